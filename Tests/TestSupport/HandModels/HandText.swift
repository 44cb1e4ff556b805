public import ConverterCore

/// A quote of a hand-written model that is not in its text, or there more than once.
public struct QuoteNotUnique: Error, CustomStringConvertible {
  /// What is wrong, with the quote.
  public var description: String
}

/// Builds a canonical text block by block, and evidence by quoting it, so that no offset is ever
/// counted by hand.
public struct HandText {
  /// What has been written so far.
  public private(set) var string = ""
  private var blocks: [Block] = []
  private var headings: [Int] = []

  /// Creates an empty text.
  public init() {}

  /// Adds a heading.
  public mutating func heading(
    _ words: String, level: Int, isPseudoHeading: Bool = false, anchor: String? = nil
  ) {
    while let last = headings.last, blocks[last].level >= level { headings.removeLast() }
    var block = Block(kind: .heading, range: place(words), level: level, headingPath: headings)
    block.isPseudoHeading = isPseudoHeading
    block.anchor = anchor
    headings.append(blocks.count)
    blocks.append(block)
  }

  /// Adds a paragraph, or a block of another kind.
  public mutating func paragraph(_ words: String, kind: BlockKind = .paragraph) {
    blocks.append(Block(kind: kind, range: place(words), headingPath: headings))
  }

  /// Adds a list whose lead-in is the block before it.
  public mutating func list(_ items: [String]) {
    let leadIn = blocks.indices.last
    for item in items {
      blocks.append(
        Block(
          kind: .listItem, range: place(item), level: 1, headingPath: headings, leadIn: leadIn))
    }
  }

  /// Adds a table: its first row is the header of the others.
  public mutating func table(_ rows: [[String]]) {
    let header = blocks.count
    for (index, row) in rows.enumerated() {
      let range = place(row.joined(separator: " | "))
      blocks.append(
        Block(
          kind: .tableRow, range: range, headingPath: headings,
          headerRow: index == 0 ? nil : header))
    }
  }

  /// The text; its blocks stand in the source at their own places, as in plain text, and links
  /// are found by their words.
  public func finish(links: [(words: String, target: String)] = []) throws -> Quotes {
    var text = CanonicalText(string: string, blocks: blocks)
    for index in text.blocks.indices {
      let range = text.blocks[index].range
      text.blocks[index].source = SourceRange(range.start, range.end)
    }
    for link in links {
      let range = try Quotes(text: text).range(link.words)
      text.links.append(Link(range: range, target: link.target))
    }
    return Quotes(text: text)
  }

  private mutating func place(_ words: String) -> TextRange {
    if !string.isEmpty { string += "\n\n" }
    let start = string.utf8.count
    string += words
    return TextRange(start, string.utf8.count)
  }
}

/// Finds words in a text and makes evidence of them.
public struct Quotes {
  /// The text that is quoted.
  public let text: CanonicalText
  private let bytes: [UInt8]

  /// Creates a finder of quotes.
  public init(text: CanonicalText) {
    self.text = text
    bytes = Array(text.string.utf8)
  }

  /// The range of `quote`, which must occur once: in the text, or within `context` where that is
  /// given and itself occurs once.
  public func range(_ quote: String, in context: String? = nil) throws -> TextRange {
    let outer = try context.map { try range($0) } ?? TextRange(0, bytes.count)
    let wanted = Array(quote.utf8)
    var found: [Int] = []
    var start = outer.start
    while start + wanted.count <= outer.end {
      if bytes[start] == wanted.first, bytes[start..<start + wanted.count].elementsEqual(wanted) {
        found.append(start)
      }
      start += 1
    }
    guard found.count == 1, let place = found.first else {
      throw QuoteNotUnique(description: "“\(quote)” occurs \(found.count) times")
    }
    return TextRange(place, place + wanted.count)
  }

  /// Evidence from words that occur once.
  public func callAsFunction(
    _ quote: String, in context: String? = nil, rule: String = "manual"
  ) throws -> [Evidence] {
    [Evidence(try range(quote, in: context), rule: rule)]
  }

  /// A mention whose label is its evidence.
  public func mention<Code>(
    _ code: Code?, _ words: String, in context: String? = nil, choices: [String] = [],
    party: String? = nil, status: ClaimStatus = .stated, strength: Strength = .certain
  ) throws -> Mention<Code> {
    Mention(
      code, words: words, status: status, strength: strength, choices: choices, party: party,
      evidence: try self(words, in: context))
  }
}
