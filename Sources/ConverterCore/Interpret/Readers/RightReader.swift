/// Reads what people can do about data already held: see, correct, delete, and the rights of laws.
struct RightReader: StatementReader {
  /// The rights to erasure last told of, and the block they stand in.
  private var erasures: (block: Int, rights: [Int]) = (-1, [])

  mutating func read(_ statement: Statement, into model: inout PolicyModel) {
    let first = model.rights.count
    readRights(statement, &model)
    let new = (first..<model.rights.count).filter { model.rights[$0].kind == .erasure }
    if !new.isEmpty { erasures = (statement.sentence.block, new) }
    guard erasures.block == statement.sentence.block, leavesData(statement) else { return }
    let tokens = statement.sentence.tokens
    for right in erasures.rights {
      model.rights[right].limitation = Claim(
        .stated, statement.reading.quote(tokens),
        evidence: [statement.reading.evidence(tokens, rule: "right.limitation")])
    }
  }

  /// "Your posts are not deleted with your account", "some of it may remain after you delete it": whether a
  /// sentence says that something is left when data are deleted.
  private func leavesData(_ statement: Statement) -> Bool {
    let isDenied = statement.frames.contains {
      $0.verbs.contains(.delete) && $0.isDenied && $0.actor != .you
    }
    if isDenied { return true }
    let tokens = statement.sentence.tokens
    let isKept =
      statement.frames.contains { $0.verbs.contains(.retain) && !$0.isDenied && $0.actor != .you }
      || statement.says(tokens, ["remain", "remains"])
    return isKept && statement.says(tokens, Self.deletions)
  }

  private static let deletions: WordGroup = [
    "delete", "deleted", "deleting", "deletion", "remove", "removed", "removal", "erase", "erased",
    "close", "closed", "closing", "closure", "cancel", "cancelled", "canceled", "deactivated",
  ]

  private func readRights(_ statement: Statement, _ model: inout PolicyModel) {
    guard !statement.sentence.isHeading, !statement.sentence.isQuestion, statement.has(.right),
      !statement.isTitle, !statement.isContents,
      !statement.values(.sentence, as: SentenceKind.self).contains(.aboutPolicy)
        || isWish(statement)
    else { return }
    let mechanisms = MechanismFinder(statement).mechanisms()
    let scope = scope(statement)
    var seen: [(kind: RightKind, scope: RightScope)] = []
    for (kind, cue) in kinds(statement) {
      let reach =
        kind == .erasure ? erased(cue, scope, statement) : ownScope(cue, statement) ?? scope
      let isKnown = seen.contains { $0.kind == kind && ($0.scope == reach || kind != .access) }
      let isUnable = isUnable(cue, statement)
      // "If you refuse cookies, you will not be able to see it": what a choice costs.
      if isUnable, statement.has(.control) || statement.has(.technology) { continue }
      if isKnown || isOthersAct(cue, statement) || !(isUnable || isOffered(cue, statement)) {
        continue
      }
      if isMeans(cue, statement) || isOfDevice(kind, statement) { continue }
      if kind == .deactivation, statement.has(.change) { continue }
      seen.append((kind, reach))
      let strength = isPersons(statement) ? cue.strength : .weak
      model.rights.append(
        Right(
          id: "right-\(model.rights.count + 1)", kind: kind,
          status: isUnable || isRefused(cue, statement) ? .denied : .stated, scope: reach,
          mechanisms: mechanisms, audience: statement.audience,
          modality: statement.frames.first?.modality ?? .unspecified, strength: strength,
          evidence: statement.evidence(rule: statement.reading.rule(cue))))
    }
  }

  /// "If you wish to correct it or have questions about this notice, …".
  private func isWish(_ statement: Statement) -> Bool {
    let first = statement.sentence.tokens.lowerBound
    return statement.says(first..<first + 1, ["if", "to"]) && statement.has(.ability)
  }

  /// "You may unsubscribe by updating your profile": the edit is the means of a choice.
  private func isMeans(_ cue: Cue, _ statement: Statement) -> Bool {
    let from = max(statement.sentence.tokens.lowerBound, cue.tokens.lowerBound - 3)
    return statement.says(from..<cue.tokens.lowerBound, ["by", "through"])
      && statement.cues(.control).contains {
        $0.tokens.upperBound <= cue.tokens.lowerBound
          && statement.reading.value($0, as: Control.self) == .optOut
      }
  }

