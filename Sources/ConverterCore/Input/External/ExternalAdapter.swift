/// An input format that a plugin reads.
public struct ExternalAdapter: InputAdapter {
  private let host: PluginHost

  /// Wraps a plugin of direction `import`.
  public init(_ host: PluginHost) { self.host = host }

  /// The format as the plugin describes it.
  public var format: FormatDescription { host.description.format(host.plugin) }

  /// By the ending of the name or the declared media type; a plugin is not asked for every source.
  public func sniff(_ source: Source) -> SniffConfidence {
    let isNamed = source.name.lowercased().hasSuffix("." + format.ending)
    let declared = source.mediaType?.prefix { $0 != ";" }.lowercased()
    return isNamed || declared == format.mediaType.lowercased() ? .byName : .no
  }

  /// Lets the plugin read the source.
  ///
  /// Throws `unreadable` with the plugin's own words when it refuses the source, `pluginFailed`
  /// when it breaks the protocol.
  public func read(
    _ source: Source, options: ReadingOptions
  ) throws(ConversionError) -> [InputContent] {
    guard source.bytes.count <= options.maximumInput else {
      throw ConversionError(
        .limitExceeded, "is larger than \(options.maximumInput) bytes (--max-input)")
    }
    let reply = try host.ask(PluginImport.self) { id in
      try PluginWire.import(id: id, source: source)
    }
    switch reply.result {
    case .failure(let error):
      throw ConversionError(.unreadable, error, messages: reply.messages)
    case .success(let answer):
      let said = reply.messages + answer.diagnostics.map { $0.diagnostic(host.plugin) }
      switch answer.content {
      case .document(let document):
        return [
          .document(
            document.document(
              source, adapter: format, diagnostics: said, hashes: options.hashes))
        ]
      case .policy(let model):
        return [.model(model, diagnostics: said)]
      }
    }
  }
}
