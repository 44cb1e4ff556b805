import ConverterCore

/// The notice's own facts, and where its words come from.
extension NoticeWriter {
  private var provenance: Provenance { model.document.provenance }

  /// Title, language, stated dates, page, archived copy, other policies.
  func documentFacts(_ json: inout JSONWriter) {
    title(&json)
    if documentLanguage != "@none" { json.member("inLanguage", documentLanguage) }
    dates(&json)
    if let page = WebIRI(provenance.originalURL) { json.member("page", page.text) }
    if let copy = WebIRI(provenance.archiveURL) { json.member("archivedAt", copy.text) }
    policyLinks(&json)
  }

  private func title(_ json: inout JSONWriter) {
    if let title = model.document.title, !title.isEmpty {
      words("title", title, at: nil, &json)
    } else if let heading = model.text.blocks.first(where: { $0.kind == .heading }) {
      words("title", model.text.quote(heading.range), at: heading.range, &json)
    } else {
      label("title", "Privacy policy without a title", &json)
      label("description", "assumed: the title, which the document does not state", &json)
      assumptions.append("title")
    }
  }

  private func dates(_ json: inout JSONWriter) {
    var values: [String: [(date: String, type: String)]] = [:]
    for date in model.document.dates where hasWords(date.evidence) {
      guard let type = XSDValue.dateType(date.date) else {
        lose("date", "“\(date.date)” is no date of the calendar")
        continue
      }
      let key = type == "xsd:date" ? Self.dateKey(date.kind) : "statedDate"
      values[key, default: []].append((date.date, type))
    }
    for key in ["statedUpdate", "statedEffect", "statedCreation"] {
      if let dates = values[key] { json.array(named: key, of: dates.map(\.date)) }
    }
    guard let others = values["statedDate"] else { return }
    json.array("statedDate") { json in
      for other in others {
        json.object { json in
          json.member("@value", other.date)
          json.member("@type", other.type)
        }
      }
    }
  }

  private static func dateKey(_ kind: StatedDate.Kind) -> String {
    switch kind {
    case .lastUpdated: "statedUpdate"
    case .effective: "statedEffect"
    case .created: "statedCreation"
    case .unspecified: "statedDate"
    }
  }

  /// The words of the stated dates, as annotations of the notice itself.
  func dateEvidence(_ json: inout JSONWriter) {
    let dates = model.document.dates.filter {
      hasWords($0.evidence) && XSDValue.dateType($0.date) != nil
    }
    if dates.isEmpty { return }
    json.array("evidence") { json in
      for date in dates {
        let kind = date.kind == .lastUpdated ? "last updated" : date.kind.rawValue
        let title = date.kind == .unspecified ? "date" : kind
        for item in date.evidence where hasWords([item]) {
          annotation(whole(item.range), title: "\(title): \(date.date)", &json)
        }
      }
    }
  }

  private func policyLinks(_ json: inout JSONWriter) {
    let links = model.document.policyLinks.filter { hasWords($0.evidence) }
    if links.isEmpty { return }
    json.array("references") { json in
      for (index, link) in links.enumerated() {
        json.object { json in
          json.member("id", base, "policy-\(index + 1)")
          json.member("type", literal: "schema:DigitalDocument")
          words("title", link.title, at: link.evidence.first?.range, &json)
          if let page = WebIRI(link.url) { json.member("page", page.text) }
          evidence(link.evidence, &json)
        }
      }
    }
  }

  /// The bytes that were converted, as a capture of the page.
  func snapshot(_ json: inout JSONWriter) {
    json.object("wasDerivedFrom") { json in
      json.member("id", base, "snapshot")
      json.array("type", of: ["prov:Entity", "schema:DigitalDocument"])
      if let page = WebIRI(provenance.originalURL) { json.member("specializationOf", page.text) }
      if let copy = WebIRI(provenance.archiveURL) { json.member("archivedAt", copy.text) }
      if let moment = provenance.capturedAt { captureTime(moment, &json) }
      if !provenance.mediaType.isEmpty { json.member("encodingFormat", provenance.mediaType) }
      if !provenance.sourceSHA256.isEmpty { json.member("sha256", provenance.sourceSHA256) }
    }
  }

