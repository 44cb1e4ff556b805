/// Finds references that lead nowhere: links without a target whose words head no section, and
/// sections named that the document does not have.
struct ReferenceFinder {
  private let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  /// The most headings and references that are compared.
  private static let most = 400

  /// The dead references in reading order.
  func findings() -> [Finding] {
    let references = links() + sections()
    let blocks = reading.text.blocks.lazy.filter { $0.kind == .heading }.prefix(Self.most)
    guard !references.isEmpty, blocks.count < Self.most else { return [] }
    let headings = Array(blocks.map { Self.words(reading.text.quote($0.range)) })
    let dead = references.filter { reference in
      !Self.isHeading(Self.words(reading.text.quote(reference)), headings)
    }
    var seen: Set<String> = []
    return dead.sorted { $0 < $1 }.compactMap { range in
      guard seen.insert(reading.text.quote(range).lowercased()).inserted else { return nil }
      return Finding(
        .deadReference, severity: .note, message: "the document has no such section",
        evidence: [Evidence(range, rule: "finding.reference")])
    }
  }

  private func links() -> [TextRange] {
    reading.text.links.lazy.filter { $0.target == "#" || $0.target.isEmpty }.map(\.range)
      .prefix(Self.most).map { $0 }
  }

  /// "See the section Choices About Your Data": capitalised words after "section" (and "titled",
  /// "on" …) that head nothing. A document without headings tells nothing of its sections, unless
  /// it has a name of several words for one.
  private func sections() -> [TextRange] {
    let folded = reading.folded
    let section = reading.lexicon.index.id("section")
    guard section != 0 else { return [] }
    var found: [TextRange] = []
    for sentence in reading.sentences where !sentence.isHeading {
      for token in sentence.tokens.dropLast()
      where folded.words[token] == section && folded.marks[token].isDisjoint(with: [.stop, .colon])
      {
        var start = token + 1
        while start < sentence.tokens.upperBound, Self.links.contains(word(start)) { start += 1 }
        var end = start
        while end < sentence.tokens.upperBound, isTitle(end, first: start) {
          end += 1
          if !folded.marks[end - 1].isDisjoint(with: [.comma, .stop, .closes]) { break }
        }
        while end > start, Self.small.contains(word(end - 1)) { end -= 1 }
        guard end - start >= 2, found.count < Self.most else { continue }
        found.append(folded.range(start..<end))
      }
    }
    return found
  }

  private func isTitle(_ token: Int, first: Int) -> Bool {
    reading.folded.marks[token].contains(.capital)
      || (token > first && Self.small.contains(word(token)))
  }

  private func word(_ token: Int) -> String {
    reading.lexicon.tables.words[Int(reading.folded.words[token])]
  }

  /// Whether a heading has all the longer words of a reference ("How Can You Stop Letters?" for
  /// "How to Stop Letters").
  private static func isHeading(_ words: Set<String>, _ headings: [Set<String>]) -> Bool {
    let telling = words.filter { $0.utf8.count >= 4 }
    let wanted = telling.isEmpty ? words : telling
    return headings.contains { wanted.isSubset(of: $0) }
  }

  /// The words in lower case, without marks.
  private static func words(_ text: String) -> Set<String> {
    Set(
      text.lowercased().split { $0.isWhitespace || $0 == "/" }.map { word in
        String(word.filter { $0.isLetter || $0.isNumber })
      })
  }

  private static let links: Set<String> = ["entitled", "titled", "called", "named", "on", "headed"]
  private static let small: Set<String> = [
    "of", "and", "to", "the", "your", "our", "how", "we", "about", "for", "in", "with", "or", "us",
  ]
}
