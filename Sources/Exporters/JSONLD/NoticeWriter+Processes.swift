import ConverterCore

/// Processes and what hangs on them.
extension NoticeWriter {
  /// All processes of one kind, in order.
  func processes(
    _ frames: [ProcessFrame], areProhibited: Bool, _ key: StaticString, _ json: inout JSONWriter
  ) {
    guard frames.contains(where: { $0.isProhibited == areProhibited }) else { return }
    json.array(key) { json in
      for index in frames.indices where frames[index].isProhibited == areProhibited {
        json.object { process(frames[index], &$0) }
      }
    }
  }

  private func process(_ frame: ProcessFrame, _ json: inout JSONWriter) {
    let practice = frame.practice
    json.member("id", base, note(frame.fragment))
    json.member("type", literal: "dpv:Process")
    json.object("title") { $0.member("en", parts: frame.title) }
    description(frame, &json)
    properties(practice, &json)
    scope(practice.scope, &json)
    purposes(frame, &json)
    json.array("hasProcessing", of: processing(frame))
    data(frame, &json)
    if let source = practice.source.dpv.term, practice.source != .automatic {
      json.array("hasDataSource", of: [source])
    }
    subjects(frame, &json)
    implementer(frame, &json)
    recipients(frame, &json)
    technologies(frame, &json)
    legalBases(practice, &json)
    storage(frame, &json)
    transfer(frame, &json)
    jurisdiction(practice, &json)
    contexts(frame, &json)
    involvement(frame, &json)
    withdrawal(frame, &json)
    evidence(practice.evidence + outside(practice), &json)
  }

  /// What DPV has no property for, in words: the consequence, the exceptions of a prohibition.
  private func description(_ frame: ProcessFrame, _ json: inout JSONWriter) {
    let exceptions = frame.exceptions.map { "exception: " + $0.kind.dpv.label }
    let consequence = frame.practice.consequence
    let stated = consequence?.status == .stated ? consequence?.value : nil
    if let stated, exceptions.isEmpty {
      words("description", stated, at: consequence?.evidence.first?.range, &json)
    } else if !exceptions.isEmpty {
      json.object("description") { json in
        json.array("en", of: exceptions)
        if let stated { json.member("@none", stated) }
      }
    }
  }

  private func properties(_ practice: Practice, _ json: inout JSONWriter) {
    let isWeak = practice.strength == .weak
    if practice.modality == .unspecified, !isWeak { return }
    json.array("property") { json in
      if practice.modality != .unspecified {
        property("modality", practice.modality.rawValue, &json)
      }
      if isWeak { property("strength", practice.strength.rawValue, &json) }
    }
  }

  /// The part of the policy a statement belongs to, when it is not the whole.
  private func scope(_ id: String, _ json: inout JSONWriter) {
    guard id != "site", let scope = model.scopes.first(where: { $0.id == id }) else { return }
    let fragment = Self.fragment("scope-", id)
    json.array("hasScope") { json in
      guard written.insert(fragment).inserted else {
        json.value(base, fragment)
        return
      }
      json.object { json in
        json.member("id", base, fragment)
        json.member("type", literal: "dpv:Scope")
        if let title = scope.title {
          words("title", title, at: scope.evidence.first?.range, &json)
        } else {
          label("title", id, &json)
        }
        if let about = WebIRI(scope.policyURL) { json.member("page", about.text) }
        evidence(scope.evidence, &json)
      }
      let patterns = scope.includes.count + scope.excludes.count + scope.cookies.count
      if patterns > 0 {
        lose("scope-patterns", "DPV has no URL or cookie patterns for what a policy covers", [id])
      }
    }
  }

