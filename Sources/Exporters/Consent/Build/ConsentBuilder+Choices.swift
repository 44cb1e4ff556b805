import ConverterCore

/// Choices, and what the policy calls consent.
extension ConsentBuilder {
  mutating func choices() -> [ConsentProfile.Choice] {
    var choices: [ConsentProfile.Choice] = []
    var seen: Set<String> = []
    for choice in model.choices where seen.insert(choice.id).inserted {
      let evidence = table.ids(choice.evidence)
      guard !evidence.isEmpty else { continue }
      choices.append(written(choice, evidence))
    }
    return choices
  }

  private mutating func written(
    _ choice: Choice, _ evidence: [String]
  ) -> ConsentProfile.Choice {
    let alternatives = choice.alternatives.filter { !$0.isEmpty }
    // Without two readings nothing is left open between them: the control is just not told.
    let isOpen = choice.status == .ambiguous && alternatives.count >= 2
    let isVague = choice.status == .ambiguous && !isOpen
    let control = isVague ? .unspecified : Self.control(choice.control)
    let status: ConsentProfile.Status = isVague ? .stated : .init(choice.status)
    return ConsentProfile.Choice(
      id: choice.id, label: choice.label?.unlessEmpty, policyScope: choice.policyScope,
      control: control, status: status, scope: Self.scope(choice.scope),
      defaultState: Self.state(choice, control, status),
      consentType: choice.consentType.map { .init($0) },
      alternatives: isOpen ? alternatives : nil,
      mechanisms: mechanisms(choice.mechanisms, of: choice.id),
      withdrawal: withdrawal(choice.withdrawal, of: choice.id),
      purposes: purposes.references(choice.purposes, &table),
      dataCategories: data.references(choice.data, &table),
      recipients: parties.references(choice.recipients, &table),
      technologies: technologies.references(choice.technologies, &table),
      audience: audience(choice.audience), consequence: choice.consequence.flatMap { claim($0) },
      modality: choice.modality, strength: choice.strength, evidence: evidence)
  }

  private static func control(_ control: Control) -> ConsentProfile.ChoiceControl {
    .init(of: control, else: .unspecified)
  }

  private static func scope(_ scope: [ChoiceScope]) -> [ConsentProfile.ChoiceScope] {
    let words = scope.map { ConsentProfile.ChoiceScope(of: $0, else: .unspecified) }.distinct
    return words.isEmpty ? [.unspecified] : words
  }

  /// Only what follows from the control or the text: a stated opt-in is off before it.
  private static func state(
    _ choice: Choice, _ control: ConsentProfile.ChoiceControl, _ status: ConsentProfile.Status
  ) -> ConsentProfile.DefaultState {
    guard status == .stated else { return .init(of: choice.defaultState, else: .unspecified) }
    switch control {
    case .optIn: return .processingOff
    case .optOut: return choice.defaultState == .unspecified ? .unspecified : .processingOn
    default: return .init(of: choice.defaultState, else: .unspecified)
    }
  }

  mutating func mechanisms(
    _ mechanisms: [Mechanism], of id: String
  ) -> [ConsentProfile.Mechanism] {
    var written: [ConsentProfile.Mechanism] = []
    for mechanism in mechanisms {
      let evidence = table.ids(mechanism.evidence)
      guard !evidence.isEmpty else { continue }
      let type = ConsentProfile.MechanismType(mechanism.kind)
      var target = mechanism.target?.unlessEmpty
      if let named = target,
        !ConsentAddress.stands(
          named, as: type, in: ConsentAddress.quotes(of: mechanism.evidence, in: model.text))
      {
        target = nil
        droppedAddresses.append(id)
      }
      written.append(
        ConsentProfile.Mechanism(
          type: type, target: target, link: link(in: mechanism.evidence),
          requires: mechanism.requires?.unlessEmpty, evidence: evidence))
    }
    return written
  }

  /// The target of the link on some words, when they hold exactly one.
  private func link(in evidence: [Evidence]) -> String? {
    var targets: Set<String> = []
    for link in model.text.links where evidence.contains(where: { $0.range.overlaps(link.range) }) {
      targets.insert(link.target)
    }
    return targets.count == 1 ? targets.first?.unlessEmpty : nil
  }

  private mutating func withdrawal(
    _ withdrawal: Withdrawal, of id: String
  ) -> ConsentProfile.Withdrawal {
    let status = ConsentProfile.WithdrawalStatus(of: withdrawal.status, else: .ambiguous)
    if status == .notFound || status == .notApplicable {
      return ConsentProfile.Withdrawal(status: status)
    }
    let evidence = table.ids(withdrawal.evidence)
    guard !evidence.isEmpty else { return ConsentProfile.Withdrawal(status: .notFound) }
    let mechanisms = mechanisms(withdrawal.mechanisms, of: id)
    return ConsentProfile.Withdrawal(
      status: status, mechanisms: mechanisms.isEmpty ? nil : mechanisms, evidence: evidence)
  }

  mutating func audience(_ audience: Audience?) -> ConsentProfile.Audience? {
    guard let audience, !audience.label.isEmpty else { return nil }
    let evidence = table.ids(audience.evidence)
    guard !evidence.isEmpty else { return nil }
    return ConsentProfile.Audience(
      label: audience.label, jurisdiction: audience.jurisdiction?.unlessEmpty, evidence: evidence)
  }

  mutating func statements() -> [ConsentProfile.Statement] {
    var statements: [ConsentProfile.Statement] = []
    var seen: Set<String> = []
    for statement in model.consentStatements where seen.insert(statement.id).inserted {
      let evidence = table.ids(statement.evidence)
      guard !evidence.isEmpty else { continue }
      let named = purposes.references(statement.purposes, &table)
      let kinds = data.references(statement.data, &table)
      let recipients = parties.references(statement.recipients, &table)
      statements.append(
        ConsentProfile.Statement(
          id: statement.id, type: .init(of: statement.kind, else: .purposeOpenEnded),
          consentType: .init(statement.consentType),
          status: statement.status == .stated ? .stated : .ambiguous,
          modality: statement.modality, purposes: named.isEmpty ? nil : named,
          dataCategories: kinds.isEmpty ? nil : kinds,
          recipients: recipients.isEmpty ? nil : recipients,
          audience: audience(statement.audience), strength: statement.strength,
          evidence: evidence))
    }
    return statements
  }
}
