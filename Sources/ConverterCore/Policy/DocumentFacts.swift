/// A date the policy states about itself.
public struct StatedDate: Hashable, Sendable, Codable {
  /// What the date is of.
  public enum Kind: String, VocabularyCode {
    /// "Effective …"
    case effective
    /// "Last updated …", "Revised …"
    case lastUpdated
    /// "Posted …", "Created …"
    case created
    /// A date without a word to say of what.
    case unspecified
  }

  /// What the date is of.
  public var kind: Kind
  /// ISO 8601, as precise as stated: `2008-01-28`, `2008-01`, `2008`.
  public var date: String
  /// How sure the reading is.
  public var strength: Strength
  /// The words.
  public var evidence: [Evidence]

  /// Creates a stated date.
  public init(kind: Kind, date: String, strength: Strength = .likely, evidence: [Evidence]) {
    self.kind = kind
    self.date = date
    self.strength = strength
    self.evidence = evidence
  }
}

/// Another policy that the text refers to.
public struct PolicyLink: Hashable, Sendable, Codable {
  /// Title or words of the reference.
  public var title: String
  /// Its URL, where the text gives one.
  public var url: String?
  /// The words.
  public var evidence: [Evidence]

  /// Creates a reference to another policy.
  public init(title: String, url: String? = nil, evidence: [Evidence]) {
    self.title = title
    self.url = url
    self.evidence = evidence
  }
}

/// What an import in P3P said about the policy file itself, kept for the way back.
public struct P3PFacts: Hashable, Sendable, Codable {
  /// POLICY/@name.
  public var name: String?
  /// POLICY/@discuri: where the policy for people is.
  public var discuri: String?
  /// POLICY/@opturi: where choices are made.
  public var opturi: String?
  /// True when the policy holds TEST.
  public var isTest: Bool
  /// EXPIRY: `max-age=86400` or `date=…` as written.
  public var expiry: String?
  /// ENTITY data by ref (`#business.name`), in order, as written.
  public var entity: [StandardTerm]
  /// The ACCESS element's name.
  public var access: String?
  /// True when a STATEMENT holds NON-IDENTIFIABLE.
  public var isNonIdentifiable: Bool
  /// Names of the elements inside EXTENSIONs with `optional="no"` (P3P 1.0 §3.5), which agents must
  /// understand to understand the policy; nil when there is none.
  public var mandatoryExtensions: [String]?

  /// Creates the facts of an import.
  public init(
    name: String? = nil, discuri: String? = nil, opturi: String? = nil, isTest: Bool = false,
    expiry: String? = nil, entity: [StandardTerm] = [], access: String? = nil,
    isNonIdentifiable: Bool = false, mandatoryExtensions: [String]? = nil
  ) {
    self.name = name
    self.discuri = discuri
    self.opturi = opturi
    self.isTest = isTest
    self.expiry = expiry
    self.entity = entity
    self.access = access
    self.isNonIdentifiable = isNonIdentifiable
    self.mandatoryExtensions = mandatoryExtensions
  }
}

/// Facts of the document as a whole.
public struct DocumentFacts: Hashable, Sendable, Codable {
  /// The title, as written.
  public var title: String?
  /// BCP 47 tag of the main language.
  public var language: String?
  /// How the language is known.
  public var languageBasis: LanguageBasis
  /// Where the document came from.
  public var provenance: Provenance
  /// Dates the policy states.
  public var dates: [StatedDate]
  /// Other policies referred to.
  public var policyLinks: [PolicyLink]
  /// What a P3P import said of the file itself.
  public var p3p: P3PFacts?

  /// Creates the facts of a document.
  public init(
    title: String? = nil, language: String? = nil, languageBasis: LanguageBasis = .unknown,
    provenance: Provenance = Provenance(), dates: [StatedDate] = [],
    policyLinks: [PolicyLink] = [], p3p: P3PFacts? = nil
  ) {
    self.title = title
    self.language = language
    self.languageBasis = languageBasis
    self.provenance = provenance
    self.dates = dates
    self.policyLinks = policyLinks
    self.p3p = p3p
  }
}
