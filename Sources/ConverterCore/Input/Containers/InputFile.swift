#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

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
      #if canImport(Darwin)
        let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #elseif canImport(Musl)
        let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if count >= 0 { return count }
      if errno != EINTR { throw ConversionError(.unreadable, "cannot be read: \(Self.why(errno))") }
    }
  }

  /// Goes to a byte offset from the start; false for what cannot be moved in (a pipe).
  func seek(to offset: Int) -> Bool { lseek(descriptor, off_t(offset), SEEK_SET) == off_t(offset) }

  /// The size in bytes, or 0 when it is not known.
  var size: Int {
    var facts = stat()
    return fstat(descriptor, &facts) == 0 ? Int(facts.st_size) : 0
  }

  /// All bytes; throws `limitExceeded` beyond `limit`.
  func readAll(limit: Int) throws(ConversionError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(size, limit) + 1)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try read(&chunk)
      if count == 0 { return bytes }
      guard bytes.count + count <= limit else {
        throw ConversionError(.limitExceeded, "is larger than \(limit) bytes (--max-input)")
      }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  private func read(_ chunk: inout [UInt8]) throws(ConversionError) -> Int {
    var result: Result<Int, ConversionError> = .success(0)
    chunk.withUnsafeMutableBytes { buffer in
      do throws(ConversionError) {
        result = .success(try read(into: buffer))
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }

  private static func cannotOpen(_ code: Int32) -> ConversionError {
    ConversionError(.noInput, "cannot be opened: \(why(code))")
  }

  /// An error number in words.
  static func why(_ code: Int32) -> String {
    switch code {
    case ENOENT: "there is no such file or folder"
    case EACCES, EPERM: "permission denied"
    case ENOTDIR: "a part of its path is no folder"
    case EISDIR: "it is a folder"
    case ELOOP: "too many symbolic links"
    case EMFILE, ENFILE: "too many open files"
    case EIO: "the device reports an error"
    default: "system error \(code)"
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
      throw ConversionError(.noInput, "cannot be opened: \(InputFile.why(errno))")
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

  /// The path with all links resolved, or nil when it leads nowhere.
  static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
