/// Reads one word after another from UTF-8 bytes.
struct TokenReader: ~Copyable {
  /// A word as it was read.
  struct Token {
    var start: Int
    var end: Int
    var word: UInt16
    /// Marks of the word itself.
    var marks: FoldedText.Marks
    /// Marks that belong after the word before.
    var before: FoldedText.Marks
    /// How many words before it are part of it (the start of an address).
    var replacing = 0
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let index: WordIndex
  private var position = 0
  private var folded: UnsafeMutableBufferPointer<UInt8>
  private var length = 0
  private var hash = WordIndex.hashStart
  /// Marks after the last word.
  private(set) var trailing: FoldedText.Marks = []

  private static let longest = 64

  init(bytes: UnsafeBufferPointer<UInt8>, index: WordIndex) {
    self.bytes = bytes
    self.index = index
    folded = .allocate(capacity: Self.longest)
  }

  deinit { folded.deallocate() }

  /// The next word, or nil at the end. `text` is what was read before.
  mutating func next(after text: borrowing FoldedText) -> Token? {
    var before: FoldedText.Marks = []
    var own: FoldedText.Marks = []
    while position < bytes.count {
      if bytes[position] == 64, let address = address(after: text, before) { return address }
      let letter = Self.letter(bytes, position)
      if letter.isLetter { break }
      mark(letter.width, &before, &own)
      position += letter.width
    }
    guard position < bytes.count else {
      trailing = before
      return nil
    }
    return word(text, before, own)
  }

  private mutating func word(
    _ text: borrowing FoldedText, _ before: FoldedText.Marks, _ own: FoldedText.Marks
  ) -> Token {
    let start = position
    var marks = own
    length = 0
    hash = WordIndex.hashStart
    var isNumber = true
    var capitals = 0
    var letters = 0
    scan: while position < bytes.count {
      let byte = bytes[position]
      if byte >= 97 && byte <= 122 {
        push(byte)
        letters += 1
        isNumber = false
      } else if byte >= 65 && byte <= 90 {
        push(byte | 32)
        letters += 1
        capitals += 1
        isNumber = false
      } else if byte >= 48 && byte <= 57 {
        push(byte)
      } else if isNumber, byte == 44 || byte == 46, position + 1 < bytes.count,
        bytes[position + 1] >= 48, bytes[position + 1] <= 57
      {
        push(byte)
      } else {
        let letter = Self.letter(bytes, position)
        guard letter.isLetter else {
          if !apostrophe() { break scan }
          continue
        }
        if letter.first != 0 { push(letter.first) }
        if letter.second != 0 { push(letter.second) }
        if letter.first != 0 {
          letters += 1
          isNumber = false
        }
        position += letter.width
        wordEnd = position
        continue
      }
      position += 1
    }
    let end = wordEnd
    if bytes[start] >= 65 && bytes[start] <= 90 { marks.insert(.capital) }
    if capitals == letters, letters > 1 { marks.insert(.capitals) }
    if let address = webAddress(text, start, before, marks) { return address }
    let id: UInt16
    if isNumber, length > 0 {
      id = 1
    } else if length <= Self.longest {
      id = index.id(hash: hash, UnsafeBufferPointer(rebasing: folded[0..<length]))
    } else {
      id = 0
    }
    return Token(start: start, end: end, word: id, marks: marks, before: before)
  }

  private var wordEnd = 0
}

extension TokenReader {
  @inline(__always)
  private mutating func push(_ byte: UInt8) {
    if length < Self.longest { folded[length] = byte }
    length += 1
    hash = WordIndex.hash(hash, byte)
    wordEnd = position + 1
  }

