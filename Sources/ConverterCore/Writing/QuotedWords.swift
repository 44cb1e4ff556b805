/// The words of a text as bytes, as the writers take them.
extension CanonicalText {
  /// Gives the bytes of what `substring` gives: a range outside the text is clipped to it, and an
  /// offset within a code point counts as its beginning.
  func withBytes(of range: TextRange, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    string.withBytes { units in
      func aligned(_ offset: Int) -> Int {
        var offset = min(max(0, offset), units.count)
        while offset > 0, offset < units.count, units[offset] & 0xC0 == 0x80 { offset -= 1 }
        return offset
      }
      let start = aligned(range.start)
      body(UnsafeBufferPointer(rebasing: units[start..<max(start, aligned(range.end))]))
    }
  }
}
