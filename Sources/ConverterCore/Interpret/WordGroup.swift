/// Words that code asks a sentence for, as a lexicon spells them. Compared as numbers; kept in a
/// `static let` where many sentences are asked, so that it is packed once.
struct WordGroup: Sendable, ExpressibleByArrayLiteral {
  private let words: [PackedWord]
  /// The last five bits of the words' first letters: most other words differ in them.
  private let firstLetters: UInt32

  /// Packs words of at most sixteen bytes; longer ones are told apart by their first sixteen.
  init(arrayLiteral words: StaticString...) {
    self.words = words.map { word in
      PackedWord(
        startOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }
    firstLetters = self.words.reduce(0) { $0 | Self.firstLetter(of: $1) }
  }

  /// The words of several groups, to ask for once what is asked for often.
  init(joining groups: [WordGroup]) {
    words = groups.flatMap(\.words)
    firstLetters = groups.reduce(0) { $0 | $1.firstLetters }
  }

  /// Whether a word is in the group.
  func contains(_ word: PackedWord) -> Bool {
    guard firstLetters & Self.firstLetter(of: word) != 0 else { return false }
    for other in words where other == word { return true }
    return false
  }

  private static func firstLetter(of word: PackedWord) -> UInt32 {
    1 << UInt32(truncatingIfNeeded: word.low & 31)
  }
}
