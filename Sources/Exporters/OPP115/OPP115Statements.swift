import ConverterCore

extension Choice {
  /// Whether the text offers the choice (and neither denies it nor leaves it undecided).
  var isOffered: Bool { status == .stated && control != .none }

  /// Whether it is a consent or a freedom named within a practice's sentence ("we share it with
  /// your consent"): a "Choice Type" of that practice rather than a statement of its own.
  func isWithin(_ practice: Practice) -> Bool {
    guard control == .optIn || control == .abstain, let own = evidence.first?.range else {
      return false
    }
    return practice.evidence.first?.range == own
  }

  /// Whether it is about messages to the person.
  private var isAboutMessages: Bool {
    // "Instructions to be removed stand at the end of each letter" names no act.
    let isOpen =
      scope == [.unspecified] && mechanisms.contains { $0.kind == .unsubscribe }
    guard scope.contains(.firstPartyUse) || isOpen, technologies.isEmpty else { return false }
    let messages: Set<Purpose> = [.marketing, .newsletter, .telemarketing, .serviceMessages]
    if purposes.contains(where: { $0.code.map(messages.contains) ?? false }) { return true }
    if mechanisms.contains(where: { $0.kind == .unsubscribe }) { return true }
    // "We ask for your consent before we use it" is about no message.
    return scope == [.firstPartyUse] && purposes.isEmpty && (control == .optOut || !data.isEmpty)
      && data.allSatisfy { $0.code?.opp115 == "Contact" }
  }

  /// The data a choice decides on: messages reach people by their contact data, a tracking
  /// technology is itself what is refused.
  var opp115Data: [String] {
    if isAboutMessages { return ["Contact"] }
    if technologies.contains(where: { $0.code?.isOPP115Tracking == true }) {
      return ["Cookies and tracking elements"]
    }
    // What one sets in an account is not what the setting decides on.
    let settings: Set<DataCategory> = [
      .preferences, .accountInformation, .userProfile, .deviceInformation,
    ]
    return data.filter { !($0.code.map(settings.contains) ?? false) }
      .map { $0.code?.opp115 ?? "Other" }
  }

  /// What the choice is about. Messages that people can stop are marketing, whatever they bring, and a
  /// newsletter is a service besides; advertisements that are tailored are advertising, not personalisation.
  var opp115Purposes: [String] {
    if isAboutMessages {
      let isNewsletter = purposes.contains { $0.code == .newsletter }
      return ["Marketing"] + (isNewsletter ? [Purpose.newsletter.opp115] : [])
    }
    let names = purposes.map { $0.code?.opp115 ?? "Other" }
    return names.contains("Advertising")
      ? names.filter { $0 == "Advertising" || $0 == "Marketing" } : names
  }

  /// The "Choice Type" values: the control, refined by its means.
  var opp115Types: [String] {
    guard isOffered else { return ["Unspecified"] }
    if control == .optIn { return ["Opt-in"] }
    if control == .abstain { return ["Dont use service/feature"] }
    // An opt-out page of somebody else is a link; their settings are their controls.
    let isLinked = mechanisms.contains { $0.kind == .webLink }
    let byMeans = mechanisms.filter { means in
      switch means.kind {
      case .thirdPartySite: !isLinked
      case .declineToProvide, .doNotUseService: control != .optOut
      default: true
      }
    }.compactMap(\.opp115)
    if !byMeans.isEmpty { return byMeans }
    if mechanisms.contains(where: { $0.kind == .doNotUseService }) {
      return ["Dont use service/feature"]
    }
    // Who sees what one shows to others is set with the company.
    let shown: Set<DataCategory> = [.userProfile, .userContent, .photos]
    if control == .configure, data.contains(where: { $0.code.map(shown.contains) ?? false }) {
      return ["First-party privacy controls"]
    }
    // Whoever refuses a cookie does so in the browser, said or not.
    let isRefusal =
      control == .configure && technologies.contains { $0.code?.isOPP115Tracking == true }
    return isRefusal ? ["Browser/device privacy controls"] : ["Unspecified"]
  }
}

/// Reads what is no practice — choices, rights, security, changes, signals, audiences — as
/// OPP-115's annotators would write it down.
enum OPP115Statements {
  /// The annotations of a model, its practices excepted, in the order of the model.
  static func annotations(_ model: PolicyModel) -> [OPP115Annotation] {
    let edited = Set(
      model.rights.filter { $0.kind == .rectification && $0.status == .stated }
        .compactMap { $0.evidence.first?.range })
    let parts: [[OPP115Annotation]] = [
      ownChoices(model).map(choice), model.rights.flatMap { right($0, edited: edited) },
      consent(model), model.securityMeasures.map(security),
      model.changes.map(change), model.signals.map(signal), audiences(model), others(model),
    ]
    return parts.flatMap { $0 }.map { $0.completed() }
  }

  /// Choices that are statements of their own.
  private static func ownChoices(_ model: PolicyModel) -> [Choice] {
    var within: Set<String> = []
    let choices = Dictionary(model.choices.map { ($0.id, $0) }) { first, _ in first }
    for practice in model.practices {
      within.formUnion(
        practice.choices.filter { choices[$0]?.isWithin(practice) ?? false })
    }
    return model.choices.filter { !within.contains($0.id) }
  }

