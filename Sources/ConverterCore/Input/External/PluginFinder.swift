import Glibc

/// Finds plugins by name: first those the user names (`--plugin NAME=PATH`), then programs called
/// `policyconv-export-NAME` and `policyconv-import-NAME` on `PATH`.
///
/// Empty and relative entries of `PATH` are skipped, so that nothing is ever taken from the working
/// directory; a name with anything but `[a-z0-9-]` is never looked for.
public struct PluginFinder: Sendable {
  /// The absolute folders that are searched, in order.
  public let folders: [String]
  /// Programs the user names, by name; absolute paths.
  public let given: [String: String]

  /// Creates a finder. `path` is the user's `PATH`; `given` maps names to absolute paths.
  public init(path: String, given: [String: String] = [:]) {
    folders = Self.folders(path)
    self.given = given
  }

  /// The absolute entries of a `PATH`, in order, each once.
  public static func folders(_ path: String) -> [String] {
    var folders: [String] = []
    for entry in path.split(separator: ":") where entry.hasPrefix("/") {
      if !folders.contains(String(entry)) { folders.append(String(entry)) }
    }
    return folders
  }

  /// The plugin of this name; nil when there is none. Throws `usage` for a name that is none, and
  /// `pluginFailed` for a program that the user names and that cannot be run.
  public func find(
    _ direction: PluginDirection, _ name: String
  ) throws(ConversionError) -> PluginReference? {
    guard PluginReference.isName(name) else {
      throw ConversionError(
        .usage, "\(name.printable) is no name of a format or plugin; names are of a-z, 0-9 and -")
    }
    if let path = given[name] {
      guard path.hasPrefix("/"), Self.isProgram(path) else {
        throw ConversionError(.pluginFailed, "the plugin \(path.printable) is no program")
      }
      return PluginReference(name: name, direction: direction, path: path)
    }
    for folder in folders {
      let path = folder + "/" + PluginReference.fileName(direction, name)
      if Self.isProgram(path) {
        return PluginReference(name: name, direction: direction, path: path)
      }
    }
    return nil
  }

  /// All plugins on `PATH`, the first of each name, sorted by direction and name.
  public func all() -> [PluginReference] {
    var found: [String: PluginReference] = [:]
    for folder in folders {
      for file in FolderNames.list(folder) {
        guard found[file] == nil, let plugin = Self.reference(file, in: folder) else { continue }
        found[file] = plugin
      }
    }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The name and direction that a file's name tells; nil when it is not called like a plugin.
  public static func parse(fileName: String) -> (direction: PluginDirection, name: String)? {
    for direction in PluginDirection.allCases {
      let prefix = PluginReference.fileName(direction, "")
      if fileName.hasPrefix(prefix) {
        let name = fileName.dropFirst(prefix.count)
        if PluginReference.isName(name) { return (direction, String(name)) }
      }
    }
    return nil
  }

  private static func reference(_ file: String, in folder: String) -> PluginReference? {
    guard let (direction, name) = parse(fileName: file) else { return nil }
    let path = folder + "/" + file
    return isProgram(path)
      ? PluginReference(name: name, direction: direction, path: path) : nil
  }

  private static func isProgram(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
      && access(path, X_OK) == 0
  }
}
