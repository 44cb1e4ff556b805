/// The front door: a source in, policy models out.
///
///     let converter = Converter()
///     for result in try converter.convert(source) { print(result.model.practices.count) }
public struct Converter: Sendable {
  /// One policy found in a source, and what happened on the way.
  public struct Result: Sendable {
    /// The document it was read from; nil where the source was machine-readable already.
    public var document: Document?
    /// What it means.
    public var model: PolicyModel
    /// What happened on the way.
    public var diagnostics: [Diagnostic]
  }

  /// The input formats at hand.
  public var adapters: AdapterRegistry
  /// The rules that meaning is read by; nil for those built in, which are then made ready only
  /// when a document is interpreted.
  public var lexicon: Lexicon?
  /// Limits and wishes for reading.
  public var reading: ReadingOptions

  /// Creates a converter with everything built in.
  public init(
    adapters: AdapterRegistry = .builtin, lexicon: Lexicon? = nil,
    reading: ReadingOptions = ReadingOptions()
  ) {
    self.adapters = adapters
    self.lexicon = lexicon
    self.reading = reading
  }

  /// What reads meaning out of documents.
  public var interpreter: Interpreter { Interpreter(lexicon: lexicon ?? .builtin) }

  /// A short name of the rules, with a hash of them: it changes when they do.
  public var ruleset: String { (lexicon ?? .builtin).name }

  /// Reads a source without interpreting it; `format` names an adapter, nil means: find out.
  public func read(
    _ source: Source, format: String? = nil
  ) throws(ConversionError) -> [InputContent] {
    let adapter: any InputAdapter
    if let format {
      guard let named = adapters.adapter(format) else {
        throw ConversionError(.usage, "there is no input format \(format)")
      }
      adapter = named
    } else {
      guard let found = adapters.sniff(source) else {
        throw ConversionError(.unreadable, BinaryKind.refusal(source.bytes))
      }
      adapter = found
    }
    return try adapter.read(source, options: reading)
  }

  /// Reads a source and interprets what is prose in it.
  ///
  /// Throws `notAPolicy` (unless `reading.force`) and `languageNotUnderstood` as the documents say.
  public func convert(
    _ source: Source, format: String? = nil
  ) throws(ConversionError) -> [Result] {
    var results: [Result] = []
    for content in try read(source, format: format) {
      switch content {
      case .model(let model, let diagnostics):
        results.append(Result(document: nil, model: model, diagnostics: diagnostics))
      case .document(let document):
        results.append(try interpret(document))
      }
    }
    return results
  }

  /// Interprets one document, or says why not: `notAPolicy`, `languageNotUnderstood`.
  public func interpret(_ document: Document) throws(ConversionError) -> Result {
    try requirePolicy(document)
    try requireUnderstood(document)
    return Result(
      document: document, model: interpreter.interpret(document),
      diagnostics: document.diagnostics)
  }

  /// The document's text and facts as a model that claims nothing: for formats that need no meaning.
  public func uninterpreted(_ document: Document) -> PolicyModel {
    PolicyModel(
      text: document.text,
      document: DocumentFacts(
        title: document.title, language: document.language,
        languageBasis: document.languageBasis, provenance: document.provenance),
      generator: Generator(ruleset: "none"))
  }

  /// Throws `notAPolicy` for a page that was judged to be something else, unless forced.
  public func requirePolicy(_ document: Document) throws(ConversionError) {
    guard case .notAPolicy(let kind, let detail) = document.kind, !reading.force else { return }
    let about = detail.isEmpty ? "" : ": \(detail)"
    throw ConversionError(
      .notAPolicy, "no privacy policy but a page of kind \(kind.rawValue)\(about)",
      diagnostics: document.diagnostics)
  }

  /// Throws `languageNotUnderstood` for a document in a language that no rules are at hand for.
  public func requireUnderstood(_ document: Document) throws(ConversionError) {
    guard let language = document.language else { return }
    let primary = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    if ["en", "eng"].contains(primary) { return }
    throw ConversionError(
      .languageNotUnderstood, "the language \(language) is not understood, only English is",
      diagnostics: document.diagnostics)
  }
}
