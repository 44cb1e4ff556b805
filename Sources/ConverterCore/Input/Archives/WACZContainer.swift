/// The pages of a WACZ: WARC files in a zip file, with a list of the pages that are meant.
///
/// Only records whose URL the list names are taken; without a list, or with an empty one, every page
/// of the archives is.
struct WACZContainer: SourceContainer {
  private let name: String
  private let zip: ZipFile
  private var archives: [ZipFile.Entry]
  /// Packed sizes as the zip file states them, in bytes: of all archives, of those that have been
  /// read, and of the one that is being read. No sum of them can be too large.
  private let size: Double
  private var done = 0.0
  private var current = 0.0
  private let judge: RecordJudge
  private let options: ReadingOptions
  private var inner: (any SourceContainer)?

  /// Nil for a zip file that holds no web archive.
  init?(_ name: String, _ file: InputFile, _ options: ContainerOptions) throws(ConversionError) {
    self.name = name
    self.options = options.reading
    let zip = try ZipFile(file)
    self.zip = zip
    archives = zip.entries.filter { entry in
      let isArchive = ["warc", "warc.gz", "arc", "arc.gz"].contains {
        entry.name.hasSuffix("." + $0)
      }
      return isArchive && entry.name.hasPrefix("archive/")
    }
    .sorted { $0.name > $1.name }
    guard !archives.isEmpty else { return nil }
    size = archives.reduce(0) { $0 + Double($1.packedSize) }
    judge = RecordJudge(wanted: try Self.wanted(zip))
  }

  var share: Double? {
    guard size > 0 else { return nil }
    return min(1, (done + current * (inner?.share ?? 0)) / size)
  }

  mutating func next() throws(ConversionError) -> ContainerItem? {
    while true {
      if inner != nil {
        if let item = try inner?.next() { return item }
        inner = nil
      }
      done += current
      current = 0
      guard let entry = archives.popLast() else { return nil }
      current = Double(entry.packedSize)
      inner = try ArchiveOpener.open(
        name, stream: try zip.open(entry), size: entry.size, judge: judge, options: options)
      if inner == nil { return .skipped(name: name, reason: "no archive (\(entry.name))") }
    }
  }

  /// The URLs that `pages/pages.jsonl` and `pages/extraPages.jsonl` name, or nil for none.
  private static func wanted(_ zip: ZipFile) throws(ConversionError) -> Set<String>? {
    var urls: Set<String> = []
    for name in ["pages/pages.jsonl", "pages/extraPages.jsonl"] {
      guard let entry = zip.entries.first(where: { $0.name == name }) else { continue }
      let lines = try zip.open(entry)
      while let line = try lines.line(limit: 1 << 20) {
        if let url = PageList.url(line) { urls.insert(RecordJudge.plain(url)) }
      }
    }
    return urls.isEmpty ? nil : urls
  }
}
