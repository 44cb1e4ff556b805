/// The words of a text with their bytes: what readers of names, dates and addresses look at.
///
/// A word is a run of letters and digits (all bytes above ASCII but general punctuation count as
/// letters); `.`, `'`, `’`, `&` and `-` are part of it between two such characters.
struct PlainWords: Sendable {
  /// The text in UTF-8.
  let bytes: [UInt8]
  /// Start of each word.
  private(set) var starts: [Int32] = []
  /// End of each word.
  private(set) var ends: [Int32] = []
  /// Whether each word looks like a name: an upper-case letter first, or within ("eBay").
  private(set) var capitalised: [Bool] = []

  /// The number of words.
  var count: Int { starts.count }

  /// Splits a text; linear.
  init(_ text: String) {
    bytes = Array(text.utf8)
    starts.reserveCapacity(bytes.count / 5)
    ends.reserveCapacity(bytes.count / 5)
    capitalised.reserveCapacity(bytes.count / 5)
    var at = 0
    while at < bytes.count {
      let length = wordByte(at)
      guard length > 0 else {
        at += 1
        continue
      }
      let start = at
      var isCapitalised = bytes[at] >= 0xC3 || Self.isCapital(bytes[at])
      at += length
      while at < bytes.count {
        if Self.isPlain(bytes[at]) {
          isCapitalised = isCapitalised || Self.isCapital(bytes[at])
          at += 1
          continue
        }
        let next = wordByte(at)
        if next > 0 {
          at += next
        } else if let skipped = joiner(at), wordByte(at + skipped) > 0 {
          at += skipped
        } else {
          break
        }
      }
      starts.append(Int32(start))
      ends.append(Int32(at))
      capitalised.append(isCapitalised)
    }
  }

  /// The place of a run of words.
  func range(_ first: Int, _ last: Int) -> TextRange {
    TextRange(Int(starts[first]), Int(ends[last]))
  }

  /// The first word at or after an offset, up to `count`.
  func word(at offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a word is this one, whatever its case; `other` in lower-case ASCII.
  func matches(_ word: Int, _ other: StaticString) -> Bool {
    guard starts.indices.contains(word) else { return false }
    let start = Int(starts[word])
    let length = other.utf8CodeUnitCount
    guard Int(ends[word]) - start == length else { return false }
    let letters = other.utf8Start
    for offset in 0..<length where Self.lower(bytes[start + offset]) != letters[offset] {
      return false
    }
    return true
  }

  /// Whether a word is in a set, whatever its case.
  func matches(_ word: Int, in set: WordSet) -> Bool {
    guard starts.indices.contains(word) else { return false }
    var key = WordSet.Key()
    for at in Int(starts[word])..<Int(ends[word]) { key.append(Self.lower(bytes[at])) }
    return set.contains(key)
  }

  /// Whether a word is one of these.
  func matches(_ word: Int, any others: [StaticString]) -> Bool {
    others.contains { matches(word, $0) }
  }

  /// How many bytes a possessive ending ("'s", "’s") takes at the end of a word; 0 without one.
  func possessive(_ word: Int) -> Int {
    let end = Int(ends[word])
    let length = end - Int(starts[word])
    guard length >= 2, Self.lower(bytes[end - 1]) == 115 else { return 0 }
    if bytes[end - 2] == 39 { return 2 }
    let isCurly =
      length >= 4 && bytes[end - 4] == 0xE2 && bytes[end - 3] == 0x80 && bytes[end - 2] == 0x99
    return isCurly ? 4 : 0
  }

  /// The bytes between a word and the next.
  func gap(after word: Int) -> ArraySlice<UInt8> {
    let from = Int(ends[word])
    let to = word + 1 < count ? Int(starts[word + 1]) : bytes.count
    return bytes[from..<to]
  }

  /// The number a word of digits stands for; nil for other words or more than nine digits.
  func number(_ word: Int) -> Int? {
    guard starts.indices.contains(word) else { return nil }
    let digits = bytes[Int(starts[word])..<Int(ends[word])]
    guard digits.count <= 9, digits.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1) - 48 }
  }

  /// Whether a word looks like a name; false beside the text.
  func isCapitalised(_ word: Int) -> Bool {
    capitalised.indices.contains(word) && capitalised[word]
  }

  /// An ASCII byte in lower case.
  static func lower(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte + 32 : byte }

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 65 < 26 }

  /// Whether a byte is an ASCII letter or digit.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (byte | 32) &- 97 < 26 || byte &- 48 < 10
  }

  /// The length of the letter or digit that begins at a byte; 0 where none does.
  private func wordByte(_ at: Int) -> Int {
    guard at < bytes.count else { return 0 }
    let byte = bytes[at]
    switch byte {
    case 48...57, 65...90, 97...122: return 1
    case 0..<0x80: return 0
    case 0xE2:
      let isPunctuation = at + 1 < bytes.count && (bytes[at + 1] == 0x80 || bytes[at + 1] == 0x81)
      return isPunctuation ? 0 : 3
    case 0x80..<0xC3: return 0
    case 0xC3..<0xE0: return 2
    case 0xF0...: return 4
    default: return 3
    }
  }

  private func joiner(_ at: Int) -> Int? {
    switch bytes[at] {
    case 38, 39, 45, 46: return 1
    case 0xE2 where at + 2 < bytes.count && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x99: return 3
    default: return nil
    }
  }
}
