/// The bytes of a page itself, out of what they were stored in, with what that said of them.
struct PageBody: Sendable {
  /// The page, in whatever encoding.
  var bytes: [UInt8]
  /// Where the bytes lie in the source; nil when they are nowhere in it (compressed).
  var origins: OffsetMap?
  /// `charset` said by a head.
  var charset: String?
  /// Language said by a head.
  var language: String?
  /// Media type said by a head.
  var mediaType: String?
  /// Status of the response it is the body of.
  var status: Int?
  /// The URL said by a head, of the page or of its capture.
  var url: String?
  /// The time of capture said by a head.
  var capturedAt: Timestamp?
  /// What happened on the way.
  var diagnostics: [Diagnostic] = []

  private var encodings: [String] = []
  private var isChunked = false

  /// Unpacks a source, layer by layer: HTTP heads, chunks, gzip and deflate, MHTML.
  ///
  /// Throws `unreadable` for what is no page, by its name, and `limitExceeded` for what grows
  /// beyond the limits.
  init(_ source: Source, options: ReadingOptions) throws(ConversionError) {
    bytes = source.bytes
    origins = OffsetMap()
    charset = source.charset ?? source.mediaType.flatMap { HTTPHead.parameter("charset", in: $0) }
    mediaType = source.mediaType
    if let said = source.contentEncoding { encodings = [said.lowercased()] }
    // Each layer is taken off once more for what a server or an archive packed twice.
    for _ in 0..<6 where try takeLayer(options) {}
    if let name = ForeignFormat.name(of: bytes) {
      throw ConversionError(.unreadable, "is \(name), not a web page")
    }
  }

  /// Takes one layer off; false when there is none left.
  private mutating func takeLayer(_ options: ReadingOptions) throws(ConversionError) -> Bool {
    if let head = HTTPHead(responseIn: bytes) {
      take(head)
      return true
    }
    if isChunked {
      isChunked = false
      if let chunks = ChunkedBody(bytes) {
        keep(chunks.ranges)
        guard chunks.isDamaged else { return true }
        diagnostics.append(
          Diagnostic("html.wrong-chunks", .warning, "the chunk sizes of the response are wrong"))
        return true
      }
    }
    try requireKnownCompression()
    if let wrapping = compression() {
      try unpack(wrapping, options)
      return true
    }
    if let part = try MIMEMessage.page(in: bytes) {
      take(part)
      return true
    }
    return false
  }

  private mutating func take(_ head: HTTPHead) {
    status = head.status
    mediaType = head["content-type"] ?? mediaType
    charset = head["content-type"].flatMap { HTTPHead.parameter("charset", in: $0) } ?? charset
    language = head["content-language"] ?? language
    url = head.originalURL ?? url
    capturedAt = head["memento-datetime"].flatMap { HTTPHead.date($0) } ?? capturedAt
    isChunked = head["transfer-encoding"]?.lowercased().contains("chunked") == true
    encodings = head["content-encoding"].map { [$0.lowercased()] } ?? []
    keep([head.end..<bytes.count])
  }

  private mutating func take(_ part: MIMEMessage.Part) {
    charset = HTTPHead.parameter("charset", in: part.mediaType) ?? charset
    mediaType = part.mediaType
    // A file on somebody's disk is not where the page stood.
    url = part.location.flatMap { $0.hasPrefix("http") ? $0 : nil } ?? url
    capturedAt = part.date ?? capturedAt
    origins = origins?.followed(by: part.origins)
    bytes = part.bytes
  }

  /// Keeps ranges of the bytes.
  private mutating func keep(_ ranges: [Range<Int>]) {
    var map = OffsetMap()
    var kept: [UInt8] = []
    for range in ranges {
      map.mark(derived: kept.count, origin: range.lowerBound)
      kept.append(contentsOf: bytes[range])
    }
    bytes = kept
    origins = origins?.followed(by: map)
  }

  /// The compression of the bytes: gzip by its mark, deflate only where a head says so.
  private mutating func compression() -> Inflater.Wrapping? {
    if bytes.starts(with: [0x1F, 0x8B]) { return .gzip }
    guard let said = encodings.popLast(), said.contains("deflate") else { return nil }
    let isWrapped =
      bytes.count > 2 && bytes[0] & 0x0F == 8 && (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0
    return isWrapped ? .zlib : .bare
  }

  /// Throws for what a head says is packed in a way that cannot be read, unless it is text already.
  private func requireKnownCompression() throws(ConversionError) {
    let known = ["", "identity", "none", "gzip", "x-gzip", "deflate", "binary", "utf-8"]
    guard let said = encodings.last, !known.contains(said), !said.contains(","),
      !TextShape.isReadable(bytes)
    else { return }
    let name = said == "br" ? "Brotli" : said
    throw ConversionError(.unreadable, "is packed with \(name), which cannot be unpacked")
  }

  private mutating func unpack(
    _ wrapping: Inflater.Wrapping, _ options: ReadingOptions
  ) throws(ConversionError) {
    let (unpacked, isWhole) = try Inflater.unpack(
      bytes, as: wrapping, limit: options.maximumExpansion)
    if !isWhole {
      diagnostics.append(
        Diagnostic(
          "html.cut-compression", .warning,
          "the compressed page is cut short or damaged; what could be unpacked was read"))
    }
    bytes = unpacked
    origins = nil
  }
}
