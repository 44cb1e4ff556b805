import ConverterCore

/// Makes a P3P policy of a model: of prose by `P3PAssembly`, of an import by its own terms.
struct P3PPolicyBuilder {
  private let model: PolicyModel
  private let options: ExportOptions
  private var policy: P3PPolicy

  /// Builds the policy, or throws `refusedByFormat` with the reason.
  static func build(
    _ model: PolicyModel, options: ExportOptions
  ) throws(ConversionError) -> P3PPolicy {
    var builder = try P3PPolicyBuilder(model, options)
    try builder.addStatements()
    builder.addEntity()
    builder.addAccess()
    builder.addLosses()
    if options.assume == .none, !builder.policy.assumptions.isEmpty {
      throw ConversionError(
        .refusedByFormat,
        "P3P demands what the policy does not state: "
          + builder.policy.assumptions.joined(separator: ", "))
    }
    return builder.policy
  }

  private init(_ model: PolicyModel, _ options: ExportOptions) throws(ConversionError) {
    self.model = model
    self.options = options
    let facts = model.document.p3p
    let from = model.document.provenance
    if model.practices.isEmpty, model.scopes.contains(where: { $0.kind == .policyReference }) {
      throw ConversionError(
        .refusedByFormat, "a reference file that holds no policy cannot become one")
    }
    guard let address = facts?.discuri ?? from.archiveURL ?? from.originalURL, !address.isEmpty
    else {
      throw ConversionError(
        .refusedByFormat,
        "P3P demands the address of the policy (discuri) and none is known: give it with --url")
    }
    guard let discuri = P3PURI.valid(address), facts != nil || P3PURI.isAbsolute(discuri) else {
      throw ConversionError(
        .refusedByFormat,
        "P3P demands the address of the policy (discuri) and “\(address)” is none: give it with "
          + "--url")
    }
    policy = P3PPolicy(
      name: P3PName.policy(model), discuri: discuri,
      language: model.document.language.flatMap { P3PName.isLanguage($0) ? $0 : nil },
      isTest: facts?.isTest ?? options.test)
    policy.maxAge = Self.maxAge(model)
    policy.disputes = model.disputes
  }

  /// EXPIRY's max-age where an import gave one; an absolute date is never written, since a past one
  /// voids the file, nor a number that is longer than the checkers of XML Schema read.
  static func maxAge(_ model: PolicyModel) -> String? {
    guard let expiry = model.document.p3p?.expiry, expiry.hasPrefix("max-age=") else { return nil }
    let age = expiry.dropFirst("max-age=".utf8.count)
    let isNumber = age.utf8.allSatisfy { (48...57).contains($0) }
    return isNumber && Int(age) != nil ? String(age) : nil
  }

  private mutating func addStatements() throws(ConversionError) {
    var usedChoices: [String] = []
    if model.document.p3p != nil {
      policy.statements = P3PImportedStatements.statements(model)
      policy.dataDefinitions = P3PImportedStatements.definitions(model)
      // Names of policies and of data share one space (XML's ID).
      while policy.dataDefinitions.contains(where: { $0.name == policy.name }) {
        policy.name = "policy-" + policy.name
      }
      usedChoices = model.choices.map(\.id)
    } else {
      var assembly = P3PAssembly(model)
      policy.statements = assembly.run()
      usedChoices = assembly.usedChoices
      if policy.statements.isEmpty, let nothing = P3PNothingCollected.statement(model) {
        policy.statements = [nothing]
      }
      if policy.statements.isEmpty { policy.statements = P3PThirdPartiesOnly.statements(model) }
    }
    guard !policy.statements.isEmpty else {
      throw ConversionError(
        .refusedByFormat, "the policy says nothing about data that P3P could hold")
    }
    if policy.hasChoices {
      policy.opturi = P3POptURI.find(model, used: usedChoices, discuri: policy.discuri)
    } else {
      policy.opturi = model.document.p3p?.opturi.flatMap { P3PURI.valid($0) }
    }
    for (number, statement) in policy.statements.enumerated() {
      for note in statement.notes {
        guard case .assumed(let aspect, let value, _) = note else { continue }
        policy.assumptions.append("statement \(number + 1): \(aspect.rawValue) \(value)")
      }
    }
  }

  private mutating func addEntity() {
    let entity = P3PEntity(model)
    policy.entity = entity.data
    policy.entityNotes = entity.notes
    for note in entity.notes {
      guard case .assumed(let aspect, _, _) = note else { continue }
      policy.assumptions.append("entity: \(aspect.rawValue)")
    }
  }

  private mutating func addAccess() {
    let isNothing = policy.statements.allSatisfy(\.isNonIdentifiable)
    let access = P3PAccessReading(model, collectsNothing: isNothing ? policy.statements : [])
    policy.access = access.value
    policy.accessNotes = access.notes
    if access.notes.contains(where: \.isAssumption) {
      policy.assumptions.append("access: \(access.value.rawValue)")
    }
  }

  private mutating func addLosses() {
    let losses = P3PLosses(model)
    policy.losses = losses.losses
    policy.unexpressed = losses.unexpressed
    if let expiry = model.document.p3p?.expiry, policy.maxAge == nil {
      policy.losses.append(
        Loss("expiry", "an expiry (\(expiry)) other than a number of seconds is not written"))
    }
    if let mandatory = model.document.p3p?.mandatoryExtensions {
      policy.losses.append(
        Loss(
          "mandatory-extension",
          "extensions that agents must understand are not written: "
            + mandatory.joined(separator: ", ")))
    }
  }
}
