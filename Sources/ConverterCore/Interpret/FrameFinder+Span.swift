/// Which words belong to a frame.
extension FrameFinder {
  /// A frame reaches from where the one before ends to where the next begins; the object of a
  /// passive stands before it.
  func setSpan(_ frames: inout [Frame], _ index: Int, _ floor: Int) {
    let frame = frames[index]
    var start = frame.tokens.lowerBound
    if index == 0 {
      start = clause(at: start).start
    } else if frame.isPassive || frame.isReference {
      let object = object(of: frames, index)
      let limit = max(object ?? floor, clause(at: start).start)
      // "Your address and the name you gave us are passed on": both are its object.
      let free = object == nil ? limit : max(limit, floor)
      start = (free..<start).last { parts($0, from: frame) } ?? limit
    }
    var end = sentence.tokens.upperBound
    let later = frames.indices.dropFirst(index + 1)
    let next = later.first {
      !isAim($0, frames, index) && !names($0, frames, index) && !isUse($0, frames, index)
    }
    if let next {
      let next = frames[next]
      end = next.tokens.lowerBound
      let nextClause = clause(at: end).start
      if nextClause > frame.tokens.upperBound { end = nextClause }
    }
    frames[index].span = start..<max(end, frame.tokens.upperBound)
  }

  /// Whether a conjunction parts a passive from what stands before it; in "it can be read or used by
  /// others" it does not.
  private func parts(_ token: Int, from frame: Frame) -> Bool {
    guard isConjunction(token), !isListed(token) else { return false }
    return !frame.isPassive || frame.isReference || token + 1 < frame.tokens.lowerBound
      || !hasBe(frame)
  }

  /// "We share the data we collect with carriers": whether a frame only names the object of another, which
  /// goes on after it.
  private func names(_ index: Int, _ frames: [Frame], _ main: Int) -> Bool {
    frames[index].isReference && !frames[main].isReference && !frames[main].isPassive
      && frames[index].clauseStart == frames[main].clauseStart
  }

  /// "We note the browser you use and your address", "… when you use our pages, such as your address":
  /// what the person does with other things than data tells nothing and ends nothing.
  private func isUse(_ index: Int, _ frames: [Frame], _ main: Int) -> Bool {
    let frame = frames[index]
    guard frame.actor == .you, frame.verbs.allSatisfy(Self.uses.contains) else { return false }
    if frame.clauseStart == frames[main].clauseStart { return true }
    let clause = clause(at: frame.tokens.lowerBound)
    return clause.kind == .condition && clause.start > frames[main].tokens.lowerBound
      && goesOnWithExamples(after: clause.start + 1)
  }

  private static let uses: CodeSet<FrameVerb> = [.use, .employ, .access, .receive]

  /// ", such as your address": whether examples follow a comma in the same clause.
  private func goesOnWithExamples(after token: Int) -> Bool {
    (token..<clauseEnd(after: token)).contains { at in
      reading.folded.marks[at - 1].contains(.comma) && opensExample(at)
    }
  }

  /// What says what for and under which condition reaches on over what hangs on a frame.
  func setReach(_ frames: inout [Frame], _ index: Int) {
    let frame = frames[index]
    let free = frames.indices.dropFirst(index + 1).first {
      !isAim($0, frames, index) && !hangs($0, frames, on: index)
    }
    let limit = free.map {
      max(frame.tokens.upperBound, clause(at: frames[$0].tokens.lowerBound).start)
    }
    let end = max(frame.span.upperBound, limit ?? sentence.tokens.upperBound)
    frames[index].reach = frame.span.lowerBound..<end
    frames[index].opening = opening(before: frame)
    frames[index].aim = aim(before: frame)
  }

  /// "To bill you, we note your name", "For billing, we …": what for, told before the clause of a frame.
  private func aim(before frame: Frame) -> Range<Int>? {
    let first = sentence.tokens.lowerBound
    guard frame.clause == nil, !frame.isReference, frame.clauseStart > first,
      Self.aiming.contains(reading.spelling(first)) || opensAim(first),
      !clauses.contains(where: { $0.start > first && $0.start < frame.clauseStart })
    else { return nil }
    return first..<frame.clauseStart
  }

  /// "In order", "so that".
  private func opensAim(_ first: Int) -> Bool {
    [Self.inOrder, Self.soThat].contains {
      $0.contains(reading.spelling(first)) && $0.contains(reading.spelling(first + 1))
    }
  }

