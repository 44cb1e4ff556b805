/// Makes small archives for tests: records, gzip members, zip files.
public enum Archive {
  /// A gzip member with the bytes stored, not packed (RFC 1952, RFC 1951 §3.2.4).
  public static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
    out += deflate(bytes)
    out += number(Int(crc32(bytes)), 4)
    return out + number(bytes.count & 0xFFFF_FFFF, 4)
  }

  /// The bytes as stored blocks of deflate.
  public static func deflate(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var at = 0
    repeat {
      let end = min(bytes.count, at + 0xFFFF)
      out.append(end == bytes.count ? 1 : 0)
      out += number(end - at, 2) + number(~(end - at) & 0xFFFF, 2) + bytes[at..<end]
      at = end
    } while at < bytes.count
    return out
  }

  /// The checksum of gzip and zip (ISO 3309).
  public static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }

  /// A zip file; names that end in `!` are deflated (without the mark), the others stored.
  public static func zip(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for (marked, bytes) in files {
      let isPacked = marked.hasSuffix("!")
      let name = Array((isPacked ? String(marked.dropLast()) : marked).utf8)
      let data = isPacked ? deflate(bytes) : bytes
      let sizes = number(Int(crc32(bytes)), 4) + number(data.count, 4) + number(bytes.count, 4)
      let common = number(20, 2) + number(0, 2) + number(isPacked ? 8 : 0, 2) + number(0, 4) + sizes
      directory += [0x50, 0x4B, 1, 2] + number(20, 2) + common + number(name.count, 2)
      directory += number(0, 10) + number(0, 2) + number(out.count, 4) + name
      out += [0x50, 0x4B, 3, 4] + common + number(name.count, 2) + number(0, 2) + name + data
    }
    return out + directory + zipEnd(entries: files.count, directory.count, at: out.count)
  }

  /// A zip file that holds nothing, though its directory states entries of these sizes (zip64,
  /// APPNOTE §4.5.3).
  public static func zip(stating sizes: [(name: String, size: Int)]) -> [UInt8] {
    let head: [UInt8] = [0x50, 0x4B, 3, 4] + number(0, 26)
    let elsewhere = [UInt8](repeating: 0xFF, count: 4)
    var directory: [UInt8] = []
    for (name, size) in sizes {
      let extra = number(1, 2) + number(24, 2) + number(size, 8) + number(size, 8) + number(0, 8)
      directory += [0x50, 0x4B, 1, 2] + number(0, 16) + elsewhere + elsewhere
      directory += number(name.utf8.count, 2) + number(extra.count, 2) + number(0, 10) + elsewhere
      directory += Array(name.utf8) + extra
    }
    return head + directory + zipEnd(entries: sizes.count, directory.count, at: head.count)
  }

  private static func zipEnd(entries: Int, _ size: Int, at start: Int) -> [UInt8] {
    [0x50, 0x4B, 5, 6] + number(0, 4) + number(entries, 2) + number(entries, 2)
      + number(size, 4) + number(start, 4) + number(0, 2)
  }

  /// A WARC record with these fields and this block.
  public static func warc(
    _ type: String, url: String? = nil, version: String = "1.0", fields: [String] = [],
    length: Int? = nil, block: [UInt8]
  ) -> [UInt8] {
    var lines = ["WARC/\(version)", "WARC-Type: \(type)", "WARC-Date: 2011-02-14T02:50:52Z"]
    if let url { lines.append("WARC-Target-URI: \(url)") }
    lines += fields + ["Content-Length: \(length ?? block.count)"]
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + block + [13, 10, 13, 10]
  }

  /// An HTTP response.
  public static func http(
    _ body: [UInt8], status: String = "200 OK", type: String? = "text/html", fields: [String] = []
  ) -> [UInt8] {
    let lines = ["HTTP/1.1 \(status)"] + (type.map { ["Content-Type: \($0)"] } ?? []) + fields
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body
  }

  private static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
  }
}
