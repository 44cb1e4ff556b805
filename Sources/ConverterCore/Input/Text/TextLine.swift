/// One line of the input that is not blank.
struct TextLine: Sendable {
  /// Offsets of the first and after the last byte that is no white space.
  var start: Int
  var end: Int
  /// Columns before `start`; a tab goes to the next multiple of four.
  var indent: Int
  /// Blank lines before it.
  var gap: Int
  /// True when two or more spaces end the line: Markdown's line break.
  var endsWithBreak: Bool

  var count: Int { end - start }

  /// The lines of decoded input. LF, CR LF and a lone CR end a line; a line of white space (the
  /// no-break space too) is blank.
  static func lines(of bytes: [UInt8], from start: Int = 0) -> [TextLine] {
    var lines: [TextLine] = []
    var at = start
    var gap = 0
    while at < bytes.count {
      var end = at
      while end < bytes.count, bytes[end] != 10, bytes[end] != 13 { end += 1 }
      if let line = line(bytes, at, end, gap: gap) {
        lines.append(line)
        gap = 0
      } else {
        gap += 1
      }
      let isPair = end + 1 < bytes.count && bytes[end] == 13 && bytes[end + 1] == 10
      at = end + (isPair ? 2 : 1)
    }
    return lines
  }

  private static func line(_ bytes: [UInt8], _ from: Int, _ to: Int, gap: Int) -> TextLine? {
    var start = from
    var indent = 0
    while start < to {
      let width = spaceWidth(bytes, start, to)
      guard width > 0 else { break }
      indent = bytes[start] == 9 ? (indent / 4 + 1) * 4 : indent + 1
      start += width
    }
    guard start < to else { return nil }
    var end = to
    while end > start {
      if bytes[end - 1] <= 32 {
        end -= 1
      } else if end - 2 >= start, bytes[end - 1] == 0xA0, bytes[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    let endsWithBreak = to - end >= 2 && bytes[end] == 32 && bytes[end + 1] == 32
    return TextLine(start: start, end: end, indent: indent, gap: gap, endsWithBreak: endsWithBreak)
  }

  /// The length of the white space or control character at `at`, or 0.
  private static func spaceWidth(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
    if bytes[at] <= 32 || bytes[at] == 127 { return 1 }
    if bytes[at] == 0xC2, at + 1 < end, bytes[at + 1] == 0xA0 { return 2 }
    if bytes[at] == 0xE2, at + 2 < end, bytes[at + 1] == 0x80, bytes[at + 2] == 0x8B { return 3 }
    return 0
  }
}
