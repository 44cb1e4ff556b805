/// Who does what a frame tells, and in which voice.
extension FrameFinder {
  func isPassive(_ cue: Cue) -> Bool {
    if isCopula(cue.tokens.lowerBound) { return true }
    let word = reading.lexicon.tables.words[Int(words[cue.tokens.lowerBound])]
    guard word.hasSuffix("ed") || Self.participles.contains(word) else { return false }
    // "may set": no participle directly after a modal verb.
    if cues.contains(where: {
      $0.field == .modality && $0.tokens.upperBound == cue.tokens.lowerBound
    }) {
      return false
    }
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

  /// "is", "been": a form of "be", not "get".
  private func isCopula(_ token: Int) -> Bool {
    guard grammar.be[Int(words[token])] else { return false }
    let word = reading.lexicon.tables.words[Int(words[token])]
    return word != "get" && word != "gets"
  }

  static let participles: Set<String> = [
    "sold", "sent", "kept", "given", "held", "made", "known", "taken", "put", "set", "lent",
    "shown", "seen", "gotten", "told",
  ]

  func isObject(_ token: Int) -> Bool {
    cues.contains {
      ($0.field == .data || $0.field == .technology) && $0.tokens.contains(token)
    }
  }

  func isNominal(_ cue: Cue) -> Bool {
    let start = cue.tokens.lowerBound
    guard start > sentence.tokens.lowerBound,
      !cue.tokens.contains(where: { grammar.be[Int(words[$0])] })
    else { return false }
    let word = reading.lexicon.tables.words[Int(words[start])]
    if word.hasSuffix("ed") || word.hasSuffix("ing") { return false }
    if isOf(cue.tokens.lowerBound + 1), !grammar.finite[Int(words[start - 1])] {
      return !isActor(start - 1) || reading.lexicon.tables.words[Int(words[start - 1])] == "our"
    }
    guard grammar.possessives[Int(words[start - 1])], !isActor(start) else { return false }
    return !isActor(start - 1) && !reading.folded.marks[start - 1].contains(.comma)
  }

  /// "use of", "use or misuse of": whether a noun's "of" stands at a place.
  private func isOf(_ token: Int) -> Bool {
    guard token < sentence.tokens.upperBound else { return false }
    if reading.lexicon.tables.words[Int(words[token])] == "of" { return true }
    return isConjunction(token) && token + 2 < sentence.tokens.upperBound
      && reading.lexicon.tables.words[Int(words[token + 2])] == "of"
  }

  /// Where what belongs to a frame may start: the end of the verb before it.
  private func floor(_ frames: [Frame], _ index: Int) -> Int {
    index == 0 ? sentence.tokens.lowerBound : frames[index - 1].tokens.upperBound
  }

  func setSubject(_ frames: inout [Frame], _ index: Int) {
    frames[index].clauseStart = clause(at: frames[index].tokens.lowerBound).start
    findSubject(&frames, index, from: max(floor(frames, index), frames[index].clauseStart))
  }

  /// Spans, modality and denial, once all subjects are known.
  func complete(_ frames: inout [Frame], _ index: Int) {
    setSpan(&frames, index, floor(frames, index))
    let start = max(floor(frames, index), frames[index].clauseStart)
    let before = start..<frames[index].tokens.upperBound
    frames[index].modality = modality(before, frames[index])
    frames[index].negator = negator(frames, index)
    if frames[index].negator != nil { frames[index].exceptions = exceptions(frames, index) }
  }

  func findSubject(_ frames: inout [Frame], _ index: Int, from start: Int) {
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
      if frames[index].actor != nil { return }
    } else if frame.isPassive, isByForeigner(frame) {
      frames[index].actor = .they
      frames[index].hasSubject = true
      return
    }
    // "When you order, your address is given to carriers": what is done, not who does it, stands before.
    if isDone(frame) { return inherit(&frames, index) }
    // "The data collected or used": a participle after its noun names data.
    if frame.isPassive, !hasBe(frame), refersBack(frame.tokens.lowerBound - 1) {
      frames[index].actor = .we
      frames[index].isReference = true
      return
    }
    if let own = ownSubject(frame) {
      // "You are asked for your age": who asks is the company.
      frames[index].actor = frame.verbs.contains(.request) ? .we : own
      frames[index].hasSubject = true
      frames[index].isReference =
        frame.tokens.lowerBound > sentence.tokens.lowerBound
        && refersBack(frame.tokens.lowerBound - 1)
      return
    }
    if goesOn(frame), let main = frames[..<index].last(where: isMain) {
      frames[index].actor = main.actor
      frames[index].subject = main.subject
      return
    }
    if !frame.isPassive, let hired = nameOfIt(frame, from: start) {
      frames[index].actor = .they
      frames[index].subject = hired
      frames[index].hasSubject = true
      return
    }
    for at in stride(from: frame.tokens.lowerBound - 1, through: start, by: -1) {
      if let cue = actorCue(at) { return take(cue, &frames[index], frames, index) }
      if !frame.isPassive, takesOther(at, &frames[index]) { return }
    }
    inherit(&frames, index)
  }

