/// Finds the frames of a sentence: verbs with their subjects, clauses, negators and spans.
struct FrameFinder {
  private let reading: Reading
  private let grammar: GrammarWords
  private let sentence: Sentence
  private let cues: ArraySlice<Cue>
  private let words: [UInt16]
  /// Starts of clauses with what starts them, in order.
  private var clauses: [(start: Int, kind: ClauseBreak?, cue: Cue?)] = []

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
    for index in frames.indices { complete(&frames, index) }
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
      verbs: [], cues: [], span: start..<end, tokens: end - 1..<end,
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

  private func frame(_ verb: FrameVerb, _ cue: Cue) -> Frame {
    Frame(
      verbs: [verb], cues: [cue], actor: nil, subject: nil, span: cue.tokens, tokens: cue.tokens,
      clause: clause(at: cue.tokens.lowerBound).kind, negator: nil, modality: .unspecified,
      isPassive: isPassive(cue), isReference: false, isNominal: isNominal(cue))
  }

  /// "collect, use and share": only joining words between, no object of the first.
  private func joins(_ frame: Frame, _ cue: Cue) -> Bool {
    let between = frame.tokens.upperBound..<max(frame.tokens.upperBound, cue.tokens.lowerBound)
    guard between.count <= 4, cue.tokens.lowerBound >= frame.tokens.upperBound,
      !reading.folded.marks[frame.tokens.upperBound - 1].contains(.semicolon)
    else { return false }
    let isJoined =
      reading.folded.marks[frame.tokens.upperBound - 1].contains(.comma)
      || reading.folded.marks[frame.tokens.upperBound - 1].contains(.slash)
      || between.contains { isConjunction($0) }
    return isJoined && between.allSatisfy { grammar.joining[Int(words[$0])] }
      && !between.contains { isActor($0) }
  }

  /// "the provided information", "user-supplied data": a participle that is part of a name of data.
  private func isAttribute(_ cue: Cue) -> Bool {
    let start = cue.tokens.lowerBound
    guard start > sentence.tokens.lowerBound else { return false }
    let word = reading.lexicon.tables.words[Int(words[start])]
    guard word.hasSuffix("ed"), start + 1 < sentence.tokens.upperBound, isObject(start + 1) else {
      return false
    }
    return reading.folded.marks[start - 1].contains(.hyphen)
      || grammar.attributes[Int(words[start - 1])]
  }

  private func isConjunction(_ token: Int) -> Bool {
    let word = reading.lexicon.tables.words[Int(words[token])]
    return word == "and" || word == "or" || word == "nor"
  }

  private func isActor(_ token: Int) -> Bool {
    cues.contains { $0.field == .actor && $0.tokens.contains(token) }
  }
}

// MARK: - Clauses

extension FrameFinder {
  private func findClauses() -> [(start: Int, kind: ClauseBreak?, cue: Cue?)] {
    var found: [(start: Int, kind: ClauseBreak?, cue: Cue?)] = [
      (sentence.tokens.lowerBound, nil, nil)
    ]
    for cue in cues where cue.field == .clause {
      let kind = reading.value(cue, as: ClauseBreak.self)
      found.append((cue.tokens.lowerBound, kind, cue))
    }
    for cue in cues where cue.field == .actor && startsClause(cue) {
      if !found.contains(where: { $0.cue?.tokens.upperBound == cue.tokens.lowerBound }) {
        found.append((cue.tokens.lowerBound, nil, nil))
      }
    }
    for token in sentence.tokens.dropLast()
    where reading.folded.marks[token].contains(.semicolon) {
      found.append((token + 1, nil, nil))
    }
    found.sort { ($0.start, $0.kind == nil ? 0 : 1) < ($1.start, $1.kind == nil ? 0 : 1) }
    return found
  }

  /// "…, we" and "and we" start a clause; "information we collect" does not.
  private func startsClause(_ cue: Cue) -> Bool {
    let start = cue.tokens.lowerBound
    guard start > sentence.tokens.lowerBound, let actor = reading.value(cue, as: FrameActor.self),
      actor == .we || actor == .you || actor == .they
    else { return false }
    guard reading.folded.marks[start - 1].contains(.comma) || isConjunction(start - 1) else {
      return false
    }
    let word = reading.lexicon.tables.words[Int(words[start])]
    return actor == .we || word == "you" || word == "they" || isFinite(cue.tokens.upperBound)
  }

