/// Addresses of mail and of pages, each of which is one word.
extension TokenReader {
  /// An e-mail address around the `@` at the current place; nil where there is none.
  mutating func address(
    after text: borrowing FoldedText, _ before: FoldedText.Marks
  ) -> Token? {
    guard before.isEmpty, let last = text.ends.last, Int(last) == position,
      position + 1 < bytes.count, Self.isASCIILetter(bytes[position + 1])
    else { return nil }
    var first = text.count - 1
    while first > 0, text.ends[first - 1] + 1 == text.starts[first],
      Self.isAddressByte(bytes[Int(text.ends[first - 1])])
    { first -= 1 }
    let start = Int(text.starts[first])
    position = runEnd(from: position + 1)
    return Token(
      start: start, end: position, word: 2, marks: [], before: [],
      replacing: text.count - first)
  }

  /// A web address that starts at a word ("http", "www", "example" before ".com").
  mutating func webAddress(
    _ text: borrowing FoldedText, _ start: Int, _ before: FoldedText.Marks,
    _ marks: FoldedText.Marks
  ) -> Token? {
    guard position + 1 < bytes.count, length < Self.longest else { return nil }
    let isScheme = bytes[position] == 58 && bytes[position + 1] == 47
    let isDot = bytes[position] == 46 && Self.isASCIILetter(bytes[position + 1])
    guard isScheme || isDot else { return nil }
    if isDot, !spells("www"), !isDomain(from: position + 1) { return nil }
    if isScheme, !spells("http"), !spells("https"), !spells("ftp") { return nil }
    position = runEnd(from: position)
    return Token(start: start, end: position, word: 3, marks: marks, before: before)
  }

  /// Whether what stands at a place ends like a host name (`com`, `sub.example.org`).
  private func isDomain(from start: Int) -> Bool {
    var at = start
    for _ in 0..<4 {
      let label = at
      while at < bytes.count,
        Self.isASCIILetter(bytes[at]) || bytes[at] == 45
          || (bytes[at] >= 48 && bytes[at] <= 57)
      { at += 1 }
      let size = at - label
      if size == 0 { return false }
      let ends =
        at == bytes.count || bytes[at] != 46 || at + 1 == bytes.count
        || !Self.isASCIILetter(bytes[at + 1])
      if ends {
        guard size <= 4 else { return false }
        let top = String(decoding: bytes[label..<at], as: UTF8.self).lowercased()
        return Self.topDomains.contains(top)
      }
      at += 1
    }
    return false
  }

  private static let topDomains: Set<String> = [
    "com", "net", "org", "edu", "gov", "info", "biz", "us", "uk", "ca", "de", "eu", "tv", "io",
    "me", "mil", "int", "html", "htm", "php", "asp", "aspx", "au", "fr", "ie", "in", "nz", "co",
    "example", "test", "name", "mobi", "fm", "ly", "jsp",
  ]

  private func spells(_ word: StaticString) -> Bool {
    guard length == word.utf8CodeUnitCount else { return false }
    for offset in 0..<length where folded[offset] != word.utf8Start[offset] { return false }
    return true
  }

  /// The end of an address that reaches on from a place; trailing punctuation is not part of it.
  private func runEnd(from start: Int) -> Int {
    var at = start
    while at < bytes.count,
      Self.isAddressByte(bytes[at]) || bytes[at] >= 48 && bytes[at] <= 57
        || Self.isASCIILetter(bytes[at]) || Self.isPathByte(bytes[at])
    { at += 1 }
    while at > start, bytes[at - 1] == 46 || bytes[at - 1] == 58 || bytes[at - 1] == 63 { at -= 1 }
    return at
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    byte == 46 || byte == 45 || byte == 95 || byte == 43
  }

  private static func isPathByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 47, 58, 63, 38, 61, 35, 37, 126, 64: true
    default: false
    }
  }
}
