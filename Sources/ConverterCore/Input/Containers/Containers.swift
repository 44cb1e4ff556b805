/// Opens what a user names: a file, a folder, an archive, standard input.
public enum Containers {
  /// Web archives as users see them among the formats; what their pages are in is found out page by
  /// page.
  public static let archiveFormat = FormatDescription(
    id: "warc", summary: "web archive: WARC 1.0/1.1 and ARC 1, plain or gzip; WACZ", ending: "warc",
    inputEndings: ["warc", "warc.gz", "arc", "arc.gz", "wacz"], mediaType: "application/warc")

  /// Opens an input: a path, or `-` for standard input.
  ///
  /// Throws `noInput` when there is nothing at the path or it cannot be opened. What lies inside is
  /// read by `next()`, one source at a time.
  public static func open(
    _ input: String, options: ContainerOptions = ContainerOptions()
  ) throws(ConversionError) -> any SourceContainer {
    if input == "-" { return try open(InputFile(), name: "stdin", options: options) }
    if try PathKind.followed(input) == .folder {
      return try FolderContainer(input, options: options)
    }
    return try open(InputFile(path: input), name: input, options: options)
  }

  /// What an open file holds: the pages of an archive, or itself.
  static func open(
    _ file: InputFile, name: String, relativePath: String? = nil, options: ContainerOptions
  ) throws(ConversionError) -> any SourceContainer {
    let stream = ByteReader(file)
    let head = try stream.peek(4)
    if head.elementsEqual([0x50, 0x4B, 3, 4]), let zip = try WACZContainer(name, file, options) {
      return zip
    }
    if let cdx = options.cdx, try ArchiveOpener.isArchive(try stream.peek(1 << 14)) {
      return try SelectedRecords(name, file, cdx: cdx, options: options.reading)
    }
    let archive = try ArchiveOpener.open(
      name, stream: stream, size: file.size, judge: RecordJudge(), options: options.reading)
    if let archive { return archive }
    guard !options.onlyArchives else {
      throw ConversionError(.unreadable, "is no web archive (WARC, ARC or WACZ)")
    }
    return SingleFile(
      name, stream, size: file.size, relativePath: relativePath,
      limit: options.reading.maximumInput)
  }
}

/// One file, or standard input, as one source.
struct SingleFile: SourceContainer {
  private var stream: ByteReader?
  private let size: Int
  private let name: String
  private let relativePath: String?
  private let limit: Int

  init(_ name: String, _ stream: ByteReader, size: Int, relativePath: String?, limit: Int) {
    self.name = name
    self.stream = stream
    self.size = size
    self.relativePath = relativePath
    self.limit = limit
  }

  mutating func next() throws(ConversionError) -> ContainerItem? {
    guard let stream else { return nil }
    self.stream = nil
    let archived = ArchivePath(path: relativePath ?? name) ?? ArchivePath(path: name)
    return .source(
      Source(
        name: name, bytes: try stream.rest(limit: limit, size: size), relativePath: relativePath,
        url: archived?.archiveURL ?? archived?.originalURL, archivedAt: archived?.capturedAt))
  }
}
