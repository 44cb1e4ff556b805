/// In which voice a verb stands: active, passive, or a noun.
extension FrameFinder {
  func isPassive(_ cue: Cue) -> Bool {
    if isCopula(cue.tokens.lowerBound) { return true }
    let start = cue.tokens.lowerBound
    guard reading.ends(start, with: "ed") || grammar.participles[Int(words[start])] else {
      return false
    }
    // "may set": no participle directly after a modal verb.
    if cues.contains(where: { $0.field == .modality && $0.tokens.upperBound == start }) {
      return false
    }
    var at = start - 1
    var steps = 0
    while at >= sentence.tokens.lowerBound, steps < 4 {
      if grammar.be[Int(words[at])] { return true }
      if Self.actives.contains(reading.spelling(at)) { return false }
      if isObject(at) { return true }
      at -= 1
      steps += 1
    }
    let after = cue.tokens.upperBound
    return after < sentence.tokens.upperBound && grammar.by[Int(words[after])]
  }

  /// "is", "been": a form of "be", not "get".
  private func isCopula(_ token: Int) -> Bool {
    grammar.be[Int(words[token])] && !Self.get.contains(reading.spelling(token))
  }

  private static let get: WordGroup = ["get", "gets"]
  /// Words before a participle that make it no passive: "have sent".
  private static let actives: WordGroup = ["have", "has", "we", "you"]

  func isNominal(_ cue: Cue) -> Bool {
    let start = cue.tokens.lowerBound
    guard start > sentence.tokens.lowerBound,
      !cue.tokens.contains(where: { grammar.be[Int(words[$0])] })
    else { return false }
    if reading.ends(start, with: "ed") || reading.ends(start, with: "ing") { return false }
    if isOf(cue.tokens.lowerBound + 1), !grammar.finite[Int(words[start - 1])] {
      return !isActor(start - 1) || owner(start - 1) == .we
    }
    guard grammar.possessives[Int(words[start - 1])], !isActor(start) else { return false }
    return !isActor(start - 1) && !reading.folded.marks[start - 1].contains(.comma)
  }

  /// "use of", "use or misuse of": whether a noun's "of" stands at a place.
  private func isOf(_ token: Int) -> Bool {
    guard token < sentence.tokens.upperBound else { return false }
    if grammar.of[Int(words[token])] { return true }
    return isConjunction(token) && token + 2 < sentence.tokens.upperBound
      && grammar.of[Int(words[token + 2])]
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
