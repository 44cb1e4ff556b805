/// What single words tell: of which languages they are, and what they have to do with policies.
///
/// Words of up to sixteen bytes in lower case, in an open-addressed table that is built once.
struct WordTable: Sendable {
  /// What a word has to do with policies, in English.
  struct Topics: OptionSet, Sendable {
    let rawValue: UInt8
    /// We, you, our users.
    static let person = Topics(rawValue: 1)
    /// Collect, use, share and the like.
    static let handling = Topics(rawValue: 2)
    /// Information, names, cookies and the like.
    static let data = Topics(rawValue: 4)
    /// Privacy, confidentiality.
    static let privacy = Topics(rawValue: 8)
    /// We and you.
    static let address = Topics(rawValue: 16)
  }

  struct Entry: Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    /// One bit a language of `LanguageWords.tags`.
    var languages: UInt32 = 0
    var topics: Topics = []
  }

  /// The one table; immutable.
  static let shared = WordTable()

  private var slots: [Entry]
  private static let mask = 4095

  private init() {
    slots = Array(repeating: Entry(), count: Self.mask + 1)
    for (bit, list) in LanguageWords.lists.enumerated() {
      for word in list.words.split(whereSeparator: \.isWhitespace) {
        add(word) { $0.languages |= 1 << UInt32(bit) }
      }
    }
    for (topic, words) in Self.topicWords {
      for word in words.split(whereSeparator: \.isWhitespace) {
        add(word) { $0.topics.insert(topic) }
      }
    }
  }

  private static let topicWords: [(Topics, String)] = [
    (
      .person,
      """
      we our us i my you your yours user users visitor visitors customer customers company site
      website sites member members subscribers individuals children
      """
    ),
    (
      .handling,
      """
      collect collects collected collecting collection gather gathers gathered use uses used using
      share shares shared sharing sell sells sold rent rents disclose discloses disclosed disclosing
      disclosure store stores stored keep keeps kept retain retains retained process processes
      processed processing receive receives received provide provides provided track tracks tracking
      record records recorded log logs logged transfer transfers transferred transmit transmitted
      protect protects protected obtain obtained ask asks request requests requested give gives
      release release released trade traded encrypt encrypted secure access delete deleted remove
      removed correct set sets setting opt submit submitted contact place placed serve monitor
      """
    ),
    (
      .data,
      """
      information info data name names address addresses email mail cookie cookies ip details
      number numbers telephone phone identity preferences statistics pii identifiable identifier
      identifiers record beacon beacons credit card account personal personally
      """
    ),
    (.address, "we our us i my you your yours"),
    (.privacy, "privacy confidential confidentiality private"),
  ]

  private mutating func add(_ word: Substring, _ change: (inout Entry) -> Void) {
    let bytes = Array(word.utf8)
    guard bytes.count <= 16 else { return }
    let (low, high) = Self.key(bytes[...])
    var slot = Self.slot(low, high)
    while slots[slot].low != 0, slots[slot].low != low || slots[slot].high != high {
      slot = (slot + 1) & Self.mask
    }
    slots[slot].low = low
    slots[slot].high = high
    change(&slots[slot])
  }

  /// The two words of the key: up to sixteen bytes, first byte lowest.
  static func key(_ bytes: some Sequence<UInt8>) -> (low: UInt64, high: UInt64) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    for (index, byte) in bytes.enumerated() {
      if index < 8 {
        low |= UInt64(byte) << UInt64(index * 8)
      } else {
        high |= UInt64(byte) << UInt64(index * 8 - 64)
      }
    }
    return (low, high)
  }

  private static func slot(_ low: UInt64, _ high: UInt64) -> Int {
    let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 52) & mask
  }

  /// The entry of a word by its key; an empty one when the table has none.
  func entry(_ low: UInt64, _ high: UInt64) -> Entry {
    var slot = Self.slot(low, high)
    while slots[slot].low != 0 {
      if slots[slot].low == low, slots[slot].high == high { return slots[slot] }
      slot = (slot + 1) & Self.mask
    }
    return Entry()
  }
}
