/// How one character of the input goes into canonical text.
enum CharacterShape {
  /// Copied.
  case visible
  /// White space that is no line end; the no-break and the wide spaces too.
  case space
  /// A line end, or a separator that means one.
  case line
  /// Left out: controls, soft hyphen, zero-width space, byte order mark, directional marks.
  case dropped
  /// Zero-width (non-)joiner: kept between letters of scripts that need it and in emoji.
  case joiner
  /// Not UTF-8.
  case malformed

  /// The shape of the character at `at` and its length in bytes (at least 1).
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (CharacterShape, Int) {
    let byte = bytes[at]
    if byte < 0x80 { return (ascii(byte, next: at + 1 < bytes.count ? bytes[at + 1] : 0), 1) }
    let length = characterLength(bytes, at)
    switch length {
    case 2: return (byte == 0xC2 ? latin(bytes[at + 1]) : .visible, 2)
    case 3: return (threeBytes(byte, bytes[at + 1], bytes[at + 2]), 3)
    case 4: return (.visible, 4)
    default: return (.malformed, 1)
    }
  }

  private static func ascii(_ byte: UInt8, next: UInt8) -> CharacterShape {
    switch byte {
    case 10: .line
    case 13: next == 10 ? .dropped : .line
    case 9, 11, 12, 32: .space
    case 0..<32, 127: .dropped
    default: .visible
    }
  }

  /// C1 controls, U+0085 (next line), U+00A0 (no-break space), U+00AD (soft hyphen).
  private static func latin(_ second: UInt8) -> CharacterShape {
    switch second {
    case 0x85: .line
    case 0x80..<0xA0, 0xAD: .dropped
    case 0xA0: .space
    default: .visible
    }
  }

  private static func threeBytes(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> CharacterShape
  {
    switch (first, second, third) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
      (0xE3, 0x80, 0x80):
      .space
    case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9): .line
    case (0xE2, 0x80, 0x8C), (0xE2, 0x80, 0x8D): .joiner
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xAF),
      (0xEF, 0xBB, 0xBF), (0xE1, 0xA0, 0x8E):
      .dropped
    default: .visible
    }
  }

  /// The length of a well-formed multi-byte character (Unicode table 3-7), or 0.
  private static func characterLength(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    func byte(_ offset: Int) -> UInt8 { at + offset < bytes.count ? bytes[at + offset] : 0 }
    func follows(_ offset: Int) -> Bool { byte(offset) & 0xC0 == 0x80 }
    let second = byte(1)
    switch bytes[at] {
    case 0xC2...0xDF: return follows(1) ? 2 : 0
    case 0xE0...0xEF:
      guard follows(1), follows(2) else { return 0 }
      if bytes[at] == 0xE0, second < 0xA0 { return 0 }
      if bytes[at] == 0xED, second > 0x9F { return 0 }
      return 3
    case 0xF0...0xF4:
      guard follows(1), follows(2), follows(3) else { return 0 }
      if bytes[at] == 0xF0, second < 0x90 { return 0 }
      if bytes[at] == 0xF4, second > 0x8F { return 0 }
      return 4
    default: return 0
    }
  }
}
