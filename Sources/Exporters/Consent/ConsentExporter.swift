public import ConverterCore

/// Writes `consent`: what a policy states about consent and choice, JSON with a published schema.
public struct ConsentExporter: Exporter {
  /// Creates the exporter.
  public init() {}

  /// `consent`, JSON.
  public var format: FormatDescription {
    FormatDescription(
      id: "consent", summary: "stated-consent profile: choices, mechanisms, rights, silences",
      ending: "consent.json", inputEndings: ["consent.json"], mediaType: "application/json")
  }

  /// Writes the profile of a model; what it has no place for is a loss.
  public func export(
    _ model: PolicyModel, options: ExportOptions
  ) throws(ConversionError) -> Export {
    var builder = ConsentBuilder(model)
    let profile = builder.profile()
    return Export(
      bytes: ConsentJSON(profile, builder.table).bytes(pretty: !options.compact),
      losses: ConsentLosses.list(model, dropped: builder.droppedAddresses))
  }
}

extension ConsentProfile {
  /// The profile of a model.
  public init(_ model: PolicyModel) {
    var builder = ConsentBuilder(model)
    self = builder.profile()
    evidence = builder.table.byID
  }

  /// The profile as JSON (UTF-8), members in the order of the schema.
  public func json(pretty: Bool = true) -> [UInt8] { ConsentJSON(self).bytes(pretty: pretty) }
}
