/// Who does what a frame tells.
extension FrameFinder {
  func isObject(_ token: Int) -> Bool {
    cues.contains {
      ($0.field == .data || $0.field == .technology) && $0.tokens.contains(token)
    }
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
    if frame.isPassive, takesAgent(&frames[index]) { return }
    // "When you order, your address is given to carriers": what is done, not who does it, stands before.
    if isDone(frame) { return inherit(&frames, index) }
    if namesData(frames, index) {
      frames[index].actor = .we
      frames[index].isReference = true
      return
    }
    if takesOwn(&frames[index]) { return }
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
    var at = frame.tokens.lowerBound
    while at > start {
      at = before(at, from: start)
      if takes(at, from: start, &frames, index) { return }
    }
    inherit(&frames, index)
  }

  /// Takes what stands at a place as the subject, where it can be one.
  private func takes(_ at: Int, from start: Int, _ frames: inout [Frame], _ index: Int) -> Bool {
    let isPassive = frames[index].isPassive
    if !isPassive, let helper = helper(ofUs: at, from: start) {
      frames[index].actor = .they
      frames[index].subject = helper
      frames[index].hasSubject = true
      return true
    }
    guard let cue = actorCue(at), !isPlace(cue, from: start) else {
      return !isPassive && takesOther(at, &frames[index])
    }
    if value(cue) != .they || !takesCompanion(at, &frames[index]) {
      take(cue, &frames[index], frames, index)
    }
    return true
  }

  /// "It is kept by a bank": who does what a passive says, where that is told.
  private func takesAgent(_ frame: inout Frame) -> Bool {
    if let agent = agent(frame) {
      frame.actor = agent.field == .actor ? value(agent) : .they
      frame.subject = agent.field == .recipient ? agent : nil
      frame.hasSubject = true
      return frame.actor != nil
    }
    guard isByForeigner(frame) else { return false }
    frame.actor = .they
    frame.hasSubject = true
    return true
  }

  /// Takes the subject that stands within the words of the verb's own rule, or those who are let act.
  private func takesOwn(_ frame: inout Frame) -> Bool {
    let verb = frame.tokens.lowerBound
    if frame.verbs == [.receive], Self.us.contains(reading.spelling(frame.tokens.upperBound - 1)) {
      // "You ask them to send us": who gets it is the company.
      frame.actor = .we
    } else if let own = ownSubject(frame) {
      // "You are asked for your age": who asks is the company.
      let isTold = frame.verbs.contains(.request) || frame.verbs == [.contact]
      frame.actor = isTold ? .we : own
      frame.isReference = verb > sentence.tokens.lowerBound && refersBack(verb - 1)
    } else if frame.verbs == [.provide] && grammar.by[Int(words[verb])] || isLet(frame) {
      // "By giving us your address, you agree …".
      frame.actor = .you
    } else if !frame.isPassive, let others = letOthers(frame) {
      frame.actor = .they
      frame.subject = others
    } else if !frame.isPassive, isOfPartner(frame) {
      frame.actor = .they
    } else {
      return false
    }
    frame.hasSubject = true
    return true
  }

  /// The place before another, over words in brackets or between commas that give an example: "Acme (once
  /// Ajax Ltd) may use it", "Acme and others, including Ajax, use it".
  private func before(_ token: Int, from start: Int) -> Int {
    let marks = reading.folded.marks
    if marks[token - 1].contains(.closes) {
      let opening = (start + 1..<token).last { marks[$0].contains(.opens) }
      return opening.map { $0 - 1 } ?? token - 1
    }
    guard marks[token - 1].contains(.comma) else { return token - 1 }
    let insertion = (max(start + 1, token - Self.longestInsertion)..<token).last {
      (marks[$0 - 1].contains(.comma) || isRecipient($0 - 1)) && opensExample($0)
    }
    return insertion.map { $0 - 1 } ?? token - 1
  }

  private static let longestInsertion = 12
  private static let including: WordGroup = ["including", "like"]

  /// "including", "such as".
  func opensExample(_ token: Int) -> Bool {
    if Self.including.contains(reading.spelling(token)) { return true }
    return token + 1 < sentence.tokens.upperBound && Self.such.contains(reading.spelling(token))
      && Self.asWord.contains(reading.spelling(token + 1))
  }

  private static let such: WordGroup = ["such"]
  private static let asWord: WordGroup = ["as"]

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

  /// "Some advertisers on our pages": the company is only where somebody acts.
  private func isPlace(_ cue: Cue, from start: Int) -> Bool {
    let before = cue.tokens.lowerBound - 1
    return value(cue) == .we && before > start && Self.places.contains(reading.spelling(before))
      && cues.contains {
        $0.field == .recipient && start <= $0.tokens.lowerBound
          && (before...before + 1).contains($0.tokens.upperBound)
      }
  }

  private static let places: WordGroup = ["on", "in", "at", "through", "of"]

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

  func owner(_ token: Int) -> FrameActor? {
    switch reading.lexicon.tables.words[Int(words[token])] {
    case "our": .we
    case "your": .you
    case "their": .they
    case "its": isOfCompany(token) ? .we : .they
    default: nil
    }
  }

  /// "Acme explains its use of cookies": the company before an "its", and nobody else.
  private func isOfCompany(_ its: Int) -> Bool {
    let before = cues.filter { $0.tokens.upperBound <= its }
    return before.contains { $0.field == .actor && value($0) == .we }
      && !before.contains { $0.field == .recipient || $0.field == .actor && value($0) == .they }
  }

  func value(_ cue: Cue) -> FrameActor? { reading.value(cue, as: FrameActor.self) }
}
