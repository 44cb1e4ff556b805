/// A letter of a text and its folded form: lower case where it is not ASCII, without accents.
struct FoldedLetter {
  /// Folded bytes; 0 for none (a soft hyphen is a letter without any).
  var first: UInt8
  var second: UInt8
  var isLetter: Bool
  /// Bytes it takes in the text.
  var width: Int

  /// What stands at a place. ASCII letters keep their case.
  static func at(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> FoldedLetter {
    let byte = bytes[index]
    if byte < 0x80 {
      let isLetter = byte | 32 >= 97 && byte | 32 <= 122 || (byte >= 48 && byte <= 57)
      return isLetter ? .folded(byte, 0, 1) : .other(1)
    }
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    switch byte {
    case 0xC2: return next == 0xAD ? .folded(0, 0, 2) : .other(2)
    case 0xC3: return latin(next)
    case 0xC4...0xDF: return .folded(byte, next, 2)
    case 0xE2: return next == 0x80 && third == 0x8B ? .folded(0, 0, 3) : .other(3)
    case 0xEF where next == 0xAC && third == 0x81: return .folded(102, 105, 3)
    case 0xEF where next == 0xAC && third == 0x82: return .folded(102, 108, 3)
    case 0xE0...0xEF: return .other(3)
    case 0xF0...0xF7: return .other(4)
    default: return .other(1)
    }
  }

  /// The plain letter of an accented one (U+00C0 to U+00FF), by its second byte.
  private static func latin(_ byte: UInt8) -> FoldedLetter {
    switch byte | 0x20 {
    case 0xA0...0xA5: .folded(97, 0, 2)
    case 0xA6: .folded(97, 101, 2)
    case 0xA7: .folded(99, 0, 2)
    case 0xA8...0xAB: .folded(101, 0, 2)
    case 0xAC...0xAF: .folded(105, 0, 2)
    case 0xB1: .folded(110, 0, 2)
    case 0xB2...0xB6, 0xB8: .folded(111, 0, 2)
    case 0xB9...0xBC: .folded(117, 0, 2)
    case 0xBD, 0xBF: .folded(121, 0, 2)
    case 0xB7: .other(2)
    default: .folded(byte, 0, 2)
    }
  }

  private static func other(_ width: Int) -> FoldedLetter {
    FoldedLetter(first: 0, second: 0, isLetter: false, width: width)
  }

  private static func folded(_ first: UInt8, _ second: UInt8, _ width: Int) -> FoldedLetter {
    FoldedLetter(first: first, second: second, isLetter: true, width: width)
  }
}
