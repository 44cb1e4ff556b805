/// Reads plain text: the words as they stand, with the structure that their layout shows.
public struct TextAdapter: InputAdapter {
  /// Creates the adapter.
  public init() {}

  /// `text`.
  public var format: FormatDescription {
    FormatDescription(
      id: "text", summary: "plain text", ending: "txt", inputEndings: ["txt", "text"],
      mediaType: "text/plain")
  }

  /// Any text can be plain text; data in JSON or XML is not, nor are bytes that are no text.
  public func sniff(_ source: Source) -> SniffConfidence {
    guard BinaryKind.name(source.bytes) == nil, !TextShape.isData(source.bytes) else { return .no }
    let shape = TextShape(source.bytes)
    if shape.looksMarkedUp { return shape.looksLikeFragment ? .no : .possible }
    if source.hasEnding(format.inputEndings) || source.mediaTypeIs("text/plain") { return .byName }
    return source.hasEnding(["html", "htm", "xhtml", "shtml", "php", "asp"])
      ? .byContent : .possible
  }

  /// One document; never fails on text, however odd.
  public func read(
    _ source: Source, options: ReadingOptions
  ) throws(ConversionError) -> [InputContent] {
    let input = try TextInput(source, options: options)
    var reader = TextBlocks(input.bytes)
    var shaper = DraftShaper(RunIn.split(reader.read()))
    shaper.shape()
    var builder = DocumentBuilder(capacity: input.bytes.count)
    shaper.write(to: &builder, origins: input.origins)
    let provenance = Provenance(
      mediaType: format.mediaType, encoding: input.encoding, adapter: format.id)
    return [
      .document(
        builder.finish(
          source, provenance: provenance, title: shaper.title,
          diagnostics: input.diagnostics + shaper.diagnostics, hashes: options.hashes))
    ]
  }
}
