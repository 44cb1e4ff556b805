/// One record of an archive as its head describes it.
struct RecordHead {
  enum Kind {
    /// A page with or without its HTTP head.
    case page(hasHTTP: Bool)
    /// A pointer to an earlier capture with the same content.
    case revisit
    /// Not a capture of a page: request, metadata, the archive's own record.
    case other
  }

  var kind = Kind.other
  var url = ""
  var time: Timestamp?
  /// The media type of the block, for pages without HTTP head.
  var contentType: String?
  /// Bytes of the block.
  var length = 0
  /// Why the archive holds only a part (`WARC-Truncated`).
  var truncated: String?

  /// The length that a head states: no more than can be added to an offset, whatever it says; nil
  /// for what is no length.
  static func length(_ stated: String) -> Int? {
    Int(stated).flatMap { $0 >= 0 ? min($0, Int.max / 2) : nil }
  }
}

/// Reads the heads of records, one after the other.
protocol RecordReader: AnyObject {
  /// The next head, or nil at the end; the block stands next in the stream.
  func next() throws(ConversionError) -> RecordHead?
  /// Heads that could not be read.
  var damaged: Int { get }
}

/// WARC 1.0 and 1.1 (ISO 28500).
final class WARCReader: RecordReader {
  private let stream: ByteReader
  private(set) var damaged = 0
  private static let mark = Array("WARC/".utf8)
  /// A head of more lines is none.
  private static let mostLines = 1000

  init(_ stream: ByteReader) { self.stream = stream }

  func next() throws(ConversionError) -> RecordHead? {
    while try findMark() {
      if let head = try readFields() { return head }
      damaged += 1
    }
    return nil
  }

  /// Goes past the next version line; what stands before it belongs to no record.
  private func findMark() throws(ConversionError) -> Bool {
    var isLost = false
    while let line = try stream.line() {
      if line.isEmpty { continue }
      if line.starts(with: Self.mark) || (isLost && Self.endsWithMark(line)) { return true }
      if !isLost { damaged += 1 }
      isLost = true
    }
    return false
  }

  /// A version line glued to the end of a body whose length was wrong.
  private static func endsWithMark(_ line: [UInt8]) -> Bool {
    line.count >= 8 && line.suffix(8).starts(with: mark)
  }

  private func readFields() throws(ConversionError) -> RecordHead? {
    var head = RecordHead()
    var type = ""
    var length: Int?
    var lines = HeaderLines()
    for _ in 0...Self.mostLines {
      let line = try stream.line() ?? []
      Self.take(lines.take(line), into: &head, &type, &length)
      if line.isEmpty { return Self.finish(head, type, length) }
    }
    return nil
  }

  private static func finish(_ head: RecordHead, _ type: String, _ length: Int?) -> RecordHead? {
    var head = head
    guard let length else { return nil }
    head.length = length
    head.kind = kind(type, head)
    return head
  }

  private static func take(
    _ field: [UInt8], into head: inout RecordHead, _ type: inout String, _ length: inout Int?
  ) {
    guard let (name, value) = HeaderField.split(field) else { return }
    switch name {
    case "warc-type": type = value.lowercased()
    case "warc-target-uri":
      head.url =
        value.hasPrefix("<") && value.hasSuffix(">")
        ? String(value.dropFirst().dropLast()) : value
    case "warc-date": head.time = Timestamp(value)
    case "warc-truncated": head.truncated = value
    case "content-type": head.contentType = value
    case "content-length": length = RecordHead.length(value)
    default: break
    }
  }

  private static func kind(_ type: String, _ head: RecordHead) -> RecordHead.Kind {
    let scheme = LinkResolver.scheme(of: head.url) ?? ""
    guard scheme == "http" || scheme == "https" || scheme == "file" || scheme == "ftp" else {
      return .other
    }
    switch type {
    case "response":
      return .page(hasHTTP: head.contentType?.lowercased().hasPrefix("application/http") ?? true)
    case "resource", "conversion": return .page(hasHTTP: false)
    case "revisit": return .revisit
    default: return .other
    }
  }
}

/// ARC 1: a line a record, `URL IP date type length`; later versions have more fields between.
final class ARCReader: RecordReader {
  private let stream: ByteReader
  private(set) var damaged = 0

  init(_ stream: ByteReader) { self.stream = stream }

  func next() throws(ConversionError) -> RecordHead? {
    var isLost = false
    while let line = try stream.line() {
      if line.isEmpty { continue }
      if let head = Self.head(line) { return head }
      if !isLost { damaged += 1 }
      isLost = true
    }
    return nil
  }

  /// Reads from the right, since URLs of old crawls may hold spaces.
  private static func head(_ line: [UInt8]) -> RecordHead? {
    let words = String(decoding: line, as: UTF8.self).split(separator: " ").map(String.init)
    guard words.count >= 5, let length = words.last.flatMap(RecordHead.length) else { return nil }
    let isSecond = words.count >= 10 && Timestamp(words[words.count - 8]) != nil
    let after = isSecond ? 9 : 4
    let timeIndex = words.count - (isSecond ? 8 : 3)
    guard let time = Timestamp(words[timeIndex]), words[timeIndex].utf8.count >= 8 else {
      return nil
    }
    var head = RecordHead()
    head.url = words[..<(words.count - after)].joined(separator: " ")
    head.time = time
    head.contentType = words[timeIndex + 1]
    head.length = length
    let scheme = LinkResolver.scheme(of: head.url)
    guard scheme != nil else { return nil }
    if scheme == "http" || scheme == "https" { head.kind = .page(hasHTTP: true) }
    return head
  }
}
