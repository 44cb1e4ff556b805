/// The decoded bytes of a source that is text, ready to be cut into lines.
struct TextInput {
  /// UTF-8.
  let bytes: [UInt8]
  /// Where the text starts: after a byte order mark.
  let start: Int
  /// WHATWG name of the encoding that was read.
  let encoding: String
  let diagnostics: [Diagnostic]

  init(_ source: Source, options: ReadingOptions) throws(ConversionError) {
    guard source.bytes.count <= options.maximumInput else {
      throw ConversionError(
        .limitExceeded, "the input is larger than \(options.maximumInput) bytes")
    }
    guard TextShape.isText(source.bytes) else {
      throw ConversionError(.unreadable, "the input is binary data, not text")
    }
    bytes = source.bytes
    start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    encoding = "utf-8"
    diagnostics = []
  }
}
