/// What a container yields next.
public enum ContainerItem: Sendable {
  /// A source to convert.
  case source(Source)
  /// An entry that could not be read; the container goes on.
  case failed(name: String, ConversionError)
  /// An entry passed over, by reason ("status 404", "not HTML", "revisit"); counted, not an error.
  case skipped(name: String, reason: String)
}

/// An opened input — a file, a folder, an archive, standard input — that yields one item at a time,
/// so that memory does not grow with the number of entries.
public protocol SourceContainer {
  /// The next item, or nil at the end. Throws only when the container itself cannot go on.
  mutating func next() throws(ConversionError) -> ContainerItem?
  /// How much of the container has been read, from 0 to 1; nil where that is not known (a pipe).
  var share: Double? { get }
}

extension SourceContainer {
  /// Not known.
  public var share: Double? { nil }
}

/// What to open and how.
public struct ContainerOptions: Sendable {
  /// Limits for one source's bytes.
  public var reading: ReadingOptions
  /// A CDX or CDXJ file that selects records of archives.
  public var cdx: String?
  /// Whether only web archives are opened (`-f warc`); other files are then not readable.
  public var onlyArchives: Bool

  /// Creates options.
  public init(
    reading: ReadingOptions = ReadingOptions(), cdx: String? = nil, onlyArchives: Bool = false
  ) {
    self.reading = reading
    self.cdx = cdx
    self.onlyArchives = onlyArchives
  }
}
