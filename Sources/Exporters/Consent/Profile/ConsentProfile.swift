public import ConverterCore

/// What one privacy policy states about consent and choice: the `consent` format as Swift values.
///
/// It is no consent record: it holds no person, no consent event and no consent state. Every value
/// points at spans of `evidence`; what the text does not say is `notFound`, never "no".
///
/// Flag every sharing that nobody can object to:
///
///     let profile = try ConsentProfile(json: bytes)
///     for disclosure in profile.disclosures
///     where disclosure.status == .stated && disclosure.choices.isEmpty {
///       print(disclosure.id, profile.quotes(disclosure.evidence))
///     }
public struct ConsentProfile: Hashable, Sendable, Codable {
  /// The version of the schema that is written.
  public static let schemaVersion = "0.2.0"
  /// The value of `documentType`.
  public static let documentType = "stated-consent-profile"

  /// The schema's version: `schemaVersion` of this library.
  public var schemaVersion: String
  /// Always `ConsentProfile.documentType`.
  public var documentType: String
  /// `urn:uuid:` and a UUID of version 5 made of URL, capture time and hashes.
  public var id: String
  /// The document that was read.
  public var source: Source
  /// What made the profile.
  public var generator: Generator
  /// What the document covers, the site first.
  public var scopes: [Scope]
  /// Who is spoken of, the company first.
  public var parties: [Party]
  /// What data are used for.
  public var purposes: [Concept]
  /// Kinds of data.
  public var dataCategories: [Concept]
  /// Means that choices speak of.
  public var technologies: [Concept]
  /// What the policy itself calls consent.
  public var consentStatements: [Statement]
  /// What people can choose, or are told they cannot.
  public var choices: [Choice]
  /// Sharing and selling as stated, denied or left open.
  public var disclosures: [Disclosure]
  /// What people can do about data already held.
  public var rights: Rights
  /// What a consent has to be read against.
  public var context: Context
  /// Preference signals.
  public var signals: Signals
  /// Children.
  public var children: Children
  /// How the policy itself changes.
  public var noticeChanges: NoticeChanges
  /// How much of other consent schemas the policy could fill.
  public var coverage: Coverage
  /// Notable things about the policy.
  public var issues: [Issue]
  /// The words everything rests on, by id (`e1`, `e2`… in the order of first use).
  public var evidence: [String: Span]

  /// The quotes of some evidence, in the given order; ids without a span are passed over.
  public func quotes(_ ids: [String]) -> [String] { ids.compactMap { evidence[$0]?.quote } }
}

extension ConsentProfile {
  /// The document that was read.
  public struct Source: Hashable, Sendable, Codable {
    /// The title, as written.
    public var title: String?
    /// What the bytes were read as.
    public var mediaType: String
    /// The input format or plugin that read it.
    public var format: String
    /// Lower-case hexadecimal SHA-256 of the input bytes, where known.
    public var sha256: String?
    /// The captured page.
    public var originalUrl: String?
    /// The capture in an archive.
    public var archiveUrl: String?
    /// ISO 8601 in UTC as precise as known, or the Wayback Machine's digits.
    public var archivedAt: String?
    /// The domain a corpus files the policy under.
    public var corpusDomain: String?
    /// The canonical text.
    public var text: Text
    /// The language.
    public var language: Language
    /// The date the policy goes by.
    public var policyDate: Claim<StatedDate>
    /// Every date the policy states about itself.
    public var dates: [EvidencedDate]
  }

  /// The canonical text that spans point into.
  public struct Text: Hashable, Sendable, Codable {
    /// Lower-case hexadecimal SHA-256 of the text in UTF-8.
    public var sha256: String
    /// Its length in Unicode code points.
    public var length: Int
    /// Always `unicode-code-point`.
    public var unit: String
    /// `identity`, or the input format that took the text out of the bytes.
    public var derivation: String
  }

  /// A language and how it is known.
  public struct Language: Hashable, Sendable, Codable {
    /// BCP 47; nil when the basis is `unknown`.
    public var tag: String?
    /// How it is known.
    public var basis: LanguageBasis
  }

  /// A date the policy states about itself.
  public struct StatedDate: Hashable, Sendable, Codable {
    /// What it is the date of.
    public var type: DateType
    /// ISO 8601, as precise as stated.
    public var date: String
  }

  /// A stated date with its words.
  public struct EvidencedDate: Hashable, Sendable, Codable {
    /// What it is the date of.
    public var type: DateType
    /// ISO 8601, as precise as stated.
    public var date: String
    /// Ids of its spans.
    public var evidence: [String]
  }

  /// What made the profile.
  public struct Generator: Hashable, Sendable, Codable {
    /// The program.
    public var name: String
    /// Its version.
    public var version: String
    /// The rules that read the policy.
    public var ruleset: String
    /// When, RFC 3339; never written by this library.
    public var generatedAt: String?
    /// The cut that was applied.
    public var minimumStrength: Strength?
  }

  /// The site, one of several policies in a document, or a part with rules of its own.
  public struct Scope: Hashable, Sendable, Codable {
    /// `site` for the whole.
    public var id: String
    /// What kind.
    public var kind: ScopeKind
    /// The title, as written.
    public var title: String?
    /// Ids of its spans.
    public var evidence: [String]?
  }

  /// A quotation.
  public struct Span: Hashable, Sendable, Codable {
    /// 0-based, in Unicode code points of the canonical text.
    public var start: Int
    /// Likewise, exclusive.
    public var end: Int
    /// Exactly those words.
    public var quote: String
    /// The nearest heading, verbatim.
    public var section: String?
    /// The rules that read it.
    public var rules: [String]
  }

  /// Something notable about the policy.
  public struct Issue: Hashable, Sendable, Codable {
    /// What it is.
    public var code: IssueCode
    /// How serious it is for whoever relies on the profile.
    public var severity: Severity
    /// One sentence for a person.
    public var message: String
    /// Ids of what it concerns in this profile.
    public var subjects: [String]?
    /// Ids of its spans.
    public var evidence: [String]?
  }
}
