/// Reads the words of one Markdown block: emphasis, escapes, code, links, leftover tags.
///
/// More tolerant than CommonMark, because what is read was mostly made from HTML by a program:
/// bold marks go wherever they stand (`** X  **`, `does **NOT**`, bold left open), and words that a
/// link or a mark glued together are parted again.
struct MarkdownInline {
  /// The raw words of the block, a line feed where a line break is kept.
  private let raw: [UInt8]
  /// The source offset of each raw byte.
  private let offsets: [Int]
  private let resolver: LinkResolver
  private let references: [String: String]
  private let keepsImageText: Bool

  /// The `]` that closes each `[`, by index; -1 where none does.
  private var closers: [Int] = []
  /// Where the last `>` and the last `)` stand, so that nothing is sought that is not there.
  private let lastAngle: Int
  private let lastParenthesis: Int
  private var out = DraftText()
  private var strongStart: Int?
  private var emphasisMarks: Set<Int> = []
  /// True when the whole block stood in single emphasis.
  private(set) var isEmphasised = false

  init(
    raw: [UInt8], offsets: [Int], resolver: LinkResolver, references: [String: String],
    keepsImageText: Bool = false
  ) {
    self.raw = raw
    self.offsets = offsets
    self.resolver = resolver
    self.references = references
    self.keepsImageText = keepsImageText
    lastAngle = raw.lastIndex(of: UInt8(ascii: ">")) ?? -1
    lastParenthesis = raw.lastIndex(of: UInt8(ascii: ")")) ?? -1
  }

  /// The words with their links and the stretches in bold.
  mutating func read() -> DraftText {
    closers = Self.matchBrackets(raw)
    emphasisMarks = MarkdownEmphasis.marks(raw)
    read(0..<raw.count, depth: 0)
    closeStrong()
    isEmphasised = wholeIsEmphasised()
    return out
  }

  private mutating func read(_ range: Range<Int>, depth: Int) {
    var at = range.lowerBound
    while at < range.upperBound {
      let plain = plainEnd(from: at, in: range)
      if plain > at {
        copy(at..<plain)
        at = plain
      } else {
        at = readMark(at, in: range, depth: depth)
      }
    }
  }

  private func plainEnd(from start: Int, in range: Range<Int>) -> Int {
    var at = start
    while at < range.upperBound, !"\\`<[!*_&".utf8.contains(raw[at]) { at += 1 }
    return at
  }

  /// Reads what begins with a special character; returns where to go on.
  private mutating func readMark(_ at: Int, in range: Range<Int>, depth: Int) -> Int {
    switch raw[at] {
    case UInt8(ascii: "\\"): return readEscape(at, in: range)
    case UInt8(ascii: "`"): return readCode(at, in: range)
    case UInt8(ascii: "<"): return readAngle(at, in: range)
    case UInt8(ascii: "!") where at + 1 < range.upperBound && raw[at + 1] == UInt8(ascii: "["):
      return readLink(at + 1, in: range, depth: depth, isImage: true)
    case UInt8(ascii: "["): return readLink(at, in: range, depth: depth, isImage: false)
    case UInt8(ascii: "*"), UInt8(ascii: "_"): return readEmphasis(at, in: range)
    case UInt8(ascii: "&"): return readReference(at, in: range)
    default:
      copy(at..<at + 1)
      return at + 1
    }
  }

  private mutating func readEscape(_ at: Int, in range: Range<Int>) -> Int {
    guard at + 1 < range.upperBound else { return at + 1 }
    let next = raw[at + 1]
    if next == 10 { return at + 1 }
    let isPunctuation = next > 32 && next < 127 && !Self.isWord(next)
    if !isPunctuation { copy(at..<at + 1) } else { copy(at + 1..<at + 2) }
    return isPunctuation ? at + 2 : at + 1
  }

  /// `&nbsp;`, `&#146;` and the like, which some programs leave in.
  private mutating func readReference(_ at: Int, in range: Range<Int>) -> Int {
    let found = raw.withUnsafeBufferPointer {
      CharacterReferences.parse(
        UnsafeBufferPointer(rebasing: $0[..<range.upperBound]), at: at, inAttribute: true)
    }
    guard let found, raw[found.end - 1] == UInt8(ascii: ";"),
      let first = Unicode.Scalar(found.first)
    else {
      copy(at..<at + 1)
      return at + 1
    }
    var words = String(Character(first))
    if let second = found.second.flatMap({ Unicode.Scalar($0) }) {
      words.unicodeScalars.append(second)
    }
    let source = SourceRange(offsets[at], offsets[found.end - 1] + 1)
    out.append(Array(words.utf8), source: source)
    return found.end
  }

