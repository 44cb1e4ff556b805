public import ConverterCore

extension ConsentProfile {
  /// Somebody the policy speaks of.
  public struct Party: Hashable, Sendable, Codable {
    /// `company` for the one whose policy it is.
    public var id: String
    /// As written; no legal name unless the text says so.
    public var name: String
    /// All different words for it, where there are several.
    public var labels: [String]?
    /// False for a class of parties ("our affiliates").
    public var named: Bool
    /// What it does.
    public var roles: [PartyRole]
    /// How to reach it.
    public var contacts: [Contact]?
    /// What other vocabularies call a class of recipients.
    public var terms: [Term]?
    /// Ids of its spans.
    public var evidence: [String]
  }

  /// How to reach a party.
  public struct Contact: Hashable, Sendable, Codable {
    /// The channel.
    public var type: ConverterCore.Contact.Kind
    /// As written, in one line, `[at]` undone; it stands in its evidence.
    public var value: String
    /// The parts of a postal address.
    public var postal: PostalAddress?
    /// Ids of its spans.
    public var evidence: [String]
  }

  /// A purpose, kind of data or technology.
  public struct Concept: Hashable, Sendable, Codable {
    /// The same concept has the same id in every profile.
    public var id: String
    /// The policy model's code; nil for a concept it lacks.
    public var code: String?
    /// Verbatim words, where the policy first speaks of it.
    public var label: String
    /// All different words for it, where there are several.
    public var labels: [String]?
    /// What other vocabularies call it.
    public var terms: [Term]
    /// True when only statements that deny a disclosure speak of it; else nil.
    public var denied: Bool?
    /// Ids of its spans.
    public var evidence: [String]
  }

  /// A term of another vocabulary and how it relates to a concept.
  public struct Term: Hashable, Sendable, Codable {
    /// The vocabulary.
    public var scheme: TermScheme
    /// The term as the vocabulary writes it.
    public var id: String
    /// The relation, seen from the concept: `broader` = the term is broader.
    public var match: TermMatch

    /// Creates a term.
    public init(_ scheme: TermScheme, _ id: String, _ match: TermMatch) {
      self.scheme = scheme
      self.id = id
      self.match = match
    }
  }

  /// Whom a statement concerns, when not everybody.
  public struct Audience: Hashable, Sendable, Codable {
    /// Verbatim.
    public var label: String
    /// ISO 3166 code or `EU`.
    public var jurisdiction: String?
    /// Ids of its spans.
    public var evidence: [String]
  }
}
