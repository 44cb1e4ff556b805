import ConverterCore
import Glibc

/// Keeps the inputs from being overwritten: knows them by device and inode, so that no other
/// spelling of a path hides one.
struct InputGuard {
  private struct FileID: Hashable {
    var device: UInt
    var inode: UInt
  }

  private var inputs: Set<FileID> = []

  /// Remembers a file, or every file below a folder. Links are followed only for `path` itself.
  mutating func add(_ path: String) {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return }
    inputs.insert(Self.id(facts))
    if facts.st_mode & S_IFMT == S_IFDIR { addFolder(path) }
  }

  /// Whether writing to this path would overwrite an input.
  func isInput(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
      && inputs.contains(Self.id(facts))
  }

  /// The error for an output that is an input.
  static func refusal(_ path: String) -> ConversionError {
    ConversionError(
      .cannotWrite, "\(path) is one of the inputs and is not overwritten")
  }

  private mutating func addFolder(_ path: String) {
    var folders = [path]
    while let folder = folders.popLast() {
      for name in FolderNames.list(folder) {
        var facts = stat()
        let entry = folder + "/" + name
        guard lstat(entry, &facts) == 0 else { continue }
        switch facts.st_mode & S_IFMT {
        case S_IFDIR: folders.append(entry)
        case S_IFREG: inputs.insert(Self.id(facts))
        case S_IFLNK: if stat(entry, &facts) == 0 { inputs.insert(Self.id(facts)) }
        default: break
        }
      }
    }
  }

  private static func id(_ facts: stat) -> FileID {
    FileID(device: UInt(facts.st_dev), inode: UInt(facts.st_ino))
  }
}
