/// The upper half of a single-byte encoding; the lower half is ASCII in all of them.
struct SingleByteTable: Sendable {
  /// What the bytes 80 to FF stand for.
  let upper: [UInt16]

  /// Reads a table written as 128 hexadecimal numbers.
  init(_ hexadecimal: StaticString) {
    upper = hexadecimal.withUTF8Buffer { text in
      var values: [UInt16] = []
      values.reserveCapacity(128)
      var value: UInt16 = 0
      var digits = 0
      for byte in text {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt16(byte - 48)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt16(byte - 55)
        default: continue
        }
        digits += 1
        if digits == 4 {
          values.append(value)
          value = 0
          digits = 0
        }
      }
      return values
    }
  }

  /// The code point of a byte.
  func scalar(_ byte: UInt8) -> UInt32 {
    byte < 0x80 ? UInt32(byte) : UInt32(upper[Int(byte) - 0x80])
  }
}
