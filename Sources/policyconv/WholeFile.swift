import ConverterCore
import Glibc

/// Writes a file whole or not at all: nobody ever sees half of it, not even after `kill -9`.
///
/// The bytes go to a file without a name in the same folder (O_TMPFILE), which gets its name when
/// it is complete. Where the file system has no such files, or the name is taken, a hidden name
/// serves in between.
enum WholeFile {
  /// Writes `name` in an open folder, replacing what was there.
  static func write(_ bytes: [UInt8], _ name: String, in folder: borrowing FileDescriptor)
    throws(SystemError)
  {
    var old = stat()
    let isNew = fstatat(folder.number, name, &old, AT_SYMLINK_NOFOLLOW) != 0
    if !isNew, old.st_mode & S_IFMT == S_IFDIR { throw SystemError(code: EISDIR) }
    let flags = O_WRONLY | O_CLOEXEC
    let number = openat(folder.number, ".", flags | 0o20_000_000 | O_DIRECTORY, 0o666)
    guard number >= 0 else {
      return try writeNamed(bytes, name, in: folder)
    }
    let file = FileDescriptor(number)
    try file.write(bytes)
    let path = "/proc/self/fd/\(number)"
    if isNew, linkat(AT_FDCWD, path, folder.number, name, AT_SYMLINK_FOLLOW) == 0 {
      return try file.finish()
    }
    let hidden = hiddenName(for: name)
    unlinkat(folder.number, hidden, 0)
    guard linkat(AT_FDCWD, path, folder.number, hidden, AT_SYMLINK_FOLLOW) == 0 else {
      return try writeNamed(bytes, name, in: folder)
    }
    try rename(hidden, to: name, in: folder)
    try file.finish()
  }

  /// Writes to a path that the user named; a device or pipe is written to directly.
  static func write(_ bytes: [UInt8], toPath path: String) throws(SystemError) {
    var old = stat()
    if stat(path, &old) == 0, old.st_mode & S_IFMT != S_IFREG {
      let number = open(path, O_WRONLY | O_CLOEXEC)
      guard number >= 0 else { throw .last }
      let device = FileDescriptor(number)
      try device.write(bytes)
      return try device.finish()
    }
    let target = resolved(path)
    let (folder, name) = split(target)
    let number = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { throw .last }
    try write(bytes, name, in: FileDescriptor(number))
  }

  /// The folder and the last name of a path.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let folder = String(path[..<slash])
    return (folder.isEmpty ? "/" : folder, String(path[path.utf8.index(after: slash)...]))
  }

  private static func writeNamed(
    _ bytes: [UInt8], _ name: String, in folder: borrowing FileDescriptor
  ) throws(SystemError) {
    let hidden = hiddenName(for: name)
    unlinkat(folder.number, hidden, 0)
    let number = openat(
      folder.number, hidden, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw .last }
    let file = FileDescriptor(number)
    do {
      try file.write(bytes)
      try file.finish()
    } catch {
      unlinkat(folder.number, hidden, 0)
      throw error
    }
    try rename(hidden, to: name, in: folder)
  }

  private static func rename(
    _ hidden: String, to name: String, in folder: borrowing FileDescriptor
  ) throws(SystemError) {
    guard renameat(folder.number, hidden, folder.number, name) != 0 else { return }
    let error = SystemError.last
    unlinkat(folder.number, hidden, 0)
    throw error
  }

  /// The name in between; of this process, so that two runs never share one.
  private static func hiddenName(for name: String) -> String {
    ".policyconv-\(getpid())-" + String(decoding: Array(name.utf8.suffix(200)), as: UTF8.self)
  }

  /// The file a symbolic link that the user named leads to.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
