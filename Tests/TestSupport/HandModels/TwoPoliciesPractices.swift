import ConverterCore

/// What the promotions company does with data, in its two policies.
extension HandModels {
  static func siteCollection(_ q: Quotes) throws -> [Practice] {
    let required =
      "When you register we require your name and e-mail address; your date of birth is optional."
    var name = try q.mention(DataCategory.name, "name", in: required)
    name.necessity = .required
    var email = try q.mention(DataCategory.emailAddress, "e-mail address", in: required)
    email.necessity = .required
    var birth = try q.mention(DataCategory.dateOfBirth, "date of birth", in: required)
    birth.necessity = .optional
    let received =
      "We receive your interests from Paper Kite Media and your occupation from public registers."
    return [
      Practice(
        id: "p-2b000001", scope: "site-policy", action: .collect,
        subjects: [try q.mention(.user, "When you register")], data: [name, email, birth],
        purposes: [try q.mention(.accountManagement, "register", in: "When you register")],
        source: .direct, technologies: [], identifiability: .identified, modality: .does,
        strength: .certain, evidence: try q(required)),
      Practice(
        id: "p-2b000002", scope: "site-policy", action: .collect,
        data: [try q.mention(.interests, "interests", in: "We receive your interests")],
        source: .thirdParty, modality: .does, strength: .certain, evidence: try q(received)),
      Practice(
        id: "p-2b000003", scope: "site-policy", action: .collect,
        data: [try q.mention(.occupation, "occupation")], source: .public, modality: .does,
        strength: .certain, evidence: try q(received)),
    ]
  }

  static func siteUse(_ q: Quotes) throws -> [Practice] {
    let header = try q("What | Why | How long")
    let process =
      "We process account details because our contract with you needs it, and measure visits in "
      + "our legitimate interest."
    let profile = "We build a profile of your interests with your consent."
    let account = "account details | running your account | until you close it"
    return [
      Practice(
        id: "p-2b000004", scope: "site-policy", action: .use,
        data: [try q.mention(.serverLogs, "web server logs")],
        purposes: [try q.mention(.security, "security")], source: .automatic,
        technologies: [
          Mention(.logFiles, words: "web server logs", evidence: try q("web server logs"))
        ],
        retention: Retention(
          kind: .statedPeriod, duration: "P30D", strength: .certain,
          evidence: try q("30 days", in: "web server logs | security | 30 days")),
        modality: .does, evidence: try header + q("web server logs | security | 30 days")),
      Practice(
        id: "p-2b000005", scope: "site-policy", action: .use,
        data: [try q.mention(.accountInformation, "account details", in: account)],
        purposes: [try q.mention(.accountManagement, "running your account")],
        retention: Retention(
          kind: .untilEvent, event: "until you close it", strength: .certain,
          evidence: try q("until you close it")),
        legalBasis: [try q.mention(.contract, "our contract with you")], modality: .does,
        evidence: try header + q(account) + q(process)),
      Practice(
        id: "p-2b000006", scope: "site-policy", action: .use,
        purposes: [try q.mention(.analytics, "measure visits")],
        legalBasis: [try q.mention(.legitimateInterest, "our legitimate interest")],
        modality: .does, strength: .certain, evidence: try q(process)),
      Practice(
        id: "p-2b000007", scope: "site-policy", action: .profile,
        data: [try q.mention(.interests, "your interests", in: profile)],
        purposes: [try q.mention(.profiling, "build a profile")],
        conditions: [Condition(kind: .consent, evidence: try q("with your consent"))],
        legalBasis: [try q.mention(.consent, "your consent", in: profile)], modality: .does,
        strength: .certain, evidence: try q(profile)),
      Practice(
        id: "p-2b000008", scope: "site-policy", action: .use,
        purposes: [try q.mention(.surveys, "surveys", choices: ["choice-survey"])],
        choices: ["choice-survey"], modality: .unspecified, strength: .weak,
        evidence: try q("You may opt out of surveys.")),
    ]
  }

