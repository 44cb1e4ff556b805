/// Whom "who", "which" and "that" stand for.
extension FrameFinder {
  private static let anybody: WordGroup = ["everybody", "everyone", "anybody", "anyone"]
  private static let who: WordGroup = ["who", "whom"]

  /// Takes whom a relative pronoun at a place stands for.
  func relative(_ frame: inout Frame, after previous: Frame?, _ token: Int) {
    for at in stride(from: token - 1, through: max(sentence.tokens.lowerBound, token - 8), by: -1) {
      // "Third-party products and services that match": whose products they are does not match.
      if let cue = cues.first(where: { $0.tokens.contains(at) && $0.field == .recipient }),
        cue.tokens.upperBound > token - 4
      {
        frame.actor = .they
        frame.subject = cue
        return
      }
      // "Who sees your photos": no data see.
      if isObject(at), !Self.who.contains(reading.spelling(token)) {
        frame.actor = .we
        frame.isReference = true
        return
      }
    }
    // "We log the address of everybody who visits", "people who tell us".
    if token > sentence.tokens.lowerBound, Self.who.contains(reading.spelling(token)),
      Self.anybody.contains(reading.spelling(token - 1)) || isPerson(endingAt: token)
    {
      frame.actor = .you
      return
    }
    // "Give it to those who will call you": not the giver, but who gets it.
    let isGiven = previous.map { $0.verbs.contains(.share) || $0.verbs.contains(.provide) } ?? false
    frame.actor = isGiven && previous?.actor != .you ? .they : previous?.actor
  }

  private func isPerson(endingAt token: Int) -> Bool {
    cues.contains {
      $0.field == .actor && value($0) == .you && $0.tokens.upperBound == token
    }
  }
}
