/// Finds how far text is copied as it is, seven bytes at a step.
enum PlainText {
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
    var at = start
    while at + 8 <= limit {
      let block = ByteBlock(base + at)
      let odd = block.unprintable | block.equal(0x26)
      let spaces = block.equal(0x20)
      // The eighth byte is looked at once more, as the first of the next step.
      let stops = (odd | spaces & ((odd | spaces) >> 8)) & 0x0080_8080_8080_8080
      if stops != 0 { return at + stops.trailingZeroBitCount / 8 }
      at += 7
    }
    return at
  }
}
