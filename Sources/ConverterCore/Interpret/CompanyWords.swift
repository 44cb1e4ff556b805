/// The company's own name as a subject: wherever its first word stands capitalised, "we" act. Other
/// cues within the name ("Partners") are none.
struct CompanyWords {
  private let first: [UInt8]
  /// The words after the first, as far as they are name and no "Inc."
  private let rest: [[UInt8]]
  private let bytes: String.UTF8View
  private let row: Int
  private let code: Int

  /// Nil when the range holds no words, or the lexicon knows no "we".
  init?(_ range: TextRange, of text: CanonicalText, _ folded: FoldedText, _ lexicon: Lexicon) {
    let token = folded.token(at: range.start)
    guard token < folded.count, let row = lexicon.row("actor.we"),
      let code = FrameActor.allCases.firstIndex(of: .we)
    else { return nil }
    self.row = row
    self.code = code
    bytes = text.string.utf8
    first = Self.word(token, folded, bytes)
    guard first.count > 1, !Self.articles.contains(String(decoding: first, as: UTF8.self)) else {
      return nil
    }
    let last = folded.token(at: range.end)
    rest = (token + 1..<max(token + 1, last)).map { Self.word($0, folded, text.string.utf8) }
  }

  private static let articles: Set<String> = ["The", "A", "An", "THE", "Our", "This", "Your"]

  /// Adds a cue for every place of the name in a sentence that can be a subject.
  func add(
    to cues: inout [Cue], from start: Int, sentence: Sentence, of folded: FoldedText
  ) {
    var names: [Range<Int>] = []
    for token in sentence.tokens
    where folded.marks[token].contains(.capital) && stands(first, at: token, folded) {
      names.append(token..<end(of: token, sentence, folded))
    }
    guard !names.isEmpty else { return }
    var own = cues[start...].filter { cue in
      !names.contains { $0.contains(cue.tokens.lowerBound) } || cue.tokens.count > 3
    }
    for name in names {
      own.append(Cue(row: row, field: .actor, code: code, tokens: name, strength: .certain))
    }
    own.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    cues.replaceSubrange(start..., with: own)
  }

  /// The end of the name that starts at a word: as many of its words as follow.
  private func end(of token: Int, _ sentence: Sentence, _ folded: FoldedText) -> Int {
    var at = token + 1
    for word in rest {
      guard at < sentence.tokens.upperBound, stands(word, at: at, folded) else { break }
      at += 1
    }
    return at
  }

  /// Whether a word of the name stands at a place.
  private func stands(_ word: [UInt8], at token: Int, _ folded: FoldedText) -> Bool {
    let start = Int(folded.starts[token])
    guard Int(folded.ends[token]) - start == word.count else { return false }
    let place = bytes.index(bytes.startIndex, offsetBy: start)
    return bytes[place...].starts(with: word)
  }

  private static func word(
    _ token: Int, _ folded: FoldedText, _ bytes: String.UTF8View
  ) -> [UInt8] {
    let range = Int(folded.starts[token])..<Int(folded.ends[token])
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    return Array(bytes[start...].prefix(range.count))
  }
}

extension Lexicon {
  /// The place of a rule.
  func row(_ id: String) -> Int? { tables.rules.firstIndex { $0.id == id } }
}
