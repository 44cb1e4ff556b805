/// What is done with data.
public enum Action: String, VocabularyCode {
  /// Collected, requested, received, recorded.
  case collect
  /// Used, processed.
  case use
  /// Disclosed, shared, made available.
  case share
  /// Sold, rented, traded for value.
  case sell
  /// Kept, stored.
  case retain
  /// Deleted, destroyed, anonymised at the end.
  case delete
  /// Combined, linked, used for a profile or an automated decision.
  case profile
  /// Sent to or kept in another country.
  case transfer
}

/// Who does it.
public enum Actor: String, VocabularyCode {
  /// The company whose policy it is ("we").
  case firstParty
  /// The first party on behalf of a client, under the client's policy.
  case onBehalfOfClient
  /// A client of the first party.
  case client
  /// Somebody else: an advertiser, a linked site, a plug-in provider.
  case thirdParty
  /// The person ("you").
  case user
}

/// Whose data it is.
public enum DataSubject: String, VocabularyCode {
  /// Anybody who visits.
  case visitor
  /// A registered user or member.
  case user
  /// A customer or buyer.
  case customer
  /// A child.
  case child
  /// An applicant for a job.
  case applicant
  /// An employee.
  case employee
  /// A person somebody else tells of (a friend, a gift's recipient).
  case otherPerson
}

/// How data reach the collector.
public enum DataSource: String, VocabularyCode {
  /// Given by the person.
  case direct
  /// Recorded without the person's doing.
  case automatic
  /// Received from others.
  case thirdParty
  /// Taken from public sources.
  case `public`
  /// Not said.
  case unspecified
}

/// Whether the data point to a person.
public enum Identifiability: String, VocabularyCode {
  /// They identify a person, or the text calls them personal.
  case identified
  /// Under a pseudonym.
  case pseudonymous
  /// Anonymous, aggregated or de-identified.
  case anonymous
}

/// What a practice depends on.
public enum ConditionKind: String, VocabularyCode {
  /// The person's consent or permission ("with your consent", "unless you agree").
  case consent
  /// The person has not objected ("unless you opt out").
  case noObjection
  /// A law, court order or legal process.
  case law
  /// A merger, sale or bankruptcy.
  case merger
  /// The person asked for it.
  case request
  /// The data are aggregated or anonymised first.
  case aggregation
  /// An emergency, to protect someone.
  case emergency
  /// Confidentiality or contractual limits on the recipient.
  case contract
  /// Needed for the service.
  case necessity
  /// Anything else.
  case other
}

/// A condition or exception of a practice, in the policy's words.
public struct Condition: Hashable, Sendable, Codable {
  /// What kind.
  public var kind: ConditionKind
  /// True for "except …": the practice is denied otherwise and done in this case.
  public var isException: Bool
  /// The choice it is tied to (`Choice.id`), where there is one.
  public var choice: String?
  /// The words.
  public var evidence: [Evidence]

  /// Creates a condition.
  public init(
    kind: ConditionKind, isException: Bool = false, choice: String? = nil, evidence: [Evidence]
  ) {
    self.kind = kind
    self.isException = isException
    self.choice = choice
    self.evidence = evidence
  }
}

/// Whether a practice is said to happen or not to happen.
public enum Polarity: String, Sendable, Codable, CaseIterable {
  /// It happens.
  case affirmed
  /// The text says that it does not. Never exported as an assertion.
  case denied
}

/// How long data are kept.
public struct Retention: Hashable, Sendable, Codable {
  /// The kinds of rule a text gives.
  public enum Kind: String, VocabularyCode {
    /// Not beyond the interaction.
    case notRetained
    /// A stated period.
    case statedPeriod
    /// Until the stated purpose is met ("as long as needed").
    case untilPurposeMet
    /// Until an event ("until you close your account").
    case untilEvent
    /// As law requires.
    case legalRequirement
    /// By the business's own schedule.
    case businessPractice
    /// Without end.
    case indefinite
    /// Said to be limited, but not how.
    case limited
  }

