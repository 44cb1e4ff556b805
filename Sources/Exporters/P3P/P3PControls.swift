import ConverterCore

/// Reads what say people have (P3P's `required`) out of choices and conditions.
struct P3PControls {
  /// What was found, and the words it rests on.
  struct Say {
    var required: P3PRequired
    var evidence: [Evidence]
    /// Why the reading is a cautious one, where the policy leaves it open.
    var doubt: String?
    /// The choices it came from.
    var choices: [String]
  }

  /// A choice, and what it reaches.
  private struct Governing {
    let say: Say?
    let mayAbstain: Bool
    /// A choice about cookies and other technology, for some people or some data only, or made
    /// with somebody else, governs no purpose of the whole policy.
    let isPolicyWide: Bool
    let isOfTechnology: Bool
    /// Whether it is only about what third parties get or gather.
    let isOfThirdParties: Bool
    let isOfSharing: Bool
    let hasPurposes: Bool
    /// The purposes it names, with the narrower ones.
    let purposes: CodeSet<Purpose>
    let recipients: CodeSet<P3PRecipient>

    init(_ choice: Choice) {
      say = P3PControls.say(choice)
      mayAbstain = choice.control == .abstain && choice.status == .stated
      isOfTechnology = !choice.technologies.isEmpty
      let reach: CodeSet<DataCategory> = [.emailAddress, .contactInformation, .personalInformation]
      isPolicyWide =
        choice.technologies.isEmpty && choice.audience == nil
        && choice.data.allSatisfy { $0.code.map(reach.contains) ?? true }
        && !choice.mechanisms.contains { $0.kind == .thirdPartySite }
      isOfThirdParties = choice.scope.allSatisfy {
        $0 == .thirdPartySharing || $0 == .thirdPartyCollection
      }
      isOfSharing = choice.scope.contains(.thirdPartySharing)
      hasPurposes = !choice.purposes.isEmpty
      purposes = P3PControls.purposes(choice)
      recipients = CodeSet(
        choice.recipients.compactMap { $0.code.flatMap { P3PMapping.recipients[$0]?.value } })
    }

    /// Whether the choice names the purpose or a wider one.
    func names(_ purpose: Purpose?) -> Bool { purpose.map(purposes.contains) ?? false }

    /// A choice tied to a practice governs its purposes, or those of them it names.
    func governs(_ purpose: Purpose?) -> Bool {
      !isOfTechnology && (!hasPurposes || names(purpose))
    }
  }

  private let byID: [String: Governing]
  private let wide: [Governing]

  init(_ choices: [Choice]) {
    let all = choices.map { ($0.id, Governing($0)) }
    byID = Dictionary(all, uniquingKeysWith: { first, _ in first })
    wide = all.map(\.1).filter { $0.isPolicyWide && $0.say != nil }
  }

  /// The say that the choices tied to a value itself give; nil where there is none.
  func say(tiedTo choices: [String]) -> Say? {
    strictest(choices.compactMap { byID[$0]?.say })
  }

  /// The say in a purpose of a practice; nil where the policy gives none.
  func say(in practice: Practice, for purpose: Mention<Purpose>) -> Say? {
    if isTied(practice) || !purpose.choices.isEmpty {
      let direct =
        purpose.choices.compactMap { byID[$0]?.say }
        + practiceChoices(practice).filter { $0.governs(purpose.code) }.compactMap(\.say)
        + conditions(of: practice)
      if let found = strictest(direct) { return found }
    }
    if wide.isEmpty { return nil }
    return loosest(
      wide.filter { !$0.isOfThirdParties && $0.names(purpose.code) }.compactMap(\.say))
  }

  /// The say in a recipient of a practice; nil where the policy gives none.
  func say(in practice: Practice, for recipient: Mention<RecipientKind>) -> Say? {
    if isTied(practice) || !recipient.choices.isEmpty {
      let direct =
        recipient.choices.compactMap { byID[$0]?.say }
        + practiceChoices(practice).filter { choice in
          !choice.hasPurposes || practice.purposes.contains { choice.governs($0.code) }
        }.compactMap(\.say)
        + conditions(of: practice)
      if let found = strictest(direct) { return found }
    }
    if wide.isEmpty { return nil }
    let value = recipient.code.flatMap { P3PMapping.recipients[$0]?.value }
    let wide = wide.filter { choice in
      choice.isOfSharing
        && (choice.recipients.isEmpty || value.map(choice.recipients.contains) ?? false)
        && (!choice.hasPurposes
          || !practice.purposes.isEmpty && practice.purposes.allSatisfy { choice.names($0.code) })
    }
    return loosest(wide.compactMap(\.say))
  }

