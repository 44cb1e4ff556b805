import ConverterCore

/// What the template lets people choose, and what is wrong with it.
extension HandModels {
  static func templateChoices(_ q: Quotes) throws -> [Choice] {
    [
      try undecidedDisclosure(q), try thirdPartyOffers(q), try ownOffers(q), try cookies(q),
      try networks(q),
      Choice(
        id: "choice-stay-away", control: .abstain, scope: [.firstPartyCollection],
        mechanisms: [
          Mechanism(kind: .doNotUseService, evidence: try q("your choice is not to use our Site"))
        ], modality: .does, strength: .certain,
        evidence: try q("If you do not agree with our ways, your choice is not to use our Site.")),
    ]
  }

  private static func undecidedDisclosure(_ q: Quotes) throws -> Choice {
    let words =
      "To third parties who market their goods to you, if you have [agreed to/not opted out of] "
      + "such disclosure."
    return Choice(
      id: "choice-marketers", control: .unspecified, status: .ambiguous,
      scope: [.thirdPartySharing], alternatives: ["agreed to", "not opted out of"],
      withdrawal: Withdrawal(.notFound),
      purposes: [try q.mention(.marketing, "market their goods to you")],
      recipients: [try q.mention(.thirdParties, "third parties", in: words)], modality: .may,
      strength: .certain, evidence: try q(words))
  }

  private static func thirdPartyOffers(_ q: Quotes) throws -> Choice {
    let words =
      "If you do not want us to give your personal information to other companies for their "
      + "offers, write to optout@quillmark.example and say so."
    return Choice(
      id: "choice-third-party-offers", label: "Third-party offers", control: .optOut,
      scope: [.thirdPartySharing], defaultState: .processingOn,
      mechanisms: [
        Mechanism(
          kind: .email, target: "optout@quillmark.example",
          evidence: try q("write to optout@quillmark.example"))
      ],
      purposes: [try q.mention(.marketing, "for their offers")],
      data: [try q.mention(.personalInformation, "personal information", in: words)],
      recipients: [try q.mention(.thirdParties, "other companies")], modality: .does,
      strength: .certain, evidence: try q(words))
  }

  private static func ownOffers(_ q: Quotes) throws -> Choice {
    let words =
      "To stop our own offers, [tick the box on the order form/change the settings of your "
      + "account]."
    return Choice(
      id: "choice-own-offers", label: "Our own offers", control: .optOut, status: .ambiguous,
      scope: [.firstPartyUse],
      alternatives: ["tick the box on the order form", "change the settings of your account"],
      mechanisms: [
        Mechanism(kind: .formCheckbox, evidence: try q("tick the box on the order form")),
        Mechanism(kind: .accountSettings, evidence: try q("change the settings of your account")),
      ],
      purposes: [try q.mention(.marketing, "our own offers")], modality: .does,
      strength: .likely, evidence: try q(words))
  }

  private static func cookies(_ q: Quotes) throws -> Choice {
    let words =
      "You can set your browser to refuse cookies, but some parts of the Site may then not work."
    return Choice(
      id: "choice-cookies", label: "Cookies", control: .optOut, scope: [.firstPartyCollection],
      defaultState: .processingOn,
      mechanisms: [
        Mechanism(
          kind: .browserSettings, evidence: try q("set your browser to refuse cookies"))
      ],
      data: [try q.mention(.cookieData, "cookies", in: words)],
      technologies: [try q.mention(.cookies, "cookies", in: words)],
      consequence: Claim(
        .stated, "some parts of the Site may then not work", modality: .may, strength: .certain,
        evidence: try q("some parts of the Site may then not work")),
      modality: .does, strength: .certain, evidence: try q(words))
  }

  private static func networks(_ q: Quotes) throws -> Choice {
    let words =
      "You can opt out of tailored advertisements of members of the Network Advertising "
      + "Initiative on the NAI's website."
    return Choice(
      id: "choice-nai", label: "Advertising networks", control: .optOut, scope: [.thirdPartyUse],
      defaultState: .processingOn,
      mechanisms: [
        Mechanism(
          kind: .thirdPartySite, target: "the NAI's website",
          evidence: try q("on the NAI's website"))
      ],
      purposes: [try q.mention(.targetedAdvertising, "tailored advertisements")],
      recipients: [
        try q.mention(
          .advertisers, "members of the Network Advertising Initiative", party: "nai")
      ], modality: .does, strength: .certain, evidence: try q(words))
  }

