/// Reads the words of one Markdown block: emphasis, escapes, code, links, leftover tags.
///
/// More tolerant than CommonMark, because what is read was mostly made from HTML by a program:
/// bold marks go wherever they stand (`** X  **`, `does **NOT**`, bold left open), and words that a
/// link or a mark glued together are parted again.
struct MarkdownInline {
  /// The raw words of the block, a line feed where a line break is kept.
  let raw: [UInt8]
  /// The source offset of each raw byte.
  let offsets: [Int]
  let resolver: LinkResolver
  let references: [String: String]
  let keepsImageText: Bool

  /// The `]` that closes each `[`, by index; -1 where none does.
  var closers: [Int] = []
  /// Where the last `>` and the last `)` stand, so that nothing is sought that is not there.
  let lastAngle: Int
  let lastParenthesis: Int
  var out = DraftText()
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

  mutating func read(_ range: Range<Int>, depth: Int) {
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

  private func runLength(_ at: Int, in range: Range<Int>) -> Int {
    var end = at
    while end < range.upperBound, raw[end] == raw[at] { end += 1 }
    return end - at
  }

  /// Copies raw bytes, one piece for each stretch that is contiguous in the source.
  mutating func copy(_ range: Range<Int>) {
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
}
