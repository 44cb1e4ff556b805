public import ConverterCore

/// The whole way of one source: read, judge, interpret, cut, export to each format asked for.
///
///     let pipeline = ConversionPipeline(exporters: [TextExporter(), ModelExporter()])
///     for outcome in try pipeline.convert(source) { … }
///
/// A value without state: the same source gives the same outcomes on any thread.
public struct ConversionPipeline: Sendable {
  /// What became of one format of one policy.
  public struct FormatOutcome: Sendable {
    /// Who the format is.
    public var format: FormatDescription
    /// The whole valid file, or why there is none.
    public var result: Result<Export, ConversionError>
  }

  /// What became of one policy found in a source.
  public struct PolicyOutcome: Sendable {
    /// Where the policy came from, as its reader found out.
    public var provenance: Provenance
    /// The formats in the order asked for; empty when the policy as a whole failed.
    public var formats: [FormatOutcome]
    /// Why nothing was made of it: no policy, say.
    public var failure: ConversionError?
    /// What kind of page it was judged to be, where it is no policy.
    public var notAPolicy: NonPolicyKind?
    /// What was said on the way.
    public var diagnostics: [Diagnostic]
  }

  /// Reads and interprets.
  public var converter: Converter
  /// The formats to write, in order.
  public var exporters: [any Exporter]
  /// Wishes for the exports.
  public var options: ExportOptions
  /// The cut for every format; nil cuts below `likely`, but nothing from formats that keep hints.
  public var minimumStrength: Strength?
  /// Whether a format that cannot hold every claim is refused.
  public var failsOnLoss: Bool

  /// Creates a pipeline.
  public init(
    converter: Converter = Converter(), exporters: [any Exporter],
    options: ExportOptions = ExportOptions(), minimumStrength: Strength? = nil,
    failsOnLoss: Bool = false
  ) {
    self.converter = converter
    self.exporters = exporters
    self.options = options
    self.minimumStrength = minimumStrength
    self.failsOnLoss = failsOnLoss
  }

  /// Converts a source; `format` names an adapter, nil means: find out.
  ///
  /// Throws when the source cannot be read at all; what fails for one policy or one format is in
  /// the outcomes.
  public func convert(
    _ source: Source, format: String? = nil
  ) throws(ConversionError) -> [PolicyOutcome] {
    var converter = converter
    converter.reading.hashes = exporters.contains(where: \.needsMeaning)
    let contents = try converter.read(source, format: format)
    return contents.map { content in
      switch content {
      case .document(let document): convert(document)
      case .model(let model, let diagnostics):
        PolicyOutcome(
          provenance: model.document.provenance, formats: export(model), failure: nil,
          diagnostics: diagnostics)
      }
    }
  }

  private func convert(_ document: Document) -> PolicyOutcome {
    var outcome = PolicyOutcome(
      provenance: document.provenance, formats: [], failure: nil,
      diagnostics: document.diagnostics)
    do {
      try converter.requirePolicy(document)
      outcome.formats = exportDocument(document)
    } catch {
      outcome.failure = error
      if case .notAPolicy(let kind, _) = document.kind { outcome.notAPolicy = kind }
    }
    return outcome
  }

  /// Interprets only where a format needs it: text alone costs no reading of meaning.
  private func exportDocument(_ document: Document) -> [FormatOutcome] {
    guard exporters.contains(where: \.needsMeaning) else {
      return export(converter.uninterpreted(document))
    }
    do {
      try converter.requireUnderstood(document)
      return export(converter.interpreter.interpret(document))
    } catch {
      let plain = converter.uninterpreted(document)
      return exporters.map { exporter in
        exporter.needsMeaning
          ? FormatOutcome(format: exporter.format, result: .failure(error))
          : export(plain, with: exporter)
      }
    }
  }

  private func export(_ model: PolicyModel) -> [FormatOutcome] {
    if let minimumStrength {
      let cut = model.cut(below: minimumStrength)
      return exporters.map { export(cut, with: $0) }
    }
    let cut = exporters.contains(where: \.cutsWeakClaims) ? model.cut(below: .likely) : model
    return exporters.map { export($0.cutsWeakClaims ? cut : model, with: $0) }
  }

  private func export(_ model: PolicyModel, with exporter: any Exporter) -> FormatOutcome {
    do {
      let export = try exporter.export(model, options: options)
      if failsOnLoss, !export.losses.isEmpty { throw Self.refusal(export.losses) }
      return FormatOutcome(format: exporter.format, result: .success(export))
    } catch let error as ConversionError {
      return FormatOutcome(format: exporter.format, result: .failure(error))
    } catch {
      let fault = ConversionError(.internalFault, "the exporter failed: \(error)")
      return FormatOutcome(format: exporter.format, result: .failure(fault))
    }
  }

  private static func refusal(_ losses: [Loss]) -> ConversionError {
    let count = losses.count == 1 ? "1 claim" : "\(losses.count) claims"
    return ConversionError(
      .refusedByFormat, "the format cannot hold \(count), and --fail-on-loss was given",
      diagnostics: losses.map { Diagnostic("loss.\($0.code)", .note, $0.message) })
  }
}
