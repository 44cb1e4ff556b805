public import ConverterCore

/// A P3P reference file that holds its policy, as an import makes a model of it.
extension HandModels {
  /// `required`, `optional`, disputes and a reference file; every value keeps P3P's own term.
  public static func p3pWithReference() throws -> PolicyModel {
    var text = HandText()
    text.paragraph(p3pSource, kind: .preformatted)
    let q = try text.finish()
    var model = PolicyModel(text: q.text, document: try p3pDocument(q))
    model.scopes = try p3pScopes(q)
    model.parties = [
      Party(
        id: "company", name: "Brindle & Oak Seeds", isNamed: true, roles: [.firstParty],
        contacts: [
          Contact(
            kind: .email, value: "privacy@brindleoak.example",
            evidence: try q("privacy@brindleoak.example", rule: "p3p.entity")),
          Contact(
            kind: .phone, value: "+1 555 0100",
            evidence: try q("+1 555 0100", rule: "p3p.entity")),
        ],
        evidence: try q("Brindle &amp; Oak Seeds", rule: "p3p.entity"))
    ]
    model.practices = try p3pStatements(q)
    model.choices = try p3pChoices(q)
    model.access = Claim(
      .stated, .contactAndOther, modality: .does, strength: .certain,
      evidence: try q("<contact-and-other/>", rule: "p3p.access"))
    model.disputes = [
      Dispute(
        kind: .independent, name: "Almanac Seal", service: "https://seal.example/complaints",
        verification: "https://seal.example/check?id=77", shortDescription: "Almanac Seal",
        longDescription: "The seal's panel hears complaints within thirty days.",
        image: StandardTerm(
          scheme: "p3p", id: "https://seal.example/seal.png",
          details: ["alt": ["Almanac Seal logo"], "height": ["32"], "width": ["88"]]),
        remedies: [.correct, .money],
        evidence: try q("<DISPUTES resolution-type=\"independent\"", rule: "p3p.disputes")),
      Dispute(
        kind: .law, service: "https://law.example/act-12", remedies: [.law],
        evidence: try q("<DISPUTES resolution-type=\"law\"", rule: "p3p.disputes")),
    ]
    model.generator = Generator(ruleset: "p3p-import")
    return model
  }

  private static func p3pDocument(_ q: Quotes) throws -> DocumentFacts {
    DocumentFacts(
      title: "shop", language: "en", languageBasis: .declared,
      provenance: Provenance(
        originalURL: "https://www.brindleoak.example/privacy.html",
        sourceName: "w3c/p3p.xml", mediaType: "application/p3p+xml", adapter: "p3p",
        sourceSHA256: Identity.sha256(Array(q.text.string.utf8)),
        textSHA256: Identity.sha256(Array(q.text.string.utf8))),
      p3p: P3PFacts(
        name: "shop", discuri: "https://www.brindleoak.example/privacy.html",
        opturi: "https://www.brindleoak.example/choices.html", isTest: true,
        expiry: "max-age=172800",
        entity: [
          StandardTerm(
            scheme: "p3p", id: "#business.name", details: ["text": ["Brindle & Oak Seeds"]]),
          StandardTerm(
            scheme: "p3p", id: "#business.contact-info.online.email",
            details: ["text": ["privacy@brindleoak.example"]]),
          StandardTerm(
            scheme: "p3p", id: "#business.contact-info.telecom.telephone.number",
            details: ["text": ["+1 555 0100"]]),
        ], access: "contact-and-other"))
  }

  private static func p3pScopes(_ q: Quotes) throws -> [PolicyScope] {
    [
      PolicyScope(id: "site", kind: .site),
      PolicyScope(
        id: "ref-1", kind: .policyReference, policyURL: "#shop", includes: ["/*", "/shop/*"],
        excludes: ["/shop/partners/*"],
        cookies: [
          PolicyScope.CookiePattern(name: "cart", domain: ".brindleoak.example", path: "/")
        ],
        excludedCookies: [
          PolicyScope.CookiePattern(
            name: "test", value: "1", domain: "www.brindleoak.example", path: "/lab")
        ],
        methods: ["GET", "POST"],
        evidence: try q("<POLICY-REF about=\"#shop\">", rule: "p3p.policy-ref")),
      PolicyScope(
        id: "hint-1", kind: .hint, policyURL: "https://seeds.example /w3c/p3p.xml",
        evidence: try q(
          "<HINT scope=\"https://seeds.example\" path=\"/w3c/p3p.xml\"/>", rule: "p3p.hint")),
    ]
  }

