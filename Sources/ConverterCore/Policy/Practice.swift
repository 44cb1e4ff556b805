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

/// Whether a practice is said to happen or not to happen.
public enum Polarity: String, Sendable, Codable, CaseIterable {
  /// It happens.
  case affirmed
  /// The text says that it does not. Never exported as an assertion.
  case denied
}

/// One thing the policy says is done, or not done, with data.
///
/// What it holds lies in one shared place until it is changed: practices are handed about a great
/// deal, and each copy costs one count of references instead of one for every list.
public struct Practice: Hashable, Sendable {
  /// An array of one, which Swift's arrays share and part as needed.
  private var contents: [PracticeContents]

  /// `p-` and eight hexadecimal digits of the frame without offsets, then an ordinal where equal.
  public var id: String {
    get { contents[0].id }
    _modify { yield &contents[0].id }
  }
  /// The scope it falls under (`PolicyScope.id`).
  public var scope: String {
    get { contents[0].scope }
    _modify { yield &contents[0].scope }
  }
  /// What is done.
  public var action: Action {
    get { contents[0].action }
    _modify { yield &contents[0].action }
  }
  /// Who does it.
  public var actor: Actor {
    get { contents[0].actor }
    _modify { yield &contents[0].actor }
  }
  /// The party that does it, where it is one of `PolicyModel.parties`.
  public var actorParty: String? {
    get { contents[0].actorParty }
    _modify { yield &contents[0].actorParty }
  }
  /// Whose data.
  public var subjects: [Mention<DataSubject>] {
    get { contents[0].subjects }
    _modify { yield &contents[0].subjects }
  }
  /// Which data.
  public var data: [Mention<DataCategory>] {
    get { contents[0].data }
    _modify { yield &contents[0].data }
  }
  /// What for.
  public var purposes: [Mention<Purpose>] {
    get { contents[0].purposes }
    _modify { yield &contents[0].purposes }
  }
  /// With or to whom.
  public var recipients: [Mention<RecipientKind>] {
    get { contents[0].recipients }
    _modify { yield &contents[0].recipients }
  }
  /// How the data are come by.
  public var source: DataSource {
    get { contents[0].source }
    _modify { yield &contents[0].source }
  }
  /// By what means.
  public var technologies: [Mention<Technology>] {
    get { contents[0].technologies }
    _modify { yield &contents[0].technologies }
  }
  /// Whether the data point to a person.
  public var identifiability: Identifiability? {
    get { contents[0].identifiability }
    _modify { yield &contents[0].identifiability }
  }
  /// What it depends on.
  public var conditions: [Condition] {
    get { contents[0].conditions }
    _modify { yield &contents[0].conditions }
  }
  /// How long.
  public var retention: Retention? {
    get { contents[0].retention }
    _modify { yield &contents[0].retention }
  }
  /// On what legal basis, where the text names one.
  public var legalBasis: [Mention<LegalBasis>] {
    get { contents[0].legalBasis }
    _modify { yield &contents[0].legalBasis }
  }
  /// Choices that govern the whole practice (`Choice.id`).
  public var choices: [String] {
    get { contents[0].choices }
    _modify { yield &contents[0].choices }
  }
  /// Whom it concerns, when not everybody.
  public var audience: Audience? {
    get { contents[0].audience }
    _modify { yield &contents[0].audience }
  }
  /// What it means for the person, in plain words (P3P's CONSEQUENCE).
  public var consequence: Claim<String>? {
    get { contents[0].consequence }
    _modify { yield &contents[0].consequence }
  }
  /// How the text says it.
  public var modality: Modality {
    get { contents[0].modality }
    _modify { yield &contents[0].modality }
  }
  /// Whether it happens.
  public var polarity: Polarity {
    get { contents[0].polarity }
    _modify { yield &contents[0].polarity }
  }
  /// `stated` or `ambiguous`.
  public var status: ClaimStatus {
    get { contents[0].status }
    _modify { yield &contents[0].status }
  }
  /// The unresolved readings, verbatim, when ambiguous.
  public var alternatives: [String] {
    get { contents[0].alternatives }
    _modify { yield &contents[0].alternatives }
  }
  /// How sure the reading is.
  public var strength: Strength {
    get { contents[0].strength }
    _modify { yield &contents[0].strength }
  }
  /// The words of the statement as a whole (the sentence, and the lead-in of a list item).
  public var evidence: [Evidence] {
    get { contents[0].evidence }
    _modify { yield &contents[0].evidence }
  }

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
    contents = [
      PracticeContents(
        id: id, scope: scope, action: action, actor: actor, actorParty: actorParty,
        subjects: subjects, data: data, purposes: purposes, recipients: recipients, source: source,
        technologies: technologies, identifiability: identifiability, conditions: conditions,
        retention: retention, legalBasis: legalBasis, choices: choices, audience: audience,
        consequence: consequence, modality: modality, polarity: polarity, status: status,
        alternatives: alternatives, strength: strength, evidence: evidence)
    ]
  }
}

extension Practice: Codable {
  /// Reads what `encode` writes.
  public init(from decoder: any Decoder) throws {
    contents = [try PracticeContents(from: decoder)]
  }

  /// Writes its parts by their names.
  public func encode(to encoder: any Encoder) throws { try contents[0].encode(to: encoder) }
}