  /// "We use a bank to bill you; it does not keep them": those named before an "it" that acts.
  private func nameOfIt(_ frame: Frame, from start: Int) -> Cue? {
    let it = (start..<max(start, frame.tokens.lowerBound)).first {
      reading.lexicon.tables.words[Int(words[$0])] == "it"
    }
    guard let it, it == start, it > sentence.tokens.lowerBound else { return nil }
    let between = it + 1..<frame.tokens.lowerBound
    guard !between.contains(where: { isActor($0) || isRecipient($0) || isConjunction($0) }) else {
      return nil
    }
    return cues.last { $0.field == .recipient && $0.tokens.upperBound <= it }
  }

  private func isMain(_ frame: Frame) -> Bool { !frame.isReference && frame.clause != .condition }

  /// "… and may set a cookie": a finite verb directly after a conjunction has the subject of the verb
  /// before it.
  private func goesOn(_ frame: Frame) -> Bool {
    guard !frame.isPassive,
      let modal = cues.last(where: {
        $0.field == .modality && $0.tokens.upperBound == frame.tokens.lowerBound
      })
    else { return false }
    let before = modal.tokens.lowerBound - 1
    return before > sentence.tokens.lowerBound && isConjunction(before)
  }

  /// The cue of an actor at a place that can be a subject.
  private func actorCue(_ token: Int) -> Cue? {
    cues.first { cue in
      cue.field == .actor && cue.tokens.contains(token)
        && (value(cue) != .you || !isNoSubject(endingAt: cue.tokens.upperBound))
    }
  }

  private func take(_ cue: Cue, _ frame: inout Frame, _ frames: [Frame], _ index: Int) {
    if value(cue) == .relative {
      return relative(&frame, after: index > 0 ? frames[index - 1] : nil, cue.tokens.lowerBound)
    }
    frame.actor = value(cue)
    frame.hasSubject = true
    frame.subjectStart = cue.tokens.lowerBound
    frame.isReference =
      cue.tokens.lowerBound > sentence.tokens.lowerBound && refersBack(cue.tokens.lowerBound - 1)
  }

  /// Takes a third party that stands at a place as the subject, alone or beside the company.
  private func takesOther(_ token: Int, _ frame: inout Frame) -> Bool {
    if let cue = cues.first(where: { $0.field == .recipient && $0.tokens.contains(token) }) {
      let start = cue.tokens.lowerBound
      guard !follows(preposition: start) else { return false }
      let isBeside = standsWithUs(before: cue)
      frame.actor = isBeside ? .we : .they
      if isBeside { frame.companion = cue } else { frame.subject = cue }
      frame.hasSubject = true
      frame.subjectStart = start
      return true
    }
    guard isForeignName(token), !follows(preposition: token) else { return false }
    frame.actor = .they
    frame.hasSubject = true
    return true
  }

  /// The subject within the words of the verb's own rule: "you kindly provide".
  func ownSubject(_ frame: Frame) -> FrameActor? {
    guard let verb = frame.cues.first?.tokens else { return nil }
    let subject = cues.first {
      $0.field == .actor && $0.tokens.lowerBound == verb.lowerBound
        && $0.tokens.upperBound < verb.upperBound
    }
    return subject.flatMap(value).flatMap { $0 == .relative ? nil : $0 }
  }

  /// Whether a person's name before a place is no subject: "visitor" before "data", "you" at the end of
  /// "to answer you,".
  private func isNoSubject(endingAt end: Int) -> Bool {
    guard end < sentence.tokens.upperBound else { return true }
    // "Visitor data", and not "information you share".
    let isOfObject = cues.contains {
      ($0.field == .data || $0.field == .technology) && $0.tokens.contains(end)
        && $0.tokens.lowerBound >= end - 1
    }
    return isOfObject || reading.folded.marks[end - 1].contains(.comma)
      || grammar.prepositions[Int(words[end])]
  }