  private static func term<Code>(
    _ q: Quotes, _ code: Code?, _ id: String, element: String, details: [String: [String]] = [:],
    necessity: Necessity? = nil, choices: [String] = []
  ) throws -> Mention<Code> {
    Mention(
      code, words: id, standardTerm: StandardTerm(scheme: "p3p", id: id, details: details),
      strength: .certain, necessity: necessity, choices: choices,
      evidence: try q(element, rule: "p3p.element"))
  }

  private static func p3pStatements(_ q: Quotes) throws -> [Practice] {
    let order = Practice(
      id: "p-3c000001", action: .collect,
      data: [
        try term(
          q, DataCategory.name, "#user.name", element: "<DATA ref=\"#user.name\"/>",
          necessity: .required),
        try term(
          q, .postalAddress, "#user.home-info.postal",
          element: "<DATA ref=\"#user.home-info.postal\"/>", necessity: .required),
        try term(
          q, .phoneNumber, "#user.home-info.telecom.telephone",
          element: "<DATA ref=\"#user.home-info.telecom.telephone\" optional=\"yes\"/>",
          details: ["optional": ["yes"]], necessity: .optional),
      ],
      purposes: [
        try term(q, .provideService, "current", element: "<current/>"),
        try term(
          q, .marketing, "contact", element: "<contact required=\"opt-in\"/>",
          details: ["required": ["opt-in"]], choices: ["choice-contact"]),
        try term(
          q, .telemarketing, "telemarketing", element: "<telemarketing required=\"opt-out\"/>",
          details: ["required": ["opt-out"]], choices: ["choice-telemarketing"]),
      ],
      recipients: [
        try term(q, .firstParty, "ours", element: "<ours>"),
        try term(
          q, .deliveryServices, "delivery", element: "<delivery required=\"always\">",
          details: [
            "recipient-description": ["Parcel carriers"], "required": ["always"],
          ]),
      ],
      retention: Retention(
        kind: .statedPeriod, standardTerm: StandardTerm(scheme: "p3p", id: "stated-purpose"),
        strength: .certain, evidence: try q("<stated-purpose/>", rule: "p3p.retention")),
      consequence: Claim(
        .stated, "We ship your seeds and, if you like, write when it is time to sow.",
        strength: .certain,
        evidence: try q("We ship your seeds and, if you like, write when it is time to sow.")),
      modality: .does, strength: .certain,
      evidence: try q("<STATEMENT><CONSEQUENCE>", rule: "p3p.statement"))
    return [order, try p3pVisits(q)]
  }

  private static func p3pVisits(_ q: Quotes) throws -> Practice {
    Practice(
      id: "p-3c000002", action: .collect,
      data: [
        try term(
          q, DataCategory.cookieData, "#dynamic.cookies",
          element: "<DATA ref=\"#dynamic.cookies\">",
          details: ["categories": ["state", "preference"]], necessity: .required),
        try term(
          q, nil, "#dynamic.miscdata", element: "<DATA ref=\"#dynamic.miscdata\">",
          details: ["categories": ["other-category"], "other-category": ["climate zone"]],
          necessity: .required),
      ],
      purposes: [
        try term(q, .siteOperation, "admin", element: "<admin/>"),
        try term(q, .profiling, "pseudo-analysis", element: "<pseudo-analysis/>"),
        try term(
          q, nil, "other-purpose", element: "<other-purpose required=\"opt-out\">",
          details: ["required": ["opt-out"], "text": ["choosing the planting calendar"]],
          choices: ["choice-other-purpose"]),
      ],
      recipients: [try term(q, .firstParty, "ours", element: "<ours/>")],
      retention: Retention(
        kind: .indefinite, standardTerm: StandardTerm(scheme: "p3p", id: "indefinitely"),
        strength: .certain, evidence: try q("<indefinitely/>", rule: "p3p.retention")),
      modality: .does, strength: .certain,
      evidence: try q("<STATEMENT><PURPOSE><admin/>", rule: "p3p.statement"))
  }

