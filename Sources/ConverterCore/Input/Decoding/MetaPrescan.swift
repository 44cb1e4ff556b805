/// Finds the encoding that a page declares in its own `meta` elements (HTML §13.2.3.2), however far
/// an archive's insertions pushed them down.
enum MetaPrescan {
  /// How much of a page is searched.
  private static let limit = 1 << 17

  /// The declared label, as written; nil when there is none.
  static func charset(in bytes: [UInt8]) -> String? {
    bytes.withUnsafeBufferPointer { all in
      charset(UnsafeBufferPointer(rebasing: all.prefix(limit)))
    }
  }

  private static func charset(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    if let label = xmlDeclaration(bytes) { return label }
    var index = 0
    while let open = ByteSearch.first(of: UInt8(ascii: "<"), in: bytes, from: index) {
      index = open + 1
      if ByteSearch.matches("!--", bytes, at: index) {
        index = ByteSearch.find("-->", in: bytes, from: index + 1) ?? bytes.count
      } else if ByteSearch.matches("meta", bytes, at: index), index + 4 < bytes.count,
        isBreak(bytes[index + 4])
      {
        let end = ByteSearch.first(of: UInt8(ascii: ">"), in: bytes, from: index) ?? bytes.count
        if let label = label(in: UnsafeBufferPointer(rebasing: bytes[index..<end])) { return label }
        index = end
      } else if ByteSearch.matches("script", bytes, at: index) {
        index = ByteSearch.find("</script", in: bytes, from: index) ?? bytes.count
      } else if ByteSearch.matches("body", bytes, at: index), index + 4 < bytes.count,
        isBreak(bytes[index + 4]) || bytes[index + 4] == UInt8(ascii: ">"), index > 4096
      {
        return nil
      }
    }
    return nil
  }

  private static func xmlDeclaration(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard ByteSearch.matches("<?xml", bytes, at: 0) else { return nil }
    let end = ByteSearch.first(of: UInt8(ascii: ">"), in: bytes, from: 0) ?? bytes.count
    let head = UnsafeBufferPointer(rebasing: bytes[0..<end])
    guard let at = ByteSearch.find("encoding", in: head, from: 0) else { return nil }
    return value(head, after: at + 8)
  }

  /// The label in one `meta` tag: `charset=x`, alone or within `content="text/html; charset=x"`.
  private static func label(in tag: UnsafeBufferPointer<UInt8>) -> String? {
    var from = 0
    while let at = ByteSearch.find("charset", in: tag, from: from) {
      if let label = value(tag, after: at + 7) { return label }
      from = at + 7
    }
    return nil
  }

  private static func value(_ bytes: UnsafeBufferPointer<UInt8>, after start: Int) -> String? {
    var index = start
    while index < bytes.count, isBreak(bytes[index]) { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return nil }
    index += 1
    while index < bytes.count, isBreak(bytes[index]) || isQuote(bytes[index]) { index += 1 }
    let from = index
    while index < bytes.count, !isBreak(bytes[index]), !isQuote(bytes[index]),
      bytes[index] != UInt8(ascii: ";"), bytes[index] != UInt8(ascii: ">"),
      bytes[index] != UInt8(ascii: "?")
    {
      index += 1
    }
    return index > from ? String(decoding: bytes[from..<index], as: UTF8.self) : nil
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) || byte == UInt8(ascii: "/")
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }
}
