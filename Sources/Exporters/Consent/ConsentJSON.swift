import ConverterCore

/// Writes a profile as bytes, in the order of the schema: the fast way, equal to what `Codable`
/// gives but for order and white space.
final class ConsentJSON {
  private let profile: ConsentProfile
  /// Where the evidence is, if not in the profile yet.
  private let table: EvidenceTable?

  init(_ profile: ConsentProfile, _ table: EvidenceTable? = nil) {
    self.profile = profile
    self.table = table
  }

  func bytes(pretty: Bool) -> [UInt8] {
    var json = JSONWriter(pretty: pretty, capacity: 1 << 16)
    json.object { json in
      json.member("schemaVersion", profile.schemaVersion)
      json.member("documentType", profile.documentType)
      json.member("id", profile.id)
      json.object("source") { write(profile.source, &$0) }
      json.object("generator") { write(profile.generator, &$0) }
      json.array("scopes", profile.scopes, write)
      json.array("parties", profile.parties, write)
      json.array("purposes", profile.purposes, write)
      json.array("dataCategories", profile.dataCategories, write)
      json.array("technologies", profile.technologies, write)
      json.array("consentStatements", profile.consentStatements, write)
      json.array("choices", profile.choices, write)
      json.array("disclosures", profile.disclosures, write)
      json.object("rights") { write(profile.rights, &$0) }
      json.object("context") { write(profile.context, &$0) }
      json.object("signals") { write(profile.signals, &$0) }
      json.object("children") { write(profile.children, &$0) }
      json.object("noticeChanges") { write(profile.noticeChanges, &$0) }
      json.object("coverage") { json in
        json.object("iso27560") { write(profile.coverage.iso27560, &$0) }
      }
      json.array("issues", profile.issues, write)
      json.object("evidence") { json in
        if let table { write(table, &json) } else { writeEvidence(&json) }
      }
    }
    return json.finish()
  }

  private func write(_ source: ConsentProfile.Source, _ json: inout JSONWriter) {
    json.optional("title", source.title)
    json.member("mediaType", source.mediaType)
    json.member("format", source.format)
    json.optional("sha256", source.sha256)
    json.optional("originalUrl", source.originalUrl)
    json.optional("archiveUrl", source.archiveUrl)
    json.optional("archivedAt", source.archivedAt)
    json.optional("corpusDomain", source.corpusDomain)
    json.object("text") { json in
      json.member("sha256", source.text.sha256)
      json.member("length", source.text.length)
      json.member("unit", source.text.unit)
      json.member("derivation", source.text.derivation)
    }
    json.object("language") { json in
      json.optional("tag", source.language.tag)
      json.member("basis", source.language.basis.rawValue)
    }
    json.claim("policyDate", source.policyDate) { value, json in
      json.object("value") { json in
        json.member("type", value.type.rawValue)
        json.member("date", value.date)
      }
    }
    json.array("dates", source.dates) { date, json in
      json.member("type", date.type.rawValue)
      json.member("date", date.date)
      json.array("evidence", of: date.evidence)
    }
  }

  private func write(_ generator: ConsentProfile.Generator, _ json: inout JSONWriter) {
    json.member("name", generator.name)
    json.member("version", generator.version)
    json.member("ruleset", generator.ruleset)
    json.optional("generatedAt", generator.generatedAt)
    json.optional("minimumStrength", generator.minimumStrength?.rawValue)
  }

  private func write(_ scope: ConsentProfile.Scope, _ json: inout JSONWriter) {
    json.member("id", scope.id)
    json.member("kind", scope.kind.rawValue)
    json.optional("title", scope.title)
    json.optional("evidence", of: scope.evidence)
  }

  private func write(_ party: ConsentProfile.Party, _ json: inout JSONWriter) {
    json.member("id", party.id)
    json.member("name", party.name)
    json.optional("labels", of: party.labels)
    json.member("named", party.named)
    json.words("roles", party.roles)
    if let contacts = party.contacts { json.array("contacts", contacts, write) }
    if let terms = party.terms { json.array("terms", terms, write) }
    json.array("evidence", of: party.evidence)
  }

  private func write(_ contact: ConsentProfile.Contact, _ json: inout JSONWriter) {
    json.member("type", contact.type.rawValue)
    json.member("value", contact.value)
    if let postal = contact.postal {
      json.object("postal") { json in
        json.optional("name", postal.name)
        json.optional("street", postal.street)
        json.optional("city", postal.city)
        json.optional("state", postal.state)
        json.optional("postalCode", postal.postalCode)
        json.optional("country", postal.country)
      }
    }
    json.array("evidence", of: contact.evidence)
  }

  private func write(_ concept: ConsentProfile.Concept, _ json: inout JSONWriter) {
    json.member("id", concept.id)
    json.optional("code", concept.code)
    json.member("label", concept.label)
    json.optional("labels", of: concept.labels)
    json.array("terms", concept.terms, write)
    if let denied = concept.denied { json.member("denied", denied) }
    json.array("evidence", of: concept.evidence)
  }

  private func write(_ term: ConsentProfile.Term, _ json: inout JSONWriter) {
    json.member("scheme", term.scheme.rawValue)
    json.member("id", term.id)
    json.member("match", term.match.rawValue)
  }

  private func write(_ issue: ConsentProfile.Issue, _ json: inout JSONWriter) {
    json.member("code", issue.code.rawValue)
    json.member("severity", issue.severity.rawValue)
    json.member("message", issue.message)
    json.optional("subjects", of: issue.subjects)
    json.optional("evidence", of: issue.evidence)
  }

  private func write(_ iso: ConsentProfile.ISO27560, _ json: inout JSONWriter) {
    json.words("filled", iso.filled)
    json.words("partial", iso.partial)
    json.words("notFound", iso.notFound)
    json.words("notDerivable", iso.notDerivable)
  }

  private func writeEvidence(_ json: inout JSONWriter) {
    for index in 0..<profile.evidence.count {
      let id = EvidenceTable.id(index)
      guard let span = profile.evidence[id] else { continue }
      json.object(named: id) { json in
        json.member("start", span.start)
        json.member("end", span.end)
        json.member("quote", span.quote)
        json.optional("section", span.section)
        json.array("rules", of: span.rules)
      }
    }
  }

  /// The same, straight from the text.
  private func write(_ table: EvidenceTable, _ json: inout JSONWriter) {
    let text = table.text
    for (index, entry) in table.entries.enumerated() {
      json.object(named: table.ids[index]) { json in
        let points = text.codePoints(entry.range)
        json.member("start", points.start)
        json.member("end", points.end)
        json.member("quote", text, entry.range)
        if let heading = text.headingIndex(at: entry.range.start) {
          json.member("section", text, text.blocks[heading].range)
        }
        json.array("rules", of: entry.rules)
      }
    }
  }
}
