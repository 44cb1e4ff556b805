/// Reads what the policy says of its own changes: what changes, how people learn of it, what they
/// can do.
struct ChangeReader: StatementReader {
  /// The last block in which a change of the policy was spoken of.
  private var block = -1
  /// The block each change was read in.
  private var blocks: [Int] = []

  mutating func read(_ statement: Statement, into model: inout PolicyModel) {
    guard !statement.sentence.isHeading, !statement.sentence.isQuestion, !statement.isContents,
      !statement.has(.signal)
    else { return }
    let kinds = statement.cues(.change)
    let notices = notifications(statement)
    let choices = statement.mentions(
      .changeChoice, as: PolicyChange.UserChoice.self, in: statement.sentence.tokens)
    guard !kinds.isEmpty || !notices.isEmpty || !choices.isEmpty else { return }
    let codes = kinds.compactMap { statement.reading.value($0, as: PolicyChange.Kind.self) }
    let isKnown =
      !kinds.isEmpty || block == statement.sentence.block
      || statement.headingCues.contains { $0.field == .change }
      || statement.leadInCues.contains { $0.field == .change }
    if !kinds.isEmpty { block = statement.sentence.block }
    let cue = kinds.first ?? statement.cues.first
    blocks.append(statement.sentence.block)
    model.changes.append(
      PolicyChange(
        kind: codes.max { Self.rank($0) < Self.rank($1) } ?? .unspecified,
        notifications: notices, choices: choices,
        continuedUseIsAcceptance: choices.contains { $0.code == PolicyChange.UserChoice.none },
        modality: statement.frames.first?.modality ?? .unspecified,
        strength: isKnown ? .likely : .weak,
        evidence: statement.evidence(rule: cue.map(statement.reading.rule) ?? "change.announced")))
  }

  /// "The new policy will be posted", "check this page": a notice in the policy, unless the same
  /// paragraph says where or how else people are told.
  mutating func finish(_ reading: Reading, into model: inout PolicyModel) {
    let told = Set(
      zip(blocks, model.changes).filter { $1.notifications.contains { $0.strength > .weak } }
        .map(\.0))
    for (index, block) in blocks.enumerated() where model.changes.indices.contains(index) {
      if told.contains(block) {
        model.changes[index].notifications.removeAll { $0.strength == .weak }
      } else {
        for place in model.changes[index].notifications.indices
        where model.changes[index].notifications[place].strength == .weak {
          model.changes[index].notifications[place].strength = .likely
        }
      }
    }
  }

  /// "We tell you by posting a notice on our site" writes to nobody, and what follows "after the
  /// posting of changes" is no promise to post them.
  private func notifications(_ statement: Statement) -> [Mention<PolicyChange.Notification>] {
    guard statement.has(.changeNotice) else { return [] }
    let all = statement.mentions(
      .changeNotice, as: PolicyChange.Notification.self, in: statement.sentence.tokens)
    let isPosted = all.contains {
      $0.code == .onSite || ($0.code == .inPolicy && $0.strength > .weak)
    }
    let isSent = statement.says(statement.sentence.tokens, Self.messages)
    let isFollowed = statement.has(.changeChoice)
    return all.filter { mention in
      if mention.code == PolicyChange.Notification.none, isUndone(mention, statement) {
        return false
      }
      if mention.code == .personal { return !isPosted || isSent }
      return !(isFollowed && mention.strength == .weak)
    }
  }

  /// "We will not change it without telling you": no promise to keep silent.
  private func isUndone(
    _ mention: Mention<PolicyChange.Notification>, _ statement: Statement
  ) -> Bool {
    guard let range = mention.evidence.first?.range else { return false }
    let start = statement.reading.folded.token(at: range.start)
    return statement.says(statement.sentence.tokens.lowerBound..<start, Self.nots)
  }

  private static let nots: WordGroup = ["not", "never", "cannot", "won't"]
  private static let messages: WordGroup = [
    "email", "emails", "mail", "letter", "message", "personally", "directly", "individually",
    "phone", "postal", "notification",
  ]

  private static func rank(_ kind: PolicyChange.Kind) -> Int {
    switch kind {
    case .unspecified: 0
    case .notPrivacyRelevant: 1
    case .merger: 2
    case .privacyRelevant: 3
    }
  }
}
