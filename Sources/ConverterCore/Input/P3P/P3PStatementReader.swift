/// Reads STATEMENTs (P3P 1.0 §3.3) into practices, one each, and `required` into choices.
struct P3PStatementReader {
  /// The choices met so far.
  private(set) var choices: [Choice] = []
  private let definitions: [String: XMLElement]
  private let mechanism: Mechanism?
  /// Ids of practices and choices that are given, and how many of each beginning.
  private var taken: Set<String> = []
  private var counts: [String: Int] = [:]

  init(definitions: [String: XMLElement], optOut mechanism: Mechanism?) {
    self.definitions = definitions
    self.mechanism = mechanism
  }

  mutating func practice(_ statement: XMLElement) -> Practice {
    let data = children(statement, "DATA-GROUP").flatMap { group in
      // Without a reference a DATA names nothing; the checker says so.
      children(group, "DATA").filter { $0.attribute("ref")?.isEmpty == false }
        .map { datum($0, in: group) }
    }
    let purposes = children(statement, "PURPOSE").flatMap(values).map { purpose($0) }
    let recipients = children(statement, "RECIPIENT").flatMap(values).map { recipient($0) }
    let retention = children(statement, "RETENTION").flatMap(values).lazy.compactMap(retention)
      .first
    let isAnonymous = !children(statement, "NON-IDENTIFIABLE").isEmpty
    return Practice(
      id: identifier(statement, data, purposes, recipients, retention), action: .collect,
      data: data, purposes: purposes, recipients: recipients,
      technologies: data.filter { $0.code == .cookieData }.prefix(1).map {
        Mention(.cookies, words: "cookies", strength: .certain, evidence: $0.evidence)
      }, identifiability: isAnonymous ? .anonymous : nil, retention: retention,
      consequence: children(statement, "CONSEQUENCE").first.map { element in
        Claim(
          .stated, P3PChecker.words(element.text), modality: .does, strength: .certain,
          evidence: [Evidence(element.range, rule: "p3p.consequence")])
      }, modality: .does, strength: .certain,
      evidence: [Evidence(statement.range, rule: "p3p.statement")])
  }

  private func children(_ element: XMLElement, _ name: String) -> [XMLElement] {
    element.children.filter { $0.name == name }
  }

  private func values(_ element: XMLElement) -> [XMLElement] {
    element.children.filter { $0.name != "EXTENSION" }
  }

  private mutating func identifier(
    _ statement: XMLElement, _ data: [Mention<DataCategory>], _ purposes: [Mention<Purpose>],
    _ recipients: [Mention<RecipientKind>], _ retention: Retention?
  ) -> String {
    func terms<Code>(_ mentions: [Mention<Code>]) -> String {
      mentions.compactMap(\.standardTerm).map { term in
        term.id + (term.details["required"] ?? []).joined()
      }.joined(separator: ",")
    }
    let frame = [
      terms(data), terms(purposes), terms(recipients), retention?.standardTerm?.id ?? "",
    ]
    .joined(separator: "|")
    return unique("p-" + Identity.short(frame.utf8))
  }

  /// The id itself, or the first that is free with a number behind it.
  private mutating func unique(_ base: String) -> String {
    var count = counts[base] ?? 0
    var id = base
    repeat {
      count += 1
      id = count == 1 ? base : "\(base)-\(count)"
    } while !taken.insert(id).inserted
    counts[base] = count
    return id
  }

