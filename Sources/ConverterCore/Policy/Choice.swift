/// A group of people a statement is limited to.
public enum AudienceCode: String, VocabularyCode {
  /// Residents of California.
  case californians
  /// People in the European Union, the EEA, the United Kingdom or Switzerland.
  case europeans
  /// People in another named country or state.
  case otherRegion
  /// Children, or their parents.
  case children
}

/// Whom a statement concerns, when not everybody.
public struct Audience: Hashable, Sendable, Codable {
  /// The group, where it is a known one.
  public var code: AudienceCode?
  /// The words ("California residents").
  public var label: String
  /// ISO 3166 code (`US-CA`, `DE`) or `EU`, where one is named.
  public var jurisdiction: String?
  /// The words.
  public var evidence: [Evidence]

  /// Creates an audience.
  public init(
    code: AudienceCode? = nil, label: String, jurisdiction: String? = nil, evidence: [Evidence]
  ) {
    self.code = code
    self.label = label
    self.jurisdiction = jurisdiction
    self.evidence = evidence
  }
}

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

/// The means of making a choice or exercising a right.
public struct Mechanism: Hashable, Sendable, Codable {
  /// The kinds of means.
  public enum Kind: String, VocabularyCode {
    /// A box or question on a form.
    case formCheckbox
    /// Settings of the person's account.
    case accountSettings
    /// A message to an e-mail address.
    case email
    /// A letter.
    case postal
    /// A call.
    case phone
    /// A page or link of the first party.
    case webLink
    /// The unsubscribe link or instructions in a message.
    case unsubscribe
    /// The browser's settings.
    case browserSettings
    /// The device's settings.
    case deviceSettings
    /// A page of somebody else (NAI, DAA, an ad network, a plug-in maker).
    case thirdPartySite
    /// Staying away from the service.
    case doNotUseService
    /// Not giving the data.
    case declineToProvide
    /// Another policy says how.
    case otherPolicy
    /// A signal such as Global Privacy Control.
    case signal
    /// Contacting the company, by means not said.
    case contact
    /// Not said.
    case unspecified
  }

  /// What kind.
  public var kind: Kind
  /// Address, URL or setting as written; nil when the text names none. Never invented.
  public var target: String?
  /// What the person must supply, verbatim.
  public var requires: String?
  /// The words.
  public var evidence: [Evidence]

  /// Creates a mechanism.
  public init(kind: Kind, target: String? = nil, requires: String? = nil, evidence: [Evidence]) {
    self.kind = kind
    self.target = target
    self.requires = requires
    self.evidence = evidence
  }
}

/// Whether and how a given consent can be taken back.
public struct Withdrawal: Hashable, Sendable, Codable {
  /// What the text says of it.
  public enum Status: String, Sendable, Codable, CaseIterable {
    /// It says how, or that one can.
    case stated
    /// It says that one cannot.
    case denied
    /// It gives unresolved readings.
    case ambiguous
    /// It says nothing.
    case notFound
    /// There is no given consent to take back (an opt-out).
    case notApplicable
  }

  /// What the text says.
  public var status: Status
  /// By what means.
  public var mechanisms: [Mechanism]
  /// The words; none for `notFound` and `notApplicable`.
  public var evidence: [Evidence]

  /// Creates a withdrawal.
  public init(_ status: Status, mechanisms: [Mechanism] = [], evidence: [Evidence] = []) {
    self.status = status
    self.mechanisms = mechanisms
    self.evidence = evidence
  }
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

/// What the policy itself calls consent.
public struct ConsentStatement: Hashable, Sendable, Codable {
  /// The kinds of statement.
  public enum Kind: String, VocabularyCode {
    /// "By using our site you consent…"
    case impliedByUse
    /// "By submitting your data you consent…"
    case impliedByProvision
    /// "Continued use means that you accept the changes."
    case deemedAcceptanceOfChanges
    /// Consent is asked for when data are collected.
    case requestedAtCollection
    /// No collection without consent.
    case requiredBeforeCollection
    /// No use without consent.
    case requiredBeforeUse
    /// No disclosure without consent.
    case requiredBeforeDisclosure
    /// "For any other purpose with your consent."
    case purposeOpenEnded
    /// A parent's consent is needed.
    case parentalConsentRequired
  }

  /// Unique in the model; lower case with hyphens (`consent-1`).
  public var id: String
  /// What kind.
  public var kind: Kind
  /// How consent is given.
  public var consentType: ConsentType
  /// `stated` or `ambiguous`.
  public var status: ClaimStatus
  /// How the text says it.
  public var modality: Modality
  /// What for.
  public var purposes: [Mention<Purpose>]
  /// Which data.
  public var data: [Mention<DataCategory>]
  /// With whom.
  public var recipients: [Mention<RecipientKind>]
  /// Whom it concerns, when not everybody.
  public var audience: Audience?
  /// How sure the reading is.
  public var strength: Strength
  /// The words.
  public var evidence: [Evidence]

  /// Creates a consent statement.
  public init(
    id: String, kind: Kind, consentType: ConsentType, status: ClaimStatus = .stated,
    modality: Modality = .unspecified, purposes: [Mention<Purpose>] = [],
    data: [Mention<DataCategory>] = [], recipients: [Mention<RecipientKind>] = [],
    audience: Audience? = nil, strength: Strength = .likely, evidence: [Evidence]
  ) {
    self.id = id
    self.kind = kind
    self.consentType = consentType
    self.status = status
    self.modality = modality
    self.purposes = purposes
    self.data = data
    self.recipients = recipients
    self.audience = audience
    self.strength = strength
    self.evidence = evidence
  }
}
