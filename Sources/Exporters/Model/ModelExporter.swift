public import ConverterCore

/// Writes `model`: the common policy model itself, versioned JSON.
public struct ModelExporter: Exporter {
  /// Creates the exporter.
  public init() {}

  /// `model`, JSON.
  public var format: FormatDescription {
    FormatDescription(
      id: "model", summary: "the common policy model, versioned JSON, lossless both ways",
      ending: "model.json", inputEndings: ["model.json"], mediaType: "application/json")
  }

  /// The model keeps weak claims, each with its strength.
  public var cutsWeakClaims: Bool { false }

  /// Writes everything the model holds; there are no losses.
  public func export(
    _ model: PolicyModel, options: ExportOptions
  ) throws(ConversionError) -> Export {
    do {
      var bytes = try PolicyJSON.bytes(of: model, pretty: !options.compact)
      if !options.compact { bytes.append(10) }
      return Export(bytes: bytes)
    } catch {
      throw ConversionError(.internalFault, "the model cannot be written as JSON: \(error)")
    }
  }
}
