import FoundationEssentials

/// What a plugin made of a model (the answer to `export`).
public struct PluginExport: Sendable {
  /// Something the format cannot say.
  public struct Loss: Decodable, Sendable {
    /// What kind of thing is lost: a stable word.
    public var code: String
    /// One sentence for a person.
    public var message: String
    /// Ids of the practices, choices or parties concerned.
    public var subjects: [String]?
  }

  /// The file's bytes.
  public var output: [UInt8]
  /// What the format cannot say.
  public var losses: [Loss]
  /// What the plugin says about the run, standard error included.
  public var diagnostics: [Diagnostic]
}

extension PluginHost {
  /// Lets the plugin write a model. Of `options` it gets those that it says it understands.
  ///
  /// Throws `refusedByFormat` with the plugin's own words when it refuses the model, `pluginFailed`
  /// when it breaks the protocol.
  public func export(
    _ model: PolicyModel, options: [String: String]
  ) throws(ConversionError) -> PluginExport {
    let known = Set(description.options.map(\.name))
    let reply = try ask(PluginExportAnswer.self) { id in
      try PluginWire.export(
        id: id, model: try PolicyJSON.bytes(of: model, pretty: false),
        options: options.filter { known.contains($0.key) })
    }
    switch reply.result {
    case .failure(let error):
      throw ConversionError(.refusedByFormat, error, messages: reply.messages)
    case .success(let answer):
      return PluginExport(
        output: answer.output, losses: answer.losses,
        diagnostics: reply.messages + answer.diagnostics.map { $0.diagnostic(plugin) })
    }
  }
}

/// The answer to `export` on the wire.
struct PluginExportAnswer: PluginBody {
  var output: [UInt8]
  var losses: [PluginExport.Loss]
  var diagnostics: [PluginMessage]

  private enum Keys: String, CodingKey { case output, outputBase64, losses, diagnostics }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Keys.self)
    losses = try container.decodeIfPresent([PluginExport.Loss].self, forKey: .losses) ?? []
    diagnostics = try container.decodeIfPresent([PluginMessage].self, forKey: .diagnostics) ?? []
    switch (container.contains(.output), container.contains(.outputBase64)) {
    case (true, false):
      output = Array(try container.decode(String.self, forKey: .output).utf8)
    case (false, true):
      output = Array(try container.decode(Data.self, forKey: .outputBase64))
    default:
      throw DecodingError.dataCorruptedError(
        forKey: .output, in: container,
        debugDescription: "there must be either output or outputBase64")
    }
  }
}
