import ConverterCore
import Glibc

/// Keeps the inputs and the report from being overwritten: knows inputs by device and inode, so that
/// no other spelling of a path hides one.
struct InputGuard {
  private struct FileID: Hashable {
    var device: UInt
    var inode: UInt
  }

  private var inputs: Set<FileID> = []
  /// The report's place, which no export may take.
  private var report: (folder: String, name: String)?

  /// Remembers a file, or every file below a folder. Links are followed only for `path` itself.
  mutating func add(_ path: String) {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return }
    inputs.insert(Self.id(facts))
    if facts.st_mode & S_IFMT == S_IFDIR { addFolder(path) }
  }

  /// Keeps a place for the report, which may not be there yet.
  mutating func reserve(_ path: String) { report = Self.place(path) }

  /// Throws when an output must not be written to this path: it is an input, or the report's place.
  func check(_ path: String) throws(ConversionError) {
    var facts = stat()
    let exists = stat(path, &facts) == 0
    // Devices and pipes take whatever comes.
    if exists, facts.st_mode & S_IFMT != S_IFREG { return }
    if exists, inputs.contains(Self.id(facts)) {
      throw ConversionError(.cannotWrite, "\(path) is one of the inputs and is not overwritten")
    }
    guard let report, WholeFile.split(path).name == report.name, Self.place(path) == report else {
      return
    }
    throw ConversionError(.cannotWrite, "\(path) is the file of the report (--report)")
  }

  /// A path's folder without links, and its last name.
  private static func place(_ path: String) -> (folder: String, name: String) {
    let (folder, name) = WholeFile.split(path)
    guard let real = realpath(folder, nil) else { return (folder, name) }
    defer { free(real) }
    return (String(cString: real), name)
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
