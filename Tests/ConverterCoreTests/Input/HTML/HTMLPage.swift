import Testing

@testable import ConverterCore

/// Reads a page written in a test.
enum HTMLPage {
  /// The document of a page; `source` facts may be given.
  static func document(
    _ html: String, url: String? = nil, name: String = "page.html"
  ) throws -> Document {
    try document(bytes: Array(html.utf8), url: url, name: name)
  }

  /// The document of a page in bytes.
  static func document(
    bytes: [UInt8], url: String? = nil, name: String = "page.html"
  ) throws -> Document {
    let source = Source(name: name, bytes: bytes, url: url)
    let contents = try HTMLAdapter().read(source, options: ReadingOptions(force: true))
    guard case .document(let document)? = contents.first else {
      throw ConversionError(.internalFault, "no document")
    }
    return document
  }

  /// Each block as `kind level text`, for comparing by eye.
  static func blocks(_ html: String) throws -> [String] {
    let text = try document(html).text
    return text.blocks.map { block in
      let level = block.level > 0 ? "\(block.level)" : ""
      let pseudo = block.isPseudoHeading ? "~" : ""
      return "\(block.kind.rawValue)\(level)\(pseudo) \(text.quote(block.range))"
    }
  }
}
