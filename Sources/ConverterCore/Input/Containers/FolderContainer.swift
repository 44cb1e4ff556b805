/// A folder and all folders in it, walked in sorted order, one file at a time.
///
/// Names are sorted by their bytes, a folder's files and folders together. Hidden files are passed
/// over without a word; files that are never pages (images, scripts, fonts) and links that lead out
/// of the folder are skipped and counted. Memory holds the names of the folders on the way down only.
struct FolderContainer: SourceContainer {
  private let root: String
  private let resolvedRoot: String
  private let options: ContainerOptions
  /// The folders on the way down, each with the names that are left, last first.
  private var folders: [(relative: String, names: [String], count: Int)] = []
  private var inner: (any SourceContainer)?

  init(_ path: String, options: ContainerOptions) throws(ConversionError) {
    root = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    resolvedRoot = PathKind.resolved(path) ?? path
    self.options = options
    let names = try Self.names(in: root)
    folders.append(("", names, names.count))
  }

  /// Every entry of a folder counts alike, whatever it holds.
  var share: Double? {
    var share = 0.0
    var part = 1.0
    for folder in folders where folder.count > 0 {
      let done = folder.count - folder.names.count
      part /= Double(folder.count)
      share += part * Double(max(0, done - 1))
    }
    return min(1, share + part * (inner?.share ?? 1))
  }

  mutating func next() throws(ConversionError) -> ContainerItem? {
    while true {
      if inner != nil {
        if let item = try inner?.next() { return item }
        inner = nil
      }
      guard let name = nextName() else { return nil }
      if let item = visit(name) { return item }
    }
  }

  /// The path below the root of the next file or folder.
  private mutating func nextName() -> String? {
    while !folders.isEmpty {
      let last = folders.count - 1
      if let name = folders[last].names.popLast() {
        let folder = folders[last].relative
        return folder.isEmpty ? name : folder + "/" + name
      }
      folders.removeLast()
    }
    return nil
  }

  private mutating func visit(_ relative: String) -> ContainerItem? {
    let path = root + "/" + relative
    switch PathKind.unfollowed(path) {
    case .folder:
      do throws(ConversionError) {
        let names = try Self.names(in: path)
        folders.append((relative, names, names.count))
        return nil
      } catch {
        return .failed(name: path, error)
      }
    case .link: return visitLink(relative, path)
    case .file: return visitFile(relative, path)
    case .other: return .skipped(name: path, reason: "no file")
    case nil:
      // Otherwise it is gone since the folder was read.
      guard PathKind.isRepaired(relative) else { return nil }
      return .failed(
        name: path,
        ConversionError(.noInput, "cannot be opened: \(PathKind.nameNotUTF8)"))
    }
  }

  /// A link is read when it leads to a file in the same folder; linked folders are not entered, so
  /// that no walk goes round.
  private mutating func visitLink(_ relative: String, _ path: String) -> ContainerItem? {
    guard let target = PathKind.resolved(path), target.hasPrefix(resolvedRoot + "/"),
      PathKind.unfollowed(target) == .file
    else { return .skipped(name: path, reason: "symbolic link out of the folder") }
    return visitFile(relative, path)
  }

  private mutating func visitFile(_ relative: String, _ path: String) -> ContainerItem? {
    if let reason = FileNames.reasonToSkip(relative) { return .skipped(name: path, reason: reason) }
    do throws(ConversionError) {
      let file = try InputFile(path: path)
      let found = try Containers.open(file, name: path, relativePath: relative, options: options)
      guard var single = found as? SingleFile else {
        inner = found
        return nil
      }
      guard case .source(let source)? = try single.next() else { return nil }
      guard source.bytes.isEmpty || TextShape.isReadable(source.bytes) else {
        return .skipped(name: path, reason: "binary data")
      }
      return .source(source)
    } catch {
      return .failed(name: path, error)
    }
  }

  /// The names in a folder but hidden ones, in reverse order.
  private static func names(in path: String) throws(ConversionError) -> [String] {
    try FolderNames.read(path).filter { !$0.hasPrefix(".") }.reversed()
  }
}

/// What the name of a file in a folder says of it.
enum FileNames {
  private static let assets: Set<String> = [
    "css", "js", "mjs", "map", "json", "png", "jpg", "jpeg", "gif", "svg", "ico", "webp", "bmp",
    "tif", "tiff", "avif", "woff", "woff2", "ttf", "otf", "eot", "swf", "mp3", "mp4", "m4a", "avi",
    "mov", "wmv", "webm", "ogg", "wav", "zip", "rar", "7z", "tgz", "tar", "exe", "dll", "class",
    "jar", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "csv", "tsv", "parquet", "py", "pyc", "c",
    "h", "swift", "sh", "o", "so", "lock", "log", "cdx", "cdxj", "jsonl", "db", "sqlite",
  ]

  /// Why a file in a folder is not looked at, or nil: it is nothing that holds a page.
  static func reasonToSkip(_ name: String) -> String? {
    let lower = name.lowercased()
    if lower.hasSuffix(".model.json") { return nil }
    guard let dot = lower.lastIndex(of: ".") else { return nil }
    let ending = lower[lower.index(after: dot)...]
    return assets.contains(String(ending)) ? "not a page (.\(ending))" : nil
  }
}
