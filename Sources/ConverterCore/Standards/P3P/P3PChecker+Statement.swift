extension P3PChecker {
  /// The rules of one STATEMENT; adds its categories and purposes to those of the policy.
  mutating func checkStatement(
    _ statement: XMLElement, categories: inout Set<P3PCategory>, purposes: inout Set<String>
  ) {
    for empty in children(statement, "NON-IDENTIFIABLE")
    where !empty.children.isEmpty || !Self.words(empty.text).isEmpty {
      add(.r21, .error, empty, "NON-IDENTIFIABLE must be empty")
    }
    let stated = values(children(statement, "PURPOSE").first)
    let names = stated.map(\.name)
    purposes.formUnion(names)
    let recipients = values(children(statement, "RECIPIENT").first).map(\.name)
    checkOthers(statement)
    for (index, purpose) in stated.enumerated()
    where purpose.name != "other-purpose" && names[..<index].contains(purpose.name) {
      add(.r22, .warning, purpose, "the purpose \(purpose.name) is there twice")
    }
    if let contact = stated.first(where: { $0.name == "contact" }), !names.contains("current") {
      add(.r23, .warning, contact, "contact without current: both apply and must be stated")
    }
    let isPublic = recipients.contains("public")
    if isPublic, !recipients.contains("ours") {
      add(.r23, .warning, statement, "public without ours: both apply and must be stated")
    }
    let retention = values(children(statement, "RETENTION").first).map(\.name)
    if isPublic, retention != [P3PRetention.indefinitely.rawValue] {
      add(.r24, .warning, statement, "what is public is kept indefinitely")
    }
    for group in children(statement, "DATA-GROUP") {
      for data in children(group, "DATA") { checkData(data, in: group, categories: &categories) }
    }
  }

  private mutating func checkOthers(_ statement: XMLElement) {
    for element in Self.descendants(of: statement) where isP3P(element) {
      guard Self.words(element.text).isEmpty else { continue }
      if element.name == "other-purpose" {
        add(.r20, .error, element, "other-purpose must explain itself in words")
      } else if element.name == "other-category" {
        add(.r20, .warning, element, "other-category should explain itself in words")
      }
    }
  }

  private mutating func checkData(
    _ data: XMLElement, in group: XMLElement, categories: inout Set<P3PCategory>
  ) {
    let ref = data.attribute("ref") ?? ""
    let parts = ref.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let listed = children(data, "CATEGORIES").flatMap(\.children)
      .compactMap { P3PCategory(rawValue: $0.name) }
    guard parts.count == 2, let name = parts.last.map(String.init), !name.isEmpty else {
      add(.r16, .error, data, "the reference “\(ref)” has no fragment; is a # missing?")
      return
    }
    let uri = String(parts[0])
    let base = group.attribute("base") ?? P3PNamespace.baseDataSchema
    let isBase =
      uri == P3PNamespace.baseDataSchema || uri.isEmpty && base == P3PNamespace.baseDataSchema
    if isBase {
      checkBaseData(data, ref, name, listed, &categories)
      return
    }
    categories.formUnion(listed)
    guard base.isEmpty, uri.isEmpty else { return }
    let isDefined = definitions.contains { definition in
      name == definition || name.hasPrefix(definition + ".") || definition.hasPrefix(name + ".")
    }
    if !isDefined {
      add(.r16, .error, data, "“\(ref)” is not in the data schema of this file")
    }
  }

  private mutating func checkBaseData(
    _ data: XMLElement, _ ref: String, _ name: String, _ listed: [P3PCategory],
    _ categories: inout Set<P3PCategory>
  ) {
    guard let element = P3PBaseDataSchema.standard.element(name) else {
      add(.r16, .error, data, "“\(ref)” is not in the base data schema")
      return
    }
    switch element.categoryClass {
    case .mixed:
      add(
        .r17, .error, data,
        "\(ref) mixes fixed and variable categories and must not be referenced")
    case .variable:
      if listed.isEmpty { add(.r18, .error, data, "\(ref) must list its CATEGORIES") }
      if name == "dynamic.miscdata", listed.count > 1 {
        add(
          .r18, .error, data,
          "\(ref) has \(listed.count) categories; each needs a DATA of its own")
      }
      categories.formUnion(listed)
    case .fixed:
      if !listed.isEmpty, Set(listed) != Set(element.categories) {
        add(.r19, .warning, data, "the categories of \(ref) are fixed; those listed are ignored")
      }
    }
    categories.formUnion(element.categories)
  }
}
