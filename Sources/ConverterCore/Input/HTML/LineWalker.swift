/// Walks the elements of a page in order and gathers its lines, links and anchors.
///
/// The walk is a loop with a stack of its own, so that no depth of nesting can exhaust the machine's.
struct LineWalker {
  /// A link of the page; its address is as written.
  struct RawLink {
    var range: Range<Int>
    var node: Int32
  }

  let tree: ElementTree
  let page: UnsafeBufferPointer<UInt8>
  let isOut: [Bool]
  var text: TextGatherer
  var lines: [PageLine] = []
  var links: [RawLink] = []
  var languages: [String] = []
  /// Elements with a fragment identifier.
  var anchors: [Int32] = []
  /// Block elements and the lines within them, inner ones first.
  var spans: [ContentFinder.Span] = []

  var open: [OpenElement] = []
  var style = InlineStyle()
  var line = PendingLine()
  var tables: [OpenTable] = []
  var listDepth = 0
  var breaks = 0
  var tablesSeen: Int32 = 0

  /// An element whose content is being walked.
  struct OpenElement {
    var node: Int32
    var end: Int32
    var undo: InlineStyle
    var tag: TagName
    /// The first line within it.
    var firstLine: Int
  }

  /// Looks and surroundings that elements hand down to their text.
  struct InlineStyle {
    var bold = false
    var big = false
    var emphasised = false
    var link: Int32 = -1
    var heading = 0
    var keepsLines = false
    var block: Int32 = 0
    var language: Int32 = -1
    var isTerm = false
    /// Whether the element has a line or a list of its own to end.
    var endsLine = false
    var endsList = false
    var endsTable = false
    var endsRow = false
  }

  /// The line that is gathering.
  struct PendingLine {
    var start = 0
    var bold = 0
    var big = 0
    var emphasised = 0
    var linked = 0
    var boldHead = 0
    var headIsBold = true
    var firstLink = 0
    /// The element with a fragment identifier that the line begins with; -1 for none.
    var anchor: Int32 = -1
    var isItem = false
    var follows = false
    var node: Int32 = 0
    /// The wording of an image that stands alone so far.
    var image: String?
  }

  /// A table being walked.
  struct OpenTable {
    var isData: Bool
    var id: Int32
    var hasRows = false
    var cells = 0
    var isHeaderRow = false
  }

  init(_ tree: ElementTree, _ page: UnsafeBufferPointer<UInt8>, isOut: [Bool]) {
    self.tree = tree
    self.page = page
    self.isOut = isOut
    text = TextGatherer(capacity: page.count / 4 + 64)
  }

  /// Walks the page from one node on, to the end of that node.
  mutating func walk(from root: Int = 0) {
    guard !tree.nodes.isEmpty else { return }
    var node = root
    let end = Int(tree.nodes[root].end)
    while node < end {
      while let last = open.last, Int(last.end) <= node { leave() }
      if isOut[node] {
        if tree.nodes[node].tag.role == .block { endLine() }
        node = Int(tree.nodes[node].end)
        continue
      }
      if tree.nodes[node].tag == .text { appendText(node) } else { enter(node) }
      node += 1
    }
    while !open.isEmpty { leave() }
    endLine()
  }

  private mutating func appendText(_ node: Int) {
    let entry = tree.nodes[node]
    let before = text.bytes.count
    if style.keepsLines {
      appendPreformatted(entry)
      return
    }
    text.append(page, Int(entry.from), Int(entry.to), isLiteral: entry.isLiteral)
    countStyle(text.bytes.count - before)
  }

  /// Text of `pre`: each line is a line of its own, an empty one ends a paragraph.
  private mutating func appendPreformatted(_ entry: ElementTree.Node) {
    var index = Int(entry.from)
    let end = Int(entry.to)
    while index < end {
      var stop = index
      var next: Int?
      while stop < end {
        next = lineEnd(at: stop, before: end, isLiteral: entry.isLiteral)
        if next != nil { break }
        stop += 1
      }
      let before = text.bytes.count
      text.append(page, index, stop, isLiteral: entry.isLiteral)
      countStyle(text.bytes.count - before)
      if next != nil { breakLine() }
      index = next ?? end
    }
  }

  /// The offset after a line end that stands at `index`, as itself or as a reference.
  private func lineEnd(at index: Int, before end: Int, isLiteral: Bool) -> Int? {
    switch page[index] {
    case 0x0A: return index + 1
    case 0x0D: return index + 1 < end && page[index + 1] == 0x0A ? index + 2 : index + 1
    case UInt8(ascii: "&") where !isLiteral:
      guard let found = CharacterReferences.parse(page, at: index, inAttribute: false),
        found.first == 0x0A || found.first == 0x0D
      else { return nil }
      return found.end
    default: return nil
    }
  }

  private mutating func countStyle(_ count: Int) {
    guard count > 0 else { return }
    if style.bold || style.big {
      line.bold += count
      if line.headIsBold { line.boldHead += count }
    } else {
      line.headIsBold = false
    }
    if style.big { line.big += count }
    if style.emphasised { line.emphasised += count }
    if style.link >= 0 { line.linked += count }
  }

  /// A `br`: one parts lines of a paragraph, two part paragraphs.
  mutating func breakLine() {
    if text.isAtLineStart {
      breaks += 1
      if breaks > 1 { line.follows = false }
    } else {
      endLine()
      breaks = 1
      line.follows = true
    }
  }

  /// Ends the line at hand; a block element does, and what follows is no continuation.
  mutating func endLine() {
    defer {
      let anchor = text.isAtLineStart ? line.anchor : -1
      let isItem = text.isAtLineStart && line.isItem
      text.beginLine()
      line = PendingLine()
      line.start = text.bytes.count
      line.firstLink = links.count
      line.anchor = anchor
      line.isItem = isItem
      breaks = 0
    }
    var isImage = false
    if text.isAtLineStart, let wording = line.image, tables.last?.isData != true {
      text.appendOwn(wording.utf8)
      isImage = true
    }
    guard !text.isAtLineStart else { return }
    lines.append(
      PageLine(
        range: line.start..<text.bytes.count, shape: isImage ? .image : shape, node: style.block,
        listDepth: listDepth, follows: line.follows, bold: line.bold, big: line.big,
        emphasised: line.emphasised, linked: line.linked, boldHead: line.boldHead,
        links: line.firstLink..<links.count, anchor: line.anchor, language: style.language))
  }

  private var shape: PageLine.Shape {
    if let table = tables.last, table.isData {
      return .row(table: table.id, isHeader: table.isHeaderRow)
    }
    if style.heading > 0 { return .heading(style.heading) }
    if line.isItem { return .item(max(listDepth, 1)) }
    if style.isTerm { return .term }
    if style.keepsLines { return .preformatted }
    return .plain
  }
}
