/// Makes canonical text and its block table out of the lines of a page.
struct BlockAssembler {
  /// Lines, text, links and addresses to assemble from.
  struct Page {
    var lines: [PageLine]
    var text: TextGatherer
    var links: [LineWalker.RawLink]
    var languages: [String]
  }

  private let page: Page
  private let resolve: (Int32) -> String?
  private var bytes: [UInt8] = []
  private var blocks: [Block] = []
  private var links: [Link] = []
  private var pieces: [Piece] = []
  private var headings: [(level: Int, index: Int)] = []
  private var headerRows: [Int32: Int] = [:]

  /// A stretch of canonical text and where it stood in the gathered text.
  struct Piece {
    var text: Int
    var gathered: Range<Int>
  }

  /// What assembling gives.
  struct Result {
    var text: CanonicalText
    var pieces: [Piece]
  }

  private init(_ page: Page, resolve: @escaping (Int32) -> String?) {
    self.page = page
    self.resolve = resolve
    bytes.reserveCapacity(page.text.bytes.count + page.lines.count)
  }

  /// Assembles; `resolve` gives the address of a link's element.
  static func assemble(_ page: Page, resolve: @escaping (Int32) -> String?) -> Result {
    var assembler = BlockAssembler(page, resolve: resolve)
    assembler.run()
    let text = CanonicalText(
      string: String(decoding: assembler.bytes, as: UTF8.self), blocks: assembler.blocks,
      links: assembler.links)
    return Result(text: text, pieces: assembler.pieces)
  }

  private mutating func run() {
    var index = 0
    while index < page.lines.count {
      let line = page.lines[index]
      var last = index
      // Lines parted by one `br` are one paragraph, unless one of them is a heading.
      while last + 1 < page.lines.count, page.lines[last + 1].follows,
        page.lines[last + 1].shape == line.shape || line.shape != .plain
      {
        last += 1
      }
      append(index...last)
      index = last + 1
    }
  }

  private mutating func append(_ range: ClosedRange<Int>) {
    let first = page.lines[range.lowerBound]
    if !bytes.isEmpty { bytes.append(contentsOf: separator(before: first)) }
    let start = bytes.count
    for index in range {
      if index > range.lowerBound { bytes.append(0x0A) }
      copy(page.lines[index])
    }
    var block = Block(kind: kind(first), range: TextRange(start, bytes.count))
    block.anchor = first.anchor
    if first.language >= 0 { block.language = page.languages[Int(first.language)] }
    place(&block, first)
    blocks.append(block)
  }

  private func separator(before line: PageLine) -> [UInt8] {
    switch line.shape {
    case .item, .row: blocks.last.map { $0.kind == kind(line) } == true ? [0x0A] : [0x0A, 0x0A]
    default: [0x0A, 0x0A]
    }
  }

  private mutating func copy(_ line: PageLine) {
    let shift = bytes.count - line.range.lowerBound
    pieces.append(Piece(text: bytes.count, gathered: line.range))
    bytes.append(contentsOf: page.text.bytes[line.range])
    for index in line.links {
      let link = page.links[index]
      let start = max(link.range.lowerBound, line.range.lowerBound)
      let end = min(link.range.upperBound, line.range.upperBound)
      guard end > start, let target = resolve(link.node) else { continue }
      links.append(Link(range: TextRange(start + shift, end + shift), target: target))
    }
  }

  private func kind(_ line: PageLine) -> BlockKind {
    switch line.shape {
    case .plain: .paragraph
    case .heading, .term, .image: .heading
    case .item: .listItem
    case .row: .tableRow
    case .preformatted: .preformatted
    }
  }

  private mutating func place(_ block: inout Block, _ line: PageLine) {
    switch line.shape {
    case .heading(let level): heading(&block, level)
    case .term, .image:
      block.isPseudoHeading = true
      heading(&block, min(6, (headings.last?.level ?? 1) + 1))
    case .item(let depth):
      block.level = depth
      block.headingPath = headings.map(\.index)
      block.leadIn = leadIn(depth)
    case .row(let table, let isHeader):
      block.headingPath = headings.map(\.index)
      if isHeader {
        headerRows[table] = blocks.count
      } else {
        block.headerRow = headerRows[table]
      }
    default: block.headingPath = headings.map(\.index)
    }
  }

  private mutating func heading(_ block: inout Block, _ level: Int) {
    while let last = headings.last, last.level >= level { headings.removeLast() }
    block.level = level
    block.headingPath = headings.map(\.index)
    headings.append((level, blocks.count))
  }

  /// The block that introduces the list an item at this depth is in.
  private func leadIn(_ depth: Int) -> Int? {
    var index = blocks.count - 1
    while index >= 0, blocks[index].kind == .listItem {
      if blocks[index].level < depth { return index }
      if blocks[index].level == depth { return blocks[index].leadIn }
      index -= 1
    }
    guard index >= 0, blocks[index].kind == .paragraph else { return nil }
    return index
  }
}
