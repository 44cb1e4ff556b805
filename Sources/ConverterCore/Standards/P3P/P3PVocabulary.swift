/// A closed list of P3P 1.0 values: each is the name of an empty element, or nearly so.
public protocol P3PValue: ClosedVocabulary {
  /// The element the value stands in (`PURPOSE`).
  static var element: String { get }
  /// The value's token in a compact policy (P3P 1.0 §4.2).
  var compactToken: String { get }
}

extension P3PValue {
  /// The place in the standard's own order, from 0: the order in which values are written.
  public var rank: Int { ordinal }
}

/// What access people have to identified data (P3P 1.0 §3.2.5).
public enum P3PAccess: String, P3PValue {
  /// No identified data are collected.
  case nonident
  /// To all identified data.
  case all
  /// To identified contact data and certain other identified data.
  case contactAndOther = "contact-and-other"
  /// To identified contact data.
  case identContact = "ident-contact"
  /// To certain other identified data.
  case otherIdent = "other-ident"
  /// To none.
  case noAccess = "none"

  /// `ACCESS`.
  public static var element: String { "ACCESS" }
  /// The three-letter token.
  public var compactToken: String {
    switch self {
    case .nonident: "NOI"
    case .all: "ALL"
    case .contactAndOther: "CAO"
    case .identContact: "IDC"
    case .otherIdent: "OTI"
    case .noAccess: "NON"
    }
  }
}

/// What is offered after a breach (P3P 1.0 §3.2.7).
public enum P3PRemedy: String, P3PValue {
  /// Errors are put right.
  case correct
  /// Damages are paid.
  case money
  /// As the law referred to says.
  case law

  /// `REMEDIES`.
  public static var element: String { "REMEDIES" }
  /// The three-letter token.
  public var compactToken: String {
    switch self {
    case .correct: "COR"
    case .money: "MON"
    case .law: "LAW"
    }
  }
}

/// Whether people can ask for, or decline, a purpose or recipient (P3P 1.0 §3.3.4).
public enum P3PRequired: String, ClosedVocabulary, Comparable {
  /// There is no choice; what an absent attribute means.
  case always
  /// It happens unless the person declines.
  case optOut = "opt-out"
  /// It happens only when the person asks for it.
  case optIn = "opt-in"

  /// The letter added to a compact token; none for `always`, which is the default.
  public var compactSuffix: String {
    switch self {
    case .always: ""
    case .optOut: "o"
    case .optIn: "i"
    }
  }

  /// Orders by how much say the person has: always < opt-out < opt-in.
  public static func < (left: P3PRequired, right: P3PRequired) -> Bool {
    left.ordinal < right.ordinal
  }
}

/// What data are used for (P3P 1.0 §3.3.4).
public enum P3PPurpose: String, P3PValue {
  /// Completing the activity the data were given for.
  case current
  /// Administering site and system.
  case admin
  /// Research and development of site, service or market.
  case develop
  /// Tailoring within one visit.
  case tailoring
  /// Profiles under a pseudonym, for analysis.
  case pseudoAnalysis = "pseudo-analysis"
  /// Profiles under a pseudonym, for decisions about the person.
  case pseudoDecision = "pseudo-decision"
  /// Profiles with identified data, for analysis.
  case individualAnalysis = "individual-analysis"
  /// Profiles with identified data, for decisions about the person.
  case individualDecision = "individual-decision"
  /// Marketing other than by voice telephone.
  case contact
  /// Preserving social history under a law or policy named in DISPUTES.
  case historical
  /// Marketing by voice telephone.
  case telemarketing
  /// Anything else, explained in words.
  case otherPurpose = "other-purpose"

