/// In which form a verb stands: active, passive, a noun or a command.
extension FrameFinder {
  func isPassive(_ cue: Cue) -> Bool {
    if isCopula(cue.tokens.lowerBound) || holdsPassive(cue.tokens) { return true }
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

  /// "cookies will be placed": words of a verb that hold its object and a form of "be".
  private func holdsPassive(_ tokens: Range<Int>) -> Bool {
    guard let last = tokens.last,
      reading.ends(last, with: "ed") || grammar.participles[Int(words[last])]
    else { return false }
    return tokens.dropFirst().contains { isCopula($0) }
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
    // "Against unauthorized use or disclosure".
    if Self.qualities.contains(reading.spelling(start - 1)) { return true }
    guard grammar.possessives[Int(words[start - 1])], !isActor(start) else { return false }
    return !isActor(start - 1) && !reading.folded.marks[start - 1].contains(.comma)
  }

  /// Words that only nouns have before them.
  private static let qualities: WordGroup = [
    "unauthorized", "unauthorised", "improper", "unlawful", "accidental", "wrongful", "illegal",
  ]

  /// "use of", "use or misuse of": whether a noun's "of" stands at a place.
  private func isOf(_ token: Int) -> Bool {
    guard token < sentence.tokens.upperBound else { return false }
    if grammar.of[Int(words[token])] { return true }
    return isConjunction(token) && token + 2 < sentence.tokens.upperBound
      && grammar.of[Int(words[token + 2])]
  }

  /// "information collected": a participle after its noun, without a form of "be".
  func hasBe(_ frame: Frame) -> Bool {
    placesOfBe(frame).contains { grammar.be[Int(words[$0])] }
  }

  /// Where the "be" of a passive may stand: shortly before its verb, or within its words.
  private func placesOfBe(_ frame: Frame) -> Range<Int> {
    let verb = frame.cues.first?.tokens ?? frame.tokens
    return max(sentence.tokens.lowerBound, verb.lowerBound - 4)..<verb.upperBound
  }

  /// Whether it is the finite verb of a passive, and not "which is given" or "you are asked".
  func isDone(_ frame: Frame) -> Bool {
    guard frame.isPassive, !frame.verbs.contains(.request) else { return false }
    let places = placesOfBe(frame)
    guard let be = places.last(where: { grammar.be[Int(words[$0])] }) else { return false }
    return !(max(places.lowerBound, be - 2)..<be).contains { grammar.relative[Int(words[$0])] }
  }

  /// "Please do not share your password": nothing but these words between the start of its clause,
  /// or the comma before it, and the verb.
  func isImperative(_ frame: Frame) -> Bool {
    let verb = frame.tokens.lowerBound
    let first = clause(at: verb).start
    let comma = (first..<verb).last { reading.folded.marks[$0].contains(.comma) }
    if comma == nil, frame.clause != nil { return false }
    let before = (comma.map { $0 + 1 } ?? first)..<verb
    if verb == sentence.tokens.lowerBound { return isPlainCommand(frame) }
    return before.allSatisfy { Self.commanding.contains(reading.spelling($0)) }
      && before.contains { Self.commands.contains(reading.spelling($0)) }
  }

  /// "Keep your password to yourself.": a sentence of running text that starts with a verb. In a list
  /// it may tell what the company does.
  private func isPlainCommand(_ frame: Frame) -> Bool {
    let verb = frame.tokens.lowerBound
    return !frame.verbs.contains(.provide) && sentence.leadIn == nil
      && reading.text.blocks[sentence.block].kind == .paragraph
      && Self.yours.contains(reading.spelling(verb + 1))
      && !reading.ends(verb, with: "ing") && !reading.ends(verb, with: "ed")
  }

  private static let yours: WordGroup = ["your"]
  private static let commands: WordGroup = ["please", "do", "never", "don't"]
  /// Commands and what stands beside them.
  private static let commanding: WordGroup = ["please", "do", "not", "never", "also", "don't"]
}
