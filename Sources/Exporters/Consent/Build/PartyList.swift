import ConverterCore

/// The parties of a profile: those the model knows, then the classes of recipients it speaks of.
struct PartyList {
  private(set) var parties: [ConsentProfile.Party] = []
  private var places: [String: Int] = [:]
  /// The company's id, where the text names it.
  let firstParty: String?

  /// Enters the parties of a model; one without words is left out. Addresses that do not stand in
  /// their words are left out too, and counted in `dropped`.
  init(_ model: PolicyModel, _ table: inout EvidenceTable, dropped: inout [String]) {
    firstParty = model.firstParty?.id
    for party in model.parties where !party.name.isEmpty && places[party.id] == nil {
      let evidence = table.ids(party.evidence)
      guard !evidence.isEmpty else { continue }
      var contacts: [ConsentProfile.Contact] = []
      for contact in party.contacts {
        if let written = Self.contact(contact, model.text, &table) {
          contacts.append(written)
        } else {
          dropped.append(party.id)
        }
      }
      places[party.id] = parties.count
      parties.append(
        ConsentProfile.Party(
          id: party.id, name: party.name, named: party.isNamed, roles: Self.roles(party),
          contacts: contacts.isEmpty ? nil : contacts, evidence: evidence))
    }
  }

  /// Notes recipients and gives their parties' ids; the company itself is no recipient.
  mutating func references(
    _ mentions: [Mention<RecipientKind>], _ table: inout EvidenceTable
  ) -> [String] {
    var ids: [String] = []
    for index in mentions.indices
    where mentions[index].status != .denied && mentions[index].code != .firstParty {
      if let id = reference(mentions[index], &table), !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  private mutating func reference(
    _ mention: Mention<RecipientKind>, _ table: inout EvidenceTable
  ) -> String? {
    if let party = mention.party, places[party] != nil { return party }
    guard !mention.words.isEmpty else { return nil }
    let evidence = table.ids(mention.evidence)
    guard !evidence.isEmpty else { return nil }
    let row = mention.code.flatMap { RecipientKind.consentRows[$0] }
    let id = row?.id ?? "other-" + slug(mention.words)
    guard let place = places[id] else {
      places[id] = parties.count
      parties.append(
        ConsentProfile.Party(
          id: id, name: mention.words, named: false,
          roles: [mention.code?.consentRole ?? .thirdParty],
          terms: row?.terms, evidence: evidence))
      return id
    }
    Self.add(mention.words, to: &parties[place])
    for item in evidence where !parties[place].evidence.contains(item) {
      parties[place].evidence.append(item)
    }
    return id
  }

  /// Takes in a wording, unless it is one of those there but for case.
  private static func add(_ words: String, to party: inout ConsentProfile.Party) {
    let labels = party.labels ?? [party.name]
    if labels.contains(words) { return }
    let folded = words.lowercased()
    if !labels.contains(where: { $0.lowercased() == folded }) { party.labels = labels + [words] }
  }

  private static func roles(_ party: Party) -> [ConsentProfile.PartyRole] {
    let roles = party.roles.map { ConsentProfile.PartyRole(of: $0, else: .thirdParty) }.distinct
    return roles.isEmpty ? [.thirdParty] : roles
  }

  private static func contact(
    _ contact: Contact, _ text: CanonicalText, _ table: inout EvidenceTable
  ) -> ConsentProfile.Contact? {
    guard !contact.value.isEmpty,
      ConsentAddress.stands(contact.value, as: contact.kind, in: contact.evidence, of: text)
    else { return nil }
    let evidence = table.ids(contact.evidence)
    guard !evidence.isEmpty else { return nil }
    return ConsentProfile.Contact(
      type: contact.kind, value: contact.value, postal: contact.postal?.withoutEmptyParts,
      evidence: evidence)
  }
}

extension PostalAddress {
  /// The address with empty parts made nil; nil when nothing is left.
  fileprivate var withoutEmptyParts: PostalAddress? {
    func kept(_ part: String?) -> String? { part?.isEmpty == true ? nil : part }
    let address = PostalAddress(
      name: kept(name), street: kept(street), city: kept(city), state: kept(state),
      postalCode: kept(postalCode), country: kept(country))
    return address == PostalAddress() ? nil : address
  }
}
