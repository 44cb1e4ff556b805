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

  let bytes: UnsafeBufferPointer<UInt8>
  private let index: WordIndex
  var position = 0
  private(set) var folded: UnsafeMutableBufferPointer<UInt8>
  private(set) var length = 0
  private var hash = WordIndex.hashStart
  /// Marks after the last word.
  private(set) var trailing: FoldedText.Marks = []

  static let longest = 64

  init(bytes: UnsafeBufferPointer<UInt8>, index: WordIndex) {
    self.bytes = bytes
    self.index = index
    folded = .allocate(capacity: Self.longest)
    folded.initialize(repeating: 0)
  }

  deinit { folded.deallocate() }

  /// The next word, or nil at the end. `text` is what was read before.
  mutating func next(after text: borrowing FoldedText) -> Token? {
    var before: FoldedText.Marks = []
    var own: FoldedText.Marks = []
    while position < bytes.count {
      if bytes[position] == 64, let address = address(after: text, before) { return address }
      let letter = FoldedLetter.at(position, in: bytes)
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
    let spelling = spell()
    let end = wordEnd
    if bytes[start] >= 65 && bytes[start] <= 90 { marks.insert(.capital) }
    if spelling.areCapitals, spelling.letters > 1 { marks.insert(.capitals) }
    if let address = webAddress(text, start, before, marks) { return address }
    let id: UInt16
    if spelling.isNumber, length > 0 {
      id = 1
    } else if length <= Self.longest {
      id = index.id(hash: hash, UnsafeBufferPointer(folded), length: length)
    } else {
      id = 0
    }
    return Token(start: start, end: end, word: id, marks: marks, before: before)
  }

  /// Of what the word is made that was read last.
  private struct Spelling {
    var isNumber: Bool
    var letters: Int
    var areCapitals: Bool
  }

  /// Reads to the end of a word and keeps its folded form.
  private mutating func spell() -> Spelling {
    let areCapitals = plainLetters()
    var spelling = Spelling(isNumber: length == 0, letters: length, areCapitals: areCapitals)
    while position < bytes.count {
      let byte = bytes[position]
      if byte >= 97 && byte <= 122 {
        push(byte)
        spelling.letters += 1
        spelling.areCapitals = false
        spelling.isNumber = false
      } else if byte >= 65 && byte <= 90 {
        push(byte | 32)
        spelling.letters += 1
        spelling.isNumber = false
      } else if byte >= 48 && byte <= 57 {
        push(byte)
      } else if spelling.isNumber, byte == 44 || byte == 46, position + 1 < bytes.count,
        bytes[position + 1] >= 48, bytes[position + 1] <= 57
      {
        push(byte)
      } else {
        let letter = FoldedLetter.at(position, in: bytes)
        if letter.isLetter {
          push(letter, &spelling)
        } else if !apostrophe() {
          break
        }
        continue
      }
      position += 1
    }
    return spelling
  }

  private var wordEnd = 0
}

extension TokenReader {
  /// Starts a word with the ASCII letters at the current place, which most words are made of, as
  /// far as they can be looked up. Returns whether all are capitals.
  private mutating func plainLetters() -> Bool {
    let text = UnsafeBufferPointer(rebasing: bytes[position...].prefix(Self.longest))
    let folded = folded
    var length = 0
    var hash = WordIndex.hashStart
    var bits: UInt8 = 0
    while length < text.count {
      let lower = text[length] | 32
      guard lower >= 97, lower <= 122 else { break }
      folded[length] = lower
      hash = WordIndex.hash(hash, lower)
      bits |= text[length]
      length += 1
    }
    position += length
    if length > 0 { wordEnd = position }
    self.length = length
    self.hash = hash
    return bits & 32 == 0
  }

  @inline(__always)
  private mutating func push(_ byte: UInt8) {
    if length < Self.longest { folded[length] = byte }
    length += 1
    hash = WordIndex.hash(hash, byte)
    wordEnd = position + 1
  }

  @inline(__always)
  private mutating func push(_ letter: FoldedLetter, _ spelling: inout Spelling) {
    if letter.first != 0 {
      push(letter.first)
      spelling.letters += 1
      spelling.areCapitals = false
      spelling.isNumber = false
    }
    if letter.second != 0 { push(letter.second) }
    position += letter.width
    wordEnd = position
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

  static func isASCIILetter(_ byte: UInt8) -> Bool { byte | 32 >= 97 && byte | 32 <= 122 }
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
}
