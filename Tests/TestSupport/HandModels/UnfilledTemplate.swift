public import ConverterCore

/// The models written by hand, by the names of their files in Fixtures/models.
public enum HandModels {
  /// Every model with its name.
  public static func all() throws -> [(name: String, model: PolicyModel)] {
    [
      ("unfilled-template", try unfilledTemplate()),
      ("two-policies-opt-in", try twoPoliciesOptIn()),
      ("p3p-with-reference", try p3pWithReference()),
    ]
  }

  /// A template whose blanks were never filled in: alternatives stay undecided. Its text holds an
  /// emoji, a combining accent and a no-break space before the words that are quoted.
  public static func unfilledTemplate() throws -> PolicyModel {
    let q = try templateText()
    var model = PolicyModel(text: q.text, document: try templateDocument(q))
    model.parties = try templateParties(q)
    model.practices = try templateCollection(q) + templateUse(q) + templateSharing(q)
    model.choices = try templateChoices(q)
    model.consentStatements = try templateConsent(q)
    model.rights = try templateRights(q)
    model.access = Claim(
      .stated, .contactAndOther, evidence: try q("review and change your details"))
    model.securityMeasures = [
      SecurityMeasure(
        kind: .secureTransfer, words: "encrypted with SSL", strength: .certain,
        evidence: try q("Payments are encrypted with SSL.")),
      SecurityMeasure(
        kind: .noGuarantee, words: "No transmission over the Internet is completely secure",
        polarity: .denied,
        evidence: try q("No transmission over the Internet is completely secure.")),
    ]
    model.transfers = [
      Transfer(
        places: ["the United States"], countryCodes: ["US"], isStorageLocation: true,
        modality: .may,
        evidence: try q("Your information may be kept and processed in the United States."))
    ]
    model.changes = [try templateChange(q)]
    model.laws = [
      LawReference(
        kind: .law, code: "ca-civ-1798.83", name: "“Shine the Light” law",
        isDescriptionOnly: true, strength: .certain, evidence: try q("“Shine the Light” law"))
    ]
    model.signals = [
      Signal(
        kind: .doNotTrack, status: .denied, strength: .certain,
        evidence: try q("We do not respond to Do Not Track signals."))
    ]
    model.audiences = [
      Audience(
        code: .californians, label: "California residents", jurisdiction: "US-CA",
        evidence: try q("California residents"))
    ]
    model.children = try templateChildren(q)
    model.findings = try templateFindings(q)
    return model
  }

