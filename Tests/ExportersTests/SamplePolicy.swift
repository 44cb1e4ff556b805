import ConverterCore

/// A policy written for these tests, with evidence found by quote.
struct SamplePolicy {
  var model: PolicyModel

  init(_ sentences: [String]) {
    let joined = sentences.joined(separator: "\n")
    var blocks: [Block] = []
    var start = 0
    for sentence in sentences {
      blocks.append(
        Block(kind: .paragraph, range: TextRange(start, start + sentence.utf8.count)))
      start += sentence.utf8.count + 1
    }
    model = PolicyModel(text: CanonicalText(string: joined, blocks: blocks))
  }

  /// The place of the first occurrence of these words; empty evidence when they are not there,
  /// which `Evidence` tests notice.
  func words(_ quote: String, rule: String = "test.rule") -> [Evidence] {
    let text = Array(model.text.string.utf8)
    let needle = Array(quote.utf8)
    for start in 0...max(0, text.count - needle.count)
    where text[start..<min(text.count, start + needle.count)].elementsEqual(needle) {
      return [Evidence(TextRange(start, start + needle.count), rule: rule)]
    }
    return []
  }

  /// A mention of a code in these words.
  func mention<Code>(
    _ code: Code?, _ quote: String, status: ClaimStatus = .stated, choices: [String] = [],
    party: String? = nil
  ) -> Mention<Code> {
    Mention(
      code, words: quote, status: status, choices: choices, party: party,
      evidence: words(quote))
  }

  /// A small garden shop's policy: one of everything the exporters of this folder map.
  static let gardenShop: SamplePolicy = {
    let sentences = [
      "Café Gärten 🌱 respects your privacy.",
      "When you order, we collect your name and credit card number to deliver plants.",
      "We use cookies to learn which pages are visited.",
      "We share your e-mail address with Seedling Mailers, our mailing house, if you opt in.",
      "We do not sell your postal address to anyone.",
      "You can stop our letters by writing to privacy@garden.example.",
      "You may correct your account at any time.",
      "Orders are kept for seven years because tax law says so.",
      "All pages with forms use TLS.",
      "If this policy changes, we will post a notice on our home page.",
      "We do not respond to Do Not Track.",
      "We do not knowingly collect data from children under 13.",
      "We process orders in [Country].",
    ]
    var sample = SamplePolicy(sentences)
    sample.model.document.title = "Privacy at Café Gärten"
    sample.model.document.provenance.sourceName = "inbox/garden.txt"
    sample.model.document.provenance.originalURL = "https://garden.example/privacy"
    sample.addParties()
    sample.addPractices(sentences)
    sample.addStatements(sentences)
    return sample
  }()

  private mutating func addParties() {
    model.parties = [
      Party(
        id: "company", name: "Café Gärten", isNamed: true, roles: [.firstParty],
        contacts: [
          Contact(
            kind: .email, value: "privacy@garden.example",
            evidence: words("privacy@garden.example"))
        ], evidence: words("Café Gärten")),
      Party(
        id: "seedling-mailers", name: "Seedling Mailers", isNamed: true,
        roles: [.serviceProvider], evidence: words("Seedling Mailers")),
    ]
  }

  private mutating func addPractices(_ sentences: [String]) {
    model.practices = [
      Practice(
        id: "p-00000001", action: .collect,
        data: [mention(.name, "name"), mention(.paymentCard, "credit card number")],
        purposes: [mention(.delivery, "to deliver plants")], source: .direct,
        identifiability: .identified, modality: .does, evidence: words(sentences[1])),
      Practice(
        id: "p-00000002", action: .collect, data: [mention(.pagesVisited, "pages are visited")],
        purposes: [mention(.analytics, "to learn")], source: .automatic,
        technologies: [mention(.cookies, "cookies")], modality: .does,
        evidence: words(sentences[2])),
      Practice(
        id: "p-00000003", action: .share, data: [mention(.emailAddress, "e-mail address")],
        recipients: [
          mention(.serviceProviders, "Seedling Mailers", party: "seedling-mailers")
        ],
        conditions: [Condition(kind: .consent, evidence: words("if you opt in"))],
        modality: .does, evidence: words(sentences[3])),
      Practice(
        id: "p-00000004", action: .sell, data: [mention(.postalAddress, "postal address")],
        recipients: [mention(.thirdParties, "anyone")], modality: .does, polarity: .denied,
        evidence: words(sentences[4])),
      Practice(
        id: "p-00000005", action: .retain, data: [mention(.purchases, "Orders")],
        retention: Retention(
          kind: .statedPeriod, duration: "P7Y", evidence: words("for seven years")),
        modality: .does, evidence: words(sentences[7])),
    ]
  }

  private mutating func addStatements(_ sentences: [String]) {
    model.choices = [
      Choice(
        id: "choice-1", control: .optOut, scope: [.firstPartyUse], defaultState: .processingOn,
        mechanisms: [
          Mechanism(
            kind: .email, target: "privacy@garden.example",
            evidence: words("privacy@garden.example"))
        ], purposes: [mention(.marketing, "our letters")], modality: .may,
        evidence: words(sentences[5]))
    ]
    model.rights = [
      Right(
        id: "right-1", kind: .rectification, scope: .accountData, modality: .may,
        evidence: words(sentences[6]))
    ]
    model.securityMeasures = [
      SecurityMeasure(kind: .secureTransfer, words: "TLS", evidence: words(sentences[8]))
    ]
    model.changes = [
      PolicyChange(
        notifications: [mention(.onSite, "post a notice")], modality: .will,
        evidence: words(sentences[9]))
    ]
    model.signals = [
      Signal(kind: .doNotTrack, status: .denied, evidence: words(sentences[10]))
    ]
    model.children.collection = Claim(.denied, nil, evidence: words(sentences[11]))
    model.findings = [
      Finding(
        .templatePlaceholder, message: "a template's blank was left unfilled",
        evidence: words("[Country]"))
    ]
  }
}
