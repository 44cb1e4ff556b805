/// JSON's strings, as all our JSON is written.
///
/// U+2028, U+2029 and U+0085 are escaped, so that no reader mistakes them for line ends, and so are
/// the other control characters and U+FFFE and U+FFFF, which YAML does not admit raw; all other
/// text is raw UTF-8.
extension ByteBuffer {
  /// Writes a string with its quotation marks, of two parts that are not put together first.
  mutating func append(json head: String, _ tail: String = "") {
    guard !tail.isEmpty else {
      return head.withBytes { append(json: $0) }
    }
    append(34)
    escape(head)
    escape(tail)
    append(34)
  }

  /// Writes a string with its quotation marks, of parts that are not put together first.
  mutating func append(json parts: [String]) {
    append(34)
    for part in parts { escape(part) }
    append(34)
  }

  /// Writes a string and a number at its end, with quotation marks.
  mutating func append(json head: String, _ number: Int) {
    append(34)
    escape(head)
    append(decimal: number)
    append(34)
  }

  /// Writes a string that needs no escape with its quotation marks.
  mutating func append(quoted text: StaticString) {
    append(quoted: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Writes a string with its quotation marks.
  mutating func append(json text: Substring) {
    text.withBytes { append(json: $0) }
  }

  /// Writes words of a text with their quotation marks.
  mutating func append(json text: CanonicalText, _ range: TextRange) {
    text.withBytes(of: range) { append(json: $0) }
  }

  private mutating func append(json units: UnsafeBufferPointer<UInt8>) {
    if units.plainPrefix(Self.special) == units.count { return append(quoted: units) }
    append(34)
    escape(units)
    append(34)
  }

  /// Quotation mark, reverse solidus, DEL.
  private static var special: (UInt64, UInt64, UInt64, UInt64) {
    (0x2222_2222_2222_2222, 0x5C5C_5C5C_5C5C_5C5C, 0x7F7F_7F7F_7F7F_7F7F, 0x7F7F_7F7F_7F7F_7F7F)
  }

  private mutating func escape(_ text: String) {
    text.withBytes { escape($0) }
  }

  /// Copies runs of plain bytes whole; only what must be escaped is looked at again.
  private mutating func escape(_ units: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    var index = 0
    while index < units.count {
      index += UnsafeBufferPointer(rebasing: units[index...]).plainPrefix(Self.special)
      let end = min(index + 8, units.count)
      while index < end {
        let unit = units[index]
        let isPlain = unit >= 32 && unit < 127 && unit != 34 && unit != 92
        let length = isPlain ? 0 : Self.escapedLength(units, index)
        if length > 0 {
          append(UnsafeBufferPointer(rebasing: units[copied..<index]))
          escape(units[index], units[index + length - 1])
          copied = index + length
        }
        index += max(1, length)
      }
    }
    append(UnsafeBufferPointer(rebasing: units[copied...]))
  }

  /// How many bytes at `index` make a character that must be escaped; 0 for a plain byte.
  ///
  /// Beside what JSON demands: line ends of Unicode, C1 controls, DEL, U+FFFE and U+FFFF.
  private static func escapedLength(_ units: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    switch units[index] {
    case 34, 92, 0..<32, 127: return 1
    case 0xC2 where index + 1 < units.count && units[index + 1] < 0xA0: return 2
    case 0xE2
    where index + 2 < units.count && units[index + 1] == 0x80 && units[index + 2] & 0xFE == 0xA8:
      return 3
    case 0xEF
    where index + 2 < units.count && units[index + 1] == 0xBF && units[index + 2] >= 0xBE:
      return 3
    default: return 0
    }
  }

  /// Writes the escape of a character, told by its first and last byte.
  private mutating func escape(_ first: UInt8, _ last: UInt8) {
    append(92)
    switch first {
    case 34, 92: append(first)
    case 10: append(110)
    case 13: append(114)
    case 9: append(116)
    case 0xE2: escape(0x2000 | UInt16(last & 0x3F))
    case 0xEF: escape(0xFFC0 | UInt16(last & 0x3F))
    default: escape(UInt16(last))
    }
  }

  private mutating func escape(_ unit: UInt16) {
    append(117)
    for shift in [12, 8, 4, 0] as [UInt16] {
      let digit = UInt8(unit >> shift & 15)
      append(digit < 10 ? 48 + digit : 87 + digit)
    }
  }
}
