/// Words as a value of P3P: in one line, without what XML cannot hold.
enum P3PWords {
  /// The words, or nil where none are left.
  static func line(_ text: some StringProtocol) -> String? {
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
}