  private func processing(_ frame: ProcessFrame) -> [String] {
    let practice = frame.practice
    var terms: [String] = []
    func add(_ term: String?) {
      if let term, !terms.contains(term) { terms.append(term) }
    }
    let profiles = practice.purposes.contains { $0.code == .profiling }
    for action in frame.actions where !(action == .profile && profiles) { add(action.dpv.term) }
    if profiles { add("dpv:Profiling") }
    if practice.source == .automatic { add(practice.source.dpv.term) }
    if practice.recipients.contains(where: { $0.code == .public }) { add("dpv:Disseminate") }
    if practice.conditions.contains(where: { $0.kind == .aggregation }) { add("dpv:Aggregate") }
    return terms
  }

  /// Words of values that the statement's own evidence does not hold.
  private func outside(_ practice: Practice) -> [Evidence] {
    var values: [Evidence] = []
    func add(_ evidence: [Evidence]) {
      for value in evidence
      where !practice.evidence.contains(where: { $0.range.contains(value.range) }) {
        values.append(value)
      }
    }
    for mention in practice.data { add(mention.evidence) }
    for mention in practice.purposes { add(mention.evidence) }
    for mention in practice.recipients { add(mention.evidence) }
    for mention in practice.technologies { add(mention.evidence) }
    for mention in practice.subjects { add(mention.evidence) }
    for mention in practice.legalBasis { add(mention.evidence) }
    for condition in practice.conditions { add(condition.evidence) }
    add(practice.audience?.evidence ?? [])
    add(practice.consequence?.evidence ?? [])
    return values
  }

  /// Who does it, where it is not the first party for itself.
  private func implementer(_ frame: ProcessFrame, _ json: inout JSONWriter) {
    let practice = frame.practice
    if let party = practice.actorParty, parties[party] != nil, practice.actor != .firstParty {
      json.array("isImplementedByEntity") { partyNode(party, fallback: ["dpv:LegalEntity"], &$0) }
      return
    }
    switch practice.actor {
    case .firstParty: return
    case .user: json.member("isImplementedByEntity", literal: "dpv:User")
    case .thirdParty, .client:
      json.object("isImplementedByEntity") { json in
        json.member("id", base, "\(frame.fragment)-actor")
        json.member("type", practice.actor == .client ? "dpv:Organisation" : "dpv:ThirdParty")
        label("title", practice.actor == .client ? "a client" : "a third party", &json)
      }
    case .onBehalfOfClient:
      json.object("hasDataController") { json in
        json.member("id", base, "\(frame.fragment)-client")
        json.member("type", literal: "dpv:DataController")
        label("title", "the client on whose behalf the company acts", &json)
      }
      if written.contains("controller") { json.member("isImplementedByEntity", base, "controller") }
    }
  }

  private func storage(_ frame: ProcessFrame, _ json: inout JSONWriter) {
    guard let retention = frame.practice.retention else { return }
    let isDeletion = frame.practice.action == .delete
    json.array("hasStorageCondition") { json in
      json.object { json in
        json.member("id", base, "\(frame.fragment)-storage")
        json.member("type", isDeletion ? "dpv:StorageDeletion" : "dpv:StorageDuration")
        json.object("hasDuration") { duration(retention, &$0) }
        evidence(retention.evidence, &json)
      }
    }
  }

  private func duration(_ retention: Retention, _ json: inout JSONWriter) {
    let row = retention.kind.dpv
    let value = retention.duration.flatMap(XSDValue.duration)
    let isStated = retention.kind == .statedPeriod
    json.member("type", isStated && value == nil ? "dpv:Duration" : row.term ?? "dpv:Duration")
    if isStated {
      if let value {
        json.member("duration", value)
      } else {
        label("title", retention.duration ?? row.label, &json)
      }
      return
    }
    if row.term == "dpv:UntilEventDuration" {
      if let event = retention.event {
        words("event", event, at: retention.evidence.first?.range, &json)
      } else {
        label("event", row.label, &json)
      }
    } else {
      label("title", row.label, &json)
    }
    if let term = retention.standardTerm { json.member("notation", term.id) }
  }

  private func jurisdiction(_ practice: Practice, _ json: inout JSONWriter) {
    guard let audience = practice.audience, let place = Self.place(of: audience) else { return }
    json.array("hasJurisdiction", of: [place])
  }
}
