import ConverterCore
import Glibc

/// The files that records may name (`--root DIR`): those below one folder, reached without any
/// symbolic link.
struct StreamFiles: Sendable {
  private let root: String

  /// Throws when there is no such folder.
  init(root: String) throws(ConversionError) {
    do {
      _ = try Folder(root)
    } catch {
      throw ConversionError(.noInput, "\(root) cannot be opened: \(error.message)")
    }
    self.root = root
  }

  /// The bytes of a file, named by its path below the root or by the root's own path and that.
  func read(_ path: String, limit: Int) throws(ConversionError) -> [UInt8] {
    var below = path
    if path.hasPrefix("/") {
      let prefix = root.hasSuffix("/") ? root : root + "/"
      guard path.hasPrefix(prefix) else { throw Self.outside }
      below = String(path.dropFirst(prefix.count))
    }
    var parts = below.split(separator: "/").map(String.init).filter { $0 != "." }
    guard !parts.contains(".."), !below.utf8.contains(0), let name = parts.popLast() else {
      throw Self.outside
    }
    let number: Int32
    do {
      var folder = try Folder(root)
      for part in parts { folder = try folder.folder(part) }
      number = openat(folder.number, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      guard number >= 0 else { throw SystemError.last }
    } catch let error as SystemError {
      if error.code == ELOOP { throw Self.outside }
      throw ConversionError(.noInput, "\(path) cannot be opened: \(error.message)")
    } catch {
      throw ConversionError(.internalFault, "\(error)")
    }
    let file = FileDescriptor(number)
    var facts = stat()
    guard fstat(file.number, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      throw ConversionError(.noInput, "\(path) is no regular file")
    }
    return try NamedFile.read(file.number, limit: limit)
  }

  private static var outside: ConversionError {
    ConversionError(.usage, "the path leads out of the folder that --root allows")
  }
}
