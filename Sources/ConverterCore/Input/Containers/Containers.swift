/// Opens what a user names: a file, a folder, standard input.
public enum Containers {
  /// Opens an input: a path, or `-` for standard input.
  ///
  /// Throws `noInput` when there is nothing at the path or it cannot be opened. What lies inside is
  /// read by `next()`, one source at a time.
  public static func open(
    _ input: String, options: ContainerOptions = ContainerOptions()
  ) throws(ConversionError) -> any SourceContainer {
    if input == "-" { return SingleFile(standardInput: options) }
    switch try PathKind.followed(input) {
    case .folder: return try FolderContainer(input, options: options)
    case .file, .link, .other: return try SingleFile(input, options: options)
    }
  }
}

/// One file, or standard input, as one source.
struct SingleFile: SourceContainer {
  private var file: InputFile?
  private let name: String
  private let relativePath: String?
  private let limit: Int

  init(
    _ path: String, relativePath: String? = nil, options: ContainerOptions
  ) throws(ConversionError) {
    file = try InputFile(path: path)
    name = path
    self.relativePath = relativePath
    limit = options.reading.maximumInput
  }

  init(standardInput options: ContainerOptions) {
    file = InputFile()
    name = "stdin"
    relativePath = nil
    limit = options.reading.maximumInput
  }

  mutating func next() throws(ConversionError) -> ContainerItem? {
    guard let file else { return nil }
    self.file = nil
    let archived = ArchivePath(path: relativePath ?? name) ?? ArchivePath(path: name)
    return .source(
      Source(
        name: name, bytes: try file.readAll(limit: limit), relativePath: relativePath,
        url: archived?.archiveURL ?? archived?.originalURL, archivedAt: archived?.capturedAt))
  }
}
