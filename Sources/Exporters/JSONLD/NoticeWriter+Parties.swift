import ConverterCore

/// Who the policy speaks of, and where it applies.
extension NoticeWriter {
  /// The types each party needs so that every property it is the object of fits.
  static func partyTypes(_ model: PolicyModel) -> [String: [String]] {
    var types: [String: [String]] = [:]
    func add(_ party: String, _ terms: [String]) {
      for term in terms where !(types[party] ?? []).contains(term) {
        types[party, default: []].append(term)
      }
    }
    func add(_ recipients: [Mention<RecipientKind>]) {
      for index in recipients.indices {
        guard let party = recipients[index].party else { continue }
        add(party, recipients[index].code?.dpv.terms ?? ["dpv:Recipient"])
      }
    }
    for practice in model.practices { add(practice.recipients) }
    for choice in model.choices { add(choice.recipients) }
    for party in model.parties {
      for role in party.roles { add(party.id, role.dpv.terms) }
    }
    return types
  }

  /// The first party as data controller, with its contacts, representative and officer.
  func controller(_ json: inout JSONWriter) {
    guard let party = model.firstParty,
      hasWords(party.evidence + party.contacts.flatMap(\.evidence))
    else { return }
    written.insert("controller")
    json.object("hasDataController") { json in
      json.member("id", base, "controller")
      json.member("type", literal: "dpv:DataController")
      self.party(party, &json)
      officers(.representative, "hasRepresentative", &json)
      officers(.dataProtectionOfficer, "hasDataProtectionOfficer", &json)
    }
  }

  private func officers(_ role: PartyRole, _ key: StaticString, _ json: inout JSONWriter) {
    let officers = model.parties.filter { $0.roles.contains(role) && hasWords($0.evidence) }
    if officers.isEmpty { return }
    json.array(key) { json in
      for officer in officers { partyNode(officer.id, fallback: role.dpv.terms, &json) }
    }
  }

  /// Name, contacts and words of a party.
  func party(_ party: Party, _ json: inout JSONWriter) {
    if party.isNamed || written.contains("controller") && party.id == model.firstParty?.id {
      json.member("hasName", party.name)
    } else {
      words("title", party.name, at: party.evidence.first?.range, &json)
    }
    let contacts = party.contacts.filter { hasWords($0.evidence) }
    let direct = contacts.filter { $0.kind != .postal }.map(\.value)
    if !direct.isEmpty { json.array("hasContact", of: direct) }
    let postal = contacts.filter { $0.kind == .postal }.map(\.value)
    if !postal.isEmpty { json.array("hasAddress", of: postal) }
    evidence(party.evidence + contacts.flatMap(\.evidence), &json)
  }

  /// A party as an array's value: in full the first time, then by its IRI.
  func partyNode(_ id: String, fallback: [String], _ json: inout JSONWriter) {
    if id == model.firstParty?.id, written.contains("controller") {
      json.value(base, "controller")
      return
    }
    let fragment = Self.fragment("party-", id)
    guard let party = parties[id], written.insert(fragment).inserted else {
      json.value(base, fragment)
      return
    }
    let types = partyTypes[id] ?? fallback
    json.object { json in
      json.member("id", base, fragment)
      json.array("type", of: types.isEmpty ? ["dpv:LegalEntity"] : types)
      self.party(party, &json)
    }
  }

  /// Where the policy says it applies, and the laws it says it falls under.
  func places(_ json: inout JSONWriter) {
    let audiences = model.audiences.filter { $0.code != .children && hasWords($0.evidence) }
    let hasJurisdiction =
      model.jurisdiction.status == .stated && hasWords(model.jurisdiction.evidence)
    if !audiences.isEmpty || hasJurisdiction {
      json.array("hasJurisdiction") { json in
        if hasJurisdiction { jurisdiction(&json) }
        for (index, audience) in audiences.enumerated() {
          json.object { json in
            json.member("id", base, "audience-\(index + 1)")
            json.member("type", literal: "dpv:Location")
            words("title", audience.label, at: audience.evidence.first?.range, &json)
            if let place = Self.place(of: audience) { json.member("broader", place) }
            evidence(audience.evidence, &json)
          }
        }
      }
    }
    laws(&json)
  }

  private func jurisdiction(_ json: inout JSONWriter) {
    let claim = model.jurisdiction
    json.object { json in
      json.member("id", base, "jurisdiction")
      json.member("type", literal: "dpv:Location")
      words("title", claim.value ?? "", at: claim.evidence.first?.range, &json)
      evidence(claim.evidence, &json)
    }
  }

  /// DPV's location for an audience; nil where it has none or the text names no place.
  static func place(of audience: Audience) -> String? {
    if let code = audience.jurisdiction, DPVMapping.locations.contains(code) {
      return "loc:" + code
    }
    switch audience.code {
    case .californians: return audience.code?.dpv.term
    case .europeans: return audience.jurisdiction == nil ? audience.code?.dpv.term : nil
    case .otherRegion, .children, nil: return nil
    }
  }

  /// Laws the text names, each as a node of our own; a law only described is merely referred to.
  private func laws(_ json: inout JSONWriter) {
    let named = model.laws.filter {
      $0.kind == .law && !$0.isDescriptionOnly && hasWords($0.evidence)
    }
    for law in model.laws where law.isDescriptionOnly {
      lose("law-described", "“\(law.name)” is described, not claimed: no applicable law is written")
    }
    if named.isEmpty { return }
    json.array("hasApplicableLaw") { json in
      for (index, law) in named.enumerated() {
        json.object { json in
          json.member("id", base, "law-\(index + 1)")
          json.member("type", literal: "dpv:Law")
          words("title", law.name, at: law.evidence.first?.range, &json)
          if let term = law.code.flatMap({ DPVMapping.table["law"]?[$0]?.term }) {
            json.member("exactMatch", term)
          }
          evidence(law.evidence, &json)
        }
      }
    }
  }
}
