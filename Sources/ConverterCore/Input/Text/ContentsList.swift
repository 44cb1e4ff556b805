/// Finds lists that only name the headings further down.
enum ContentsList {
  /// The ranges of blocks that are contents lists, with a heading such as "Contents".
  static func find(in blocks: [DraftBlock]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < blocks.count {
      let end = runEnd(in: blocks, from: index)
      if end - index >= 3, isContents(blocks, index..<end) {
        found.append(withTitle(blocks, index)..<end)
      }
      index = max(end, index + 1)
    }
    return found
  }

  /// The end of a run of blocks of one kind that are each only a few words.
  private static func runEnd(in blocks: [DraftBlock], from start: Int) -> Int {
    var end = start
    while end < blocks.count, blocks[end].kind == blocks[start].kind,
      blocks[end].style != .title, isShort(blocks[end])
    { end += 1 }
    // The last of a run of headings is the heading of the text below it, not a line of contents.
    if blocks[start].kind == .heading, end > start, end < blocks.count { end -= 1 }
    return end
  }

  private static func isShort(_ block: DraftBlock) -> Bool {
    let shape = WordShape(block.text.bytes)
    return shape.wordCount <= 16 && (!shape.endsSentence || shape.last == UInt8(ascii: "?"))
  }

  private static func isContents(_ blocks: [DraftBlock], _ range: Range<Int>) -> Bool {
    let later = blocks[range.upperBound...].filter { $0.kind == .heading }
      .map { words(of: $0) }
    guard later.count >= 3 else { return false }
    let named = blocks[range].filter { line in
      let wanted = words(of: line)
      return later.contains { alike(wanted, $0) }
    }
    return named.count * 4 >= range.count * 3
  }

  private static func withTitle(_ blocks: [DraftBlock], _ start: Int) -> Int {
    guard start > 0, blocks[start - 1].style != .title else { return start }
    let names: Set<Set<String>> = [
      ["contents"], ["table", "of", "contents"], ["on", "this", "page"], ["in", "this", "policy"],
      ["index"], ["quick", "links"], ["topics"], ["summary", "of", "contents"],
    ]
    return names.contains(words(of: blocks[start - 1])) ? start - 1 : start
  }

  private static func words(of block: DraftBlock) -> Set<String> {
    let parts = block.text.words.lowercased().split { !$0.isLetter && !$0.isNumber }
    return Set(parts.filter { !$0.allSatisfy(\.isNumber) }.map { singular($0) })
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
