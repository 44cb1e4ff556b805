public import ConverterCore

/// Two policies joined in one page: a site's own, and that of its prize draws with a real opt-in.
extension HandModels {
  /// A promotions company: site policy and prize-draw policy, consent by a box that starts empty,
  /// European rights, a sale opt-out with its signals, and a client's data kept apart.
  public static func twoPoliciesOptIn() throws -> PolicyModel {
    let q = try promotionsText()
    var model = PolicyModel(text: q.text, document: try promotionsDocument(q))
    model.scopes = try promotionsScopes(q)
    model.parties = try promotionsParties(q)
    model.practices = try siteCollection(q) + siteUse(q) + siteSharing(q) + drawPractices(q)
    model.choices = try promotionsChoices(q)
    model.consentStatements = try promotionsConsent(q)
    model.rights = try promotionsRights(q)
    model.disputes = [
      Dispute(
        kind: .independent, name: "Fair Draw Board", service: "https://fairdraw.example/complain",
        remedies: [.correct],
        evidence: try q("the Fair Draw Board at https://fairdraw.example/complain"))
    ]
    model.securityMeasures = [
      SecurityMeasure(
        kind: .accessLimitation, words: "Only staff who need them can open entries",
        strength: .certain, evidence: try q("Only staff who need them can open entries")),
      SecurityMeasure(
        kind: .generic, words: "reasonable safeguards",
        evidence: try q("reasonable safeguards")),
    ]
    model.transfers = [try promotionsTransfer(q)]
    model.changes = [try promotionsChange(q)]
    model.laws = try promotionsLaws(q)
    model.jurisdiction = Claim(
      .stated, "the Netherlands", strength: .certain,
      evidence: try q("This policy is governed by the law of the Netherlands."))
    model.signals = [
      Signal(
        kind: .globalPrivacyControl, status: .stated, strength: .certain,
        evidence: try q("We honour Global Privacy Control signals.")),
      Signal(
        kind: .doNotSellLink, status: .stated, strength: .certain,
        evidence: try q("“Do Not Sell My Personal Information”")),
    ]
    model.audiences = [
      Audience(
        code: .europeans, label: "in the European Economic Area", jurisdiction: "EU",
        evidence: try q("in the European Economic Area"))
    ]
    model.children = Children(
      minimumAge: Claim(
        .stated, [14], strength: .certain, evidence: try q("Children under 14 may enter")),
      parentalConsent: Claim(
        .stated, "with a parent's written permission", modality: .may, strength: .certain,
        evidence: try q("only with a parent's written permission")),
      collection: Claim(
        .stated, "Children under 14 may enter only with a parent's written permission.",
        evidence: try q("Children under 14 may enter only with a parent's written permission.")))
    model.findings = [
      Finding(
        .multiplePolicies, severity: .note, message: "The page holds two policies.",
        subjects: ["site-policy", "draw-policy"],
        evidence: try q("Web Site Policy") + q("Prize Draw Policy")),
      Finding(
        .choiceWithoutMechanism, message: "An opt-out is promised, but no means is told.",
        subjects: ["choice-survey"], evidence: try q("You may opt out of surveys.")),
      Finding(
        .unparsedChoice, severity: .note, message: "Words of choice that could not be read.",
        evidence: try q("Further options vary.")),
    ]
    model.generator = Generator(ruleset: "manual", minimumStrength: .weak)
    return model
  }

  private static func promotionsText() throws -> Quotes {
    var text = HandText()
    text.heading("Lantern Meadow: Our Two Policies", level: 1)
    text.heading("Web Site Policy", level: 2)
    text.paragraph("Effective June 2019. Lantern Meadow B.V. is the controller of your data.")
    text.heading("Collection", level: 3)
    text.paragraph(
      "When you register we require your name and e-mail address; your date of birth is optional.")
    text.paragraph(
      "We receive your interests from Paper Kite Media and your occupation from public registers.")
    text.table([
      ["What", "Why", "How long"],
      ["web server logs", "security", "30 days"],
      ["account details", "running your account", "until you close it"],
    ])
    text.heading("Use", level: 3)
    text.paragraph(
      "We process account details because our contract with you needs it, and measure visits in "
        + "our legitimate interest. We build a profile of your interests with your consent.")
    text.paragraph("You may opt out of surveys. Further options vary.")
    text.heading("Sharing", level: 3)
    text.paragraph(
      "Our mailing house, Posthorn Ltd., handles addresses for us. Posts in the forum can be seen "
        + "by everyone. We hand data to the police where a court orders it.")
    text.paragraph(
      "We may sell device identifiers to advertising partners. To stop this, use the link “Do Not "
        + "Sell My Personal Information” at https://lanternmeadow.example/dns. We honour Global "
        + "Privacy Control signals.")
    text.paragraph(
      "Linked sites may set cookies of their own. Entries that we gather for a client are handled "
        + "under that client's privacy policy.")
    text.heading("Your rights", level: 3)
    text.paragraph(
      "If you are in the European Economic Area, the GDPR lets you ask for a copy of your data, "
        + "take them elsewhere, restrict or object to their use, and complain to a supervisory "
        + "authority. No decision about you is made by a machine alone. Write to our data "
        + "protection officer at dpo[at]lanternmeadow.example.")
    text.paragraph(
      "Data may go to Canada under standard contractual clauses. This policy is governed by the "
        + "law of the Netherlands.")
    text.paragraph(
      "If something goes wrong, turn to the Fair Draw Board at https://fairdraw.example/complain.")
    text.heading("Changes", level: 3)
    text.paragraph(
      "We will ask for your consent before a material change takes effect. Small changes are only "
        + "posted here.")
    text.heading("Prize Draw Policy", level: 2)
    text.paragraph(
      "By entering a draw you provide your name and postal address. By ticking the box on the "
        + "entry form you agree that we share them with the draw's sponsor for its own offers; the "
        + "box is empty at first. If you change your mind after you have opted in, write to "
        + "stop@lanternmeadow.example or to Lantern Meadow, Postbus 9, 1000 AA Amsterdam, Netherlands."
    )
    text.paragraph(
      "Without the box ticked, we do not share your entry with any sponsor. Entries are destroyed "
        + "30 days after the draw. Only staff who need them can open entries, and reasonable "
        + "safeguards protect them.")
    text.paragraph(
      "Children under 14 may enter only with a parent's written permission. See also the sponsor's "
        + "policy at https://sponsor.example/privacy.")
    return try text.finish(links: [
      (
        "“Do Not Sell My Personal Information”", "https://lanternmeadow.example/dns"
      ),
      ("the sponsor's policy", "https://sponsor.example/privacy"),
    ])
  }