  static func siteSharing(_ q: Quotes) throws -> [Practice] {
    let mailing = "Our mailing house, Posthorn Ltd., handles addresses for us."
    let police = "We hand data to the police where a court orders it."
    let sale = "We may sell device identifiers to advertising partners."
    let linked = "Linked sites may set cookies of their own."
    let client =
      "Entries that we gather for a client are handled under that client's privacy policy."
    return [
      Practice(
        id: "p-2b000009", scope: "site-policy", action: .share,
        data: [try q.mention(.postalAddress, "addresses", in: mailing)],
        recipients: [try q.mention(.serviceProviders, "Our mailing house", party: "posthorn")],
        modality: .does, strength: .certain, evidence: try q(mailing)),
      Practice(
        id: "p-2b00000a", scope: "site-policy", action: .share,
        data: [try q.mention(.userContent, "Posts in the forum")],
        recipients: [try q.mention(.public, "everyone")], modality: .may, strength: .certain,
        evidence: try q("Posts in the forum can be seen by everyone.")),
      Practice(
        id: "p-2b00000b", scope: "site-policy", action: .share,
        data: [try q.mention(nil, "data", in: police)],
        recipients: [try q.mention(.authorities, "the police")],
        conditions: [Condition(kind: .law, evidence: try q("where a court orders it"))],
        modality: .does, strength: .certain, evidence: try q(police)),
      Practice(
        id: "p-2b00000c", scope: "site-policy", action: .sell,
        data: [
          try q.mention(.deviceIdentifier, "device identifiers", choices: ["choice-sale"])
        ],
        recipients: [
          try q.mention(.advertisers, "advertising partners", party: "advertising-partners")
        ],
        conditions: [
          Condition(kind: .noObjection, choice: "choice-sale", evidence: try q("To stop this"))
        ], choices: ["choice-sale"],
        consequence: Claim(
          .stated, "advertising partners get your device's number", evidence: try q(sale)),
        modality: .may, strength: .certain, evidence: try q(sale)),
      Practice(
        id: "p-2b00000d", scope: "site-policy", action: .collect, actor: .thirdParty,
        data: [try q.mention(.cookieData, "cookies", in: linked)],
        technologies: [try q.mention(.thirdPartyCookies, "cookies of their own")],
        modality: .may, strength: .certain, evidence: try q(linked)),
      Practice(
        id: "p-2b00000e", scope: "site-policy", action: .collect, actor: .onBehalfOfClient,
        actorParty: "client", data: [try q.mention(.contestEntries, "Entries", in: client)],
        modality: .does, strength: .likely, evidence: try q(client)),
    ]
  }

  static func drawPractices(_ q: Quotes) throws -> [Practice] {
    let entry = "By entering a draw you provide your name and postal address."
    let denied = "Without the box ticked, we do not share your entry with any sponsor."
    let gone = "Entries are destroyed 30 days after the draw."
    return [
      Practice(
        id: "p-2b00000f", scope: "draw-policy", action: .collect,
        data: [
          try q.mention(.name, "name", in: entry),
          try q.mention(.postalAddress, "postal address", in: entry),
        ],
        purposes: [try q.mention(.contests, "entering a draw")], source: .direct,
        modality: .does, strength: .certain, evidence: try q(entry)),
      Practice(
        id: "p-2b000010", scope: "draw-policy", action: .share,
        data: [
          try q.mention(.name, "them", in: "share them with", choices: ["choice-sponsor"])
        ],
        purposes: [
          try q.mention(.marketing, "its own offers", choices: ["choice-sponsor"])
        ],
        recipients: [
          try q.mention(
            .businessPartners, "the draw's sponsor", choices: ["choice-sponsor"],
            party: "sponsor")
        ],
        conditions: [
          Condition(
            kind: .consent, choice: "choice-sponsor",
            evidence: try q("By ticking the box on the entry form you agree"))
        ], choices: ["choice-sponsor"], modality: .does, strength: .certain,
        evidence: try q(optInSentence)),
      Practice(
        id: "p-2b000011", scope: "draw-policy", action: .share,
        data: [try q.mention(.contestEntries, "your entry")],
        recipients: [try q.mention(.businessPartners, "any sponsor")],
        conditions: [
          Condition(
            kind: .consent, isException: true, choice: "choice-sponsor",
            evidence: try q("Without the box ticked"))
        ], modality: .does, polarity: .denied, strength: .certain, evidence: try q(denied)),
      Practice(
        id: "p-2b000012", scope: "draw-policy", action: .delete,
        data: [try q.mention(.contestEntries, "Entries", in: gone)],
        retention: Retention(
          kind: .statedPeriod, duration: "P30D", event: "after the draw", strength: .certain,
          evidence: try q("30 days after the draw")),
        modality: .does, strength: .certain, evidence: try q(gone)),
    ]
  }

  static var optInSentence: String {
    "By ticking the box on the entry form you agree that we share them with the draw's sponsor "
      + "for its own offers; the box is empty at first."
  }
}
