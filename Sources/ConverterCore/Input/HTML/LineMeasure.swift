/// How much a line says, and whether it speaks of what privacy policies speak of.
struct LineMeasure {
  /// Words of any script.
  var words = 0
  /// Words within links.
  var linked = 0
  /// Words that policies are full of and menus, teasers and footers are not.
  var topic = 0

  /// Measures a line of gathered text.
  init(_ line: PageLine, in text: UnsafeBufferPointer<UInt8>) {
    var index = line.range.lowerBound
    let end = line.range.upperBound
    while index < end {
      let byte = text[index]
      if byte >= 0xE3, byte <= 0xE9, index + 2 < end {
        // Scripts without spaces: two characters are counted as a word.
        ideographs += 1
        index += 3
        continue
      }
      guard Self.isWordByte(byte) else {
        index += 1
        continue
      }
      var hash = LineMeasure.seed
      while index < end, Self.isWordByte(text[index]) {
        hash = LineMeasure.mix(hash, text[index] | 0x20)
        index += 1
      }
      words += 1
      if TopicWords.contains(hash) { topic += 1 }
    }
    words += ideographs / 2
    let count = max(line.range.count, 1)
    linked = (words * min(line.linked, count) + count / 2) / count
  }

  private var ideographs = 0

  /// Whether at least half of the words lead somewhere else.
  var isLinks: Bool { words > 0 && linked * 2 >= words }

  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  @inline(__always)
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x27, 0x80...0xFF: true
    default: false
    }
  }
}

/// Words that a privacy policy uses in nearly every sentence.
enum TopicWords {
  private static let words =
    "you your yours we our us privacy personal personally information collect collected collects"
    + " collection use uses used share shared sharing disclose disclosed disclosure cookie cookies"
    + " third party parties policy data provide provided consent opt identifiable"

  /// Open addressing over 256 slots; 0 is an empty slot.
  private static let slots: [UInt64] = {
    var slots = [UInt64](repeating: 0, count: 256)
    for word in words.split(separator: " ") {
      let hash = word.utf8.reduce(LineMeasure.seed) { LineMeasure.mix($0, $1 | 0x20) }
      var slot = Int(hash & 255)
      while slots[slot] != 0 { slot = (slot + 1) & 255 }
      slots[slot] = hash
    }
    return slots
  }()

  /// Whether a word with this hash (of its bytes in lower case) is one of them.
  static func contains(_ hash: UInt64) -> Bool {
    var slot = Int(hash & 255)
    while slots[slot] != 0 {
      if slots[slot] == hash { return true }
      slot = (slot + 1) & 255
    }
    return false
  }
}
