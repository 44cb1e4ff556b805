/// A protection of data that the policy claims.
public struct SecurityMeasure: Hashable, Sendable, Codable {
  /// The kinds of measure (as fine as OPP-115 and DPV need).
  public enum Kind: String, VocabularyCode {
    /// Encryption in transit (SSL, TLS, HTTPS).
    case secureTransfer
    /// Encryption at rest, secure servers, firewalls, physical protection.
    case secureStorage
    /// Passwords, two-factor sign-in.
    case authentication
    /// Access on a need-to-know basis.
    case accessLimitation
    /// Training of staff.
    case training
    /// Reviews, audits, tests, seals.
    case audit
    /// A security or privacy programme, policies and procedures.
    case program
    /// Confidentiality duties of staff or contractors.
    case confidentiality
    /// Anonymising or pseudonymising.
    case deidentification
    /// Notice of breaches.
    case breachNotice
    /// "Reasonable measures" and the like.
    case generic
    /// No guarantee is given ("no method is 100 % secure").
    case noGuarantee
  }

  /// What kind.
  public var kind: Kind
  /// The policy's own words for it.
  public var words: String
  /// Whether the text affirms or denies it.
  public var polarity: Polarity
  /// How sure the reading is.
  public var strength: Strength
  /// The words.
  public var evidence: [Evidence]

  /// Creates a security measure.
  public init(
    kind: Kind, words: String, polarity: Polarity = .affirmed, strength: Strength = .likely,
    evidence: [Evidence]
  ) {
    self.kind = kind
    self.words = words
    self.polarity = polarity
    self.strength = strength
    self.evidence = evidence
  }
}

/// A transfer of data to, or storage in, another country.
public struct Transfer: Hashable, Sendable, Codable {
  /// Safeguards a text may name.
  public enum Safeguard: String, VocabularyCode {
    /// Standard contractual clauses.
    case standardContractualClauses
    /// An adequacy decision.
    case adequacy
    /// Binding corporate rules.
    case bindingCorporateRules
    /// Privacy Shield or the Data Privacy Framework.
    case privacyFramework
    /// Safe Harbor.
    case safeHarbor
    /// The person's consent.
    case consent
  }

  /// Countries as written ("the United States").
  public var places: [String]
  /// ISO 3166-1 codes for them, in the same order, where known ("" where not).
  public var countryCodes: [String]
  /// True when it is about where data are kept rather than sent.
  public var isStorageLocation: Bool
  /// Safeguards named.
  public var safeguards: [Mention<Safeguard>]
  /// Whether the text affirms or denies it.
  public var polarity: Polarity
  /// How the text says it.
  public var modality: Modality
  /// How sure the reading is.
  public var strength: Strength
  /// The words.
  public var evidence: [Evidence]

  /// Creates a transfer.
  public init(
    places: [String] = [], countryCodes: [String] = [], isStorageLocation: Bool = false,
    safeguards: [Mention<Safeguard>] = [], polarity: Polarity = .affirmed,
    modality: Modality = .unspecified, strength: Strength = .likely, evidence: [Evidence]
  ) {
    self.places = places
    self.countryCodes = countryCodes
    self.isStorageLocation = isStorageLocation
    self.safeguards = safeguards
    self.polarity = polarity
    self.modality = modality
    self.strength = strength
    self.evidence = evidence
  }
}

/// What the policy says of its own changes.
public struct PolicyChange: Hashable, Sendable, Codable {
  /// What changes.
  public enum Kind: String, VocabularyCode {
    /// A change that matters to privacy ("material change").
    case privacyRelevant
    /// A minor change.
    case notPrivacyRelevant
    /// A change after a merger or acquisition.
    case merger
    /// Not said.
    case unspecified
  }

  /// How people learn of it.
  public enum Notification: String, VocabularyCode {
    /// The text says there is no notice, or leaves it to the reader to check.
    case none
    /// A new version or date in the policy itself.
    case inPolicy
    /// A notice on the site.
    case onSite
    /// A message to each person.
    case personal
    /// Not said.
    case unspecified
  }

  /// What the person can do.
  public enum UserChoice: String, VocabularyCode {
    /// Nothing; continued use is acceptance.
    case none
    /// Object.
    case optOut
    /// Must agree first.
    case optIn
    /// Take part in deciding.
    case participate
    /// Not said.
    case unspecified
  }

