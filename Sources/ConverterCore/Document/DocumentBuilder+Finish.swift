extension DocumentBuilder {
  /// Ends the document: hashes, language, kind of page.
  ///
  /// `provenance` holds what the adapter found in the bytes; the source's name, URL and capture
  /// time fill what is missing, and both hashes are made here unless `hashes` says otherwise.
  /// `language` is a declared tag; `kind` is given where the adapter knows better than the words do
  /// (a frameset, an archive's notice).
  public consuming func finish(
    _ source: Source, provenance: Provenance, title: String? = nil, language: String? = nil,
    kind: PageKind? = nil, diagnostics: [Diagnostic] = [], hashes: Bool = true
  ) -> Document {
    end()
    var known = provenance
    known.sourceName = source.name
    let archived = source.url.flatMap { ArchivePath(url: $0) }
    known.originalURL = known.originalURL ?? archived?.originalURL ?? source.url
    known.archiveURL = known.archiveURL ?? archived?.archiveURL
    known.capturedAt = known.capturedAt ?? source.archivedAt ?? archived?.capturedAt
    if hashes {
      known.sourceSHA256 = Identity.sha256(source.bytes)
      known.textSHA256 = Identity.sha256(out)
    }
    let languages = DocumentLanguages(
      blocks: &blocks, text: out, said: source.language, declared: language)
    let classifier = PageClassifier(
      text: out, title: title, links: links, counts: languages.counts,
      total: languages.total, language: languages.language, httpStatus: source.httpStatus)
    let judged = kind ?? classifier.classify(&blocks)
    return Document(
      text: CanonicalText(
        string: String(decoding: out, as: UTF8.self), blocks: blocks, links: links),
      provenance: known, title: title, language: languages.language,
      languageBasis: languages.basis, kind: judged, runs: runs,
      diagnostics: source.diagnostics + diagnostics + languages.diagnostics)
  }
}
