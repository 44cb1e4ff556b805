/// Finds the frames of a sentence: verbs with their subjects, clauses, negators and spans.
struct FrameFinder {
  let reading: Reading
  let grammar: GrammarWords
  let sentence: Sentence
  let cues: ArraySlice<Cue>
  let words: [UInt16]
  /// Starts of clauses with what starts them, in order.
  var clauses: [(start: Int, kind: ClauseBreak?, cue: Cue?)] = []

  init(_ reading: Reading, _ sentence: Sentence, _ grammar: GrammarWords) {
    self.reading = reading
    self.grammar = grammar
    self.sentence = sentence
    cues = reading.cues[sentence.cues]
    words = reading.folded.words
    clauses = findClauses()
  }

  /// The frames in the order of their verbs.
  func frames() -> [Frame] {
    var frames: [Frame] = []
    for cue in cues where cue.field == .verb {
      guard let verb = reading.value(cue, as: FrameVerb.self), !isAttribute(cue) else { continue }
      if let last = frames.indices.last, joins(frames[last], cue) {
        guard !frames[last].verbs.contains(verb) || frames[last].tokens != cue.tokens else {
          continue
        }
        frames[last].verbs.append(verb)
        frames[last].cues.append(cue)
        let end = max(frames[last].tokens.upperBound, cue.tokens.upperBound)
        frames[last].tokens = frames[last].tokens.lowerBound..<end
      } else if let last = frames.last, cue.tokens.lowerBound < last.tokens.upperBound {
        continue
      } else {
        frames.append(frame(verb, cue))
      }
    }
    for index in frames.indices { setSubject(&frames, index) }
    for index in frames.indices { complete(&frames, index) }
    for index in frames.indices { setReach(&frames, index) }
    return frames
  }

  /// What a lead-in without a verb gives its items: "We do not:" says who, and that they do not.
  func opening() -> Frame? {
    guard sentence.introduces else { return nil }
    let subject = cues.last { $0.field == .actor && value($0) != .relative }
    let denies = cues.contains { $0.field == .negation }
    let actor = subject.flatMap(value) ?? (denies ? .we : .you)
    guard actor != .you else { return nil }
    let start = subject?.tokens.upperBound ?? sentence.tokens.lowerBound
    let end = sentence.tokens.upperBound
    var frame = Frame(
      verbs: [], cues: [], span: start..<end, reach: start..<end, tokens: end - 1..<end,
      modality: .does, isPassive: false, isReference: false, isNominal: false)
    frame.actor = actor
    frame.hasSubject = true
    frame.clause = clause(at: start).kind
    frame.modality = modality(start..<end, frame)
    frame.negator = cues.last { cue in
      guard cue.field == .negation, cue.tokens.lowerBound >= start else { return false }
      let kind = reading.value(cue, as: Negator.self)
      return kind == .not || kind == .no
    }
    return frame
  }

  func frame(_ verb: FrameVerb, _ cue: Cue) -> Frame {
    Frame(
      verbs: [verb], cues: [cue], actor: nil, subject: nil, span: cue.tokens, reach: cue.tokens,
      tokens: cue.tokens,
      clause: clause(at: cue.tokens.lowerBound).kind, negator: nil, modality: .unspecified,
      isPassive: isPassive(cue), isReference: false, isNominal: isNominal(cue))
  }

  /// "collect, use and share": only joining words between, no object of the first.
  func joins(_ frame: Frame, _ cue: Cue) -> Bool {
    let between = frame.tokens.upperBound..<max(frame.tokens.upperBound, cue.tokens.lowerBound)
    guard between.count <= 4, cue.tokens.lowerBound >= frame.tokens.upperBound,
      !reading.folded.marks[frame.tokens.upperBound - 1].contains(.semicolon)
    else { return false }
    let isJoined =
      reading.folded.marks[frame.tokens.upperBound - 1].contains(.comma)
      || reading.folded.marks[frame.tokens.upperBound - 1].contains(.slash)
      || between.contains { isConjunction($0) } || isConjunction(frame.tokens.upperBound - 1)
    return isJoined && between.allSatisfy { grammar.joining[Int(words[$0])] || isListedVerb($0) }
      && !between.contains { isActor($0) } && !endsDenial(between, of: frame)
  }

  /// "Use, combine, sell": a word between two commas of a list of verbs, which no rule knows.
  private func isListedVerb(_ token: Int) -> Bool {
    reading.folded.marks[token].contains(.comma) && reading.folded.marks[token - 1].contains(.comma)
      && !isObject(token)
  }

  /// "It is not sold and is shared": a denial ends before a second finite verb.
  private func endsDenial(_ between: Range<Int>, of frame: Frame) -> Bool {
    func denies(_ tokens: Range<Int>) -> Bool {
      cues.contains { $0.field == .negation && tokens.contains($0.tokens.lowerBound) }
    }
    let verb = frame.tokens.lowerBound
    return between.contains { Self.finite.contains(reading.spelling($0)) }
      && denies(verb - 2..<verb) && !denies(between)
  }

  static let finite: WordGroup = ["is", "are", "was", "were"]

  /// "the provided information", "user-supplied data": a participle that is part of a name of data.
  func isAttribute(_ cue: Cue) -> Bool {
    let start = cue.tokens.lowerBound
    guard reading.ends(start, with: "ed"), start + 1 < sentence.tokens.upperBound,
      isObject(start + 1)
    else { return false }
    if start == sentence.tokens.lowerBound { return true }
    return reading.folded.marks[start - 1].contains(.hyphen)
      || grammar.attributes[Int(words[start - 1])] || isVerb(start - 1)
  }

