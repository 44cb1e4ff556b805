import ConverterCore

/// How long each kind of data is kept, as far as the policy says: a rule for the data themselves
/// before one for a wider kind, and the longest of equals.
struct P3PRetentionRules {
  /// A P3P value with its words.
  struct Rule {
    var value: P3PRetention
    var evidence: [Evidence]
  }

  /// By item: what is said of the data themselves.
  private var named: [Rule?]
  /// By item: what is said of a wider kind.
  private var meant: [Rule?]

  /// Makes room for so many items.
  init(items: Int) {
    named = Array(repeating: nil, count: items)
    meant = named
  }

  /// Reads the rules out of every practice that has one, and out of denials ("we do not keep your
  /// card number") of single kinds of data.
  mutating func read(_ practices: [Practice], data: P3PDataItems) {
    for (position, practice) in practices.enumerated() {
      guard let rule = Self.rule(practice) else { continue }
      for item in data.direct[position] { Self.keep(rule, for: item, in: &named) }
      guard practice.action == .retain else { continue }
      for item in data.meant[position] { Self.keep(rule, for: item, in: &meant) }
    }
  }

  /// Reads a denied practice of keeping: what is not kept at all has no retention.
  /// "Not kept in cookies" says nothing of other places.
  mutating func read(denial practice: Practice, data: P3PDataItems) {
    guard practice.action == .retain, practice.conditions.isEmpty, practice.status == .stated,
      practice.strength > .weak, practice.technologies.isEmpty
    else { return }
    let rule =
      Self.rule(practice) ?? Rule(value: .noRetention, evidence: practice.evidence)
    let codes = CodeSet(practice.data.compactMap(\.code).filter { !P3PMapping.isClass($0) })
    for item in data.items.indices {
      guard let code = data.items[item].code, codes.contains(code) else { continue }
      Self.keep(rule, for: item, in: &named)
    }
  }

  /// The rule for an item in a practice; nil where the policy has none.
  func rule(for item: Int, in practice: Practice) -> Rule? {
    named[item] ?? Self.rule(practice) ?? meant[item]
  }

  private static func rule(_ practice: Practice) -> Rule? {
    guard let retention = practice.retention,
      let value = P3PMapping.retention[retention.kind]?.value
    else { return nil }
    let evidence = retention.evidence.isEmpty ? practice.evidence : retention.evidence
    return Rule(value: value, evidence: evidence)
  }

  private static func keep(_ rule: Rule, for item: Int, in rules: inout [Rule?]) {
    if let known = rules[item], known.value >= rule.value { return }
    rules[item] = rule
  }
}
