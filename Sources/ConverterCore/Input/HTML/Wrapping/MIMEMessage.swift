/// A page saved as a MIME message with all that belongs to it (MHTML, RFC 2557).
enum MIMEMessage {
  /// A part that is a page.
  struct Part {
    var mediaType: String
    var location: String?
    var date: Timestamp?
    var bytes: [UInt8]
    /// Where the bytes lie in the message.
    var origins: OffsetMap
  }

  /// The first page in a message; nil when the bytes are no message.
  ///
  /// Throws `unreadable` for a message without a page.
  static func page(in bytes: [UInt8]) throws(ConversionError) -> Part? {
    guard let head = head(bytes), head.fields["mime-version"] != nil,
      let type = head.fields["content-type"]
    else { return nil }
    let date = head.fields["date"].flatMap { HTTPHead.date($0) }
    let location =
      head.fields["snapshot-content-location"] ?? head.fields["content-location"]
    if !type.lowercased().hasPrefix("multipart/") {
      return part(bytes, head, head.end..<bytes.count, date: date, location: location)
    }
    guard let boundary = HTTPHead.parameter("boundary", in: type) else { return nil }
    guard var found = page(in: bytes, head.end..<bytes.count, boundary, depth: 0) else {
      throw ConversionError(.unreadable, "is a saved message without a web page in it")
    }
    found.date = date
    found.location = found.location ?? location
    return found
  }

  /// The first page among the parts of a range, or among the parts of those that have some.
  private static func page(
    in bytes: [UInt8], _ range: Range<Int>, _ boundary: String, depth: Int
  ) -> Part? {
    for range in parts(of: bytes, range, boundary: boundary) {
      guard let head = head(bytes, from: range.lowerBound), head.end <= range.upperBound,
        let type = head.fields["content-type"]
      else { continue }
      let body = head.end..<range.upperBound
      let kind = type.lowercased()
      if kind.hasPrefix("multipart/"), depth < 4,
        let inner = HTTPHead.parameter("boundary", in: type),
        let found = page(in: bytes, body, inner, depth: depth + 1)
      {
        return found
      }
      guard kind.hasPrefix("text/html") || kind.hasPrefix("application/xhtml") else { continue }
      return part(bytes, head, body, date: nil, location: head.fields["content-location"])
    }
    return nil
  }

  private struct Head {
    var fields: [String: String]
    var end: Int
  }

  private static func head(_ bytes: [UInt8], from start: Int = 0) -> Head? {
    guard start < bytes.count, bytes[start] != UInt8(ascii: "<"),
      let (lines, end) = HTTPHead.lines(bytes, from: start),
      lines.first?.contains(":") == true
    else { return nil }
    return Head(fields: HTTPHead.fields(lines), end: end)
  }

  private static func part(
    _ bytes: [UInt8], _ head: Head, _ range: Range<Int>, date: Timestamp?, location: String?
  ) -> Part {
    let coding = head.fields["content-transfer-encoding"]?.lowercased() ?? ""
    let decoded =
      switch coding {
      case "quoted-printable": TransferCoding.quotedPrintable(bytes, range)
      case "base64": TransferCoding.base64(bytes, range)
      default: TransferCoding.identity(bytes, range)
      }
    return Part(
      mediaType: head.fields["content-type"] ?? "text/html", location: location, date: date,
      bytes: decoded.bytes, origins: decoded.origins)
  }

  /// Whether a line is a boundary: the mark, `--` behind the last one, and white space. That of a
  /// part within a part may begin as the outer one does.
  private static func isBoundary(_ line: ArraySlice<UInt8>, _ mark: [UInt8]) -> Bool {
    guard line.starts(with: mark) else { return false }
    let rest = line.dropFirst(mark.count).filter { $0 > 0x20 }
    return rest.isEmpty || rest.elementsEqual("--".utf8)
  }

  /// The ranges between the boundary lines.
  private static func parts(
    of bytes: [UInt8], _ whole: Range<Int>, boundary: String
  ) -> [Range<Int>] {
    let mark = Array("--\(boundary)".utf8)
    var ranges: [Range<Int>] = []
    var open: Int?
    var index = whole.lowerBound
    while index < whole.upperBound {
      let newline = bytes[index..<whole.upperBound].firstIndex(of: 0x0A) ?? whole.upperBound
      if isBoundary(bytes[index..<newline], mark) {
        if let from = open { ranges.append(from..<index) }
        open = min(newline + 1, whole.upperBound)
      }
      index = newline + 1
    }
    if let from = open, from < whole.upperBound { ranges.append(from..<whole.upperBound) }
    return ranges
  }
}

/// The transfer codings of MIME (RFC 2045 §6).
enum TransferCoding {
  /// Decoded bytes and where they lay.
  typealias Decoded = (bytes: [UInt8], origins: OffsetMap)

  /// Nothing to decode.
  static func identity(_ bytes: [UInt8], _ range: Range<Int>) -> Decoded {
    var origins = OffsetMap()
    origins.mark(derived: 0, origin: range.lowerBound)
    return (Array(bytes[range]), origins)
  }

  /// `=3D` is a byte, `=` at the end of a line joins it with the next.
  static func quotedPrintable(_ bytes: [UInt8], _ range: Range<Int>) -> Decoded {
    var out: [UInt8] = []
    var origins = OffsetMap()
    origins.mark(derived: 0, origin: range.lowerBound)
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "=") else {
        out.append(bytes[index])
        index += 1
        continue
      }
      var next = index + 1
      while next < range.upperBound, bytes[next] == 0x20 || bytes[next] == 0x0D { next += 1 }
      if next >= range.upperBound || bytes[next] == 0x0A {
        index = next + 1
      } else if index + 2 < range.upperBound,
        let value = UInt8(
          String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        out.append(value)
        index += 3
      } else {
        out.append(bytes[index])
        index += 1
      }
      origins.mark(derived: out.count, origin: index)
    }
    return (out, origins)
  }

  /// Sixty-four digits; anything else in the text is passed over.
  static func base64(_ bytes: [UInt8], _ range: Range<Int>) -> Decoded {
    var out: [UInt8] = []
    var origins = OffsetMap()
    var bits: UInt32 = 0
    var count = 0
    for index in range {
      guard let digit = digit(bytes[index]) else { continue }
      if count == 0 { origins.mark(derived: out.count, origin: index) }
      bits = bits << 6 | UInt32(digit)
      count += 1
      if count > 1 { out.append(UInt8(truncatingIfNeeded: bits >> UInt32(8 - count * 2))) }
      if count == 4 { count = 0 }
    }
    return (out, origins)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 71
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte + 4
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
