/// Finds a word's id by its folded bytes: open addressing over a hash that tokenising computes.
struct WordIndex: Sendable {
  private var slots: [UInt16]
  private var bytes: [UInt8] = []
  private var starts: [UInt32] = []
  /// How each word is spelled, as far as its first sixteen bytes, then each second spelling.
  private var spellings: [PackedWord] = []
  private let mask: Int
  /// The words whose second spellings stand after all words in `starts`, in order.
  private var varied: [UInt16] = []
  private let count: Int
  private var joinFirst: [Bool]
  private var joins: [UInt32: UInt16] = [:]

  static let hashStart: UInt32 = 2_166_136_261

  /// One step of FNV-1a.
  @inline(__always)
  static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }

  init(_ tables: Lexicon.Tables) {
    let words = tables.words
    let all = words.count + tables.variants.count
    count = words.count
    var size = 64
    while size < all * 4 { size *= 2 }
    slots = [UInt16](repeating: 0, count: size)
    mask = size - 1
    joinFirst = [Bool](repeating: false, count: words.count)
    starts.reserveCapacity(all + 1)
    bytes.reserveCapacity(all * 9 + PackedWord.longest)
    for (id, word) in words.enumerated() {
      add(word, at: id < Lexicon.specialWords.count ? nil : id)
    }
    for (place, variant) in tables.variants.enumerated() {
      add(variant.spelling, at: count + place)
      varied.append(UInt16(variant.word))
    }
    starts.append(UInt32(bytes.count))
    // So that any word can be read as sixteen bytes.
    bytes.append(contentsOf: repeatElement(0, count: PackedWord.longest))
    spellings.reserveCapacity(all)
    for (start, end) in zip(starts, starts.dropFirst()) {
      spellings.append(
        PackedWord(startOf: bytes.span.bytes, from: Int(start), length: Int(end - start)))
    }
    for pair in tables.joins {
      joinFirst[pair.first] = true
      joins[UInt32(pair.first) << 16 | UInt32(pair.second)] = UInt16(pair.whole)
    }
  }

  /// Appends a word, to be found where it has a place.
  private mutating func add(_ word: String, at place: Int?) {
    starts.append(UInt32(bytes.count))
    var word = word
    var hash = Self.hashStart
    word.withUTF8 { letters in
      bytes.append(contentsOf: letters)
      for byte in letters { hash = Self.hash(hash, byte) }
    }
    guard let place else { return }
    var slot = Int(hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt16(place)
  }

  /// The id of the word with these folded bytes and their hash, 0 when it is not known.
  @inline(__always)
  func id(hash: UInt32, _ word: UnsafeBufferPointer<UInt8>) -> UInt16 {
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let id = Int(slots[slot])
      let start = Int(starts[id])
      if Int(starts[id + 1]) - start == word.count {
        var same = 0
        while same < word.count, bytes[start + same] == word[same] { same += 1 }
        if same == word.count { return id < count ? UInt16(id) : varied[id - count] }
      }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// The id of the word that some folded bytes begin with; sixteen of them must be there to be read.
  /// Words of this length, as nearly all are, are compared without a loop.
  @inline(__always)
  func id(hash: UInt32, _ folded: UnsafeBufferPointer<UInt8>, length: Int) -> UInt16 {
    guard length < PackedWord.longest else {
      return id(hash: hash, UnsafeBufferPointer(rebasing: folded[..<length]))
    }
    let word = PackedWord(
      startOf: UnsafeRawBufferPointer(folded).bytes, from: 0, length: length)
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let id = Int(slots[slot])
      if spellings[id] == word { return id < count ? UInt16(id) : varied[id - count] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// The id of a word as the lexicon spells it, 0 when it is not known.
  func id(_ word: String) -> UInt16 {
    var hash = Self.hashStart
    for byte in word.utf8 { hash = Self.hash(hash, byte) }
    return word.utf8Span.span.withUnsafeBufferPointer { id(hash: hash, $0) }
  }

  /// How a word is spelled, as far as its first sixteen bytes.
  @inline(__always)
  func spelling(_ id: UInt16) -> PackedWord { spellings[Int(id)] }

  /// Whether a word ends so.
  func ends(_ id: UInt16, with ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    let end = Int(starts[Int(id) + 1])
    guard end - Int(starts[Int(id)]) >= length else { return false }
    for offset in 0..<length where bytes[end - length + offset] != ending.utf8Start[offset] {
      return false
    }
    return true
  }

  /// The words of a list that are known. It costs as much as the list is long.
  func marks(_ words: [String]) -> WordMarks {
    var marks = WordMarks(count: starts.count)
    for word in words { marks.insert(id(word)) }
    return marks
  }

  /// The id of one word that two neighbours make together, 0 when they make none.
  @inline(__always)
  func joined(_ first: UInt16, _ second: UInt16) -> UInt16 {
    guard joinFirst[Int(first)] else { return 0 }
    return joins[UInt32(first) << 16 | UInt32(second)] ?? 0
  }
}

/// A set of words by their ids.
struct WordMarks: Sendable {
  private var bits: [UInt64]

  fileprivate init(count: Int) { bits = Array(repeating: 0, count: count / 64 + 1) }

  /// Adds a word; an unknown word (0) is in no set.
  fileprivate mutating func insert(_ id: UInt16) {
    if id != 0 { bits[Int(id) >> 6] |= 1 << UInt64(id & 63) }
  }

  /// Whether the word with an id is in the set.
  subscript(_ id: Int) -> Bool { bits[id >> 6] >> UInt64(id & 63) & 1 != 0 }
}
