// What elements do to the line at hand.
extension LineWalker {
  /// Enters an element: breaks lines, hands styles down, opens lists and tables.
  mutating func enter(_ node: Int) {
    let entry = tree.nodes[node]
    let undo = style
    style.endsLine = false
    style.endsList = false
    style.endsTable = false
    style.endsRow = false
    switch entry.tag {
    case .br: breakLine()
    case .hr: endLine()
    case .img: image(node)
    case .a: link(node)
    case .table, .tr, .td, .th: enterTable(node, entry.tag)
    default:
      if entry.tag.role == .block { enterBlock(node, entry.tag) }
      enterStyle(entry.tag, node)
    }
    if tree.nodes[node].to > tree.nodes[node].from { readAttributes(node) }
    guard entry.end > Int32(node + 1) else {
      close(entry.tag, undo)
      return
    }
    open.append(
      OpenElement(
        node: Int32(node), end: entry.end, undo: undo, tag: entry.tag, firstLine: lines.count))
  }

  /// Leaves the innermost open element.
  mutating func leave() {
    guard let element = open.popLast() else { return }
    close(element.tag, element.undo)
    if element.tag.role == .block, lines.count > element.firstLine {
      spans.append(
        ContentFinder.Span(node: element.node, first: element.firstLine, end: lines.count))
    }
  }

  private mutating func close(_ tag: TagName, _ undo: InlineStyle) {
    if style.endsRow { endLine() }
    if style.endsLine { endBlock() }
    if style.endsTable { tables.removeLast() }
    if style.endsList { listDepth -= 1 }
    if tag == .a, style.link >= 0 { closeLink() }
    if tag == .li { line.isItem = false }
    style = undo
  }

  /// Ends a block's line; within a data table blocks only part words.
  mutating func endBlock() {
    if let table = tables.last, table.isData { text.space() } else { endLine() }
  }

  private mutating func enterBlock(_ node: Int, _ tag: TagName) {
    endBlock()
    style.endsLine = true
    style.block = Int32(node)
    if let level = tag.headingLevel { style.heading = level }
    switch tag {
    case .ul, .ol, .menu, .dir:
      listDepth += 1
      style.endsList = true
    case .li: line.isItem = true
    case .dt: style.isTerm = true
    case .dd: style.isTerm = false
    case .summary: style.heading = style.heading == 0 ? 3 : style.heading
    case .pre, .listing, .xmp, .plaintext, .textarea: style.keepsLines = true
    default: break
    }
  }

  private mutating func enterStyle(_ tag: TagName, _ node: Int) {
    switch tag {
    case .b, .strong: style.bold = true
    case .big: style.big = true
    case .i, .em, .u: style.emphasised = true
    case .font:
      if let size = tree.bytes(.size, of: node), FontSize.isLarge(size) { style.big = true }
    default: break
    }
  }

  private mutating func readAttributes(_ node: Int) {
    if let css = tree.bytes(.style, of: node) {
      let look = InlineCSS(css)
      if let bold = look.isBold { style.bold = bold }
      if look.isLarge { style.big = true }
    }
    if let id = tree.anchor(of: node), !id.isEmpty {
      anchors.append(Int32(node))
      if line.anchor < 0 { line.anchor = Int32(node) }
    }
    if let language = tree.value(.lang, of: node), !language.isEmpty {
      if languages.last != language { languages.append(language) }
      style.language = Int32(languages.count - 1)
    }
  }

  private mutating func link(_ node: Int) {
    guard tree.has(.href, of: node) else { return }
    style.link = Int32(links.count)
    links.append(RawLink(range: text.bytes.count..<text.bytes.count, node: Int32(node)))
  }

  private mutating func closeLink() {
    let index = Int(style.link)
    var start = links[index].range.lowerBound
    while start < text.bytes.count, text.bytes[start] <= 0x20 { start += 1 }
    links[index].range = start..<max(start, text.bytes.count)
  }

  /// The alternative text of an image: a line of its own where the image stands alone and leads
  /// nowhere, nothing within text.
  private mutating func image(_ node: Int) {
    guard text.isAtLineStart, style.link < 0, line.image == nil,
      let alternative = tree.value(.alt, of: node), ImageText.isWording(alternative)
    else { return }
    line.image = alternative.trimmed
  }

  private mutating func enterTable(_ node: Int, _ tag: TagName) {
    switch tag {
    case .table:
      endBlock()
      let isData = tables.last?.isData != true && TableShape.isData(node, in: tree, isOut: isOut)
      if tables.last?.isData == true {
        style.endsLine = true
        return
      }
      tablesSeen += 1
      tables.append(OpenTable(isData: isData, id: tablesSeen))
      style.endsLine = true
      style.endsTable = true
    case .tr:
      if let table = tables.last, table.isData {
        endLine()
        tables[tables.count - 1].cells = 0
        tables[tables.count - 1].isHeaderRow =
          !table.hasRows && TableShape.isHeader(node, in: tree)
        tables[tables.count - 1].hasRows = true
        style.endsRow = true
      } else {
        endLine()
        style.endsLine = true
      }
    default:
      if let table = tables.last, table.isData {
        if table.cells > 0, !text.isAtLineStart { text.appendOwn(" | ".utf8) }
        tables[tables.count - 1].cells += 1
        if tag == .th { style.bold = true }
      } else {
        endLine()
        style.endsLine = true
      }
    }
    style.block = Int32(node)
  }

}
