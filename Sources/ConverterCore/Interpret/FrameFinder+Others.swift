/// Whether others than the company and the person act: third parties, names of somebody else, those who
/// were hired.
extension FrameFinder {
  /// "We use a bank to bill you; it does not keep them": those named before an "it" that acts.
  func nameOfIt(_ frame: Frame, from it: Int) -> Cue? {
    guard it > sentence.tokens.lowerBound, it < frame.tokens.lowerBound,
      Self.it.contains(reading.spelling(it))
    else { return nil }
    let between = it + 1..<frame.tokens.lowerBound
    guard !between.contains(where: { isActor($0) || isRecipient($0) || isConjunction($0) }) else {
      return nil
    }
    return cues.last { $0.field == .recipient && $0.tokens.upperBound <= it }
  }

  private static let it: WordGroup = ["it"]

  /// "Firms that help us place ads": those who help do it; where cookies help us, we do.
  func helper(ofUs token: Int, from start: Int) -> Cue? {
    guard token - 2 >= start, Self.us.contains(reading.spelling(token)),
      Self.helping.contains(reading.spelling(token - 1))
    else { return nil }
    let who = grammar.relative[Int(words[token - 2])] ? token - 3 : token - 2
    return cues.first { $0.field == .recipient && $0.tokens.contains(who) }
  }

  static let us: WordGroup = ["us"]
  static let helping: WordGroup = ["help", "helps", "helping", "assist", "assists"]

  /// Takes a third party that stands at a place as the subject, alone or beside the company.
  func takesOther(_ token: Int, _ frame: inout Frame) -> Bool {
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

  /// "We and other companies use it": takes the company as the subject, with those others beside it.
  func takesCompanion(_ token: Int, _ frame: inout Frame) -> Bool {
    guard !frame.isPassive,
      let cue = cues.first(where: { $0.field == .recipient && $0.tokens.contains(token) }),
      standsWithUs(before: cue)
    else { return false }
    return takesOther(token, &frame)
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
        !grammar.people[Int(words[at])], !Self.outside.contains(reading.spelling(at))
      {
        return false
      }
      at -= 1
    }
    return false
  }

  /// "We partner with Ajax to place ads": what a name after "with" is there for, it does.
  func isOfPartner(_ frame: Frame) -> Bool {
    let to = frame.tokens.lowerBound - 1
    guard to > sentence.tokens.lowerBound, grammar.infinitive[Int(words[to])] else { return false }
    var at = to - 1
    while at > sentence.tokens.lowerBound, isForeignName(at) { at -= 1 }
    return at < to - 1 && Self.with.contains(reading.spelling(at))
      && cues.contains { $0.field == .verb && $0.tokens.upperBound == at + 1 }
  }

  private static let with: WordGroup = ["with"]

  /// Words before others that say that they are not the company.
  private static let outside: WordGroup = ["third", "party", "other", "outside", "certain"]

  /// "The companies that we use may see it": those whom a frame with a subject of its own describes.
  func antecedent(of frame: Frame) -> Cue? {
    guard let start = frame.subjectStart, start - 1 > sentence.tokens.lowerBound else { return nil }
    if grammar.relative[Int(words[start - 1])] {
      return cues.first { $0.field == .recipient && $0.tokens.contains(start - 2) }
    }
    // "The ad servers we use may see it".
    guard frame.verbs == [.use], reading.folded.marks[start - 1].isDisjoint(with: [.comma]) else {
      return nil
    }
    return cues.first {
      $0.field == .recipient && $0.tokens.contains(start - 1)
        && !follows(preposition: $0.tokens.lowerBound)
    }
  }

  /// A name that is not the company's, as a subject.
  func isForeignName(_ token: Int) -> Bool {
    reading.isForeignName(token) && !isActor(token)
      && (token > sentence.tokens.lowerBound || reading.isName(token))
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
        && ($0.tokens.lowerBound >= by || $0.tokens.contains(by)) && $0.tokens.lowerBound <= by + 4
    }
  }

  /// "Cookies are placed by Somebody": a name of somebody else after "by".
  func isByForeigner(_ frame: Frame) -> Bool {
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
      grammar.of[Int(words[token])]
    else { return false }
    return grammar.parts[Int(words[token - 1])]
  }

  func isRecipient(_ token: Int) -> Bool {
    cues.contains { $0.field == .recipient && $0.tokens.contains(token) }
  }
}
