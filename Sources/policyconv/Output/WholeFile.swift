import ConverterCore
import Glibc

/// A file that is written whole or not at all: nobody ever sees half of it, not even after
/// `kill -9`.
///
/// The bytes go to a file without a name in the same folder (O_TMPFILE), which gets its name by
/// `commit`. Where the file system has no such files, or the name is taken, a hidden name serves in
/// between. A device or a pipe that the user names is written to directly.
struct WholeFile: ~Copyable {
  private let file: FileDescriptor
  private let place: Place

  private enum Place {
    /// A device or pipe.
    case direct
    /// No name yet.
    case unnamed(Folder, String)
    /// A hidden name.
    case hidden(Folder, String, hidden: String)
  }

  private init(file: consuming FileDescriptor, place: Place) {
    self.file = file
    self.place = place
  }

  /// Begins a file of this name, which may exist already.
  init(_ name: String, in folder: Folder) throws(SystemError) {
    try Self.requireNoFolder(name, in: folder)
    let unnamed = openat(folder.number, ".", O_WRONLY | O_CLOEXEC | Self.withoutName, 0o666)
    if unnamed >= 0 {
      file = FileDescriptor(unnamed)
      place = .unnamed(folder, name)
      return
    }
    let hidden = Self.hiddenName(for: name)
    unlinkat(folder.number, hidden, 0)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let number = openat(folder.number, hidden, flags, 0o666)
    guard number >= 0 else { throw .last }
    file = FileDescriptor(number)
    place = .hidden(folder, name, hidden: hidden)
  }

  /// Begins a file at a path that the user named; a link is followed.
  init(path: String) throws(SystemError) {
    var old = stat()
    if stat(path, &old) == 0, ![S_IFREG, S_IFDIR].contains(old.st_mode & S_IFMT) {
      let number = open(path, O_WRONLY | O_CLOEXEC)
      guard number >= 0 else { throw .last }
      self.init(file: FileDescriptor(number), place: .direct)
      return
    }
    let (folder, name) = Self.split(Self.resolved(path))
    try self.init(name, in: Folder(folder))
  }

  /// Writes a whole file at once.
  static func write(_ content: FileContent, _ name: String, in folder: Folder) throws(SystemError) {
    if case .staged(let staged) = content {
      try requireNoFolder(name, in: folder)
      let file = WholeFile(
        file: FileDescriptor(staged.number, owned: false), place: .unnamed(folder, name))
      // On another file system it cannot get its name here.
      if (try? file.commit()) != nil { return }
    }
    let file = try WholeFile(name, in: folder)
    try file.append(content.bytes)
    try file.commit()
  }

  private static func requireNoFolder(_ name: String, in folder: Folder) throws(SystemError) {
    var old = stat()
    if fstatat(folder.number, name, &old, AT_SYMLINK_NOFOLLOW) == 0,
      old.st_mode & S_IFMT == S_IFDIR
    {
      throw SystemError(code: EISDIR)
    }
  }

  /// Adds bytes.
  func append(_ bytes: [UInt8]) throws(SystemError) {
    do {
      try file.write(bytes)
    } catch {
      discardHidden()
      throw error
    }
  }

  /// Gives the file its name; what bore it before is gone.
  consuming func commit() throws(SystemError) {
    switch place {
    case .direct: break
    case .hidden(let folder, let name, let hidden):
      try Self.rename(hidden, to: name, in: folder)
    case .unnamed(let folder, let name):
      let source = "/proc/self/fd/\(file.number)"
      if linkat(AT_FDCWD, source, folder.number, name, AT_SYMLINK_FOLLOW) != 0 {
        guard errno == EEXIST else { throw .last }
        let hidden = Self.hiddenName(for: name)
        unlinkat(folder.number, hidden, 0)
        guard linkat(AT_FDCWD, source, folder.number, hidden, AT_SYMLINK_FOLLOW) == 0 else {
          throw .last
        }
        try Self.rename(hidden, to: name, in: folder)
      }
    }
  }

  /// The folder and the last name of a path.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let folder = String(path[..<slash])
    return (folder.isEmpty ? "/" : folder, String(path[path.utf8.index(after: slash)...]))
  }

  private func discardHidden() {
    if case .hidden(let folder, _, let hidden) = place { unlinkat(folder.number, hidden, 0) }
  }

  private static func rename(_ hidden: String, to name: String, in folder: Folder)
    throws(SystemError)
  {
    guard renameat(folder.number, hidden, folder.number, name) != 0 else { return }
    let error = SystemError.last
    unlinkat(folder.number, hidden, 0)
    throw error
  }

  /// The flags of open(2)'s O_TMPFILE, a macro that Swift does not see.
  static var withoutName: Int32 { 0o20_000_000 | O_DIRECTORY }

  /// The name in between; of this process, so that two runs never share one.
  private static func hiddenName(for name: String) -> String {
    ".policyconv-\(getpid())-" + String(decoding: Array(name.utf8.suffix(200)), as: UTF8.self)
  }

  /// The file that a link leads to.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
