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
/// Phrases are in lower case, of three bytes or more, and at most 64 a group. A lookup by the first
/// three bytes keeps the pass to about one step a byte.
struct PhraseMatcher: Sendable {
  private struct Phrase: Sendable {
    var bytes: [UInt8]
    var group: PhraseGroup
    var place: Int
    /// Whether it counts only as whole words; a stem counts anywhere.
    var isWhole: Bool
    /// The next phrase in the same slot; -1 for none.
    var next: Int16
  }

  private var phrases: [Phrase] = []
  /// The first phrase of each slot; -1 for none.
  private var heads = [Int16](repeating: -1, count: 1 << slotBits)
  /// So many slots that few hold a phrase: each look in vain is one that could not be foreseen.
  private static let slotBits: UInt32 = 14

  /// Builds the table.
  init(_ lists: [(group: PhraseGroup, phrases: [String])]) {
    for (group, list) in lists {
      for (place, phrase) in list.enumerated() {
        let bytes = Array(phrase.utf8)
        let slot = Self.slot(bytes[0], bytes[1], bytes[2])
        phrases.append(
          Phrase(
            bytes: bytes, group: group, place: place, isWhole: group != .stems, next: heads[slot]))
        heads[slot] = Int16(phrases.count - 1)
      }
    }
  }

  /// The phrases in a text in lower case.
  func marks(in lower: [UInt8]) -> PhraseMarks {
    var marks = PhraseMarks()
    lower.withUnsafeBufferPointer { all in
      heads.withUnsafeBufferPointer { heads in
        var at = 0
        while at + 2 < all.count {
          var candidate = heads[Self.slot(all[at], all[at + 1], all[at + 2])]
          while candidate >= 0 {
            let next = phrases[Int(candidate)].next
            if stands(Int(candidate), at, all) {
              marks.insert(phrases[Int(candidate)].place, of: phrases[Int(candidate)].group)
            }
            candidate = next
          }
          at += 1
        }
      }
    }
    return marks
  }

  private func stands(_ phrase: Int, _ at: Int, _ all: UnsafeBufferPointer<UInt8>) -> Bool {
    let length = phrases[phrase].bytes.count
    let end = at + length
    guard end <= all.count else { return false }
    for offset in 0..<length where phrases[phrase].bytes[offset] != all[at + offset] {
      return false
    }
    guard phrases[phrase].isWhole else { return true }
    if at > 0, Self.isLetter(all[at - 1]), Self.isLetter(all[at]) { return false }
    return end == all.count || !Self.isLetter(all[end]) || !Self.isLetter(all[end - 1])
  }

  private static func slot(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    let key = UInt32(first) | UInt32(second) << 8 | UInt32(third) << 16
    return Int((key &* 0x9E37_79B1) >> (32 - slotBits))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
  }
}
