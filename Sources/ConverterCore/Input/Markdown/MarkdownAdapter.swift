/// Reads Markdown, among it the Princeton-Leuven corpus form, with a tolerant reader of its own.
public struct MarkdownAdapter: InputAdapter {
  /// Creates the adapter.
  public init() {}

  /// `markdown`.
  public var format: FormatDescription {
    FormatDescription(
      id: "markdown", summary: "Markdown, among it the Princeton-Leuven corpus form", ending: "md",
      inputEndings: ["md", "markdown", "mdown", "mkd"], mediaType: "text/markdown")
  }

  /// The corpus's header quote, links and emphasis in Markdown, or the name.
  public func sniff(_ source: Source) -> SniffConfidence {
    let confidence = byShape(source)
    return confidence == .no || BinaryKind.name(source.bytes) == nil ? confidence : .no
  }

  private func byShape(_ source: Source) -> SniffConfidence {
    let shape = TextShape(source.bytes)
    if shape.hasCorpusHeader { return .byContent }
    let isNamed = source.hasEnding(format.inputEndings) || source.mediaTypeIs("text/markdown")
    // Tags are allowed in Markdown, but a file that starts as a page does is one.
    if isNamed { return shape.startsWithTag && shape.markdownMarks == 0 ? .byName : .byContent }
    return !shape.looksMarkedUp && shape.markdownMarks >= 3 ? .byContent : .no
  }

  /// One document; never fails on text, however odd.
  public func read(
    _ source: Source, options: ReadingOptions
  ) throws(ConversionError) -> [InputContent] {
    let input = try TextInput(source, options: options)
    let header = CorpusHeader(input.bytes)
    let base = source.url.map { ArchivePath(url: $0)?.originalURL ?? $0 }
    var reader = MarkdownBlocks(
      input.bytes, from: header?.end ?? 0,
      resolver: LinkResolver(base: header?.originalURL ?? base), isCorpus: header != nil)
    let blocks = RunIn.split(reader.read())
    var shaper = DraftShaper(blocks, hasTitle: reader.title != nil)
    shaper.shape()
    var builder = DocumentBuilder(capacity: input.bytes.count)
    shaper.write(to: &builder, origins: input.origins)
    let provenance = Provenance(
      originalURL: header?.originalURL, archiveURL: header?.archiveURL,
      capturedAt: header?.capturedAt, corpusDomain: header?.corpusDomain,
      mediaType: format.mediaType, encoding: input.encoding, adapter: format.id)
    return [
      .document(
        builder.finish(
          source, provenance: provenance, title: reader.title ?? shaper.title,
          diagnostics: input.diagnostics + shaper.diagnostics + told(source),
          hashes: options.hashes))
    ]
  }

  /// Says that a file that is not named so was read as Markdown.
  private func told(_ source: Source) -> [Diagnostic] {
    guard source.hasEnding(["txt", "text", "html", "htm"]) else { return [] }
    return [
      Diagnostic(
        "markdown.by-content", .note, "read as Markdown for its links and emphasis",
        source: source.name)
    ]
  }
}