  /// "share aggregated data": a verb directly before a participle has it as part of its object.
  func isVerb(_ token: Int) -> Bool {
    reading.folded.marks[token].isDisjoint(with: [.comma, .semicolon, .slash])
      && cues.contains { $0.field == .verb && $0.tokens.contains(token) }
  }

  func isConjunction(_ token: Int) -> Bool { grammar.conjunctions[Int(words[token])] }

  func isActor(_ token: Int) -> Bool {
    cues.contains { $0.field == .actor && $0.tokens.contains(token) }
  }
}

/// Where clauses start.
extension FrameFinder {
  func findClauses() -> [(start: Int, kind: ClauseBreak?, cue: Cue?)] {
    var found: [(start: Int, kind: ClauseBreak?, cue: Cue?)] = [
      (sentence.tokens.lowerBound, nil, nil)
    ]
    for cue in cues where cue.field == .clause {
      let kind = reading.value(cue, as: ClauseBreak.self)
      // "We explain which we keep", and not "your name, which we keep" or "What we keep:".
      if kind == .indirect,
        goesOn(relative: cue.tokens.lowerBound) || opensList(cue) || isAside(cue)
      {
        continue
      }
      found.append((cue.tokens.lowerBound, kind, cue))
    }
    for cue in cues where cue.field == .actor && startsClause(cue) {
      let start = cue.tokens.lowerBound
      let isWithin = found.contains { item in
        item.cue.map { $0.tokens.upperBound == start || $0.tokens.contains(start) } ?? false
      }
      if !isWithin {
        found.append((cue.tokens.lowerBound, nil, nil))
      }
    }
    for token in sentence.tokens.dropLast() {
      let marks = reading.folded.marks[token]
      let isStart = marks.contains(.colon) && isActor(token + 1)
      if marks.contains(.semicolon) || isStart { found.append((token + 1, nil, nil)) }
    }
    found.sort { ($0.start, $0.kind == nil ? 0 : 1) < ($1.start, $1.kind == nil ? 0 : 1) }
    return found
  }

  /// "Your data, whether old or new, are kept": whether what the words open ends at the next comma.
  private func isAside(_ cue: Cue) -> Bool {
    let start = cue.tokens.lowerBound
    guard start > sentence.tokens.lowerBound, Self.whether.contains(reading.spelling(start)),
      reading.folded.marks[start - 1].contains(.comma)
    else { return false }
    let end = min(start + Self.longestAside, sentence.tokens.upperBound)
    return (start..<end).contains {
      reading.folded.marks[$0].contains(.comma) && !isVerb($0)
    }
  }

  private static let whether: WordGroup = ["whether"]
  private static let longestAside = 8

  /// "What we do not keep:" says of the items below it, or behind its colon, that they are not kept.
  private func opensList(_ cue: Cue) -> Bool {
    let start = cue.tokens.lowerBound
    guard start == sentence.tokens.lowerBound else { return false }
    let opening = start..<min(start + 10, sentence.tokens.upperBound)
    return sentence.introduces
      || opening.contains { reading.folded.marks[$0].contains(.colon) && !isActor($0 + 1) }
  }

  /// "…, we" and "and we" start a clause; "information we collect" does not.
  func startsClause(_ cue: Cue) -> Bool {
    let start = cue.tokens.lowerBound
    guard start > sentence.tokens.lowerBound, let actor = reading.value(cue, as: FrameActor.self),
      actor == .we || actor == .you || actor == .they
    else { return false }
    guard reading.folded.marks[start - 1].contains(.comma) || isConjunction(start - 1) else {
      return actor == .we && endsCondition(start)
    }
    return actor == .we || Self.subjects.contains(reading.spelling(start))
      || isFinite(cue.tokens.upperBound)
  }

  private static let subjects: WordGroup = ["you", "they"]

  /// "When you order we ask", "For example, each time you call we note": the condition that a sentence
  /// starts with has had its own subject.
  private func endsCondition(_ token: Int) -> Bool {
    guard !refersBack(token - 1), let first = cues.first(where: { $0.field == .clause }),
      first.tokens.upperBound < token,
      reading.value(first, as: ClauseBreak.self) == .condition
    else { return false }
    let start = first.tokens.lowerBound
    guard start == sentence.tokens.lowerBound || reading.folded.marks[start - 1].contains(.comma)
    else { return false }
    return cues.contains {
      $0.field == .actor && value($0) == .you && $0.tokens.lowerBound < token
    }
  }

  /// Whether a verb, a modal or a negator stands at a place, or one word after it: "users may".
  func isFinite(_ token: Int) -> Bool {
    cues.contains {
      ($0.field == .modality || $0.field == .negation || $0.field == .verb)
        && ($0.tokens.lowerBound == token || $0.tokens.lowerBound == token + 1)
    }
  }

  func clause(at token: Int) -> (start: Int, kind: ClauseBreak?, cue: Cue?) {
    clauses.last { $0.start <= token } ?? clauses[0]
  }

  func clauseEnd(after token: Int) -> Int {
    clauses.first { $0.start > token }?.start ?? sentence.tokens.upperBound
  }
}
