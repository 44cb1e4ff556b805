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
  /// What reads meaning out of documents.
  public var interpreter: Interpreter
  /// Limits and wishes for reading.
  public var reading: ReadingOptions

  /// Creates a converter with everything built in.
  public init(
    adapters: AdapterRegistry = .builtin, interpreter: Interpreter = Interpreter(),
    reading: ReadingOptions = ReadingOptions()
  ) {
    self.adapters = adapters
    self.interpreter = interpreter
    self.reading = reading
  }

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
        throw ConversionError(.unreadable, "the format is not recognised")
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

  /// Interprets one document, or says why not.
  public func interpret(_ document: Document) throws(ConversionError) -> Result {
    if case .notAPolicy(let kind, let detail) = document.kind, !reading.force {
      let about = detail.isEmpty ? "" : ": \(detail)"
      throw ConversionError(
        .notAPolicy, "no privacy policy but a page of kind \(kind.rawValue)\(about)",
        diagnostics: document.diagnostics)
    }
    if let language = document.language, !language.lowercased().hasPrefix("en") {
      throw ConversionError(
        .languageNotUnderstood, "the language \(language) is not understood, only English is",
        diagnostics: document.diagnostics)
    }
    return Result(
      document: document, model: interpreter.interpret(document),
      diagnostics: document.diagnostics)
  }
}
