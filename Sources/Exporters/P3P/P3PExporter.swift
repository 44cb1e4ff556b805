public import ConverterCore

/// Writes `p3p`: a P3P 1.0 policy file (W3C Recommendation of 16 April 2002).
///
/// The file is for research and tools: what the policy does not state is marked as assumed, and TEST
/// tells browsers to ignore a policy that the site never gave in this form.
public struct P3PExporter: Exporter {
  /// Creates the exporter.
  public init() {}

  /// `p3p`, XML.
  public var format: FormatDescription {
    FormatDescription(
      id: "p3p", summary: "P3P 1.0 policy file (POLICIES)", ending: "p3p.xml",
      inputEndings: ["p3p.xml", "p3p"], mediaType: "application/p3p+xml")
  }

  /// Writes one POLICY; throws `refusedByFormat` where there is nothing to say, no address for
  /// discuri, or where `options.assume` forbids what P3P demands.
  public func export(
    _ model: PolicyModel, options: ExportOptions
  ) throws(ConversionError) -> Export {
    let policy = try P3PPolicyBuilder.build(model, options: options)
    return Export(
      bytes: P3PWriter.file(policy, model: model), losses: policy.losses,
      assumptions: policy.assumptions)
  }
}
