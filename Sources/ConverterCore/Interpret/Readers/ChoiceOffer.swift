/// Decides which words of a sentence offer a choice to the person.
///
/// An opt-out is offered wherever it is named. An opt-in is offered where the person can act ("you
/// may subscribe", "check the box if …"), is asked ("we will ask for your permission"), or where
/// an act of the person is all that something hangs on ("only if you agree"). A consent named among
/// other grounds, or as what a denial leaves out ("not without your consent"), is a condition of
/// that practice; as a choice it is kept weak.
struct ChoiceOffer {
  let statement: Statement
  let reading: Reading
  let clauses: Clauses

  init(_ statement: Statement) {
    self.statement = statement
    reading = statement.reading
    clauses = Clauses(statement)
  }

  /// The controls that are offered, each once, the firmest first.
  func controls() -> [(Control, Cue)] {
    var found: [(Control, Cue)] = []
    for cue in statement.cues(.control) {
      guard let control = reading.value(cue, as: Control.self),
        !found.contains(where: { $0.0 == control })
      else { continue }
      var cue = cue
      switch control {
      case .optIn:
        guard let strength = optIn(cue) else { continue }
        cue.strength = strength
      case .abstain where cue.strength == .weak || isOthersAct(cue): continue
      case .configure where !isInvited(cue) || isDenied(cue) || isEditing: continue
      case .configure where isSetting(cue) && (isDisowned(cue) || !isOfPersons): continue
      case .optOut where isFollowOn(cue) || isOthersDuty(cue) || isWithheld(cue): continue
      case .optOut where isSetting(cue) && (isDenied(cue) || isDisowned(cue)): continue
      default: break
      }
      found.append((control, cue))
    }
    if found.contains(where: { $0.0 == .optOut }) {
      found.removeAll {
        // "If you do not want it, check the box": the box is the means.
        $0.0 == .configure || $0.0 == .abstain
          || ($0.0 == .optIn
            && (isConditional($0.1) || statement.says($0.1.tokens, ["box", "boxes", "checkbox"])))
      }
    }
    return found.sorted { Self.rank($0.0) < Self.rank($1.0) }
  }

  private static func rank(_ control: Control) -> Int {
    switch control {
    case .optOut: 0
    case .optIn: 1
    case .abstain: 2
    default: 3
    }
  }

  /// The words that leave it to people whether they give data ("optional", "what you choose to
  /// tell us"). That one may refuse ("you need not") tells nothing of what refusing costs.
  var voluntary: Cue? {
    statement.cues(.control).first { cue in
      reading.value(cue, as: Control.self) == .abstain && !isOthersAct(cue)
        && (cue.strength == .weak || statement.says(cue.tokens, ["optional", "voluntary"]))
    }
  }

  /// Whether a sentence only tells what follows from a choice ("if you refuse cookies, some pages
  /// may not work"; "opting out does not mean …") rather than offering one.
  func isConsequence(_ cue: Cue) -> Bool {
    let first = statement.sentence.tokens.lowerBound
    let isSubject =
      (cue.tokens.lowerBound == first
        || statement.says(first..<cue.tokens.lowerBound, ["effect", "the", "an", "your"]))
      && cue.tokens.lowerBound - first <= 3 && isGerund(cue)
    guard isConditional(cue) || isSubject else { return false }
    let means = statement.cues(.mechanism).contains { !$0.tokens.overlaps(cue.tokens) }
    let rest = cue.tokens.upperBound..<statement.sentence.tokens.upperBound
    let before = first..<cue.tokens.lowerBound
    return !means && (statement.says(rest, Self.losses) || statement.says(before, Self.losses))
  }

  private func isGerund(_ cue: Cue) -> Bool {
    let word = cue.tokens.lowerBound
    return reading.ends(word, with: "ing") || statement.says(word, Self.nouns)
  }

  /// Words for a choice that stand as a noun: "opt-out", "the effect of".
  private static let nouns: WordGroup = ["optout", "optingout", "effect"]

  private static let losses: WordGroup = [
    "unable", "cannot", "can't", "limit", "limits", "limited", "lose", "still", "continue",
    "unavailable", "affect", "affected", "function", "properly", "able", "without", "renew",
    "again", "prevent", "restrict", "mean", "nevertheless", "require", "full", "fewer", "work",
  ]

  /// "We may decide not to provide access", "a business may have a policy not to disclose".
  private func isOthersAct(_ cue: Cue) -> Bool {
    let last = statement.cues.last { other in
      (other.field == .actor || other.field == .recipient)
        && other.tokens.upperBound <= cue.tokens.lowerBound
    }
    guard let last else { return false }
    if last.field == .recipient {
      return cue.tokens.lowerBound - last.tokens.upperBound <= 8
    }
    let actor = reading.value(last, as: FrameActor.self)
    return (actor == .we || actor == .they) && cue.tokens.lowerBound - last.tokens.upperBound <= 8
  }

