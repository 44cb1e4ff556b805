/// Finds statements that cannot both hold: one denies outright what another says is done.
///
/// Only statements without condition or exception are compared, and only where both name the same
/// data and the same recipient or purpose: "we share no names with advertisers" beside "we share
/// your name with advertisers" contradicts, "we sell no names" beside it does not. Linear in the
/// practices.
struct ContradictionFinder {
  /// What a statement is about, as far as two of them can meet.
  private struct Key: Hashable {
    var scope: String
    var action: Action
    var data: DataCategory
    /// The recipient's or the purpose's place in its vocabulary.
    var other: Int
  }

  /// The pairs, each as a finding with the words of both, in the order of the denials.
  func findings(_ model: PolicyModel) -> [Finding] {
    guard model.practices.contains(where: { $0.polarity == .denied && isPlain($0) }) else {
      return []
    }
    // "You can ask us not to share it" denies nothing, nor does "… in these cases:" say it of all.
    let chosen = Set(model.choices.flatMap(\.evidence).map(\.range.start))
    let bytes = model.text.string.utf8
    let plain = model.practices.indices.filter { index in
      guard isPlain(model.practices[index]),
        let range = model.practices[index].evidence.first?.range
      else { return false }
      let end = bytes.index(bytes.startIndex, offsetBy: range.end)
      let introduces = end < bytes.endIndex && bytes[end] == UInt8(ascii: ":")
      return !introduces && model.practices[index].choices.isEmpty && !chosen.contains(range.start)
    }
    var said: [Key: Int] = [:]
    for index in plain where model.practices[index].polarity == .affirmed {
      for key in keys(model.practices[index]) where said[key] == nil { said[key] = index }
    }
    return plain.compactMap { index in
      guard model.practices[index].polarity == .denied else { return nil }
      let denial = model.practices[index]
      guard let first = denial.evidence.first else { return nil }
      let others = keys(denial).lazy.compactMap { said[$0] }
      guard let place = others.first(where: { agrees(model.practices[$0], denial) }) else {
        return nil
      }
      let other = model.practices[place]
      guard let second = other.evidence.first, !first.range.overlaps(second.range)
      else { return nil }
      return Finding(
        .contradiction, severity: .warning,
        message: "one statement denies what another says is done",
        subjects: [denial.id, other.id], evidence: [first, second])
    }
  }

  private func isPlain(_ practice: Practice) -> Bool {
    guard practice.status == .stated, practice.strength > .weak, practice.conditions.isEmpty
    else { return false }
    guard practice.audience == nil, practice.subjects.isEmpty else { return false }
    return practice.actor == .firstParty && practice.identifiability != .anonymous
  }

  private func keys(_ practice: Practice) -> [Key] {
    let data = codes(practice.data)
    let others: [Int]
    switch practice.action {
    case .share, .sell: others = codes(practice.recipients).map(\.ordinal)
    case .use: others = codes(practice.purposes).map(\.ordinal)
    default: return []
    }
    return data.flatMap { code in
      others.map { other in
        Key(scope: practice.scope, action: practice.action, data: code, other: other)
      }
    }
  }

  /// Whether a denial for some purposes meets what is said of these.
  private func agrees(_ said: Practice, _ denial: Practice) -> Bool {
    let denied = codes(denial.purposes)
    return denied.isEmpty || !Set(denied).isDisjoint(with: codes(said.purposes))
  }

  private func codes<Code>(_ mentions: [Mention<Code>]) -> [Code] {
    mentions.filter { $0.status == .stated && $0.strength > .weak }.compactMap(\.code)
  }
}
