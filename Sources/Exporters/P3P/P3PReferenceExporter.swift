public import ConverterCore

/// Writes `p3p-ref`: a P3P 1.0 policy reference file (META), which holds the policy it refers to.
public struct P3PReferenceExporter: Exporter {
  /// Creates the exporter.
  public init() {}

  /// `p3p-ref`, XML.
  public var format: FormatDescription {
    FormatDescription(
      id: "p3p-ref", summary: "P3P 1.0 policy reference file (META)", ending: "p3p-ref.xml",
      inputEndings: ["p3p-ref.xml"], mediaType: "application/p3p+xml")
  }

  /// Writes the references an import gave, else one for the whole site. Throws `refusedByFormat`
  /// where nothing is left that may be referred to, and for all reasons of `p3p` where the file has
  /// to hold the policy.
  public func export(
    _ model: PolicyModel, options: ExportOptions
  ) throws(ConversionError) -> Export {
    let isImported = model.scopes.contains { $0.kind == .policyReference || $0.kind == .hint }
    let holdsPolicy = !isImported || !model.practices.isEmpty
    var policy = holdsPolicy ? try P3PPolicyBuilder.build(model, options: options) : nil
    var references: P3PReferences
    if !isImported, let policy {
      references = P3PReferences(to: policy)
    } else {
      references = P3PReferences(imported: model.scopes, policy: policy?.name)
      let isReferredTo = references.references.contains { $0.about == "#" + (policy?.name ?? "") }
      if !isReferredTo { policy = nil }
    }
    guard !references.references.isEmpty || !references.hints.isEmpty else {
      throw ConversionError(
        .refusedByFormat, references.losses.first?.message ?? "there is no policy to refer to")
    }
    let assumptions = references.references.flatMap(\.notes).compactMap { note -> String? in
      guard case .assumed(let aspect, let value, _) = note else { return nil }
      return "reference: \(aspect.rawValue) \(value)"
    }
    if options.assume == .none, !assumptions.isEmpty {
      throw ConversionError(
        .refusedByFormat,
        "P3P demands what the policy does not state: " + assumptions.joined(separator: ", "))
    }
    references.maxAge = policy?.maxAge ?? P3PPolicyBuilder.maxAge(model)
    policy?.maxAge = nil
    return Export(
      bytes: Self.file(references, policy, model),
      losses: references.losses + (policy?.losses ?? []),
      assumptions: assumptions + (policy?.assumptions ?? []))
  }

  private static func file(
    _ references: P3PReferences, _ policy: P3PPolicy?, _ model: PolicyModel
  ) -> [UInt8] {
    let notes = P3PNoteWriter(model)
    var xml = XMLWriter()
    xml.element("META", P3PWriter.namespaces) { xml in
      if policy == nil { notes.writeProvenance(to: &xml) }
      references.write(to: &xml, notes: notes)
      if let policy { P3PWriter.write(policy, isRoot: false, to: &xml, notes: notes) }
    }
    return xml.finish()
  }
}