  /// Whether a verb, a modal or a negator stands at a place, or one word after it: "users may".
  private func isFinite(_ token: Int) -> Bool {
    cues.contains {
      ($0.field == .modality || $0.field == .negation || $0.field == .verb)
        && ($0.tokens.lowerBound == token || $0.tokens.lowerBound == token + 1)
    }
  }

  private func clause(at token: Int) -> (start: Int, kind: ClauseBreak?, cue: Cue?) {
    clauses.last { $0.start <= token } ?? clauses[0]
  }

  private func clauseEnd(after token: Int) -> Int {
    clauses.first { $0.start > token }?.start ?? sentence.tokens.upperBound
  }
}

// MARK: - Voice, subject, span

extension FrameFinder {
  private func isPassive(_ cue: Cue) -> Bool {
    let word = reading.lexicon.tables.words[Int(words[cue.tokens.lowerBound])]
    guard word.hasSuffix("ed") || Self.participles.contains(word) else { return false }
    var at = cue.tokens.lowerBound - 1
    var steps = 0
    while at >= sentence.tokens.lowerBound, steps < 4 {
      if grammar.be[Int(words[at])] { return true }
      let name = reading.lexicon.tables.words[Int(words[at])]
      if name == "have" || name == "has" || name == "we" || name == "you" { return false }
      if isObject(at) { return true }
      at -= 1
      steps += 1
    }
    let after = cue.tokens.upperBound
    return after < sentence.tokens.upperBound && grammar.by[Int(words[after])]
  }

  private static let participles: Set<String> = [
    "sold", "sent", "kept", "given", "held", "made", "known", "taken", "put", "set", "lent",
    "shown", "seen", "gotten", "told",
  ]

  private func isObject(_ token: Int) -> Bool {
    cues.contains {
      ($0.field == .data || $0.field == .technology) && $0.tokens.contains(token)
    }
  }

  private func isNominal(_ cue: Cue) -> Bool {
    let start = cue.tokens.lowerBound
    guard start > sentence.tokens.lowerBound,
      !cue.tokens.contains(where: { grammar.be[Int(words[$0])] })
    else { return false }
    let word = reading.lexicon.tables.words[Int(words[start])]
    guard !word.hasSuffix("ed"), grammar.possessives[Int(words[start - 1])] else { return false }
    return !isActor(start - 1) && !reading.folded.marks[start - 1].contains(.comma)
  }

  private func complete(_ frames: inout [Frame], _ index: Int) {
    let floor =
      index == 0 ? sentence.tokens.lowerBound : frames[index - 1].tokens.upperBound
    frames[index].clauseStart = clause(at: frames[index].tokens.lowerBound).start
    let start = max(floor, frames[index].clauseStart)
    findSubject(&frames, index, from: start)
    setSpan(&frames, index, floor)
    let before = start..<frames[index].tokens.upperBound
    frames[index].modality = modality(before, frames[index])
    frames[index].negator = negator(frames, index)
    if frames[index].negator != nil { frames[index].exceptions = exceptions(frames, index) }
  }

