/// What plugins are checked with: policies written for this purpose.
enum PluginSamples {
  /// A policy with a statement of each kind that exporters usually map, one of them denied.
  static var statements: PolicyModel {
    let text = """
      Fern & Moss Ltd. collects your e-mail address to send a newsletter.
      We do not sell your data.
      You can unsubscribe at any time.
      You may ask us to correct your data.
      """
    var model = PolicyModel(text: plain(text))
    func words(_ quote: String) -> [Evidence] {
      text.firstRange(of: quote).map { range in
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return [Evidence(TextRange(start, start + quote.utf8.count), rule: "manual")]
      } ?? []
    }
    model.document.title = "Privacy at Fern & Moss"
    model.document.provenance.originalURL = "https://fern.example/privacy"
    model.document.provenance.textSHA256 = Identity.sha256(text.utf8)
    model.parties = [
      Party(
        id: "company", name: "Fern & Moss Ltd.", isNamed: true, roles: [.firstParty],
        evidence: words("Fern & Moss Ltd."))
    ]
    model.practices = [
      Practice(
        id: "p-00000001", action: .collect,
        data: [
          Mention(.emailAddress, words: "e-mail address", evidence: words("e-mail address"))
        ],
        purposes: [Mention(.newsletter, words: "newsletter", evidence: words("newsletter"))],
        source: .direct, choices: ["choice-1"], modality: .does,
        evidence: words("Fern & Moss Ltd. collects your e-mail address to send a newsletter.")),
      Practice(
        id: "p-00000002", action: .sell,
        data: [Mention(.personalInformation, words: "your data", evidence: words("your data"))],
        modality: .does, polarity: .denied, evidence: words("We do not sell your data.")),
    ]
    model.choices = [
      Choice(
        id: "choice-1", control: .optOut, scope: [.firstPartyUse], defaultState: .processingOn,
        mechanisms: [Mechanism(kind: .unsubscribe, evidence: words("unsubscribe"))],
        modality: .may, evidence: words("You can unsubscribe at any time."))
    ]
    model.rights = [
      Right(
        id: "right-1", kind: .rectification, modality: .may,
        evidence: words("You may ask us to correct your data."))
    ]
    return model
  }

  /// A policy whose words hold what careless programs trip over.
  static var anyText: PolicyModel {
    let words = "\"Quotes\" \\ / \u{2028}\u{2029}\u{85} ä 漢字 🌱 \u{202E}שלום <&> ${HOME} `x`"
    var model = PolicyModel(text: plain(words))
    model.document.title = words
    model.practices = [
      Practice(
        id: "p-00000001", action: .collect,
        data: [
          Mention(
            nil, words: words, evidence: [Evidence(TextRange(0, words.utf8.count), rule: "manual")])
        ],
        evidence: [Evidence(TextRange(0, words.utf8.count), rule: "manual")])
    ]
    return model
  }

  /// A policy that states nothing.
  static var empty: PolicyModel { PolicyModel(text: plain("Hello.")) }

  /// A policy with a megabyte of text.
  static var long: PolicyModel {
    var model = statements
    let text = model.text.string + String(repeating: "\nNothing else is said here.", count: 40_000)
    model.text = plain(text)
    model.document.provenance.textSHA256 = Identity.sha256(text.utf8)
    return model
  }

  /// A megabyte of bytes that are in no format.
  static var noise: [UInt8] {
    var state: UInt32 = 1
    return (0..<(1 << 20)).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(truncatingIfNeeded: state >> 24)
    }
  }

  private static func plain(_ text: String) -> CanonicalText {
    CanonicalText(
      string: text, blocks: [Block(kind: .paragraph, range: TextRange(0, text.utf8.count))])
  }
}
