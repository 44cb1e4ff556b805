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
        if topics.contains(PackedWord(lowering: base + start, length: length)) { topic += 1 }
      } else if let word = PackedWord(text[start..<index].map { $0 | 0x20 }) {
        if topics.contains(word) { topic += 1 }
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

  /// Open addressing; a slot whose `low` is 0 is empty.
  private var slots = [PackedWord](repeating: PackedWord(low: 0, high: 0), count: 256)

  private init() {
    for word in Self.words.utf8.split(separator: 0x20).compactMap({ PackedWord($0) }) {
      var slot = Self.slot(word)
      while slots[slot].low != 0 { slot = (slot + 1) & 255 }
      slots[slot] = word
    }
  }

  @inline(__always)
  private static func slot(_ word: PackedWord) -> Int {
    Int(truncatingIfNeeded: word.hash >> 56) & 255
  }

  /// Whether a word in lower case is one of them.
  @inline(__always)
  func contains(_ word: PackedWord) -> Bool {
    var slot = Self.slot(word)
    while slots[slot].low != 0 {
      if slots[slot] == word { return true }
      slot = (slot + 1) & 255
    }
    return false
  }
}
