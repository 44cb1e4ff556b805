/// Tells several policies of one page apart: sections side by side, each under a heading that names
/// a policy and each saying what is done with data, are scopes of their own.
struct ScopeReader: StatementReader {
  mutating func read(_ statement: Statement, into model: inout PolicyModel) {}

  mutating func finish(_ reading: Reading, into model: inout PolicyModel) {
    let parts = Self.sections(reading.text).filter { section in
      model.practices.contains { Self.isWithin($0, section, reading.text) }
    }
    guard parts.count > 1 else { return }
    for (index, section) in parts.enumerated() {
      let scope = Self.scope(section, number: index + 1, of: reading.text)
      for practice in model.practices.indices
      where Self.isWithin(model.practices[practice], section, reading.text) {
        model.practices[practice].scope = scope.id
      }
      model.scopes.append(scope)
    }
    model.findings.append(
      Finding(
        .multiplePolicies, severity: .note,
        message: "the page holds \(parts.count) policies side by side",
        evidence: model.scopes.suffix(parts.count).flatMap(\.evidence)))
  }

  /// The headings of the highest level that name policies, each with all that stands under it; none
  /// where fewer than two do.
  private static func sections(_ text: CanonicalText) -> [Range<Int>] {
    let names = text.blocks.indices.filter { isPolicyName(text.blocks[$0], text) }
    guard let level = names.map({ text.blocks[$0].level }).min() else { return [] }
    // What heads the whole page stands above both.
    let siblings = names.filter {
      text.blocks[$0].level == level
        && text.blocks[$0].headingPath.allSatisfy { !names.contains($0) }
    }
    guard siblings.count > 1, siblings.count <= most else { return [] }
    return siblings.map { heading in
      var end = heading + 1
      while end < text.blocks.count, text.blocks[end].headingPath.contains(heading) { end += 1 }
      return heading..<end
    }
  }

  /// More parts than any page has policies.
  private static let most = 12

  /// A heading that is the name of a policy: "Cookie Policy", "Privacy Notice for Applicants"; not
  /// one about it ("Changes to this policy") nor a numbered section.
  private static func isPolicyName(_ block: Block, _ text: CanonicalText) -> Bool {
    guard block.kind == .heading, !block.isOtherMatter, block.range.count <= 90 else {
      return false
    }
    // Few headings name a kind of policy: the others are not taken apart.
    let bytes = LowerCase.bytes(text.substring(block.range).utf8)
    guard kindBytes.contains(where: { ByteSearch.holds(bytes, $0) }) else { return false }
    let words = text.quote(block.range).lowercased().split {
      !$0.isLetter && $0 != "’" && $0 != "'"
    }
    guard let first = words.first, text.quote(block.range).first?.isLetter == true,
      !words.contains(where: { others.contains(String($0)) }),
      !openers.contains(String(first))
    else { return false }
    let kind = words.firstIndex { kinds.contains(String($0)) }
    guard let kind, words[..<kind].contains(where: { topics.contains(String($0)) }) else {
      return false
    }
    return kind == words.count - 1 || followers.contains(String(words[kind + 1]))
  }

  private static let topics: Set<String> = ["privacy", "cookie", "cookies", "confidentiality"]
  private static let kinds: Set<String> = ["policy", "notice", "statement"]
  private static let kindBytes = kinds.map { Array($0.utf8) }
  private static let followers: Set<String> = ["for", "of"]
  private static let openers: Set<String> = [
    "our", "how", "what", "why", "about", "section", "part",
  ]
  private static let others: Set<String> = [
    "this", "these", "change", "changes", "update", "updates", "amendment", "amendments", "contact",
    "questions", "other", "third", "their", "scope", "acceptance", "end", "version", "effective",
    "previous", "summary", "highlights",
  ]

  private static func isWithin(
    _ practice: Practice, _ section: Range<Int>, _ text: CanonicalText
  ) -> Bool {
    guard let start = practice.evidence.first?.range.start,
      let block = text.blockIndex(at: start)
    else { return false }
    return section.contains(block)
  }

  private static func scope(_ section: Range<Int>, number: Int, of text: CanonicalText)
    -> PolicyScope
  {
    let heading = text.blocks[section.lowerBound].range
    let last = text.blocks[section.upperBound - 1].range
    return PolicyScope(
      id: "policy-\(number)", kind: .policy, title: text.quote(heading),
      range: TextRange(heading.start, last.end),
      evidence: [Evidence(heading, rule: "scope.heading")])
  }
}
