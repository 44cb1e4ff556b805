/// A table of Markdown: rows of cells between bars, with a rule below the first row.
struct MarkdownTable {
  /// The lines of each cell, row by row.
  private(set) var rows: [[[TextLine]]] = []
  /// Whether the first row names the columns.
  private(set) var hasHeader = true
  /// The index of the first line after the table.
  private(set) var end: Int

  /// Reads the table that starts at a line; nil when none does.
  init?(_ bytes: [UInt8], _ lines: [TextLine], at start: Int) {
    guard start + 1 < lines.count, lines[start + 1].gap == 0 else { return nil }
    let rule = bytes[lines[start + 1].start..<lines[start + 1].end]
    guard MarkdownLine.isTableRule(rule), Self.bars(bytes, lines[start]) > 0 else { return nil }
    end = start
    rows.append(Self.cells(bytes, lines[start]))
    end = start + 2
    while end < lines.count, lines[end].gap == 0, Self.bars(bytes, lines[end]) > 0 {
      rows.append(Self.cells(bytes, lines[end]))
      end += 1
    }
  }

  /// The number of bars in a line that are not escaped.
  private static func bars(_ bytes: [UInt8], _ line: TextLine) -> Int {
    cuts(bytes, line).count
  }

  private static func cuts(_ bytes: [UInt8], _ line: TextLine) -> [Int] {
    var cuts: [Int] = []
    var at = line.start
    while at < line.end {
      if bytes[at] == UInt8(ascii: "\\") {
        at += 1
      } else if bytes[at] == UInt8(ascii: "|") {
        cuts.append(at)
      }
      at += 1
    }
    return cuts
  }

  /// The cells of a line; bars at its ends do not make empty cells.
  private static func cells(_ bytes: [UInt8], _ line: TextLine) -> [[TextLine]] {
    var cuts = cuts(bytes, line)
    var start = line.start
    if cuts.first == line.start {
      cuts.removeFirst()
      start += 1
    }
    let stop = cuts.last == line.end - 1 ? line.end - 1 : line.end
    if stop < line.end { cuts.removeLast() }
    var cells: [[TextLine]] = []
    for cut in cuts + [stop] {
      var cell = TextLine(start: start, end: cut, indent: 0, gap: 0, endsWithBreak: false)
      while cell.start < cell.end, bytes[cell.start] <= 32 { cell.start += 1 }
      while cell.end > cell.start, bytes[cell.end - 1] <= 32 { cell.end -= 1 }
      cells.append([cell])
      start = cut + 1
    }
    return cells
  }
}
