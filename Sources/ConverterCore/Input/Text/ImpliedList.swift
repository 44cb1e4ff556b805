/// A list whose items are paragraphs without bullets, after a line that announces it:
/// "We collect this information:", "Directly from you.", "Automatically, as you browse."
struct ImpliedList {
  /// True after an announcement, until something that is no item.
  private(set) var isOpen = false
  private var items = 0
  /// Items that end like sentences.
  private var stops = 0
  private var firstWord = ""
  /// True after an item that ends with "and" or "or": one more, and the list is done.
  private var isLast = false

  init() {}

  /// Takes note of a block that cannot be an item of such a list.
  mutating func pass(_ block: DraftBlock) {
    self = ImpliedList()
    isOpen = block.kind == .preformatted && WordShape(block.text.bytes).endsWithColon
  }

  /// Whether the list has items already.
  var hasItems: Bool { items > 0 }

  /// Whether a line without a full stop stands out among the items: those before it have one.
  var standsOut: Bool { items > 0 && stops > 0 }

  /// Whether the paragraph is an item of the open list; follows where lists open and end.
  mutating func accepts(_ block: DraftBlock, next: DraftBlock?) -> Bool {
    let shape = WordShape(block.text.bytes)
    if shape.endsWithColon {
      self = ImpliedList()
      isOpen = true
      return false
    }
    guard isOpen, isItem(block, shape, next) else {
      self = ImpliedList()
      return false
    }
    if items == 0 { firstWord = shape.firstWord }
    items += 1
    if shape.endsSentence { stops += 1 }
    if isLast { self = ImpliedList() }
    isLast = isOpen && Self.endsOpen(block)
    return true
  }

  private func isItem(_ block: DraftBlock, _ shape: WordShape, _ next: DraftBlock?) -> Bool {
    guard shape.wordCount <= 120 else { return false }
    if shape.last == UInt8(ascii: ";") || shape.startsLow || Self.endsOpen(block) { return true }
    if items > 0, shape.firstWord == firstWord { return true }
    if items > 1, stops == 0, shape.endsSentence, shape.wordCount >= 20, !isLast { return false }
    if items == 0, let next {
      let after = WordShape(next.text.bytes)
      if after.last == UInt8(ascii: ";") || after.firstWord == shape.firstWord { return true }
    }
    if Self.isSubject(shape.firstWord) { return false }
    return !hasMainClause(block.text.bytes[...], mayBeNoun: shape.firstWord)
  }

  /// Ends with "and" or "or".
  private static func endsOpen(_ block: DraftBlock) -> Bool {
    let last = block.text.words.split(separator: " ").last.map { $0.lowercased() }
    return last == "and" || last == "or"
  }

  /// Whether a word in lower case starts a sentence rather than an item or a heading.
  static func isSubject(_ word: String) -> Bool {
    subjects.contains(String(word.prefix { $0 != "'" }))
  }

  private static let subjects: Set<String> = [
    "we", "you", "it", "they", "this", "these", "those", "there", "however", "please", "although",
    "note", "he", "she", "i", "thank", "click", "unfortunately", "additionally", "furthermore",
    "moreover", "likewise",
  ]
  private static let verbs: Set<Substring> = [
    "is", "are", "was", "were", "will", "may", "can", "must", "should", "shall", "has", "have",
    "does", "do", "cannot", "would", "could",
  ]
  /// Words after which a verb belongs to a clause inside the item.
  private static let clauses: Set<Substring> = [
    "that", "which", "who", "whom", "whose", "we", "you", "they", "it", "if", "when", "where",
    "how", "what", "whether", "as", "because", "unless",
  ]
  private static let articles: Set<String> = [
    "the", "your", "our", "such", "all", "some", "no", "each", "any", "every", "its", "their",
  ]

  /// Whether the first sentence is whole: ", we may" in it, or a noun with a verb of its own.
  private func hasMainClause(_ bytes: ArraySlice<UInt8>, mayBeNoun first: String) -> Bool {
    let end = bytes.firstIndex(of: UInt8(ascii: ".")) ?? bytes.endIndex
    let words = String(decoding: bytes[..<end], as: UTF8.self).lowercased()
      .split(whereSeparator: { $0 == " " || $0 == "\n" })
    let isWhole = zip(words, words.dropFirst()).contains { before, word in
      before.hasSuffix(",") && (word == "we" || word == "you" || word == "please")
    }
    if isWhole { return true }
    guard Self.articles.contains(first) else { return false }
    let verb = words.firstIndex { Self.verbs.contains($0) } ?? words.count
    let clause = words.firstIndex { Self.clauses.contains($0) } ?? words.count
    return verb < clause
  }
}
