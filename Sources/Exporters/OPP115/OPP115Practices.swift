import ConverterCore

/// Reads practices of the model as OPP-115's annotators would write them down.
struct OPP115Practices {
  /// The choices of the model by id.
  let choices: [String: Choice]
  /// Ids of the parties the text names.
  let named: Set<String>

  /// Prepares for a model.
  init(_ model: PolicyModel) {
    choices = Dictionary(model.choices.map { ($0.id, $0) }) { first, _ in first }
    named = Set(model.parties.filter(\.isNamed).map(\.id))
  }

  /// The annotations of one practice. A value denied within an affirmed practice makes an
  /// annotation of its own; what concerns one group only is OPP-115's "Specific Audiences".
  func annotations(_ practice: Practice) -> [OPP115Annotation] {
    if practice.isCompanions { return [] }
    if isToldByChoice(practice) { return [] }
    if let audience = audience(practice) {
      return [special(practice, audience)]
    }
    switch category(practice) {
    case .firstParty: return split(practice, firstParty)
    case .thirdParty: return split(practice, thirdParty)
    case .retention: return [retention(practice)]
    case .audience: return [special(practice, AudienceCode.otherRegion.opp115)]
    default:
      var annotation = OPP115Annotation(.other, evidence: practice.evidence)
      annotation.add(.otherType, ["Practice not covered"])
      return [finish(annotation, practice)]
    }
  }

  /// A practice that only a choice tells of is annotated as the choice.
  private func isToldByChoice(_ practice: Practice) -> Bool {
    !practice.purposes.isEmpty
      && practice.purposes.allSatisfy { purpose in
        purpose.choices.contains { choices[$0]?.evidence == practice.evidence }
      }
  }

  private func category(_ practice: Practice) -> OPP115Category {
    switch (practice.actor, practice.action) {
    case (.onBehalfOfClient, _), (.client, _): .other
    // Annotators read "we store your address" as collection; retention is about how long.
    case (.firstParty, .retain) where !practice.isKept: .firstParty
    case (.firstParty, .delete) where practice.retention == nil: .other
    case (.thirdParty, .transfer): .audience
    case (.thirdParty, _): .thirdParty
    case (_, .retain), (_, .delete): .retention
    case (_, .transfer): .audience
    case (_, .share), (_, .sell): isInternal(practice) ? .firstParty : .thirdParty
    case (_, .collect), (_, .use), (_, .profile): .firstParty
    }
  }

  private func isInternal(_ practice: Practice) -> Bool {
    !practice.recipients.isEmpty && practice.recipients.allSatisfy { $0.code == .firstParty }
  }

  private func audience(_ practice: Practice) -> String? {
    if let code = practice.audience?.code { return code.opp115 }
    let isOfChildren =
      !practice.subjects.isEmpty && practice.subjects.allSatisfy { $0.code == .child }
    return isOfChildren ? AudienceCode.children.opp115 : nil
  }

  private func special(_ practice: Practice, _ audience: String) -> OPP115Annotation {
    var annotation = OPP115Annotation(.audience, evidence: practice.evidence)
    annotation.add(.audienceType, [audience])
    return finish(annotation, practice)
  }

  /// One annotation for what the practice affirms, one for the values it denies.
  private func split(
    _ practice: Practice, _ make: (Practice) -> OPP115Annotation
  ) -> [OPP115Annotation] {
    if practice.polarity == .denied { return [finish(make(practice), practice)] }
    var affirmed = practice
    var denied = practice
    let hasDenied = affirmed.separateDenied(into: &denied)
    var out = [finish(make(affirmed), affirmed)]
    if hasDenied { out.append(finish(make(denied), denied)) }
    if practice.isKeptFor { out.append(retention(practice)) }
    return out
  }

  private func firstParty(_ practice: Practice) -> OPP115Annotation {
    var annotation = OPP115Annotation(.firstParty, evidence: practice.evidence)
    switch practice.source {
    case .direct: annotation.add(.collectionMode, ["Explicit"])
    case .automatic: annotation.add(.collectionMode, ["Implicit"])
    case .thirdParty:
      let affiliates = practice.recipients.contains { $0.code == .affiliates }
      annotation.add(
        .firstPartyAction,
        [
          affiliates
            ? "Receive from other parts of company/affiliates"
            : "Receive from other service/third-party (unnamed)"
        ])
    case .public, .unspecified: break
    }
    if practice.technologies.contains(where: { $0.code == .mobileApps }) {
      annotation.add(.firstPartyAction, ["Collect in mobile app"])
    }
    addValues(practice, to: &annotation)
    return annotation
  }

