/// The words of a text: where each stands, which word of the lexicon it is, and what surrounds it.
///
/// Tokenising folds case, accents, curly apostrophes, soft hyphens and ligatures only while it
/// hashes; positions are always those of the text itself. A hyphen separates words ("opt-out" is
/// `opt out`), a possessive or contracted ending is left out ("user's" is `user`, "we'll" is `we`,
/// but "don't" stays whole), an e-mail or web address is one token.
struct FoldedText: Sendable {
  /// What stands around a word.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt16
    /// Its first letter is a capital.
    static let capital = Marks(rawValue: 1)
    /// All its letters are capitals.
    static let capitals = Marks(rawValue: 2)
    /// A comma follows, or a dash.
    static let comma = Marks(rawValue: 4)
    /// A semicolon follows.
    static let semicolon = Marks(rawValue: 8)
    /// A colon follows.
    static let colon = Marks(rawValue: 16)
    /// A full stop, exclamation or question mark follows.
    static let stop = Marks(rawValue: 32)
    /// White space follows what follows.
    static let space = Marks(rawValue: 64)
    /// A bracket opens before it.
    static let opens = Marks(rawValue: 128)
    /// A bracket closes after it.
    static let closes = Marks(rawValue: 256)
    /// A slash follows.
    static let slash = Marks(rawValue: 512)
    /// A question mark follows.
    static let question = Marks(rawValue: 1024)
    /// A hyphen follows.
    static let hyphen = Marks(rawValue: 2048)
    /// A square bracket opens before it.
    static let square = Marks(rawValue: 4096)
    /// A quotation mark stands before it.
    static let quoted = Marks(rawValue: 8192)
    /// A line ends after it.
    static let line = Marks(rawValue: 16384)
  }

  /// Start of each word, in UTF-8 offsets of the text.
  private(set) var starts: [UInt32] = []
  /// End of each word.
  private(set) var ends: [UInt32] = []
  /// Id of each word in the lexicon; 0 for a word that is not in it.
  private(set) var words: [UInt16] = []
  /// What surrounds each word.
  private(set) var marks: [Marks] = []

  /// The number of words.
  var count: Int { words.count }

  /// Splits a text into words of a lexicon; linear in the text.
  init(_ text: String, index: WordIndex) {
    let size = text.utf8.count
    starts.reserveCapacity(size / 5 + 8)
    ends.reserveCapacity(size / 5 + 8)
    words.reserveCapacity(size / 5 + 8)
    marks.reserveCapacity(size / 5 + 8)
    var text = text
    text.withUTF8 { bytes in
      var reader = TokenReader(bytes: bytes, index: index)
      while let token = reader.next(after: self) { append(token, index) }
      if let last = marks.indices.last { marks[last].formUnion(reader.trailing) }
    }
  }

  /// The range of a run of words.
  func range(_ tokens: Range<Int>) -> TextRange {
    guard let first = tokens.first, let last = tokens.last, last < count else {
      return TextRange(0, 0)
    }
    return TextRange(Int(starts[first]), Int(ends[last]))
  }

  /// The first word at or after an offset, up to `count`.
  func token(at offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func append(_ token: TokenReader.Token, _ index: WordIndex) {
    if let last = marks.indices.last { marks[last].formUnion(token.before) }
    if token.replacing > 0 {
      let kept = count - token.replacing
      starts.removeSubrange(kept...)
      ends.removeSubrange(kept...)
      words.removeSubrange(kept...)
      marks.removeSubrange(kept...)
    }
    if let last = words.last, let before = marks.last, before.isDisjoint(with: .separating) {
      let whole = index.joined(last, token.word)
      if whole != 0 {
        words[count - 1] = whole
        ends[count - 1] = UInt32(token.end)
        marks[count - 1].subtract([.hyphen, .space, .line])
        return
      }
    }
    starts.append(UInt32(token.start))
    ends.append(UInt32(token.end))
    words.append(token.word)
    marks.append(token.marks)
  }
}

extension FoldedText.Marks {
  /// Marks that keep two words apart.
  static let separating: FoldedText.Marks = [
    .comma, .semicolon, .colon, .stop, .closes, .slash, .question,
  ]
}