  /// `PURPOSE`.
  public static var element: String { "PURPOSE" }
  /// Whether the value may carry `required` (ABNF 38).
  public var allowsRequired: Bool { self != .current }
  /// The three-letter token.
  public var compactToken: String {
    switch self {
    case .current: "CUR"
    case .admin: "ADM"
    case .develop: "DEV"
    case .tailoring: "TAI"
    case .pseudoAnalysis: "PSA"
    case .pseudoDecision: "PSD"
    case .individualAnalysis: "IVA"
    case .individualDecision: "IVD"
    case .contact: "CON"
    case .historical: "HIS"
    case .telemarketing: "TEL"
    case .otherPurpose: "OTP"
    }
  }
}

/// Who gets data (P3P 1.0 §3.3.5).
public enum P3PRecipient: String, P3PValue {
  /// The service itself, its agents, and those it is an agent of.
  case ours
  /// Delivery services with other or unknown practices.
  case delivery
  /// Legal entities with equable practices.
  case same
  /// Legal entities accountable to the service, with different practices.
  case otherRecipient = "other-recipient"
  /// Third parties whose practices the service does not know.
  case unrelated
  /// Public fora.
  case `public`

  /// `RECIPIENT`.
  public static var element: String { "RECIPIENT" }
  /// Whether the value may carry `required` (ABNF 41).
  public var allowsRequired: Bool { self != .ours }
  /// The three-letter token.
  public var compactToken: String {
    switch self {
    case .ours: "OUR"
    case .delivery: "DEL"
    case .same: "SAM"
    case .otherRecipient: "OTR"
    case .unrelated: "UNR"
    case .public: "PUB"
    }
  }
}

/// How long data are kept (P3P 1.0 §3.3.6), from the shortest to the longest.
public enum P3PRetention: String, P3PValue, Comparable {
  /// Not beyond a single online interaction.
  case noRetention = "no-retention"
  /// Until the stated purpose is met.
  case statedPurpose = "stated-purpose"
  /// Longer, because of a law or liability.
  case legalRequirement = "legal-requirement"
  /// As the service's stated business practice says.
  case businessPractices = "business-practices"
  /// Without a known end; also the value for a policy that says nothing of it.
  case indefinitely

  /// `RETENTION`.
  public static var element: String { "RETENTION" }
  /// Orders from the shortest to the longest.
  public static func < (left: P3PRetention, right: P3PRetention) -> Bool { left.rank < right.rank }
  /// The three-letter token.
  public var compactToken: String {
    switch self {
    case .noRetention: "NOR"
    case .statedPurpose: "STP"
    case .legalRequirement: "LEG"
    case .businessPractices: "BUS"
    case .indefinitely: "IND"
    }
  }
}

/// Kinds of data, as hints about a data element (P3P 1.0 §3.4).
public enum P3PCategory: String, P3PValue {
  /// Physical contact information.
  case physical
  /// Online contact information.
  case online
  /// Unique identifiers, neither financial nor government's.
  case uniqueid
  /// Purchases, with the method of payment.
  case purchase
  /// Accounts, balances, cards.
  case financial
  /// The computer, with its IP address.
  case computer
  /// Click-stream data.
  case navigation
  /// Explicit interactions with the service.
  case interactive
  /// Characteristics of the person.
  case demographic
  /// The body of communications.
  case content
  /// Means of keeping state, such as cookies.
  case state
  /// Memberships and affiliations.
  case political
  /// Physical or mental health.
  case health
  /// Likes and dislikes.
  case preference
  /// Current physical location.
  case location
  /// Identifiers issued by a government.
  case government
  /// Anything else, explained in words.
  case otherCategory = "other-category"

  /// `CATEGORIES`.
  public static var element: String { "CATEGORIES" }
  /// The three-letter token.
  public var compactToken: String {
    switch self {
    case .physical: "PHY"
    case .online: "ONL"
    case .uniqueid: "UNI"
    case .purchase: "PUR"
    case .financial: "FIN"
    case .computer: "COM"
    case .navigation: "NAV"
    case .interactive: "INT"
    case .demographic: "DEM"
    case .content: "CNT"
    case .state: "STA"
    case .political: "POL"
    case .health: "HEA"
    case .preference: "PRE"
    case .location: "LOC"
    case .government: "GOV"
    case .otherCategory: "OTC"
    }
  }
}
