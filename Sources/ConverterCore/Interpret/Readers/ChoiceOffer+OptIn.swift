/// Whether a sentence offers to opt in: an act of the person's, or consent that is asked for.
extension ChoiceOffer {
  /// How sure an opt-in is offered; nil where none is.
  func optIn(_ cue: Cue) -> Strength? {
    if statement.has(.change) || isOfBusinesses { return nil }
    return cue.strength == .weak ? consent(cue) : act(cue)
  }

  /// "A business may comply by …": what a law asks of businesses.
  private var isOfBusinesses: Bool {
    let first = statement.sentence.tokens.lowerBound
    return statement.says(
      first..<first + 3, ["business", "businesses", "companies", "operators", "law", "act"])
  }

  /// An act by which people opt in: subscribing, ticking a box, choosing to receive something.
  private func act(_ cue: Cue) -> Strength? {
    let before = max(statement.sentence.tokens.lowerBound, cue.tokens.lowerBound - 2)
    let isAbsent = statement.says(before..<cue.tokens.lowerBound, ["no", "not"])
    if isConditional(cue), isAbsent || isDenied(cue) { return nil }
    let acts: WordGroup = [
      "optin", "optedin", "optingin", "box", "boxes", "checkbox", "expressly",
    ]
    if statement.says(cue.tokens, acts) { return isDeclined(cue) ? nil : cue.strength }
    if isUnderCollection { return nil }
    if isConditional(cue) {
      return isOnly(cue) || isWishAnswered(cue) ? cue.strength : nil
    }
    return isAble(cue) ? cue.strength : nil
  }

  /// "If you do not want to be on the list, tick the box": an act by which people decline.
  private func isDeclined(_ cue: Cue) -> Bool {
    let before = statement.sentence.tokens.lowerBound..<cue.tokens.lowerBound
    return statement.says(cue.tokens, ["box", "boxes", "checkbox"])
      && statement.says(before, ["not", "don't"])
      && statement.says(before, ["wish", "want", "like", "rather", "prefer"])
  }

  /// Consent or permission named: weak unless it is asked for or alone decides.
  private func consent(_ cue: Cue) -> Strength? {
    let isFirst = cue.tokens.lowerBound - statement.sentence.tokens.lowerBound <= 3
    guard isPersons(cue), !statement.frames.isEmpty || isAsked(cue) || isFirst else { return nil }
    let others: [ConditionKind] = [.law, .merger, .necessity, .emergency, .contract]
    let grounds = statement.values(.condition, as: ConditionKind.self)
    let isItem =
      statement.leadIn != nil
      && statement.frames.allSatisfy { $0.isReference || $0.tokens.overlaps(cue.tokens) }
    if isItem || statement.has(.safeguard) || grounds.contains(where: others.contains) {
      return .weak
    }
    // "…, when we have your consent, or as told here": one ground of several.
    let after = cue.tokens.upperBound..<cue.tokens.upperBound + 1
    if statement.says(after, ["or"]) || isBeyondPolicy(cue) { return .weak }
    if isAsked(cue) || statement.says(cue.tokens, ["optin"]) { return .likely }
    let isDenied = statement.frames.contains { $0.negator != nil }
    if !isDenied, statement.lacks(cue) { return nil }
    if isDenied { return statement.says(cue.tokens, ["unless", "until", "if"]) ? .likely : .weak }
    let decides =
      isFirst || isOnly(cue) || isConditional(cue)
      || statement.says(cue.tokens, ["if", "where", "when"])
    return decides ? .likely : .weak
  }

  /// "Used only as this policy says, unless you agree otherwise": asked for what the policy does not
  /// describe, if that ever comes; nothing it does describe is a choice.
  private func isBeyondPolicy(_ cue: Cue) -> Bool {
    let all = statement.sentence.tokens
    if statement.says(cue.tokens.upperBound..<all.upperBound, ["otherwise"]) { return true }
    guard statement.says(all, Self.policies) else { return false }
    return statement.says(all, ["different", "differs", "differently", "differ"])
      || all.contains { token in
        (statement.says(token, ["other"]) && statement.says(token + 1, ["than"]))
          || (statement.says(token, ["not"]) && statement.says(token + 1, Self.told))
      }
  }

  private static let policies: WordGroup = [
    "policy", "notice", "statement", "described", "stated", "disclosed",
  ]
  private static let told: WordGroup = ["described", "stated", "disclosed", "covered", "listed"]

  /// Whether the consent is that of the person the policy speaks to.
  private func isPersons(_ cue: Cue) -> Bool {
    let from = max(statement.sentence.tokens.lowerBound, cue.tokens.lowerBound - 2)
    let to = min(statement.sentence.tokens.upperBound, cue.tokens.upperBound + 3)
    return statement.says(
      from..<to,
      [
        "you", "your", "user", "users", "customer", "customers", "they", "their", "member",
        "members", "patient", "patients", "individual", "individuals", "visitor", "visitors",
        "student", "students", "subscriber", "subscribers", "donor's", "own", "express",
        "explicit", "prior", "written",
      ])
      // "Our consent" is not asked of the person; "with your consent, our app …" is.
      && !statement.says(from..<cue.tokens.upperBound, ["our"])
      && !statement.says(from..<to, ["owner", "copyright", "donor"])
  }

  private func isAsked(_ cue: Cue) -> Bool {
    statement.says(
      cue.tokens,
      [
        "ask", "asks", "asking", "asked", "request", "requests", "requested", "seek", "sought",
        "obtain", "obtained", "give", "gives", "giving", "grant", "granting",
      ])
  }
}
