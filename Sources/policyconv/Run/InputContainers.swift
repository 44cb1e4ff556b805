import ConverterCore
import Glibc

/// One file, or standard input (`-`), as a container of one source.
struct FileInput: SourceContainer {
  private var path: String?
  private let limit: Int

  init(_ path: String, options: ContainerOptions) {
    self.path = path
    limit = options.reading.maximumInput
  }

  mutating func next() throws(ConversionError) -> ContainerItem? {
    guard let path else { return nil }
    self.path = nil
    if path == "-" { return .source(Source(name: "stdin", bytes: try read(0))) }
    var facts = stat()
    guard stat(path, &facts) == 0 else {
      throw ConversionError(.noInput, "cannot be opened: \(SystemError.last.message)")
    }
    guard facts.st_mode & S_IFMT != S_IFDIR else {
      throw ConversionError(.noInput, "is a folder; folders cannot be read yet")
    }
    let number = open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else {
      throw ConversionError(.noInput, "cannot be opened: \(SystemError.last.message)")
    }
    let file = FileDescriptor(number)
    return .source(Source(name: path, bytes: try read(file.number)))
  }

  private func read(_ number: Int32) throws(ConversionError) -> [UInt8] {
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
      if bytes.count > limit {
        throw ConversionError(.limitExceeded, "is larger than \(limit) bytes (--max-input)")
      }
    }
  }
}

/// Opens what the user names: a file, standard input.
enum InputContainers {
  /// Opens an INPUT.
  static func open(
    _ input: String, options: ContainerOptions
  ) throws(ConversionError) -> any SourceContainer {
    FileInput(input, options: options)
  }
}
