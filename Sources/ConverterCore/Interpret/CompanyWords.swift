/// The company's own name as a subject: wherever its first word stands capitalised, "we" act.
struct CompanyWords {
  private let first: [UInt8]
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
  }

  private static let articles: Set<String> = ["The", "A", "An", "THE", "Our", "This", "Your"]

  /// Adds a cue for every place of the name in a sentence that can be a subject.
  func add(
    to cues: inout [Cue], from start: Int, sentence: Sentence, of folded: FoldedText
  ) {
    var isAdded = false
    for token in sentence.tokens
    where folded.marks[token].contains(.capital) && Self.word(token, folded, bytes) == first {
      cues.append(
        Cue(
          row: row, field: .actor, code: code, tokens: token..<token + 1, strength: .certain))
      isAdded = true
    }
    guard isAdded else { return }
    cues[start...].sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
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
