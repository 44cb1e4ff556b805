// The same mistake spelled by character references: `&Atilde;&copy;` or `&#195;&#169;` for é.
extension DoubleEncoding {
  /// Markup with its doubly encoded references replaced by the characters they mean; nil when there
  /// are none, or when what looks like them may be meant.
  static func repairedReferences(
    _ text: [UInt8]
  ) -> (text: [UInt8], map: OffsetMap, count: Int)? {
    text.withUnsafeBufferPointer { bytes in
      var found = Found()
      var at = 0
      while let start = ByteSearch.first(of: UInt8(ascii: "&"), in: bytes, from: at) {
        at = start + 1
        guard !isCommon(at, bytes),
          let lead = CharacterReferences.parse(bytes, at: start, inAttribute: false),
          let length = length(lead: lead.first)
        else { continue }
        if let sequence = sequence(from: start, lead, length, in: bytes) {
          found.append(sequence)
          at = sequence.end
        } else if [0xC2, 0xC3, 0xE2].contains(lead.first) {
          found.lone += 1
        }
      }
      return found.isMistake ? replaced(found.sequences, in: bytes) : nil
    }
  }

  /// References that most pages are full of and that begin nothing.
  private static func isCommon(_ name: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    ["nbsp", "amp", "quot", "lt", "gt", "copy", "#160", "#39", "rsquo", "ldquo", "rdquo"]
      .contains { (common: StaticString) in ByteSearch.matches(common, bytes, at: name) }
  }

  private static func sequence(
    from start: Int, _ lead: CharacterReferences.Reference, _ length: Int,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Sequence? {
    var meant = [UInt8(lead.first)]
    var at = lead.end
    while meant.count < length {
      guard let (byte, end) = western(at, bytes), byte & 0xC0 == 0x80 else { return nil }
      meant.append(byte)
      at = end
    }
    return Sequence(meant, from: start, to: at)
  }

  /// The byte by which windows-1252 writes the character that stands here, itself or by reference.
  private static func western(
    _ at: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (byte: UInt8, end: Int)? {
    guard at < bytes.count, bytes[at] == UInt8(ascii: "&") else {
      return westernByte(at: at, in: bytes)
    }
    guard let found = CharacterReferences.parse(bytes, at: at, inAttribute: false) else {
      return nil
    }
    return westernByte(found.first).map { ($0, found.end) }
  }
}
