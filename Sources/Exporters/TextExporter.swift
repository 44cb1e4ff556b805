public import ConverterCore

/// Writes `text`: the canonical text that every offset of every other format refers to.
public struct TextExporter: Exporter {
  /// Creates the exporter.
  public init() {}

  /// `text`, in UTF-8.
  public var format: FormatDescription {
    FormatDescription(
      id: "text", summary: "the canonical text that all offsets refer to", ending: "txt",
      inputEndings: ["txt"], mediaType: "text/plain")
  }

  /// Text needs no meaning: it is written whatever the language.
  public var needsMeaning: Bool { false }
  /// There is nothing to cut.
  public var cutsWeakClaims: Bool { false }

  /// Writes the text exactly; nothing is added, not even a last line end.
  public func export(
    _ model: PolicyModel, options: ExportOptions
  ) throws(ConversionError) -> Export {
    Export(bytes: Array(model.text.string.utf8))
  }
}
