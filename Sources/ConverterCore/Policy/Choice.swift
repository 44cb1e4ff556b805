/// What kind of control a person has.
public enum Control: String, VocabularyCode {
  /// Nothing happens unless the person agrees.
  case optIn
  /// It happens unless the person objects.
  case optOut
  /// The person may withhold data or stay away.
  case abstain
  /// The person sets it (preferences, browser, device).
  case configure
  /// It always happens; there is no choice (P3P's `always` of an import).
  case none
  /// The text does not tell.
  case unspecified
}

/// What a choice is about.
public enum ChoiceScope: String, VocabularyCode {
  /// Collection by the first party.
  case firstPartyCollection
  /// Use by the first party.
  case firstPartyUse
  /// Sharing with third parties.
  case thirdPartySharing
  /// Collection by third parties.
  case thirdPartyCollection
  /// Use by third parties.
  case thirdPartyUse
  /// Not said.
  case unspecified
}

/// The state before the person acts.
public enum DefaultState: String, VocabularyCode {
  /// Nothing happens yet.
  case processingOff
  /// It happens already.
  case processingOn
  /// Not said and not implied.
  case unspecified
}

/// How a consent is given.
public enum ConsentType: String, VocabularyCode {
  /// By an explicit statement.
  case explicit
  /// By an affirmative act.
  case expressed
  /// By conduct ("by using this site").
  case implied
  /// Not said.
  case unspecified
}

/// Something the policy lets people choose, or says they cannot.
public struct Choice: Hashable, Sendable, Codable {
  /// Unique in the model; lower case with hyphens, a letter first (`choice-1`).
  public var id: String
  /// The heading or run-in title, verbatim, where there is one.
  public var label: String?
  /// The scope it falls under (`PolicyScope.id`).
  public var policyScope: String
  /// What kind of control.
  public var control: Control
  /// `stated`, `denied` (no such choice exists) or `ambiguous`.
  public var status: ClaimStatus
  /// What it is about; at least one.
  public var scope: [ChoiceScope]
  /// The state before the person acts: only what follows from the control or the text.
  public var defaultState: DefaultState
  /// How consent is given, for an opt-in.
  public var consentType: ConsentType?
  /// The unresolved readings, verbatim; at least two when ambiguous, else none.
  public var alternatives: [String]
  /// By what means.
  public var mechanisms: [Mechanism]
  /// How a given consent is taken back.
  public var withdrawal: Withdrawal
  /// What for.
  public var purposes: [Mention<Purpose>]
  /// Which data.
  public var data: [Mention<DataCategory>]
  /// With whom.
  public var recipients: [Mention<RecipientKind>]
  /// By what means the choice can be avoided (cookies…).
  public var technologies: [Mention<Technology>]
  /// Whom it concerns, when not everybody.
  public var audience: Audience?
  /// What the person loses by choosing.
  public var consequence: Claim<String>?
  /// How the text says it.
  public var modality: Modality
  /// How sure the reading is.
  public var strength: Strength
  /// The words.
  public var evidence: [Evidence]

  /// Creates a choice; everything not given is empty or neutral.
  public init(
    id: String, label: String? = nil, policyScope: String = "site", control: Control,
    status: ClaimStatus = .stated, scope: [ChoiceScope] = [.unspecified],
    defaultState: DefaultState = .unspecified, consentType: ConsentType? = nil,
    alternatives: [String] = [], mechanisms: [Mechanism] = [],
    withdrawal: Withdrawal = Withdrawal(.notApplicable), purposes: [Mention<Purpose>] = [],
    data: [Mention<DataCategory>] = [], recipients: [Mention<RecipientKind>] = [],
    technologies: [Mention<Technology>] = [], audience: Audience? = nil,
    consequence: Claim<String>? = nil, modality: Modality = .unspecified,
    strength: Strength = .likely, evidence: [Evidence]
  ) {
    self.id = id
    self.label = label
    self.policyScope = policyScope
    self.control = control
    self.status = status
    self.scope = scope
    self.defaultState = defaultState
    self.consentType = consentType
    self.alternatives = alternatives
    self.mechanisms = mechanisms
    self.withdrawal = withdrawal
    self.purposes = purposes
    self.data = data
    self.recipients = recipients
    self.technologies = technologies
    self.audience = audience
    self.consequence = consequence
    self.modality = modality
    self.strength = strength
    self.evidence = evidence
  }
}
