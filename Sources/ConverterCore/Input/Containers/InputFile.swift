import Glibc

/// Yields bytes from the start on, as many at a time as it likes.
protocol ByteProducer: AnyObject {
  /// Fills the buffer from its start; returns the number of bytes, 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ConversionError) -> Int
}

/// An open file or standard input; the one owner of its descriptor, closed with it.
final class InputFile: ByteProducer {
  private let descriptor: Int32
  private let isOwned: Bool

  /// Opens a file; throws `noInput` when there is none.
  init(path: String) throws(ConversionError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    isOwned = true
    guard descriptor >= 0 else { throw Self.cannotOpen(errno) }
  }

  /// Standard input.
  init() {
    descriptor = 0
    isOwned = false
  }

  deinit { if isOwned, descriptor >= 0 { close(descriptor) } }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ConversionError) -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR { throw ConversionError(.unreadable, "cannot be read: \(Self.why(errno))") }
    }
  }

  /// Fills the buffer from a byte offset of the file, wherever it is being read; throws
  /// `unreadable` for what has no offsets (a pipe).
  func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(ConversionError) -> Int {
    while true {
      let count = pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
      if count >= 0 { return count }
      if errno != EINTR { throw ConversionError(.unreadable, "cannot be read: \(Self.why(errno))") }
    }
  }

  /// The size in bytes, or 0 when it is not known.
  var size: Int {
    var facts = stat()
    return fstat(descriptor, &facts) == 0 ? Int(facts.st_size) : 0
  }

  private static func cannotOpen(_ code: Int32) -> ConversionError {
    ConversionError(.noInput, "cannot be opened: \(why(code))")
  }

  /// An error number in words: ours where they say more than the system's.
  static func why(_ code: Int32) -> String {
    switch code {
    case ENOENT: "there is no such file or folder"
    case ENOTDIR: "a part of its path is no folder"
    case EISDIR: "it is a folder"
    case ELOOP: "too many symbolic links"
    case ESPIPE: "it is a pipe, in which one cannot go back"
    case EBADF: "it is closed"
    case EACCES, EPERM: "permission denied"
    default: String(cString: strerror(code))
    }
  }
}

/// What stands at a path.
enum PathKind {
  case file, folder, link, other

  /// What stands at the path itself, or nil when nothing does; links are not followed.
  static func unfollowed(_ path: String) -> PathKind? {
    var facts = stat()
    return lstat(path, &facts) == 0 ? kind(facts) : nil
  }

  /// What stands at the end of the path's links; throws `noInput` when nothing does.
  static func followed(_ path: String) throws(ConversionError) -> PathKind {
    var facts = stat()
    guard stat(path, &facts) == 0 else {
      let why = isRepaired(path) ? nameNotUTF8 : InputFile.why(errno)
      throw ConversionError(.noInput, "cannot be opened: \(why)")
    }
    return kind(facts)
  }

  private static func kind(_ facts: stat) -> PathKind {
    switch facts.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// Whether a path is not the one that was named, whose bytes were no UTF-8.
  static func isRepaired(_ path: String) -> Bool { path.unicodeScalars.contains("\u{FFFD}") }

  /// Why such a path leads nowhere.
  static let nameNotUTF8 = "its name is not UTF-8; rename it"

  /// The path with all links resolved, or nil when it leads nowhere.
  static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}

/// A stretch of a file.
final class FileRange: ByteProducer {
  private let file: InputFile
  private var offset: Int
  private let end: Int

  /// The bytes from `start` on, up to `end`.
  init(_ file: InputFile, from start: Int, to end: Int = .max) {
    self.file = file
    offset = start
    self.end = end
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ConversionError) -> Int {
    let count = min(buffer.count, max(0, end - offset))
    guard count > 0 else { return 0 }
    let found = try file.read(
      at: offset, into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<count]))
    offset += found
    return found
  }
}
