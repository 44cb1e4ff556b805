import Glibc

/// A character set converter of the C library (iconv), owned: closed when it goes out of scope.
struct IconvConverter: ~Copyable {
  private let handle: iconv_t

  /// Opens a converter to UTF-8; nil when the C library does not know the name.
  init?(from name: String) {
    let opened = iconv_open("UTF-8", name)
    if opened == iconv_t(bitPattern: -1) { return nil }
    guard let opened else { return nil }
    handle = opened
  }

  deinit { iconv_close(handle) }

  /// Converts; each byte that cannot be read costs one U+FFFD. Marks are made every few dozen bytes.
  func convert(
    _ bytes: UnsafeBufferPointer<UInt8>, offset: Int
  ) -> (text: [UInt8], map: OffsetMap, faults: Int) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / 2 + 64)
    var map = OffsetMap()
    var faults = 0
    var buffer = [UInt8](repeating: 0, count: Self.step)
    var index = 0
    map.mark(derived: 0, origin: offset)
    while index < bytes.count {
      let (read, written, failed) = advance(bytes, from: index, into: &buffer)
      text.append(contentsOf: buffer[0..<written])
      index += read
      if failed {
        text.append(contentsOf: [0xEF, 0xBF, 0xBD])
        index += 1
        faults += 1
      }
      map.mark(derived: text.count, origin: offset + index)
    }
    return (text, map, faults)
  }

  /// Bytes of UTF-8 made at a time; the fineness of the offset map.
  private static let step = 48

  private func advance(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into buffer: inout [UInt8]
  ) -> (read: Int, written: Int, failed: Bool) {
    guard let base = bytes.baseAddress else { return (bytes.count, 0, false) }
    return buffer.withUnsafeMutableBytes { out in
      var input: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(
        mutating: UnsafeRawPointer(base + start)
      ).assumingMemoryBound(to: CChar.self)
      var inputLeft = bytes.count - start
      var output = out.baseAddress?.assumingMemoryBound(to: CChar.self)
      var outputLeft = out.count
      let result = iconv(handle, &input, &inputLeft, &output, &outputLeft)
      let isFull = result == -1 && errno == E2BIG
      let failed = result == -1 && !isFull
      return (bytes.count - start - inputLeft, out.count - outputLeft, failed)
    }
  }
}
