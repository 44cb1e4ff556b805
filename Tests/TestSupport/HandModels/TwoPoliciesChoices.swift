import ConverterCore

/// What the promotions company lets people choose and claim.
extension HandModels {
  static func promotionsChoices(_ q: Quotes) throws -> [Choice] {
    let sale =
      "To stop this, use the link “Do Not Sell My Personal Information” at "
      + "https://lanternmeadow.example/dns."
    return [
      try sponsorOptIn(q),
      Choice(
        id: "choice-sale", policyScope: "site-policy", control: .optOut,
        scope: [.thirdPartySharing], defaultState: .processingOn,
        mechanisms: [
          Mechanism(
            kind: .webLink, target: "https://lanternmeadow.example/dns", evidence: try q(sale)),
          Mechanism(
            kind: .signal, evidence: try q("We honour Global Privacy Control signals.")),
        ],
        data: [try q.mention(.deviceIdentifier, "device identifiers")],
        recipients: [
          try q.mention(.advertisers, "advertising partners", party: "advertising-partners")
        ], modality: .does, strength: .certain, evidence: try q(sale)),
      Choice(
        id: "choice-survey", policyScope: "site-policy", control: .optOut,
        scope: [.firstPartyUse], defaultState: .processingOn,
        purposes: [try q.mention(.surveys, "surveys")], modality: .may, strength: .likely,
        evidence: try q("You may opt out of surveys.")),
      Choice(
        id: "choice-birth", policyScope: "site-policy", control: .abstain,
        scope: [.firstPartyCollection],
        mechanisms: [
          Mechanism(
            kind: .declineToProvide, evidence: try q("your date of birth is optional"))
        ],
        data: [try q.mention(.dateOfBirth, "date of birth")], modality: .does,
        strength: .certain, evidence: try q("your date of birth is optional")),
      Choice(
        id: "choice-client", policyScope: "site-policy", control: .unspecified,
        mechanisms: [
          Mechanism(kind: .otherPolicy, evidence: try q("under that client's privacy policy"))
        ], strength: .weak,
        evidence: try q("are handled under that client's privacy policy")),
    ]
  }

  private static func sponsorOptIn(_ q: Quotes) throws -> Choice {
    let back =
      "If you change your mind after you have opted in, write to stop@lanternmeadow.example or "
      + "to Lantern Meadow, Postbus 9, 1000 AA Amsterdam, Netherlands."
    return Choice(
      id: "choice-sponsor", policyScope: "draw-policy", control: .optIn,
      scope: [.thirdPartySharing], defaultState: .processingOff, consentType: .expressed,
      mechanisms: [
        Mechanism(
          kind: .formCheckbox, requires: "ticking the box",
          evidence: try q("By ticking the box on the entry form") + q("the box is empty at first"))
      ],
      withdrawal: Withdrawal(
        .stated,
        mechanisms: [
          Mechanism(
            kind: .email, target: "stop@lanternmeadow.example",
            evidence: try q("stop@lanternmeadow.example")),
          Mechanism(
            kind: .postal, target: "Lantern Meadow, Postbus 9, 1000 AA Amsterdam, Netherlands",
            evidence: try q("Lantern Meadow, Postbus 9, 1000 AA Amsterdam, Netherlands")),
        ], evidence: try q(back)),
      purposes: [try q.mention(.marketing, "its own offers")],
      data: [
        try q.mention(.name, "name", in: "provide your name and postal address"),
        try q.mention(.postalAddress, "postal address"),
      ],
      recipients: [try q.mention(.businessPartners, "the draw's sponsor", party: "sponsor")],
      modality: .does, strength: .certain, evidence: try q(optInSentence))
  }

  static func promotionsConsent(_ q: Quotes) throws -> [ConsentStatement] {
    [
      ConsentStatement(
        id: "consent-profile", kind: .requiredBeforeUse, consentType: .unspecified,
        modality: .does, purposes: [try q.mention(.profiling, "build a profile")],
        data: [try q.mention(.interests, "your interests", in: "a profile of your interests")],
        strength: .certain,
        evidence: try q("We build a profile of your interests with your consent.")),
      ConsentStatement(
        id: "consent-sponsor", kind: .requestedAtCollection, consentType: .expressed,
        modality: .does,
        recipients: [
          try q.mention(.businessPartners, "the draw's sponsor", party: "sponsor")
        ], strength: .certain, evidence: try q(optInSentence)),
      ConsentStatement(
        id: "consent-parent", kind: .parentalConsentRequired, consentType: .explicit,
        modality: .may,
        audience: Audience(
          code: .children, label: "Children under 14", evidence: try q("Children under 14")),
        strength: .certain,
        evidence: try q("Children under 14 may enter only with a parent's written permission.")),
    ]
  }

  static func promotionsRights(_ q: Quotes) throws -> [Right] {
    let audience = Audience(
      code: .europeans, label: "in the European Economic Area", jurisdiction: "EU",
      evidence: try q("in the European Economic Area"))
    let letter = Mechanism(
      kind: .email, target: "dpo@lanternmeadow.example",
      evidence: try q("Write to our data protection officer at dpo[at]lanternmeadow.example."))
    func granted(_ id: String, _ kind: RightKind, _ words: String) throws -> Right {
      Right(
        id: id, kind: kind, scope: .allData, mechanisms: [letter], audience: audience,
        modality: .may, strength: .certain, evidence: try q(words))
    }
    return [
      try granted("right-copy", .access, "ask for a copy of your data"),
      try granted("right-portability", .portability, "take them elsewhere"),
      try granted("right-restriction", .restriction, "restrict or object to their use"),
      try granted("right-objection", .objection, "object to their use"),
      try granted("right-complaint", .complaint, "complain to a supervisory authority"),
      Right(
        id: "right-automated", kind: .automatedDecisions, modality: .does, strength: .likely,
        evidence: try q("No decision about you is made by a machine alone.")),
      Right(
        id: "right-withdraw", kind: .withdrawConsent,
        mechanisms: [
          Mechanism(
            kind: .email, target: "stop@lanternmeadow.example",
            evidence: try q("write to stop@lanternmeadow.example"))
        ], modality: .does, strength: .certain,
        evidence: try q("If you change your mind after you have opted in")),
    ]
  }
}