  /// Whether a setting is one the person can change, not one the company keeps for them.
  private func isInvited(_ cue: Cue) -> Bool {
    let isKept = statement.frames.contains { frame in
      frame.actor != .you && !frame.isReference && frame.span.contains(cue.tokens.lowerBound)
        && frame.verbs.contains { $0 == .collect || $0 == .retain || $0 == .employ }
    }
    return !isKept || statement.has(.mechanism)
  }

  /// "They are not managed by your browser's settings", "we do not control how others use it".
  func isDenied(_ cue: Cue) -> Bool {
    statement.cues(.negation).contains { negation in
      let distance = cue.tokens.lowerBound - negation.tokens.upperBound
      let isUnable = statement.says(negation.tokens, ["cannot", "can't"])
      return distance >= 0 && distance <= 5 && !isUnable
    }
  }

  private func isSetting(_ cue: Cue) -> Bool {
    statement.says(
      cue.tokens,
      ["browser", "browsers", "settings", "setting", "control", "controlling", "manage"])
  }

  /// "The archive controls what it prints": the sentence speaks of nobody who could choose.
  private var isOfPersons: Bool {
    statement.says(
      statement.sentence.tokens,
      [
        "you", "your", "yours", "yourself", "users", "user", "members", "customers", "visitors",
        "people", "readers", "subscribers", "individuals", "consumers", "parents", "their",
      ])
  }

  /// "You cannot order if your computer refuses cookies": what is lost comes first, and no choice
  /// is offered.
  func isMereCondition(_ cue: Cue) -> Bool {
    guard isConsequence(cue), let opening = clauses.opening(cue.tokens) else { return false }
    return opening.tokens.lowerBound > statement.sentence.tokens.lowerBound + 3
  }

  /// "Nor do we control their cookies": disowned, without a practice to deny.
  private func isDisowned(_ cue: Cue) -> Bool {
    let from = max(statement.sentence.tokens.lowerBound, cue.tokens.lowerBound - 3)
    return statement.says(from..<cue.tokens.lowerBound, ["not", "no", "nor", "neither", "don't"])
  }

  /// "You may change your account details and preferences": an edit of what is held, unless it says
  /// which messages or whom one decides on.
  private var isEditing: Bool {
    statement.has(.right) && !statement.has(.choiceScope) && !statement.has(.consent)
  }

  /// "We require our carriers to limit their use of it": nobody's choice.
  private func isOthersDuty(_ cue: Cue) -> Bool {
    let from = max(statement.sentence.tokens.lowerBound, cue.tokens.lowerBound - 24)
    let before = from..<cue.tokens.lowerBound
    return statement.says(before, ["require", "requires", "required", "oblige", "obliged"])
      && !statement.says(before, ["you", "your", "users", "not"])
  }

  /// "We may write to you without offering a way to opt out"; where what is done is denied, the way is
  /// offered.
  private func isWithheld(_ cue: Cue) -> Bool {
    let from = max(statement.sentence.tokens.lowerBound, cue.tokens.lowerBound - 8)
    return statement.says(from..<cue.tokens.lowerBound, ["without"])
      && !statement.frames.contains { $0.isDenied && $0.tokens.upperBound <= cue.tokens.lowerBound }
  }

  /// "Even if you opt out, …", "people who have asked not to receive it": of a choice already made.
  private func isMade(_ cue: Cue) -> Bool {
    let from = max(statement.sentence.tokens.lowerBound, cue.tokens.lowerBound - 8)
    let before = from..<cue.tokens.lowerBound
    let first = statement.sentence.tokens.lowerBound
    let isAfterwards = ([first] + Array(before)).contains { token in
      statement.says(token, Self.concessions) && statement.says(token + 1, Self.conceded)
    }
    return isAfterwards
      || before.contains { token in
        statement.says(token, Self.relatives) && statement.says(token + 1, Self.having)
      }
  }

  private static let concessions: WordGroup = ["even", "regardless"]
  private static let conceded: WordGroup = ["if", "when", "after", "though", "of"]
  private static let relatives: WordGroup = ["who", "that"]
  private static let having: WordGroup = ["have", "has", "had"]

  /// "If you have unsubscribed but …", "once you opt out, …": what comes after a choice, without a
  /// wish that the sentence answers.
  private func isFollowOn(_ cue: Cue) -> Bool {
    if isMade(cue) { return true }
    guard isConditional(cue),
      statement.says(
        cue.tokens,
        [
          "optout", "optedout", "unsubscribe",
          "unsubscribed",
        ])
    else { return false }
    let clause = clauses.around(cue.tokens)
    return !statement.says(
      clause,
      [
        "wish", "want", "like", "prefer", "decide", "choose", "desire", "rather", "not", "don't",
        "elect", "how",
      ]) && !statement.cues(.mechanism).contains { $0.tokens.lowerBound >= clause.upperBound }
  }
}
