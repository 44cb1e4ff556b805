public import ConverterCore

/// An output format that a plugin writes.
public struct ExternalExporter: Exporter {
  private let host: PluginHost

  /// Wraps a plugin of direction `export`.
  public init(_ host: PluginHost) { self.host = host }

  /// The format as the plugin describes it.
  public var format: FormatDescription { host.description.format(host.plugin) }

  /// Lets the plugin write the model; see `PluginHost.export`.
  public func export(
    _ model: PolicyModel, options: ExportOptions
  ) throws(ConversionError) -> Export {
    let answer = try host.export(model, options: options.pluginOptions)
    return Export(
      bytes: answer.output,
      losses: answer.losses.map { Loss($0.code, $0.message, subjects: $0.subjects ?? []) },
      diagnostics: answer.diagnostics)
  }
}
