/// Which runs of `*` and `_` are emphasis rather than characters.
enum MarkdownEmphasis {
  /// The indices at which runs of emphasis marks start.
  static func marks(_ raw: [UInt8]) -> Set<Int> {
    var marks: Set<Int> = []
    var singles: [UInt8: Int] = [:]
    for run in runs(raw) {
      let before = run.start > 0 ? raw[run.start - 1] : 32
      let after = run.start + run.count < raw.count ? raw[run.start + run.count] : 32
      if run.mark == UInt8(ascii: "*"), (2...4).contains(run.count) {
        if !isMask(before, after, run.count) { marks.insert(run.start) }
        continue
      }
      guard run.count <= 3 else { continue }
      let key = run.mark &+ UInt8(run.count)
      let isWordBound = run.mark == UInt8(ascii: "*")
      let opens = after > 32 && (isWordBound || !MarkdownInline.isWord(before))
      let closes = before > 32 && (isWordBound || !MarkdownInline.isWord(after))
      if closes, let start = singles[key] {
        marks.insert(start)
        marks.insert(run.start)
        singles[key] = nil
      } else if opens {
        singles[key] = run.start
      }
    }
    return marks
  }

  /// Asterisks that stand for hidden characters: `****-1234`.
  private static func isMask(_ before: UInt8, _ after: UInt8, _ count: Int) -> Bool {
    count == 4 && ((0x30...0x39).contains(after) || after == UInt8(ascii: "-"))
  }

  private static func runs(_ raw: [UInt8]) -> [(mark: UInt8, start: Int, count: Int)] {
    var runs: [(mark: UInt8, start: Int, count: Int)] = []
    let last = raw.lastIndex(of: UInt8(ascii: ")")) ?? -1
    var at = 0
    while at < raw.count {
      let byte = raw[at]
      if byte == UInt8(ascii: "\\") {
        at += 2
      } else if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") {
        var end = at
        while end < raw.count, raw[end] == byte { end += 1 }
        runs.append((byte, at, end - at))
        at = end
      } else if byte == UInt8(ascii: "("), at > 0, at < last, raw[at - 1] == UInt8(ascii: "]"),
        let (_, end) = MarkdownTarget.read(raw, from: at, limit: raw.count)
      {
        at = end
      } else {
        at += 1
      }
    }
    return runs
  }
}