  private func findSubject(_ frames: inout [Frame], _ index: Int, from start: Int) {
    let frame = frames[index]
    if frame.isNominal {
      frames[index].actor = owner(frame.tokens.lowerBound - 1)
      frames[index].hasSubject = frames[index].actor != nil
      return
    }
    if frame.isPassive, let agent = agent(frame) {
      frames[index].actor = agent.field == .actor ? value(agent) : .they
      frames[index].subject = agent.field == .recipient ? agent : nil
      frames[index].hasSubject = true
    }
    if let own = ownSubject(frame) {
      // "You are asked for your age": who asks is the company.
      frames[index].actor = frame.verbs.contains(.request) ? .we : own
      frames[index].hasSubject = true
      return
    }
    var seesObject = false
    var at = frame.tokens.lowerBound - 1
    while at >= start, frames[index].actor == nil {
      if let cue = cues.first(where: { $0.field == .actor && $0.tokens.contains(at) }),
        value(cue) != .you || !isPerson(cue.tokens.upperBound)
      {
        if value(cue) == .relative {
          return relative(&frames, index, before: cue.tokens.lowerBound)
        }
        frames[index].actor = value(cue)
        frames[index].hasSubject = true
        frames[index].subjectStart = cue.tokens.lowerBound
        frames[index].isReference =
          cue.tokens.lowerBound > sentence.tokens.lowerBound
          && refersBack(cue.tokens.lowerBound - 1)
        return
      }
      if isObject(at) { seesObject = true }
      if let cue = cues.first(where: { $0.field == .recipient && $0.tokens.contains(at) }) {
        at = cue.tokens.lowerBound
        if !follows(preposition: at), !frame.isPassive {
          if standsWithUs(before: at) {
            frames[index].actor = .we
            frames[index].companion = cue
            frames[index].hasSubject = true
            frames[index].subjectStart = at
            return
          }
          frames[index].actor = .they
          frames[index].subject = cue
          frames[index].hasSubject = true
          frames[index].subjectStart = cue.tokens.lowerBound
          return
        }
      } else if isForeignName(at), !follows(preposition: at), !frame.isPassive {
        frames[index].actor = .they
        frames[index].hasSubject = true
        return
      }
      at -= 1
    }
    if frames[index].actor == nil { inherit(&frames, index, seesObject) }
  }

  /// The subject within the words of the verb's own rule: "you kindly provide".
  private func ownSubject(_ frame: Frame) -> FrameActor? {
    guard let verb = frame.cues.first?.tokens else { return nil }
    let subject = cues.first {
      $0.field == .actor && $0.tokens.lowerBound == verb.lowerBound
        && $0.tokens.upperBound < verb.upperBound
    }
    return subject.flatMap(value).flatMap { $0 == .relative ? nil : $0 }
  }

  /// Whether what stands before a place is no subject: "visitor" before "data", "you" at the end of
  /// "to answer you,".
  private func isPerson(_ end: Int) -> Bool {
    guard end < sentence.tokens.upperBound else { return true }
    return isObject(end) || reading.folded.marks[end - 1].contains(.comma)
      || grammar.prepositions[Int(words[end])]
  }

  /// "We and our affiliates": whether the company stands before a place, joined by "and" or "or".
  private func standsWithUs(before token: Int) -> Bool {
    var at = token - 1
    var seesConjunction = false
    while at >= sentence.tokens.lowerBound, at >= token - 8 {
      let isUs = cues.contains {
        $0.field == .actor && value($0) == .we && $0.tokens.contains(at)
      }
      if isConjunction(at) {
        seesConjunction = true
      } else if isUs {
        if seesConjunction { return true }
      } else if !grammar.determiners[Int(words[at])], !isRecipient(at), words[at] != 0,
        !Self.people.contains(reading.lexicon.tables.words[Int(words[at])])
      {
        return false
      }
      at -= 1
    }
    return false
  }

  private static let people: Set<String> = [
    "representatives", "agents", "employees", "staff", "subsidiaries", "partners", "officers",
  ]

  private func inherit(_ frames: inout [Frame], _ index: Int, _ seesObject: Bool) {
    let frame = frames[index]
    if frame.isPassive {
      frames[index].actor = .we
      frames[index].isReference = !hasBe(frame)
    } else if isImperative(frame) {
      frames[index].actor = .you
    } else if index > 0, frames[index - 1].verbs.contains(.request) {
      frames[index].actor = .you
    } else if index > 0, frame.clause == frames[index - 1].clause || frame.clause == .reason {
      frames[index].actor = frames[index - 1].actor
      frames[index].subject = frames[index - 1].subject
    }
  }

  /// "Please do not share your password": nothing but these words between the start of its clause,
  /// or the comma before it, and the verb.
  private func isImperative(_ frame: Frame) -> Bool {
    let verb = frame.tokens.lowerBound
    let first = clause(at: verb).start
    let comma = (first..<verb).last { reading.folded.marks[$0].contains(.comma) }
    if comma == nil, frame.clause != nil { return false }
    let before = (comma.map { $0 + 1 } ?? first)..<verb
    let names = before.map { reading.lexicon.tables.words[Int(words[$0])] }
    return names.contains { $0 == "please" || $0 == "do" || $0 == "never" || $0 == "don't" }
      && names.allSatisfy { ["please", "do", "not", "never", "also", "don't"].contains($0) }
  }

