/// In which voice a verb stands: active, passive, or a noun.
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
  func isCopula(_ token: Int) -> Bool {
    guard grammar.be[Int(words[token])] else { return false }
    let word = reading.lexicon.tables.words[Int(words[token])]
    return word != "get" && word != "gets"
  }

  static let participles: Set<String> = [
    "sold", "sent", "kept", "given", "held", "made", "known", "taken", "put", "set", "lent",
    "shown", "seen", "gotten", "told",
  ]

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
  func isOf(_ token: Int) -> Bool {
    guard token < sentence.tokens.upperBound else { return false }
    if reading.lexicon.tables.words[Int(words[token])] == "of" { return true }
    return isConjunction(token) && token + 2 < sentence.tokens.upperBound
      && reading.lexicon.tables.words[Int(words[token + 2])] == "of"
  }

  /// "information collected": a participle after its noun, without a form of "be".
  func hasBe(_ frame: Frame) -> Bool {
    let from = max(sentence.tokens.lowerBound, frame.tokens.lowerBound - 4)
    return (from...frame.tokens.lowerBound).contains { grammar.be[Int(words[$0])] }
  }

  /// Whether it is the finite verb of a passive, and not "which is given" or "you are asked".
  func isDone(_ frame: Frame) -> Bool {
    guard frame.isPassive, !frame.verbs.contains(.request) else { return false }
    let from = max(sentence.tokens.lowerBound, frame.tokens.lowerBound - 4)
    guard let be = (from...frame.tokens.lowerBound).last(where: { grammar.be[Int(words[$0])] })
    else { return false }
    return !(max(from, be - 2)..<be).contains { grammar.relative[Int(words[$0])] }
  }
}
