import ConverterCore

extension GeneratedModel {
  mutating func practice(_ id: String) -> Practice {
    let isAmbiguous = chance.happens(0.15)
    return Practice(
      id: id, scope: chance.one(scopes), action: chance.code(Action.self),
      actor: chance.code(Actor.self),
      actorParty: chance.happens(0.2) ? chance.one(parties) : nil,
      subjects: mentions(DataSubject.self, 0...1), data: mentions(DataCategory.self, 0...4),
      purposes: mentions(Purpose.self), recipients: mentions(RecipientKind.self),
      source: chance.code(DataSource.self), technologies: mentions(Technology.self, 0...2),
      identifiability: chance.perhaps { $0.code(Identifiability.self) },
      conditions: (0..<chance.number(0...2)).map { _ in condition() }, retention: retention(),
      legalBasis: mentions(LegalBasis.self, 0...1), choices: chance.some(choices, 0...2),
      audience: audience(), consequence: said(), modality: chance.code(Modality.self),
      polarity: chance.code(Polarity.self), status: isAmbiguous ? .ambiguous : .stated,
      alternatives: isAmbiguous ? ["sells it", "does not sell it"] : [],
      strength: chance.code(Strength.self), evidence: evidence())
  }

  private mutating func condition() -> Condition {
    Condition(
      kind: chance.code(ConditionKind.self), isException: chance.happens(0.4),
      choice: chance.happens(0.3) ? choices.first : nil, evidence: evidence())
  }

  private mutating func retention() -> Retention? {
    guard chance.happens(0.4) else { return nil }
    let kind = chance.code(Retention.Kind.self)
    return Retention(
      kind: kind, duration: kind == .statedPeriod ? chance.one(["P7Y", "P90D", "PT24H"]) : nil,
      event: kind == .untilEvent ? label() : nil, strength: chance.code(Strength.self),
      evidence: evidence())
  }

  mutating func choice(_ id: String) -> Choice {
    let control = chance.code(Control.self)
    let status = chance.one([ClaimStatus.stated, .stated, .denied, .ambiguous])
    let state: DefaultState =
      switch control {
      case .optIn: .processingOff
      case .optOut: chance.one([.processingOn, .unspecified])
      default: chance.code(DefaultState.self)
      }
    return Choice(
      id: id, label: chance.happens(0.5) ? label() : nil, policyScope: chance.one(scopes),
      control: control, status: status, scope: chance.some(Array(ChoiceScope.allCases), 1...2),
      defaultState: state, consentType: chance.perhaps { $0.code(ConsentType.self) },
      alternatives: status == .ambiguous ? ["may", "may not"] : [], mechanisms: mechanisms(),
      withdrawal: withdrawal(), purposes: mentions(Purpose.self, 0...2),
      data: mentions(DataCategory.self, 0...2), recipients: mentions(RecipientKind.self, 0...2),
      technologies: mentions(Technology.self, 0...1), audience: audience(), consequence: said(),
      modality: chance.code(Modality.self), strength: chance.code(Strength.self),
      evidence: evidence())
  }

  private mutating func withdrawal() -> Withdrawal {
    let status = chance.code(Withdrawal.Status.self)
    if [.notFound, .notApplicable].contains(status) { return Withdrawal(status) }
    return Withdrawal(status, mechanisms: mechanisms(), evidence: evidence())
  }

  mutating func consent(_ id: String) -> ConsentStatement {
    ConsentStatement(
      id: id, kind: chance.code(ConsentStatement.Kind.self),
      consentType: chance.code(ConsentType.self), status: chance.one([.stated, .ambiguous]),
      modality: chance.code(Modality.self), purposes: mentions(Purpose.self, 0...2),
      data: mentions(DataCategory.self, 0...2), recipients: mentions(RecipientKind.self, 0...2),
      audience: audience(), strength: chance.code(Strength.self), evidence: evidence())
  }

  mutating func right(_ id: String) -> Right {
    Right(
      id: id, kind: chance.code(RightKind.self),
      status: chance.one([.stated, .denied, .ambiguous]), scope: chance.code(RightScope.self),
      mechanisms: mechanisms(), limitation: said(), audience: audience(),
      modality: chance.code(Modality.self), strength: chance.code(Strength.self),
      evidence: evidence())
  }

  /// Everything that has no id.
  mutating func addStatements(to model: inout PolicyModel) {
    model.access = claim(chance.code(AccessKind.self))
    model.disputes = (0..<chance.number(0...2)).map { _ in
      Dispute(
        kind: chance.code(Dispute.Kind.self), name: chance.perhaps { _ in "The Fair Board" },
        service: chance.perhaps(0.8) { _ in "http://board.example/?a=1&b=2" },
        remedies: chance.some(Array(Dispute.Remedy.allCases), 0...3), evidence: evidence())
    }
    model.securityMeasures = (0..<chance.number(0...2)).map { _ in
      SecurityMeasure(
        kind: chance.code(SecurityMeasure.Kind.self), words: label(),
        polarity: chance.code(Polarity.self), evidence: evidence())
    }
    model.transfers = (0..<chance.number(0...2)).map { _ in transfer() }
    model.changes = (0..<chance.number(0...1)).map { _ in
      PolicyChange(
        kind: chance.code(PolicyChange.Kind.self),
        notifications: mentions(PolicyChange.Notification.self, 0...2),
        choices: mentions(PolicyChange.UserChoice.self, 0...1),
        continuedUseIsAcceptance: chance.happens(0.5), evidence: evidence())
    }
    model.laws = (0..<chance.number(0...2)).map { _ in
      LawReference(
        kind: chance.code(LawReference.Kind.self),
        code: chance.perhaps { $0.one(["GDPR", "CCPA", "COPPA"]) }, name: label(),
        isDescriptionOnly: chance.happens(0.3), evidence: evidence())
    }
    model.jurisdiction = claim("the Netherlands")
    model.signals = (0..<chance.number(0...2)).map { _ in
      Signal(
        kind: chance.code(Signal.Kind.self), status: chance.one([.stated, .denied, .ambiguous]),
        evidence: evidence())
    }
    model.audiences = (0..<chance.number(0...1)).compactMap { _ in audience(1) }
    model.children = Children(
      minimumAge: claim([13]), parentalConsent: claim("a parent's consent"),
      collection: claim("nothing is collected"))
    model.findings = (0..<chance.number(0...2)).map { _ in
      Finding(
        chance.code(Finding.Code.self), severity: chance.one([.note, .warning]),
        message: "Something — noted.", subjects: chance.some(model.practices.map(\.id), 0...1),
        evidence: evidence())
    }
  }

  private mutating func transfer() -> Transfer {
    let places = chance.some([("the Netherlands", "NL"), ("Łódź", "PL"), ("abroad", "")], 0...2)
    return Transfer(
      places: places.map(\.0), countryCodes: places.map(\.1),
      isStorageLocation: chance.happens(0.5), safeguards: mentions(Transfer.Safeguard.self, 0...1),
      polarity: chance.code(Polarity.self), modality: chance.code(Modality.self),
      evidence: evidence())
  }
}