  /// Whether the person may withhold the data of a practice.
  func mayWithhold(_ practice: Practice) -> Bool {
    isTied(practice) && practiceChoices(practice).contains(where: \.mayAbstain)
  }

  /// Whether a practice has choices or conditions of its own: most have none.
  private func isTied(_ practice: Practice) -> Bool {
    !practice.choices.isEmpty || !practice.conditions.isEmpty || practice.status == .ambiguous
  }

  private func practiceChoices(_ practice: Practice) -> [Governing] {
    (practice.choices + practice.conditions.compactMap(\.choice)).compactMap { byID[$0] }
  }

  private func conditions(of practice: Practice) -> [Say] {
    var found = practice.conditions.compactMap { condition -> Say? in
      switch condition.kind {
      case .consent, .request:
        Say(required: .optIn, evidence: condition.evidence, choices: [])
      case .noObjection: Say(required: .optOut, evidence: condition.evidence, choices: [])
      default: nil
      }
    }
    if practice.status == .ambiguous,
      let required = Self.reading(of: practice.alternatives)
    {
      found = [
        Say(
          required: required.value, evidence: practice.evidence, doubt: required.doubt, choices: [])
      ]
    }
    return found
  }

  private static func say(_ choice: Choice) -> Say? {
    guard choice.status != .denied else { return nil }
    let cautious = "the policy gives a choice but not of which kind"
    var reading: (value: P3PRequired, doubt: String?)?
    switch choice.control {
    case .optIn: reading = (.optIn, nil)
    case .optOut: reading = (.optOut, nil)
    case .configure, .unspecified: reading = (.optOut, cautious)
    case .abstain, .none: reading = nil
    }
    if choice.status == .ambiguous, let open = Self.reading(of: choice.alternatives) {
      reading = open
    }
    guard let reading else { return nil }
    return Say(
      required: reading.value, evidence: choice.evidence, doubt: reading.doubt,
      choices: [choice.id])
  }

  /// What unresolved readings come to: the one that gives people less say, and why.
  private static func reading(of alternatives: [String]) -> (value: P3PRequired, doubt: String?)? {
    let text = alternatives.joined(separator: " ").lowercased()
    let isOptOut = ["opt out", "opt-out", "opted out", "object", "unsubscrib"].contains {
      text.contains($0)
    }
    let isOptIn = ["consent", "opt in", "opt-in", "opted in", "agree", "permission"].contains {
      text.contains($0)
    }
    guard isOptOut || isOptIn else { return nil }
    let doubt = "undecided in the policy: " + alternatives.joined(separator: " / ")
    return (isOptOut ? .optOut : .optIn, doubt)
  }

  /// A choice tied to the practice itself: what may only be asked for can be declined later too, so
  /// opt-in wins over opt-out.
  private func strictest(_ says: [Say]) -> Say? { pick(says) { $0 > $1 } }

  /// Choices found elsewhere in the policy: the one that gives people less say.
  private func loosest(_ says: [Say]) -> Say? { pick(says) { $0 < $1 } }

  private func pick(
    _ says: [Say], _ isBetter: (P3PRequired, P3PRequired) -> Bool
  ) -> Say? {
    let sure = says.filter { $0.doubt == nil }
    guard var best = (sure.isEmpty ? says : sure).first else { return nil }
    for say in sure.isEmpty ? says : sure where isBetter(say.required, best.required) { best = say }
    return best
  }

  /// The purposes a choice names, marketing where it only says how to unsubscribe, and the
  /// narrower ones.
  private static func purposes(_ choice: Choice) -> CodeSet<Purpose> {
    var named = CodeSet(choice.purposes.compactMap(\.code))
    if named.isEmpty, choice.mechanisms.contains(where: { $0.kind == .unsubscribe }) {
      named = [.marketing]
    }
    if named.contains(.marketing) { named.insert(.newsletter) }
    if named.contains(.advertising) { named.insert(.targetedAdvertising) }
    return named
  }
}
