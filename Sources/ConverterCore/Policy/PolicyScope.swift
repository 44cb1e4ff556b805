/// What a policy, or a part of it, covers.
public struct PolicyScope: Hashable, Sendable, Codable {
  /// What kind of scope.
  public enum Kind: String, VocabularyCode {
    /// The site or service as a whole.
    case site
    /// One of several policies in a document.
    case policy
    /// A service, product, promotion or group of people with rules of its own.
    case part
    /// A P3P POLICY-REF (P3P 1.0 §2.3.2).
    case policyReference
    /// A P3P HINT (P3P 1.0 §2.3.3).
    case hint
  }

  /// A cookie pattern of P3P's COOKIE-INCLUDE and COOKIE-EXCLUDE; nil means any.
  public struct CookiePattern: Hashable, Sendable, Codable {
    /// Cookie name.
    public var name: String?
    /// Cookie value.
    public var value: String?
    /// Cookie domain.
    public var domain: String?
    /// Cookie path.
    public var path: String?

    /// Creates a pattern.
    public init(
      name: String? = nil, value: String? = nil, domain: String? = nil, path: String? = nil
    ) {
      self.name = name
      self.value = value
      self.domain = domain
      self.path = path
    }
  }

  /// Unique in the model: `site` for the whole, else lower case with hyphens.
  public var id: String
  /// What kind.
  public var kind: Kind
  /// The title, as written.
  public var title: String?
  /// The text it takes up, for one of several policies in a document.
  public var range: TextRange?
  /// The policy it refers to: a URL with `#name` (P3P `about`), or a HINT's scope and path.
  public var policyURL: String?
  /// URL patterns covered, in order (P3P INCLUDE).
  public var includes: [String]
  /// URL patterns left out, in order (P3P EXCLUDE).
  public var excludes: [String]
  /// Cookies covered.
  public var cookies: [CookiePattern]
  /// Cookies left out.
  public var excludedCookies: [CookiePattern]
  /// HTTP methods covered.
  public var methods: [String]
  /// The words.
  public var evidence: [Evidence]

  /// Creates a scope.
  public init(
    id: String, kind: Kind, title: String? = nil, range: TextRange? = nil,
    policyURL: String? = nil, includes: [String] = [], excludes: [String] = [],
    cookies: [CookiePattern] = [], excludedCookies: [CookiePattern] = [], methods: [String] = [],
    evidence: [Evidence] = []
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.range = range
    self.policyURL = policyURL
    self.includes = includes
    self.excludes = excludes
    self.cookies = cookies
    self.excludedCookies = excludedCookies
    self.methods = methods
    self.evidence = evidence
  }
}