  private static func templateText() throws -> Quotes {
    var text = HandText()
    text.heading("Quillmark Couriers Privacy Policy", level: 1)
    text.paragraph("Last updated: 3 March 2021 🌱")
    text.paragraph(
      "Quillmark Couriers LLC (“Quillmark”) runs the cafe\u{301} and parcel counter at "
        + "https://www.quillmark.example. By using the Site,\u{A0}you agree to this policy.")
    text.heading("Children under 16", level: 2)
    text.paragraph(
      "Our Site is not meant for children under 16. If we find that a child under 13 gave us "
        + "personal details without a parent's verified consent, we delete them.")
    text.heading("What we collect", level: 2)
    text.paragraph("We may collect, among other things:")
    text.list([
      "your name, e-mail address and telephone number;",
      "[delivery notes,] [voice messages];",
      "your IP address and the pages you visit, recorded automatically through cookies.",
    ])
    text.paragraph("We do not sell your personal information to anyone.")
    text.heading("How we use it", level: 2)
    text.paragraph("We use what we collect:")
    text.list([
      "to deliver your parcels and answer your questions;",
      "to tell you about [our own and our partners'] offers that may interest you;",
      "for any other purpose with your consent.",
    ])
    text.heading("Whom we share it with", level: 2)
    text.paragraph("We may disclose personal information that we hold:")
    text.list([
      "To our subsidiaries and affiliates.",
      "To contractors and service providers who support our business.",
      "To third parties who market their goods to you, if you have [agreed to/not opted out of] "
        + "such disclosure.",
      "To a buyer, if our business or part of it is sold.",
    ])
    text.paragraph(
      "We do not disclose your personal information to advertisers unless you consent. They get "
        + "only aggregated figures, which identify nobody.")
    text.heading("Your choices", level: 2, anchor: "choices")
    text.heading("Third-party offers", level: 3, isPseudoHeading: true)
    text.paragraph(
      "If you do not want us to give your personal information to other companies for their "
        + "offers, write to optout@quillmark.example and say so.")
    text.heading("Our own offers", level: 3, isPseudoHeading: true)
    text.paragraph(
      "To stop our own offers, [tick the box on the order form/change the settings of your "
        + "account].")
    text.heading("Cookies", level: 3, isPseudoHeading: true)
    text.paragraph(
      "You can set your browser to refuse cookies, but some parts of the Site may then not work.")
    text.heading("Advertising networks", level: 3, isPseudoHeading: true)
    text.paragraph(
      "You can opt out of tailored advertisements of members of the Network Advertising "
        + "Initiative on the NAI's website.")
    text.paragraph("If you do not agree with our ways, your choice is not to use our Site.")
    text.heading("Access and correction", level: 2)
    text.paragraph(
      "You can review and change your details on your account page. To have them deleted, write "
        + "to data@quillmark.example. We cannot delete them without also closing your account.")
    text.paragraph(
      "Under the “Shine the Light” law, California residents may ask which third parties were "
        + "given their details for direct marketing. Write to 12 Ropewalk Lane, Anytown, CA 90000.")
    text.heading("Security and storage", level: 2)
    text.paragraph(
      "Payments are encrypted with SSL. No transmission over the Internet is completely secure. "
        + "We keep order records for seven years. Your information may be kept and processed in "
        + "the United States.")
    text.heading("Signals and changes", level: 2)
    text.paragraph("We do not respond to Do Not Track signals.")
    text.paragraph(
      "If we make material changes, we will notify you by e-mail and by a notice on our home "
        + "page. Your continued use of the Site after a change is deemed acceptance of it. See "
        + "also the section on choices above.")
    return try text.finish(links: [
      ("https://www.quillmark.example", "https://www.quillmark.example/"),
      ("the section on choices", "https://www.quillmark.example/privacy#"),
    ])
  }

  private static func templateDocument(_ q: Quotes) throws -> DocumentFacts {
    DocumentFacts(
      title: "Quillmark Couriers Privacy Policy", language: "en", languageBasis: .declared,
      provenance: Provenance(
        originalURL: "https://www.quillmark.example/privacy",
        archiveURL:
          "https://web.archive.org/web/20210412093000/https://www.quillmark.example/privacy",
        capturedAt: Timestamp("20210412093000"), sourceName: "quillmark.html",
        mediaType: "text/html", adapter: "html",
        sourceSHA256: Identity.sha256(Array("quillmark.html".utf8)),
        textSHA256: Identity.sha256(Array(q.text.string.utf8))),
      dates: [
        StatedDate(
          kind: .lastUpdated, date: "2021-03-03", strength: .certain,
          evidence: try q("Last updated: 3 March 2021"))
      ])
  }

  private static func templateParties(_ q: Quotes) throws -> [Party] {
    [
      Party(
        id: "company", name: "Quillmark Couriers LLC", isNamed: true, roles: [.firstParty],
        contacts: [
          Contact(
            kind: .email, value: "data@quillmark.example",
            evidence: try q("data@quillmark.example")),
          Contact(
            kind: .postal, value: "12 Ropewalk Lane, Anytown, CA 90000",
            postal: PostalAddress(
              street: "12 Ropewalk Lane", city: "Anytown", state: "CA", postalCode: "90000"),
            evidence: try q("12 Ropewalk Lane, Anytown, CA 90000")),
          Contact(
            kind: .url, value: "https://www.quillmark.example",
            evidence: try q("https://www.quillmark.example")),
        ], evidence: try q("Quillmark Couriers LLC (“Quillmark”)")),
      Party(
        id: "affiliates", name: "our subsidiaries and affiliates", isNamed: false,
        roles: [.affiliate], evidence: try q("our subsidiaries and affiliates")),
      Party(
        id: "nai", name: "Network Advertising Initiative", isNamed: true, roles: [.industryBody],
        evidence: try q("Network Advertising Initiative")),
    ]
  }

