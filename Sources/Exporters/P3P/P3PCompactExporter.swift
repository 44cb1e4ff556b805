public import ConverterCore

/// Writes `p3p-compact`: the compact policy (P3P 1.0 §4), one line as in the `P3P` header.
///
/// A compact policy speaks of cookies; made from a policy it sums that up and is no header to serve.
public struct P3PCompactExporter: Exporter {
  /// Creates the exporter.
  public init() {}

  /// `p3p-compact`, text.
  public var format: FormatDescription {
    FormatDescription(
      id: "p3p-compact", summary: "P3P 1.0 compact policy, one line",
      ending: "p3p-compact.txt", mediaType: "text/plain")
  }

  /// Writes `CP="…"`. Throws `refusedByFormat` where `p3p` does, and where an import had mandatory
  /// extensions (§4.5).
  public func export(
    _ model: PolicyModel, options: ExportOptions
  ) throws(ConversionError) -> Export {
    if let mandatory = model.document.p3p?.mandatoryExtensions {
      throw ConversionError(
        .refusedByFormat,
        "a policy with mandatory extensions (\(mandatory.joined(separator: ", "))) has no compact "
          + "form (P3P 1.0 §4.5)")
    }
    let policy = try P3PPolicyBuilder.build(model, options: options)
    let line = "CP=\"" + Self.tokens(policy).joined(separator: " ") + "\"\n"
    let losses =
      policy.losses + [
        Loss("compact", "a compact policy names no data, entity, disputes or explanations (§4.5)")
      ]
    return Export(bytes: Array(line.utf8), losses: losses, assumptions: policy.assumptions)
  }

  /// The tokens in the order of the policy, each once; fixed categories before those a policy
  /// lists itself.
  static func tokens(_ policy: P3PPolicy) -> [String] {
    var tokens: [String] = []
    func add(_ token: String) {
      if !tokens.contains(token) { tokens.append(token) }
    }
    add(policy.access.compactToken)
    if !policy.disputes.isEmpty { add("DSP") }
    for remedy in policy.disputes.flatMap(\.remedies) {
      if let value = P3PRemedy(rawValue: remedy.rawValue) { add(value.compactToken) }
    }
    if policy.statements.allSatisfy(\.isNonIdentifiable) { add("NID") }
    for use in policy.statements.flatMap(\.purposes) {
      add(use.value.compactToken + use.required.compactSuffix)
    }
    for use in policy.statements.flatMap(\.recipients) {
      add(use.value.compactToken + use.required.compactSuffix)
    }
    for retention in policy.statements.compactMap(\.retention) { add(retention.compactToken) }
    let data = policy.statements.flatMap(\.data).map(\.datum)
    for datum in data where datum.base == nil {
      for category in P3PBaseDataSchema.standard.element(datum.ref)?.categories ?? [] {
        add(category.compactToken)
      }
    }
    for category in data.flatMap(\.categories) { add(category.compactToken) }
    for category in policy.dataDefinitions.flatMap(\.categories) { add(category.compactToken) }
    if policy.isTest { add("TST") }
    return tokens
  }
}
