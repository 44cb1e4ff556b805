extension DocumentBuilder {
  /// Enters a finished block into the table with its place in the outline and its list.
  mutating func enter(_ open: OpenBlock, range: TextRange) -> Int {
    let index = blocks.count
    var block = Block(
      kind: open.kind, range: range, isPseudoHeading: open.traits.isPseudoHeading,
      language: open.traits.language, anchor: open.traits.anchor, source: open.source,
      isOtherMatter: open.traits.isOtherMatter)
    switch open.kind {
    case .heading:
      let place = outline.enter(
        block: index, level: open.level, isPseudo: open.traits.isPseudoHeading)
      block.level = place.level
      block.headingPath = place.path
    case .listItem:
      block.level = max(1, open.level)
      block.headingPath = outline.path
      block.leadIn = lists.enter(depth: block.level, introducer: introducer)
    case .tableRow:
      block.headingPath = outline.path
      if open.traits.isHeaderRow { tableHeader = index } else { block.headerRow = tableHeader }
    case .paragraph, .preformatted:
      block.headingPath = outline.path
    }
    blocks.append(block)
    leaveGroups(after: open)
    return index
  }

  /// Closes lists and tables that the block just entered has ended.
  private mutating func leaveGroups(after block: OpenBlock) {
    groupIsClosed = false
    if block.kind != .tableRow { tableHeader = nil }
    switch block.kind {
    case .listItem: break
    case .paragraph, .preformatted, .tableRow: if !block.traits.continuesItem { lists.close() }
    case .heading: lists.close()
    }
  }

  /// The block immediately before, when it reads as the introduction of what follows.
  private var introducer: Int? {
    guard let last = blocks.last else { return nil }
    let words = out[last.range.start..<last.range.end]
    switch last.kind {
    case .paragraph: return Self.introduces(words) ? blocks.count - 1 : nil
    case .listItem: return blocks.count - 1
    case .heading: return words.last == UInt8(ascii: ":") ? blocks.count - 1 : nil
    case .tableRow, .preformatted: return nil
    }
  }

  /// Whether a paragraph is open at its end, or its last sentence points at what follows.
  static func introduces(_ words: ArraySlice<UInt8>) -> Bool {
    guard let last = words.last(where: { !#""')]*"#.utf8.contains($0) }) else { return false }
    guard ".!?".utf8.contains(last) else { return true }
    let sentence = words.dropLast().suffix { !".!?".utf8.contains($0) }
    return ["follow", "below"].contains { contains($0.utf8, in: sentence) }
  }

  private static func contains(_ word: String.UTF8View, in bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while rest.count >= word.count {
      if rest.starts(with: word, by: { $0 | 0x20 == $1 }) { return true }
      rest.removeFirst()
    }
    return false
  }

  /// Whether the block that begins stands in the list or table of the block before it.
  var joinsBlockBefore: Bool {
    guard !groupIsClosed, let open, let last = blocks.last, last.kind == open.kind else {
      return false
    }
    return open.kind == .listItem || (open.kind == .tableRow && !open.traits.isHeaderRow)
  }
}

extension ArraySlice where Element == UInt8 {
  /// The longest end of the slice whose bytes all satisfy the condition.
  fileprivate func suffix(_ condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, condition(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
