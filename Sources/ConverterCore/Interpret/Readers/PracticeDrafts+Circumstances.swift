/// What the words around a verb say of who acts and on whose account.
extension PracticeDrafts {
  /// "We give your address to partners to send you offers and call you": for each frame, whether it is
  /// what those do who get the data; why they get them, then, and no act of the company's.
  func recipientsAims(_ frames: [Frame]) -> [Bool] {
    var aims = [Bool](repeating: false, count: frames.count)
    for index in frames.indices.dropFirst() {
      let frame = frames[index]
      let giver = frames[index - 1]
      let verb = frame.tokens.lowerBound
      guard !frame.hasSubject, !frame.isPassive, verb > giver.tokens.upperBound, giver.actor != .you
      else { continue }
      let gives =
        giver.verbs.contains { [.share, .sell, .provide].contains($0) }
        && grammar.infinitive[Int(reading.folded.words[verb - 1])]
        && has(.recipient, in: giver.tokens.lowerBound..<verb)
      aims[index] = gives || aims[index - 1]
    }
    return aims
  }

  /// "Selling addresses is against our principles": an act that is only what the sentence is about.
  func isNamedBySubject(_ frame: Frame) -> Bool {
    let sentence = statement.sentence
    return frame.tokens.lowerBound == sentence.tokens.lowerBound && !frame.hasSubject
      && sentence.leadIn == nil && reading.ends(frame.tokens.lowerBound, with: "ing")
      && reading.text.blocks[sentence.block].kind == .paragraph
      && frame.span.contains { FrameFinder.finite.contains(reading.spelling($0)) }
  }

  /// "Thieves could use your card number", "you may have heard that shops sell addresses": somebody
  /// stands before the verb whom no rule knows.
  func isOfSomebody(_ frame: Frame) -> Bool {
    guard frame.actor == nil, !frame.hasSubject, !frame.isPassive, !frame.isNominal,
      !frame.isDenied,
      !frame.isReference, statement.sentence.leadIn == nil,
      !reading.ends(frame.tokens.lowerBound, with: "ing"),
      !grammar.be[Int(reading.folded.words[frame.tokens.lowerBound])]
    else { return false }
    let start = max(statement.sentence.tokens.lowerBound, frame.clauseStart)
    var at = frame.tokens.lowerBound - 1
    while at >= start, isAuxiliary(at) { at -= 1 }
    guard at >= start else { return false }
    let word = Int(reading.folded.words[at])
    let marks = reading.folded.marks[at]
    // "Our automated systems read it", "the College keeps it": the company's, or its own name.
    if statement.says(max(start, at - 3)..<at, Self.ours) { return false }
    if marks.contains(.capital), at > statement.sentence.tokens.lowerBound { return false }
    return marks.isDisjoint(with: [.comma, .colon, .semicolon, .closes])
      && !grammar.infinitive[word]
      && !grammar.joining[word] && !grammar.prepositions[word] && !grammar.pronouns[word]
      && !grammar.relative[word]
      && !statement.cues.contains { cue in
        cue.tokens.contains(at)
          && [.data, .technology, .actor, .verb, .clause, .purpose, .sentence].contains(cue.field)
      }
  }

  private static let ours: WordGroup = ["our"]

  private func isAuxiliary(_ token: Int) -> Bool {
    statement.cues.contains {
      ($0.field == .modality || $0.field == .negation) && $0.tokens.contains(token)
    } || grammar.be[Int(reading.folded.words[token])]
  }

  /// "to us", "with the Company" after the verb, within its words.
  func reachesUs(_ frame: Frame, _ span: Range<Int>) -> Bool {
    // "They send us your name".
    let first = frame.tokens.lowerBound + 1
    if statement.says(first, Self.us), !frame.isPassive, has(.data, in: first + 1..<first + 6) {
      return true
    }
    let after = frame.tokens.lowerBound + 1..<max(frame.tokens.lowerBound + 1, span.upperBound)
    return after.contains { token in
      guard statement.says(token - 1, Self.directions) else { return false }
      return statement.says(token, Self.us)
        || statement.cues.contains {
          $0.field == .actor && $0.tokens.lowerBound == token
            && reading.value($0, as: FrameActor.self) == .we
        }
    }
  }

  /// "It is sent to Somebody": a name of somebody else after the verb's "to".
  func goesToName(_ frame: Frame, _ span: Range<Int>) -> Bool {
    let first = frame.tokens.lowerBound + 1
    let last = min(frame.tokens.upperBound + 2, span.upperBound)
    return reading.hasCompanyName
      && (first..<max(first, last)).contains {
        statement.says($0 - 1, Self.to) && reading.isName($0) && !isActor($0)
      }
  }

  private func isActor(_ token: Int) -> Bool {
    statement.cues.contains { $0.field == .actor && $0.tokens.contains(token) }
  }

  private static let to: WordGroup = ["to"]
  private static let directions: WordGroup = ["to", "with"]
  private static let us: WordGroup = ["us"]

  /// "We use advertising companies to…": the object of the verb is somebody, who then acts.
  func hires(_ verb: FrameVerb, _ frame: Frame, _ span: Range<Int>) -> Bool {
    guard verb == .use || verb == .employ, !frame.isPassive, frame.actor != .they,
      !frame.verbs.contains(.share)
    else { return false }
    let after = frame.tokens.upperBound
    let next = statement.cues.first {
      guard $0.tokens.lowerBound >= frame.tokens.lowerBound else { return false }
      // "We work with printers": the rule of the verb may hold whom.
      if $0.field == .recipient { return $0.tokens.upperBound >= after }
      return $0.field == .data || $0.field == .technology
    }
    guard let next, next.field == .recipient else {
      return verb == .use && (next?.tokens.lowerBound ?? .max) > after && isForeignName(after)
    }
    return next.tokens.lowerBound - after <= 4
  }

  /// "We partner with Ajax": a name within the sentence that is not the company's.
  private func isForeignName(_ token: Int) -> Bool {
    statement.sentence.tokens.contains(token) && reading.isForeignName(token) && !isActor(token)
  }

  /// "When you write, our agents use it": a comma ends the condition a sentence starts with.
  func followsComma(_ frame: Frame) -> Bool {
    guard frame.clauseStart == statement.sentence.tokens.lowerBound || frame.isPassive,
      statement.sentence.tokens.contains(frame.tokens.lowerBound)
    else { return false }
    return (frame.clauseStart..<frame.tokens.lowerBound).contains {
      reading.folded.marks[$0].contains(.comma)
    }
  }
}
