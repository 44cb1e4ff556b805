import ConverterCore

/// Choices, statements and disclosures.
extension ConsentJSON {
  func write(_ choice: ConsentProfile.Choice, _ json: inout JSONWriter) {
    json.member("id", choice.id)
    json.optional("label", choice.label)
    json.member("policyScope", choice.policyScope)
    json.member("control", choice.control.rawValue)
    json.member("status", choice.status.rawValue)
    json.words("scope", choice.scope)
    json.member("defaultState", choice.defaultState.rawValue)
    json.optional("consentType", choice.consentType?.rawValue)
    json.optional("alternatives", of: choice.alternatives)
    json.array("mechanisms", choice.mechanisms, write)
    json.object("withdrawal") { json in
      json.member("status", choice.withdrawal.status.rawValue)
      if let mechanisms = choice.withdrawal.mechanisms {
        json.array("mechanisms", mechanisms, write)
      }
      json.optional("evidence", of: choice.withdrawal.evidence)
    }
    json.array("purposes", of: choice.purposes)
    json.array("dataCategories", of: choice.dataCategories)
    json.array("recipients", of: choice.recipients)
    json.array("technologies", of: choice.technologies)
    writeAudience(choice.audience, &json)
    if let consequence = choice.consequence {
      json.claim("consequence", consequence) { value, json in json.member("value", value) }
    }
    json.member("modality", choice.modality.rawValue)
    json.optional("strength", choice.strength?.rawValue)
    json.array("evidence", of: choice.evidence)
  }

  func write(_ mechanism: ConsentProfile.Mechanism, _ json: inout JSONWriter) {
    json.member("type", mechanism.type.rawValue)
    json.optional("target", mechanism.target)
    json.optional("link", mechanism.link)
    json.optional("requires", mechanism.requires)
    json.array("evidence", of: mechanism.evidence)
  }

  func write(_ statement: ConsentProfile.Statement, _ json: inout JSONWriter) {
    json.member("id", statement.id)
    json.member("type", statement.type.rawValue)
    json.member("consentType", statement.consentType.rawValue)
    json.member("status", statement.status.rawValue)
    json.member("modality", statement.modality.rawValue)
    json.optional("purposes", of: statement.purposes)
    json.optional("dataCategories", of: statement.dataCategories)
    json.optional("recipients", of: statement.recipients)
    writeAudience(statement.audience, &json)
    json.optional("strength", statement.strength?.rawValue)
    json.array("evidence", of: statement.evidence)
  }

  func write(_ disclosure: ConsentProfile.Disclosure, _ json: inout JSONWriter) {
    json.member("id", disclosure.id)
    json.member("policyScope", disclosure.policyScope)
    json.member("action", disclosure.action.rawValue)
    json.member("status", disclosure.status.rawValue)
    json.member("modality", disclosure.modality.rawValue)
    json.array("recipients", of: disclosure.recipients)
    json.array("dataCategories", of: disclosure.dataCategories)
    json.array("purposes", of: disclosure.purposes)
    json.optional("identifiability", disclosure.identifiability?.rawValue)
    json.array("conditions", disclosure.conditions) { condition, json in
      json.member("kind", condition.kind.rawValue)
      json.member("exception", condition.exception)
      json.array("evidence", of: condition.evidence)
    }
    json.array("choices", of: disclosure.choices)
    json.optional("alternatives", of: disclosure.alternatives)
    json.optional("strength", disclosure.strength?.rawValue)
    json.array("evidence", of: disclosure.evidence)
  }

  private func writeAudience(_ audience: ConsentProfile.Audience?, _ json: inout JSONWriter) {
    guard let audience else { return }
    json.object("audience") { write(audience, &$0) }
  }

  func write(_ audience: ConsentProfile.Audience, _ json: inout JSONWriter) {
    json.member("label", audience.label)
    json.optional("jurisdiction", audience.jurisdiction)
    json.array("evidence", of: audience.evidence)
  }
}
