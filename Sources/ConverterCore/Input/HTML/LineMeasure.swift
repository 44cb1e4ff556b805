/// How much a line says, and whether it speaks of what privacy policies speak of.
struct LineMeasure {
  /// Words of any script.
  private(set) var words = 0
  /// Words within links.
  private(set) var linked = 0
  /// Words that policies are full of and menus, teasers and footers are not.
  private(set) var topic = 0

  /// Measures a line of gathered text.
  init(_ line: PageLine, in text: UnsafeBufferPointer<UInt8>, topics: TopicWords) {
    guard let base = text.baseAddress else { return }
    var index = line.range.lowerBound
    let end = line.range.upperBound
    var ideographs = 0
    while index < end {
      let byte = text[index]
      if byte >= 0xE3, byte <= 0xE9, index + 2 < end {
        // Scripts without spaces: two characters are counted as a word.
        ideographs += 1
        index += 3
        continue
      }
      if byte <= 0x20 {
        index += 1
        continue
      }
      let start = index
      index = Self.wordEnd(text, base, from: index, to: end)
      guard index > start else {
        index += 1
        continue
      }
      words += 1
      let length = index - start
      guard length <= PackedWord.longest else { continue }
      if start + PackedWord.longest <= text.count {
        topic += topics.count(PackedWord(lowering: base + start, length: length))
      } else if let word = PackedWord(text[start..<index].map { $0 | 0x20 }) {
        topic += topics.count(word)
      }
    }
    words += ideographs / 2
    let count = max(line.range.count, 1)
    linked = (words * min(line.linked, count) + count / 2) / count
  }

  /// Whether at least half of the words lead somewhere else.
  var isLinks: Bool { words > 0 && linked * 2 >= words }

  /// The end of the word that begins at `start`, if one does.
  @inline(__always)
  private static func wordEnd(
    _ text: UnsafeBufferPointer<UInt8>, _ base: UnsafePointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    var index = start
    while index < end, index + 8 <= text.count {
      let block = ByteBlock(base + index)
      let count = ByteBlock.leading(
        block.letters | block.beyondASCII | block.digits | block.equal(0x27))
      index += count
      if count < 8 { return min(index, end) }
    }
    while index < end, isWordByte(text[index]) { index += 1 }
    return min(index, end)
  }

  @inline(__always)
  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte &- 0x30 < 10 || byte == 0x27
  }
}

/// Words that a privacy policy uses in nearly every sentence.
struct TopicWords: Sendable {
  /// The one table.
  static let shared = TopicWords()

  private static let words =
    "you your yours we our us privacy personal personally information collect collected collects"
    + " collection use uses used share shared sharing disclose disclosed disclosure cookie cookies"
    + " third party parties policy data provide provided consent opt identifiable"

  /// Each word in the slot that its hash gives; the others are empty.
  private var slots: [PackedWord] = []
  private var factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  private init() {
    let words = Self.words.utf8.split(separator: 0x20).compactMap { PackedWord($0) }
    // Another odd number each time.
    while !place(words) { factor &*= 0x5851_F42D_4C95_7F2D }
  }

  /// Places the words; false when two of them share a slot. As none do, one comparison decides: which
  /// words are among them cannot be foreseen, and is not branched on.
  private mutating func place(_ words: [PackedWord]) -> Bool {
    slots = [PackedWord](repeating: PackedWord(low: 0, high: 0), count: 512)
    for word in words {
      guard slots[slot(word)].low == 0 || slots[slot(word)] == word else { return false }
      slots[slot(word)] = word
    }
    return true
  }

  @inline(__always)
  private func slot(_ word: PackedWord) -> Int {
    Int(truncatingIfNeeded: ((word.low ^ (word.high &* factor)) &* factor) >> 55)
  }

  /// 1 for a word in lower case that is one of them, 0 for any other.
  @inline(__always)
  func count(_ word: PackedWord) -> Int {
    let found = slots[slot(word)]
    return (found.low ^ word.low) | (found.high ^ word.high) == 0 ? 1 : 0
  }
}
