/// A body sent in chunks whose sizes were kept (RFC 9112 §7.1).
struct ChunkedBody {
  /// Where the data lie, in order. What is left behind a size that is wrong is data too.
  private(set) var ranges: [Range<Int>] = []
  /// Whether a size is wrong or missing.
  private(set) var isDamaged = false

  /// Finds the chunks; nil when the bytes are in none after all.
  init?(_ bytes: [UInt8]) {
    var at = 0
    while let (size, start) = Self.chunk(in: bytes, at: at) {
      let end = min(bytes.count, start + size)
      if start < end { ranges.append(start..<end) }
      at = end
      if size == 0 || at >= bytes.count { return }
      if bytes[at] == 13 { at += 1 }
      if at < bytes.count, bytes[at] == 10 { at += 1 }
    }
    guard at > 0 else { return nil }
    isDamaged = true
    if at < bytes.count { ranges.append(at..<bytes.count) }
  }

  /// Whether bytes that no head says so of are in chunks: a size line, then markup, as long as said.
  static func begins(_ bytes: [UInt8]) -> Bool {
    guard let (size, start) = chunk(in: bytes, at: 0), size > 8, start + size + 2 <= bytes.count
    else { return false }
    return bytes[start + size] == 13 && bytes[start + size + 1] == 10
      && bytes[start...].prefix(200).contains(UInt8(ascii: "<"))
  }

  /// The size that a chunk's first line gives, and where its data start.
  private static func chunk(in bytes: [UInt8], at start: Int) -> (size: Int, start: Int)? {
    let digits = bytes[start...].prefix(8).prefix { hexadecimal($0) != nil }
    guard !digits.isEmpty else { return nil }
    let size = digits.reduce(0) { $0 * 16 + (hexadecimal($1) ?? 0) }
    let lineEnd = bytes[digits.endIndex...].prefix(256).firstIndex(of: 10)
    guard let lineEnd else { return nil }
    let rest = bytes[digits.endIndex..<lineEnd].filter { $0 != 13 && $0 != 32 }
    return rest.isEmpty || rest.first == UInt8(ascii: ";") ? (size, lineEnd + 1) : nil
  }

  private static func hexadecimal(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30
    case 0x41...0x46: Int(byte) - 0x37
    case 0x61...0x66: Int(byte) - 0x57
    default: nil
    }
  }
}
