/// Counts what only Markdown has: links in brackets, bold between asterisks, headings with hashes.
enum MarkdownMarks {
  /// A number that grows with how surely the text is Markdown; from 3 on it is.
  static func count(_ head: ArraySlice<UInt8>) -> Int {
    var marks = 0
    var at = head.startIndex
    var lineStart = true
    while at + 2 < head.endIndex, marks < 12 {
      let byte = head[at]
      let next = head[at + 1]
      if byte == UInt8(ascii: "]"), next == UInt8(ascii: "(") {
        if isTarget(head[(at + 2)...]) { marks += 2 }
      } else if byte == UInt8(ascii: "*"), next == UInt8(ascii: "*"),
        MarkdownInline.isWord(head[at + 2])
          != (at > head.startIndex && MarkdownInline.isWord(head[at - 1]))
      {
        marks += 1
        at += 1
      } else if byte == UInt8(ascii: "#"), lineStart, isHeading(head[at...]) {
        marks += 2
      } else if byte == UInt8(ascii: "<"), isAutolink(head[(at + 1)...]) {
        marks += 1
      }
      lineStart = byte == 10 || byte == 13
      at += 1
    }
    return marks
  }

  private static func isTarget(_ rest: ArraySlice<UInt8>) -> Bool {
    ["http", "mailto:", "/", "#", "www.", "<http"].contains { rest.starts(with: $0.utf8) }
  }

  private static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
    let hashes = line.prefix { $0 == UInt8(ascii: "#") }
    return hashes.count <= 6 && line.dropFirst(hashes.count).first == 32
  }

  private static func isAutolink(_ rest: ArraySlice<UInt8>) -> Bool {
    guard rest.starts(with: "http".utf8) || rest.starts(with: "mailto:".utf8) else { return false }
    return rest.prefix { $0 > 32 && $0 != UInt8(ascii: "<") }.contains(UInt8(ascii: ">"))
  }
}
