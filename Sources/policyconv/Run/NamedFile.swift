import ConverterCore
import Glibc

extension String {
  /// How messages call a file that the user names by this path; `-` is standard input.
  var asInput: String { self == "-" ? "stdin" : self }
}

/// Reads a file that the user names for something else than conversion; `-` is standard input.
enum NamedFile {
  /// All bytes of the file; throws `noInput`, `unreadable` or `limitExceeded`.
  static func read(_ path: String, limit: Int) throws(ConversionError) -> [UInt8] {
    if path == "-" { return try read(0, limit: limit) }
    let number = open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else {
      throw ConversionError(.noInput, "cannot be opened: \(SystemError.last.message)")
    }
    let file = FileDescriptor(number)
    var facts = stat()
    if fstat(file.number, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR {
      throw ConversionError(.noInput, "is a folder")
    }
    return try read(file.number, limit: limit)
  }

  /// All that can be read from an open file.
  static func read(_ number: Int32, limit: Int) throws(ConversionError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(number, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw ConversionError(.unreadable, "cannot be read: \(SystemError.last.message)")
      }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= limit else {
        throw ConversionError(.limitExceeded, "is larger than \(limit) bytes")
      }
    }
  }
}
