/// Finds lists that only name the headings further down.
enum ContentsList {
  /// The ranges of blocks that are contents lists, with a heading such as "Contents".
  static func find(in blocks: [DraftBlock]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    // Contents stand near the start; a bound keeps the search linear in the text.
    while index < min(blocks.count, 400) {
      let end = runEnd(in: blocks, from: index)
      let lines = blocks[index..<end].flatMap { self.lines(of: $0) }
      if lines.count >= 3, isContents(lines, headings: blocks[end...]) {
        found.append(withTitle(blocks, index)..<end)
      }
      index = max(end, index + 1)
    }
    return found
  }

  /// The end of a run of blocks that are each only a few words a line.
  private static func runEnd(in blocks: [DraftBlock], from start: Int) -> Int {
    var end = start
    while end < blocks.count, blocks[end].style != .title, isShort(blocks[end]) { end += 1 }
    // The last short line before a text is its heading, not a line of contents.
    let isHeading = end > start && blocks[end - 1].kind != .listItem
    if isHeading, end < blocks.count, lines(of: blocks[end - 1]).count == 1 { end -= 1 }
    return end
  }

  private static func isShort(_ block: DraftBlock) -> Bool {
    let isMarkedUp = block.kind == .heading && block.style == nil
    if isMarkedUp || block.kind == .tableRow || block.kind == .preformatted { return false }
    return block.text.bytes.split(separator: 10).allSatisfy { line in
      let shape = WordShape(line)
      return shape.wordCount <= 16 && (!shape.endsSentence || shape.last == UInt8(ascii: "?"))
    }
  }

  private static func isContents(
    _ lines: [Set<String>], headings: ArraySlice<DraftBlock>
  ) -> Bool {
    let later = headings.filter { $0.kind == .heading }.flatMap { self.lines(of: $0) }
    guard later.count >= 3 else { return false }
    let named = lines.filter { wanted in
      names.contains(wanted) || later.contains { alike(wanted, $0) }
    }
    return named.count * 4 >= lines.count * 3
  }

  /// What contents lists are headed by, as `lines(of:)` gives it.
  private static let names: Set<Set<String>> = [
    ["content"], ["table", "of", "content"], ["on", "thi", "page"], ["in", "thi", "policy"],
    ["index"], ["quick", "link"], ["topic"], ["summary", "of", "content"],
  ]

  private static func withTitle(_ blocks: [DraftBlock], _ start: Int) -> Int {
    guard start > 0, blocks[start - 1].style != .title,
      let words = lines(of: blocks[start - 1]).first
    else { return start }
    return names.contains(words) ? start - 1 : start
  }

  /// The words of each line, without numbers and plural endings.
  private static func lines(of block: DraftBlock) -> [Set<String>] {
    block.text.bytes.split(separator: 10).map { line in
      let parts = String(decoding: line, as: UTF8.self).lowercased()
        .split { !$0.isLetter && !$0.isNumber }
      return Set(parts.filter { !$0.allSatisfy(\.isNumber) }.map { singular($0) })
    }
  }

  private static func singular(_ word: Substring) -> String {
    word.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : String(word)
  }

  /// At least six tenths of all words in common.
  private static func alike(_ left: Set<String>, _ right: Set<String>) -> Bool {
    let common = left.intersection(right).count
    return common > 0 && common * 10 >= left.union(right).count * 6
  }
}
