/// The UTF-8 of one code point, without an array.
struct EncodedScalar {
  /// The bytes, the first lowest.
  private let packed: UInt32
  private let count: Int

  /// Encodes a code point that is no surrogate.
  init(_ scalar: UInt32) {
    switch scalar {
    case 0..<0x80:
      (packed, count) = (scalar, 1)
    case 0x80..<0x800:
      (packed, count) = (0x80C0 | scalar >> 6 | (scalar & 0x3F) << 8, 2)
    case 0x800..<0x1_0000:
      let tail = (scalar >> 6 & 0x3F) << 8 | (scalar & 0x3F) << 16
      (packed, count) = (0x80_80E0 | scalar >> 12 | tail, 3)
    default:
      let tail = (scalar >> 12 & 0x3F) << 8 | (scalar >> 6 & 0x3F) << 16 | (scalar & 0x3F) << 24
      (packed, count) = (0x8080_80F0 | (scalar >> 18 & 7) | tail, 4)
    }
  }

  /// Hands the bytes over.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    withUnsafeBytes(of: packed.littleEndian) { bytes in
      body(UnsafeBufferPointer(rebasing: bytes.bindMemory(to: UInt8.self)[..<count]))
    }
  }
}
