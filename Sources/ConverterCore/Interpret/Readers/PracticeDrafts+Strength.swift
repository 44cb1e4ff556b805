/// How sure the practices of a sentence are: what it tells, and what it only mentions.
extension PracticeDrafts {
  /// How sure a verb tells a practice: as its rule says, or weakly where it is only named.
  func strength(_ frame: Frame, _ cue: Cue) -> Strength {
    if isNamedBySubject(frame) || isOfSomebody(frame) { return .weak }
    if frame.clause == .condition, frame.actor != .you, !followsComma(frame), !isThenDone(frame),
      !isBeforeMerger(frame)
    {
      return .weak
    }
    guard frame.isNominal || cue.strength == .weak else { return cue.strength }
    // "There is no sharing of it" says so; "the use of it" only names it.
    let says =
      frame.negator?.tokens.overlaps(frame.tokens) == true || frame.isNominal && tells(frame)
    return says ? .likely : .weak
  }

  /// "If the law requires us to disclose it, we will do so": whether the company does what the condition
  /// that a sentence opens with speaks of.
  private func isThenDone(_ frame: Frame) -> Bool {
    let sentence = statement.sentence.tokens
    return (frame.tokens.upperBound..<max(frame.tokens.upperBound, sentence.upperBound - 1))
      .contains {
        statement.says($0, Self.do) && statement.says($0 + 1, Self.so)
          && statement.says($0 - 2, Self.we) && statement.says($0 - 1, Self.will)
      }
  }

  /// "In a merger, we will tell you before it is passed on": it will be.
  private func isBeforeMerger(_ frame: Frame) -> Bool {
    statement.says(frame.clauseStart, Self.before) && frame.verbs.contains(.share)
      && statement.values(.condition, as: ConditionKind.self).contains(.merger)
  }

  private static let before: WordGroup = ["before"]
  private static let `do`: WordGroup = ["do"]
  private static let so: WordGroup = ["so"]
  private static let we: WordGroup = ["we"]
  private static let will: WordGroup = ["will", "may", "shall", "can", "must"]

  /// "We collect data through the use of cookies", "The use of cookies lets us count visitors": a noun
  /// that says how another act is done, or what it brings the company.
  private func tells(_ frame: Frame) -> Bool {
    let verb = frame.tokens.lowerBound
    let start = grammar.determiners[Int(reading.folded.words[verb - 1])] ? verb - 2 : verb - 1
    if frame.verbs == [.employ] || frame.verbs == [.use], statement.says(start, Self.instruments) {
      return true
    }
    return start < statement.sentence.tokens.lowerBound
      && frame.span.contains {
        (statement.says($0, FrameFinder.letting) || statement.says($0, FrameFinder.helping))
          && statement.says($0 + 1, FrameFinder.us)
      }
  }

  private static let instruments: WordGroup = ["through", "by", "via"]

  /// Whether the sentence is about something else and only mentions what is done with data.
  private var isPassing: Bool {
    statement.has(.change) || statement.has(.changeNotice) || statement.has(.security)
      || statement.has(.right)
  }

  /// Whether what the person gives is only told of with a notice, a choice or what people publish: "we
  /// write to the address you gave us", "tell us your name to stop it", "what you post can be seen".
  private func isOnlySaid(_ draft: PracticeDraft) -> Bool {
    guard draft.action == .collect else { return false }
    let isChoice =
      !draft.isMentioned && statement.values(.control, as: Control.self).contains(.optOut)
    return isChoice || statement.has(.changeNotice) || statement.has(.change)
      || statement.cues(.recipient).contains { cue in
        let kind = reading.value(cue, as: RecipientKind.self)
        // "The addresses of your friends": whose data they are sees nothing.
        return (kind == .public || kind == .otherUsers)
          && !statement.cues(.data).contains { $0.tokens.overlaps(cue.tokens) }
      }
  }

