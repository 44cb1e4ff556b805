import ConverterCore

/// Writes a P3P policy as XML, in the one order the schema allows (P3P 1.0 Appendix 4).
enum P3PWriter {
  /// The namespaces of a root element.
  static let namespaces: XMLWriter.Attributes = [
    ("xmlns", P3PNamespace.current), ("xmlns:pc", P3PNamespace.evidence),
  ]

  /// A policy file: POLICIES with one POLICY.
  static func file(_ policy: P3PPolicy, model: PolicyModel) -> [UInt8] {
    var xml = XMLWriter(capacity: 8192 + 2048 * model.practices.count)
    write(policy, isRoot: true, to: &xml, notes: P3PNoteWriter(model))
    return xml.finish()
  }

  /// POLICIES with one POLICY, as root or within META.
  static func write(
    _ policy: P3PPolicy, isRoot: Bool, to xml: inout XMLWriter, notes: P3PNoteWriter
  ) {
    let language: XMLWriter.Attributes = [("xml:lang", policy.language)]
    let head = isRoot ? namespaces + language : language
    xml.element("POLICIES", head) { xml in
      if let maxAge = policy.maxAge { xml.empty("EXPIRY", [("max-age", maxAge)]) }
      write(policy.dataDefinitions, to: &xml)
      let attributes: XMLWriter.Attributes = [
        ("name", policy.name), ("discuri", policy.discuri), ("opturi", policy.opturi),
      ]
      xml.element("POLICY", attributes) { xml in
        notes.writeProvenance(to: &xml)
        if policy.isTest { xml.empty("TEST") }
        writeEntity(policy, to: &xml, notes: notes)
        xml.element("ACCESS") { xml in
          notes.write(policy.accessNotes, to: &xml)
          xml.value(policy.access.rawValue)
        }
        write(policy.disputes, discuri: policy.discuri, to: &xml, notes: notes)
        for statement in policy.statements { write(statement, to: &xml, notes: notes) }
        notes.write(policy.unexpressed, to: &xml)
      }
    }
  }

  private static func write(
    _ definitions: [P3PPolicy.DataDefinition], to xml: inout XMLWriter
  ) {
    guard !definitions.isEmpty else { return }
    xml.element("DATASCHEMA") { xml in
      for definition in definitions {
        let attributes: XMLWriter.Attributes = [
          ("name", definition.name), ("structref", definition.structref),
          ("short-description", definition.shortDescription.map { String($0.prefix(255)) }),
        ]
        if definition.categories.isEmpty {
          xml.empty("DATA-DEF", attributes)
        } else {
          xml.element("DATA-DEF", attributes) {
            write(definition.categories, definition.otherCategory ?? "", to: &$0)
          }
        }
      }
    }
  }

  private static func writeEntity(
    _ policy: P3PPolicy, to xml: inout XMLWriter, notes: P3PNoteWriter
  ) {
    xml.element("ENTITY") { xml in
      notes.write(policy.entityNotes, to: &xml)
      xml.element("DATA-GROUP") { xml in
        for datum in policy.entity {
          xml.element("DATA", [("ref", datum.ref)], text: datum.text)
        }
      }
    }
  }

  private static func write(
    _ disputes: [Dispute], discuri: String, to xml: inout XMLWriter, notes: P3PNoteWriter
  ) {
    guard !disputes.isEmpty else { return }
    xml.element("DISPUTES-GROUP") { xml in
      notes.write(
        disputes.flatMap { dispute in
          dispute.evidence.map {
            .evidence(aspect: .dispute, value: dispute.kind.rawValue, $0)
          }
        }, to: &xml)
      for dispute in disputes { P3PDisputeWriter.write(dispute, discuri: discuri, to: &xml) }
    }
  }

  private static func write(
    _ statement: P3PStatement, to xml: inout XMLWriter, notes: P3PNoteWriter
  ) {
    xml.element("STATEMENT") { xml in
      notes.write(statement.notes, to: &xml)
      if let consequence = P3PConsequence.words(statement) {
        xml.element("CONSEQUENCE", parts: consequence)
      }
      if statement.isNonIdentifiable { xml.empty("NON-IDENTIFIABLE") }
      if !statement.purposes.isEmpty {
        xml.element("PURPOSE") { xml in
          for use in statement.purposes {
            xml.value(
              use.value.rawValue, required(use.required),
              text: use.value == .otherPurpose ? use.text : nil)
          }
        }
      }
      writeRecipients(statement, to: &xml)
      if let retention = statement.retention {
        xml.element("RETENTION") { $0.value(retention.rawValue) }
      }
      write(statement.data, to: &xml)
    }
  }

  private static func required(_ required: P3PRequired) -> XMLWriter.Attributes {
    [("required", required == .always ? nil : required.rawValue)]
  }

  private static func writeRecipients(_ statement: P3PStatement, to xml: inout XMLWriter) {
    guard !statement.recipients.isEmpty else { return }
    xml.element("RECIPIENT") { xml in
      for use in statement.recipients {
        let words = statement.descriptions[use.value] ?? []
        guard !words.isEmpty else {
          xml.value(use.value.rawValue, required(use.required))
          continue
        }
        xml.container(use.value.rawValue, required(use.required)) { xml in
          for description in words { xml.element("recipient-description", text: description) }
        }
      }
    }
  }

  private static func write(
    _ data: OrderedValues<P3PStatement.Element>, to xml: inout XMLWriter
  ) {
    var bases: [String?] = []
    for element in data where !bases.contains(element.datum.base) {
      bases.append(element.datum.base)
    }
    for base in bases {
      xml.element("DATA-GROUP", [("base", base)]) { xml in
        for element in data where element.datum.base == base {
          let datum = element.datum
          let attributes: XMLWriter.Attributes = [
            ("ref", datum.ref), ("optional", datum.isOptional ? "yes" : nil),
          ]
          if datum.categories.isEmpty {
            xml.empty("DATA", attributes)
          } else {
            xml.element("DATA", attributes) { write(datum.categories, datum.otherText, to: &$0) }
          }
        }
      }
    }
  }

  private static func write(
    _ categories: [P3PCategory], _ otherText: String, to xml: inout XMLWriter
  ) {
    xml.element("CATEGORIES") { xml in
      for category in categories {
        xml.value(
          category.rawValue,
          text: category == .otherCategory && !otherText.isEmpty ? otherText : nil)
      }
    }
  }
}
