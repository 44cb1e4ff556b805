/// Verbs that only name data by what is done with them: "the information we collect".
extension FrameFinder {
  /// Whether a frame says which data are meant, and no subject of its own stands before it.
  func namesData(_ frames: [Frame], _ index: Int) -> Bool {
    let frame = frames[index]
    let before = frame.tokens.lowerBound - 1
    // "The data collected or used", "the data that is collected".
    if frame.isPassive { return hasBe(frame) ? isRelative(frame) : refersBack(before) }
    // "We use the PIN collected": a name that is the object of the verb before it.
    return index > 0 && isParticiple(frame) && isForeignName(before)
      && frames[index - 1].hasSubject && frames[index - 1].clauseStart == frame.clauseStart
  }

  private func isParticiple(_ frame: Frame) -> Bool {
    let verb = frame.tokens.lowerBound
    return reading.ends(verb, with: "ed") || grammar.participles[Int(words[verb])]
  }

  /// Whether data stand directly before a place: "information we", "data that you".
  func refersBack(_ token: Int) -> Bool {
    guard token >= sentence.tokens.lowerBound,
      reading.folded.marks[token].isDisjoint(with: [.comma, .colon])
    else { return false }
    if isObject(token) { return true }
    return grammar.relative[Int(words[token])] && token > sentence.tokens.lowerBound
      && isObject(token - 1) && !goesOn(relative: token)
  }

  /// "that is collected", "that may be stored": whether a passive stands in a relative clause that names
  /// data.
  func isRelative(_ frame: Frame) -> Bool {
    let first = max(sentence.tokens.lowerBound, frame.tokens.lowerBound - 4)
    return (first...frame.tokens.lowerBound).contains { token in
      grammar.relative[Int(words[token])] && refersBack(token)
    }
  }

  /// "…, which we use to write to you": a relative clause after a comma that ends the sentence tells
  /// more, and does not say which data are meant.
  func goesOn(relative token: Int) -> Bool {
    token > sentence.tokens.lowerBound && reading.folded.marks[token - 1].contains(.comma)
      && Self.which.contains(reading.spelling(token))
      && !(token..<sentence.tokens.upperBound - 1).contains {
        reading.folded.marks[$0].contains(.comma)
      }
  }

  static let which: WordGroup = ["which"]
}