  static func templateConsent(_ q: Quotes) throws -> [ConsentStatement] {
    [
      ConsentStatement(
        id: "consent-by-use", kind: .impliedByUse, consentType: .implied, modality: .does,
        strength: .certain,
        evidence: try q("By using the Site,\u{A0}you agree to this policy.")),
      ConsentStatement(
        id: "consent-continued-use", kind: .deemedAcceptanceOfChanges, consentType: .implied,
        modality: .does, strength: .certain,
        evidence: try q(
          "Your continued use of the Site after a change is deemed acceptance of it.")),
      ConsentStatement(
        id: "consent-other-purposes", kind: .purposeOpenEnded, consentType: .unspecified,
        modality: .does,
        purposes: [
          try q.mention(.asDisclosedAtCollection, "any other purpose with your consent")
        ], strength: .certain, evidence: try q("for any other purpose with your consent.")),
      ConsentStatement(
        id: "consent-advertisers", kind: .requiredBeforeDisclosure, consentType: .unspecified,
        modality: .does,
        recipients: [
          try q.mention(.advertisers, "advertisers", in: "to advertisers unless you consent")
        ], strength: .certain,
        evidence: try q(
          "We do not disclose your personal information to advertisers unless you consent.")),
    ]
  }

  static func templateRights(_ q: Quotes) throws -> [Right] {
    let review = "You can review and change your details on your account page."
    let page = Mechanism(kind: .accountSettings, evidence: try q("on your account page"))
    let list =
      "California residents may ask which third parties were given their details for direct "
      + "marketing."
    return [
      Right(
        id: "right-access", kind: .access, scope: .accountData, mechanisms: [page],
        modality: .does, strength: .certain, evidence: try q(review)),
      Right(
        id: "right-rectification", kind: .rectification, scope: .accountData, mechanisms: [page],
        modality: .does, strength: .certain, evidence: try q(review)),
      Right(
        id: "right-erasure", kind: .erasure, scope: .accountData,
        mechanisms: [
          Mechanism(
            kind: .email, target: "data@quillmark.example",
            evidence: try q("write to data@quillmark.example"))
        ],
        limitation: Claim(
          .stated, "We cannot delete them without also closing your account.",
          strength: .certain,
          evidence: try q("We cannot delete them without also closing your account.")),
        modality: .does, strength: .certain,
        evidence: try q("To have them deleted, write to data@quillmark.example.")),
      Right(
        id: "right-disclosure-list", kind: .disclosureList,
        mechanisms: [
          Mechanism(
            kind: .postal, target: "12 Ropewalk Lane, Anytown, CA 90000",
            evidence: try q("Write to 12 Ropewalk Lane, Anytown, CA 90000."))
        ],
        audience: Audience(
          code: .californians, label: "California residents", jurisdiction: "US-CA",
          evidence: try q("California residents")),
        modality: .may, strength: .certain, evidence: try q(list)),
    ]
  }

  static func templateFindings(_ q: Quotes) throws -> [Finding] {
    [
      Finding(
        .unresolvedAlternative, severity: .error,
        message: "The text leaves open whether disclosure to marketers needs consent.",
        subjects: ["choice-marketers", "p-1a00000b"],
        evidence: try q("[agreed to/not opted out of]")),
      Finding(
        .templatePlaceholder, message: "Brackets of a template were left in the text.",
        subjects: ["p-1a000002"], evidence: try q("[delivery notes,] [voice messages]")),
      Finding(
        .contradiction, message: "Two ages are given for children: 16 and 13.",
        evidence: try q("not meant for children under 16") + q("a child under 13")),
      Finding(
        .deadReference, severity: .note, message: "The reference to a section leads nowhere.",
        evidence: try q("the section on choices")),
      Finding(
        .withdrawalNotFound, message: "Consent is relied on, but no way to take it back is told.",
        subjects: ["consent-other-purposes"],
        evidence: try q("for any other purpose with your consent.")),
      Finding(
        .describesLawNotPractice, severity: .note,
        message: "The passage tells what a law allows, not what the company does.",
        subjects: ["right-disclosure-list"], evidence: try q("Under the “Shine the Light” law")),
    ]
  }
}
