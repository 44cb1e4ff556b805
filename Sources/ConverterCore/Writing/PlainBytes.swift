/// Finds bytes that need no look, eight at a time.
extension UnsafeBufferPointer<UInt8> {
  /// How many bytes at the beginning are plain: ASCII from 32 on, and none of those in `patterns`
  /// (an ASCII byte eight times over each). It may be fewer than there are, never more.
  @inline(__always)
  func plainPrefix(_ patterns: (UInt64, UInt64, UInt64, UInt64)) -> Int {
    guard count >= 8 else { return Self.mayHold(patterns, shortWord) ? 0 : count }
    var index = 0
    while index + 8 <= count {
      if mayHold(patterns, at: index) { return index }
      index += 8
    }
    // What is left is looked at together with plain bytes before it.
    return index == count || mayHold(patterns, at: count - 8) ? index : count
  }

  /// All of fewer than eight bytes, some of them twice, and spaces.
  private var shortWord: UInt64 {
    switch count {
    case 4...: load(UInt32.self, at: 0) | load(UInt32.self, at: count - 4) << 32
    case 2...:
      load(UInt16.self, at: 0) | load(UInt16.self, at: count - 2) << 16 | 0x2020_2020_0000_0000
    case 1: UInt64(self[0]) | 0x2020_2020_2020_2000
    default: 0x2020_2020_2020_2020
    }
  }

  @inline(__always)
  private func load<Number: FixedWidthInteger & BitwiseCopyable>(
    _ type: Number.Type, at offset: Int
  ) -> UInt64 {
    UInt64(UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: offset, as: type))
  }

  /// Whether eight bytes from `index` on hold one that is not ASCII or is below 32, or equals one
  /// of those in `patterns` (an ASCII byte eight times over each). True may be a false alarm, false
  /// never is.
  @inline(__always)
  func mayHold(_ patterns: (UInt64, UInt64, UInt64, UInt64), at index: Int) -> Bool {
    Self.mayHold(patterns, load(UInt64.self, at: index))
  }

  @inline(__always)
  private static func mayHold(
    _ patterns: (UInt64, UInt64, UInt64, UInt64), _ word: UInt64
  ) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low = word &- 0x2020_2020_2020_2020
    let equal =
      ((word ^ patterns.0) &- ones) | ((word ^ patterns.1) &- ones)
      | ((word ^ patterns.2) &- ones) | ((word ^ patterns.3) &- ones)
    return (word | low | equal) & 0x8080_8080_8080_8080 != 0
  }
}