  /// What people clear from their own browser or device is no data of the company's.
  private func isOfDevice(_ kind: RightKind, _ statement: Statement) -> Bool {
    kind == .erasure && (statement.has(.technology) || statement.has(.choiceScope))
      && statement.cues(.mechanism).contains {
        statement.reading.value($0, as: Mechanism.Kind.self) == .browserSettings
      }
  }

  /// The kinds of right with their words; verbs joined before one object ("correct, amend or delete
  /// it") each count.
  private func kinds(_ statement: Statement) -> [(RightKind, Cue)] {
    statement.cues(.right).flatMap { cue -> [(RightKind, Cue)] in
      guard let kind = statement.reading.value(cue, as: RightKind.self) else { return [] }
      let joined = Self.verbs.filter { $0.kind != kind && statement.says(cue.tokens, $0.words) }
      let isEdited = kind == .rectification || kind == .erasure
      let isSeen = isEdited && listsSeeing(before: cue, statement)
      return (isSeen ? [(.access, cue)] : []) + [(kind, cue)]
        + (isEdited ? joined.map { ($0.kind, cue) } : [])
    }
  }

  /// "You may see, correct or delete it": whether a verb of seeing stands in the list before the words.
  private func listsSeeing(before cue: Cue, _ statement: Statement) -> Bool {
    var at = cue.tokens.lowerBound - 1
    while at >= statement.sentence.tokens.lowerBound,
      !statement.reading.folded.marks[at].isDisjoint(with: [.comma])
        || statement.says(at, Self.joins)
    {
      if statement.says(at, Self.seeing) { return true }
      guard
        statement.says(at, Self.joins)
          || Self.verbs.contains(where: { statement.says(at, $0.words) })
      else { return false }
      at -= 1
    }
    return false
  }

  private static let joins: WordGroup = ["and", "or"]
  private static let seeing: WordGroup = ["access", "view", "see", "review", "inspect", "check"]

  private static let verbs: [(kind: RightKind, words: WordGroup)] = [
    (.rectification, ["correct", "update", "edit", "change", "modify", "amend", "revise"]),
    (.erasure, ["delete", "remove", "erase", "deleting", "removing", "erasing"]),
    (.deactivation, ["deactivate", "deactivating"]),
  ]

  /// A right is offered where words of ability stand before it ("you may", "to delete …, write"), or
  /// in its lead-in, and no negation between.
  private func isOffered(_ cue: Cue, _ statement: Statement) -> Bool {
    if Self.named.contains(where: { statement.reading.value(cue, as: RightKind.self) == $0 }) {
      return true
    }
    let isUnable = statement.cues(.negation).contains { negation in
      let distance = cue.tokens.lowerBound - negation.tokens.upperBound
      let first = cue.tokens.lowerBound..<cue.tokens.lowerBound + 1
      let names = statement.says(first, ["able", "entitled", "ability"])
      return distance > (names ? -1 : 2) && distance <= 6
    }
    if isUnable { return false }
    if statement.leadInCues.contains(where: { $0.field == .ability || $0.field == .right }) {
      return true
    }
    return statement.cues(.ability).contains { ability in
      // "Details can be corrected …": the words of ability may stand within the right's own.
      let distance = cue.tokens.lowerBound - ability.tokens.lowerBound
      return ability.tokens.lowerBound < cue.tokens.upperBound && distance <= 18
    }
  }

  /// "You will not be able to edit it", "there is no way to delete it", "you cannot change it".
  private func isUnable(_ cue: Cue, _ statement: Statement) -> Bool {
    let from = max(statement.sentence.tokens.lowerBound, cue.tokens.lowerBound - 6)
    if statement.says(max(from, cue.tokens.lowerBound - 1)..<cue.tokens.lowerBound, Self.cannot) {
      return statement.says(from..<cue.tokens.lowerBound, ["you", "users", "members"])
    }
    return (from..<cue.tokens.lowerBound + 1).contains { token in
      if statement.says(token, ["unable"]) { return true }
      if statement.says(token, ["able"]) {
        return statement.says(max(from, token - 3)..<token, ["not", "never", "longer"])
      }
      return statement.says(token, ["way", "means"]) && token > from
        && statement.says(token - 1, ["no"])
    }
  }