  private func captureTime(_ moment: Timestamp, _ json: inout JSONWriter) {
    if XSDValue.isDateTime(moment.iso8601), moment.digits.utf8.count == 14 {
      json.member("capturedAt", moment.iso8601)
    } else if let date = Interval(moment).date {
      json.array("statedDate") { json in
        json.object { json in
          json.member("@value", date)
          json.member("@type", XSDValue.dateType(date) ?? "xsd:string")
        }
      }
    }
  }

  /// The conversion: text, state of the source, what was done by what, findings.
  func record(_ json: inout JSONWriter) {
    json.object("record") { json in
      json.member("id", base, "record")
      json.array("type", of: ["prov:Entity", "schema:Dataset"])
      json.array("conformsTo", of: JSONLDContext.conformsTo)
      findings(&json)
      json.object("wasDerivedFrom") { canonicalText(&$0) }
      json.object("wasGeneratedBy") { conversion(&$0) }
    }
  }

  private func canonicalText(_ json: inout JSONWriter) {
    json.member("id", base, "text")
    json.array("type", of: ["prov:Entity", "schema:TextDigitalDocument"])
    label(
      "description", "normalised text; annotation offsets count its Unicode code points", &json)
    json.member("encodingFormat", "text/plain;charset=utf-8")
    let hash = provenance.textSHA256
    json.member("sha256", hash.isEmpty ? Identity.sha256(model.text.string.utf8) : hash)
    json.member("wasDerivedFrom", base, "snapshot")
  }

  /// The state of the source that all quotes were taken from (Web Annotation Data Model §4.3.1).
  func state(_ json: inout JSONWriter) {
    json.member("id", base, "state")
    json.member("type", literal: "oa:TimeState")
    if let copy = WebIRI(provenance.archiveURL) {
      json.member("cached", copy.text)
    } else {
      json.member("cached", base, "snapshot")
    }
    guard let moment = provenance.capturedAt else { return }
    let interval = Interval(moment)
    if interval.isMoment {
      json.member("sourceDate", moment.iso8601)
    } else if let (start, end) = interval.bounds {
      json.member("sourceDateStart", start)
      json.member("sourceDateEnd", end)
    }
  }

  private func conversion(_ json: inout JSONWriter) {
    json.member("id", base, "conversion")
    json.member("type", literal: "prov:Activity")
    json.member("used", base, "snapshot")
    json.array("property") { json in
      property("rules", model.generator.ruleset, &json)
      if let cut = model.generator.minimumStrength {
        property("minimumStrength", cut.rawValue, &json)
      }
    }
    json.object("wasAssociatedWith") { json in
      json.member("id", base, "software")
      json.member("type", literal: "prov:SoftwareAgent")
      json.member("name", model.generator.name)
      json.member("softwareVersion", model.generator.version)
    }
  }

  /// A named value that no vocabulary in use has a property for.
  func property(_ name: String, _ value: String, _ json: inout JSONWriter) {
    json.object { json in
      json.member("type", literal: "schema:PropertyValue")
      json.member("name", name)
      json.member("value", value)
    }
  }
}

/// The stretch of time a timestamp of some precision stands for.
private struct Interval {
  /// The longest leading part that is a date of the calendar: `2005-12-14`, `2005-12`, `2005`.
  let date: String?
  /// Whether the timestamp is exact to the second.
  let isMoment: Bool
  /// The first and last second; nil where not even the year is known.
  let bounds: (String, String)?

  init(_ moment: Timestamp) {
    let text = moment.iso8601
    date = [10, 7, 4].map { String(text.prefix($0)) }.first { XSDValue.dateType($0) != nil }
    isMoment = moment.digits.utf8.count == 14 && XSDValue.isDateTime(text)
    guard let date else {
      bounds = nil
      return
    }
    let lastDay = [31, 30, 29, 28].first { XSDValue.isDate("\(date)-\($0)") } ?? 31
    switch date.utf8.count {
    case 10: bounds = (date + "T00:00:00Z", date + "T23:59:59Z")
    case 7: bounds = (date + "-01T00:00:00Z", "\(date)-\(lastDay)T23:59:59Z")
    default: bounds = (date + "-01-01T00:00:00Z", date + "-12-31T23:59:59Z")
    }
  }
}
