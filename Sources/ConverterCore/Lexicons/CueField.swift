/// What a cue can say: the `sets` keys of a rule. Each has a closed list of values.
///
/// To add a field: a case, its values below, and a reader that asks for it.
public enum CueField: String, Sendable, CaseIterable {
  // MARK: Concepts of the model
  /// A kind of data (`DataCategory`).
  case data
  /// A purpose (`Purpose`).
  case purpose
  /// A recipient, or a third party as actor (`RecipientKind`).
  case recipient
  /// A technology (`Technology`).
  case technology
  /// Whose data (`DataSubject`).
  case subject
  /// How data are come by (`DataSource`).
  case source
  /// Whether data identify (`Identifiability`).
  case identifiability
  /// A condition of a practice (`ConditionKind`).
  case condition
  /// A legal basis (`LegalBasis`).
  case legalBasis
  /// Whether data must be given (`Necessity`).
  case necessity

  // MARK: The frame of a sentence
  /// What is done (`FrameVerb`).
  case verb
  /// Who does it, as a subject (`FrameActor`).
  case actor
  /// A word that denies (`Negator`).
  case negation
  /// A word of modality (`Modality`).
  case modality
  /// Where clauses meet (`ClauseBreak`).
  case clause
  /// What a sentence is about when it states no practice (`SentenceKind`).
  case sentence
  /// A name that hides what its words would say alone; the value is free (`doNotTrack`).
  case name

  // MARK: Statements beside practices
  /// A choice (`Control`).
  case control
  /// What a choice is about (`ChoiceScope`).
  case choiceScope
  /// A means of a choice or right (`Mechanism.Kind`).
  case mechanism
  /// A right (`RightKind`).
  case right
  /// That a person can do something about data (`person`).
  case ability
  /// What a right reaches (`RightScope`).
  case rightScope
  /// A consent statement (`ConsentStatement.Kind`).
  case consent
  /// A rule of retention (`Retention.Kind`).
  case retention
  /// A measure of security (`SecurityMeasure.Kind`).
  case security
  /// That the policy changes (`PolicyChange.Kind`).
  case change
  /// How changes are told (`PolicyChange.Notification`).
  case changeNotice
  /// What people can do about a change (`PolicyChange.UserChoice`).
  case changeChoice
  /// Whom a passage addresses (`AudienceCode`).
  case audience
  /// A preference signal (`Signal.Kind`).
  case signal
  /// What is said of a signal (`ClaimStatus`).
  case signalStatus
  /// A transfer between countries (`send`, `store`).
  case transfer
  /// A safeguard of a transfer (`Transfer.Safeguard`).
  case safeguard
  /// A country, by ISO 3166-1 code; free.
  case country
  /// A law, framework or code of conduct, by its short code; free.
  case law
  /// A way to settle disputes (`Dispute.Kind`).
  case dispute
  /// What a date is of (`StatedDate.Kind`).
  case date

  /// The values the field takes; nil where it takes any word.
  public var values: [String]? {
    switch self {
    case .data: names(DataCategory.self)
    case .purpose: names(Purpose.self)
    case .recipient: names(RecipientKind.self)
    case .technology: names(Technology.self)
    case .subject: names(DataSubject.self)
    case .source: names(DataSource.self)
    case .identifiability: names(Identifiability.self)
    case .condition: names(ConditionKind.self)
    case .legalBasis: names(LegalBasis.self)
    case .necessity: Necessity.allCases.map(\.rawValue)
    case .verb: names(FrameVerb.self)
    case .actor: names(FrameActor.self)
    case .negation: names(Negator.self)
    case .modality: Modality.allCases.map(\.rawValue)
    case .clause: names(ClauseBreak.self)
    case .sentence: names(SentenceKind.self)
    case .control: names(Control.self)
    case .choiceScope: names(ChoiceScope.self)
    case .mechanism: names(Mechanism.Kind.self)
    case .right: names(RightKind.self)
    case .rightScope: names(RightScope.self)
    case .consent: names(ConsentStatement.Kind.self)
    case .retention: names(Retention.Kind.self)
    case .security: names(SecurityMeasure.Kind.self)
    case .change: names(PolicyChange.Kind.self)
    case .changeNotice: names(PolicyChange.Notification.self)
    case .changeChoice: names(PolicyChange.UserChoice.self)
    case .audience: names(AudienceCode.self)
    case .signal: names(Signal.Kind.self)
    case .signalStatus: ClaimStatus.allCases.map(\.rawValue)
    case .ability: ["person"]
    case .transfer: ["send", "store"]
    case .safeguard: names(Transfer.Safeguard.self)
    case .dispute: names(Dispute.Kind.self)
    case .date: names(StatedDate.Kind.self)
    case .name, .country, .law: nil
    }
  }

  private func names<Code: VocabularyCode>(_ type: Code.Type) -> [String] {
    type.allCases.map(\.rawValue)
  }
}

/// What a verb says is done, as frames need it.
public enum FrameVerb: String, VocabularyCode {
  /// To collect, gather, record, track.
  case collect
  /// To ask for, request, require data of the person.
  case request
  /// To give data ("you provide"); with another giver, to share.
  case provide
  /// To get from somebody.
  case receive
  /// To use or process.
  case use
  /// To employ a tracking technology ("use cookies", "place a cookie").
  case employ
  /// To disclose, share, transfer.
  case share
  /// To sell, rent, lease, trade.
  case sell
  /// To keep or store.
  case retain
  /// To delete or destroy.
  case delete
  /// To combine, link, profile.
  case profile
  /// To write to or call a person.
  case contact
  /// To see or reach data (of others).
  case access
}

/// Who acts, where a word alone tells.
public enum FrameActor: String, VocabularyCode {
  /// The company.
  case we
  /// The person.
  case you
  /// Somebody else (recipients as subjects count as well).
  case they
  /// A word that points back to a noun before it ("who", "which").
  case relative
}

/// How a word denies.
public enum Negator: String, VocabularyCode {
  /// "not", "never", "cannot": what follows.
  case not
  /// "no", "none of", "nothing": the noun that follows, and the verb with it.
  case no
  /// "without", "refrain from", "prohibited from": the act that follows.
  case without
  /// "not only", "whether or not": no denial at all.
  case cancelled
}

/// Where one clause ends and another starts.
public enum ClauseBreak: String, VocabularyCode {
  /// "but", "however": an independent clause, outside the negation before.
  case contrast
  /// "if", "when", "where": what follows is a condition.
  case condition
  /// "except", "unless", "other than": what follows is let off the denial.
  case exception
  /// "if we learn that": what follows may never have happened.
  case hypothesis
  /// "because", "so that", "in order".
  case reason
  /// "how", "what", "whether": what follows is spoken about, not stated.
  case indirect
}

/// What a sentence is about when it states no practice.
public enum SentenceKind: String, VocabularyCode {
  /// The policy itself ("this policy describes…").
  case aboutPolicy
  /// What other sites do under their own policies.
  case otherSites
  /// What a law is or says.
  case describesLaw
  /// A definition ("personal information means…").
  case definition
  /// What a technology is ("cookies are small files…").
  case explainsTechnology
  /// Advice to the reader.
  case advice
}
