/// What becomes of a character beyond ASCII that may be more, or less, than a visible one; known by
/// its first three bytes in UTF-8.
enum OddCharacter {
  /// It shows.
  case visible
  /// White space of any width.
  case space
  /// Nothing shows: C1 controls, soft hyphens, zero-width and direction marks.
  case dropped
  /// It joins what stands at its sides.
  case joiner
  /// U+FDD0–U+FDEF, U+FFFE, U+FFFF.
  case noncharacter

  init(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    switch (first, second) {
    case (0xC2, 0x85), (0xC2, 0xA0): self = .space
    case (0xC2, 0x80...0x9F), (0xC2, 0xAD): self = .dropped
    case (0xE2, 0x80): self = Self.punctuation(third)
    case (0xE2, 0x81): self = Self.mark(third)
    case (0xE3, 0x80): self = third == 0x80 ? .space : .visible
    case (0xEF, 0xBB): self = third == 0xBF ? .dropped : .visible
    case (0xEF, 0xB7): self = (0x90...0xAF).contains(third) ? .noncharacter : .visible
    case (0xEF, 0xBF): self = third >= 0xBE ? .noncharacter : .visible
    default: self = .visible
    }
  }

  /// U+2000–U+203F.
  private static func punctuation(_ third: UInt8) -> OddCharacter {
    switch third {
    case 0x80...0x8A, 0xA8, 0xA9, 0xAF: .space
    case 0x8B, 0x8E, 0x8F, 0xAA...0xAE: .dropped
    case 0x8C, 0x8D: .joiner
    default: .visible
    }
  }

  /// U+2040–U+207F.
  private static func mark(_ third: UInt8) -> OddCharacter {
    switch third {
    case 0x9F: .space
    case 0xA0, 0xA6...0xA9: .dropped
    default: .visible
    }
  }
}
