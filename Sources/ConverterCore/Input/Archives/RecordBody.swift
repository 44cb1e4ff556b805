/// What a record's payload becomes after the codings that its head declares are undone, as far as
/// they are really there: archives often keep heads of bodies that were decoded long ago.
struct RecordBody {
  private(set) var bytes: [UInt8]
  private(set) var diagnostics: [Diagnostic] = []

  /// Throws `limitExceeded` for what grows too large, `unreadable` for codings that are not known.
  init(_ payload: [UInt8], head: ResponseHead, options: ReadingOptions) throws(ConversionError) {
    bytes = payload
    if head.isChunked || ChunkedBody.begins(payload) { dechunk() }
    for coding in (head.contentEncoding ?? "").split(separator: ",").reversed() {
      try decode(String(coding.trimmedOfSpace), options)
    }
  }

  /// Joins the chunks, where there are any.
  private mutating func dechunk() {
    guard let chunks = ChunkedBody(bytes) else { return }
    bytes = chunks.ranges.flatMap { bytes[$0] }
    guard chunks.isDamaged else { return }
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
