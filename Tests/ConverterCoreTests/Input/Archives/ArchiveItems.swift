import ConverterCore
import TestSupport

/// What containers yield, in words that tests can compare.
enum ArchiveItems {
  /// What a container yields, one line an item.
  static func items(
    _ input: String, options: ContainerOptions = ContainerOptions()
  ) throws -> [String] {
    var container = try Containers.open(input, options: options)
    var lines: [String] = []
    while let item = try container.next() {
      switch item {
      case .source(let source):
        let told = source.diagnostics.map { " " + $0.id }.joined()
        lines.append("\(source.url ?? "-") \(String(decoding: source.bytes, as: UTF8.self))\(told)")
      case .failed(let name, let error): lines.append("failed \(name) \(error.code.rawValue)")
      case .skipped(let name, let reason):
        lines.append("skipped \(name.hasPrefix("/") ? "archive" : name) \(reason)")
      }
    }
    return lines
  }

  /// Writes one file and reads it as a container.
  static func read(
    _ bytes: [UInt8], name: String = "a.warc", options: ContainerOptions = ContainerOptions()
  ) throws -> [String] {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    return try items(try scratch.write(name, bytes), options: options)
  }

  static func page(_ words: String) -> [UInt8] { Array("<html><p>\(words)</html>".utf8) }
}
