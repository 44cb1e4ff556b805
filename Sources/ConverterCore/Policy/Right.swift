/// A right or facility a person has over data already held.
public enum RightKind: String, VocabularyCode {
  /// See or get a copy.
  case access
  /// Correct, update, edit.
  case rectification
  /// Delete data, or the account with them.
  case erasure
  /// Close or deactivate an account.
  case deactivation
  /// Take data elsewhere in a usable form.
  case portability
  /// Restrict processing.
  case restriction
  /// Object to processing.
  case objection
  /// Withdraw consent.
  case withdrawConsent
  /// Complain to an authority.
  case complaint
  /// Not be subject to automated decisions.
  case automatedDecisions
  /// A list of disclosures to third parties (California Civil Code 1798.83).
  case disclosureList
  /// Opt out of sale or sharing, as a right of law.
  case optOutOfSale
  /// Limit the use of sensitive data.
  case limitSensitiveUse
  /// Not be discriminated against for using rights.
  case nonDiscrimination
  /// Appeal a refusal.
  case appeal
}

/// What a right reaches.
public enum RightScope: String, VocabularyCode {
  /// Account or registration data.
  case accountData
  /// Profile data.
  case profileData
  /// Orders and transactions.
  case transactionalData
  /// Contact data.
  case contactData
  /// All data held.
  case allData
  /// Other data.
  case otherData
  /// Not said.
  case unspecified
}

/// A right or facility as the policy states, limits or denies it.
public struct Right: Hashable, Sendable, Codable {
  /// Unique in the model (`right-1`).
  public var id: String
  /// Which right.
  public var kind: RightKind
  /// `stated`, `denied` or `ambiguous`.
  public var status: ClaimStatus
  /// What it reaches.
  public var scope: RightScope
  /// By what means.
  public var mechanisms: [Mechanism]
  /// What limits it, in the policy's words.
  public var limitation: Claim<String>?
  /// Whom it concerns, when not everybody.
  public var audience: Audience?
  /// The term an import wrote.
  public var standardTerm: StandardTerm?
  /// How the text says it.
  public var modality: Modality
  /// How sure the reading is.
  public var strength: Strength
  /// The words.
  public var evidence: [Evidence]

  /// Creates a right.
  public init(
    id: String, kind: RightKind, status: ClaimStatus = .stated, scope: RightScope = .unspecified,
    mechanisms: [Mechanism] = [], limitation: Claim<String>? = nil, audience: Audience? = nil,
    standardTerm: StandardTerm? = nil, modality: Modality = .unspecified,
    strength: Strength = .likely, evidence: [Evidence]
  ) {
    self.id = id
    self.kind = kind
    self.status = status
    self.scope = scope
    self.mechanisms = mechanisms
    self.limitation = limitation
    self.audience = audience
    self.standardTerm = standardTerm
    self.modality = modality
    self.strength = strength
    self.evidence = evidence
  }
}

/// What access to identified data the policy gives as a whole (P3P 1.0 §3.2.5).
public enum AccessKind: String, VocabularyCode {
  /// No identified data are collected.
  case nonIdentified
  /// To all identified data.
  case all
  /// To identified contact data and some other data.
  case contactAndOther
  /// To identified contact data.
  case identifiedContact
  /// To some other identified data.
  case otherIdentified
  /// To none.
  case none
}

/// A way to settle disputes (P3P 1.0 §3.2.6).
public struct Dispute: Hashable, Sendable, Codable {
  /// The kinds of resolution.
  public enum Kind: String, VocabularyCode {
    /// The company's own service.
    case service
    /// An independent organisation.
    case independent
    /// A court.
    case court
    /// A law.
    case law
  }

  /// The kinds of remedy (P3P 1.0 §3.2.7).
  public enum Remedy: String, VocabularyCode {
    /// Errors are put right.
    case correct
    /// Damages are paid.
    case money
    /// As the law says.
    case law
  }

  /// What kind.
  public var kind: Kind
  /// The body or service, as written.
  public var name: String?
  /// Where to turn: a URL or an address as written.
  public var service: String?
  /// A URL or certificate by which it can be verified.
  public var verification: String?
  /// Short description (P3P: at most 255 characters).
  public var shortDescription: String?
  /// Long description.
  public var longDescription: String?
  /// An image: source and alternative text.
  public var image: StandardTerm?
  /// What is offered.
  public var remedies: [Remedy]
  /// The words.
  public var evidence: [Evidence]

  /// Creates a dispute procedure.
  public init(
    kind: Kind, name: String? = nil, service: String? = nil, verification: String? = nil,
    shortDescription: String? = nil, longDescription: String? = nil, image: StandardTerm? = nil,
    remedies: [Remedy] = [], evidence: [Evidence]
  ) {
    self.kind = kind
    self.name = name
    self.service = service
    self.verification = verification
    self.shortDescription = shortDescription
    self.longDescription = longDescription
    self.image = image
    self.remedies = remedies
    self.evidence = evidence
  }
}
