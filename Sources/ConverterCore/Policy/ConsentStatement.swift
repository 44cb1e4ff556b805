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
