/// How the text says it: modality, denial and its exceptions.
extension FrameFinder {
  func modality(_ before: Range<Int>, _ frame: Frame) -> Modality {
    let all = Modality.allCases
    let found = cues.last {
      $0.field == .modality && before.lowerBound <= $0.tokens.lowerBound
        && $0.tokens.upperBound <= before.upperBound
    }
    if let found { return all[found.code] }
    return frame.isNominal ? .unspecified : .does
  }

  func negator(_ frames: [Frame], _ index: Int) -> Cue? {
    guard sentence.fields.contains(.negation) else { return nil }
    let frame = frames[index]
    // "We never change how data collected before are used": what only names data has a denial of its own.
    let own = frame.subjectStart ?? frame.tokens.lowerBound - 2
    let first = frame.isReference ? max(startOfDenial(frame), own) : startOfDenial(frame)
    for cue in cues.reversed() where cue.field == .negation {
      guard let kind = reading.value(cue, as: Negator.self), !isCancelled(cue) else { continue }
      let at = cue.tokens.lowerBound
      guard at >= first else { break }
      // "is not stored": within the words of the verb.
      if let verb = frame.cues.first, verb.tokens.contains(at), kind == .not { return cue }
      if at > frame.tokens.lowerBound {
        let isObject = !frame.isPassive && at <= frame.tokens.upperBound + 1
        // "We collect neither names nor addresses".
        let isNone = kind == .no || Self.neither.contains(reading.spelling(at))
        if isNone, isObject || isNobody(cue, frame) { return cue }
        continue
      }
      // "We have no access to them, once they are set": power that one has not got denies no verb
      // after it.
      if kind == .no, Self.powers.contains(reading.spelling(at + 1)) { continue }
      if !isExcepted(frame, after: at), reaches(cue, kind, frames, index) { return cue }
    }
    return nil
  }

  /// "May or may not", "cannot ship it without your address": denials that come to none.
  private func isCancelled(_ negation: Cue) -> Bool {
    cues.contains {
      $0.field == .negation && $0.tokens.overlaps(negation.tokens)
        && reading.value($0, as: Negator.self) == .cancelled
    }
  }

  /// "We share it with nobody", "it is seen by nobody": who gets it, after the verb.
  private func isNobody(_ cue: Cue, _ frame: Frame) -> Bool {
    let at = cue.tokens.lowerBound
    return frame.span.contains(at) && Self.nobody.contains(reading.spelling(at))
      && Self.towards.contains(reading.spelling(at - 1))
  }

  private static let powers: WordGroup = ["access", "control", "influence", "knowledge"]
  private static let nobody: WordGroup = ["nobody", "noone", "no", "none", "neither"]
  private static let neither: WordGroup = ["neither"]
  private static let towards: WordGroup = ["to", "with", "by"]

  /// Whether a verb stands in what a denial leaves out: "other than to notify you".
  func isExcepted(_ frame: Frame, after negator: Int) -> Bool {
    clauses.contains {
      $0.kind == .exception && $0.start > negator && $0.start < frame.tokens.lowerBound
        && exceptionEnd($0.start) > frame.tokens.lowerBound
    }
  }

  /// Where a negator of a frame may stand: in its clause, or in the one that an exception between two
  /// commas interrupts.
  private func startOfDenial(_ frame: Frame) -> Int {
    let own = clause(at: frame.tokens.lowerBound)
    guard own.kind == .exception, own.start > sentence.tokens.lowerBound,
      exceptionEnd(own.start) <= frame.tokens.lowerBound
    else { return own.start }
    return clause(at: own.start - 1).start
  }

  /// Where an exception ends: "not, without your consent, share it" sets it between two commas. Where
  /// the verb has come before, commas list what is excepted: "not share it, except to ship, or call".
  private func exceptionEnd(_ start: Int) -> Int {
    let end = clauseEnd(after: start)
    guard start > sentence.tokens.lowerBound, reading.folded.marks[start - 1].contains(.comma),
      cues.last(where: {
        ($0.field == .verb || $0.field == .negation) && $0.tokens.upperBound <= start
      })?.field == .negation
    else { return end }
    return (start..<end).first { reading.folded.marks[$0].contains(.comma) }.map { $0 + 1 } ?? end
  }