  private mutating func readCode(_ at: Int, in range: Range<Int>) -> Int {
    let ticks = runLength(at, in: range)
    var end = at + ticks
    while end < range.upperBound, end - at < 4096 {
      if raw[end] == UInt8(ascii: "`") {
        let closing = runLength(end, in: range)
        if closing == ticks {
          copy(at + ticks..<end)
          return end + ticks
        }
        end += closing
      } else {
        end += 1
      }
    }
    copy(at..<at + ticks)
    return at + ticks
  }

  /// An autolink, a leftover tag or comment, or only a less-than sign.
  private mutating func readAngle(_ at: Int, in range: Range<Int>) -> Int {
    guard at + 1 < lastAngle,
      let close = raw[at..<min(range.upperBound, at + 2048)].firstIndex(of: UInt8(ascii: ">"))
    else {
      copy(at..<at + 1)
      return at + 1
    }
    let inner = raw[(at + 1)..<close]
    let text = String(decoding: inner, as: UTF8.self)
    let isAddress = text.utf8.contains(UInt8(ascii: "@")) && !text.utf8.contains(32)
    if !inner.contains(32), LinkResolver.scheme(of: text) != nil || isAddress {
      let hasScheme = LinkResolver.scheme(of: text) != nil
      let start = out.count
      copy(at + 1..<close)
      addLink(start, hasScheme ? text : "mailto:" + text)
      return close + 1
    }
    guard Self.isTag(inner) else {
      copy(at..<at + 1)
      return at + 1
    }
    if text.lowercased().hasPrefix("br") {
      out.append(10, at: offsets[at])
    } else if ["p", "/p", "div", "/div", "/li", "td", "/td", "tr", "/tr"].contains(
      text.lowercased())
    {
      out.append(32, at: offsets[at])
    }
    return close + 1
  }

  private static func isTag(_ inner: ArraySlice<UInt8>) -> Bool {
    if inner.starts(with: "!--".utf8) { return true }
    let name = inner.first == UInt8(ascii: "/") ? inner.dropFirst() : inner
    let letters = name.prefix { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
    guard let first = letters.first, (0x61...0x7A).contains(first | 0x20), letters.count <= 10
    else {
      return false
    }
    let after = name.dropFirst(letters.count).first
    return after == nil || after == 32 || after == UInt8(ascii: "/") || after == 10
  }

  /// `[words](target)`, `[words][name]`, `[name]`; anything else is only a bracket.
  private mutating func readLink(
    _ at: Int, in range: Range<Int>, depth: Int, isImage: Bool
  ) -> Int {
    let close = closers[at]
    guard close >= 0, close < range.upperBound, depth < 4,
      let (target, end) = target(after: close, words: at + 1..<close, in: range)
    else {
      copy((isImage ? at - 1 : at)..<at + 1)
      return at + 1
    }
    if isImage {
      if keepsImageText { read(at + 1..<close, depth: depth + 1) }
      return end
    }
    partWords(before: at + 1 < close ? raw[at + 1] : 0)
    let start = out.count
    read(at + 1..<close, depth: depth + 1)
    addLink(start, target)
    partWordsAfterLink(end, in: range)
    return end
  }

  /// What follows the closing bracket: the target, and where the link ends.
  private func target(
    after close: Int, words: Range<Int>, in range: Range<Int>
  ) -> (String, Int)? {
    let next = close + 1
    if next < range.upperBound, raw[next] == UInt8(ascii: "(") {
      guard next < lastParenthesis else { return nil }
      return MarkdownTarget.read(raw, from: next, limit: range.upperBound)
    }
    var name = words
    var end = next
    if next < range.upperBound, raw[next] == UInt8(ascii: "["), closers[next] >= 0,
      closers[next] < range.upperBound
    {
      if closers[next] > next + 1 { name = next + 1..<closers[next] }
      end = closers[next] + 1
    }
    let key = String(decoding: raw[name], as: UTF8.self).lowercased()
    return references[key].map { ($0, end) }
  }

  private mutating func addLink(_ start: Int, _ target: String) {
    guard start < out.count, let resolved = resolver.resolve(target) else { return }
    out.links.append((start..<out.count, resolved))
  }

  private mutating func readEmphasis(_ at: Int, in range: Range<Int>) -> Int {
    let length = runLength(at, in: range)
    guard emphasisMarks.contains(at) else {
      copy(at..<at + length)
      return at + length
    }
    if length >= 2, length != 4 {
      if strongStart == nil {
        strongStart = out.count
      } else {
        closeStrong()
        let next = at + length < range.upperBound ? raw[at + length] : 32
        if (0x41...0x5A).contains(next), let last = out.bytes.last, last > 32,
          !(0x41...0x5A).contains(last)
        {
          out.append(32, at: offsets[at])
        }
      }
    }
    return at + length
  }

  private mutating func closeStrong() {
    guard let start = strongStart else { return }
    strongStart = nil
    if start < out.count { out.strong.append(start..<out.count) }
  }

  /// A space before a link that is glued to the word before it.
  private mutating func partWords(before first: UInt8) {
    guard let last = out.bytes.last, Self.isWord(last), Self.isWord(first) else { return }
    out.append(32, at: out.pieces.last?.source.end ?? 0)
  }

  /// A space after a link that is glued to the word after it; an ending ("cookie" + "s") is none.
  private mutating func partWordsAfterLink(_ end: Int, in range: Range<Int>) {
    guard end < range.upperBound, Self.isWord(raw[end]), let last = out.bytes.last,
      Self.isWord(last)
    else { return }
    let word = raw[end..<range.upperBound].prefix { Self.isWord($0) }
    if word.elementsEqual("s".utf8) || word.elementsEqual("es".utf8) { return }
    out.append(32, at: offsets[end])
  }

  private func runLength(_ at: Int, in range: Range<Int>) -> Int {
    var end = at
    while end < range.upperBound, raw[end] == raw[at] { end += 1 }
    return end - at
  }

  /// Copies raw bytes, one piece for each stretch that is contiguous in the source.
  private mutating func copy(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      while end < range.upperBound, offsets[end] == offsets[end - 1] + 1 { end += 1 }
      out.append(raw[start..<end], at: offsets[start])
      start = end
    }
  }

