/// A list whose items are paragraphs without bullets, after a line that announces it:
/// "We collect this information:", "Directly from you.", "Automatically, as you browse."
struct ImpliedList {
  /// True after an announcement, until something that is no item.
  private(set) var isOpen = false
  private var items = 0
  private var firstWord = ""

  init() {}

  /// Takes note of a block that cannot be an item of such a list.
  mutating func pass(_ block: DraftBlock) {
    self = ImpliedList()
    if block.kind == .listItem { return }
    isOpen = WordShape(block.text.bytes).endsWithColon
  }

  /// Whether the paragraph is an item of the open list; follows where lists open and end.
  mutating func accepts(_ block: DraftBlock, next: DraftBlock?) -> Bool {
    let shape = WordShape(block.text.bytes)
    defer {
      if shape.endsWithColon, !isOpen || items == 0 || shape.startsHigh {
        self = ImpliedList()
        isOpen = true
      }
    }
    guard isOpen, !shape.endsWithColon, isItem(block, shape, next) else {
      self = ImpliedList()
      return false
    }
    if items == 0 { firstWord = shape.firstWord }
    items += 1
    return true
  }

  private func isItem(_ block: DraftBlock, _ shape: WordShape, _ next: DraftBlock?) -> Bool {
    guard shape.wordCount <= 120 else { return false }
    if shape.last == UInt8(ascii: ";") || shape.startsLow || endsOpen(block) { return true }
    if items > 0, shape.firstWord == firstWord { return true }
    if items == 0 {
      guard let next else { return false }
      let after = WordShape(next.text.bytes)
      let isFollowed = after.last == UInt8(ascii: ";") || after.firstWord == shape.firstWord
      if isFollowed { return true }
    }
    return !Self.startsSentence(shape.firstWord) && !hasMainClause(block.text.bytes[...])
  }

  /// Ends with "and" or "or".
  private func endsOpen(_ block: DraftBlock) -> Bool {
    let last = block.text.words.split(separator: " ").last.map { $0.lowercased() }
    return last == "and" || last == "or"
  }

  /// Words that start a sentence of their own rather than an item.
  private static func startsSentence(_ word: String) -> Bool { openers.contains(word) }

  private static let openers: Set<String> = [
    "we", "you", "it", "they", "this", "these", "those", "there", "however", "please", "although",
    "while", "note", "the", "our", "your", "such", "he", "she", "i", "each", "all", "some", "no",
    "thank", "click", "unfortunately", "additionally", "furthermore", "moreover", "likewise", "as",
  ]

  /// Whether the first sentence has ", we may" or ", you can" in it: a whole sentence, no item.
  private func hasMainClause(_ bytes: ArraySlice<UInt8>) -> Bool {
    let end = bytes.firstIndex(of: UInt8(ascii: ".")) ?? bytes.endIndex
    let words = String(decoding: bytes[..<end], as: UTF8.self).lowercased()
      .split(whereSeparator: { $0 == " " || $0 == "\n" })
    let pairs = zip(words, words.dropFirst())
    return pairs.contains { before, word in
      before.hasSuffix(",") && (word == "we" || word == "you" || word == "please")
    }
  }
}
