/// What stands before the words of a list item, a numbered clause or a numbered heading.
struct ListMarker: Sendable, Hashable {
  enum Style: Sendable, Hashable {
    /// A bullet; the payload tells bullets apart.
    case bullet(UInt32)
    /// `1.` or `1)` or `(1)`.
    case number
    /// `a.` or `a)` or `(a)`.
    case letter
    /// `iv.` or `iv)` or `(iv)`.
    case roman
    /// `2.1` or `2.1.3`; the payload is the number of parts.
    case section(Int)
  }

  var style: Style
  /// The number, letter (a = 1) or numeral; 0 for bullets.
  var value: Int
  /// Bytes of the marker with the white space after it.
  var length: Int
  /// Written with a full stop only, so that it may be an initial or the end of a sentence.
  var isBare: Bool

  var isBullet: Bool { if case .bullet = style { true } else { false } }

  /// The marker that a line starts with.
  static func read(_ line: ArraySlice<UInt8>) -> ListMarker? {
    bullet(line) ?? numbering(line)
  }

  private static let bullets: Set<UInt32> = [
    0x2A, 0x2B, 0x2D, 0xA7, 0xB7, 0xBB, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2022, 0x2023,
    0x203A, 0x2043, 0x2192, 0x2219, 0x25A0, 0x25A1, 0x25AA, 0x25AB, 0x25B6, 0x25BA, 0x25C6, 0x25CB,
    0x25CF, 0x25E6, 0x2605, 0x2606, 0x2713, 0x2714, 0x2756, 0x27A2, 0x27A4, 0x30FB, 0xF0A7, 0xF0B7,
    0xF0D8, 0xF0FC,
  ]

  /// A bullet and the white space after it; round and square bullets need none.
  static func bullet(_ line: ArraySlice<UInt8>) -> ListMarker? {
    guard let (code, width) = character(line), bullets.contains(code) else { return nil }
    let after = line.dropFirst(width)
    let space = spaces(after)
    let isUnmistakable = code >= 0x2022 && code != 0x203A
    guard space > 0 || (isUnmistakable && !after.isEmpty) else { return nil }
    guard space < after.count else { return nil }
    if code == 0xA7, let next = after.dropFirst(space).first, next >= 48, next <= 57 { return nil }
    return ListMarker(style: .bullet(code), value: 0, length: width + space, isBare: false)
  }

  private static func numbering(_ line: ArraySlice<UInt8>) -> ListMarker? {
    var at = line.startIndex
    let opens = line.first == UInt8(ascii: "(")
    if opens { at += 1 }
    let body = line[at...].prefix { isDigit($0) || isLetter($0) || $0 == UInt8(ascii: ".") }
    var name = body
    while name.last == UInt8(ascii: ".") { name = name.dropLast() }
    guard !name.isEmpty, name.count <= 8 else { return nil }
    at = name.endIndex
    let closer = line[at...].first
    let closes = closer == UInt8(ascii: ")")
    guard opens ? closes : true else { return nil }
    let parts = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let hasStop = closer == UInt8(ascii: ".")
    if !closes, !hasStop, parts.count < 2 { return nil }
    if closes || hasStop { at += 1 }
    let space = spaces(line[at...])
    guard space > 0, at + space < line.endIndex, let (style, value) = meaning(parts) else {
      return nil
    }
    return ListMarker(
      style: style, value: value, length: at + space - line.startIndex, isBare: hasStop)
  }

  private static func meaning(_ parts: [ArraySlice<UInt8>]) -> (Style, Int)? {
    if parts.allSatisfy({ !$0.isEmpty && $0.count <= 3 && $0.allSatisfy(isDigit) }) {
      let last = parts.last?.reduce(0) { $0 * 10 + Int($1) - 48 } ?? 0
      if parts.count == 2, let first = parts.first, first.count > 2 { return nil }
      return parts.count == 1 ? (.number, last) : (.section(parts.count), last)
    }
    guard parts.count == 1, let name = parts.first else { return nil }
    if name.count == 1, let letter = name.first, isLetter(letter), letter | 0x20 != 0x69 {
      return (.letter, Int(letter | 0x20) - 0x60)
    }
    return roman(name).map { (.roman, $0) }
  }

  /// The value of a numeral up to xxxix, in one case.
  private static func roman(_ name: ArraySlice<UInt8>) -> Int? {
    let isUpper = name.allSatisfy { "IVX".utf8.contains($0) }
    guard isUpper || name.allSatisfy({ "ivx".utf8.contains($0) }) else { return nil }
    let values = name.map { $0 | 0x20 == 0x69 ? 1 : ($0 | 0x20 == 0x76 ? 5 : 10) }
    var total = 0
    for (index, value) in values.enumerated() {
      total += index + 1 < values.count && value < values[index + 1] ? -value : value
    }
    return (1...39).contains(total) ? total : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// The length of the white space that a line starts with, the no-break space included.
  static func spaces(_ line: ArraySlice<UInt8>) -> Int {
    var at = line.startIndex
    while at < line.endIndex {
      if line[at] == 32 || line[at] == 9 {
        at += 1
      } else if line[at] == 0xC2, at + 1 < line.endIndex, line[at + 1] == 0xA0 {
        at += 2
      } else {
        break
      }
    }
    return at - line.startIndex
  }

  /// The first character's code point and its length in bytes.
  private static func character(_ line: ArraySlice<UInt8>) -> (UInt32, Int)? {
    guard let scalar = String(decoding: line.prefix(4), as: UTF8.self).unicodeScalars.first else {
      return nil
    }
    return (scalar.value, scalar.utf8.count)
  }
}