  /// "We will not write to you if you have opted out": what a choice brings about.
  private var isEffectOfChoice: Bool {
    statement.cues.contains { cue in
      let isChoice =
        cue.field == .condition && reading.value(cue, as: ConditionKind.self) == .noObjection
        || cue.field == .control && reading.value(cue, as: Control.self) == .optOut
      guard isChoice else { return false }
      // "But if we do, we let you opt out": the condition is not that a choice was made.
      return statement.cues.contains { condition in
        condition.field == .clause
          && reading.value(condition, as: ClauseBreak.self) == .condition
          && !names(.we, between: condition, and: cue)
      }
    }
  }

  /// "You may ask that it not be shared": what people may ask for is no promise.
  private var isWish: Bool {
    let wishes = statement.cues(.control).filter {
      reading.value($0, as: Control.self) == .optOut
    }
    let negations = statement.cues(.negation)
    return !negations.isEmpty
      && negations.allSatisfy { negation in
        wishes.contains {
          $0.tokens.lowerBound <= negation.tokens.lowerBound
            && negation.tokens.upperBound <= $0.tokens.upperBound
        }
      }
  }

  private func names(_ actor: FrameActor, between start: Cue, and end: Cue) -> Bool {
    statement.cues(.actor).contains {
      $0.tokens.lowerBound >= start.tokens.upperBound
        && $0.tokens.upperBound <= end.tokens.lowerBound
        && reading.value($0, as: FrameActor.self) == actor
    }
  }

  /// A sentence about a choice tells what can be stopped, not what is done, unless the practice
  /// hangs on it ("we may share it unless you opt out").
  func weaken(_ draft: inout PracticeDraft) {
    if draft.polarity == .denied {
      if isEffectOfChoice || isWish || statement.isDefinition || draft.isPartialDenial {
        draft.strength = .weak
      }
      return
    }
    // "We will tell you of a merger before your data are passed on": told with the notice, and done.
    let isMerger = draft.action == .share && draft.conditions.contains { $0.kind == .merger }
    if isPassing, draft.isGeneric, draft.recipients.isEmpty, !isMerger { draft.strength = .weak }
    // "You share it with other readers" says who gets it, whatever it is.
    let isShown = draft.action == .share && !draft.isMentioned && !draft.recipients.isEmpty
    if draft.isMentioned || draft.isGiven, draft.isGeneric && !isShown || isOnlySaid(draft) {
      draft.strength = .weak
    }
    let isRights = draft.modality == .unspecified || draft.isGeneric || draft.namesData
    // "We delete it when you close your account" says how long it is kept.
    let isKept = draft.action == .delete && statement.has(.retention)
    if statement.has(.right), isRights, !isKept {
      draft.strength = .weak
    }
    let isChoice = statement.cues(.control).contains { cue in
      guard cue.strength == .certain, let control = reading.value(cue, as: Control.self) else {
        return false
      }
      // "You might give us your name and your mail settings".
      let isListed = control == .configure && draft.isGiven && !draft.isGeneric
      return control != .abstain && !isListed
    }
    if isChoice || draft.isStopped, draft.conditions.isEmpty { draft.strength = .weak }
  }

  /// "You may opt out of having it shared": whether it is what can be stopped.
  func isStopped(_ frame: Frame) -> Bool {
    statement.cues(.control).contains { cue in
      guard reading.value(cue, as: Control.self) == .optOut else { return false }
      // "You can prevent us from sharing it".
      if cue.tokens.overlaps(frame.tokens), statement.says(cue.tokens, Self.preventing) {
        return true
      }
      return frame.clauseStart <= cue.tokens.lowerBound
        && cue.tokens.upperBound < frame.tokens.lowerBound
        && (statement.says(cue.tokens, Self.having)
          || statement.says(cue.tokens.upperBound, Self.having))
    }
  }

  private static let having: WordGroup = ["of", "have", "having"]
  private static let preventing: WordGroup = ["prevent", "forbid", "bar", "stop", "keep", "block"]
}
