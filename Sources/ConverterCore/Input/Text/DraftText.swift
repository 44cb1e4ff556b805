/// The words of a block as an adapter has read them: markup gone, white space not yet squeezed.
///
/// A line feed in `bytes` is a line break that is kept; every other white space is only a space.
struct DraftText: Sendable {
  /// A stretch of `bytes` that was read from a stretch of the source; it ends where the next starts.
  struct Piece: Sendable {
    var start: Int
    var source: SourceRange
  }

  private(set) var bytes: [UInt8] = []
  private(set) var pieces: [Piece] = []
  var links: [(range: Range<Int>, target: String)] = []
  /// Stretches in bold.
  var strong: [Range<Int>] = []

  var count: Int { bytes.count }
  var isEmpty: Bool { bytes.isEmpty }

  /// Appends bytes of the decoded input, read at `offset`.
  mutating func append(_ words: some Collection<UInt8>, at offset: Int) {
    append(words, source: SourceRange(offset, offset + words.count))
  }

  /// Appends words that stand for `source` (an escape, an entity).
  mutating func append(_ words: some Collection<UInt8>, source: SourceRange) {
    guard !words.isEmpty else { return }
    pieces.append(Piece(start: bytes.count, source: source))
    bytes.append(contentsOf: words)
  }

  /// Appends the space or line break that the source has at `offset`.
  mutating func append(_ space: UInt8, at offset: Int) {
    pieces.append(Piece(start: bytes.count, source: SourceRange(offset, offset + 1)))
    bytes.append(space)
  }

  /// Appends another text, a line break before it.
  mutating func append(_ other: DraftText, after space: UInt8) {
    if !isEmpty { append(space, at: other.pieces.first?.source.start ?? 0) }
    let shift = count
    for piece in other.pieces {
      pieces.append(Piece(start: piece.start + shift, source: piece.source))
    }
    bytes += other.bytes
    links += other.links.map {
      ($0.range.lowerBound + shift..<$0.range.upperBound + shift, $0.target)
    }
    strong += other.strong.map { $0.lowerBound + shift..<$0.upperBound + shift }
  }

  /// The part between two offsets, with its sources and links.
  func slice(_ range: Range<Int>) -> DraftText {
    var part = DraftText()
    for (index, piece) in pieces.enumerated() {
      let end = index + 1 < pieces.count ? pieces[index + 1].start : count
      let from = max(piece.start, range.lowerBound)
      let to = min(end, range.upperBound)
      guard from < to else { continue }
      let isLinear = piece.source.end - piece.source.start == end - piece.start
      let skipped = from - piece.start
      let source =
        isLinear
        ? SourceRange(piece.source.start + skipped, piece.source.start + to - piece.start)
        : piece.source
      part.append(bytes[from..<to], source: source)
    }
    func moved(_ other: Range<Int>) -> Range<Int>? {
      let cut = other.clamped(to: range)
      return cut.isEmpty
        ? nil : cut.lowerBound - range.lowerBound..<cut.upperBound - range.lowerBound
    }
    part.links = links.compactMap { link in moved(link.range).map { ($0, link.target) } }
    part.strong = strong.compactMap(moved)
    return part
  }

  /// The part after the first `offset` bytes.
  func dropping(_ offset: Int) -> DraftText { slice(min(offset, count)..<count) }

  /// The words as a string with single spaces, for titles and comparisons.
  var words: String {
    String(decoding: bytes, as: UTF8.self)
      .split(whereSeparator: { $0.isWhitespace || $0 == "\u{A0}" }).joined(separator: " ")
  }

  /// Writes the words into the open block of a builder; `origins` says where the decoded text that
  /// the pieces point into lies in the source.
  func write(to builder: inout DocumentBuilder, _ origins: inout OffsetMap.Cursor) {
    var edges: [(at: Int, open: String?)] = []
    for link in links {
      edges.append((link.range.lowerBound, link.target))
      edges.append((link.range.upperBound, nil))
    }
    var edge = 0
    for (index, piece) in pieces.enumerated() {
      let end = index + 1 < pieces.count ? pieces[index + 1].start : count
      var at = piece.start
      while edge < edges.count, edges[edge].at < end {
        writePiece(piece, from: at, to: max(at, edges[edge].at), end: end, to: &builder, &origins)
        at = max(at, edges[edge].at)
        if let target = edges[edge].open { builder.openLink(target) } else { builder.closeLink() }
        edge += 1
      }
      writePiece(piece, from: at, to: end, end: end, to: &builder, &origins)
    }
    builder.closeLink()
  }

  private func writePiece(
    _ piece: Piece, from: Int, to: Int, end: Int, to builder: inout DocumentBuilder,
    _ origins: inout OffsetMap.Cursor
  ) {
    guard from < to else { return }
    let isLinear = piece.source.end - piece.source.start == end - piece.start
    var at = from
    while at < to {
      let lineEnd = bytes[at..<to].firstIndex(of: 10) ?? to
      let start = piece.source.start + at - piece.start
      let source = isLinear ? SourceRange(start, start + lineEnd - at) : piece.source
      let origin = SourceRange(origins.origin(source.start), origins.origin(source.end))
      builder.write(bytes.span.extracting(at..<lineEnd), source: origin)
      if lineEnd < to { builder.lineBreak() }
      at = lineEnd + 1
    }
  }
}

/// A block as an adapter has read it, before headings and lists that are not marked up are found.
struct DraftBlock: Sendable {
  var kind: BlockKind
  var level = 0
  var traits = BlockTraits()
  var text: DraftText
  /// Blank lines before the block in the source.
  var gap = 1
  /// Bytes of `text` that are a number or letter at its start ("2.1 ", "(a) ").
  var marker = 0
  /// What the heading looks like, once it is judged to be one.
  var style: HeadingStyle?
  /// True when the words are all in bold, or all in italics.
  var isStrong = false
  var isEmphasised = false
  /// True when the item's number is markup (`1.` in Markdown), so that it is not in the text.
  var isOrdered = false
  /// True when a new list or table starts here.
  var startsGroup = false
  /// The rows' cells, for a table row.
  var cells: [DraftText] = []

  init(_ kind: BlockKind, _ text: DraftText) {
    self.kind = kind
    self.text = text
  }

  /// Writes the block.
  func write(to builder: inout DocumentBuilder, _ origins: inout OffsetMap.Cursor) {
    if startsGroup { builder.closeGroup() }
    builder.begin(kind, level: level, traits: traits)
    if cells.isEmpty {
      text.write(to: &builder, &origins)
    } else {
      for (index, cell) in cells.enumerated() {
        if index > 0 { builder.nextCell() }
        cell.write(to: &builder, &origins)
      }
    }
    builder.end()
  }
}
