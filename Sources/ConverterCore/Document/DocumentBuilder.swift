/// What an adapter knows of a block beside its kind, level and words.
public struct BlockTraits: Hashable, Sendable {
  /// A heading that is not marked up as one; it ranks below every real heading above it.
  public var isPseudoHeading: Bool
  /// A table row that names the columns of the rows after it.
  public var isHeaderRow: Bool
  /// A block inside a list item: the list goes on after it.
  public var continuesItem: Bool
  /// Text of another document in the same page.
  public var isOtherMatter: Bool
  /// BCP 47 tag, where declared.
  public var language: String?
  /// The fragment identifier that links point to.
  public var anchor: String?

  /// Creates traits; the default is a plain block.
  public init(
    isPseudoHeading: Bool = false, isHeaderRow: Bool = false, continuesItem: Bool = false,
    isOtherMatter: Bool = false, language: String? = nil, anchor: String? = nil
  ) {
    self.isPseudoHeading = isPseudoHeading
    self.isHeaderRow = isHeaderRow
    self.continuesItem = continuesItem
    self.isOtherMatter = isOtherMatter
    self.language = language
    self.anchor = anchor
  }
}

/// Takes blocks in reading order and makes the canonical text with its block table.
///
///     var builder = DocumentBuilder()
///     builder.begin(.paragraph)
///     builder.write("We collect ".utf8Span.span)
///     builder.openLink("https://fern.example/names")
///     builder.write("names".utf8Span.span)
///     builder.closeLink()
///     let paragraph = builder.end()
///
/// The rules of canonical text live here and nowhere else. Line ends are LF. Blocks are joined by
/// one blank line; items of one list and rows of one table by one line end. White space is squeezed
/// to single spaces except in preformatted blocks; no-break and other wide spaces become spaces;
/// soft hyphens, zero-width and directional marks and control characters are dropped; a byte that
/// is no UTF-8 becomes U+FFFD. A block without a visible character leaves no trace.
public struct DocumentBuilder: Sendable {
  /// The canonical text so far, in UTF-8.
  var out: [UInt8] = []
  /// Finished blocks.
  public internal(set) var blocks: [Block] = []
  /// Finished links.
  public internal(set) var links: [Link] = []
  var runs: [SourceRun] = []

  /// The block that is being written.
  var open: OpenBlock?
  var pending = Pending.nothing
  var link: (target: String, start: Int?)?

  var outline = HeadingOutline()
  var lists = OpenLists()
  var tableHeader: Int?
  /// True when the next list item or row starts a list or table of its own.
  var groupIsClosed = true

  /// What stands between the last visible character and the next one, if there is a next one.
  enum Pending: Int, Sendable { case nothing, space, line }

  struct OpenBlock: Sendable {
    var kind: BlockKind
    var level: Int
    var traits: BlockTraits
    /// Offset of the first visible character, once there is one.
    var start: Int?
    var source: SourceRange?
  }

  /// Creates a builder for about `capacity` bytes of text.
  public init(capacity: Int = 0) { out.reserveCapacity(capacity) }

  /// Starts a block, ending the one before it.
  ///
  /// `level` is the heading level (1–6) or list depth (from 1); for a pseudo heading the rank among
  /// pseudo headings (1 is the highest), from which its level below the real headings follows.
  public mutating func begin(
    _ kind: BlockKind, level: Int = 0, traits: BlockTraits = BlockTraits()
  ) {
    end()
    open = OpenBlock(kind: kind, level: level, traits: traits)
    pending = .nothing
  }

  /// Ends the block and returns its index, or nil when nothing visible was written.
  @discardableResult
  public mutating func end() -> Int? {
    closeLink()
    guard let block = open else { return nil }
    open = nil
    pending = .nothing
    guard let start = block.start else { return nil }
    if block.kind == .preformatted { trimTrailingSpace() }
    if block.kind == .tableRow, out[start...].allSatisfy({ $0 == 32 || $0 == UInt8(ascii: "|") }) {
      out.removeSubrange((blocks.last?.range.end ?? 0)...)
      return nil
    }
    return enter(block, range: TextRange(start, out.count))
  }

  /// A whole block at once; returns its index, or nil when nothing in it is visible.
  @discardableResult
  public mutating func append(
    _ kind: BlockKind, level: Int = 0, text: Span<UInt8>, source: SourceRange? = nil,
    traits: BlockTraits = BlockTraits()
  ) -> Int? {
    begin(kind, level: level, traits: traits)
    write(text, source: source)
    return end()
  }

  /// Starts a link; words written until `closeLink()` belong to it. `target` is absolute where it
  /// can be resolved. A link without visible words is dropped.
  public mutating func openLink(_ target: String) {
    closeLink()
    link = (target, nil)
  }

  /// Ends the link that is open, if one is.
  public mutating func closeLink() {
    guard let (target, start) = link else { return }
    link = nil
    if let start, start < out.count {
      links.append(Link(range: TextRange(start, out.count), target: target))
    }
  }

  /// A space, unless there is one already: for the edges of elements that stand apart.
  public mutating func space() { if pending == .nothing { pending = .space } }

  /// A line end within the block (`<br>`); in a heading or a table row a space.
  public mutating func lineBreak() {
    guard let open, open.start != nil else { return }
    switch open.kind {
    case .heading, .tableRow: space()
    case .preformatted: out.append(UInt8(ascii: "\n"))
    case .paragraph, .listItem: pending = .line
    }
  }

  /// The boundary between two cells of a table row: " | ".
  public mutating func nextCell() {
    guard open != nil else { return }
    if open?.start == nil { startBlock() } else { out.append(UInt8(ascii: " ")) }
    out.append(UInt8(ascii: "|"))
    pending = .space
  }

  /// The end of a list or table: an item or row that follows starts a new one.
  public mutating func closeGroup() {
    end()
    groupIsClosed = true
    lists.close()
    tableHeader = nil
  }
}