  private static func templateCollection(_ q: Quotes) throws -> [Practice] {
    let leadIn = try q("We may collect, among other things:")
    let given = "your name, e-mail address and telephone number;"
    let recorded =
      "your IP address and the pages you visit, recorded automatically through cookies."
    let blank = "[delivery notes,] [voice messages];"
    return [
      Practice(
        id: "p-1a000001", action: .collect,
        data: [
          try q.mention(.name, "name", in: given),
          try q.mention(.emailAddress, "e-mail address", in: given),
          try q.mention(.phoneNumber, "telephone number", in: given),
        ], identifiability: .identified, modality: .may, strength: .certain,
        evidence: try leadIn + q(given)),
      Practice(
        id: "p-1a000002", action: .collect,
        data: [
          try q.mention(.communications, "delivery notes", status: .ambiguous, strength: .weak),
          try q.mention(.audio, "voice messages", status: .ambiguous, strength: .weak),
        ], modality: .may, status: .ambiguous, alternatives: ["delivery notes", "voice messages"],
        strength: .weak, evidence: try leadIn + q(blank)),
      Practice(
        id: "p-1a000003", action: .collect,
        data: [
          try q.mention(.ipAddress, "IP address"),
          try q.mention(.pagesVisited, "the pages you visit"),
        ], source: .automatic,
        technologies: [try q.mention(.cookies, "cookies", in: recorded)],
        choices: ["choice-cookies"], modality: .may, strength: .certain,
        evidence: try leadIn + q(recorded)),
      Practice(
        id: "p-1a000004", action: .sell,
        data: [
          try q.mention(
            .personalInformation, "personal information",
            in: "We do not sell your personal information to anyone.")
        ],
        recipients: [try q.mention(.thirdParties, "anyone")], modality: .does,
        polarity: .denied, strength: .certain,
        evidence: try q("We do not sell your personal information to anyone.")),
      Practice(
        id: "p-1a000005", action: .retain,
        data: [try q.mention(.purchases, "order records")],
        retention: Retention(
          kind: .statedPeriod, duration: "P7Y", strength: .certain,
          evidence: try q("for seven years")),
        modality: .does, strength: .certain,
        evidence: try q("We keep order records for seven years.")),
    ]
  }

  private static func templateUse(_ q: Quotes) throws -> [Practice] {
    let leadIn = try q("We use what we collect:")
    let offers = "to tell you about [our own and our partners'] offers that may interest you;"
    return [
      Practice(
        id: "p-1a000006", action: .use,
        purposes: [
          try q.mention(.delivery, "to deliver your parcels"),
          try q.mention(.customerSupport, "answer your questions"),
        ], modality: .does, strength: .certain,
        evidence: try leadIn + q("to deliver your parcels and answer your questions;")),
      Practice(
        id: "p-1a000007", action: .use,
        purposes: [
          try q.mention(
            .marketing, "to tell you about [our own and our partners'] offers",
            choices: ["choice-own-offers"])
        ], choices: ["choice-own-offers"], modality: .does, strength: .likely,
        evidence: try leadIn + q(offers)),
      Practice(
        id: "p-1a000008", action: .use,
        purposes: [try q.mention(.asDisclosedAtCollection, "any other purpose with your consent")],
        conditions: [Condition(kind: .consent, evidence: try q("with your consent"))],
        modality: .does, strength: .likely,
        evidence: try leadIn + q("for any other purpose with your consent.")),
    ]
  }

