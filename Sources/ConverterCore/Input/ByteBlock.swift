/// Eight bytes that are looked at together. Every test sets the highest bit of each byte that passes
/// and no other bit; bytes are counted from the lowest, which stands first in memory.
struct ByteBlock {
  private static let highs: UInt64 = 0x8080_8080_8080_8080
  private static let lows: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  private let bytes: UInt64

  /// Takes eight bytes; all of them must be there to be read.
  @inline(__always)
  init(_ start: UnsafePointer<UInt8>) {
    bytes = UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
  }

  /// Bytes beyond ASCII.
  @inline(__always)
  var beyondASCII: UInt64 { bytes & Self.highs }

  /// Bytes of ASCII from one on.
  @inline(__always)
  private static func atLeast(_ byte: UInt8, _ bytes: UInt64) -> UInt64 {
    // Each sum stays within its byte.
    ((bytes & lows) &+ UInt64(0x80 - byte) &* ones) & ~bytes & highs
  }

  /// Bytes that are this one.
  @inline(__always)
  func equal(_ byte: UInt8) -> UInt64 {
    let other = bytes ^ (UInt64(byte) &* Self.ones)
    return ~((other & Self.lows) &+ Self.lows | other | Self.lows)
  }

  /// Bytes below a space.
  @inline(__always)
  var controls: UInt64 { ~(Self.atLeast(0x20, bytes) | bytes) & Self.highs }

  /// Bytes that are no printable ASCII; a space is printable.
  @inline(__always)
  var unprintable: UInt64 {
    ~(Self.atLeast(0x20, bytes) & ~Self.atLeast(0x7F, bytes)) & Self.highs
  }

  /// ASCII letters.
  @inline(__always)
  var letters: UInt64 {
    let small = bytes | 0x2020_2020_2020_2020
    return Self.atLeast(0x61, small) & ~Self.atLeast(0x7B, small)
  }

  /// ASCII digits.
  @inline(__always)
  var digits: UInt64 { Self.atLeast(0x30, bytes) & ~Self.atLeast(0x3A, bytes) }

  /// How many bytes from the first on pass a test, up to eight.
  @inline(__always)
  static func leading(_ passed: UInt64) -> Int {
    let failed = ~passed & highs
    return failed == 0 ? 8 : failed.trailingZeroBitCount / 8
  }

  /// How many bytes pass a test.
  @inline(__always)
  static func count(_ passed: UInt64) -> Int { passed.nonzeroBitCount }
}
