/// Makes markup safe to parse: a single pass over the decoded page, ahead of libxml2.
///
/// It leaves out what is never text (comments, scripts, style sheets, attributes that reading does
/// not need), reads character references as browsers do, keeps `<![if …]>` from becoming text, and
/// bounds what costs libxml2 quadratic time: open elements and stray end tags.
struct MarkupGuard {
  let input: UnsafeBufferPointer<UInt8>
  var output: [UInt8] = []
  var origins = OffsetMap()
  var facts = MarkupFacts()
  var index = 0
  /// Output offset minus input offset of the last copied byte; a change is marked in `origins`.
  private var shift: Int?
  var attributes: [GuardedAttribute] = []
  var balance = TagBalance()
  var ends = EndCache()
  /// Whether no comment ends any more, so that many beginnings are searched for once.
  var lacksCommentEnd = false
  let names = TagNameTable.shared

  private init(_ input: UnsafeBufferPointer<UInt8>) {
    self.input = input
    output.reserveCapacity(input.count / 2 + 64)
  }

  /// Guards a page in well-formed UTF-8.
  static func guarded(_ bytes: [UInt8]) -> GuardedMarkup {
    bytes.withUnsafeBufferPointer { input in
      var guarding = MarkupGuard(input)
      guarding.run()
      return GuardedMarkup(
        bytes: guarding.output, origins: guarding.origins, facts: guarding.facts)
    }
  }

  private mutating func run() {
    while index < input.count {
      copyText(to: input.count)
      guard index < input.count else { break }
      switch input[index] {
      case UInt8(ascii: "<"): markup()
      case UInt8(ascii: "&"): reference(inAttribute: false)
      default: oddByte()
      }
    }
  }

  /// Copies ordinary text up to the next byte that needs a look.
  mutating func copyText(to limit: Int) {
    let start = index
    var end = index
    while end < limit, !ByteClass.needsLook(input[end]) { end += 1 }
    index = end
    copy(start, end)
  }

  /// Copies input bytes and remembers where they came from.
  mutating func copy(_ start: Int, _ end: Int) {
    guard end > start else { return }
    markOrigin(start)
    output.append(contentsOf: UnsafeBufferPointer(rebasing: input[start..<end]))
  }

  /// Says that what is written next comes from this offset.
  mutating func markOrigin(_ start: Int) {
    let now = output.count - start
    if now != shift {
      origins.mark(derived: output.count, origin: start)
      shift = now
    }
  }

  /// Writes bytes that stand for the input from `start` on.
  mutating func write(_ bytes: [UInt8], for start: Int) {
    origins.mark(derived: output.count, origin: start)
    shift = nil
    output.append(contentsOf: bytes)
  }

  /// A control character, a noncharacter or another use of the byte EF.
  mutating func oddByte() {
    let byte = input[index]
    if byte != 0xEF {
      // Control characters are no text; a form feed is white space.
      if byte == 0x0C { write([0x20], for: index) }
      index += 1
      return
    }
    let second = index + 1 < input.count ? input[index + 1] : 0
    let third = index + 2 < input.count ? input[index + 2] : 0
    let isNoncharacter =
      second == 0xB7 && (0x90...0xAF).contains(third) || second == 0xBF && third >= 0xBE
    if isNoncharacter {
      write([0xEF, 0xBF, 0xBD], for: index)
    } else {
      copy(index, min(index + 3, input.count))
    }
    index = min(index + 3, input.count)
  }

  /// A character reference, or an ampersand that is text.
  mutating func reference(inAttribute: Bool) {
    let start = index
    guard
      let found = CharacterReferences.parse(input, at: index, inAttribute: inAttribute)
    else {
      write(GuardedMarkup.Stand.ampersand, for: start)
      index += 1
      return
    }
    origins.mark(derived: output.count, origin: start)
    shift = nil
    index = found.end
    appendText(found.first)
    if let second = found.second { appendText(second) }
  }

  /// Appends a code point so that it cannot be taken for markup.
  private mutating func appendText(_ scalar: UInt32) {
    switch scalar {
    case 0x3C: output.append(contentsOf: GuardedMarkup.Stand.less)
    case 0x26: output.append(contentsOf: GuardedMarkup.Stand.ampersand)
    case 0x22: output.append(contentsOf: GuardedMarkup.Stand.quote)
    case 0x09, 0x0A, 0x0D: output.append(UInt8(scalar))
    case 0..<0x20, 0x7F..<0xA0: break
    case 0xFDD0...0xFDEF, 0xFFFE, 0xFFFF: output.appendUTF8(0xFFFD)
    default: output.appendUTF8(scalar)
    }
  }
}

/// What a byte may be in text.
enum ByteClass {
  /// Whether a byte of text is not simply copied: `<`, `&`, control characters, and EF, which
  /// begins the noncharacters.
  @inline(__always)
  static func needsLook(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F, 0x26, 0x3C, 0xEF: true
    default: false
    }
  }

  /// HTML white space.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }

  /// An ASCII letter.
  static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}

/// Which end marks no longer occur, so that a page full of beginnings without ends is searched once
/// and not once a beginning.
struct EndCache {
  private var missing: [UnsafePointer<UInt8>] = []

  /// The offset of an end mark at or after `start`; nil when there is none.
  mutating func find(
    _ mark: StaticString, in input: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    if missing.contains(mark.utf8Start) { return nil }
    if let found = ByteSearch.find(mark, in: input, from: start) { return found }
    missing.append(mark.utf8Start)
    return nil
  }
}
