/// Finds the structure that a text shows but does not mark: title, headings, lists without bullets,
/// contents lists. Shared by the adapters that read text.
struct DraftShaper {
  var blocks: [DraftBlock]
  /// True when the source marks its lists (Markdown), so that an unmarked one needs clear signs.
  var hasTitle: Bool
  private(set) var title: String?
  private(set) var diagnostics: [Diagnostic] = []

  init(_ blocks: [DraftBlock], hasTitle: Bool = false) {
    self.blocks = blocks
    self.hasTitle = hasTitle
  }

  /// Shapes the blocks and writes them; returns the title if the text has one.
  mutating func shape() {
    dropNavigation()
    findHeadings()
    dropContents()
    nestItems()
    rankHeadings()
  }

  /// Writes the blocks; `origins` says where the decoded text lies in the source.
  func write(to builder: inout DocumentBuilder, origins: OffsetMap) {
    var cursor = OffsetMap.Cursor(origins)
    for block in blocks { block.write(to: &builder, &cursor) }
  }

  /// Judges one block after the other, so that each knows whether an unmarked list is open.
  private mutating func findHeadings() {
    var list = ImpliedList()
    for index in blocks.indices {
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      guard blocks[index].kind == .paragraph || isNumbered(blocks[index]) else {
        list.pass(blocks[index])
        continue
      }
      if index == 0, !hasTitle, isTitle(blocks[0]) {
        makeHeading(0, .title)
        title = blocks[0].text.words
      } else if let style = HeadingStyle.of(
        blocks[index], after: index > 0 ? blocks[index - 1] : nil, next: next, list: list)
      {
        makeHeading(index, style)
        list = ImpliedList()
      } else if blocks[index].kind == .paragraph, list.accepts(blocks[index], next: next) {
        blocks[index].kind = .listItem
        blocks[index].level = 1
      }
    }
  }

  private func isNumbered(_ block: DraftBlock) -> Bool {
    block.kind == .listItem && (block.marker > 0 || (block.isOrdered && block.isStrong))
  }

  private mutating func makeHeading(_ index: Int, _ style: HeadingStyle) {
    blocks[index].kind = .heading
    blocks[index].style = style
    blocks[index].traits.isPseudoHeading = true
  }

  /// A first line that is short and no sentence.
  private func isTitle(_ block: DraftBlock) -> Bool {
    let shape = WordShape(block.text.bytes)
    return (1...16).contains(shape.wordCount) && block.text.count <= 140 && !shape.endsSentence
      && !shape.endsWithColon && !shape.hasLineBreak && blocks.count > 1
      && !DateLine.matches(block.text.words) && block.marker == 0
  }

  /// Gives each style its rank: the title, then what comes first, but capitals before what is only
  /// a short line, and parts of sections after sections.
  private mutating func rankHeadings() {
    var order: [HeadingStyle] = []
    for case let style? in blocks.map(\.style) where !order.contains(style) { order.append(style) }
    for (above, below) in HeadingStyle.fixedOrders {
      if let high = order.firstIndex(of: above), let low = order.firstIndex(of: below), low < high {
        order.remove(at: high)
        order.insert(above, at: low)
      }
    }
    for index in blocks.indices {
      guard let style = blocks[index].style, let rank = order.firstIndex(of: style) else {
        continue
      }
      blocks[index].level = rank + 1
    }
  }

  /// Puts the items below one that announces them ("Write to:") a level deeper: they are its own,
  /// though they are marked as its neighbours.
  private mutating func nestItems() {
    var index = 0
    while index < blocks.count {
      guard blocks[index].kind == .listItem, !blocks[index].isOrdered,
        WordShape(blocks[index].text.bytes).endsWithColon
      else {
        index += 1
        continue
      }
      let head = blocks[index]
      let isNumbered = startsWithNumber(head)
      index += 1
      while index < blocks.count, isNested(blocks[index], below: head, isNumbered: isNumbered) {
        blocks[index].level += 1
        index += 1
      }
    }
  }

  private func isNested(_ block: DraftBlock, below head: DraftBlock, isNumbered: Bool) -> Bool {
    guard block.kind == .listItem, block.level == head.level, !block.startsGroup else {
      return false
    }
    let shape = WordShape(block.text.bytes)
    if isNumbered { return !startsWithNumber(block) }
    return !shape.endsWithColon && shape.wordCount <= (shape.endsSentence ? 7 : 12)
  }

  private func startsWithNumber(_ block: DraftBlock) -> Bool {
    ListMarker.read(block.text.bytes[...]).map { !$0.isBullet } ?? false
  }

  private mutating func dropNavigation() {
    blocks.removeAll { Navigation.isLeftover($0) }
    while let first = blocks.first, blocks.count > 1, Navigation.isBreadcrumb(first) {
      blocks.removeFirst()
    }
    if blocks.count > 2, blocks[0].kind == .heading, Navigation.isBreadcrumb(blocks[1]) {
      blocks.remove(at: 1)
    }
  }

  private mutating func dropContents() {
    for range in ContentsList.find(in: blocks).reversed() {
      diagnostics.append(
        Diagnostic(
          "text.contents-dropped", .note,
          "a contents list of \(range.count) lines is left out of the text"))
      blocks.removeSubrange(range)
    }
  }
}
