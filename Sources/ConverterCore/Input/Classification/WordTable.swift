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
    var word = PackedWord(low: 0, high: 0)
    /// One bit a language of `LanguageWords.tags`.
    var languages: UInt32 = 0
    /// What each of them gets for the word.
    var points: Int32 = 0
    var topics: Topics = []
  }

  /// The one table; immutable.
  static let shared = WordTable()

  /// Places in `entries`, so that a look in vain, as most are, stays in the fastest memory; 0 is an
  /// empty slot.
  private var slots = [UInt16](repeating: 0, count: 4096)
  private var entries = [Entry()]

  private init() {
    for (bit, list) in LanguageWords.lists.enumerated() {
      for word in list.words.utf8.split(whereSeparator: Self.parts) {
        add(word) { $0.languages |= 1 << UInt32(bit) }
      }
    }
    for (topic, words) in Self.topicWords {
      for word in words.utf8.split(whereSeparator: Self.parts) {
        add(word) { $0.topics.insert(topic) }
      }
    }
    for place in entries.indices where entries[place].languages != 0 {
      let sharers = Int32(entries[place].languages.nonzeroBitCount)
      entries[place].points = max(1, WordCensus.whole / sharers)
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

  private static func parts(_ byte: UInt8) -> Bool { byte <= 0x20 }

  private mutating func add(_ word: some Collection<UInt8>, _ change: (inout Entry) -> Void) {
    guard let packed = PackedWord(word) else { return }
    var slot = Self.slot(packed)
    while slots[slot] != 0, entries[Int(slots[slot])].word != packed { slot = (slot + 1) & 4095 }
    if slots[slot] == 0 {
      slots[slot] = UInt16(entries.count)
      entries.append(Entry(word: packed))
    }
    change(&entries[Int(slots[slot])])
  }

  @inline(__always)
  private static func slot(_ word: PackedWord) -> Int {
    Int(truncatingIfNeeded: word.hash >> 52) & 4095
  }

  /// The entry of a word; nil when the table has none.
  @inline(__always)
  func entry(_ word: PackedWord) -> Entry? {
    var slot = Self.slot(word)
    while slots[slot] != 0 {
      if entries[Int(slots[slot])].word == word { return entries[Int(slots[slot])] }
      slot = (slot + 1) & 4095
    }
    return nil
  }
}