  /// A capitalised word of no lexicon that is not the company's name, as a subject.
  private func isForeignName(_ token: Int) -> Bool {
    reading.hasCompanyName && words[token] == 0 && !isActor(token)
      && reading.folded.marks[token].contains(.capital)
      && (token > sentence.tokens.lowerBound || reading.isName(token))
  }

  /// "information collected": a participle after its noun, without a form of "be".
  private func hasBe(_ frame: Frame) -> Bool {
    let from = max(sentence.tokens.lowerBound, frame.tokens.lowerBound - 4)
    return (from..<frame.tokens.lowerBound).contains { grammar.be[Int(words[$0])] }
  }

  private func relative(_ frames: inout [Frame], _ index: Int, before token: Int) {
    var at = token - 1
    while at >= sentence.tokens.lowerBound, at >= token - 8 {
      if let cue = cues.first(where: { $0.tokens.contains(at) && $0.field == .recipient }) {
        frames[index].actor = .they
        frames[index].subject = cue
        return
      }
      if isObject(at) {
        frames[index].actor = .we
        frames[index].isReference = true
        return
      }
      at -= 1
    }
    frames[index].actor = index > 0 ? frames[index - 1].actor : nil
  }

  /// Whether data stand directly before a place: "information we", "data that you".
  private func refersBack(_ token: Int) -> Bool {
    guard !reading.folded.marks[token].contains(.comma) else { return false }
    if isObject(token) { return true }
    return grammar.relative[Int(words[token])] && token > sentence.tokens.lowerBound
      && isObject(token - 1)
  }

  private func owner(_ token: Int) -> FrameActor? {
    switch reading.lexicon.tables.words[Int(words[token])] {
    case "our": .we
    case "your": .you
    case "their", "its": .they
    default: nil
    }
  }

  private func agent(_ frame: Frame) -> Cue? {
    let end = min(frame.tokens.upperBound + 4, sentence.tokens.upperBound)
    guard
      let by = (frame.tokens.upperBound..<end).first(where: { grammar.by[Int(words[$0])] })
    else { return nil }
    return cues.first {
      ($0.field == .actor || $0.field == .recipient) && $0.tokens.lowerBound > by
        && $0.tokens.lowerBound <= by + 4
    }
  }

  private func follows(preposition token: Int) -> Bool {
    var at = token - 1
    while at >= sentence.tokens.lowerBound, at >= token - 5 {
      if grammar.prepositions[Int(words[at])] { return true }
      guard grammar.determiners[Int(words[at])] || isRecipient(at) || isConjunction(at) else {
        return false
      }
      at -= 1
    }
    return false
  }

  private func isRecipient(_ token: Int) -> Bool {
    cues.contains { $0.field == .recipient && $0.tokens.contains(token) }
  }

  private func value(_ cue: Cue) -> FrameActor? { reading.value(cue, as: FrameActor.self) }

  /// A frame reaches from where the one before ends to where the next begins; the object of a
  /// passive stands before it.
  private func setSpan(_ frames: inout [Frame], _ index: Int, _ floor: Int) {
    let frame = frames[index]
    var start = frame.tokens.lowerBound
    if index == 0 {
      start = clause(at: start).start
    } else if frame.isPassive || frame.isReference {
      let limit = max(floor, clause(at: start).start)
      start = (limit..<start).last { isConjunction($0) && !isListed($0) } ?? limit
    }
    var end = sentence.tokens.upperBound
    if let next = frames.indices.dropFirst(index + 1).first(where: { !isAim($0, frames, index) }) {
      let next = frames[next]
      end = next.tokens.lowerBound
      let nextClause = clause(at: end).start
      if nextClause > frame.tokens.upperBound { end = nextClause }
    }
    frames[index].span = start..<max(end, frame.tokens.upperBound)
  }

