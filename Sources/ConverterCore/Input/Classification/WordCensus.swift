/// The words of a block, its sentences, and those that say what is done with data.
struct BlockCount: Sendable {
  var words: Int32
  var sentences: Int32
  var practices: Int32
}

/// One pass over the words of a text: points for each language, letters of each script, and
/// sentences that say what is done with data.
struct WordCensus: Sendable {
  /// Scripts other than Latin.
  enum Script: Int, CaseIterable, Sendable {
    case greek, cyrillic, hebrew, arabic, kana, han, hangul, thai, devanagari
  }

  /// Letters that tell languages of one script apart.
  enum Mark: Int, CaseIterable, Sendable {
    case ukrainian, russian, serbian, persian, urdu
  }

  /// Points a word gives when one language alone has it.
  static let whole: Int32 = 12

  private(set) var words = 0
  private(set) var latinLetters = 0
  // No arrays, so that a census needs no memory of its own: a page has one a block. Points are given
  // one by one, for which a vector would be moved as a whole.
  private(set) var points = InlineArray<32, Int32>(repeating: 0)
  private(set) var scripts = SIMD16<Int32>()
  private(set) var marks = SIMD8<Int32>()
  /// Sentences in which somebody does something with data, in English.
  private(set) var practices = 0
  private(set) var sentences = 0
  private(set) var privacyWords = 0
  private(set) var dataWords = 0
  /// We, our, you, your.
  private(set) var addressWords = 0

  private var topics: WordTable.Topics = []
  private var sentenceWords = 0

  init() {}

