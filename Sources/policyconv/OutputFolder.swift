import ConverterCore
import Glibc

/// The folder that exports go into (`--output-dir`), made when the first file is written.
///
/// Nothing is ever written outside it: below it no symbolic link is followed.
struct OutputFolder {
  /// As the user named it.
  let path: String
  private var current: OpenFolder?
  /// Folders made by this run, removed again when nothing could be written into them.
  private var made: [String] = []

  /// An open folder, and where it is below the output folder.
  private final class OpenFolder {
    let below: String
    let descriptor: FileDescriptor

    init(below: String, descriptor: consuming FileDescriptor) {
      self.below = below
      self.descriptor = descriptor
    }
  }

  init(_ path: String) { self.path = path }

  /// Writes a file whole or not at all; `name` is a path below the folder, with `/`.
  mutating func write(_ bytes: [UInt8], _ name: String) throws(ConversionError) {
    let (below, last) = WholeFile.split(name)
    do {
      let folder = try open(below == "." ? "" : below)
      try WholeFile.write(bytes, last, in: folder.descriptor)
      made = []
    } catch {
      for folder in made.reversed() { rmdir(folder) }
      made = []
      current = nil
      throw ConversionError(.cannotWrite, "\(joined(name)) cannot be written: \(error.message)")
    }
  }

  /// The path of an output as users know it.
  func joined(_ name: String) -> String {
    path == "." ? name : path.hasSuffix("/") ? path + name : path + "/" + name
  }

  private mutating func open(_ below: String) throws(SystemError) -> OpenFolder {
    if let current, current.below == below { return current }
    var folder = try openRoot()
    var known = path
    for part in below.split(separator: "/").map(String.init) {
      known += "/" + part
      if mkdirat(folder.number, part, 0o777) == 0 {
        made.append(known)
      } else if errno != EEXIST {
        throw .last
      }
      let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
      let number = openat(folder.number, part, flags)
      guard number >= 0 else { throw .last }
      folder = FileDescriptor(number)
    }
    let opened = OpenFolder(below: below, descriptor: folder)
    current = opened
    return opened
  }

  private mutating func openRoot() throws(SystemError) -> FileDescriptor {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    let number = Glibc.open(path, flags)
    if number >= 0 { return FileDescriptor(number) }
    guard errno == ENOENT else { throw .last }
    var prefix = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      prefix += part
      if mkdir(prefix, 0o777) == 0 { made.append(prefix) } else if errno != EEXIST { throw .last }
      prefix += "/"
    }
    let again = Glibc.open(path, flags)
    guard again >= 0 else { throw .last }
    return FileDescriptor(again)
  }
}
