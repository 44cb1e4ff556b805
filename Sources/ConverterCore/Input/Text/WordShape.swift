/// What a stretch of words looks like, without regard to what it says.
struct WordShape: Sendable {
  private(set) var wordCount = 0
  /// ASCII letters, and those of them that are capitals.
  private(set) var letters = 0
  private(set) var capitals = 0
  /// Words of four letters or more, and those of them that begin with a capital.
  private(set) var longWords = 0
  private(set) var capitalisedLongWords = 0
  private(set) var digits = 0
  /// True when the first letter is a capital or a digit stands first.
  private(set) var startsHigh = false
  private(set) var startsLow = false
  /// The last byte that is no white space, quotation mark or closing bracket; 0 for none.
  private(set) var last: UInt8 = 0
  /// The first word in lower case, without punctuation.
  private(set) var firstWord = ""
  /// True when the words hold an address or a link that is written out.
  private(set) var hasAddress = false
  private(set) var hasLineBreak = false

  init(_ bytes: some Sequence<UInt8>) {
    let all = Array(bytes)
    let span = all.span
    var word = Word(start: 0)
    for at in span.indices {
      let byte = span[at]
      if byte <= 32 || (byte >= 0xA0 && Self.isNoBreakSpace(span, at)) {
        if byte == 10 { hasLineBreak = true }
        if word.start < at { take(word, all[word.start..<at]) }
        word = Word(start: at + 1)
      } else {
        word.add(byte)
      }
    }
    if word.start < all.count { take(word, all[word.start...]) }
    last = Self.lastMark(all)
  }

  private static func isNoBreakSpace(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
    if bytes[at] == 0xC2 { return at + 1 < bytes.count && bytes[at + 1] == 0xA0 }
    return bytes[at] == 0xA0 && at > 0 && bytes[at - 1] == 0xC2
  }

  /// What a word is made of, counted byte by byte.
  private struct Word {
    let start: Int
    /// Bytes of letters of any script; those beyond ASCII, and capitals of ASCII.
    var letters = 0
    var beyondASCII = 0
    var capitals = 0
    var digits = 0
    /// Its first letter or digit and the next letter; 0 for none.
    var first: UInt8 = 0
    var second: UInt8 = 0
    var hasAt = false

    init(start: Int) { self.start = start }

    @inline(__always)
    mutating func add(_ byte: UInt8) {
      if (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 {
        letters += 1
        if first == 0 { first = byte } else if second == 0 { second = byte }
        if byte >= 0x80 { beyondASCII += 1 } else if byte <= 0x5A { capitals += 1 }
      } else if (0x30...0x39).contains(byte) {
        digits += 1
        if first == 0 { first = byte }
      } else if byte == UInt8(ascii: "@") {
        hasAt = true
      }
    }
  }

  private mutating func take(_ word: Word, _ bytes: ArraySlice<UInt8>) {
    letters += word.letters - word.beyondASCII
    capitals += word.capitals
    digits += word.digits
    if word.hasAt || Self.beginsAddress(bytes) { hasAddress = true }
    guard word.first != 0 else { return }
    if wordCount == 0 { takeFirst(word, bytes) }
    wordCount += 1
    if word.letters >= 4 {
      longWords += 1
      if (0x41...0x5A).contains(word.first) { capitalisedLongWords += 1 }
    }
  }

  private mutating func takeFirst(_ word: Word, _ bytes: ArraySlice<UInt8>) {
    startsHigh = word.first < 0x61
    // "eBay" and "iTunes" begin high.
    startsLow = (0x61...0x7A).contains(word.first) && !(0x41...0x5A).contains(word.second)
    let kept = bytes.filter { (0x61...0x7A).contains($0 | 0x20) || $0 >= 0x80 || $0 == 0x27 }
    firstWord = String(decoding: kept.map { $0 < 0x80 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  @inline(__always)
  private static func beginsAddress(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count >= 4, word.first == UInt8(ascii: "h") || word.first == UInt8(ascii: "w") else {
      return false
    }
    return word.starts(with: "http".utf8) || word.starts(with: "www.".utf8)
  }

  private static func lastMark(_ bytes: [UInt8]) -> UInt8 {
    var end = bytes.count
    while end > 0 {
      let byte = bytes[end - 1]
      if byte <= 32 || #""')]}*_"#.utf8.contains(byte) {
        end -= 1
      } else if end >= 3, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80,
        byte == 0x99 || byte == 0x9D
      {
        end -= 3
      } else if end >= 2, bytes[end - 2] == 0xC2, byte == 0xA0 || byte == 0xBB {
        end -= 2
      } else {
        return byte
      }
    }
    return 0
  }

  /// True when a sentence ends here.
  var endsSentence: Bool { ".!?".utf8.contains(last) }
  /// True when what follows is announced.
  var endsWithColon: Bool { last == UInt8(ascii: ":") }
  var isAllCapitals: Bool { letters >= 4 && capitals * 20 >= letters * 19 }
  /// True when most of the long words begin with a capital.
  var isTitleCase: Bool { longWords > 0 && capitalisedLongWords * 3 >= longWords * 2 }
}