  /// Counts the words of UTF-8 text.
  mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
    count(bytes, in: bytes.indices, table: .shared)
  }

  /// Counts the words of a part of a text; call again for the next part.
  mutating func count(
    _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, table: WordTable
  ) {
    let part = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      if Self.isLetter(byte) || byte >= 0x80 {
        if let end = countPlainWord(bytes, at..<range.upperBound, table) {
          at = end
        } else {
          at = countWord(part, from: at, table)
        }
      } else {
        if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
          || byte == UInt8(ascii: ";")
        {
          endSentence()
        }
        at += 1
      }
    }
    endSentence()
  }

  /// What is kept of a block's census.
  var summary: BlockCount {
    BlockCount(
      words: Int32(clamping: words), sentences: Int32(clamping: sentences),
      practices: Int32(clamping: practices))
  }

  /// Adds what another census counted.
  mutating func add(_ other: WordCensus) {
    words += other.words
    latinLetters += other.latinLetters
    let others = other.points.span
    for language in others.indices { points[language] &+= others[language] }
    scripts &+= other.scripts
    marks &+= other.marks
    practices += other.practices
    sentences += other.sentences
    privacyWords += other.privacyWords
    dataWords += other.dataWords
    addressWords += other.addressWords
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private mutating func endSentence() {
    if sentenceWords > 0 { sentences += 1 }
    if topics.isSuperset(of: [.handling, .data]), topics.contains(.person) || sentenceWords > 8 {
      practices += 1
    }
    topics = []
    sentenceWords = 0
  }

  private mutating func countWord(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ table: WordTable
  ) -> Int {
    var at = start
    var low: UInt64 = 0
    var high: UInt64 = 0
    var length = 0
    func put(_ byte: UInt8) {
      if length < 8 {
        low |= UInt64(byte) << UInt64(length * 8)
      } else if length < 16 {
        high |= UInt64(byte) << UInt64(length * 8 - 64)
      }
      length += 1
    }
    while at < bytes.count {
      let byte = bytes[at]
      if Self.isLetter(byte) {
        put(byte | 0x20)
        latinLetters += 1
        at += 1
      } else if byte >= 0x80 {
        let width = byte < 0xE0 ? 2 : (byte < 0xF0 ? 3 : 4)
        guard at + width <= bytes.count else { return bytes.count }
        if byte == 0xE2 || (byte == 0xC2 && bytes[at + 1] < 0xC0) { break }
        countCharacter(bytes, at, width)
        for offset in 0..<width { put(bytes[at + offset] &+ Self.lowering(bytes, at, offset)) }
        at += width
      } else {
        break
      }
    }
    if length == 0 { return at + (bytes[at] == 0xE2 ? 3 : 2) }
    take(table, PackedWord(low: low, high: high), length)
    return at
  }

  /// Counts the word of ASCII letters alone, as nearly all are, that a part begins with; nil for any
  /// other. What stands after the part is looked at, but not counted.
  private mutating func countPlainWord(
    _ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>, _ table: WordTable
  ) -> Int? {
    let start = part.lowerBound
    guard let base = bytes.baseAddress, start + 16 <= bytes.count else { return nil }
    var end = start
    while end < part.upperBound, end + 8 <= bytes.count {
      let count = ByteBlock.leading(ByteBlock(base + end).letters)
      end += count
      if count < 8 { break }
    }
    while end < part.upperBound, Self.isLetter(bytes[end]) { end += 1 }
    end = min(end, part.upperBound)
    guard end > start, end == part.upperBound || bytes[end] < 0x80 else { return nil }
    let length = end - start
    latinLetters += length
    take(table, PackedWord(lowering: base + start, length: length), length)
    return end
  }

  /// What to add to a byte of a Latin-1 capital to get its small letter.
  private static func lowering(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ offset: Int
  ) -> UInt8 {
    offset == 1 && bytes[at] == 0xC3 && (0x80...0x9E).contains(bytes[at + 1])
      && bytes[at + 1] != 0x97 ? 0x20 : 0
  }

  @inline(__always)
  private mutating func take(_ table: WordTable, _ word: PackedWord, _ length: Int) {
    words += 1
    sentenceWords += 1
    guard length <= PackedWord.longest, let entry = table.entry(word) else { return }
    var languages = entry.languages
    while languages != 0 {
      points[languages.trailingZeroBitCount] &+= entry.points
      languages &= languages - 1
    }
    topics.formUnion(entry.topics)
    if entry.topics.contains(.privacy) { privacyWords += 1 }
    if entry.topics.contains(.data) { dataWords += 1 }
    if entry.topics.contains(.address) { addressWords += 1 }
  }

  private mutating func countCharacter(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ width: Int
  ) {
    let lead = bytes[at]
    let second = bytes[at + 1]
    guard let script = Self.script(lead, second) else {
      latinLetters += 1
      return
    }
    scripts[script.rawValue] &+= 1
    if script == .cyrillic || script == .arabic, let mark = Self.mark(lead, second) {
      marks[mark.rawValue] &+= 1
    }
  }

  private static func script(_ lead: UInt8, _ second: UInt8) -> Script? {
    switch lead {
    case 0xCE, 0xCF: .greek
    case 0xD0...0xD3: .cyrillic
    case 0xD7: .hebrew
    case 0xD8...0xDB: .arabic
    case 0xE3: second <= 0x83 && second >= 0x81 ? .kana : .han
    case 0xE4...0xE9: .han
    case 0xEA: second >= 0xB0 ? .hangul : nil
    case 0xEB...0xED: .hangul
    case 0xE0 where second == 0xB8 || second == 0xB9: .thai
    case 0xE0 where second == 0xA4 || second == 0xA5: .devanagari
    default: nil
    }
  }

  private static func mark(_ lead: UInt8, _ second: UInt8) -> Mark? {
    switch (lead, second) {
    case (0xD1, 0x96), (0xD1, 0x97), (0xD1, 0x94), (0xD2, 0x91): .ukrainian
    case (0xD1, 0x8B), (0xD1, 0x8D), (0xD1, 0x91): .russian
    case (0xD1, 0x98), (0xD1, 0x99), (0xD1, 0x9A), (0xD1, 0x92): .serbian
    case (0xD9, 0xBE), (0xDA, 0x86), (0xDA, 0x98), (0xDA, 0xAF): .persian
    case (0xD9, 0xB9), (0xDA, 0x88), (0xDA, 0x91), (0xDB, 0x92): .urdu
    default: nil
    }
  }
}
