import Glibc

/// An open folder.
final class Folder {
  private let descriptor: FileDescriptor
  /// For the `…at` calls.
  var number: Int32 { descriptor.number }

  private static var flags: Int32 { O_RDONLY | O_DIRECTORY | O_CLOEXEC }

  private init(_ number: Int32) throws(SystemError) {
    guard number >= 0 else { throw .last }
    descriptor = FileDescriptor(number)
  }

  /// Opens the folder at a path that the user named; links are followed.
  convenience init(_ path: String) throws(SystemError) { try self.init(open(path, Self.flags)) }

  /// Opens a folder in this one; a link is refused.
  func folder(_ name: String) throws(SystemError) -> Folder {
    let opened = openat(number, name, Self.flags | O_NOFOLLOW)
    var facts = stat()
    if opened < 0, fstatat(number, name, &facts, AT_SYMLINK_NOFOLLOW) == 0,
      facts.st_mode & S_IFMT == S_IFLNK
    {
      throw SystemError(code: ELOOP, explanation: "\(name) is a symbolic link")
    }
    return try Folder(opened)
  }

  /// Makes a folder in this one; false when there is something of that name already.
  func make(_ name: String) throws(SystemError) -> Bool {
    if mkdirat(number, name, 0o777) == 0 { return true }
    guard errno == EEXIST else { throw .last }
    return false
  }
}
