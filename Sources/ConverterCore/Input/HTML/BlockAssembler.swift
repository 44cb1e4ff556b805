/// Makes blocks out of the lines of a page and hands them to a `DocumentBuilder`.
struct BlockAssembler {
  private let page: PageLines
  private let tree: ElementTree
  private let resolver: LinkResolver
  private var origin: MarkupOrigin?
  private(set) var builder: DocumentBuilder
  private var stretch = 0
  private let looks: [HeadingLook]
  private var table: Int32 = 0

  /// `tree` is the page's, `resolver` makes the addresses of its links absolute.
  init(_ page: PageLines, of tree: ElementTree, origin: MarkupOrigin?, resolver: LinkResolver) {
    self.page = page
    self.tree = tree
    self.origin = origin
    self.resolver = resolver
    looks = Set(page.lines.compactMap { if case .shown(let look) = $0.shape { look } else { nil } })
      .sorted()
    builder = DocumentBuilder(capacity: page.text.bytes.count + page.lines.count * 2)
  }

  /// Assembles all lines. A page without any heading is headed by its title.
  mutating func run(title: String?) {
    if let title, !page.lines.contains(where: \.isHeading), !page.lines.isEmpty {
      builder.append(
        .heading, level: 1, text: title.utf8Span.span, traits: BlockTraits(isPseudoHeading: true))
    }
    var index = 0
    while index < page.lines.count {
      var last = index
      while last + 1 < page.lines.count, page.lines[last + 1].follows,
        page.lines[last].isLoose || page.lines[last].isItem, page.lines[last + 1].isLoose
      {
        last += 1
      }
      append(index...last)
      index = last + 1
    }
    builder.end()
  }

  private mutating func append(_ range: ClosedRange<Int>) {
    begin(page.lines[range.lowerBound])
    for index in range {
      if index > range.lowerBound { builder.lineBreak() }
      write(page.lines[index])
    }
    builder.end()
  }

  private mutating func begin(_ line: PageLine) {
    var traits = BlockTraits()
    if line.anchor >= 0, let id = tree.anchor(of: Int(line.anchor)) {
      traits.anchor = String(decoding: id, as: UTF8.self)
    }
    if line.language >= 0 { traits.language = page.languages[Int(line.language)] }
    switch line.shape {
    case .plain, .preformatted: builder.begin(.paragraph, traits: traits)
    case .heading(let level): builder.begin(.heading, level: level, traits: traits)
    case .term, .image, .shown:
      traits.isPseudoHeading = true
      builder.begin(.heading, level: rank(line.shape), traits: traits)
    case .item(let depth): builder.begin(.listItem, level: depth, traits: traits)
    case .row(let id, let isHeader):
      if id != table { builder.closeGroup() }
      table = id
      traits.isHeaderRow = isHeader
      builder.begin(.tableRow, traits: traits)
    }
  }

  /// The rank of a heading among the kinds of looks that headings have in this page, from 1.
  private func rank(_ shape: PageLine.Shape) -> Int {
    guard case .shown(let look) = shape else { return looks.count + 1 }
    return (looks.firstIndex(of: look) ?? 0) + 1
  }

  /// Writes a line's text with its links and places.
  private mutating func write(_ line: PageLine) {
    if let marker = line.marker {
      writeText(marker)
      builder.space()
    }
    var position = line.range.lowerBound
    for index in line.links {
      let link = page.links[index]
      let start = max(link.range.lowerBound, position)
      let end = min(link.range.upperBound, line.range.upperBound)
      guard end > start, let address = tree.value(.href, of: Int(link.node)),
        let target = resolver.resolve(address)
      else { continue }
      writeText(position..<start)
      builder.openLink(target)
      writeText(start..<end)
      builder.closeLink()
      position = end
    }
    writeText(position..<line.range.upperBound)
  }

  private mutating func writeText(_ range: Range<Int>) {
    let stretches = page.text.stretches
    while stretch > 0, stretches[stretch - 1].end > range.lowerBound { stretch -= 1 }
    while stretch < stretches.count, stretches[stretch].end <= range.lowerBound { stretch += 1 }
    var position = range.lowerBound
    while stretch < stretches.count, stretches[stretch].text < range.upperBound {
      let next = stretches[stretch]
      let start = max(next.text, position)
      let end = min(next.end, range.upperBound)
      writeOwn(position..<start)
      write(start..<end, markup: next.markup + start - next.text)
      position = end
      if next.end > range.upperBound { break }
      stretch += 1
    }
    writeOwn(position..<range.upperBound)
  }

  /// Writes text that stands so in the markup. Where the source is longer or shorter than the text
  /// (another encoding), each word gets a place of its own.
  private mutating func write(_ range: Range<Int>, markup: Int) {
    guard let whole = origin?.source(markup, count: range.count),
      whole.end - whole.start != range.count
    else {
      write(range, from: origin?.source(markup, count: range.count))
      return
    }
    var start = range.lowerBound
    while start < range.upperBound {
      let space = page.text.bytes[start..<range.upperBound].firstIndex(of: 0x20)
      let end = space.map { $0 + 1 } ?? range.upperBound
      let place = markup + start - range.lowerBound
      write(start..<end, from: origin?.source(place, count: end - start))
      start = end
    }
  }

  /// Text that is not in the source as it stands: collapsed white space, cell separators.
  private mutating func writeOwn(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if page.text.bytes[range].elementsEqual(" | ".utf8) {
      builder.nextCell()
    } else {
      write(range, from: nil)
    }
  }

  private mutating func write(_ range: Range<Int>, from source: SourceRange?) {
    guard !range.isEmpty else { return }
    let bytes = page.text.bytes
    builder.write(bytes.span.extracting(range), source: source)
  }
}

/// Finds where the decoded page lies in the bytes of the source; ascending offsets cost least.
struct MarkupOrigin {
  private var decoding: OffsetMap.Cursor
  private let isPlain: Bool

  init(_ decoding: OffsetMap) {
    self.decoding = OffsetMap.Cursor(decoding)
    isPlain = decoding.isIdentity
  }

  /// The source bytes of `count` bytes of the page.
  mutating func source(_ start: Int, count: Int) -> SourceRange {
    if isPlain { return SourceRange(start, start + count) }
    return SourceRange(decoding.origin(start), decoding.origin(start + count - 1) + 1)
  }
}
