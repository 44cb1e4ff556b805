/// Repairs text that was encoded twice: UTF-8 that somebody read as windows-1252 and wrote as UTF-8
/// again, so that `’` shows as `â€™`.
enum DoubleEncoding {
  /// Text with its doubly encoded characters repaired, where each stood, and how many they were; nil
  /// when there are none, or when what looks like them may be meant.
  static func repaired(_ text: [UInt8]) -> (text: [UInt8], map: OffsetMap, count: Int)? {
    text.withUnsafeBufferPointer { bytes in
      let found = sequences(in: bytes)
      return found.isMistake ? replaced(found.sequences, in: bytes) : nil
    }
  }

  /// The text with the characters that sequences mean in their place.
  static func replaced(
    _ sequences: [Sequence], in bytes: UnsafeBufferPointer<UInt8>
  ) -> (text: [UInt8], map: OffsetMap, count: Int) {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var map = OffsetMap()
    map.mark(derived: 0, origin: 0)
    var copied = 0
    for sequence in sequences {
      out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<sequence.start]))
      map.mark(derived: out.count, origin: sequence.start)
      sequence.appendMeant(to: &out)
      copied = sequence.end
      map.mark(derived: out.count, origin: copied)
    }
    out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
    return (out, map, sequences.count)
  }

  /// Characters that are together the bytes of one character.
  struct Sequence {
    var start: Int
    var end: Int
    /// The bytes that the characters stand for, the first highest.
    var meant: UInt32
    var length: Int

    /// Nil when the bytes are together no character.
    init?(_ bytes: [UInt8], from start: Int, to end: Int) {
      let isSound = bytes.withUnsafeBufferPointer {
        UTF8Repair.sequenceLength($0, at: 0) == bytes.count
      }
      guard isSound else { return nil }
      self.start = start
      self.end = end
      meant = bytes.reduce(0) { $0 << 8 | UInt32($1) }
      length = bytes.count
    }

    func appendMeant(to out: inout [UInt8]) {
      for index in (0..<length).reversed() {
        out.append(UInt8(truncatingIfNeeded: meant >> UInt32(index * 8)))
      }
    }
  }

  /// What looks doubly encoded in a text.
  struct Found {
    private(set) var sequences: [Sequence] = []
    /// Sequences of three and more characters, which nobody writes on purpose.
    private var long = 0
    /// Letters that could begin a sequence and do not.
    var lone = 0

    mutating func append(_ sequence: Sequence) {
      sequences.append(sequence)
      if sequence.length > 2 { long += 1 }
    }

    /// A pair such as `Ã©` may be meant once, among letters that are; not again and again.
    var isMistake: Bool {
      (long > 0 || sequences.count >= 2) && sequences.count > lone * 2
    }
  }

  private static func sequences(in bytes: UnsafeBufferPointer<UInt8>) -> Found {
    var found = Found()
    var at = 0
    // U+00C2 to U+00F4, the lead bytes of UTF-8, are all written with the byte C3.
    while let lead = ByteSearch.first(of: 0xC3, in: bytes, from: at) {
      if let sequence = sequence(at: lead, in: bytes) {
        found.append(sequence)
        at = sequence.end
      } else {
        let letter = lead + 1 < bytes.count ? bytes[lead + 1] : 0
        if letter == 0x82 || letter == 0x83 || letter == 0xA2 { found.lone += 1 }
        at = lead + 2
      }
    }
    return found
  }

  private static func sequence(
    at start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Sequence? {
    guard start + 2 < bytes.count, bytes[start + 2] >= 0x80 else { return nil }
    let lead = UInt32(bytes[start + 1]) + 0x40
    guard let length = length(lead: lead) else { return nil }
    var meant: [UInt8] = [UInt8(lead)]
    var at = start + 2
    while meant.count < length {
      if meant == [0xE2, 0x80], ByteSearch.matches("\u{FFFD}", bytes, at: at) {
        // The last byte of ” stands for nothing in windows-1252: it is lost, but nothing else loses it.
        meant.append(0x9D)
        at += 3
        break
      }
      guard let (byte, end) = westernByte(at: at, in: bytes), byte & 0xC0 == 0x80 else {
        return nil
      }
      meant.append(byte)
      at = end
    }
    return Sequence(meant, from: start, to: at)
  }

  /// How many bytes a character has that begins with this one; nil where none does.
  static func length(lead: UInt32) -> Int? {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  /// The byte by which windows-1252 writes the character at an offset, and where that ends.
  static func westernByte(
    at start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (byte: UInt8, end: Int)? {
    guard start < bytes.count, bytes[start] >= 0xC2 else { return nil }
    let length = bytes[start] < 0xE0 ? 2 : 3
    guard start + length <= bytes.count, bytes[start] < 0xF0 else { return nil }
    var scalar = UInt32(bytes[start]) & (length == 2 ? 0x1F : 0x0F)
    for index in 1..<length { scalar = scalar << 6 | UInt32(bytes[start + index] & 0x3F) }
    return westernByte(scalar).map { ($0, start + length) }
  }

  /// The byte by which windows-1252 writes a character beyond ASCII.
  static func westernByte(_ scalar: UInt32) -> UInt8? {
    if (0x80...0xFF).contains(scalar) { return UInt8(scalar) }
    guard scalar <= 0xFFFF,
      let place = SingleByteTable.windows1252.upper.firstIndex(of: UInt16(scalar))
    else { return nil }
    return UInt8(0x80 + place)
  }
}