  private static let aiming: WordGroup = ["to", "for"]
  private static let inOrder: WordGroup = ["in", "order"]
  private static let soThat: WordGroup = ["so", "that"]

  /// The clauses that a sentence opens with, where they say under which condition a frame after them
  /// holds: "If the law requires it, we disclose it".
  private func opening(before frame: Frame) -> Range<Int>? {
    let start = frame.clauseStart
    guard frame.clause == nil, !frame.isReference, start > sentence.tokens.lowerBound else {
      return nil
    }
    let before = clauses.filter { $0.start < start }
    // A sentence starts with a clause without a kind; the one that opens it stands at the same place.
    let opens = before.dropFirst().allSatisfy { Self.openings.contains($0.kind ?? .contrast) }
    guard let first = before.dropFirst().first, first.start == sentence.tokens.lowerBound, opens
    else { return nil }
    return first.start..<start
  }

  /// Clauses that say when, why or except when.
  private static let openings: CodeSet<ClauseBreak> = [
    .condition, .exception, .hypothesis, .reason,
  ]

  /// "We disclose it if we believe that its use or disclosure is needed to obey a law": whether a frame
  /// stands in a condition or an exception after another, only names an act or data, or says by an
  /// infinitive what the other is for ("we use cookies to track what you like").
  private func hangs(_ index: Int, _ frames: [Frame], on main: Int) -> Bool {
    let verb = frames[index].tokens.lowerBound
    let clause = clause(at: verb)
    let isAim =
      verb > sentence.tokens.lowerBound && !frames[index].hasSubject
      && grammar.infinitive[Int(words[verb - 1])]
      && frames[index].verbs.allSatisfy { $0 == .collect || $0 == .profile || $0 == .access }
      && !frames[main].verbs.contains(.share)
    // What a denial leaves out is read on its own.
    let isCase =
      Self.openings.contains(clause.kind ?? .contrast)
      && !(clause.kind == .exception && frames[main].isDenied)
    return frames[index].isNominal || frames[index].isReference || isAim
      || isCase && clause.start > frames[main].tokens.lowerBound
  }

  /// Where the object of a passive starts when a clause that names it stands in between: "the address
  /// you give us is passed on".
  private func object(of frames: [Frame], _ index: Int) -> Int? {
    let frame = frames[index]
    guard frame.isPassive, !frame.isReference, frames[index - 1].isReference,
      frames[index - 1].clauseStart == frame.clauseStart
    else { return nil }
    return frames[index - 1].span.lowerBound
  }

  /// "We use it to process orders, answer you and send news": the verbs that say what for belong to
  /// the one before them as well.
  func isAim(_ index: Int, _ frames: [Frame], _ main: Int) -> Bool {
    let verb = frames[index].tokens.lowerBound
    guard verb > sentence.tokens.lowerBound,
      frames[index].verbs.allSatisfy(Self.aims.contains),
      frames[index].clause == frames[main].clause
    else { return false }
    let before = Self.easing.contains(reading.spelling(verb - 1)) ? verb - 2 : verb - 1
    if before >= sentence.tokens.lowerBound, grammar.infinitive[Int(words[before])] { return true }
    if followsInfinitive(verb) { return true }
    let follows =
      isConjunction(verb - 1) || reading.folded.marks[verb - 1].contains(.comma)
    let start = frames[index - 1].tokens.upperBound
    return follows && index - 1 > main && isAim(index - 1, frames, main)
      && !(start..<max(start, verb)).contains(where: isActor)
  }

  /// Words between "to" and its verb: "to help choose ads".
  private static let easing: WordGroup = ["help", "better", "also", "further", "either"]

  /// "To present or serve ads", "to plan, choose and serve ads": whether nothing but verbs that no rule
  /// knows stands between "to" and the conjunction before it.
  private func followsInfinitive(_ verb: Int) -> Bool {
    var at = verb - 1
    guard at > sentence.tokens.lowerBound, isConjunction(at) else { return false }
    at -= 1
    var isLast = true
    while at > sentence.tokens.lowerBound, !isVerb(at), !isObject(at),
      isLast || reading.folded.marks[at].contains(.comma)
    {
      if grammar.infinitive[Int(words[at - 1])] { return true }
      isLast = false
      at -= 1
    }
    return false
  }

  /// Verbs that tell what data are for when they follow "to".
  static let aims: CodeSet<FrameVerb> = [.use, .contact, .provide, .request, .receive, .access]

  func isListed(_ token: Int) -> Bool { isObject(token + 1) && isObject(token - 1) }
}