  /// "We and our affiliates", "Acme, its parent and affiliates": whether the company stands before
  /// others, joined by "and" or "or".
  func standsWithUs(before others: Cue) -> Bool {
    let token = others.tokens.lowerBound
    var at = token - 1
    var seesConjunction =
      at >= sentence.tokens.lowerBound && reading.folded.marks[at].contains(.comma)
      && others.tokens.contains(where: isConjunction)
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

  static let people: Set<String> = [
    "representatives", "agents", "employees", "staff", "subsidiaries", "partners", "officers",
  ]

  func inherit(_ frames: inout [Frame], _ index: Int) {
    let frame = frames[index]
    if frame.isPassive {
      frames[index].actor = .we
      frames[index].isReference = !hasBe(frame)
    } else if isImperative(frame) {
      frames[index].actor = .you
    } else if index > 0, let hired = antecedent(of: frames[index - 1]) {
      frames[index].actor = .they
      frames[index].subject = hired
      frames[index].hasSubject = true
    } else if index > 0, frames[index - 1].verbs.contains(.request) {
      frames[index].actor = .you
    } else if index > 0, frame.clause == frames[index - 1].clause || frame.clause == .reason {
      frames[index].actor = frames[index - 1].actor
      frames[index].subject = frames[index - 1].subject
    }
  }

  /// "The companies that we use may see it": those whom a frame with a subject of its own describes.
  private func antecedent(of frame: Frame) -> Cue? {
    guard let start = frame.subjectStart, start - 1 > sentence.tokens.lowerBound,
      grammar.relative[Int(words[start - 1])]
    else { return nil }
    return cues.first { $0.field == .recipient && $0.tokens.contains(start - 2) }
  }

  /// "Please do not share your password": nothing but these words between the start of its clause,
  /// or the comma before it, and the verb.
  func isImperative(_ frame: Frame) -> Bool {
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
  func isForeignName(_ token: Int) -> Bool {
    reading.hasCompanyName && words[token] == 0 && !isActor(token)
      && reading.folded.marks[token].contains(.capital)
      && (token > sentence.tokens.lowerBound || reading.isName(token))
  }

  /// "information collected": a participle after its noun, without a form of "be".
  func hasBe(_ frame: Frame) -> Bool {
    let from = max(sentence.tokens.lowerBound, frame.tokens.lowerBound - 4)
    return (from...frame.tokens.lowerBound).contains { grammar.be[Int(words[$0])] }
  }

  /// Whether it is the finite verb of a passive, and not "which is given" or "you are asked".
  private func isDone(_ frame: Frame) -> Bool {
    guard frame.isPassive, !frame.verbs.contains(.request) else { return false }
    let from = max(sentence.tokens.lowerBound, frame.tokens.lowerBound - 4)
    guard let be = (from...frame.tokens.lowerBound).last(where: { grammar.be[Int(words[$0])] })
    else { return false }
    return !(max(from, be - 2)..<be).contains { grammar.relative[Int(words[$0])] }
  }

  private func relative(_ frame: inout Frame, after previous: Frame?, _ token: Int) {
    for at in stride(from: token - 1, through: max(sentence.tokens.lowerBound, token - 8), by: -1) {
      if let cue = cues.first(where: { $0.tokens.contains(at) && $0.field == .recipient }) {
        frame.actor = .they
        frame.subject = cue
        return
      }
      if isObject(at) {
        frame.actor = .we
        frame.isReference = true
        return
      }
    }
    // "Give it to those who will call you": not the giver, but who gets it.
    let isGiven = previous.map { $0.verbs.contains(.share) || $0.verbs.contains(.provide) } ?? false
    frame.actor = isGiven && previous?.actor != .you ? .they : previous?.actor
  }

  /// Whether data stand directly before a place: "information we", "data that you".
  func refersBack(_ token: Int) -> Bool {
    guard token >= sentence.tokens.lowerBound,
      reading.folded.marks[token].isDisjoint(with: [.comma, .colon])
    else { return false }
    if isObject(token) { return true }
    return grammar.relative[Int(words[token])] && token > sentence.tokens.lowerBound
      && isObject(token - 1)
  }

  func owner(_ token: Int) -> FrameActor? {
    switch reading.lexicon.tables.words[Int(words[token])] {
    case "our": .we
    case "your": .you
    case "their", "its": .they
    default: nil
    }
  }

  func agent(_ frame: Frame) -> Cue? {
    let end = min(frame.tokens.upperBound + 4, sentence.tokens.upperBound)
    // "Kept and guarded by a lock": what follows a conjunction belongs to another verb.
    let joined = (frame.tokens.upperBound..<end).first(where: isConjunction) ?? end
    guard
      let by = (frame.tokens.upperBound..<joined).first(where: { grammar.by[Int(words[$0])] })
    else { return nil }
    return cues.first {
      ($0.field == .actor || $0.field == .recipient) && $0.tokens.upperBound > by + 1
        && $0.tokens.lowerBound >= by && $0.tokens.lowerBound <= by + 4
    }
  }

  /// "Cookies are placed by Somebody": a name of somebody else after "by".
  private func isByForeigner(_ frame: Frame) -> Bool {
    let by = frame.tokens.upperBound
    guard by + 1 < sentence.tokens.upperBound, grammar.by[Int(words[by])] else { return false }
    return isForeignName(by + 1)
  }

  func follows(preposition token: Int) -> Bool {
    var at = token - 1
    while at >= sentence.tokens.lowerBound, at >= token - 5 {
      if grammar.prepositions[Int(words[at])] { return !isPart(at) }
      guard grammar.determiners[Int(words[at])] || isRecipient(at) || isConjunction(at) else {
        return false
      }
      at -= 1
    }
    return false
  }

  /// "some of our partners": an "of" after a word for a part leads to no other noun.
  private func isPart(_ token: Int) -> Bool {
    guard token > sentence.tokens.lowerBound,
      reading.lexicon.tables.words[Int(words[token])] == "of"
    else { return false }
    return grammar.parts[Int(words[token - 1])]
  }

  func isRecipient(_ token: Int) -> Bool {
    cues.contains { $0.field == .recipient && $0.tokens.contains(token) }
  }

  func value(_ cue: Cue) -> FrameActor? { reading.value(cue, as: FrameActor.self) }
}