  /// What changes.
  public var kind: Kind
  /// How people learn of it.
  public var notifications: [Mention<Notification>]
  /// What they can do.
  public var choices: [Mention<UserChoice>]
  /// True when continued use is said to be acceptance.
  public var continuedUseIsAcceptance: Bool
  /// How the text says it.
  public var modality: Modality
  /// How sure the reading is.
  public var strength: Strength
  /// The words.
  public var evidence: [Evidence]

  /// Creates a statement about changes.
  public init(
    kind: Kind = .unspecified, notifications: [Mention<Notification>] = [],
    choices: [Mention<UserChoice>] = [], continuedUseIsAcceptance: Bool = false,
    modality: Modality = .unspecified, strength: Strength = .likely, evidence: [Evidence]
  ) {
    self.kind = kind
    self.notifications = notifications
    self.choices = choices
    self.continuedUseIsAcceptance = continuedUseIsAcceptance
    self.modality = modality
    self.strength = strength
    self.evidence = evidence
  }
}

/// A law, framework or code of conduct that the text names.
public struct LawReference: Hashable, Sendable, Codable {
  /// Whether it is law or self-regulation.
  public enum Kind: String, VocabularyCode {
    /// A law or regulation.
    case law
    /// A framework between governments (Safe Harbor, Privacy Shield).
    case framework
    /// A code of conduct, seal or self-regulatory programme (TRUSTe, NAI, DAA).
    case codeOfConduct
  }

  /// What kind.
  public var kind: Kind
  /// Short stable code: `gdpr`, `uk-gdpr`, `ccpa`, `coppa`, `ca-civ-1798.83`, `caloppa`, `hipaa`,
  /// `glba`, `safe-harbor`, `privacy-shield`, `dpf`, `truste`, `nai`, `daa`; nil for others.
  public var code: String?
  /// The name as written.
  public var name: String
  /// True where the text only describes the law and claims no practice under it.
  public var isDescriptionOnly: Bool
  /// How sure the reading is.
  public var strength: Strength
  /// The words.
  public var evidence: [Evidence]

  /// Creates a reference to a law.
  public init(
    kind: Kind, code: String? = nil, name: String, isDescriptionOnly: Bool = false,
    strength: Strength = .likely, evidence: [Evidence]
  ) {
    self.kind = kind
    self.code = code
    self.name = name
    self.isDescriptionOnly = isDescriptionOnly
    self.strength = strength
    self.evidence = evidence
  }
}

/// What the policy says of a preference signal.
public struct Signal: Hashable, Sendable, Codable {
  /// The signals.
  public enum Kind: String, VocabularyCode {
    /// The Do Not Track header.
    case doNotTrack
    /// Global Privacy Control and other opt-out preference signals.
    case globalPrivacyControl
    /// A "Do Not Sell (or Share) My Personal Information" link.
    case doNotSellLink
  }

  /// Which signal.
  public var kind: Kind
  /// `stated` = honoured, `denied` = not honoured, `ambiguous` = mentioned, but unclear.
  public var status: ClaimStatus
  /// How sure the reading is.
  public var strength: Strength
  /// The words.
  public var evidence: [Evidence]

  /// Creates a statement about a signal.
  public init(
    kind: Kind, status: ClaimStatus, strength: Strength = .likely, evidence: [Evidence]
  ) {
    self.kind = kind
    self.status = status
    self.strength = strength
    self.evidence = evidence
  }
}

/// What the policy says of children.
public struct Children: Hashable, Sendable, Codable {
  /// Ages stated, in document order; more than one makes an ambiguous claim.
  public var minimumAge: Claim<[Int]>
  /// `stated`: consent of a parent is required or asked for; `denied`: expressly not.
  public var parentalConsent: Claim<String>
  /// `denied`: children's data are not knowingly collected; `stated`: they are.
  public var collection: Claim<String>

  /// Creates what is said of children; by default nothing.
  public init(
    minimumAge: Claim<[Int]> = .notFound, parentalConsent: Claim<String> = .notFound,
    collection: Claim<String> = .notFound
  ) {
    self.minimumAge = minimumAge
    self.parentalConsent = parentalConsent
    self.collection = collection
  }
}