  private func wholeIsEmphasised() -> Bool {
    guard out.strong.isEmpty, let first = raw.first(where: { $0 > 32 }),
      let last = raw.last(where: { $0 > 32 }), let from = raw.firstIndex(of: first)
    else { return false }
    let isMark = first == UInt8(ascii: "*") || first == UInt8(ascii: "_")
    return isMark && last == first && emphasisMarks.contains(from) && emphasisMarks.count == 2
  }

  static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0x80
  }

  /// The index of the `]` for each `[`; escaped brackets do not count.
  private static func matchBrackets(_ raw: [UInt8]) -> [Int] {
    var closers = [Int](repeating: -1, count: raw.count)
    var open: [Int] = []
    var at = 0
    while at < raw.count {
      switch raw[at] {
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "["): open.append(at)
      case UInt8(ascii: "]"): if let last = open.popLast() { closers[last] = at }
      default: break
      }
      at += 1
    }
    return closers
  }
}

/// The target in parentheses after a link's words.
enum MarkdownTarget {
  /// Reads `(url)`, `(<url>)`, `(url "title")` from the opening parenthesis on; white space in a URL
  /// is allowed, parentheses must balance.
  static func read(_ raw: [UInt8], from open: Int, limit: Int) -> (String, Int)? {
    var depth = 0
    var at = open
    let end = min(limit, open + 2048)
    while at < end {
      switch raw[at] {
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return (clean(raw[(open + 1)..<at]), at + 1) }
      default: break
      }
      at += 1
    }
    return nil
  }

  private static func clean(_ inner: ArraySlice<UInt8>) -> String {
    var target = inner.filter { $0 != 10 }[...]
    while let first = target.first, first <= 32 { target.removeFirst() }
    if target.first == UInt8(ascii: "<"), let close = target.firstIndex(of: UInt8(ascii: ">")) {
      target = target[target.index(after: target.startIndex)..<close]
    } else if let quote = title(target) {
      target = target[..<quote]
    }
    while let last = target.last, last <= 32 { target.removeLast() }
    return String(decoding: unescaped(target), as: UTF8.self)
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    var isEscaped = false
    for byte in bytes {
      if byte == UInt8(ascii: "\\"), !isEscaped {
        isEscaped = true
      } else {
        if isEscaped, MarkdownInline.isWord(byte) { out.append(UInt8(ascii: "\\")) }
        out.append(byte)
        isEscaped = false
      }
    }
    return out
  }

  /// Where a title in quotation marks begins, if the target ends with one.
  private static func title(_ target: ArraySlice<UInt8>) -> Int? {
    guard let last = target.last, last == UInt8(ascii: "\"") || last == UInt8(ascii: "'"),
      let open = target.dropLast().firstIndex(of: last), open > target.startIndex,
      target[open - 1] == 32
    else { return nil }
    return open
  }
}

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
