/// What a block of canonical text is.
public enum BlockKind: String, Codable, Sendable, CaseIterable {
  /// A heading, written as one or only looking like one (see `Block.isPseudoHeading`).
  case heading
  /// Running text.
  case paragraph
  /// One item of a list; `Block.level` is its depth, from 1.
  case listItem
  /// One row of a data table; its cells are separated by " | " in the text.
  case tableRow
  /// Text kept as the author laid it out (`pre`, an address).
  case preformatted
}

/// A link in the canonical text.
public struct Link: Hashable, Sendable, Codable {
  /// The linked words.
  public var range: TextRange
  /// The target as an absolute URL where it can be resolved, without what an archive added.
  public var target: String

  /// Creates a link.
  public init(range: TextRange, target: String) {
    self.range = range
    self.target = target
  }
}

/// One block of canonical text: a heading, a paragraph, a list item, a table row.
///
/// Blocks stand in reading order and do not overlap. The canonical text is their texts joined by
/// separators that belong to no block.
public struct Block: Hashable, Sendable, Codable {
  /// What the block is.
  public var kind: BlockKind
  /// Where it stands in the canonical text.
  public var range: TextRange
  /// Heading level (1–6) or list depth (from 1); 0 for other blocks.
  public var level: Int
  /// Indices of the headings above this block, outermost first.
  public var headingPath: [Int]
  /// Index of the block that introduces the list this item is in ("We may use it to:").
  public var leadIn: Int?
  /// For a table row: index of the header row of its table.
  public var headerRow: Int?
  /// True when the heading is not marked up as one (a bold line, capitals, a run-in title).
  public var isPseudoHeading: Bool
  /// BCP 47 tag where declared or detected.
  public var language: String?
  /// The fragment identifier that links point to, where the page has one.
  public var anchor: String?
  /// The bytes of the source that the block was read from.
  public var source: SourceRange?
  /// True for text that belongs to another document in the same page (terms of use, say).
  public var isOtherMatter: Bool

  /// Creates a block.
  public init(
    kind: BlockKind, range: TextRange, level: Int = 0, headingPath: [Int] = [],
    leadIn: Int? = nil, headerRow: Int? = nil, isPseudoHeading: Bool = false,
    language: String? = nil, anchor: String? = nil, source: SourceRange? = nil,
    isOtherMatter: Bool = false
  ) {
    self.kind = kind
    self.range = range
    self.level = level
    self.headingPath = headingPath
    self.leadIn = leadIn
    self.headerRow = headerRow
    self.isPseudoHeading = isPseudoHeading
    self.language = language
    self.anchor = anchor
    self.source = source
    self.isOtherMatter = isOtherMatter
  }
}
