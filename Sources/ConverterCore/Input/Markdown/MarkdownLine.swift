/// What one line of Markdown is, from its first characters.
enum MarkdownLine {
  /// A bullet or a number before an item.
  struct Marker {
    var length: Int
    var isOrdered: Bool
    /// A bullet, or the number 1: what may interrupt a paragraph.
    var isFirst: Bool
  }

  /// The number of `#` of a heading; one `#` needs a space after it.
  static func heading(_ line: ArraySlice<UInt8>) -> Int? {
    let hashes = line.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(hashes) else { return nil }
    guard let next = line.dropFirst(hashes).first else { return hashes }
    return next == 32 || next == 9 || (hashes > 1 && MarkdownInline.isWord(next)) ? hashes : nil
  }

  /// Where a heading's words stand: without the hashes at both ends.
  static func headingWords(_ bytes: [UInt8], _ line: TextLine, _ hashes: Int) -> Range<Int> {
    var start = line.start + hashes
    while start < line.end, bytes[start] <= 32 { start += 1 }
    var end = line.end
    while end > start, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    while end > start, bytes[end - 1] <= 32 { end -= 1 }
    return start..<max(start, end)
  }

  /// Three or more of `*`, `-` or `_` with nothing but spaces between.
  static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, "*-_".utf8.contains(first) else { return false }
    var marks = 0
    for byte in line where byte != 32 {
      guard byte == first else { return false }
      marks += 1
    }
    return marks >= 3
  }

  /// `---|---`, with colons and outer bars as they come; one column at least.
  static func isTableRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.count >= 3 && line.contains(UInt8(ascii: "-"))
      && line.allSatisfy { "-|: ".utf8.contains($0) } && line.contains(UInt8(ascii: "|"))
  }

  /// The opening of a code fence: three backticks or tildes.
  static func fence(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let mark = line.prefix(3)
    guard mark.count == 3, let first = mark.first, "`~".utf8.contains(first),
      mark.allSatisfy({ $0 == first })
    else { return nil }
    return line.dropFirst(3).contains(UInt8(ascii: "`")) ? nil : mark
  }

  /// The marker that a line starts with: `*`, `-`, `+`, other bullets (escaped too), `1.`, `1)`.
  static func marker(_ line: ArraySlice<UInt8>) -> Marker? {
    if line.count == 1, let only = line.first, "*-+".utf8.contains(only) {
      return Marker(length: 1, isOrdered: false, isFirst: true)
    }
    let isEscaped = line.first == UInt8(ascii: "\\")
    let rest = isEscaped ? line.dropFirst() : line
    if let bullet = ListMarker.bullet(rest) {
      return Marker(length: bullet.length + (isEscaped ? 1 : 0), isOrdered: false, isFirst: true)
    }
    guard !isEscaped else { return nil }
    let digits = line.prefix { (0x30...0x39).contains($0) }
    guard (1...3).contains(digits.count),
      let closer = line.dropFirst(digits.count).first, ".)".utf8.contains(closer)
    else { return nil }
    let space = ListMarker.spaces(line.dropFirst(digits.count + 1))
    guard space > 0 else { return nil }
    return Marker(
      length: digits.count + 1 + space, isOrdered: true, isFirst: digits.elementsEqual("1".utf8))
  }
}

/// The depth of Markdown's list items, by their columns.
struct MarkdownLevels {
  private var open: [(indent: Int, content: Int)] = []
  /// True when the item entered last starts a list of its own at the outermost level.
  private(set) var isNewList = false

  var isOpen: Bool { !open.isEmpty }

  /// Enters an item whose marker stands at a column and whose words start at another.
  mutating func enter(indent: Int, content: Int) -> Int {
    isNewList = open.isEmpty
    while let last = open.last, indent < last.indent { open.removeLast() }
    if let last = open.last, indent < last.indent + 2 {
      open[open.count - 1].content = content
    } else {
      open.append((indent, content))
    }
    return open.count
  }

  /// Whether a paragraph at this column belongs to the item above it.
  mutating func holds(indent: Int) -> Bool {
    guard let outermost = open.first else { return false }
    return indent >= max(2, outermost.content - 1) || indent > outermost.indent + 1
  }

  mutating func leaveAll() { open.removeAll() }
}
