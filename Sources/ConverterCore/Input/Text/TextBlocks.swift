/// Cuts plain text into blocks: paragraphs wrapped or one a line, bullets, numbering, underlines.
struct TextBlocks {
  private let bytes: [UInt8]
  private let lines: [TextLine]
  /// The width at which the text was wrapped; nil when its lines are whole paragraphs.
  private let width: Int?
  /// Letters with a full stop that start lines (a = 1).
  private let letters: Set<Int>
  private var blocks: [DraftBlock] = []
  private var items = ItemLevels()

  /// Cuts decoded text into lines.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = TextLine.lines(of: bytes)
    width = Self.wrapWidth(lines, of: bytes)
    letters = Set(
      lines.compactMap { line in
        let marker = ListMarker.read(bytes[line.start..<line.end])
        guard case .letter? = marker?.style else { return nil }
        return marker?.value
      })
  }

  /// The blocks in order; headings that are only a look are not judged yet.
  mutating func read() -> [DraftBlock] {
    var index = 0
    while index < lines.count {
      var end = index + 1
      while end < lines.count, lines[end].gap == 0 { end += 1 }
      readGroup(index..<end)
      index = end
    }
    return blocks
  }

  /// Lines of one paragraph are joined where each was full: the width is what nearly all lines that
  /// have another below them keep within, and many come close to.
  private static func wrapWidth(_ lines: [TextLine], of bytes: [UInt8]) -> Int? {
    var lengths: [Int] = []
    for (line, next) in zip(lines, lines.dropFirst()) where next.gap == 0 {
      // An underlined heading, an item above another: such lines end where they end.
      let words = bytes[line.start..<line.end]
      let below = bytes[next.start..<next.end]
      if isRule(words) || isRule(below) || ListMarker.read(below) != nil { continue }
      lengths.append(line.indent + line.count)
    }
    guard lengths.count >= 2 else { return nil }
    lengths.sort()
    let width = lengths[min(lengths.count - 1, lengths.count * 97 / 100)]
    let near = lengths.filter { $0 * 4 >= width * 3 && $0 <= width }.count
    return (40...140).contains(width) && near * 3 >= lengths.count ? width : nil
  }

  /// Lines without a blank line between them.
  private mutating func readGroup(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let line = lines[index]
      if Self.isRule(bytes[line.start..<line.end]) {
        index += 1
      } else if let level = underline(index, in: range) {
        addHeading(line, level: level)
        index += 2
      } else if let marker = marker(index) {
        index = addItem(marker, at: index, in: range)
      } else {
        index = addParagraph(at: index, in: range)
      }
    }
  }

  /// Whether the line is drawn: three or more of one of `-=_*~#.` and nothing else.
  static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    let marks = line.filter { $0 != 32 }
    guard marks.count >= 3, let first = marks.first, "-=_*~#.+".utf8.contains(first) else {
      return false
    }
    return marks.allSatisfy { $0 == first }
  }

  /// The level of a line that the next one underlines, or nil.
  private func underline(_ index: Int, in range: Range<Int>) -> Int? {
    guard index + 1 < range.upperBound else { return nil }
    let rule = bytes[lines[index + 1].start..<lines[index + 1].end]
    guard Self.isRule(rule), rule.count * 2 >= lines[index].count, lines[index].count <= 100,
      index == range.lowerBound || !isFull(index - 1, next: index)
    else { return nil }
    return rule.first == UInt8(ascii: "=") || rule.first == UInt8(ascii: "*") ? 1 : 2
  }

  private mutating func addHeading(_ line: TextLine, level: Int) {
    var block = DraftBlock(.heading, DraftText())
    block.text.append(bytes[line.start..<line.end], at: line.start)
    block.level = level
    block.gap = line.gap
    blocks.append(block)
    items = ItemLevels()
  }

  /// The marker of a line, unless it is only the look of one: an initial, a year, a dash.
  private func marker(_ index: Int) -> ListMarker? {
    let line = lines[index]
    guard let marker = ListMarker.read(bytes[line.start..<line.end]) else { return nil }
    if index > 0, line.gap == 0, isFull(index - 1, next: index),
      line.indent <= lines[index - 1].indent,
      !marker.isBullet
    {
      return nil
    }
    if marker.isBare, case .letter = marker.style, !isInSeries(marker) { return nil }
    return marker
  }

  /// Whether the letter before or after this one starts a line too.
  private func isInSeries(_ marker: ListMarker) -> Bool {
    letters.contains(marker.value + 1) || letters.contains(marker.value - 1)
  }

  private mutating func addItem(_ marker: ListMarker, at start: Int, in range: Range<Int>) -> Int {
    let end = itemEnd(from: start, in: range)
    var block = DraftBlock(.listItem, joined(start..<end))
    block.gap = lines[start].gap
    if marker.isBullet {
      block.text = block.text.dropping(marker.length)
    } else {
      block.marker = marker.length
    }
    block.level = items.level(of: marker, indent: lines[start].indent)
    blocks.append(block)
    return end
  }

  /// The lines that carry an item on: deeper than its marker, or below a full line.
  private func itemEnd(from start: Int, in range: Range<Int>) -> Int {
    var end = start + 1
    while end < range.upperBound, marker(end) == nil, underline(end, in: range) == nil,
      lines[end].indent > lines[start].indent || isFull(end - 1, next: end)
    { end += 1 }
    return end
  }

  /// One paragraph, or several where lines are whole paragraphs.
  private mutating func addParagraph(at start: Int, in range: Range<Int>) -> Int {
    var end = start + 1
    while end < range.upperBound, marker(end) == nil, underline(end, in: range) == nil,
      isFull(end - 1, next: end), lines[end].indent < lines[end - 1].indent + 2
    { end += 1 }
    var block = DraftBlock(.paragraph, joined(start..<end))
    block.gap = lines[start].gap
    if block.gap == 0, blocks.count > 1, isAddressLine(block), let last = blocks.last,
      last.kind == .paragraph,
      start > range.lowerBound, isAddressLine(last)
    {
      blocks[blocks.count - 1].text.append(block.text, after: 10)
    } else {
      blocks.append(block)
    }
    if block.gap > 1 || lines[start].indent == 0 { items.leave(block.gap) }
    return end
  }

  /// A short line that ends no sentence: part of an address or a signature.
  private func isAddressLine(_ block: DraftBlock) -> Bool {
    let bytes = block.text.bytes
    let lastLine = bytes[(bytes.lastIndex(of: 10).map { $0 + 1 } ?? 0)...]
    let shape = WordShape(Array(lastLine))
    // Neither a heading nor a date is that long, and lines are added to a block one by one.
    if bytes.count < 1024,
      HeadingStyle.isWellKnown(block) || DateLine.matches(block.text.words)
    {
      return false
    }
    return shape.wordCount <= 8 && lastLine.count <= 60
      && shape.last != UInt8(ascii: "?")
      && (!shape.endsSentence || shape.digits > 0) && !shape.isAllCapitals
  }

  /// Whether a line could not have held the first word of the next one.
  private func isFull(_ index: Int, next: Int) -> Bool {
    guard let width else { return false }
    let line = lines[index]
    let word = bytes[lines[next].start..<lines[next].end].prefix { $0 > 32 }.count
    if line.indent + line.count + 1 + word > width { return true }
    let shape = WordShape(bytes[line.start..<line.end])
    let startsLow = (0x61...0x7A).contains(bytes[lines[next].start])
    return startsLow && !shape.endsSentence && !shape.endsWithColon && line.count * 2 > width
  }

  private func joined(_ range: Range<Int>) -> DraftText {
    var text = DraftText()
    for index in range {
      let line = lines[index]
      if index > range.lowerBound { text.append(32, at: line.start - 1) }
      text.append(bytes[line.start..<line.end], at: line.start)
    }
    return text
  }
}

/// The depth of list items, from their indents and markers.
struct ItemLevels {
  private var open: [(indent: Int, marker: ListMarker)] = []

  /// The level (from 1) of an item; follows which lists are open.
  mutating func level(of marker: ListMarker, indent: Int) -> Int {
    while let last = open.last, last.indent > indent + 1 { open.removeLast() }
    let same = open.lastIndex { abs($0.indent - indent) <= 1 && Self.alike($0.marker, marker) }
    if let same {
      open.removeSubrange((same + 1)...)
      open[same].marker = marker
    } else {
      open.append((indent, marker))
    }
    return open.count
  }

  /// Takes note of a paragraph that is not indented after some blank lines.
  mutating func leave(_ gap: Int) { if gap != 0 { open.removeAll { $0.marker.isBullet } } }

  private static func alike(_ left: ListMarker, _ right: ListMarker) -> Bool {
    switch (left.style, right.style) {
    case (.bullet(let one), .bullet(let other)): one == other
    case (.number, .number), (.letter, .letter), (.roman, .roman): left.isBare == right.isBare
    case (.section(let one), .section(let other)): one == other
    default: false
    }
  }
}
