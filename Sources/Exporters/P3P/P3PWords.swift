/// Words as a value of P3P: in one line, without what XML cannot hold.
enum P3PWords {
  /// The words, or nil where none are left.
  static func line(_ text: some StringProtocol) -> String? {
    if isOneLine(text) { return String(text) }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<32, 0xFFFE, 0xFFFF, 0x85, 0x2028, 0x2029: scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    let words = String(scalars).split { $0.isWhitespace }.joined(separator: " ")
    return words.isEmpty ? nil : words
  }

  /// Whether it is words of ASCII with single spaces between them already.
  private static func isOneLine(_ text: some StringProtocol) -> Bool {
    var last: UInt8 = 32
    for unit in text.utf8 {
      if unit < 32 || unit > 126 || unit == 32 && last == 32 { return false }
      last = unit
    }
    return last != 32
  }
}
