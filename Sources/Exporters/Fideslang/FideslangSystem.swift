import ConverterCore

/// One system of the manifest: the first party within one scope of the policy, or a third party
/// that handles data itself.
struct FideslangSystem {
  /// The Fides key; letters, digits and `_.-` only.
  let key: String
  /// For a person.
  let name: String
  /// `Service`, or `Third Party` (the words of fideslang's own documentation).
  let type: String
  /// Whether facts of the policy as a whole belong to it.
  let isMain: Bool
  /// The practices that fall to it, declared or not.
  let practices: [Practice]
  /// What is declared.
  let declarations: [FideslangDeclaration]

  /// The systems of a model, first the site as a whole; systems without any practice are left out.
  static func systems(_ model: PolicyModel, organization: String) -> [FideslangSystem] {
    let company = model.firstParty?.name ?? model.document.title ?? organization
    var systems: [FideslangSystem] = []
    for scope in model.scopes {
      let within = model.practices.filter { $0.scope == scope.id }
      let own = within.filter { $0.actor != .thirdParty }
      let isMain = systems.isEmpty
      if !own.isEmpty || isMain {
        systems.append(
          FideslangSystem(
            key: isMain ? organization : organization + "." + fidesKey(scope.id),
            name: scope.title.map { "\(company): \($0)" } ?? company, type: "Service",
            isMain: isMain, practices: own))
      }
      for (party, practices) in byParty(within.filter { $0.actor == .thirdParty }) {
        let name = model.parties.first { $0.id == party }?.name ?? "Third parties"
        let prefix = isMain ? organization : organization + "." + fidesKey(scope.id)
        systems.append(
          FideslangSystem(
            key: prefix + "." + fidesKey(party ?? "third-parties"), name: name,
            type: "Third Party", isMain: false, practices: practices))
      }
    }
    return systems
  }

  private init(key: String, name: String, type: String, isMain: Bool, practices: [Practice]) {
    self.key = key
    self.name = name
    self.type = type
    self.isMain = isMain
    self.practices = practices
    declarations = practices.flatMap(FideslangDeclaration.declarations)
  }

  private static func byParty(_ practices: [Practice]) -> [(String?, [Practice])] {
    var order: [String?] = []
    for practice in practices where !order.contains(practice.actorParty) {
      order.append(practice.actorParty)
    }
    return order.map { party in (party, practices.filter { $0.actorParty == party }) }
  }

  /// A text as a Fides key (`^[a-zA-Z0-9_.<>-]+$`); other characters become hyphens.
  static func fidesKey(_ text: String) -> String {
    let bytes = text.utf8.map { byte in
      switch byte {
      case 48...57, 65...90, 97...122, 45, 46, 95: byte
      default: UInt8(45)
      }
    }
    return bytes.isEmpty ? "policy" : String(decoding: bytes, as: UTF8.self)
  }
}
