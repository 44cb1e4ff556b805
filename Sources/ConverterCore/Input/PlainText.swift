/// Finds how far text is copied as it is, seven bytes at a step.
enum PlainText {
  private static let highs: UInt64 = 0x8080_8080_8080_8080
  private static let lows: UInt64 = 0x7F7F_7F7F_7F7F_7F7F

  /// The end of a stretch from `start` of printable ASCII but `&`, with single spaces inside: none
  /// at its end and, unless it goes on from something else, none at its beginning.
  ///
  /// It may end earlier than it could: near `limit`, the last bytes are left to the caller.
  @inline(__always)
  static func end(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int, goesOn: Bool
  ) -> Int {
    guard let base = bytes.baseAddress, start < limit, goesOn || bytes[start] != 0x20 else {
      return start
    }
    let raw = UnsafeRawPointer(base)
    var at = start
    while at + 8 <= limit {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      // Each sum stays within its byte, so that the highest bit of a byte tells of that byte alone.
      let small = word & lows
      let isOdd =
        (word | ~(small &+ 0x6060_6060_6060_6060) | (small &+ 0x0101_0101_0101_0101)
          | zeros(word ^ 0x2626_2626_2626_2626)) & highs
      let isSpace = zeros(word ^ 0x2020_2020_2020_2020) & highs
      // The eighth byte is looked at once more, as the first of the next step.
      let stops = (isOdd | isSpace & ((isOdd | isSpace) >> 8)) & (highs >> 8)
      if stops != 0 { return at + stops.trailingZeroBitCount / 8 }
      at += 7
    }
    return at
  }

  /// The highest bit of each byte that is zero.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { ~((word & lows) &+ lows | word | lows) }
}
