/// Text as it gathers from a page: references read, white space collapsed, invisible characters
/// dropped, and each stretch with the place in the page it came from.
struct TextGatherer {
  /// A stretch of text and where its first byte stands in the decoded page; even on both sides.
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
    /// Where it begins in the page.
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

  /// Appends text of the page; what is simply copied, single spaces within it too, is copied at
  /// once. In literal text `&` is an ampersand.
  mutating func append(
    _ page: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int, isLiteral: Bool = false
  ) {
    var index = from
    while index < to {
      let start = index
      while index < to {
        index = PlainText.end(page, from: index, to: to, goesOn: index > start)
        if Self.isPlain(page[index]) {
          index += 1
        } else if page[index] == 0x20, index > start, index + 1 < to,
          Self.isPlain(page[index + 1])
        {
          index += 2
        } else {
          break
        }
      }
      if index > start { copy(page, start, index) }
      guard index < to else { return }
      if page[index] == UInt8(ascii: "&"), !isLiteral {
        index = reference(page, index)
      } else {
        index = odd(page, index, to, place: index)
      }
    }
  }

  /// Appends what a character reference stands for, or the ampersand that it is; returns the offset
  /// after it.
  private mutating func reference(_ page: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    guard let found = CharacterReferences.parse(page, at: start, inAttribute: false) else {
      appendOne(UInt8(ascii: "&"), place: start)
      return start + 1
    }
    append(found.first, place: start)
    if let second = found.second { append(second, place: start) }
    return found.end
  }

  private mutating func append(_ scalar: UInt32, place: Int) {
    switch scalar {
    case 0x09, 0x0A, 0x0D, 0x20: owesSpace = true
    case 0..<0x20, 0x7F..<0xA0: break
    case 0x21..<0x7F: appendOne(UInt8(scalar), place: place)
    default:
      _ = EncodedScalar(scalar).withBytes { odd($0, 0, $0.count, place: place) }
    }
  }

  private mutating func appendOne(_ byte: UInt8, place: Int) {
    settleSpace()
    note(place, 1)
    bytes.append(byte)
  }

  private mutating func copy(
    _ page: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, place: Int? = nil
  ) {
    settleSpace()
    note(place ?? start, end - start)
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: page[start..<end]))
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

  /// Reads one character that is not simply copied, and that stands at `place` in the page; returns
  /// the offset after it.
  private mutating func odd(
    _ page: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int, place: Int
  ) -> Int {
    let byte = page[index]
    if byte < 0x80 {
      ascii(byte, place: place)
      return index + 1
    }
    let second = index + 1 < limit ? page[index + 1] : 0
    let third = index + 2 < limit ? page[index + 2] : 0
    var end = min(index + (byte == 0xC2 ? 2 : 3), limit)
    switch OddCharacter(byte, second, third) {
    case .space: owesSpace = true
    case .dropped: break
    case .joiner:
      // Joiners have a meaning between letters of other scripts and within emoji only.
      if let last = bytes.last, last >= 0x80, !owesSpace { copy(page, index, end, place: place) }
    case .noncharacter:
      settleSpace()
      note(place, 3)
      bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
    case .visible:
      while end < limit, page[end] & 0xC0 == 0x80 { end += 1 }
      copy(page, index, end, place: place)
    }
    return end
  }

  /// An ampersand in literal text, white space, a control character.
  private mutating func ascii(_ byte: UInt8, place: Int) {
    if byte > 0x20, byte < 0x7F {
      appendOne(byte, place: place)
    } else if byte <= 0x20, byte == 0x20 || (0x09...0x0D).contains(byte), byte != 0x0B {
      owesSpace = true
    }
  }

  /// Bytes that are simply copied: printable ASCII but `&`, and all of UTF-8 that needs no look.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x26: false
    case 0x21...0x7E: true
    case 0xC2, 0xE2, 0xE3, 0xEF: false
    case 0x80...0xFF: true
    default: false
    }
  }
}
