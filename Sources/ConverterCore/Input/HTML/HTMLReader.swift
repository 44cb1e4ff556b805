/// Reads one page, stage by stage: bytes, text, guarded markup, elements, lines, blocks.
struct HTMLReader {
  private let source: Source

  init(_ source: Source) { self.source = source }

  /// The document in the page.
  func document() throws(ConversionError) -> Document {
    let decoded = TextDecoding.decode(
      source.bytes, hints: .init(charset: source.charset, isMarkup: true, language: source.language)
    )
    let markup = MarkupGuard.guarded(decoded.bytes)
    let tree = try HTMLSAXReader.read(markup.bytes)
    let isOut = Visibility.outside(of: tree, isArchived: markup.facts.hadWaybackToolbar)
    let page = markup.bytes.withUnsafeBufferPointer { bytes in
      var walker = LineWalker(tree, bytes, isOut: isOut)
      walker.walk()
      return BlockAssembler.Page(
        lines: walker.lines, text: walker.text, links: walker.links, languages: walker.languages,
        spans: walker.spans, anchors: walker.anchors)
    }
    var assembler = BlockAssembler(
      content(of: page, tree),
      origin: MarkupOrigin(markup: markup.origins, decoding: decoded.origins)
    ) { tree.value(.href, of: Int($0)) }
    assembler.run()
    let provenance = Provenance(
      mediaType: "text/html", encoding: decoded.encoding.rawValue, adapter: "html")
    return assembler.builder.finish(
      source, provenance: provenance, title: markup.facts.title,
      language: markup.facts.language ?? markup.facts.contentLanguage,
      diagnostics: decoded.diagnostics)
  }

  /// The page with nothing but the lines of its policy.
  private func content(
    of page: BlockAssembler.Page, _ tree: ElementTree
  ) -> BlockAssembler.Page {
    let measures = page.text.bytes.withUnsafeBufferPointer { text in
      page.lines.map { LineMeasure($0, in: text) }
    }
    var content = page
    let isFurniture = PageFurniture.mark(&content, measures) { tree.value(.href, of: Int($0)) }
    let range = ContentFinder(content, measures, isFurniture: isFurniture).find()
    content.lines = range.filter { !isFurniture[$0] }.map { content.lines[$0] }
    return content
  }
}