  private static func p3pChoices(_ q: Quotes) throws -> [Choice] {
    let page = Mechanism(
      kind: .webLink, target: "https://www.brindleoak.example/choices.html",
      evidence: try q("opturi=\"https://www.brindleoak.example/choices.html\"", rule: "p3p.opturi"))
    func choice(
      _ id: String, _ control: Control, _ state: DefaultState, _ element: String, _ code: Purpose?,
      _ purpose: String, withdrawal: Withdrawal = Withdrawal(.notApplicable)
    ) throws -> Choice {
      Choice(
        id: id, control: control, scope: [.firstPartyUse], defaultState: state,
        mechanisms: [page], withdrawal: withdrawal,
        purposes: [try term(q, code, purpose, element: element)], modality: .does,
        strength: .certain, evidence: try q(element, rule: "p3p.required"))
    }
    return [
      try choice(
        "choice-contact", .optIn, .processingOff, "<contact required=\"opt-in\"/>", .marketing,
        "contact", withdrawal: Withdrawal(.notFound)),
      try choice(
        "choice-telemarketing", .optOut, .processingOn,
        "<telemarketing required=\"opt-out\"/>", .telemarketing, "telemarketing"),
      try choice(
        "choice-other-purpose", .optOut, .processingOn, "<other-purpose required=\"opt-out\">",
        nil, "other-purpose"),
    ]
  }

  private static var p3pSource: String {
    """
    <META xmlns="http://www.w3.org/2002/01/P3Pv1">
    <POLICY-REFERENCES>
    <EXPIRY max-age="172800"/>
    <POLICY-REF about="#shop">
    <INCLUDE>/*</INCLUDE><INCLUDE>/shop/*</INCLUDE><EXCLUDE>/shop/partners/*</EXCLUDE>
    <COOKIE-INCLUDE name="cart" domain=".brindleoak.example" path="/"/>
    <COOKIE-EXCLUDE name="test" value="1" domain="www.brindleoak.example" path="/lab"/>
    <METHOD>GET</METHOD><METHOD>POST</METHOD>
    </POLICY-REF>
    <HINT scope="https://seeds.example" path="/w3c/p3p.xml"/>
    </POLICY-REFERENCES>
    <POLICIES xml:lang="en">
    <POLICY name="shop" discuri="https://www.brindleoak.example/privacy.html"
      opturi="https://www.brindleoak.example/choices.html">
    <TEST/>
    <ENTITY><DATA-GROUP>
    <DATA ref="#business.name">Brindle &amp; Oak Seeds</DATA>
    <DATA ref="#business.contact-info.online.email">privacy@brindleoak.example</DATA>
    <DATA ref="#business.contact-info.telecom.telephone.number">+1 555 0100</DATA>
    </DATA-GROUP></ENTITY>
    <ACCESS><contact-and-other/></ACCESS>
    <DISPUTES-GROUP>
    <DISPUTES resolution-type="independent" service="https://seal.example/complaints"
      verification="https://seal.example/check?id=77" short-description="Almanac Seal">
    <LONG-DESCRIPTION>The seal's panel hears complaints within thirty days.</LONG-DESCRIPTION>
    <IMG src="https://seal.example/seal.png" width="88" height="32" alt="Almanac Seal logo"/>
    <REMEDIES><correct/><money/></REMEDIES>
    </DISPUTES>
    <DISPUTES resolution-type="law" service="https://law.example/act-12">
    <REMEDIES><law/></REMEDIES>
    </DISPUTES>
    </DISPUTES-GROUP>
    <STATEMENT><CONSEQUENCE>We ship your seeds and, if you like, write when it is time to sow.\
    </CONSEQUENCE>
    <PURPOSE><current/><contact required="opt-in"/><telemarketing required="opt-out"/></PURPOSE>
    <RECIPIENT><ours></ours><delivery required="always"><recipient-description>Parcel carriers\
    </recipient-description></delivery></RECIPIENT>
    <RETENTION><stated-purpose/></RETENTION>
    <DATA-GROUP>
    <DATA ref="#user.name"/>
    <DATA ref="#user.home-info.postal"/>
    <DATA ref="#user.home-info.telecom.telephone" optional="yes"/>
    </DATA-GROUP></STATEMENT>
    <STATEMENT><PURPOSE><admin/><pseudo-analysis/><other-purpose required="opt-out">choosing the \
    planting calendar</other-purpose></PURPOSE>
    <RECIPIENT><ours/></RECIPIENT>
    <RETENTION><indefinitely/></RETENTION>
    <DATA-GROUP>
    <DATA ref="#dynamic.cookies"><CATEGORIES><state/><preference/></CATEGORIES></DATA>
    <DATA ref="#dynamic.miscdata"><CATEGORIES><other-category>climate zone</other-category>\
    </CATEGORIES></DATA>
    </DATA-GROUP></STATEMENT>
    </POLICY>
    </POLICIES>
    </META>
    """
  }
}
