/// A table of the corpus form whose cells were blocks of their own, so that each stands on lines of
/// its own with a bar between:
///
///     Cookie
///
///     |
///
///     Use
///
///     ---|---
///     basket
///
///     |
///
///     remembers your order
///
/// A row ends without a mark; it is told by the number of columns that the rule below the first row
/// shows. Tables that were there for layout (long cells) are left to be read as text.
struct ExplodedTable {
  /// The lines of each cell, row by row; the first row names the columns.
  private(set) var rows: [[[TextLine]]] = []
  /// The index of the first line after the table.
  private(set) var end: Int

  /// The parts of a line between bars.
  private enum Token {
    case bar
    case text(TextLine)
  }

  /// Reads the table whose first cell starts at a line; nil when there is none.
  init?(_ bytes: [UInt8], _ lines: [TextLine], at start: Int) {
    end = start
    guard let rule = Self.rule(bytes, lines, after: start) else { return nil }
    let columns = bytes[lines[rule].start..<lines[rule].end].count { $0 == UInt8(ascii: "|") } + 1
    let head = Self.groups(Self.tokens(bytes, lines[start..<rule]))
    // The first cell is the one paragraph that starts here, not what introduces the table.
    let isTight = head.first?.dropFirst().allSatisfy { $0.gap == 0 } ?? false
    guard columns >= 2, head.count == columns, isTight, head.allSatisfy({ !$0.isEmpty }) else {
      return nil
    }
    rows.append(head)
    let stop = Self.stop(bytes, lines, from: rule + 1)
    let body = Self.groups(Self.tokens(bytes, lines[(rule + 1)..<stop]))
    end = stop
    takeRows(body, columns: columns)
    guard rows.count > 1, rows.allSatisfy({ $0.allSatisfy { Self.isCell($0, bytes) } }) else {
      return nil
    }
  }

  /// The rule that closes the first row: before a blank stretch or a heading, after a bar.
  private static func rule(_ bytes: [UInt8], _ lines: [TextLine], after start: Int) -> Int? {
    var hasBar = false
    for index in start..<min(lines.count, start + 40) {
      let text = bytes[lines[index].start..<lines[index].end]
      if MarkdownLine.isTableRule(text) { return hasBar ? index : nil }
      if MarkdownLine.heading(text) != nil || (index > start && lines[index].gap > 2) { return nil }
      if text.contains(UInt8(ascii: "|")) { hasBar = true }
      if index > start + 3, !hasBar { return nil }
    }
    return nil
  }

  /// The line after the last bar of the table and the paragraph that follows it.
  private static func stop(_ bytes: [UInt8], _ lines: [TextLine], from start: Int) -> Int {
    var lastBar: Int?
    var index = start
    while index < lines.count, index - (lastBar ?? start) <= 6 {
      let text = bytes[lines[index].start..<lines[index].end]
      if MarkdownLine.heading(text) != nil || MarkdownLine.isTableRule(text) { break }
      if text.contains(UInt8(ascii: "|")) { lastBar = index }
      index += 1
    }
    guard let lastBar else { return start }
    var end = lastBar + 1
    let isBare = lines[lastBar].count == 1
    while end < lines.count, lines[end].gap == 0 || (isBare && end == lastBar + 1) { end += 1 }
    return end
  }

  private static func tokens(_ bytes: [UInt8], _ lines: ArraySlice<TextLine>) -> [Token] {
    var tokens: [Token] = []
    for line in lines {
      var part = line
      for at in line.start..<line.end where bytes[at] == UInt8(ascii: "|") {
        let isEscaped = at > line.start && bytes[at - 1] == UInt8(ascii: "\\")
        if isEscaped { continue }
        part.end = at
        if let text = trimmed(part, bytes) { tokens.append(.text(text)) }
        tokens.append(.bar)
        part = line
        part.start = at + 1
        part.gap = 0
      }
      if let text = trimmed(part, bytes) { tokens.append(.text(text)) }
    }
    return tokens
  }

  private static func trimmed(_ line: TextLine, _ bytes: [UInt8]) -> TextLine? {
    var line = line
    while line.start < line.end, bytes[line.start] <= 32 { line.start += 1 }
    while line.end > line.start, bytes[line.end - 1] <= 32 { line.end -= 1 }
    return line.start < line.end ? line : nil
  }

  /// The lines between one bar and the next.
  private static func groups(_ tokens: [Token]) -> [[TextLine]] {
    var groups: [[TextLine]] = [[]]
    for token in tokens {
      switch token {
      case .bar: groups.append([])
      case .text(let line): groups[groups.count - 1].append(line)
      }
    }
    return groups
  }

  /// Deals the groups to rows: between two rows the last cell of one and the first of the next share
  /// a group, of which the last paragraph is the next row's.
  private mutating func takeRows(_ groups: [[TextLine]], columns: Int) {
    var first = groups.first ?? []
    var row: [[TextLine]] = []
    for group in groups.dropFirst() {
      if row.isEmpty { row.append(first) }
      guard row.count == columns - 1 else {
        row.append(group)
        continue
      }
      let cut = Self.cut(group)
      row.append(Array(group[..<cut]))
      rows.append(row)
      row = []
      first = Array(group[cut...])
    }
    // The last group has no next row: all of it is the last cell's.
    if let last = rows.indices.last, last > 0, !first.isEmpty {
      rows[last][columns - 1] += first
    }
  }

  /// Where the last paragraph of a group starts; in one paragraph of several lines, the last line.
  private static func cut(_ group: [TextLine]) -> Int {
    guard group.count > 1 else { return group.count }
    return group.indices.dropFirst().last { group[$0].gap > 0 } ?? group.count - 1
  }

  /// Whether lines are few enough for a cell of data.
  private static func isCell(_ lines: [TextLine], _ bytes: [UInt8]) -> Bool {
    lines.reduce(0) { $0 + WordShape(bytes[$1.start..<$1.end]).wordCount } <= 80
  }
}