  /// Whether a negator before a frame's verb denies it: nothing finite stands in between.
  func reaches(_ cue: Cue, _ kind: Negator, _ frames: [Frame], _ index: Int) -> Bool {
    let end = cue.tokens.upperBound
    if kind == .not, !grammar.fronted[Int(words[cue.tokens.lowerBound])],
      let subject = frames[index].subjectStart, subject >= end
    {
      return false
    }
    if kind == .not, frames[index].isPassive, startsAnew(frames[index], after: end) { return false }
    // "No data that you enter are shared": what only tells which data ends no denial of theirs.
    let between = frames[..<index].filter {
      $0.tokens.lowerBound >= end && !(kind == .no && tellsWhich($0))
    }
    if kind == .without { return between.isEmpty && frames[index].tokens.lowerBound - end <= 4 }
    guard let last = between.last else { return true }
    if last.negator == nil { return false }
    // "do not use it to contact you or share it": the denial goes on over infinitives and "or".
    let start = frames[index].tokens.lowerBound
    guard start > sentence.tokens.lowerBound, !frames[index].hasSubject || frames[index].isPassive
    else { return false }
    return isConjunction(start - 1) || grammar.infinitive[Int(words[start - 1])]
      || reading.folded.marks[start - 1].contains(.comma)
  }

  /// "You enter", "collected on this page": a clause or a bare participle after a noun.
  private func tellsWhich(_ frame: Frame) -> Bool {
    frame.isReference || frame.actor == .you || (frame.isPassive && !hasBe(frame))
  }

  /// "It does not end there, and your address is kept": another subject stands before a passive.
  private func startsAnew(_ frame: Frame, after negator: Int) -> Bool {
    // "What cannot be traced to you may be passed on": a second predicate.
    let isSecond = cues.contains {
      $0.field == .modality && $0.tokens.lowerBound > negator + 1
        && $0.tokens.upperBound <= frame.tokens.lowerBound
    }
    if isSecond { return true }
    let limit = max(negator, frame.clauseStart)
    let join = (limit..<max(limit, frame.tokens.lowerBound)).first {
      isConjunction($0) && !isListed($0)
    }
    guard let join else { return false }
    // "It does not name you, and is used to count": a second predicate of the same subject.
    let first = reading.spelling(join + 1)
    if join + 1 < frame.tokens.lowerBound || hasBe(frame), Self.finite.contains(first) {
      return true
    }
    let be = (join..<frame.tokens.lowerBound).contains { grammar.be[Int(words[$0])] }
    return be && (join + 1..<frame.tokens.lowerBound).contains { isObject($0) }
  }

  func exceptions(_ frames: [Frame], _ index: Int) -> [Range<Int>] {
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
      let end = isBefore ? openingEnd(item.start, frame) : exceptionEnd(item.start)
      let isWithin =
        frame.negator.map { $0.tokens.lowerBound < item.start } ?? false
        && end <= frame.tokens.lowerBound
      if isBefore {
        found.append(cue.tokens.lowerBound..<end)
      } else if isAfter {
        found.append(cue.tokens.lowerBound..<listedEnd(item.start))
      } else if isWithin {
        found.append(cue.tokens.lowerBound..<end)
      }
    }
    return found
  }

  /// Where an exception after a verb ends: "unless we must: (1) to obey a law; (2) …" lists to the end.
  private func listedEnd(_ start: Int) -> Int {
    let end = clauseEnd(after: start)
    let lists = (start..<end).contains { reading.folded.marks[$0].contains(.colon) }
    return lists ? sentence.tokens.upperBound : end
  }

  /// Where an exception that opens a sentence ends: "other than your nickname, nothing is shown" gives
  /// its comma before the denial.
  private func openingEnd(_ start: Int, _ frame: Frame) -> Int {
    let end = clauseEnd(after: start)
    guard let denial = frame.negator?.tokens.lowerBound, denial < end else { return end }
    return (start..<denial).last { reading.folded.marks[$0].contains(.comma) }.map { $0 + 1 } ?? end
  }
}