  /// "We use it to process orders, answer you and send news": the verbs that say what for belong to
  /// the one before them as well.
  private func isAim(_ index: Int, _ frames: [Frame], _ main: Int) -> Bool {
    let verb = frames[index].tokens.lowerBound
    guard verb > sentence.tokens.lowerBound,
      frames[index].verbs.allSatisfy(Self.aims.contains), frames[index].clause == frames[main].clause
    else { return false }
    if grammar.infinitive[Int(words[verb - 1])] { return true }
    let follows =
      isConjunction(verb - 1) || reading.folded.marks[verb - 1].contains(.comma)
    let start = frames[index - 1].tokens.upperBound
    return follows && index - 1 > main && isAim(index - 1, frames, main)
      && !(start..<max(start, verb)).contains(where: isActor)
  }

  /// Verbs that tell what data are for when they follow "to".
  private static let aims: Set<FrameVerb> = [.use, .contact, .provide, .request, .receive, .access]

  private func isListed(_ token: Int) -> Bool { isObject(token + 1) && isObject(token - 1) }
}

// MARK: - Modality and negation

extension FrameFinder {
  private func modality(_ before: Range<Int>, _ frame: Frame) -> Modality {
    let all = Modality.allCases
    let found = cues.last {
      $0.field == .modality && before.lowerBound <= $0.tokens.lowerBound
        && $0.tokens.upperBound <= before.upperBound
    }
    if let found { return all[found.code] }
    return frame.isNominal ? .unspecified : .does
  }

  private func negator(_ frames: [Frame], _ index: Int) -> Cue? {
    let frame = frames[index]
    let first = clause(at: frame.tokens.lowerBound).start
    for cue in cues.reversed() where cue.field == .negation {
      guard let kind = reading.value(cue, as: Negator.self), kind != .cancelled else { continue }
      let at = cue.tokens.lowerBound
      guard at >= first else { break }
      // "is not stored": within the words of the verb.
      if let verb = frame.cues.first, verb.tokens.contains(at), kind == .not { return cue }
      if at > frame.tokens.lowerBound {
        if kind == .no, at <= frame.tokens.upperBound + 1, !frame.isPassive { return cue }
        continue
      }
      if !isExcepted(frame, after: at), reaches(cue, kind, frames, index) { return cue }
    }
    return nil
  }

  /// Whether a verb stands in what a denial leaves out: "other than to notify you".
  private func isExcepted(_ frame: Frame, after negator: Int) -> Bool {
    clauses.contains {
      $0.kind == .exception && $0.start > negator && $0.start < frame.tokens.lowerBound
        && clauseEnd(after: $0.start) > frame.tokens.lowerBound
    }
  }

  /// Whether a negator before a frame's verb denies it: nothing finite stands in between.
  private func reaches(_ cue: Cue, _ kind: Negator, _ frames: [Frame], _ index: Int) -> Bool {
    let end = cue.tokens.upperBound
    if kind == .not, !grammar.fronted[Int(words[cue.tokens.lowerBound])],
      let subject = frames[index].subjectStart, subject >= end
    {
      return false
    }
    let between = frames[..<index].filter { $0.tokens.lowerBound >= end }
    if kind == .without { return between.isEmpty && frames[index].tokens.lowerBound - end <= 4 }
    if between.isEmpty { return true }
    // "do not use it to contact you or share it": the denial goes on over infinitives and "or".
    let start = frames[index].tokens.lowerBound
    guard start > sentence.tokens.lowerBound, !frames[index].hasSubject || frames[index].isPassive
    else { return false }
    return isConjunction(start - 1) || grammar.infinitive[Int(words[start - 1])]
      || reading.folded.marks[start - 1].contains(.comma)
  }

  private func exceptions(_ frames: [Frame], _ index: Int) -> [Range<Int>] {
    let frame = frames[index]
    var found: [Range<Int>] = []
    for item in clauses where item.kind == .exception {
      guard let cue = item.cue else { continue }
      let isAfter =
        item.start >= frame.tokens.upperBound
        && !clauses.contains {
          $0.start > frame.tokens.lowerBound && $0.start < item.start
            && ($0.kind == nil || $0.kind == .contrast)
        }
      let isBefore = item.start == sentence.tokens.lowerBound
      if isAfter || isBefore { found.append(cue.tokens.lowerBound..<clauseEnd(after: item.start)) }
    }
    return found
  }
}
