/// What kind of page a document was judged to be.
public enum PageKind: Hashable, Sendable {
  /// A privacy policy, or a page that holds one.
  case policy
  /// Something else, by its kind; `detail` names what helps the user (a redirect's target, frames).
  case notAPolicy(NonPolicyKind, detail: String)
}

/// The kinds of page that are no policy; the raw value is the word users and scripts see.
public enum NonPolicyKind: String, Sendable, CaseIterable, Codable {
  /// Nothing, or white space only.
  case empty
  /// An error page (404, 403, 500, domain for sale…).
  case error
  /// A page that asks the visitor to log in.
  case login
  /// A parked domain.
  case parked
  /// A home or index page.
  case index
  /// A list of links to policies.
  case policyList = "policy-list"
  /// Terms of use without a privacy policy.
  case terms
  /// An article or press release.
  case news
  /// A frameset: the policy is in one of its frames.
  case frameset
  /// Nothing but an iframe: the policy is elsewhere.
  case iframe
  /// A shell that a script fills.
  case scriptOnly = "script-only"
  /// The Wayback Machine's notice of a redirect.
  case waybackRedirect = "wayback-redirect"
  /// The Wayback Machine's notice that robots.txt forbids.
  case waybackRobots = "wayback-robots"
  /// The Wayback Machine's notice that the site is excluded.
  case waybackExcluded = "wayback-excluded"
  /// The Wayback Machine's notice that it holds no capture.
  case waybackNotArchived = "wayback-not-archived"
  /// A page about something else.
  case other
}

/// How the language of a document is known.
public enum LanguageBasis: String, Sendable, Codable, CaseIterable {
  /// The page or a header declares it.
  case declared
  /// It was recognised from the words.
  case detected
  /// It is not known.
  case unknown
}

/// A stretch of canonical text and the source bytes it was read from.
public struct SourceRun: Hashable, Sendable {
  /// Where it stands in the canonical text.
  public var range: TextRange
  /// The bytes of the input it came from.
  public var source: SourceRange

  /// Creates a run.
  public init(range: TextRange, source: SourceRange) {
    self.range = range
    self.source = source
  }
}

/// What an input says, in order: clean text in blocks, and where it came from. No meaning yet.
public struct Document: Sendable {
  /// The clean text with its blocks and links.
  public var text: CanonicalText
  /// Where the text came from.
  public var provenance: Provenance
  /// The page's title, as written.
  public var title: String?
  /// BCP 47 tag of the main language, when known.
  public var language: String?
  /// How the language is known.
  public var languageBasis: LanguageBasis
  /// Whether this is a policy at all.
  public var kind: PageKind
  /// Finer map from text to source bytes than the blocks give; sorted, may have gaps.
  public var runs: [SourceRun]
  /// What happened on the way.
  public var diagnostics: [Diagnostic]

  /// Creates a document.
  public init(
    text: CanonicalText, provenance: Provenance = Provenance(), title: String? = nil,
    language: String? = nil, languageBasis: LanguageBasis = .unknown, kind: PageKind = .policy,
    runs: [SourceRun] = [], diagnostics: [Diagnostic] = []
  ) {
    self.text = text
    self.provenance = provenance
    self.title = title
    self.language = language
    self.languageBasis = languageBasis
    self.kind = kind
    self.runs = runs
    self.diagnostics = diagnostics
  }
}
