/// How far a file has been read, before it is unpacked.
struct ArchivePosition {
  let stream: ByteReader
  /// In bytes; 0 when it is not known.
  let size: Int

  /// From 0 to 1.
  var share: Double? { size > 0 ? min(1, Double(stream.offset) / Double(size)) : nil }
}

/// The pages of a WARC or ARC file, read as a stream: memory holds one record.
final class ArchiveContainer: SourceContainer {
  private let name: String
  private let stream: ByteReader
  private let records: any RecordReader
  private let gzip: GzipProducer?
  private let judge: RecordJudge
  private let options: ReadingOptions
  private let position: ArchivePosition?
  private var reported = 0
  /// Records to read before stopping; nil for all.
  private var limit: Int?

  /// `stream` starts with a record; `gzip` is what unpacks it, where something does.
  init(
    _ name: String, stream: ByteReader, gzip: GzipProducer?, isARC: Bool, judge: RecordJudge,
    options: ReadingOptions, limit: Int? = nil, position: ArchivePosition? = nil
  ) {
    self.name = name
    self.stream = stream
    self.gzip = gzip
    self.judge = judge
    self.options = options
    self.limit = limit
    self.position = position
    records = isARC ? ARCReader(stream) : WARCReader(stream)
  }

  var share: Double? { position?.share }

  func next() throws(ConversionError) -> ContainerItem? {
    while limit != 0, let head = try records.next() {
      limit = limit.map { $0 - 1 }
      if let item = try read(head) { return item }
    }
    let damaged = records.damaged + (gzip?.damaged ?? 0)
    guard reported < damaged else { return nil }
    reported += 1
    return .skipped(name: name, reason: "damaged record")
  }

  private func read(_ head: RecordHead) throws(ConversionError) -> ContainerItem? {
    switch head.kind {
    case .other:
      _ = try stream.skip(head.length)
      return nil
    case .revisit:
      _ = try stream.skip(head.length)
      return .skipped(name: head.url, reason: "revisit")
    case .page(let hasHTTP): return try readPage(head, hasHTTP: hasHTTP)
    }
  }

  private func readPage(
    _ record: RecordHead, hasHTTP: Bool
  ) throws(ConversionError) -> ContainerItem? {
    let end = stream.offset + record.length
    let http = try readHead(record, hasHTTP: hasHTTP, end: end)
    let left = max(0, end - stream.offset)
    let reason = judge.reason(url: record.url, status: http.status, mediaType: http.mediaType)
    if let reason {
      _ = try stream.skip(left)
      return .skipped(name: record.url, reason: reason)
    }
    guard left <= options.maximumInput else {
      _ = try stream.skip(left)
      return .failed(
        name: record.url,
        ConversionError(
          .limitExceeded, "is larger than \(options.maximumInput) bytes (--max-input)"))
    }
    var payload: [UInt8] = []
    payload.reserveCapacity(left)
    let isCut = try stream.read(left, into: &payload) < left
    return make(record, http, payload, isCut: isCut)
  }

  /// The HTTP head of a response; records without one (ARC of other schemes, `resource`) have only
  /// their own media type.
  private func readHead(
    _ record: RecordHead, hasHTTP: Bool, end: Int
  ) throws(ConversionError) -> ResponseHead {
    var head = ResponseHead()
    guard hasHTTP, ResponseHead.starts(try stream.peek(8)) else {
      if let type = record.contentType { head.takeType(type) }
      return head
    }
    head.takeStatus(try stream.line() ?? [])
    var lines = HeaderLines()
    while stream.offset < end, let line = try stream.line(), !line.isEmpty {
      head.take(lines.take(line))
    }
    head.take(lines.take([]))
    return head
  }

  private func make(
    _ record: RecordHead, _ http: ResponseHead, _ payload: [UInt8], isCut: Bool
  ) -> ContainerItem {
    do throws(ConversionError) {
      let body = try RecordBody(payload, head: http, options: options)
      if let reason = judge.reason(body: body.bytes, mediaType: http.mediaType) {
        return .skipped(name: record.url, reason: reason)
      }
      var diagnostics = body.diagnostics
      if let why = record.truncated ?? (isCut ? "the archive ends here" : nil) {
        diagnostics.append(
          Diagnostic(
            "archive.truncated", .warning, "the archive holds only a part of the page (\(why))"))
      }
      return .source(
        Source(
          name: record.url, bytes: body.bytes, url: record.url, archivedAt: record.time,
          mediaType: http.mediaType, charset: http.charset, httpStatus: http.status,
          diagnostics: diagnostics))
    } catch {
      return .failed(name: record.url, error)
    }
  }
}