  private static func promotionsDocument(_ q: Quotes) throws -> DocumentFacts {
    DocumentFacts(
      title: "Lantern Meadow: Our Two Policies", language: "en-GB", languageBasis: .declared,
      provenance: Provenance(
        originalURL: "https://lanternmeadow.example/policies", capturedAt: Timestamp("201907"),
        corpusDomain: "meadow.example", sourceName: "lanternmeadow.md",
        mediaType: "text/markdown", encoding: "windows-1252", adapter: "markdown",
        sourceSHA256: Identity.sha256(Array("lanternmeadow.md".utf8)),
        textSHA256: Identity.sha256(Array(q.text.string.utf8))),
      dates: [
        StatedDate(
          kind: .effective, date: "2019-06", strength: .certain, evidence: try q("June 2019"))
      ],
      policyLinks: [
        PolicyLink(
          title: "the sponsor's policy", url: "https://sponsor.example/privacy",
          evidence: try q("the sponsor's policy at https://sponsor.example/privacy"))
      ])
  }

  private static func promotionsScopes(_ q: Quotes) throws -> [PolicyScope] {
    let start = try q.range("Web Site Policy").start
    let middle = try q.range("Prize Draw Policy").start
    return [
      PolicyScope(id: "site", kind: .site),
      PolicyScope(
        id: "site-policy", kind: .policy, title: "Web Site Policy",
        range: TextRange(start, middle - 2), evidence: try q("Web Site Policy")),
      PolicyScope(
        id: "draw-policy", kind: .policy, title: "Prize Draw Policy",
        range: TextRange(middle, q.text.utf8Count), evidence: try q("Prize Draw Policy")),
    ]
  }

  private static func promotionsParties(_ q: Quotes) throws -> [Party] {
    func other(
      _ id: String, _ name: String, _ role: PartyRole, named: Bool = true
    ) throws -> Party {
      Party(id: id, name: name, isNamed: named, roles: [role], evidence: try q(name))
    }
    return [
      Party(
        id: "company", name: "Lantern Meadow B.V.", isNamed: true,
        roles: [.firstParty, .controller],
        contacts: [
          Contact(
            kind: .postal, value: "Lantern Meadow, Postbus 9, 1000 AA Amsterdam, Netherlands",
            postal: PostalAddress(
              name: "Lantern Meadow", street: "Postbus 9", city: "Amsterdam",
              postalCode: "1000 AA", country: "Netherlands"),
            evidence: try q("Lantern Meadow, Postbus 9, 1000 AA Amsterdam, Netherlands"))
        ], evidence: try q("Lantern Meadow B.V. is the controller")),
      Party(
        id: "dpo", name: "our data protection officer", isNamed: false,
        roles: [.dataProtectionOfficer],
        contacts: [
          Contact(
            kind: .email, value: "dpo@lanternmeadow.example",
            evidence: try q("dpo[at]lanternmeadow.example"))
        ], evidence: try q("our data protection officer")),
      try other("paper-kite-media", "Paper Kite Media", .thirdParty),
      try other("posthorn", "Posthorn Ltd.", .serviceProvider),
      try other("advertising-partners", "advertising partners", .advertisingNetwork, named: false),
      try other("sponsor", "the draw's sponsor", .thirdParty, named: false),
      try other("fair-draw-board", "Fair Draw Board", .industryBody),
      Party(
        id: "client", name: "a client", isNamed: false, roles: [.client],
        evidence: try q("a client", in: "for a client are handled")),
    ]
  }

  private static func promotionsTransfer(_ q: Quotes) throws -> Transfer {
    Transfer(
      places: ["Canada"], countryCodes: ["CA"],
      safeguards: [try q.mention(.standardContractualClauses, "standard contractual clauses")],
      modality: .may, strength: .certain,
      evidence: try q("Data may go to Canada under standard contractual clauses."))
  }

  private static func promotionsChange(_ q: Quotes) throws -> PolicyChange {
    PolicyChange(
      kind: .privacyRelevant,
      notifications: [
        Mention(
          PolicyChange.Notification.inPolicy, words: "posted here", strength: .certain,
          evidence: try q("Small changes are only posted here."))
      ],
      choices: [try q.mention(.optIn, "ask for your consent")], modality: .will,
      strength: .certain,
      evidence: try q("We will ask for your consent before a material change takes effect."))
  }

  private static func promotionsLaws(_ q: Quotes) throws -> [LawReference] {
    [
      LawReference(
        kind: .law, code: "gdpr", name: "the GDPR", strength: .certain,
        evidence: try q("the GDPR lets you ask for a copy of your data")),
      LawReference(
        kind: .codeOfConduct, name: "Fair Draw Board", strength: .weak,
        evidence: try q("the Fair Draw Board")),
    ]
  }
}
