import ConverterCore

/// Rights, measures, changes of the policy, findings.
extension NoticeWriter {
  /// Rights as stated; a denied one is an involvement that is not permitted, where DPV has it.
  func rights(_ json: inout JSONWriter) {
    var stated = model.rights.filter { $0.status == .stated && hasWords($0.evidence) }
    if stated.isEmpty, let access = accessRight() { stated = [access] }
    for right in model.rights where right.status == .ambiguous {
      undecided.append(
        Undecided(
          title: "undecided: " + right.kind.dpv.label, alternatives: [], terms: [],
          evidence: right.evidence))
      lose("ambiguous-right", "DPV has no right that is undecided; it is a finding", [right.id])
    }
    if !stated.isEmpty {
      json.array("hasRight") { json in
        for right in stated { self.right(right, &json) }
      }
    }
    for right in model.rights where right.status == .denied && Self.denial(right) == nil {
      lose("denied-right", "DPV cannot say that there is no \(right.kind.dpv.label)", [right.id])
    }
  }

  static func denial(_ right: Right) -> DPVMapping? {
    DPVMapping.table["right-denied"]?[right.kind.rawValue]
  }

  /// Access as a whole, for a policy that gives it without naming single rights (P3P's ACCESS).
  private func accessRight() -> Right? {
    let access = model.access
    guard let kind = access.value, hasWords(access.evidence) else { return nil }
    guard access.status == .stated, kind.dpv.term != nil else {
      lose("access", "DPV cannot say: \(kind.dpv.label)")
      return nil
    }
    return Right(
      id: "right-access", kind: .access,
      limitation: Claim(.stated, kind.dpv.label, evidence: access.evidence),
      modality: access.modality, evidence: access.evidence)
  }

  private func right(_ right: Right, _ json: inout JSONWriter) {
    let row = right.kind.dpv
    json.object { json in
      json.member("id", base, note(Self.fragment("right-", right.id)))
      json.array("type", of: ["dpv:DataSubjectRight", "dpv:ActiveRight"])
      label("title", row.label, &json)
      let lines = describe(right)
      if !lines.isEmpty { json.object("description") { $0.array("en", of: lines) } }
      if let term = row.term, namesGDPR, right.audience?.code != .californians {
        json.member("related", term)
      }
      if let place = right.audience.flatMap(Self.place) {
        json.array("hasJurisdiction", of: [place])
      }
      if !right.mechanisms.isEmpty {
        json.array("isExercisedAt") { json in
          for (index, mechanism) in right.mechanisms.enumerated() {
            json.object { json in
              json.member("id", base, "\(Self.fragment("right-", right.id))-notice-\(index + 1)")
              json.member("type", literal: "dpv:RightExerciseNotice")
              label("description", Self.describe(mechanism), &json)
              if let page = WebIRI(mechanism.target) { json.member("page", page.text) }
            }
          }
        }
      }
      evidence(right.evidence + right.mechanisms.flatMap(\.evidence), &json)
    }
  }

  private func describe(_ right: Right) -> [String] {
    var lines: [String] = []
    if right.scope != .unspecified { lines.append("reaches: " + right.scope.dpv.label) }
    if let limitation = right.limitation?.value { lines.append("limited: " + limitation) }
    if let audience = right.audience { lines.append("for: " + audience.label) }
    return lines
  }

  // MARK: Measures

  /// Security measures, codes and seals, dispute procedures, notices of changes.
  func measures(_ json: inout JSONWriter) {
    let list = securityMeasures() + codes() + disputes() + notifications()
    if list.isEmpty { return }
    json.array("hasTechnicalOrganisationalMeasure") { json in
      for (index, measure) in list.enumerated() {
        json.object { json in
          json.member("id", base, "measure-\(index + 1)")
          json.member("type", measure.type)
          words("title", measure.title, at: measure.evidence.first?.range, &json)
          if let detail = measure.detail { label("description", detail, &json) }
          if measure.term != measure.type { json.member(measure.relation, measure.term) }
          if let page = measure.page { json.member("page", page.text) }
          evidence(measure.evidence, &json)
        }
      }
    }
  }

  private struct Measure {
    var title: String
    var detail: String?
    var term: String
    var type: String
    var relation: StaticString = "broader"
    var page: WebIRI?
    var evidence: [Evidence]
  }

  private func securityMeasures() -> [Measure] {
    var list: [Measure] = []
    for measure in model.securityMeasures where hasWords(measure.evidence) {
      let terms = measure.kind.dpv.terms
      guard measure.polarity == .affirmed, terms.count == 2 else {
        lose("no-guarantee", "DPV cannot say that a protection is missing: “\(measure.words)”")
        continue
      }
      list.append(
        Measure(title: measure.words, term: terms[0], type: terms[1], evidence: measure.evidence))
    }
    return list
  }

