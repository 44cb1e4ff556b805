import ConverterCore

/// Rights and single facts.
extension ConsentJSON {
  func write(_ rights: ConsentProfile.Rights, _ json: inout JSONWriter) {
    let all: [(StaticString, ConsentProfile.Right)] = [
      ("access", rights.access), ("rectification", rights.rectification),
      ("erasure", rights.erasure), ("deactivation", rights.deactivation),
      ("portability", rights.portability), ("restriction", rights.restriction),
      ("objection", rights.objection), ("withdrawConsent", rights.withdrawConsent),
      ("complaint", rights.complaint), ("automatedDecisions", rights.automatedDecisions),
      ("disclosureList", rights.disclosureList), ("optOutOfSale", rights.optOutOfSale),
      ("limitSensitiveUse", rights.limitSensitiveUse),
      ("nonDiscrimination", rights.nonDiscrimination), ("appeal", rights.appeal),
    ]
    for (name, right) in all { json.object(name) { write(right, &$0) } }
  }

  private func write(_ right: ConsentProfile.Right, _ json: inout JSONWriter) {
    json.member("status", right.status.rawValue)
    if let mechanisms = right.mechanisms { json.array("mechanisms", mechanisms, write) }
    if let limitation = right.limitation {
      json.claim("limitation", limitation) { value, json in json.member("value", value) }
    }
    if let audiences = right.audiences { json.array("audiences", audiences, write) }
    if let scope = right.scope { json.words("scope", scope) }
    json.optional("modality", right.modality?.rawValue)
    json.optional("strength", right.strength?.rawValue)
    json.optional("evidence", of: right.evidence)
  }

  func write(_ context: ConsentProfile.Context, _ json: inout JSONWriter) {
    json.claim("legalBasis", context.legalBasis) { $1.words("value", $0) }
    json.claim("retention", context.retention) { rules, json in
      json.array("value", rules) { rule, json in
        json.member("rule", rule.rule.rawValue)
        json.optional("duration", rule.duration)
        json.optional("event", rule.event)
        json.optional("dataCategories", of: rule.dataCategories)
      }
    }
    json.claim("storageLocations", context.storageLocations) { $1.array("value", $0, write) }
    json.claim("jurisdiction", context.jurisdiction) { $1.member("value", $0) }
    json.claim("internationalTransfer", context.internationalTransfer) {
      $1.array("value", $0, write)
    }
    json.claim("thirdPartyDisclosure", context.thirdPartyDisclosure) { $1.array("value", of: $0) }
    json.claim("codesOfConduct", context.codesOfConduct) { codes, json in
      json.array("value", codes) { code, json in
        json.member("name", code.name)
        json.optional("code", code.code)
      }
    }
  }

  private func write(_ place: ConsentProfile.Place, _ json: inout JSONWriter) {
    json.member("name", place.name)
    json.optional("country", place.country)
    if let safeguards = place.safeguards { json.words("safeguards", safeguards) }
  }

  func write(_ signals: ConsentProfile.Signals, _ json: inout JSONWriter) {
    json.claim("doNotTrack", signals.doNotTrack) { $1.member("value", $0) }
    json.claim("globalPrivacyControl", signals.globalPrivacyControl) { $1.member("value", $0) }
    json.claim("doNotSellLink", signals.doNotSellLink) { $1.member("value", $0) }
  }

  func write(_ children: ConsentProfile.Children, _ json: inout JSONWriter) {
    json.claim("minimumAge", children.minimumAge) { ages, json in
      json.array("value") { json in
        for age in ages { json.value(age) }
      }
    }
    json.claim("parentalConsent", children.parentalConsent) { $1.member("value", $0) }
    json.claim("collection", children.collection) { $1.member("value", $0) }
  }

  func write(_ changes: ConsentProfile.NoticeChanges, _ json: inout JSONWriter) {
    json.claim("notification", changes.notification) { $1.words("value", $0) }
    json.claim("continuedUseIsAcceptance", changes.continuedUseIsAcceptance) {
      $1.member("value", $0)
    }
    json.claim("reconsentOnMaterialChange", changes.reconsentOnMaterialChange) {
      $1.member("value", $0)
    }
  }
}

extension JSONWriter {
  /// Writes a claim; `value` writes the member `value`.
  mutating func claim<Value>(
    _ key: StaticString, _ claim: ConsentProfile.Claim<Value>,
    _ value: (Value, inout JSONWriter) -> Void
  ) {
    object(key) { json in
      json.member("status", claim.status.rawValue)
      if let content = claim.value { value(content, &json) }
      json.optional("modality", claim.modality?.rawValue)
      json.optional("strength", claim.strength?.rawValue)
      json.optional("evidence", of: claim.evidence)
    }
  }

  /// Writes an array of objects as a member.
  mutating func array<Element>(
    _ key: StaticString, _ elements: [Element], _ write: (Element, inout JSONWriter) -> Void
  ) {
    array(key) { json in
      for index in elements.indices { json.object { write(elements[index], &$0) } }
    }
  }

  /// Writes the words of a list as a member.
  mutating func words(_ key: StaticString, _ words: [some ProfileWord]) {
    array(key) { json in
      for word in words { json.value(word.rawValue) }
    }
  }

  /// Writes a string member where there is one.
  mutating func optional(_ key: StaticString, _ text: String?) {
    if let text { member(key, text) }
  }

  /// Writes an array member where there is one.
  mutating func optional(_ key: StaticString, of texts: [String]?) {
    if let texts { array(key, of: texts) }
  }
}