  private static func templateSharing(_ q: Quotes) throws -> [Practice] {
    let leadIn = try q("We may disclose personal information that we hold:")
    let told = try q.mention(
      DataCategory.personalInformation, "personal information",
      in: "We may disclose personal information that we hold:")
    func shared(
      _ id: String, _ kind: RecipientKind, _ words: String, item: String, party: String? = nil,
      conditions: [Condition] = []
    ) throws -> Practice {
      Practice(
        id: id, action: .share, data: [told],
        recipients: [try q.mention(kind, words, in: item, party: party)], conditions: conditions,
        modality: .may, strength: .certain, evidence: try leadIn + q(item))
    }
    let marketers =
      "To third parties who market their goods to you, if you have [agreed to/not opted out of] "
      + "such disclosure."
    var undecided = try shared(
      "p-1a00000b", .thirdParties, "third parties who market their goods to you", item: marketers)
    undecided.purposes = [
      try q.mention(.marketing, "market their goods to you", choices: ["choice-marketers"])
    ]
    undecided.status = .ambiguous
    undecided.alternatives = ["agreed to", "not opted out of"]
    undecided.choices = ["choice-marketers", "choice-third-party-offers"]
    let advertisers =
      "We do not disclose your personal information to advertisers unless you consent."
    return [
      try shared(
        "p-1a000009", .affiliates, "our subsidiaries and affiliates",
        item: "To our subsidiaries and affiliates.", party: "affiliates"),
      try shared(
        "p-1a00000a", .serviceProviders, "contractors and service providers",
        item: "To contractors and service providers who support our business."),
      undecided,
      try shared(
        "p-1a00000c", .successors, "a buyer",
        item: "To a buyer, if our business or part of it is sold.",
        conditions: [
          Condition(kind: .merger, evidence: try q("if our business or part of it is sold"))
        ]),
      Practice(
        id: "p-1a00000d", action: .share,
        data: [try q.mention(.personalInformation, "personal information", in: advertisers)],
        recipients: [try q.mention(.advertisers, "advertisers", in: advertisers)],
        conditions: [
          Condition(kind: .consent, isException: true, evidence: try q("unless you consent"))
        ], modality: .does, polarity: .denied, strength: .certain, evidence: try q(advertisers)),
      Practice(
        id: "p-1a00000e", action: .share,
        data: [try q.mention(.nonPersonalInformation, "aggregated figures")],
        recipients: [
          Mention(
            .advertisers, words: "advertisers", strength: .likely,
            evidence: try q("advertisers", in: advertisers))
        ], identifiability: .anonymous, modality: .does, strength: .certain,
        evidence: try q("They get only aggregated figures, which identify nobody.")),
    ]
  }

  private static func templateChange(_ q: Quotes) throws -> PolicyChange {
    PolicyChange(
      kind: .privacyRelevant,
      notifications: [
        try q.mention(.personal, "by e-mail"),
        try q.mention(.onSite, "by a notice on our home page"),
      ],
      choices: [
        Mention(
          PolicyChange.UserChoice.none, words: "Your continued use of the Site", strength: .certain,
          evidence: try q("Your continued use of the Site"))
      ], continuedUseIsAcceptance: true, modality: .will, strength: .certain,
      evidence: try q(
        "If we make material changes, we will notify you by e-mail and by a notice on our home "
          + "page. Your continued use of the Site after a change is deemed acceptance of it."))
  }

  private static func templateChildren(_ q: Quotes) throws -> Children {
    let mention =
      "If we find that a child under 13 gave us personal details without a parent's verified "
      + "consent, we delete them."
    return Children(
      minimumAge: Claim(
        .ambiguous, [16, 13],
        evidence: try q("not meant for children under 16") + q("a child under 13")),
      parentalConsent: Claim(
        .ambiguous, "without a parent's verified consent", evidence: try q(mention)),
      collection: Claim(
        .denied, "Our Site is not meant for children under 16.", strength: .certain,
        evidence: try q("Our Site is not meant for children under 16.")))
  }
}
