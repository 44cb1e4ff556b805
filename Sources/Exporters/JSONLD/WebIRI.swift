/// An http or https URL as an IRI that every RDF tool accepts.
struct WebIRI: Hashable, Sendable {
  /// The IRI; characters that RFC 3987 forbids are percent-encoded.
  let text: String

  /// Reads a URL as written; nil for anything but an absolute http or https URL with a host.
  init?(_ url: String?) {
    guard let url else { return nil }
    let all = Array(url.utf8)
    let isInk = { (byte: UInt8) in byte > 32 }
    guard let first = all.firstIndex(where: isInk), let last = all.lastIndex(where: isInk)
    else { return nil }
    let bytes = Array(all[first...last])
    let lower = bytes.prefix(8).map { $0 >= 65 && $0 <= 90 ? $0 | 0x20 : $0 }
    let isSecure = lower.elementsEqual("https://".utf8)
    guard isSecure || lower.prefix(7).elementsEqual("http://".utf8) else { return nil }
    let start = isSecure ? 8 : 7
    guard bytes.count > start, !"/?#".utf8.contains(bytes[start]) else { return nil }
    text = Self.encoded(bytes)
  }

  private static func encoded(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    for byte in bytes {
      if isForbidden(byte) {
        out += [37, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Controls, the space, `"`, `<`, `>`, `\`, `^`, the grave accent, `{`, `|`, `}`.
  private static func isForbidden(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...32, 34, 60, 62, 92, 94, 96, 123...125, 127: true
    default: false
    }
  }
}
