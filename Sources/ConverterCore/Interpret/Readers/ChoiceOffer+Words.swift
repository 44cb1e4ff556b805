/// The words around a control that decide whether it is offered.
extension ChoiceOffer {
  /// Whether the words stand in a clause that only names a case ("when you sign up, …").
  func isConditional(_ cue: Cue) -> Bool {
    if let opening = clauses.opening(cue.tokens),
      reading.value(opening, as: ClauseBreak.self) == .condition
    {
      return true
    }
    return statement.says(
      cue.tokens.lowerBound..<cue.tokens.lowerBound + 1, ["if", "when", "where", "once"])
  }

  /// "Only if …", "only to people who …", "unless …": it alone decides.
  func isOnly(_ cue: Cue) -> Bool {
    let from = max(statement.sentence.tokens.lowerBound, cue.tokens.lowerBound - 6)
    return statement.says(from..<cue.tokens.lowerBound + 1, ["only", "unless"])
  }

  /// "If you would like to receive it, check the box": the sentence says how.
  func isWishAnswered(_ cue: Cue) -> Bool {
    guard statement.says(cue.tokens, ["like", "wish", "want", "choose", "elect"]) else {
      return false
    }
    let practices = statement.frames.contains { frame in
      frame.actor == .we && frame.verbs.contains { $0 != .contact && $0 != .provide }
    }
    return !practices
      && statement.cues(.mechanism).contains { $0.tokens.lowerBound >= cue.tokens.upperBound }
  }

  /// Whether the person can do it: words of ability before it, or a plain invitation.
  func isAble(_ cue: Cue) -> Bool {
    let first = statement.sentence.tokens.lowerBound
    let before = max(first, cue.tokens.lowerBound - 6)..<cue.tokens.lowerBound
    if cue.tokens.lowerBound == first || statement.says(before, ["please", "only"]) { return true }
    let isAble = statement.cues.contains { other in
      (other.field == .ability || other.field == .modality)
        && other.tokens.upperBound > before.lowerBound
        && other.tokens.lowerBound < cue.tokens.upperBound
    }
    return isAble
      && statement.says(
        before.lowerBound..<cue.tokens.upperBound,
        [
          "you", "users", "customers", "members", "visitors", "subscribers", "opportunity",
          "option", "readers", "they", "people",
        ])
  }

  /// An item of a list of what is collected ("when you: • subscribe to our newsletter").
  var isUnderCollection: Bool {
    (statement.inherited + statement.frames).contains { frame in
      frame.actor != .you && !frame.isReference && frame.negator == nil
        && frame.verbs.contains { $0 == .collect || $0 == .request }
    }
  }
}
