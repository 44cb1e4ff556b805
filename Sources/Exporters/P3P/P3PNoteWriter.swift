import ConverterCore

/// Writes our own EXTENSIONs (P3P 1.0 §3.5), always optional and in a namespace of their own:
/// provenance, evidence with offsets in Unicode code points of the canonical text, and markers of
/// what was assumed.
struct P3PNoteWriter {
  private let text: CanonicalText
  private let provenance: XMLWriter.Attributes

  init(_ model: PolicyModel) {
    text = model.text
    let from = model.document.provenance
    provenance = [
      ("original-uri", from.originalURL), ("archived-uri", from.archiveURL),
      ("captured", from.capturedAt?.iso8601),
      ("sha256", from.sourceSHA256.isEmpty ? nil : from.sourceSHA256),
      ("text-sha256", from.textSHA256.isEmpty ? nil : from.textSHA256),
      ("model", "urn:uuid:" + model.identifier),
      ("generator", model.generator.name + " " + model.generator.version),
      ("ruleset", model.generator.ruleset),
      ("minimum-strength", model.generator.minimumStrength?.rawValue),
    ]
  }

  /// Where the policy came from.
  func writeProvenance(to xml: inout XMLWriter) {
    xml.element("EXTENSION", [("optional", "yes")]) { $0.empty("pc:provenance", provenance) }
  }

  /// Evidence and markers, in order; nothing where there are none.
  func write(_ notes: [P3PNote], to xml: inout XMLWriter) {
    guard !notes.isEmpty else { return }
    xml.element("EXTENSION", [("optional", "yes")]) { xml in
      for note in notes {
        switch note {
        case .evidence(let aspect, let value, let evidence):
          let points = text.codePoints(evidence.range)
          xml.element("pc:evidence", text, evidence.range) { xml in
            xml.attribute("aspect", aspect.rawValue)
            xml.attribute("value", value)
            xml.attribute("start", points.start)
            xml.attribute("end", points.end)
            xml.attribute("rule", evidence.rule)
          }
        case .assumed(let aspect, let value, let reason):
          xml.empty(
            "pc:assumed", [("aspect", aspect.rawValue), ("value", value), ("reason", reason)])
        }
      }
    }
  }

  /// What P3P has no value for; nothing where there is nothing.
  func write(_ unexpressed: [P3PPolicy.Unexpressed], to xml: inout XMLWriter) {
    guard !unexpressed.isEmpty else { return }
    xml.element("EXTENSION", [("optional", "yes")]) { xml in
      for item in unexpressed {
        let facts: XMLWriter.Attributes = [("code", item.code), ("subject", item.subject)]
        if let evidence = item.evidence {
          let points = text.codePoints(evidence.range)
          let place: XMLWriter.Attributes = [
            ("start", String(points.start)), ("end", String(points.end)), ("rule", evidence.rule),
          ]
          xml.element("pc:not-expressed", facts + place, text: text.substring(evidence.range))
        } else {
          xml.empty("pc:not-expressed", facts)
        }
      }
    }
  }
}
