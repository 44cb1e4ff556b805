/// A set of short words in lower case, looked up without a string.
struct WordSet: Sendable {
  /// A word of up to sixteen bytes as two numbers; a longer one is in no set.
  struct Key: Hashable, Sendable {
    fileprivate var low: UInt64 = 0
    fileprivate var high: UInt64 = 0
    fileprivate var length = 0

    /// Adds the next byte of the word.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
      if length < 8 {
        low |= UInt64(byte) << UInt64(length * 8)
      } else if length < 16 {
        high |= UInt64(byte) << UInt64(length * 8 - 64)
      }
      length += 1
    }
  }

  /// Open addressing; a slot of length 0 is empty.
  private var slots: [Key]

  /// Builds the set of words of at most sixteen bytes.
  init(_ words: [StaticString]) {
    var size = 16
    while size < words.count * 4 { size *= 2 }
    slots = Array(repeating: Key(), count: size)
    for word in words {
      var key = Key()
      for offset in 0..<word.utf8CodeUnitCount { key.append(word.utf8Start[offset]) }
      var slot = slot(of: key)
      while slots[slot].length != 0, slots[slot] != key { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = key
    }
  }

  /// Whether the word is in the set.
  func contains(_ key: Key) -> Bool {
    guard key.length <= 16 else { return false }
    var slot = slot(of: key)
    while slots[slot].length != 0 {
      if slots[slot] == key { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  private func slot(of key: Key) -> Int {
    let mixed = (key.low ^ (key.high &* 0x9E37_79B9_7F4A_7C15)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 40) & (slots.count - 1)
  }
}
