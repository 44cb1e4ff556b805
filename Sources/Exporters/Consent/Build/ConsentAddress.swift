import ConverterCore

/// Whether an address stands in the words it is said to come from: no address is ever invented.
enum ConsentAddress {
  /// For a party's contact.
  static func stands(
    _ value: String, as kind: Contact.Kind, in evidence: [Evidence], of text: CanonicalText
  ) -> Bool {
    let quotes = quotes(of: evidence, in: text)
    return kind == .postal ? holdsWords(quotes, value) : holds(quotes, value)
  }

  /// For the target of a mechanism: an address letter for letter, anything else word by word.
  static func stands(
    _ target: String, as type: ConsentProfile.MechanismType, in quotes: String
  ) -> Bool {
    switch type {
    case .email, .phone: holds(quotes, target)
    default:
      target.contains("://") || target.contains("@")
        ? holds(quotes, target) : holdsWords(quotes, target)
    }
  }

  /// The words of some evidence, one after the other.
  static func quotes(of evidence: [Evidence], in text: CanonicalText) -> String {
    evidence.map { text.quote($0.range) }.joined(separator: " ")
  }

  /// Whether a value occurs in a quote, case aside and with `[at]` undone.
  static func holds(_ quote: String, _ value: String) -> Bool {
    contains(withSigns(quote.lowercased()), value.lowercased())
  }

  /// Whether every word of a value occurs in a quote: line breaks and signs do not matter.
  static func holdsWords(_ quote: String, _ value: String) -> Bool {
    let there = Set(words(withSigns(quote)))
    return words(value).allSatisfy(there.contains)
  }

  private static func withSigns(_ quote: String) -> String {
    quote.utf8.contains(UInt8(ascii: "[")) ? quote.replacing("[at]", with: "@") : quote
  }

  private static func contains(_ text: String, _ part: String) -> Bool {
    let (text8, part8) = (Array(text.utf8), Array(part.utf8))
    guard let first = part8.first, text8.allSatisfy({ $0 < 128 }), part8.allSatisfy({ $0 < 128 })
    else { return text.contains(part) }
    return text8.indices.contains { text8[$0] == first && text8[$0...].starts(with: part8) }
  }

  private static func words(_ text: String) -> [Substring] {
    if text.utf8.allSatisfy({ $0 < 128 }) {
      let lower = text.utf8.map { (65...90).contains($0) ? $0 | 32 : $0 }
      return lower.split { !(97...122).contains($0) && !(48...57).contains($0) }
        .map { Substring(decoding: $0, as: UTF8.self) }
    }
    return text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { Substring($0) }
  }
}
