/// What made a model.
public struct Generator: Hashable, Sendable, Codable {
  /// The program.
  public var name: String
  /// Its version.
  public var version: String
  /// The rules: `en-1+<hash>` for the built-in lexicon, `manual`, `p3p-import`…
  public var ruleset: String
  /// The cut that was applied (`--min-strength`); nil when nothing was cut.
  public var minimumStrength: Strength?

  /// Creates a generator.
  public init(
    name: String = "policyconv", version: String = policyconvVersion, ruleset: String,
    minimumStrength: Strength? = nil
  ) {
    self.name = name
    self.version = version
    self.ruleset = ruleset
    self.minimumStrength = minimumStrength
  }
}

/// The version of this library and tool (semantic versioning).
public let policyconvVersion = "0.1.0"

/// What a policy means, each value with the words it rests on. All exports are made from this.
public struct PolicyModel: Hashable, Sendable, Codable {
  /// The text that all evidence points into. First, because decoding offsets needs it.
  public var text: CanonicalText
  /// Facts of the document as a whole.
  public var document: DocumentFacts
  /// What the policy covers; at least one, `site` first.
  public var scopes: [PolicyScope]
  /// Who is spoken of; the first party first, with id `company`, where it is known.
  public var parties: [Party]
  /// What is done and not done with data.
  public var practices: [Practice]
  /// What people can choose.
  public var choices: [Choice]
  /// What the policy calls consent.
  public var consentStatements: [ConsentStatement]
  /// What people can do about data already held.
  public var rights: [Right]
  /// Access as a whole (P3P's ACCESS).
  public var access: Claim<AccessKind>
  /// How disputes are settled.
  public var disputes: [Dispute]
  /// How data are protected.
  public var securityMeasures: [SecurityMeasure]
  /// Transfers between countries, and where data are kept.
  public var transfers: [Transfer]
  /// Changes of the policy.
  public var changes: [PolicyChange]
  /// Laws, frameworks and codes named.
  public var laws: [LawReference]
  /// Whose law governs, as written; value is the place.
  public var jurisdiction: Claim<String>
  /// Preference signals.
  public var signals: [Signal]
  /// Groups of people addressed specially.
  public var audiences: [Audience]
  /// Children.
  public var children: Children
  /// Notable things about the policy.
  public var findings: [Finding]
  /// What made this model.
  public var generator: Generator

  /// Creates a model; everything not given is empty or not found.
  public init(
    text: CanonicalText, document: DocumentFacts = DocumentFacts(),
    scopes: [PolicyScope] = [PolicyScope(id: "site", kind: .site)], parties: [Party] = [],
    practices: [Practice] = [], choices: [Choice] = [],
    consentStatements: [ConsentStatement] = [], rights: [Right] = [],
    access: Claim<AccessKind> = .notFound, disputes: [Dispute] = [],
    securityMeasures: [SecurityMeasure] = [], transfers: [Transfer] = [],
    changes: [PolicyChange] = [], laws: [LawReference] = [],
    jurisdiction: Claim<String> = .notFound, signals: [Signal] = [],
    audiences: [Audience] = [], children: Children = Children(), findings: [Finding] = [],
    generator: Generator = Generator(ruleset: "manual")
  ) {
    self.text = text
    self.document = document
    self.scopes = scopes
    self.parties = parties
    self.practices = practices
    self.choices = choices
    self.consentStatements = consentStatements
    self.rights = rights
    self.access = access
    self.disputes = disputes
    self.securityMeasures = securityMeasures
    self.transfers = transfers
    self.changes = changes
    self.laws = laws
    self.jurisdiction = jurisdiction
    self.signals = signals
    self.audiences = audiences
    self.children = children
    self.findings = findings
    self.generator = generator
  }

  /// The party whose policy it is, where the text names it.
  public var firstParty: Party? {
    parties.first { $0.roles.contains(.firstParty) || $0.roles.contains(.controller) }
  }
  /// The URL the policy stands at: original, else archive.
  public var url: String? {
    document.provenance.originalURL ?? document.provenance.archiveURL
  }
}
