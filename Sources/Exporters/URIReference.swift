/// URI references (RFC 3986) as other formats demand them.
enum URIReference {
  /// A relative reference to a file of this name, percent-encoded; a name with a colon gets `./`,
  /// so that what stands before the colon is not taken for a scheme (RFC 3986 §4.2).
  static func file(_ name: String) -> String {
    let encoded = name.utf8.map { byte in
      isUnreserved(byte) || "!$&'()*+,;=:@".utf8.contains(byte)
        ? String(decoding: [byte], as: UTF8.self) : escaped(byte)
    }.joined()
    return name.contains(":") ? "./" + encoded : encoded
  }

  /// A URL with what RFC 3986 does not admit (spaces, brackets, a stray percent sign, a second
  /// `#`, non-ASCII) percent-encoded; a URL that is well-formed stays as it is.
  static func repaired(_ url: String) -> String {
    let bytes = Array(url.utf8)
    var sawFragment = false
    var out = ""
    for (index, byte) in bytes.enumerated() {
      let isEscape =
        byte == 37 && bytes[(index + 1)...].prefix(2).filter(isHexadecimal).count == 2
      let isFragment = byte == 35 && !sawFragment
      if isFragment { sawFragment = true }
      let isKept =
        isUnreserved(byte) || isEscape || isFragment || "!$&'()*+,;=:@/?".utf8.contains(byte)
      out += isKept ? String(decoding: [byte], as: UTF8.self) : escaped(byte)
    }
    return out
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122: true
    default: "-._~".utf8.contains(byte)
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...70, 97...102: true
    default: false
    }
  }

  private static func escaped(_ byte: UInt8) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    return String(decoding: [37, digits[Int(byte >> 4)], digits[Int(byte & 15)]], as: UTF8.self)
  }
}
