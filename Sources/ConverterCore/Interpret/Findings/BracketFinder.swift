/// A bracket that a template's user was to fill in or decide.
struct TemplateBracket {
  /// What was left undone.
  enum Kind: Equatable {
    /// A blank ("[COMPANY NAME]", "____").
    case blank
    /// Readings to choose from ("[do/do not]"), verbatim.
    case alternatives([String])
  }

  /// What it is.
  var kind: Kind
  /// Where it stands, brackets included.
  var range: TextRange
}

/// Finds blanks and undecided brackets of templates; linear in the text.
struct BracketFinder {
  private let text: CanonicalText
  /// The most bytes between brackets.
  private static let longest = 240

  init(_ text: CanonicalText) { self.text = text }

  /// The brackets in reading order, the innermost of nested ones.
  func brackets() -> [TemplateBracket] {
    guard hasMarks else { return [] }
    let bytes = Array(text.string.utf8)
    var found: [TemplateBracket] = []
    for block in text.blocks where !block.isOtherMatter {
      var open: Int?
      var blank: Int?
      for at in block.range.start..<min(block.range.end, bytes.count) {
        switch bytes[at] {
        case UInt8(ascii: "["): open = at
        case UInt8(ascii: "]"):
          guard let start = open else { continue }
          open = nil
          let range = TextRange(start, at + 1)
          if let kind = kind(bytes[(start + 1)..<at], isWhole: range.count >= block.range.count - 2)
          {
            found.append(TemplateBracket(kind: kind, range: range))
          }
        default: break
        }
        guard bytes[at] == UInt8(ascii: "_") else {
          if let start = blank, at - start >= 4 {
            found.append(TemplateBracket(kind: .blank, range: TextRange(start, at)))
          }
          blank = nil
          continue
        }
        blank = blank ?? at
      }
    }
    return found.sorted { $0.range < $1.range }
  }

  /// The readings to choose from in the bracket around some words of a sentence ("[agreed to/not
  /// refused]"); empty where no such bracket is.
  func alternatives(around words: TextRange, in sentence: TextRange) -> [String] {
    let bytes = text.bytes(sentence)
    var open: Int?
    for (at, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "[") { open = at }
      guard byte == UInt8(ascii: "]"), let start = open else { continue }
      open = nil
      let place = TextRange(sentence.start + start, sentence.start + at + 1)
      guard place.contains(words), let parts = Self.readings(bytes[(start + 1)..<at]) else {
        continue
      }
      return parts
    }
    return []
  }

  private var hasMarks: Bool {
    text.string.utf8Span.span.withUnsafeBufferPointer { bytes in
      ["[", "_"].contains { ByteSearch.first(of: UInt8(ascii: $0), in: bytes, from: 0) != nil }
    }
  }

  /// What a bracket's words are; nil for notes, numbers, addresses and remarks.
  private func kind(_ inside: ArraySlice<UInt8>, isWhole: Bool) -> TemplateBracket.Kind? {
    guard inside.count >= 2, inside.count <= Self.longest, !inside.contains(UInt8(ascii: "@"))
    else { return nil }
    if let parts = Self.readings(inside) { return .alternatives(parts) }
    let words = inside.split(separator: 32).map { String(decoding: $0, as: UTF8.self) }
    return Self.isBlank(words) || (isWhole && words.count >= 3) ? .blank : nil
  }

  /// The parts between slashes, where each has words and the whole is no address.
  private static func readings(_ inside: ArraySlice<UInt8>) -> [String]? {
    let parts = inside.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count >= 2, !inside.contains(UInt8(ascii: ":")),
      parts.allSatisfy({ part in part.filter(Self.isLetter).count >= 2 })
    else { return nil }
    return parts.map { String(decoding: $0.drop { $0 == 32 }, as: UTF8.self) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 32) >= UInt8(ascii: "a") && (byte | 32) <= UInt8(ascii: "z")
  }

  /// "DATE", "Company Name", "insert your address".
  private static func isBlank(_ words: [String]) -> Bool {
    guard let first = words.first, words.count <= 8 else { return false }
    if commands.contains(first.lowercased()) { return true }
    let isNamed = words.contains { fillers.contains($0.lowercased()) }
    let areCapitals = words.allSatisfy { word in
      word.utf8.allSatisfy { $0 < UInt8(ascii: "a") || $0 > UInt8(ascii: "z") }
    }
    if areCapitals, first.utf8.filter(isLetter).count >= 3 { return words.count > 1 || isNamed }
    let areTitles = words.allSatisfy { word in
      word.utf8.first.map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") } ?? false
    }
    return areTitles && isNamed
  }

  private static let commands: Set<String> = [
    "insert", "enter", "your", "describe", "specify", "name", "add", "company", "list", "include",
  ]
  private static let fillers: Set<String> = [
    "company", "name", "date", "number", "address", "country", "state", "city", "website", "site",
    "url", "domain", "email", "e-mail", "phone", "telephone", "organization", "organisation",
    "business", "entity", "product", "service", "title", "month", "year", "jurisdiction",
    "department", "contact", "owner", "app", "days", "period",
  ]
}
