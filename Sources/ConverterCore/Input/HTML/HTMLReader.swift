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
        lines: walker.lines, text: walker.text, links: walker.links, languages: walker.languages)
    }
    let assembled = BlockAssembler.assemble(page) { tree.value(.href, of: Int($0)) }
    var text = assembled.text
    let runs = SourceRuns.runs(
      assembled.pieces, page.text.stretches, markup: markup.origins, decoding: decoded.origins)
    SourceRuns.place(&text.blocks, runs)
    return document(text, runs, markup.facts, decoded)
  }

  private func document(
    _ text: CanonicalText, _ runs: [SourceRun], _ facts: MarkupFacts, _ decoded: DecodedText
  ) -> Document {
    let language = source.language ?? facts.language ?? facts.contentLanguage
    let provenance = Provenance(
      originalURL: source.url, capturedAt: source.archivedAt, sourceName: source.name,
      mediaType: "text/html", encoding: decoded.encoding.rawValue, adapter: "html",
      sourceSHA256: Identity.sha256(source.bytes), textSHA256: Identity.sha256(text.string.utf8))
    return Document(
      text: text, provenance: provenance, title: facts.title, language: language,
      languageBasis: language == nil ? .unknown : .declared,
      kind: text.string.isEmpty ? .notAPolicy(.empty, detail: "") : .policy, runs: runs,
      diagnostics: source.diagnostics + decoded.diagnostics)
  }
}