  private static let cannot: WordGroup = ["cannot", "can't"]

  /// Rights that only a policy's offer is called by.
  private static let named: [RightKind] = [
    .portability, .restriction, .objection, .withdrawConsent, .complaint, .disclosureList,
    .nonDiscrimination, .appeal, .limitSensitiveUse, .optOutOfSale, .automatedDecisions,
  ]

  /// "Advertisers may access…", "we update what you told us": nobody's right.
  private func isOthersAct(_ cue: Cue, _ statement: Statement) -> Bool {
    // "We give you access to …", "we let users correct …": theirs after all.
    if statement.cues(.ability).contains(where: { ability in
      ability.tokens.lowerBound < cue.tokens.upperBound
        && cue.tokens.lowerBound - ability.tokens.upperBound <= 6
        && statement.says(ability.tokens, ["you", "users", "members", "customers", "visitors"])
    }) {
      return false
    }
    return statement.frames.contains { frame in
      guard frame.tokens.overlaps(cue.tokens), frame.verbs.first == .access || frame.actor == .they
      else { return false }
      return frame.actor == .they || (frame.actor == .we && !frame.isPassive)
    }
  }

  /// Whether the person, not the company, is the one who acts.
  private func isPersons(_ statement: Statement) -> Bool {
    let actors = statement.cues(.actor) + statement.leadInCues.filter { $0.field == .actor }
    let who = actors.compactMap { statement.reading.value($0, as: FrameActor.self) }
    if who.contains(.you) || statement.has(.ability) { return true }
    let firm: [RightKind] = [
      .portability, .restriction, .objection, .complaint, .disclosureList, .erasure,
      .nonDiscrimination, .withdrawConsent, .automatedDecisions, .optOutOfSale,
    ]
    let kinds = statement.values(.right, as: RightKind.self)
    return !who.contains(.we) || kinds.contains(where: firm.contains)
  }

  /// "We cannot delete your record" refuses; "you cannot be identified" does not speak of it.
  private func isRefused(_ cue: Cue, _ statement: Statement) -> Bool {
    guard statement.reading.value(cue, as: RightKind.self) != .nonDiscrimination else {
      return false
    }
    return statement.cues(.negation).contains { negation in
      guard statement.reading.value(negation, as: Negator.self) != .cancelled else { return false }
      let distance = cue.tokens.lowerBound - negation.tokens.upperBound
      return distance >= 0 && distance <= 2
    }
  }

  /// "Delete your account" reaches the account; "delete it by logging in to your account" only names
  /// the means.
  private func erased(_ cue: Cue, _ scope: RightScope, _ statement: Statement) -> RightScope {
    let data: WordGroup = ["information", "data", "details", "record", "records"]
    if statement.says(cue.tokens, ["account", "accounts", "registration", "membership"]),
      !statement.says(cue.tokens, data)
    {
      return .accountData
    }
    return scope == .accountData ? .unspecified : scope
  }

  private func scope(_ statement: Statement) -> RightScope {
    let found = scopes(statement)
    let best = found.first { $0.strength > .weak } ?? found.first
    return best.flatMap { statement.reading.value($0, as: RightScope.self) } ?? .unspecified
  }

  /// "Correct your account and see your past orders": what stands between the words of a right and those
  /// of the next.
  private func ownScope(_ right: Cue, _ statement: Statement) -> RightScope? {
    let next = statement.cues(.right).first { $0.tokens.lowerBound >= right.tokens.upperBound }
    let end = next?.tokens.lowerBound ?? statement.sentence.tokens.upperBound
    return scopes(statement).first {
      right.tokens.lowerBound <= $0.tokens.lowerBound && $0.tokens.lowerBound < end
        && $0.strength > .weak
    }.flatMap { statement.reading.value($0, as: RightScope.self) }
  }

  /// The words that say which data a right reaches; "by logging in to your account", "in your profile"
  /// say where, not what.
  private func scopes(_ statement: Statement) -> [Cue] {
    let places: WordGroup = [
      "by", "through", "via", "using", "accessing", "visiting", "logging", "in", "into", "on", "at",
    ]
    return statement.cues(.rightScope).filter { cue in
      let from = max(statement.sentence.tokens.lowerBound, cue.tokens.lowerBound - 4)
      return !statement.says(from..<cue.tokens.lowerBound, places)
    }
  }
}
