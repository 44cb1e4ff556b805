import ConverterCore

/// The organization of a manifest: the company, and the contacts that Fides has fields for.
struct FideslangOrganization {
  let model: PolicyModel
  let key: String

  /// Writes it as fideslang's Organization. `controller` and the like are terms of law: they are
  /// written only for parties that the text calls so.
  func write(_ json: inout JSONWriter) {
    json.object { json in
      json.member("fides_key", key)
      if let name = model.firstParty?.name { json.member("name", name) }
      json.member("description", "The organization whose privacy policy this is.")
      write(&json, "controller", .controller)
      write(&json, "data_protection_officer", .dataProtectionOfficer)
      write(&json, "representative", .representative)
    }
  }

  private func write(_ json: inout JSONWriter, _ field: StaticString, _ role: PartyRole) {
    guard let party = model.parties.first(where: { $0.roles.contains(role) }) else { return }
    json.object(field) { json in
      json.member("name", party.name)
      for (member, kind) in [
        ("address", Contact.Kind.postal), ("email", .email), ("phone", .phone),
      ] {
        if let contact = party.contacts.first(where: { $0.kind == kind }) {
          json.member(named: member, contact.value)
        }
      }
    }
  }
}

/// What a Fides manifest cannot declare of a model.
enum FideslangLosses {
  /// The losses, by kind, in a fixed order.
  static func list(_ model: PolicyModel) -> [Loss] {
    let practices = model.practices
    let others: Set<Actor> = [.onBehalfOfClient, .client, .user]
    let all: [(String, String, [String])] = [
      (
        "denied-practice", "Fides declares what is done; denials stand in System.meta only",
        practices.filter { $0.polarity == .denied }.map(\.id)
      ),
      (
        "ambiguous-practice", "what is undecided is not declared and stands in System.meta only",
        practices.filter { $0.status != .stated }.map(\.id)
      ),
      (
        "others-practice", "what clients and users do is not the organization's declaration",
        practices.filter { others.contains($0.actor) }.map(\.id)
      ),
      (
        "deletion", "Fides has no declaration of deletion or transfer",
        practices.filter { $0.action == .delete || $0.action == .transfer }.map(\.id)
      ),
      (
        "condition", "Fides has no conditions; they stand in System.meta only",
        practices.filter { !$0.conditions.isEmpty }.map(\.id)
      ),
      (
        "legal-basis", "a declaration has one legal basis; the policy names several",
        practices.filter { Set($0.legalBasis.compactMap(\.code)).count > 1 }.map(\.id)
      ),
      ("choice", "a manifest has no choices of people", model.choices.map(\.id)),
      ("right", "a manifest has no rights of people", model.rights.map(\.id)),
      (
        "consent-statement", "a manifest has no statements of consent",
        model.consentStatements.map(\.id)
      ),
    ]
    var losses = all.filter { !$0.2.isEmpty }.map { Loss($0.0, $0.1, subjects: $0.2) }
    let rest: [(String, String, Bool)] = [
      ("dispute", "a manifest does not say how disputes are settled", !model.disputes.isEmpty),
      ("policy-change", "a manifest does not say how it changes", !model.changes.isEmpty),
      ("signal", "a manifest has no preference signals", !model.signals.isEmpty),
      ("finding", "a manifest has no findings about the policy", !model.findings.isEmpty),
    ]
    losses += rest.filter(\.2).map { Loss($0.0, $0.1) }
    return losses
  }
}