  private func thirdParty(_ practice: Practice) -> OPP115Annotation {
    var annotation = OPP115Annotation(.thirdParty, evidence: practice.evidence)
    annotation.add(.thirdPartyEntity, practice.recipients.compactMap(entity))
    if practice.actor == .thirdParty, practice.action != .share, practice.action != .sell {
      let isNamed = practice.actorParty.map(named.contains) ?? false
      annotation.add(.thirdPartyEntity, [isNamed ? "Named third party" : "Unnamed third party"])
      let tracks = practice.source == .automatic || !practice.technologies.isEmpty
      annotation.add(
        .thirdPartyAction,
        [tracks ? "Track on first party website/app" : "Collect on first party website/app"])
    } else {
      let seen = practice.recipients.contains { $0.code == .public || $0.code == .otherUsers }
      annotation.add(.thirdPartyAction, [seen ? "See" : "Receive/Shared with"])
    }
    annotation.add(.purpose, practice.recipients.compactMap { $0.code?.opp115Purpose })
    addValues(practice, to: &annotation)
    return annotation
  }

  private func entity(_ recipient: Mention<RecipientKind>) -> String? {
    if let party = recipient.party, named.contains(party), recipient.code != .affiliates {
      return "Named third party"
    }
    guard let code = recipient.code else { return "Other" }
    return code.opp115
  }

  private func addValues(_ practice: Practice, to annotation: inout OPP115Annotation) {
    annotation.add(
      .polarity, [practice.polarity == .denied ? "Does Not" : "Does"])
    annotation.add(.data, types(practice))
    if practice.technologies.contains(where: { $0.code?.isOPP115Tracking == true }) {
      annotation.add(.data, ["Cookies and tracking elements"])
    }
    annotation.add(.purpose, purposes(practice))
    for condition in practice.conditions where practice.polarity == .affirmed {
      switch condition.kind {
      case .law where !condition.isPermission: annotation.add(.purpose, ["Legal requirement"])
      case .merger: annotation.add(.purpose, ["Merger/Acquisition"])
      default: break
      }
    }
    annotation.add(.identifiability, identifiability(practice))
    addChoices(practice, to: &annotation)
    let values: [[Evidence]] =
      practice.data.map(\.evidence) + practice.purposes.map(\.evidence)
      + practice.recipients.map(\.evidence)
    for evidence in values { annotation.rest(on: evidence) }
  }

  /// The kinds of data; "generic" only where nothing more is said than "information".
  private func types(_ practice: Practice) -> [String] {
    let all = practice.data.map { $0.code?.opp115 ?? "Other" }
    guard category(practice) == .firstParty else {
      // What others see of a person under a name on the site is the person's profile there.
      let isShown = practice.recipients.contains { $0.code == .public || $0.code == .otherUsers }
      let shown: Set<DataCategory> = [.photos, .messagingHandle, .username]
      let isProfile = isShown && practice.data.contains { $0.code.map(shown.contains) ?? false }
      return isProfile ? all + [DataCategory.userProfile.opp115] : all
    }
    let special = all.filter { $0 != DataCategory.personalInformation.opp115 && $0 != "Other" }
    return special.isEmpty ? all : special
  }

  /// What for. Others' advertisements that suit a person are advertising, not personalisation.
  private func purposes(_ practice: Practice) -> [String] {
    let names = practice.purposes.map { $0.code?.opp115 ?? "Other" }
    guard category(practice) == .thirdParty, names.contains("Advertising") else { return names }
    return names.filter { !$0.hasPrefix("Personalization") }
  }

  private func identifiability(_ practice: Practice) -> [String] {
    let anonymous = "Aggregated or anonymized"
    switch practice.identifiability {
    case .identified: return ["Identifiable"]
    case .anonymous: return [anonymous]
    case .pseudonymous: return ["Other"]
    case nil:
      let isAnonymous =
        practice.conditions.contains { $0.kind == .aggregation }
        || practice.data.contains { $0.code == .nonPersonalInformation }
      return isAnonymous ? [anonymous] : []
    }
  }

