/// Kinds of phrases that pages are known by.
enum PhraseGroup: Int, CaseIterable, Sendable {
  case privacy, terms, policyNames, stems, codes, errors, parkings, logins, news, folders
}

/// Which phrases of each group a text has.
struct PhraseMarks: Sendable {
  private var masks = SIMD16<UInt64>()

  /// Whether any phrase of a group was found.
  func has(_ group: PhraseGroup) -> Bool { masks[group.rawValue] != 0 }

  /// How many different phrases of a group were found.
  func count(_ group: PhraseGroup) -> Int { masks[group.rawValue].nonzeroBitCount }

  /// The place in its group of the first phrase that was found, in the order of the list.
  func first(_ group: PhraseGroup) -> Int? {
    let mask = masks[group.rawValue]
    return mask == 0 ? nil : mask.trailingZeroBitCount
  }

  /// Adds a phrase by its place in its group.
  mutating func insert(_ place: Int, of group: PhraseGroup) {
    masks[group.rawValue] |= 1 << UInt64(place)
  }
}

/// Finds which of some hundred phrases stand in a text, in one pass over its bytes.
///
/// Phrases are in lower case, at most 64 a group. A lookup by the first two bytes keeps the pass to
/// about one step a byte.
struct PhraseMatcher: Sendable {
  private struct Phrase: Sendable {
    var bytes: Range<Int>
    var group: PhraseGroup
    var place: Int
    /// Whether it counts only as whole words; a stem counts anywhere.
    var isWhole: Bool
    /// The next phrase with the same beginning; -1 for none.
    var next: Int16
  }

  private var text: [UInt8] = []
  private var phrases: [Phrase] = []
  private var heads = [Int16](repeating: -1, count: 1024)

  /// Builds the table.
  init(_ lists: [(group: PhraseGroup, phrases: [String])]) {
    for (group, list) in lists {
      for (place, phrase) in list.enumerated() {
        let start = text.count
        text.append(contentsOf: phrase.utf8)
        let slot = Self.slot(text[start], text[start + 1])
        phrases.append(
          Phrase(
            bytes: start..<text.count, group: group, place: place, isWhole: group != .stems,
            next: heads[slot]))
        heads[slot] = Int16(phrases.count - 1)
      }
    }
  }

  /// The phrases in a text in lower case.
  func marks(in lower: [UInt8]) -> PhraseMarks {
    var marks = PhraseMarks()
    lower.withUnsafeBufferPointer { all in
      var at = 0
      while at + 1 < all.count {
        var candidate = heads[Self.slot(all[at], all[at + 1])]
        while candidate >= 0 {
          let phrase = phrases[Int(candidate)]
          if stands(phrase, at, all) { marks.insert(phrase.place, of: phrase.group) }
          candidate = phrase.next
        }
        at += 1
      }
    }
    return marks
  }

  private func stands(_ phrase: Phrase, _ at: Int, _ all: UnsafeBufferPointer<UInt8>) -> Bool {
    let end = at + phrase.bytes.count
    guard end <= all.count else { return false }
    for offset in 0..<phrase.bytes.count
    where text[phrase.bytes.lowerBound + offset] != all[at + offset] { return false }
    guard phrase.isWhole else { return true }
    if at > 0, Self.isLetter(all[at - 1]), Self.isLetter(all[at]) { return false }
    return end == all.count || !Self.isLetter(all[end]) || !Self.isLetter(all[end - 1])
  }

  private static func slot(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first) &* 37 ^ Int(second) &* 5) & 1023
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
  }
}
