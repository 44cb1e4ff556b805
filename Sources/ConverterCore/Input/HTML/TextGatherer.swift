/// Text as it gathers from a page: white space collapsed, invisible characters dropped, and each
/// stretch with the markup it came from.
struct TextGatherer {
  /// A stretch of text and where its first byte stands in the guarded markup; even on both sides.
  struct Stretch {
    // A page may have a million of them; no page is longer than 1 GiB.
    private let start: UInt32
    private let place: UInt32
    fileprivate var length: UInt32

    fileprivate init(text: Int, markup: Int, count: Int) {
      start = UInt32(text)
      place = UInt32(markup)
      length = UInt32(count)
    }

    /// Where it begins in the text.
    var text: Int { Int(start) }
    /// Where it begins in the markup.
    var markup: Int { Int(place) }
    /// Its bytes.
    var count: Int { Int(length) }
    /// The end in the text.
    var end: Int { text + count }
  }

  /// The text so far.
  private(set) var bytes: [UInt8] = []
  /// Where it came from, ascending.
  private(set) var stretches: [Stretch] = []
  /// Whether white space was read that is not written yet.
  private var owesSpace = false
  /// Where the line at hand begins; white space there is dropped.
  private var lineStart = 0

  /// Reserves room for the text of a page.
  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Whether nothing stands on the line at hand.
  var isAtLineStart: Bool { bytes.count == lineStart }

  /// Begins a line: white space owed is forgotten.
  mutating func beginLine() {
    owesSpace = false
    lineStart = bytes.count
  }

  /// Asks for a space before the next character, unless the line begins there.
  mutating func space() { owesSpace = true }

  /// Appends characters that have no place of their own in the text of the source: a separator of
  /// cells, the wording of an image.
  mutating func appendOwn(_ text: some Sequence<UInt8>) {
    owesSpace = false
    bytes.append(contentsOf: text)
  }

  /// Appends markup text; what is simply copied, single spaces within it too, is copied at once.
  mutating func append(_ markup: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) {
    var index = from
    while index < to {
      let start = index
      while index < to {
        if Self.isPlain(markup[index]) {
          index += 1
        } else if markup[index] == 0x20, index > start, index + 1 < to,
          Self.isPlain(markup[index + 1])
        {
          index += 2
        } else {
          break
        }
      }
      if index > start { copy(markup, start, index) }
      guard index < to else { return }
      index = odd(markup, index, to)
    }
  }

  private mutating func copy(_ markup: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    settleSpace()
    note(start, end - start)
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: markup[start..<end]))
  }

  private mutating func settleSpace() {
    if owesSpace {
      owesSpace = false
      if bytes.count > lineStart { bytes.append(0x20) }
    }
  }

  private mutating func note(_ start: Int, _ count: Int) {
    if let last = stretches.last, last.text + last.count == bytes.count,
      last.markup + last.count == start
    {
      stretches[stretches.count - 1].length += UInt32(count)
    } else {
      stretches.append(Stretch(text: bytes.count, markup: start, count: count))
    }
  }

  /// Reads one character that is not simply copied; returns the offset after it.
  private mutating func odd(
    _ markup: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int
  ) -> Int {
    let byte = markup[index]
    if byte < 0x80 {
      if byte != 0x7F { owesSpace = true }
      return index + 1
    }
    let second = index + 1 < limit ? markup[index + 1] : 0
    if byte == 0xC2 { return latin(markup, index, limit, second) }
    let third = index + 2 < limit ? markup[index + 2] : 0
    let end = min(index + 3, limit)
    switch (byte, second) {
    case (0xE2, 0x80): return punctuation(markup, index, end, third)
    case (0xE2, 0x81):
      if third == 0x9F { owesSpace = true; return end }
      if third == 0xA0 || (0xA6...0xA9).contains(third) { return end }
    case (0xE3, 0x80) where third == 0x80:
      owesSpace = true
      return end
    case (0xEF, 0xB7):
      if let character = GuardedMarkup.Stand.meaning(third) {
        settleSpace()
        note(index, 1)
        bytes.append(character)
        return end
      }
    case (0xEF, 0xBB) where third == 0xBF: return end
    default: break
    }
    copy(markup, index, end)
    return end
  }

  /// U+0080–U+00BF: C1 controls and soft hyphens go, a no-break space is a space.
  private mutating func latin(
    _ markup: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int, _ second: UInt8
  ) -> Int {
    let end = min(index + 2, limit)
    switch second {
    case 0x85, 0xA0: owesSpace = true
    case 0x80...0x9F, 0xAD: break
    default: copy(markup, index, end)
    }
    return end
  }

  /// U+2000–U+203F: spaces of any width, invisible and direction marks, and real punctuation.
  private mutating func punctuation(
    _ markup: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int, _ third: UInt8
  ) -> Int {
    switch third {
    case 0x80...0x8A, 0xA8, 0xA9, 0xAF: owesSpace = true
    case 0x8B, 0x8E, 0x8F, 0xAA...0xAE: break
    case 0x8C, 0x8D:
      // Joiners have a meaning between letters of other scripts and within emoji only.
      if let last = bytes.last, last >= 0x80, !owesSpace { copy(markup, index, end) }
    default: copy(markup, index, end)
    }
    return end
  }

  /// Bytes that are simply copied: printable ASCII and all of UTF-8 that needs no look.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x7E: true
    case 0xC2, 0xE2, 0xE3, 0xEF: false
    case 0x80...0xFF: true
    default: false
    }
  }
}
