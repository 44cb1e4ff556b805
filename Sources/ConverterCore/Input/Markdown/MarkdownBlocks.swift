/// Cuts Markdown into blocks, line by line; every line ends up in a block or is known to be markup.
struct MarkdownBlocks {
  private let bytes: [UInt8]
  private var lines: [TextLine]
  private let resolver: LinkResolver
  /// The text was made from HTML by the corpus's program: underlines are table rules there.
  private let isCorpus: Bool
  private var references: [String: String] = [:]
  private var blocks: [DraftBlock] = []
  private var levels = MarkdownLevels()
  /// The title: the first heading of level 1.
  private(set) var title: String?

  init(_ bytes: [UInt8], from start: Int, resolver: LinkResolver, isCorpus: Bool) {
    self.bytes = bytes
    self.resolver = resolver
    self.isCorpus = isCorpus
    lines = TextLine.lines(of: bytes, from: start)
  }

  /// The blocks in order.
  mutating func read() -> [DraftBlock] {
    stripQuotes()
    takeReferences()
    var index = 0
    while index < lines.count { index = readBlock(at: index) }
    return blocks
  }

  /// Takes the `>` off quoted lines; a line of nothing else is blank.
  private mutating func stripQuotes() {
    var kept: [TextLine] = []
    var extra = 0
    for var line in lines {
      while line.start < line.end, bytes[line.start] == UInt8(ascii: ">"), line.indent < 4 {
        line.start += 1
        let space = ListMarker.spaces(bytes[line.start..<line.end])
        line.start += space
        line.indent = max(0, space - 1)
      }
      line.gap += extra
      extra = 0
      if line.start < line.end { kept.append(line) } else { extra = line.gap + 1 }
    }
    lines = kept
  }

  /// Takes link definitions (`[name]: https://…`) out of the text.
  private mutating func takeReferences() {
    lines.removeAll { line in
      let text = bytes[line.start..<line.end]
      guard text.first == UInt8(ascii: "["), let close = text.firstIndex(of: UInt8(ascii: "]")),
        close + 1 < line.end, bytes[close + 1] == UInt8(ascii: ":")
      else { return false }
      let target = text[(close + 2)...].drop { $0 <= 32 }.prefix { $0 > 32 }
      let isURL = ["http", "/", "#", "mailto:", "<"].contains { target.starts(with: $0.utf8) }
      guard isURL else { return false }
      let name = String(decoding: text[(line.start + 1)..<close], as: UTF8.self).lowercased()
      references[name] = String(decoding: target.filter { !"<>".utf8.contains($0) }, as: UTF8.self)
      return true
    }
  }

  private mutating func readBlock(at index: Int) -> Int {
    let line = lines[index]
    let text = bytes[line.start..<line.end]
    if let fence = MarkdownLine.fence(text) { return readFence(fence, at: index) }
    if let hashes = MarkdownLine.heading(text) { return readHeading(hashes, at: index) }
    if MarkdownLine.isRule(text) || MarkdownLine.isTableRule(text) {
      levels.leaveAll()
      return index + 1
    }
    if isCorpus, let table = ExplodedTable(bytes, lines, at: index) {
      addTable(table.rows, hasHeader: true)
      return table.end
    }
    if let table = MarkdownTable(bytes, lines, at: index) {
      addTable(table.rows, hasHeader: table.hasHeader)
      return table.end
    }
    if isCorpus, text.allSatisfy({ $0 == UInt8(ascii: "|") }) { return index + 1 }
    if let level = setextLevel(index) {
      addHeading(words(index..<index + 1), level: level, gap: line.gap)
      return index + 2
    }
    if let marker = MarkdownLine.marker(text) { return readItem(marker, at: index) }
    if line.indent >= 4, !levels.isOpen, line.gap > 0, isCode(index) { return readCode(at: index) }
    return readParagraph(at: index)
  }

  private mutating func readHeading(_ hashes: Int, at index: Int) -> Int {
    let range = MarkdownLine.headingWords(bytes, lines[index], hashes)
    guard range.lowerBound < range.upperBound else { return index + 1 }
    var line = lines[index]
    line.start = range.lowerBound
    line.end = range.upperBound
    let text = inline([line], keepsImageText: true).text
    if hashes == 1, title == nil { title = text.words }
    addHeading(text, level: hashes, gap: lines[index].gap)
    return index + 1
  }

  private mutating func addHeading(_ text: DraftText, level: Int, gap: Int) {
    var block = DraftBlock(.heading, text)
    block.level = level
    block.gap = gap
    blocks.append(block)
    levels.leaveAll()
  }

  /// The level of a heading by the line below it; the corpus's program never writes such headings.
  private func setextLevel(_ index: Int) -> Int? {
    guard !isCorpus, index + 1 < lines.count, lines[index + 1].gap == 0 else { return nil }
    let below = bytes[lines[index + 1].start..<lines[index + 1].end]
    let line = bytes[lines[index].start..<lines[index].end]
    guard below.count >= 2, WordShape(line).wordCount <= 15 else { return nil }
    if below.allSatisfy({ $0 == UInt8(ascii: "=") }) { return 1 }
    return below.allSatisfy { $0 == UInt8(ascii: "-") } ? 2 : nil
  }

