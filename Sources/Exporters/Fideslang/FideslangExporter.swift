public import ConverterCore

/// Writes `fideslang`: a Fides manifest (fideslang 3.1) of one organization and its systems, for
/// tools that evaluate privacy declarations against rules.
///
/// The file is JSON, which YAML 1.2 includes. Only what the policy affirms is declared; what it
/// denies or leaves undecided stands in `System.meta`, with the words behind every declaration.
public struct FideslangExporter: Exporter {
  /// Creates the exporter.
  public init() {}

  /// `fideslang`, YAML.
  public var format: FormatDescription {
    FormatDescription(
      id: "fideslang", summary: "Fides manifest: organization, system, privacy declarations",
      ending: "fides.yml", inputEndings: ["fides.yml"], mediaType: "application/yaml")
  }

  /// Writes the manifest. Refuses a policy that declares nothing, and with `assume` none one that
  /// does not state all that Fides demands.
  public func export(
    _ model: PolicyModel, options: ExportOptions
  ) throws(ConversionError) -> Export {
    let key = Self.organizationKey(model)
    let systems = FideslangSystem.systems(model, organization: key)
      .filter { $0.isMain || !$0.declarations.isEmpty }
    let declarations = systems.flatMap(\.declarations)
    guard !declarations.isEmpty else {
      throw ConversionError(
        .refusedByFormat, "the policy affirms no practice that a Fides manifest can declare")
    }
    let assumptions = Set(declarations.flatMap(\.assumed)).sorted()
    if options.assume == .none, let first = assumptions.first {
      throw ConversionError(
        .refusedByFormat,
        "Fides demands \(first) of every declaration and the policy does not "
          + "state it")
    }
    var json = JSONWriter(pretty: !options.compact, capacity: 1 << 16)
    json.object { json in
      json.array("organization") { json in
        FideslangOrganization(model: model, key: key).write(&json)
      }
      Self.writeSubjects(&json, declarations)
      json.array("system") { json in
        for system in systems { Self.write(&json, system, model, organization: key) }
      }
    }
    return Export(
      bytes: json.finish(), losses: FideslangLosses.list(model), assumptions: assumptions)
  }

  /// The host of the policy's URL, else the company's name, as a Fides key.
  private static func organizationKey(_ model: PolicyModel) -> String {
    if let url = model.document.provenance.originalURL,
      let scheme = url.firstRange(of: "://")
    {
      let host = url[scheme.upperBound...].prefix { !"/?#:".contains($0) }
      if !host.isEmpty { return FideslangSystem.fidesKey(host.lowercased()) }
    }
    return FideslangSystem.fidesKey(model.firstParty?.name.lowercased() ?? "policy")
  }

  /// The data subjects that the taxonomy lacks, defined where they are used.
  private static func writeSubjects(
    _ json: inout JSONWriter, _ declarations: [FideslangDeclaration]
  ) {
    let used = Set(declarations.flatMap(\.subjects))
    let own = FideslangTerms.ownSubjects.filter { used.contains($0.key) }
    if own.isEmpty { return }
    json.array("data_subject") { json in
      for subject in own {
        json.object { json in
          json.member("fides_key", subject.key)
          json.member("name", subject.name)
          json.member("description", subject.description)
        }
      }
    }
  }

  private static func write(
    _ json: inout JSONWriter, _ system: FideslangSystem, _ model: PolicyModel,
    organization: String
  ) {
    let facts = FideslangFacts(model, system)
    json.object { json in
      json.member("fides_key", system.key)
      json.member("organization_fides_key", organization)
      json.member("name", system.name)
      json.member("description", "As stated in its privacy policy.")
      FideslangMeta(model: model, system: system).write(&json)
      json.member("system_type", system.type)
      if system.isMain, let url = model.url, url.hasPrefix("http") {
        json.member("privacy_policy", URIReference.repaired(url))
      }
      if facts.usesCookies { json.member("uses_cookies", true) }
      if facts.usesOtherAccess { json.member("uses_non_cookie_access", true) }
      if facts.transfers { writeTransfers(&json, model) }
      if system.isMain { writeSecurity(&json, model) }
      json.array("privacy_declarations") { json in
        for declaration in system.declarations { declaration.write(&json, text: model.text) }
      }
    }
  }

  private static func writeTransfers(_ json: inout JSONWriter, _ model: PolicyModel) {
    json.member("does_international_transfers", true)
    let safeguards = model.transfers.filter { $0.polarity == .affirmed }.flatMap(\.safeguards)
      .filter { $0.status == .stated }
    let bases = Set(safeguards.map { $0.code?.fides ?? "Other" }).sorted()
    if !bases.isEmpty { json.array("legal_basis_for_transfers", of: bases) }
  }

  private static func writeSecurity(_ json: inout JSONWriter, _ model: PolicyModel) {
    let measures = model.securityMeasures.filter {
      $0.polarity == .affirmed && $0.kind != .noGuarantee
    }
    if measures.isEmpty { return }
    json.member(
      "data_security_practices", measures.map(\.words).joined(separator: "; "))
  }
}
