public import ConverterCore

/// Writes `jsonld`: JSON-LD 1.1 in the Data Privacy Vocabulary (DPV 2.3).
///
/// One notice, with one process for each statement; what the policy denies is a prohibition, never a
/// process. Every statement is the body of Web Annotations that quote its words.
public struct JSONLDExporter: Exporter {
  /// Creates the exporter.
  public init() {}

  /// `jsonld`, JSON-LD.
  public var format: FormatDescription {
    FormatDescription(
      id: "jsonld", summary: "JSON-LD in the W3C Data Privacy Vocabulary (DPV 2.3)",
      ending: "jsonld", mediaType: "application/ld+json")
  }

  /// Writes the notice. Throws `usage` for a context that is no http(s) URL.
  public func export(
    _ model: PolicyModel, options: ExportOptions
  ) throws(ConversionError) -> Export {
    if case .url(let url) = options.jsonldContext, WebIRI(url) == nil {
      throw ConversionError(.usage, "the JSON-LD context \(url) is no http or https URL")
    }
    let notice = NoticeWriter(model)
    let bytes = notice.write(context: options.jsonldContext, pretty: !options.compact)
    return Export(bytes: bytes, losses: notice.losses, assumptions: notice.assumptions)
  }
}