  private func codes() -> [Measure] {
    model.laws.filter { $0.kind != .law && !$0.isDescriptionOnly && hasWords($0.evidence) }.map {
      law in
      let row = law.code.flatMap { DPVMapping.table["law-seal"]?[$0] } ?? law.kind.dpv
      return Measure(
        title: law.name, term: row.terms[0], type: row.terms.last ?? "dpv:OrganisationalMeasure",
        relation: row.match == .related ? "related" : "broader", evidence: law.evidence)
    }
  }

  private func disputes() -> [Measure] {
    model.disputes.filter { hasWords($0.evidence) }.map { dispute in
      if !dispute.remedies.isEmpty { lose("remedies", "DPV has no remedies") }
      let term = dispute.kind.dpv.term ?? "dpv:OrganisationalMeasure"
      return Measure(
        title: dispute.name ?? dispute.kind.dpv.label, term: term,
        type: "dpv:OrganisationalMeasure",
        page: WebIRI(dispute.service), evidence: dispute.evidence)
    }
  }

  private func notifications() -> [Measure] {
    model.changes.flatMap(\.notifications).filter {
      $0.status == .stated && $0.code != PolicyChange.Notification.none && hasWords($0.evidence)
    }.map { notification in
      Measure(
        title: notification.words,
        detail: "notice of changes: " + (notification.code?.dpv.label ?? "notice"),
        term: notification.code?.dpv.term ?? "dpv:Notification",
        type: "dpv:OrganisationalMeasure", evidence: notification.evidence)
    }
  }

  // MARK: Changes

  /// What the policy says of its own changes.
  func changes(_ json: inout JSONWriter) {
    let changes = model.changes.filter { hasWords($0.evidence) }
    if changes.isEmpty { return }
    json.array("hasNoticeStatus") { json in
      for (index, change) in changes.enumerated() {
        json.object { json in
          json.member("id", base, "change-\(index + 1)")
          json.member("type", literal: "dpv:NoticeStatus")
          label("title", change.kind.dpv.label, &json)
          let lines = describe(change)
          if !lines.isEmpty { json.object("description") { $0.array("en", of: lines) } }
          if let term = change.kind.dpv.term { json.member("broader", term) }
          changeChoices(change, "change-\(index + 1)", &json)
          evidence(change.evidence, &json)
        }
      }
    }
  }

  private func describe(_ change: PolicyChange) -> [String] {
    var lines = change.notifications.compactMap { $0.status == .stated ? $0.code?.dpv.label : nil }
    if change.continuedUseIsAcceptance { lines.append("continued use is said to be acceptance") }
    if change.choices.contains(where: { $0.code == PolicyChange.UserChoice.none }) {
      lines.append(PolicyChange.UserChoice.none.dpv.label)
    }
    return lines
  }

  private func changeChoices(
    _ change: PolicyChange, _ name: String, _ json: inout JSONWriter
  ) {
    let choices = change.choices.filter {
      $0.status == .stated && $0.code?.dpv.term != nil && hasWords($0.evidence)
    }
    if choices.isEmpty { return }
    json.array("hasEntityInvolvement") { json in
      for (index, choice) in choices.enumerated() {
        json.object { json in
          json.member("id", base, "\(name)-choice-\(index + 1)")
          json.array("type", of: ["dpv:EntityInvolvement"] + (choice.code?.dpv.terms ?? []))
          words(of: choice, &json)
          evidence(choice.evidence, &json)
        }
      }
    }
  }

  // MARK: Findings

  /// The fragment of the node that was written for a thing of the model, with its `#`.
  private func node(_ id: String) -> String? {
    ["p-", "choice-", "right-", "consent-"].map { Self.fragment($0, id) }
      .first { written.contains($0) }.map { "#" + $0 }
  }

  /// Findings of the conversion, and what the text leaves undecided: about the policy, not by it.
  func findings(_ json: inout JSONWriter) {
    let open = undecided.filter { hasWords($0.evidence) }
    if model.findings.isEmpty, open.isEmpty { return }
    json.array("finding") { json in
      for (index, finding) in model.findings.enumerated() {
        json.object { json in
          json.member("id", base, "finding-\(index + 1)")
          json.member("type", literal: "schema:Comment")
          json.member("notation", finding.code.rawValue)
          label("title", finding.code.dpv.label, &json)
          label("description", finding.message, &json)
          let about = finding.subjects.compactMap(node)
          if !about.isEmpty {
            json.array("about") { json in about.forEach { json.value(iri, $0) } }
          }
          evidence(finding.evidence, &json)
        }
      }
      for (index, item) in open.enumerated() {
        json.object { json in
          json.member("id", base, "undecided-\(index + 1)")
          json.member("type", literal: "schema:Comment")
          json.member("notation", literal: "undecided")
          label("title", item.title, &json)
          if !item.alternatives.isEmpty {
            json.object("description") { $0.array(named: documentLanguage, of: item.alternatives) }
          }
          if !item.terms.isEmpty { json.array("about", of: item.terms) }
          evidence(item.evidence, &json)
        }
      }
    }
  }
}
