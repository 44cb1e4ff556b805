/// The records of one archive that a CDX or CDXJ file names, in the order of that file.
///
/// Each row is read, sought in the archive and forgotten: memory does not grow with the index.
final class SelectedRecords: SourceContainer {
  private let name: String
  private let file: InputFile
  private let index: CDXReader
  private let options: ReadingOptions
  private var inner: ArchiveContainer?

  /// Throws `noInput` when there is no such index, `unreadable` when the archive has no offsets.
  init(
    _ name: String, _ file: InputFile, cdx: String, options: ReadingOptions
  ) throws(ConversionError) {
    self.name = name
    self.file = file
    self.options = options
    do throws(ConversionError) {
      index = try CDXReader(try InputFile(path: cdx))
    } catch {
      throw ConversionError(error.code, "the index \(cdx) \(error.message)")
    }
  }

  /// Of the index, not of the archive.
  var share: Double? { index.position.share }

  func next() throws(ConversionError) -> ContainerItem? {
    while true {
      if let inner {
        if let item = try inner.next() { return item }
        self.inner = nil
      }
      guard let row = try index.next() else { return nil }
      guard row.file.map({ Self.isSame($0, name) }) ?? true else { continue }
      if let reason = Self.reason(row) { return .skipped(name: row.url, reason: reason) }
      inner = try open(row)
      if inner == nil {
        return .skipped(name: row.url, reason: "not at its place in the archive")
      }
    }
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    func last(_ path: String) -> Substring {
      path.split(separator: "/").last ?? ""
    }
    return last(one) == last(other)
  }

  private static func reason(_ row: CDXRow) -> String? {
    if row.mediaType == "warc/revisit" { return "revisit" }
    return RecordJudge().reason(url: row.url, status: row.status, mediaType: row.mediaType)
  }

  /// The record at a row's offset, or nil when none starts there.
  private func open(_ row: CDXRow) throws(ConversionError) -> ArchiveContainer? {
    let packed = ByteReader(FileRange(file, from: row.offset), capacity: 1 << 16)
    let isPacked = try packed.peek(2).elementsEqual([0x1F, 0x8B])
    let gzip = isPacked ? try GzipProducer(packed) : nil
    let stream = gzip.map { ByteReader($0, capacity: 1 << 16) } ?? packed
    let head = try stream.peek(16)
    let isARC = ArchiveOpener.kind(head) ?? (head.starts(with: "http".utf8) ? true : nil)
    guard let isARC else { return nil }
    return ArchiveContainer(
      name, stream: stream, gzip: nil, isARC: isARC, judge: RecordJudge(), options: options,
      limit: 1)
  }
}

/// One row of an index of captures.
struct CDXRow {
  var url: String
  var mediaType: String?
  var status: Int?
  var offset: Int
  /// The archive's name, where the index covers several.
  var file: String?
}

/// Reads CDX (fields by letters, with or without their line) and CDXJ (JSON after key and time),
/// packed or not.
final class CDXReader {
  private let stream: ByteReader
  /// How far the index has been read.
  let position: ArchivePosition
  private var letters = Array("NbamskrMSVg".utf8)

  init(_ file: InputFile) throws(ConversionError) {
    let raw = ByteReader(file)
    position = ArchivePosition(stream: raw, size: file.size)
    let isPacked = try raw.peek(2).elementsEqual([0x1F, 0x8B])
    stream = isPacked ? ByteReader(try GzipProducer(raw)) : raw
  }

  /// The next row, or nil at the end; lines that are no rows are passed over.
  func next() throws(ConversionError) -> CDXRow? {
    while let line = try stream.line() {
      if let row = row(line) { return row }
    }
    return nil
  }

  private func row(_ line: [UInt8]) -> CDXRow? {
    if line.starts(with: " CDX ".utf8) || line.starts(with: "CDX ".utf8) {
      letters = line.split(separator: 32).dropFirst().compactMap { $0.count == 1 ? $0.first : nil }
      return nil
    }
    // A URL in the key may hold braces, but no space.
    if let open = line.indices.dropFirst().first(where: {
      line[$0] == UInt8(ascii: "{") && line[$0 - 1] == 32
    }) {
      return CDXJ.row(line[open...])
    }
    let fields = line.split(separator: 32).map { String(decoding: $0, as: UTF8.self) }
    let names = fields.count == 9 && letters.count == 11 ? Array("NbamskrVg".utf8) : letters
    func field(_ letter: Character) -> String? {
      guard let index = names.firstIndex(of: letter.asciiValue ?? 0), index < fields.count,
        fields[index] != "-"
      else { return nil }
      return fields[index]
    }
    guard let url = field("a"), let offset = (field("V") ?? field("v")).flatMap({ Int($0) }),
      offset >= 0
    else { return nil }
    return CDXRow(
      url: url, mediaType: field("m")?.lowercased(), status: field("s").flatMap { Int($0) },
      offset: offset, file: field("g"))
  }
}
