/// What a record's payload becomes after the codings that its head declares are undone, as far as
/// they are really there: archives often keep heads of bodies that were decoded long ago.
struct RecordBody {
  private(set) var bytes: [UInt8]
  private(set) var diagnostics: [Diagnostic] = []

  /// Throws `limitExceeded` for what grows too large, `unreadable` for codings that are not known.
  init(_ payload: [UInt8], head: ResponseHead, options: ReadingOptions) throws(ConversionError) {
    bytes = payload
    if head.isChunked || Self.looksChunked(payload) { dechunk(isDeclared: head.isChunked) }
    for coding in (head.contentEncoding ?? "").split(separator: ",").reversed() {
      try decode(String(coding.trimmedOfSpace), options)
    }
  }

  /// A size line, then markup: chunks that no head declares.
  private static func looksChunked(_ bytes: [UInt8]) -> Bool {
    guard let (size, next) = chunk(bytes, at: 0), size > 8, next < bytes.count else { return false }
    let after = next + size
    let isFollowed = after + 2 <= bytes.count ? bytes[after] == 13 && bytes[after + 1] == 10 : false
    return isFollowed && bytes[next...].prefix(200).contains(UInt8(ascii: "<"))
  }

  /// The size that a chunk's first line gives, and where its data starts (RFC 9112 §7.1).
  private static func chunk(_ bytes: [UInt8], at start: Int) -> (size: Int, next: Int)? {
    var at = start
    var size = 0
    var digits = 0
    while at < bytes.count, let value = hexadecimal(bytes[at]), digits < 8 {
      size = size * 16 + value
      digits += 1
      at += 1
    }
    guard digits > 0 else { return nil }
    let lineEnd = bytes[at...].prefix(256).firstIndex(of: 10)
    guard let lineEnd else { return nil }
    let rest = bytes[at..<lineEnd].filter { $0 != 13 && $0 != 32 }
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

  /// Joins the chunks; where a size is wrong or missing, what is left stays as it is.
  private mutating func dechunk(isDeclared: Bool) {
    var out: [UInt8] = []
    var at = 0
    while let (size, next) = Self.chunk(bytes, at: at) {
      let end = min(bytes.count, next + size)
      out.append(contentsOf: bytes[next..<end])
      at = end
      if size == 0 || at >= bytes.count {
        bytes = out
        return
      }
      if bytes[at] == 13 { at += 1 }
      if at < bytes.count, bytes[at] == 10 { at += 1 }
    }
    guard !out.isEmpty else { return }
    if at < bytes.count { out.append(contentsOf: bytes[at...]) }
    bytes = out
    diagnostics.append(
      Diagnostic("archive.wrong-chunks", .warning, "the chunk sizes of the record are wrong"))
  }

  private mutating func decode(_ coding: String, _ options: ReadingOptions) throws(ConversionError)
  {
    let isGzip = bytes.starts(with: [0x1F, 0x8B])
    switch coding {
    case "gzip", "x-gzip": if isGzip { try unpack(.gzip, options) }
    case "deflate":
      guard !isGzip else { return try unpack(.gzip, options) }
      // Servers send both what the name says (RFC 1950) and what it sounds like (RFC 1951).
      guard !TextShape.isText(bytes) else { return }
      let isWrapped =
        bytes.count > 2 && bytes[0] & 0x0F == 8
        && (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0
      try unpack(isWrapped ? .zlib : .bare, options)
    case "", "identity": break
    default:
      guard TextShape.isText(bytes) else {
        throw ConversionError(.unreadable, "the content encoding \(coding) cannot be read")
      }
    }
  }

  private mutating func unpack(
    _ wrapping: Inflater.Wrapping, _ options: ReadingOptions
  ) throws(ConversionError) {
    let found = try Inflater.unpack(bytes, as: wrapping, limit: options.maximumExpansion)
    bytes = found.bytes
    if !found.isWhole {
      diagnostics.append(
        Diagnostic("archive.cut-body", .warning, "the packed body of the record is cut short"))
    }
  }
}
