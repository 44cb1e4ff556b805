/// Tables that are written in the sources as text: a row a line, cells between bars, words between
/// spaces. They are read byte by byte, because a run over one page reads several of them.
public enum EmbeddedTable {
  /// The cells of each line that is not empty, without the spaces around them.
  public static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    parts(of: text.utf8Span.span, in: 0..<text.utf8.count, at: 10) { line, text in
      var cells: [String] = []
      parts(of: text, in: line, at: UInt8(ascii: "|")) { cell, text in
        cells.append(string(text, trimmed(text, cell)))
      }
      if cells.count > 1 || cells.first?.isEmpty == false { rows.append(cells) }
    }
    return rows
  }

  /// The words of a cell.
  public static func words(_ cell: String) -> [String] {
    var words: [String] = []
    parts(of: cell.utf8Span.span, in: 0..<cell.utf8.count, at: 32) { word, text in
      if !word.isEmpty { words.append(string(text, word)) }
    }
    return words
  }

  /// Calls `body` with each stretch between separators, empty ones too.
  private static func parts(
    of text: Span<UInt8>, in range: Range<Int>, at separator: UInt8,
    _ body: (Range<Int>, Span<UInt8>) -> Void
  ) {
    var start = range.lowerBound
    for at in range where text[at] == separator {
      body(start..<at, text)
      start = at + 1
    }
    body(start..<range.upperBound, text)
  }

  private static func trimmed(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start] == 32 { start += 1 }
    while end > start, text[end - 1] == 32 { end -= 1 }
    return start..<end
  }

  private static func string(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
    text.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