  private static func choice(_ choice: Choice) -> OPP115Annotation {
    if let group = choice.audience?.code {
      var annotation = OPP115Annotation(.audience, evidence: choice.evidence)
      annotation.add(.audienceType, [group.opp115])
      annotation.subject = choice.id
      annotation.isNegated = choice.status == .denied
      return annotation
    }
    var annotation = OPP115Annotation(.choice, evidence: choice.evidence)
    annotation.subject = choice.id
    annotation.modality = choice.modality
    annotation.isNegated = choice.status == .denied || choice.control == .none
    annotation.add(.choiceType, choice.opp115Types)
    annotation.add(.choiceScope, choice.scope.map(\.opp115))
    annotation.add(.data, choice.opp115Data)
    annotation.add(.purpose, choice.opp115Purposes)
    if choice.consequence?.status == .stated, !choice.technologies.isEmpty {
      annotation.add(.purpose, ["Basic service/feature"])
    }
    return annotation
  }

  /// `edited` are the words that offer corrections.
  private static func right(_ right: Right, edited: Set<TextRange>) -> [OPP115Annotation] {
    var annotations: [OPP115Annotation] = []
    if right.audience?.code != nil {
      // What one group can do is said of the group.
    } else if let type = accessType(right, edited) {
      var annotation = OPP115Annotation(.access, evidence: right.evidence)
      annotation.add(.accessType, [type])
      // What people see or change in their account is the account's data.
      let isInAccount = right.mechanisms.contains { $0.kind == .accountSettings }
      let isOpen = right.scope == .unspecified || right.scope == .allData
      let scope = isInAccount && isOpen ? .accountData : right.scope
      annotation.add(.accessScope, [scope.opp115])
      if scope == .accountData || scope == .profileData {
        annotation.add(.userType, ["User with account"])
      }
      annotations.append(annotation)
    } else if isChoice(right.kind) {
      var annotation = OPP115Annotation(.choice, evidence: right.evidence)
      if right.status == .stated {
        annotation.add(.choiceType, right.mechanisms.compactMap(\.kind.opp115))
      }
      let isSale = right.kind == .optOutOfSale
      annotation.add(
        .choiceScope, [isSale ? "Third party sharing/collection" : "First party use"])
      annotations.append(annotation)
    }
    if right.kind == .disclosureList || right.audience?.code != nil || annotations.isEmpty {
      annotations.append(special(right))
    }
    for index in annotations.indices {
      annotations[index].subject = right.id
      annotations[index].modality = right.modality
      annotations[index].isNegated = right.status == .denied
    }
    return annotations
  }

  /// The annotation of a right that belongs to one group, or to none of the other categories.
  private static func special(_ right: Right) -> OPP115Annotation {
    let group = right.audience?.code
    var annotation = OPP115Annotation(
      group == nil ? .other : .audience, evidence: right.evidence)
    annotation.add(.audienceType, group.map { [$0.opp115] } ?? [])
    annotation.add(.otherType, ["Practice not covered"])
    return annotation
  }

  private static func accessType(_ right: Right, _ edited: Set<TextRange>) -> String? {
    let reachesAll = right.scope == .accountData && right.limitation == nil
    let type: String
    switch right.kind {
    case .access: type = "View"
    case .portability: type = "Export"
    case .rectification: type = "Edit information"
    case .deactivation: type = "Deactivate account"
    // "You may correct or delete your data": deleting some is one more edit.
    case .erasure
    where right.scope != .accountData
      && right.evidence.first.map { edited.contains($0.range) } == true:
      type = "Edit information"
    case .erasure: type = reachesAll ? "Delete account (full)" : "Delete account (partial)"
    default: return nil
    }
    switch right.status {
    case .stated: return type
    case .denied: return right.kind == .access ? "None" : "Unspecified"
    case .ambiguous, .notFound: return "Unspecified"
    }
  }

  private static func isChoice(_ kind: RightKind) -> Bool {
    [.objection, .restriction, .withdrawConsent, .optOutOfSale, .limitSensitiveUse].contains(kind)
  }

  private static func security(_ measure: SecurityMeasure) -> OPP115Annotation {
    var annotation = OPP115Annotation(.security, evidence: measure.evidence)
    annotation.isNegated = measure.polarity == .denied
    annotation.add(
      .measure, [measure.polarity == .denied ? "Unspecified" : measure.opp115])
    return annotation
  }

  private static func change(_ change: PolicyChange) -> OPP115Annotation {
    var annotation = OPP115Annotation(.change, evidence: change.evidence)
    annotation.modality = change.modality
    annotation.add(.changeType, [change.kind.opp115])
    annotation.add(
      .notification,
      change.notifications.filter { $0.status == .stated }.map { $0.code?.opp115 ?? "Other" })
    annotation.add(
      .userChoice,
      change.choices.filter { $0.status == .stated }.map { $0.code?.opp115 ?? "Other" })
    if change.continuedUseIsAcceptance { annotation.add(.userChoice, ["None"]) }
    return annotation
  }

  private static func signal(_ signal: Signal) -> OPP115Annotation {
    guard signal.kind == .doNotTrack else { return preference(signal) }
    var annotation = OPP115Annotation(.doNotTrack, evidence: signal.evidence)
    switch signal.status {
    case .stated: annotation.add(.doNotTrack, ["Honored"])
    case .denied: annotation.add(.doNotTrack, ["Not honored"])
    case .ambiguous, .notFound:
      annotation.add(.doNotTrack, ["Mentioned, but unclear if honored"])
    }
    return annotation
  }

  /// Signals and links younger than OPP-115: choices about third parties.
  private static func preference(_ signal: Signal) -> OPP115Annotation {
    var annotation = OPP115Annotation(.choice, evidence: signal.evidence)
    annotation.isNegated = signal.status == .denied
    if signal.status == .stated {
      let isLink = signal.kind == .doNotSellLink
      annotation.add(
        .choiceType, [isLink ? "Opt-out link" : "Browser/device privacy controls"])
    }
    annotation.add(.choiceScope, ["Third party sharing/collection"])
    return annotation
  }
}
