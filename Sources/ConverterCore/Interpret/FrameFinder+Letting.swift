/// Who acts where somebody is let, or helped, to act: "this allows visitors to …", "we let printers …".
extension FrameFinder {
  /// "This allows visitors to learn what we offer": what people are let do, they do.
  func isLet(_ frame: Frame) -> Bool {
    let to = beforeAdverbs(frame.tokens.lowerBound - 1)
    guard to - 2 >= sentence.tokens.lowerBound, grammar.infinitive[Int(words[to])] else {
      return helps(frame)
    }
    // "Your decision to use it".
    if Self.decisions.contains(reading.spelling(to - 1)) { return owner(to - 2) == .you }
    guard Self.persons.contains(reading.spelling(to - 1)) else { return false }
    let verb = grammar.determiners[Int(words[to - 2])] ? to - 3 : to - 2
    return verb >= sentence.tokens.lowerBound && Self.letting.contains(reading.spelling(verb))
  }

  /// "To more easily learn": the place before the adverbs of an infinitive.
  private func beforeAdverbs(_ token: Int) -> Int {
    var at = token
    while at > sentence.tokens.lowerBound, token - at < 2,
      reading.ends(at, with: "ly") || Self.degrees.contains(reading.spelling(at))
    {
      at -= 1
    }
    return at
  }

  /// "It helps people find our offices".
  private func helps(_ frame: Frame) -> Bool {
    let person = frame.tokens.lowerBound - 1
    return person > sentence.tokens.lowerBound && Self.persons.contains(reading.spelling(person))
      && (Self.helping.contains(reading.spelling(person - 1))
        || Self.letting.contains(reading.spelling(person - 1)))
  }

  /// The words from "let" to what is let be done.
  private static let longestGrant = 30
  /// Those after which an infinitive has no "to": "we let printers see it".
  private static let bare: WordGroup = ["let", "lets", "letting"]
  private static let degrees: WordGroup = ["more", "better"]

  private static let decisions: WordGroup = ["decision", "choice", "wish", "election"]
  static let letting: WordGroup = [
    "allow", "allows", "allowing", "enable", "enables", "enabling", "let", "lets", "permit",
    "permits", "letting",
  ]
  private static let persons: WordGroup = [
    "you", "users", "visitors", "customers", "members", "individuals", "people", "consumers",
    "readers", "subscribers", "guests", "players",
  ]

  /// "We let printers, such as Ajax, see it": those who are let do it.
  func letOthers(_ frame: Frame) -> Cue? {
    let verb = frame.tokens.lowerBound
    let start = sentence.tokens.lowerBound
    let grants = max(start, verb - Self.longestGrant)..<max(start, verb - 1)
    guard verb - 1 > start,
      let letting = grants.last(where: { Self.letting.contains(reading.spelling($0)) }),
      grammar.infinitive[Int(words[verb - 1])]
        || (Self.bare.contains(reading.spelling(letting)) && isRecipient(verb - 1)),
      !cues.contains(where: {
        $0.field == .verb && $0.tokens.lowerBound > letting && $0.tokens.upperBound < verb
      })
    else { return nil }
    return cues.first {
      $0.field == .recipient && (letting + 1...letting + 4).contains($0.tokens.lowerBound)
        && $0.tokens.upperBound <= verb
    }
  }
}
