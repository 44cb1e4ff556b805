/// Reads one page, stage by stage: bytes, text, guarded markup, elements, lines, blocks.
struct HTMLReader {
  private let source: Source
  private let options: ReadingOptions
  private let body: PageBody
  private let decoded: DecodedText
  private let marks: CaptureMarks
  private let facts: MarkupFacts
  private let tree: ElementTree
  private let links: LinkResolver
  private let originalURL: String?

  /// Unpacks and parses; throws what `PageBody` and the parser throw.
  init(_ source: Source, options: ReadingOptions) throws(ConversionError) {
    self.source = source
    self.options = options
    body = try PageBody(source, options: options)
    decoded = TextDecoding.decode(
      body.bytes,
      hints: .init(
        charset: body.charset, isMarkup: true, language: source.language ?? body.language))
    marks = CaptureMarks(decoded.bytes)
    let markup = MarkupGuard.guarded(decoded.bytes)
    tree = try HTMLSAXReader.read(markup, of: decoded.bytes)
    facts = markup.facts
    originalURL = Self.originalURL(source, body, marks, facts)
    let own = LinkResolver(base: originalURL)
    links = LinkResolver(base: facts.base.flatMap { own.resolve($0) } ?? originalURL)
  }

  /// Whether there is no markup in the page at all: it is plain text under a page's name.
  var isPlainText: Bool { facts.tags == 0 }

  /// The page as a source of its own, out of whatever it was stored in.
  var unwrapped: Source {
    var plain = source
    plain.bytes = body.bytes
    plain.charset = body.charset
    return plain
  }

  /// The document in the page.
  func document() -> Document {
    var page = walk(withFallbacks: false)
    if page.proseWords < 40 {
      // Next to nothing to see: what is there for browsers without scripts or frames counts.
      let whole = walk(withFallbacks: true)
      if whole.proseWords > page.proseWords { page = whole }
    }
    let structure = StructuralKind(
      facts: facts, text: page.text.bytes, proseWords: page.proseWords,
      targets: { page.links.compactMap { tree.value(.href, of: Int($0.node)) } },
      status: body.status, links: links)
    let kind = structure.kind
    var assembler = BlockAssembler(
      content(of: page), of: tree, origin: origin, resolver: links)
    assembler.run(title: facts.title)
    return assembler.builder.finish(
      source, provenance: provenance, title: facts.title,
      language: facts.language ?? facts.contentLanguage ?? body.language, kind: kind,
      diagnostics: body.diagnostics + decoded.diagnostics + captureDiagnostics,
      hashes: options.hashes)
  }

  private var origin: MarkupOrigin? {
    guard let inBody = body.origins else { return nil }
    return MarkupOrigin(inBody.followed(by: decoded.origins))
  }

  private func walk(withFallbacks: Bool) -> PageLines {
    let isOut = Visibility.outside(
      of: tree, isArchived: marks.isArchived || facts.hadWaybackToolbar,
      withFallbacks: withFallbacks)
    return tree.page.withUnsafeBufferPointer { bytes in
      var walker = LineWalker(tree, bytes, isOut: isOut)
      walker.walk()
      return PageLines(walker)
    }
  }

  /// The page with nothing but the lines of its policy.
  private func content(of page: PageLines) -> PageLines {
    var content = page
    let isFurniture = PageFurniture.mark(&content, in: tree)
    let found = ContentFinder(content, isFurniture: isFurniture).find()
    content.lines = found.map { content.lines[$0] }
    content.measures = found.map { content.measures[$0] }
    return LineShaper.shaped(content)
  }
}

// Where the page came from.
extension HTMLReader {
  private var provenance: Provenance {
    Provenance(
      originalURL: originalURL,
      capturedAt: source.archivedAt ?? marks.capturedAt ?? body.capturedAt,
      mediaType: "text/html", encoding: decoded.encoding.rawValue, adapter: "html")
  }

  /// The URL of the page: what is said from outside, what the archive wrote into it, what the page
  /// says of itself.
  private static func originalURL(
    _ source: Source, _ body: PageBody, _ marks: CaptureMarks, _ facts: MarkupFacts
  ) -> String? {
    for known in [source.url, marks.originalURL, body.url] {
      if let known { return ArchivePath(url: known)?.originalURL ?? known }
    }
    for said in [facts.canonical, marks.isArchived ? facts.base : nil] {
      guard let said else { continue }
      if let archived = ArchivePath(url: said)?.originalURL { return archived }
      if said.hasPrefix("http") { return said }
    }
    return nil
  }

  /// What could not be recovered of an archived page's origin.
  private var captureDiagnostics: [Diagnostic] {
    guard marks.isArchived else { return [] }
    var said: [Diagnostic] = []
    if originalURL == nil {
      let host = marks.host.map { ", only its host \($0) does" } ?? ""
      said.append(
        Diagnostic(
          "html.capture-url-unknown", .warning,
          "the archive's marks do not tell the URL of the page\(host)"))
    }
    if source.archivedAt == nil, marks.capturedAt == nil {
      said.append(
        Diagnostic(
          "html.capture-time-unknown", .warning,
          "the archive's marks do not tell when the page was captured"))
    }
    return said
  }
}
