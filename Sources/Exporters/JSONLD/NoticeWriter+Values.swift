import ConverterCore

/// The values of a process: DPV's own term where it means the same, else a node of our own with the
/// policy's words that points to the wider or related term.
extension NoticeWriter {
  func purposes(_ frame: ProcessFrame, _ json: inout JSONWriter) {
    let practice = frame.practice
    let sale = Purpose.sellData.dpv.term ?? "dpv:Purpose"
    let addsSale =
      practice.action == .sell && !practice.purposes.contains { $0.code == .sellData }
    if practice.purposes.isEmpty, !addsSale { return }
    json.array("hasPurpose") { json in
      if addsSale { json.value(sale) }
      values(practice.purposes, frame.fragment + "-purpose", "dpv:Purpose", &json)
    }
  }

  /// Data that point to a person under `hasPersonalData`, all others under `hasData`.
  func data(_ frame: ProcessFrame, _ json: inout JSONWriter) {
    let practice = frame.practice
    let isAnonymous = practice.identifiability == .anonymous
    var (personal, other) = isAnonymous ? ([], practice.data) : (practice.data, [])
    if personal.contains(where: { $0.code == .nonPersonalInformation }) {
      other = personal.filter { $0.code == .nonPersonalInformation }
      personal.removeAll { $0.code == .nonPersonalInformation }
    }
    if !personal.isEmpty {
      let type =
        practice.identifiability == .pseudonymous ? "dpv:PseudonymisedData" : "dpv:PersonalData"
      json.array("hasPersonalData") { values(personal, frame.fragment + "-data", type, &$0) }
    }
    if !other.isEmpty || isAnonymous {
      json.array("hasData") { json in
        if other.isEmpty { json.value(literal: "dpv:NonPersonalData") }
        values(other, frame.fragment + "-data-other", "dpv:NonPersonalData", &json)
      }
    }
  }

  func subjects(_ frame: ProcessFrame, _ json: inout JSONWriter) {
    let practice = frame.practice
    let addsChild =
      practice.audience?.code == .children && !practice.subjects.contains { $0.code == .child }
    if practice.subjects.isEmpty, !addsChild { return }
    json.array("hasDataSubject") { json in
      let subjects = practice.subjects.filter { $0.code != .child }
      values(subjects, frame.fragment + "-subject", "dpv:HumanSubject", &json)
      if addsChild || subjects.count < practice.subjects.count { child(&json) }
    }
  }

  /// Children: under a stated age a node of our own, else DPV's term.
  private func child(_ json: inout JSONWriter) {
    let age = model.children.minimumAge
    guard age.status == .stated, let years = age.value?.first, age.value?.count == 1,
      hasWords(age.evidence)
    else {
      json.value(literal: "dpv:Child")
      return
    }
    guard written.insert("children").inserted else {
      json.value(base, "children")
      return
    }
    json.object { json in
      json.member("id", base, "children")
      json.member("type", literal: "dpv:Child")
      label("title", "children under \(years)", &json)
      evidence(age.evidence, &json)
    }
  }

  func technologies(_ frame: ProcessFrame, _ json: inout JSONWriter) {
    let practice = frame.practice
    let addsCookie =
      practice.technologies.isEmpty
      && practice.data.contains {
        $0.code == .cookieData && $0.words.lowercased().contains("cookie")
      }
    if practice.technologies.isEmpty, !addsCookie { return }
    json.array("isImplementedUsingTechnology") { json in
      if addsCookie { json.value(Technology.cookies.dpv.term ?? "dpv:Technology") }
      values(practice.technologies, frame.fragment + "-technology", "dpv:Technology", &json)
    }
  }

  func legalBases(_ practice: Practice, _ json: inout JSONWriter) {
    let terms = practice.legalBasis.filter { $0.status == .stated }.compactMap { $0.code?.dpv.term }
    if terms.isEmpty { return }
    json.array("hasLegalBasis", of: terms)
  }

  /// Values of one property; a term is written once, a value with more to say is a node, for which
  /// alone a name is needed.
  func values<Code: DPVMapped>(
    _ mentions: [Mention<Code>], _ name: @autoclosure () -> String, _ type: String,
    _ json: inout JSONWriter
  ) {
    var direct: [String] = []
    var number = 0
    let isPseudonymised = type == "dpv:PseudonymisedData"
    let isNonPersonal = type == "dpv:NonPersonalData"
    for index in mentions.indices {
      let row = mentions[index].code?.dpv
      let isPlain = mentions[index].necessity == nil && !isPseudonymised
      let isOwnClass =
        !isNonPersonal || mentions[index].code?.rawValue == "nonPersonalInformation"
      if isPlain, isOwnClass, row?.match == .exact, let term = row?.term {
        if !direct.contains(term) {
          direct.append(term)
          json.value(term)
        }
        continue
      }
      number += 1
      let fragment = "\(name())-\(number)"
      json.object { valueNode(mentions[index], row, fragment, type, &$0) }
    }
  }

  private func valueNode<Code: DPVMapped>(
    _ mention: Mention<Code>, _ row: DPVMapping?, _ name: String, _ type: String,
    _ json: inout JSONWriter
  ) {
    json.member("id", base, name)
    json.member("type", type)
    words(of: mention, &json)
    if let row, let term = row.term, term != type {
      json.member(row.match == .related ? "related" : "broader", term)
    }
    if let term = mention.standardTerm { json.member("notation", term.id) }
    if let necessity = mention.necessity {
      json.member("hasNecessity", necessity == .required ? "dpv:Required" : "dpv:Optional")
    }
  }

  // MARK: Recipients

  func recipients(_ frame: ProcessFrame, _ json: inout JSONWriter) {
    let all = frame.practice.recipients
    if all.isEmpty { return }
    let own = all.filter { $0.code == .firstParty }
    let third = all.filter { Self.isThirdParty($0) }
    let others = all.filter { $0.code != .firstParty && !Self.isThirdParty($0) }
    let name = frame.fragment + "-recipient"
    if !others.isEmpty { json.array("hasRecipient") { recipients(others, name, &$0) } }
    if !third.isEmpty {
      json.array("hasRecipientThirdParty") { recipients(third, name + "-third", &$0) }
    }
    if !own.isEmpty {
      json.array("hasRecipientDataController") { json in
        if written.contains("controller") {
          json.value(base, "controller")
        } else {
          recipients(own, name + "-own", &json)
        }
      }
    }
  }

  private static func isThirdParty(_ mention: Mention<RecipientKind>) -> Bool {
    mention.code?.dpv.term == "dpv:ThirdParty"
  }

  private func recipients(
    _ mentions: [Mention<RecipientKind>], _ name: String, _ json: inout JSONWriter
  ) {
    for (index, mention) in mentions.enumerated() {
      if let party = mention.party, parties[party] != nil, party != model.firstParty?.id {
        partyNode(party, fallback: mention.code?.dpv.terms ?? ["dpv:Recipient"], &json)
        continue
      }
      json.object { json in
        json.member("id", base, "\(name)-\(index + 1)")
        json.array("type", of: mention.code?.dpv.terms ?? ["dpv:Recipient"])
        words(of: mention, &json)
        if let term = mention.standardTerm { json.member("notation", term.id) }
      }
    }
  }
}