  /// The choice type and scope of the choices named in the practice's own sentence, and of its
  /// conditions; choices that stand elsewhere are annotated there. Data that people need not give
  /// are opted in to by giving them.
  private func addChoices(_ practice: Practice, to annotation: inout OPP115Annotation) {
    guard practice.status == .stated else { return }
    let tied =
      practice.choices + practice.data.flatMap(\.choices) + practice.purposes.flatMap(\.choices)
      + practice.recipients.flatMap(\.choices) + practice.conditions.compactMap(\.choice)
    for choice in Set(tied).sorted().compactMap({ choices[$0] })
    where choice.isOffered && choice.isWithin(practice) {
      let isOptional = choice.control == .abstain && practice.asksOptional
      annotation.add(.choiceType, isOptional ? [] : choice.opp115Types)
    }
    for condition in practice.conditions where condition.choice == nil {
      switch condition.kind {
      case .consent: annotation.add(.choiceType, ["Opt-in"])
      case .request where condition.isOwnGiving: annotation.add(.choiceType, ["Opt-in"])
      case .noObjection: annotation.add(.choiceType, ["Unspecified"])
      default: continue
      }
    }
    if practice.asksOptional {
      annotation.add(.choiceType, ["Opt-in"])
    }
    guard annotation.attributes[.choiceType] != nil else { return }
    annotation.add(.choiceScope, [isAboutGetting(practice) ? "Collection" : "Use"])
  }

  /// Whether permission for the practice decides on getting the data rather than on their use.
  private func isAboutGetting(_ practice: Practice) -> Bool {
    switch practice.action {
    case .collect: true
    case .share, .sell: practice.purposes.isEmpty
    default: false
    }
  }

  private func retention(_ practice: Practice) -> OPP115Annotation {
    var annotation = OPP115Annotation(
      .retention,
      evidence: practice.retention.map(\.evidence).flatMap { $0.isEmpty ? nil : $0 }
        ?? practice.evidence)
    if let retention = practice.retention {
      annotation.add(.retentionPeriod, [retention.kind.opp115])
      if retention.kind == .legalRequirement {
        annotation.add(.retentionPurpose, ["Legal requirement"])
      }
      if retention.kind == .untilPurposeMet, practice.purposes.isEmpty {
        annotation.add(.retentionPurpose, ["Perform service"])
      }
    }
    if practice.action == .retain || practice.action == .delete {
      annotation.rest(on: practice.evidence)
    }
    annotation.add(.retentionPurpose, practice.purposes.map { $0.code?.opp115Retention ?? "Other" })
    annotation.add(.data, practice.data.map { $0.code?.opp115 ?? "Other" })
    return finish(annotation, practice)
  }

  private func finish(_ annotation: OPP115Annotation, _ practice: Practice) -> OPP115Annotation {
    var annotation = annotation
    annotation.isNegated = practice.polarity == .denied
    annotation.subject = practice.id
    annotation.modality = practice.modality
    return annotation.completed()
  }
}

extension Practice {
  /// Whether it is what others get who act with the company: "we and our affiliates" do one thing,
  /// which is annotated once, as the company's.
  var isCompanions: Bool { evidence.first?.rule == "frame.companion" }

  /// Whether the text says how long the data are kept, rather than that they are or are not.
  fileprivate var isKept: Bool { retention.map { $0.kind != .notRetained } ?? false }

  /// Whether it asks for data that people need not give.
  fileprivate var asksOptional: Bool { data.contains { $0.necessity == .optional } }

  /// Whether a practice other than keeping names a period or an end.
  fileprivate var isKeptFor: Bool {
    retention.map { [.statedPeriod, .indefinite, .untilEvent].contains($0.kind) } ?? false
  }

  /// Moves values that are denied into `denied`, and says whether there are any.
  fileprivate mutating func separateDenied(into denied: inout Practice) -> Bool {
    denied.polarity = .denied
    denied.retention = nil
    denied.data = data.filter { $0.status == .denied }
    denied.purposes = purposes.filter { $0.status == .denied }
    denied.recipients = recipients.filter { $0.status == .denied }
    data.removeAll { $0.status == .denied }
    purposes.removeAll { $0.status == .denied }
    recipients.removeAll { $0.status == .denied }
    let found = !denied.data.isEmpty || !denied.purposes.isEmpty || !denied.recipients.isEmpty
    // A value is denied of what the affirmed rest is about: "your name, but not for marketing".
    if denied.data.isEmpty { denied.data = data }
    if denied.recipients.isEmpty { denied.recipients = recipients }
    return found
  }
}
