/// Character references (`&eacute;`, `&#146;`, `&copy 2004`) read as browsers read them.
enum CharacterReferences {
  /// What a reference stands for, and where it ends.
  struct Reference {
    /// One code point, or two for a few names.
    var first: UInt32
    var second: UInt32?
    /// The offset after the reference.
    var end: Int
  }

  /// Reads the reference whose `&` stands at `start`; nil when the `&` is only an ampersand.
  ///
  /// In an attribute a name without a semicolon is no reference before `=` or a letter or digit,
  /// so that `?a=1&copy=2` stays an address (HTML §13.2.5.73).
  static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, inAttribute: Bool
  ) -> Reference? {
    guard start + 1 < bytes.count else { return nil }
    if bytes[start + 1] == UInt8(ascii: "#") { return numeric(bytes, at: start) }
    return named(bytes, at: start, inAttribute: inAttribute)
  }

  private static func numeric(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Reference? {
    var index = start + 2
    guard index < bytes.count else { return nil }
    let isHexadecimal = bytes[index] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    let radix: UInt32 = isHexadecimal ? 16 : 10
    let digits = index
    var value: UInt32 = 0
    while index < bytes.count, let digit = digitValue(bytes[index]), UInt32(digit) < radix {
      value = min(value * radix + UInt32(digit), 0x11_0000)
      index += 1
    }
    guard index > digits else { return nil }
    if index < bytes.count, bytes[index] == UInt8(ascii: ";") { index += 1 }
    return Reference(first: scalar(value), second: nil, end: index)
  }

  /// The code point that browsers show for a number: windows-1252 for 128–159, U+FFFD for what is
  /// no character (HTML §13.2.5.80).
  private static func scalar(_ value: UInt32) -> UInt32 {
    if value >= 0x80, value <= 0x9F { return SingleByteTable.windows1252.scalar(UInt8(value)) }
    if value == 0 || value > 0x10_FFFF || (0xD800...0xDFFF).contains(value) { return 0xFFFD }
    return value
  }

  private static func digitValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  private static func named(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, inAttribute: Bool
  ) -> Reference? {
    var end = start + 1
    let limit = min(bytes.count, start + 1 + longestName)
    while end < limit, isNameByte(bytes[end]) { end += 1 }
    guard end > start + 1 else { return nil }
    let closed = end < bytes.count && bytes[end] == UInt8(ascii: ";")
    if closed, let entry = find(bytes, start + 1, end) {
      return Reference(first: entry.first, second: entry.second, end: end + 1)
    }
    // Without a semicolon the longest name that browsers accept bare wins (`&notit` is `¬it`).
    var length = min(end - start - 1, longestBareName)
    while length >= 2 {
      let stop = start + 1 + length
      if let entry = find(bytes, start + 1, stop), entry.isBare {
        if inAttribute, stop < bytes.count,
          isNameByte(bytes[stop]) || bytes[stop] == UInt8(ascii: "=")
        {
          return nil
        }
        return Reference(first: entry.first, second: entry.second, end: stop)
      }
      length -= 1
    }
    return nil
  }

  private static let longestName = 32
  private static let longestBareName = 6

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private struct Entry {
    var isBare: Bool
    var first: UInt32
    var second: UInt32?
  }

  /// Looks a name up in the sorted lines by halving.
  private static func find(
    _ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int
  ) -> Entry? {
    NamedCharacterReferences.lines.withUTF8Buffer { lines -> Entry? in
      var low = 0
      var high = lines.count
      while low < high {
        var line = (low + high) / 2
        while line > low, lines[line - 1] != 10 { line -= 1 }
        var cursor = line
        var name = from
        while name < to, cursor < lines.count, lines[cursor] == bytes[name] {
          cursor += 1
          name += 1
        }
        let isAtEnd = lines[cursor] == UInt8(ascii: " ") || lines[cursor] == UInt8(ascii: "*")
        if name == to, isAtEnd { return entry(lines, cursor) }
        let isBefore = name < to && (isAtEnd || lines[cursor] < bytes[name])
        if isBefore {
          while cursor < lines.count, lines[cursor] != 10 { cursor += 1 }
          low = cursor + 1
        } else {
          high = line
        }
      }
      return nil
    }
  }

  private static func entry(_ lines: UnsafeBufferPointer<UInt8>, _ start: Int) -> Entry {
    var cursor = start
    let isBare = lines[cursor] == UInt8(ascii: "*")
    if isBare { cursor += 1 }
    var values: [UInt32] = []
    while cursor < lines.count, lines[cursor] == UInt8(ascii: " ") {
      cursor += 1
      var value: UInt32 = 0
      while cursor < lines.count, let digit = digitValue(lines[cursor]) {
        value = value << 4 | UInt32(digit)
        cursor += 1
      }
      values.append(value)
    }
    return Entry(
      isBare: isBare, first: values.first ?? 0xFFFD, second: values.count > 1 ? values[1] : nil)
  }
}