  /// Reads on over an apostrophe inside a word. False where the word ends there; the ending of a
  /// possessive or contraction is passed over, except in "n't".
  private mutating func apostrophe() -> Bool {
    let width: Int
    if bytes[position] == 39 {
      width = 1
    } else if position + 2 < bytes.count, bytes[position] == 0xE2, bytes[position + 1] == 0x80,
      bytes[position + 2] == 0x99
    {
      width = 3
    } else {
      return false
    }
    let after = position + width
    guard after < bytes.count, Self.isASCIILetter(bytes[after]) else { return false }
    if length > 0, length < Self.longest, folded[length - 1] == 110, bytes[after] | 32 == 116 {
      push(39)
      position = after
      return true
    }
    var end = after
    while end < bytes.count, Self.isASCIILetter(bytes[end]) { end += 1 }
    if end - after <= 2 {
      position = end
      return false
    }
    return false
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool { byte | 32 >= 97 && byte | 32 <= 122 }

  /// A letter of the text and its folded form.
  private struct Letter {
    /// Folded bytes; 0 for none (a soft hyphen is a letter without any).
    var first: UInt8
    var second: UInt8
    var isLetter: Bool
    /// Bytes it takes in the text.
    var width: Int

    static func other(_ width: Int) -> Letter {
      Letter(first: 0, second: 0, isLetter: false, width: width)
    }

    static func folded(_ first: UInt8, _ second: UInt8, _ width: Int) -> Letter {
      Letter(first: first, second: second, isLetter: true, width: width)
    }
  }

  private static func letter(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Letter {
    let byte = bytes[at]
    if byte < 0x80 {
      let isLetter = isASCIILetter(byte) || (byte >= 48 && byte <= 57)
      return isLetter ? .folded(byte, 0, 1) : .other(1)
    }
    let next = at + 1 < bytes.count ? bytes[at + 1] : 0
    let third = at + 2 < bytes.count ? bytes[at + 2] : 0
    switch byte {
    case 0xC2: return next == 0xAD ? .folded(0, 0, 2) : .other(2)
    case 0xC3: return latin(next)
    case 0xC4...0xDF: return .folded(byte, next, 2)
    case 0xE2: return next == 0x80 && third == 0x8B ? .folded(0, 0, 3) : .other(3)
    case 0xEF where next == 0xAC && third == 0x81: return .folded(102, 105, 3)
    case 0xEF where next == 0xAC && third == 0x82: return .folded(102, 108, 3)
    case 0xE0...0xEF: return .other(3)
    case 0xF0...0xF7: return .other(4)
    default: return .other(1)
    }
  }

  /// The plain letter of an accented one (U+00C0 to U+00FF).
  private static func latin(_ byte: UInt8) -> Letter {
    switch byte | 0x20 {
    case 0xA0...0xA5: .folded(97, 0, 2)
    case 0xA6: .folded(97, 101, 2)
    case 0xA7: .folded(99, 0, 2)
    case 0xA8...0xAB: .folded(101, 0, 2)
    case 0xAC...0xAF: .folded(105, 0, 2)
    case 0xB1: .folded(110, 0, 2)
    case 0xB2...0xB6, 0xB8: .folded(111, 0, 2)
    case 0xB9...0xBC: .folded(117, 0, 2)
    case 0xBD, 0xBF: .folded(121, 0, 2)
    case 0xB7: .other(2)
    default: .folded(byte, 0, 2)
    }
  }
}

extension TokenReader {
  /// Notes what a byte that is no letter says of the words around it.
  private func mark(
    _ width: Int, _ before: inout FoldedText.Marks, _ own: inout FoldedText.Marks
  ) {
    switch bytes[position] {
    case 32, 9: before.insert(.space)
    case 10, 13: before.formUnion([.space, .line])
    case 44: before.insert(.comma)
    case 59: before.insert(.semicolon)
    case 58: before.insert(.colon)
    case 46, 33: before.insert(.stop)
    case 63: before.formUnion([.stop, .question])
    case 40:
      own.insert(.opens)
      before.insert(.comma)
    case 91: own.formUnion([.opens, .square])
    case 41, 93: before.insert(.closes)
    case 47: before.insert(.slash)
    case 45: before.insert(.hyphen)
    case 34: own.insert(.quoted)
    case 124: before.insert(.semicolon)
    case 0xC2 where width == 2 && position + 1 < bytes.count && bytes[position + 1] == 0xA0:
      before.insert(.space)
    case 0xE2 where position + 2 < bytes.count && bytes[position + 1] == 0x80:
      switch bytes[position + 2] {
      case 0x90, 0x91: before.insert(.hyphen)
      case 0x93, 0x94, 0x95, 0xA6: before.insert(.comma)
      case 0x9C, 0x98: own.insert(.quoted)
      case 0xA2: before.insert(.semicolon)
      default: break
      }
    default: break
    }
  }

  /// An e-mail address around the `@` at the current place; nil where there is none.
  private mutating func address(
    after text: borrowing FoldedText, _ before: FoldedText.Marks
  ) -> Token? {
    guard before.isEmpty, let last = text.ends.last, Int(last) == position,
      position + 1 < bytes.count, Self.isASCIILetter(bytes[position + 1])
    else { return nil }
    var first = text.count - 1
    while first > 0, text.ends[first - 1] + 1 == text.starts[first],
      Self.isAddressByte(bytes[Int(text.ends[first - 1])])
    { first -= 1 }
    let start = Int(text.starts[first])
    position = runEnd(from: position + 1)
    return Token(
      start: start, end: position, word: 2, marks: [], before: [],
      replacing: text.count - first)
  }

  /// A web address that starts at a word ("http", "www", "example" before ".com").
  private mutating func webAddress(
    _ text: borrowing FoldedText, _ start: Int, _ before: FoldedText.Marks,
    _ marks: FoldedText.Marks
  ) -> Token? {
    guard position + 1 < bytes.count, length < Self.longest else { return nil }
    let isScheme = bytes[position] == 58 && bytes[position + 1] == 47
    let isDot = bytes[position] == 46 && Self.isASCIILetter(bytes[position + 1])
    guard isScheme || isDot else { return nil }
    if isDot, !spells("www"), !isDomain(from: position + 1) { return nil }
    if isScheme, !spells("http"), !spells("https"), !spells("ftp") { return nil }
    position = runEnd(from: position)
    return Token(start: start, end: position, word: 3, marks: marks, before: before)
  }

  /// Whether what stands at a place ends like a host name (`com`, `sub.example.org`).
  private func isDomain(from start: Int) -> Bool {
    var at = start
    for _ in 0..<4 {
      let label = at
      while at < bytes.count,
        Self.isASCIILetter(bytes[at]) || bytes[at] == 45
          || (bytes[at] >= 48 && bytes[at] <= 57)
      { at += 1 }
      let size = at - label
      if size == 0 { return false }
      let ends =
        at == bytes.count || bytes[at] != 46 || at + 1 == bytes.count
        || !Self.isASCIILetter(bytes[at + 1])
      if ends {
        guard size <= 4 else { return false }
        let top = String(decoding: bytes[label..<at], as: UTF8.self).lowercased()
        return Self.topDomains.contains(top)
      }
      at += 1
    }
    return false
  }

  private static let topDomains: Set<String> = [
    "com", "net", "org", "edu", "gov", "info", "biz", "us", "uk", "ca", "de", "eu", "tv", "io",
    "me", "mil", "int", "html", "htm", "php", "asp", "aspx", "au", "fr", "ie", "in", "nz", "co",
    "example", "test", "name", "mobi", "fm", "ly", "jsp",
  ]

  private func spells(_ word: StaticString) -> Bool {
    guard length == word.utf8CodeUnitCount else { return false }
    for offset in 0..<length where folded[offset] != word.utf8Start[offset] { return false }
    return true
  }

  /// The end of an address that reaches on from a place; trailing punctuation is not part of it.
  private func runEnd(from start: Int) -> Int {
    var at = start
    while at < bytes.count,
      Self.isAddressByte(bytes[at]) || bytes[at] >= 48 && bytes[at] <= 57
        || Self.isASCIILetter(bytes[at]) || Self.isPathByte(bytes[at])
    { at += 1 }
    while at > start, bytes[at - 1] == 46 || bytes[at - 1] == 58 || bytes[at - 1] == 63 { at -= 1 }
    return at
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    byte == 46 || byte == 45 || byte == 95 || byte == 43
  }

  private static func isPathByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 47, 58, 63, 38, 61, 35, 37, 126, 64: true
    default: false
    }
  }
}