  private func datum(_ element: XMLElement, in group: XMLElement) -> Mention<DataCategory> {
    let written = element.attribute("ref") ?? ""
    var details: [String: [String]] = [:]
    var ref = written
    let base = group.attribute("base")
    if written.hasPrefix(P3PNamespace.baseDataSchema + "#") {
      ref = String(written.dropFirst(P3PNamespace.baseDataSchema.utf8.count))
    } else if let base, base != P3PNamespace.baseDataSchema {
      details["base"] = [base]
    } else if !written.contains("#"), P3PBaseDataSchema.standard.element(written) != nil {
      ref = "#" + written
    }
    let definition = details["base"] == [""] ? definitions[String(ref.drop { $0 == "#" })] : nil
    for name in ["short-description", "structref"] {
      if let value = definition?.attribute(name) { details[name] = [value] }
    }
    let listed =
      [element, definition].compactMap { $0 }.lazy.map { home in
        children(home, "CATEGORIES").flatMap(\.children)
      }.first { !$0.isEmpty } ?? []
    if !listed.isEmpty { details["categories"] = listed.map(\.name) }
    let other = listed.filter { $0.name == "other-category" }.map { P3PChecker.words($0.text) }
    if !other.isEmpty { details["other-category"] = other }
    let optional = element.attribute("optional")
    if let optional { details["optional"] = [optional] }
    let spoken = other.first { !$0.isEmpty } ?? P3PChecker.words(element.ownText)
    return Mention(
      P3PMapping.code(ref: ref, categories: listed.compactMap { P3PCategory(rawValue: $0.name) }),
      words: spoken.isEmpty ? ref : spoken,
      standardTerm: StandardTerm(scheme: "p3p", id: ref, details: details), strength: .certain,
      necessity: optional == "yes" ? .optional : .required,
      evidence: [Evidence(element.range, rule: "p3p.element")])
  }

  private mutating func purpose(_ element: XMLElement) -> Mention<Purpose> {
    let text = P3PChecker.words(element.text)
    return governed(
      element, P3PPurpose(rawValue: element.name).flatMap { P3PMapping.code($0) },
      said: text.isEmpty ? [] : [text], as: "text", scope: .firstPartyUse, by: \.purposes)
  }

  private mutating func recipient(_ element: XMLElement) -> Mention<RecipientKind> {
    let descriptions = children(element, "recipient-description").map {
      P3PChecker.words($0.text)
    }.filter { !$0.isEmpty }
    return governed(
      element, P3PRecipient(rawValue: element.name).map { P3PMapping.code($0) },
      said: descriptions, as: "recipient-description", scope: .thirdPartySharing, by: \.recipients)
  }

  /// A value with the words said of it and, where `required` states one, the choice that governs it,
  /// which names the value in one of its lists.
  private mutating func governed<Code: VocabularyCode>(
    _ element: XMLElement, _ code: Code?, said words: [String], as name: String,
    scope: ChoiceScope, by list: WritableKeyPath<Choice, [Mention<Code>]>
  ) -> Mention<Code> {
    var details: [String: [String]] = [:]
    if let required = element.attribute("required") { details["required"] = [required] }
    if !words.isEmpty { details[name] = words }
    var mention = Mention(
      code, words: words.first ?? element.name,
      standardTerm: StandardTerm(scheme: "p3p", id: element.name, details: details),
      strength: .certain, evidence: [Evidence(element.range, rule: "p3p.element")])
    if var choice = choice(element, scope: scope) {
      choice[keyPath: list] = [mention]
      choices.append(choice)
      mention.choices = [choice.id]
    }
    return mention
  }

  /// The choice that an explicit `required` states.
  private mutating func choice(_ element: XMLElement, scope: ChoiceScope) -> Choice? {
    guard let required = element.attribute("required").flatMap({ P3PRequired(rawValue: $0) })
    else { return nil }
    // Names of elements may hold letters and marks that ids may not.
    let name = element.name.lowercased().utf8.filter { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }
    let base = "choice-" + String(decoding: name, as: UTF8.self)
    var choice = Choice(
      id: unique(base), control: .none, scope: [scope],
      defaultState: .processingOn, modality: .does, strength: .certain,
      evidence: [Evidence(element.range, rule: "p3p.required")])
    switch required {
    case .always: break
    case .optOut:
      choice.control = .optOut
      choice.mechanisms = mechanism.map { [$0] } ?? []
    case .optIn:
      choice.control = .optIn
      choice.defaultState = .processingOff
      choice.mechanisms = mechanism.map { [$0] } ?? []
      choice.withdrawal = Withdrawal(.notFound)
    }
    return choice
  }

  private func retention(_ element: XMLElement) -> Retention? {
    guard let value = P3PRetention(rawValue: element.name) else { return nil }
    return Retention(
      kind: P3PMapping.code(value),
      standardTerm: StandardTerm(scheme: "p3p", id: element.name), strength: .certain,
      evidence: [Evidence(element.range, rule: "p3p.retention")])
  }
}
