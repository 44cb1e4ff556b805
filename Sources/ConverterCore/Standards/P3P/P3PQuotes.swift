/// Checks the quotes of our own extension: offsets, and the words at their place.
public enum P3PQuotes {
  /// The quotes that do not fit: malformed offsets, and words that are not those of `text` at their
  /// place (code points), where the canonical text is given.
  public static func faults(in bytes: [UInt8], text: [UInt8]?) -> [Diagnostic] {
    guard let tree = try? XMLSupport.parse(XMLSource(bytes).text) else { return [] }
    let canonical = text.map { CanonicalText(string: String(decoding: $0, as: UTF8.self)) }
    return P3PChecker.descendants(of: tree.root).filter { $0.namespace == P3PNamespace.evidence }
      .compactMap { fault($0, canonical) }
  }

  private static func fault(_ element: XMLElement, _ text: CanonicalText?) -> Diagnostic? {
    guard let from = element.attribute("start"), let to = element.attribute("end") else {
      return nil
    }
    guard let start = Int(from), let end = Int(to), start >= 0, start <= end else {
      return diagnostic("\(from)–\(to) is no range", element)
    }
    guard let text else { return nil }
    guard let range = text.range(codePoints: start, end) else {
      return diagnostic("\(start)–\(end) is beyond the end of the text", element)
    }
    let isQuote = writable(text.substring(range)).elementsEqual(element.text.unicodeScalars)
    return isQuote ? nil : diagnostic("the quote is not the text at \(start)–\(end)", element)
  }

  /// The characters that XML can hold.
  private static func writable(_ words: Substring) -> [Unicode.Scalar] {
    words.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 9, 10, 13: true
      case 0..<32, 0xFFFE, 0xFFFF: false
      default: true
      }
    }
  }

  private static func diagnostic(_ message: String, _ element: XMLElement) -> Diagnostic {
    Diagnostic(
      "p3p.quote", .error, message, line: element.line, place: element.name,
      clause: P3PNamespace.evidence)
  }
}
