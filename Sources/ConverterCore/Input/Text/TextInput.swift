/// The decoded bytes of a source that is text, ready to be cut into lines.
struct TextInput {
  /// UTF-8, without a byte order mark.
  let bytes: [UInt8]
  /// Where `bytes` lie in the source.
  let origins: OffsetMap
  /// WHATWG name of the encoding that was read.
  let encoding: String
  let diagnostics: [Diagnostic]

  /// Decodes a source; throws `limitExceeded` for what is too large, `unreadable` for binary data.
  init(_ source: Source, options: ReadingOptions) throws(ConversionError) {
    guard source.bytes.count <= options.maximumInput else {
      throw ConversionError(
        .limitExceeded, "the input is larger than \(options.maximumInput) bytes")
    }
    guard TextShape.isText(source.bytes) else {
      throw ConversionError(.unreadable, "the input is binary data, not text")
    }
    let hints = TextDecoding.Hints(
      charset: source.charset, isMarkup: false, language: source.language)
    let decoded = TextDecoding.decode(source.bytes, hints: hints)
    bytes = decoded.bytes
    origins = decoded.origins
    encoding = decoded.encoding.rawValue
    diagnostics = decoded.diagnostics
  }
}
