import ConverterCore

/// ENTITY (P3P 1.0 §3.2.4): the first party's name and contacts, else what its address tells.
struct P3PEntity {
  private(set) var data: [P3PPolicy.EntityDatum] = []
  private(set) var notes: [P3PNote] = []

  init(_ model: PolicyModel) {
    let facts = model.document.p3p?.entity ?? []
    if facts.isEmpty { read(model.firstParty) } else { read(facts, model.firstParty) }
    complete(model)
  }

  /// An import's own fields, as far as they are fields of the business data set.
  private mutating func read(_ terms: [StandardTerm], _ party: Party?) {
    for term in terms where term.id.hasPrefix("#business.") {
      let text = (term.details["text"] ?? []).joined(separator: " ")
      let isKnown = P3PBaseDataSchema.standard.element(term.id) != nil
      let evidence = party.flatMap { Self.evidence(for: text, in: $0) } ?? []
      if isKnown { add(term.id, text, evidence, first: false) }
    }
    data = data.filter { $0.ref == "#business.name" } + data.filter { $0.ref != "#business.name" }
  }

  /// The words of the name or contact that holds a text.
  private static func evidence(for text: String, in party: Party) -> [Evidence]? {
    if party.name == text { return party.evidence }
    let contact = party.contacts.first { $0.value == text || $0.value.contains(text) }
    return contact.map { Array($0.evidence) }
  }

  private mutating func read(_ party: Party?) {
    guard let party else { return }
    if party.isNamed { add("#business.name", party.name, party.evidence) }
    for contact in Self.bestFirst(party.contacts) {
      switch contact.kind {
      case .email: add("#business.contact-info.online.email", contact.value, contact.evidence)
      case .phone:
        add("#business.contact-info.telecom.telephone.number", contact.value, contact.evidence)
      case .fax: add("#business.contact-info.telecom.fax.number", contact.value, contact.evidence)
      case .url: add("#business.contact-info.online.uri", contact.value, contact.evidence)
      case .postal: add(contact)
      }
    }
  }

  /// Contacts for questions of privacy before others; addresses for a single purpose last.
  private static func bestFirst(_ contacts: [Contact]) -> [Contact] {
    func rank(_ contact: Contact) -> Int {
      guard contact.kind == .email else { return 1 }
      let mailbox = contact.value.prefix { $0 != "@" }.lowercased()
      if ["privacy", "dataprotection", "dpo"].contains(where: mailbox.contains) { return 0 }
      let isForOnePurpose = ["abuse", "remove", "unsubscribe", "optout", "opt-out", "webmaster"]
        .contains(where: mailbox.contains)
      return isForOnePurpose ? 2 : 1
    }
    return contacts.enumerated().map { (rank: rank($0.element), offset: $0.offset) }
      .sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }
      .map { contacts[$0.offset] }
  }

  private mutating func add(_ contact: Contact) {
    let postal = "#business.contact-info.postal"
    guard !data.contains(where: { $0.ref.hasPrefix(postal) }) else { return }
    guard let parts = contact.postal else { return add(postal, contact.value, contact.evidence) }
    let fields = [
      ("organization", parts.name), ("street", parts.street), ("city", parts.city),
      ("stateprov", parts.state), ("postalcode", parts.postalCode), ("country", parts.country),
    ]
    for (field, value) in fields {
      if let value { add(postal + "." + field, value, contact.evidence) }
    }
  }

  /// Adds a field that is not there yet and not empty.
  private mutating func add(
    _ ref: String, _ text: String, _ evidence: [Evidence], first: Bool = true
  ) {
    guard let words = P3PWords.line(text), !first || !data.contains(where: { $0.ref == ref })
    else { return }
    data.append(P3PPolicy.EntityDatum(ref: ref, text: words))
    notes += evidence.map { .evidence(aspect: .entity, value: ref, $0) }
  }

  /// Name and one contact are mandatory: what is missing is taken from the captured address.
  private mutating func complete(_ model: PolicyModel) {
    let from = model.document.provenance
    let address = P3PURI.escaped(
      from.originalURL ?? model.document.p3p?.discuri ?? from.archiveURL ?? "")
    lazy var host = P3PURI.host(of: address)
    if !data.contains(where: { $0.ref == "#business.name" }) {
      let spoken = model.firstParty.flatMap { P3PWords.line($0.name) }
      let domain = from.corpusDomain.flatMap { P3PWords.line($0) }
      let name = domain ?? host ?? spoken ?? "not stated"
      data.insert(P3PPolicy.EntityDatum(ref: "#business.name", text: name), at: 0)
      notes.append(
        .assumed(
          aspect: .businessName, value: name,
          reason: "not stated; taken from the address of the policy"))
    }
    guard !data.contains(where: { Self.isContact($0.ref) }) else { return }
    let home = host.map { "\(P3PURI.scheme(of: address) ?? "http")://\($0)/" } ?? address
    let uri = home.isEmpty ? "not stated" : home
    data.append(P3PPolicy.EntityDatum(ref: "#business.contact-info.online.uri", text: uri))
    notes.append(
      .assumed(
        aspect: .onlineURI, value: uri,
        reason: "not stated; taken from the address of the policy"))
  }

  /// The fields of which P3P demands one: postal address, telephone, e-mail, URI.
  static func isContact(_ ref: String) -> Bool {
    let contact = "#business.contact-info."
    return ref.hasPrefix(contact + "postal") || ref.hasPrefix(contact + "telecom.telephone")
      || ref.hasPrefix(contact + "online.email") || ref.hasPrefix(contact + "online.uri")
  }
}
