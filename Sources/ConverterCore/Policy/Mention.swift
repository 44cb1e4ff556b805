/// A closed vocabulary of the model: its raw value is what wire forms write.
public protocol VocabularyCode: ClosedVocabulary, Codable {}

/// A term of an outside standard, kept so that an import loses nothing on the way back.
public struct StandardTerm: Hashable, Sendable, Codable {
  /// The standard: `p3p`, `dpv`, …
  public var scheme: String
  /// The term as the standard writes it: `#user.name`, `contact`.
  public var id: String
  /// What else the source said of it, by the standard's own attribute or element name
  /// (`categories`, `required`, `optional`, `recipient-description`…).
  public var details: [String: [String]]

  /// Creates a term.
  public init(scheme: String, id: String, details: [String: [String]] = [:]) {
    self.scheme = scheme
    self.id = id
    self.details = details
  }
}

/// Whether a person must give a datum.
public enum Necessity: String, Sendable, Codable, CaseIterable {
  /// It must be given.
  case required
  /// It may be withheld.
  case optional
}

/// One value in a list (a data category, a purpose, a recipient…) with everything said of it.
public struct Mention<Code: VocabularyCode>: Hashable, Sendable, Codable {
  /// The concept, or nil for one the vocabulary lacks; then `words` say it.
  public var code: Code?
  /// The policy's own words for it.
  public var words: String
  /// The term an import wrote.
  public var standardTerm: StandardTerm?
  /// Stated, denied or ambiguous; never `notFound`.
  public var status: ClaimStatus
  /// How sure the reading is.
  public var strength: Strength
  /// Whether the person must give it, where said.
  public var necessity: Necessity?
  /// Ids of the choices that govern this value (P3P's `required`).
  public var choices: [String]
  /// The party meant, for a recipient that is one (`Party.id`).
  public var party: String?
  /// The words it rests on.
  public var evidence: [Evidence]

  /// Creates a mention.
  public init(
    _ code: Code?, words: String, standardTerm: StandardTerm? = nil,
    status: ClaimStatus = .stated, strength: Strength = .likely, necessity: Necessity? = nil,
    choices: [String] = [], party: String? = nil, evidence: [Evidence]
  ) {
    self.code = code
    self.words = words
    self.standardTerm = standardTerm
    self.status = status
    self.strength = strength
    self.necessity = necessity
    self.choices = choices
    self.party = party
    self.evidence = evidence
  }
}
