/// The phrases by which kinds of pages are known, as far as a page has them.
struct PagePhrases {
  /// Title and first heading, for messages.
  private(set) var heading = ""
  /// The phrase of an error page that the text has.
  private(set) var error: String?
  private(set) var isErrorOnTop = false
  private(set) var parked: String?
  private(set) var loginWords = 0
  private(set) var newsMarks = 0
  private(set) var isFolderListing = false
  private(set) var hasTermsOnTop = false
  /// A heading or the title speaks of privacy.
  private(set) var hasPrivacyHeading = false
  private(set) var isAboutPrivacyOnTop = false
  /// The title, a heading or the beginning of the text speaks of privacy or personal data.
  private(set) var isAboutPrivacy = false
  private(set) var isAboutPrivacyInAnyLanguage = false

  /// Text that is looked at: beginnings suffice to know a page's kind.
  private static let window = 3000

  init(title: String?, blocks: [Block], text: [UInt8]) {
    let first = blocks.first.map {
      LowerCase.bytes(text[$0.range.start..<$0.range.end].prefix(200))
    }
    heading = title ?? String(decoding: first ?? [], as: UTF8.self)
    let top = Self.matcher.marks(
      in: LowerCase.bytes((title ?? "").utf8) + [UInt8(ascii: "\n")] + (first ?? []))
    let start = Self.marks(of: text.prefix(Self.window))

    let errorOnTop =
      top.first(.codes).map { Self.codes[$0] } ?? top.first(.errors).map { Self.errors[$0] }
    isErrorOnTop = errorOnTop != nil
    error = errorOnTop ?? start.first(.errors).map { Self.errors[$0] }
    parked = start.first(.parkings).map { Self.parkings[$0] }
    loginWords = start.count(.logins)
    newsMarks = start.count(.news)
    isFolderListing = top.has(.folders)
    hasTermsOnTop = top.has(.terms)
    isAboutPrivacyOnTop = top.has(.privacy)
    hasPrivacyHeading = isAboutPrivacyOnTop || Self.isPrivacyNamed(in: blocks, of: text)
    isAboutPrivacy = hasPrivacyHeading || start.has(.privacy)
    isAboutPrivacyInAnyLanguage = start.has(.stems) || top.has(.stems)
  }

  /// Whether one of the first headings speaks of privacy.
  private static func isPrivacyNamed(in blocks: [Block], of text: [UInt8]) -> Bool {
    blocks.lazy.filter { $0.kind == .heading }.prefix(200).contains {
      marks(of: text[$0.range.start..<$0.range.end].prefix(160)).has(.privacy)
    }
  }

  /// The phrases in some words, in any case.
  static func marks(of words: ArraySlice<UInt8>) -> PhraseMarks {
    matcher.marks(in: LowerCase.bytes(words))
  }

  /// Whether the words of a link name a policy or the like.
  static func namesAPolicy(_ words: ArraySlice<UInt8>) -> Bool {
    let marks = marks(of: words.prefix(100))
    return marks.has(.privacy) || marks.has(.terms) || marks.has(.policyNames)
  }

  /// All phrases, made ready once.
  private static let matcher = PhraseMatcher([
    (.privacy, privacy), (.terms, terms), (.policyNames, policyNames), (.stems, stems),
    (.codes, codes), (.errors, errors), (.parkings, parkings), (.logins, logins), (.news, news),
    (.folders, ["index of /"]),
  ])

  private static let policyNames = [
    "policy", "policies", "terms", "notice", "statement", "legal", "imprint", "disclaimer",
  ]

  private static let privacy = [
    "privacy", "personal information", "personal data", "personally identifiable",
    "data protection", "cookie policy", "cookies", "confidentiality", "data policy",
    "information practices", "we collect", "you provide",
  ]

  /// Stems that policies in other languages have.
  private static let stems = [
    "datenschutz", "personenbezogen", "confidentialité", "vie privée", "données personnelles",
    "données à caractère", "privacidad", "datos personales", "protección de datos", "riservatezza",
    "dati personali", "privacidade", "dados pessoais", "persoonsgegevens", "integritetspolicy",
    "personuppgift", "persondata", "personoplysning", "personopplysning", "personvern",
    "privatlivs", "tietosuoja", "henkilötie", "prywatno", "danych osobowych", "osobních údaj",
    "osobných údaj", "soukrom", "adatvédel", "személyes adat", "confidențialit", "date personale",
    "datele personale", "gizlilik", "kişisel veri", "kişisel bilgi", "конфиденциальн", "персональн",
    "приватн", "персональні", "απορρήτ", "προσωπικών δεδομένων", "プライバシー", "個人情報", "隐私", "隱私",
    "个人信息", "個人資料", "개인정보", "خصوصي", "البيانات الشخصية", "פרטיות", "kebijakan privasi",
    "bảo mật", "thông tin cá nhân", "privacitat", "privatnost", "osobnih podataka",
  ]

  private static let terms = [
    "terms of use", "terms of service", "terms of sale", "terms and conditions",
    "terms & conditions", "terms and condition", "conditions of use", "conditions of sale",
    "user agreement", "license agreement", "licence agreement", "end user license", "legal terms",
    "service agreement", "acceptable use", "website terms", "site terms", "terms of website use",
    "copyright notice", "legal disclaimer", "terms of business", "general terms",
  ]

  /// Numbers and words that mean an error only in a title or heading.
  private static let codes = [
    "404", "403", "error", "oops", "sorry", "forbidden", "unavailable", "redirecting",
  ]

  private static let errors = [
    "not found", "403 forbidden", "page cannot be found", "page could not be found",
    "page can not be found", "cannot be displayed", "no longer available", "access denied",
    "internal server error", "service unavailable", "bad gateway", "bad request",
    "gateway timeout", "page you requested", "page you are looking for",
    "page you were looking for",
    "object moved", "moved permanently", "file not found", "does not exist on this server",
    "requested url", "account suspended", "account has been suspended", "temporarily unavailable",
    "under construction", "site is down", "bandwidth limit exceeded", "error occurred",
    "no web site is configured", "web site not responding", "too many requests",
    "checking your browser", "enable javascript and cookies to continue", "just a moment",
    "are you a robot", "verify you are human", "unusual traffic",
  ]

  private static let parkings = [
    "domain is for sale", "domain may be for sale", "domain for sale", "buy this domain",
    "this domain is parked", "domain is parked", "parked free", "domain parking",
    "domain has expired", "domain name has expired", "sponsored listings", "related searches",
    "renew this domain", "make an offer on this domain", "future home of", "domain registered at",
  ]

  private static let logins = [
    "sign in", "log in", "login", "password", "user name", "username", "remember me", "signing in",
    "forgot your", "user id", "create an account", "keep me signed in", "register now",
  ]

  private static let news = [
    "press release", "for immediate release", "posted by", "posted on", "written by",
    "by staff", "read more", "share this", "related articles", "related stories", "leave a comment",
    "comments (", "advertisement", "newsroom", "media contact", "published on", "min read",
    "reporter", "(reuters)", "(ap)", "staff writer",
  ]
}
