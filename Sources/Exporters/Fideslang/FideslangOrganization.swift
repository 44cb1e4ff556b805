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