  private mutating func readFence(_ fence: ArraySlice<UInt8>, at start: Int) -> Int {
    var end = start + 1
    while end < lines.count, !bytes[lines[end].start..<lines[end].end].starts(with: fence) {
      end += 1
    }
    addPreformatted(start + 1..<min(end, lines.count))
    return min(end + 1, lines.count)
  }

  /// Lines indented by four columns that are no prose.
  private func isCode(_ index: Int) -> Bool {
    let shape = WordShape(bytes[lines[index].start..<lines[index].end])
    return shape.wordCount < 12
  }

  private mutating func readCode(at start: Int) -> Int {
    var end = start
    while end < lines.count, lines[end].indent >= 4, end == start || lines[end].gap == 0 {
      end += 1
    }
    addPreformatted(start..<end)
    return end
  }

  private mutating func addPreformatted(_ range: Range<Int>) {
    guard let first = range.first else { return }
    let least = range.map { lines[$0].indent }.min() ?? 0
    var text = DraftText()
    for index in range {
      let line = lines[index]
      for _ in 0..<(index == first ? 0 : line.gap + 1) { text.append(10, at: line.start - 1) }
      let depth = min(line.indent - least, line.start)
      text.append(bytes[(line.start - depth)..<line.end], at: line.start - depth)
    }
    var block = DraftBlock(.preformatted, text)
    block.gap = lines[first].gap
    blocks.append(block)
  }

  private mutating func addTable(_ rows: [[[TextLine]]], hasHeader: Bool) {
    for (index, row) in rows.enumerated() {
      var block = DraftBlock(.tableRow, DraftText())
      block.startsGroup = index == 0
      block.traits.isHeaderRow = index == 0 && hasHeader
      block.cells = row.map { cell in
        inline(cell, keepsImageText: false).text
      }
      block.text = block.cells.first ?? DraftText()
      blocks.append(block)
    }
    levels.leaveAll()
  }

  private mutating func readItem(_ marker: MarkdownLine.Marker, at start: Int) -> Int {
    var first = lines[start]
    first.start += marker.length
    let indent = lines[start].indent
    let level = levels.enter(indent: indent, content: indent + marker.length)
    var end = start + 1
    while end < lines.count, lines[end].gap == 0, !startsBlock(end) { end += 1 }
    guard first.start < first.end else { return start + 1 }
    let read = inline([first] + lines[(start + 1)..<end], keepsImageText: false)
    var block = DraftBlock(.listItem, read.text)
    block.level = level
    block.gap = lines[start].gap
    block.isStrong = read.isStrong
    block.isOrdered = marker.isOrdered
    block.startsGroup = levels.isNewList
    blocks.append(block)
    return end
  }

  private mutating func readParagraph(at start: Int) -> Int {
    var end = start + 1
    while end < lines.count, lines[end].gap == 0, !startsBlock(end), setextLevel(end) == nil {
      end += 1
    }
    let read = inline(Array(lines[start..<end]), keepsImageText: false)
    var block = DraftBlock(.paragraph, read.text)
    block.gap = lines[start].gap
    block.isStrong = read.isStrong
    block.isEmphasised = read.isEmphasised
    if let marker = ListMarker.read(read.text.bytes[...]), !marker.isBullet {
      block.marker = marker.length
    }
    let isInside = levels.holds(indent: lines[start].indent)
    let isBetween = isCorpus && block.gap == 1 && levels.isOpen
    block.traits.continuesItem = isInside || (isBetween && !introduces(block))
    if !block.traits.continuesItem { levels.leaveAll() }
    blocks.append(block)
    return end
  }

  private func introduces(_ block: DraftBlock) -> Bool {
    WordShape(block.text.bytes).endsWithColon
  }

  /// Whether a line inside a paragraph starts something else.
  private func startsBlock(_ index: Int) -> Bool {
    let text = bytes[lines[index].start..<lines[index].end]
    if MarkdownLine.heading(text) != nil || MarkdownLine.fence(text) != nil { return true }
    if MarkdownLine.isRule(text) || MarkdownLine.isTableRule(text) { return true }
    guard let marker = MarkdownLine.marker(text) else { return false }
    return !marker.isOrdered || levels.isOpen || marker.isFirst
  }

  private func words(_ range: Range<Int>) -> DraftText {
    inline(Array(lines[range]), keepsImageText: true).text
  }

  private func inline(
    _ lines: [TextLine], keepsImageText: Bool
  ) -> (text: DraftText, isStrong: Bool, isEmphasised: Bool) {
    var raw: [UInt8] = []
    var offsets: [Int] = []
    for (index, line) in lines.enumerated() {
      if index > 0 {
        let before = lines[index - 1]
        let isBreak = before.endsWithBreak || raw.last == UInt8(ascii: "\\")
        raw.append(isBreak ? 10 : 32)
        offsets.append(before.end)
      }
      raw += bytes[line.start..<line.end]
      offsets += line.start..<line.end
    }
    var reader = MarkdownInline(
      raw: raw, offsets: offsets, resolver: resolver, references: references,
      keepsImageText: keepsImageText)
    let text = reader.read()
    return (text, RunIn.isWholeStrong(text), reader.isEmphasised)
  }
}