  /// What kind of rule.
  public var kind: Kind
  /// ISO 8601 duration (`P7Y`, `P90D`), for a stated period.
  public var duration: String?
  /// The event, in the policy's words.
  public var event: String?
  /// The term an import wrote.
  public var standardTerm: StandardTerm?
  /// How sure the reading is.
  public var strength: Strength
  /// The words.
  public var evidence: [Evidence]

  /// Creates a retention rule.
  public init(
    kind: Kind, duration: String? = nil, event: String? = nil,
    standardTerm: StandardTerm? = nil, strength: Strength = .likely, evidence: [Evidence]
  ) {
    self.kind = kind
    self.duration = duration
    self.event = event
    self.standardTerm = standardTerm
    self.strength = strength
    self.evidence = evidence
  }
}

/// One thing the policy says is done, or not done, with data.
public struct Practice: Hashable, Sendable, Codable {
  /// `p-` and eight hexadecimal digits of the frame without offsets, then an ordinal where equal.
  public var id: String
  /// The scope it falls under (`PolicyScope.id`).
  public var scope: String
  /// What is done.
  public var action: Action
  /// Who does it.
  public var actor: Actor
  /// The party that does it, where it is one of `PolicyModel.parties`.
  public var actorParty: String?
  /// Whose data.
  public var subjects: [Mention<DataSubject>]
  /// Which data.
  public var data: [Mention<DataCategory>]
  /// What for.
  public var purposes: [Mention<Purpose>]
  /// With or to whom.
  public var recipients: [Mention<RecipientKind>]
  /// How the data are come by.
  public var source: DataSource
  /// By what means.
  public var technologies: [Mention<Technology>]
  /// Whether the data point to a person.
  public var identifiability: Identifiability?
  /// What it depends on.
  public var conditions: [Condition]
  /// How long.
  public var retention: Retention?
  /// On what legal basis, where the text names one.
  public var legalBasis: [Mention<LegalBasis>]
  /// Choices that govern the whole practice (`Choice.id`).
  public var choices: [String]
  /// Whom it concerns, when not everybody.
  public var audience: Audience?
  /// What it means for the person, in plain words (P3P's CONSEQUENCE).
  public var consequence: Claim<String>?
  /// How the text says it.
  public var modality: Modality
  /// Whether it happens.
  public var polarity: Polarity
  /// `stated` or `ambiguous`.
  public var status: ClaimStatus
  /// The unresolved readings, verbatim, when ambiguous.
  public var alternatives: [String]
  /// How sure the reading is.
  public var strength: Strength
  /// The words of the statement as a whole (the sentence, and the lead-in of a list item).
  public var evidence: [Evidence]

  /// Creates a practice; everything not given is empty or neutral.
  public init(
    id: String, scope: String = "site", action: Action, actor: Actor = .firstParty,
    actorParty: String? = nil, subjects: [Mention<DataSubject>] = [],
    data: [Mention<DataCategory>] = [], purposes: [Mention<Purpose>] = [],
    recipients: [Mention<RecipientKind>] = [], source: DataSource = .unspecified,
    technologies: [Mention<Technology>] = [], identifiability: Identifiability? = nil,
    conditions: [Condition] = [], retention: Retention? = nil,
    legalBasis: [Mention<LegalBasis>] = [], choices: [String] = [], audience: Audience? = nil,
    consequence: Claim<String>? = nil, modality: Modality = .unspecified,
    polarity: Polarity = .affirmed, status: ClaimStatus = .stated, alternatives: [String] = [],
    strength: Strength = .likely, evidence: [Evidence]
  ) {
    self.id = id
    self.scope = scope
    self.action = action
    self.actor = actor
    self.actorParty = actorParty
    self.subjects = subjects
    self.data = data
    self.purposes = purposes
    self.recipients = recipients
    self.source = source
    self.technologies = technologies
    self.identifiability = identifiability
    self.conditions = conditions
    self.retention = retention
    self.legalBasis = legalBasis
    self.choices = choices
    self.audience = audience
    self.consequence = consequence
    self.modality = modality
    self.polarity = polarity
    self.status = status
    self.alternatives = alternatives
    self.strength = strength
    self.evidence = evidence
  }
}
