/// A word of up to sixteen bytes as two numbers, so that it is compared and looked up without a loop.
struct PackedWord: Equatable, Sendable {
  /// The first eight bytes, the first lowest.
  var low: UInt64
  /// The next eight.
  var high: UInt64

  /// The longest word that is packed.
  static let longest = 16

  /// Takes both numbers.
  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// Packs bytes as they are; `nil` for more than sixteen.
  init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count <= Self.longest else { return nil }
    (low, high) = (0, 0)
    for (index, byte) in bytes.enumerated() {
      if index < 8 {
        low |= UInt64(byte) << UInt64(index * 8)
      } else {
        high |= UInt64(byte) << UInt64(index * 8 - 64)
      }
    }
  }

  /// Packs the first sixteen bytes of a word.
  init(startOf word: UnsafeBufferPointer<UInt8>) {
    (low, high) = (0, 0)
    for index in 0..<min(word.count, Self.longest) {
      if index < 8 {
        low |= UInt64(word[index]) << UInt64(index * 8)
      } else {
        high |= UInt64(word[index]) << UInt64(index * 8 - 64)
      }
    }
  }

  /// Packs the first sixteen bytes of a word, read at once; sixteen bytes must be there to be read.
  @inline(__always)
  init(startOf word: RawSpan, from start: Int, length: Int) {
    low = word.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self) & Self.mask(length)
    high =
      word.unsafeLoadUnaligned(fromByteOffset: start + 8, as: UInt64.self) & Self.mask(length - 8)
  }

  /// Packs a word of ASCII in lower case, read at once; sixteen bytes must be there to be read.
  @inline(__always)
  init(lowering word: UnsafePointer<UInt8>, length: Int) {
    let small: UInt64 = 0x2020_2020_2020_2020
    let bytes = UnsafeRawPointer(word)
    low = (bytes.loadUnaligned(as: UInt64.self) | small) & Self.mask(length)
    high =
      (bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self) | small) & Self.mask(length - 8)
  }

  /// The lowest bytes, as many as said.
  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 {
    count >= 8 ? .max : (count <= 0 ? 0 : (1 << UInt64(count * 8)) - 1)
  }

  /// A number that words differ in, in its highest bits first.
  @inline(__always)
  var hash: UInt64 {
    (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0x9E37_79B9_7F4A_7C15
  }
}
