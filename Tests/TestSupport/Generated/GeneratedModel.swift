public import ConverterCore

/// A policy model made up from a seed: every kind of statement with any of its values, as freely as
/// the schema allows, over the text of a generated policy. It makes no sense, but it is valid.
public struct GeneratedModel {
  var chance: SplitMix
  private let text: CanonicalText
  /// The UTF-8 offsets at which scalars of the text begin, and its end.
  private let places: [Int]
  let choices: [String]
  let parties: [String]
  let scopes: [String]

  /// The model of a seed.
  public static func make(seed: UInt64) throws -> PolicyModel {
    var generator = try GeneratedModel(seed: seed)
    return generator.model()
  }

  private init(seed: UInt64) throws {
    var chance = SplitMix(seed: seed)
    var hand = HandText()
    for part in GeneratedPolicy(seed: seed).parts {
      switch part {
      case .heading(let words): hand.heading(words, level: chance.number(1...3))
      case .paragraph(let words): hand.paragraph(words)
      case .list(let leadIn, let items):
        hand.paragraph(leadIn)
        hand.list(items)
      }
    }
    text = try hand.finish().text
    var places: [Int] = [0]
    for scalar in text.string.unicodeScalars {
      places.append((places.last ?? 0) + UTF8.width(scalar))
    }
    self.places = places
    choices = (0..<chance.number(0...4)).map { "choice-\($0)" }
    parties = ["company"] + (0..<chance.number(0...3)).map { "party-\($0)" }
    scopes = ["site"] + (0..<chance.number(0...2)).map { "part-\($0)" }
    self.chance = chance
  }

  // MARK: Evidence and mentions

  /// Where some words stand.
  mutating func evidence() -> [Evidence] {
    let start = chance.number(0...places.count - 2)
    let end = min(start + chance.number(1...60), places.count - 1)
    return [Evidence(TextRange(places[start], places[end]), rule: "manual")]
  }

  private func words(_ evidence: [Evidence]) -> String {
    evidence.first.map { text.quote($0.range) } ?? "words"
  }

  mutating func mention<Code: VocabularyCode>(_ type: Code.Type) -> Mention<Code> {
    let evidence = evidence()
    return Mention(
      chance.happens(0.9) ? chance.code(type) : nil, words: words(evidence),
      status: chance.one([.stated, .stated, .stated, .denied, .ambiguous]),
      strength: chance.code(Strength.self),
      necessity: chance.perhaps(0.2) { $0.code(Necessity.self) },
      choices: chance.happens(0.2) ? chance.some(choices, 0...2) : [],
      party: type == RecipientKind.self && chance.happens(0.3) ? chance.one(parties) : nil,
      evidence: evidence)
  }

  mutating func mentions<Code: VocabularyCode>(
    _ type: Code.Type, _ count: ClosedRange<Int> = 0...3
  ) -> [Mention<Code>] {
    (0..<chance.number(count)).map { _ in mention(type) }
  }

  mutating func claim<Value>(_ value: Value) -> Claim<Value> {
    guard chance.happens(0.7) else { return .notFound }
    let status = chance.one([ClaimStatus.stated, .stated, .denied, .ambiguous])
    return Claim(
      status, value, modality: chance.code(Modality.self), strength: chance.code(Strength.self),
      evidence: evidence())
  }

  mutating func said(_ share: Double = 0.3) -> Claim<String>? {
    guard chance.happens(share) else { return nil }
    let evidence = evidence()
    return Claim(.stated, words(evidence), evidence: evidence)
  }

  mutating func label() -> String { words(evidence()) }

  mutating func audience(_ share: Double = 0.2) -> Audience? {
    guard chance.happens(share) else { return nil }
    let evidence = evidence()
    return Audience(
      code: chance.perhaps { $0.code(AudienceCode.self) }, label: words(evidence),
      jurisdiction: chance.perhaps { $0.one(["US-CA", "EU", "NL"]) }, evidence: evidence)
  }

  mutating func mechanisms() -> [Mechanism] {
    (0..<chance.number(0...2)).map { _ in
      let kind = chance.code(Mechanism.Kind.self)
      let target: String? =
        switch kind {
        case .email: "choices@fern.example"
        case .webLink, .thirdPartySite, .otherPolicy: "http://www.fern.example/choices?a=1&b=%20"
        default: nil
        }
      return Mechanism(kind: kind, target: target, evidence: evidence())
    }
  }

  // MARK: The model

  private mutating func model() -> PolicyModel {
    var model = PolicyModel(text: text, document: document())
    model.scopes = scopes.map { id in
      PolicyScope(
        id: id, kind: id == "site" ? .site : chance.code(PolicyScope.Kind.self), title: label(),
        includes: chance.perhaps { _ in ["/*"] } ?? [],
        methods: chance.perhaps(0.2) { _ in ["GET"] } ?? [])
    }
    model.parties = parties.map { party($0) }
    model.practices = (0..<chance.number(0...8)).map { practice("p-\($0)") }
    model.choices = choices.map { choice($0) }
    model.consentStatements = (0..<chance.number(0...2)).map { consent("consent-\($0)") }
    model.rights = (0..<chance.number(0...3)).map { right("right-\($0)") }
    addStatements(to: &model)
    return model
  }

  private mutating func document() -> DocumentFacts {
    let provenance = Provenance(
      originalURL: GeneratedPage.url,
      archiveURL: chance.perhaps { _ in GeneratedPage.prefix + GeneratedPage.url },
      capturedAt: chance.perhaps { Timestamp($0.one(["2005", "200503", "20050314070809"])) }
        ?? nil,
      sourceName: "a — generated.txt",
      sourceSHA256: Identity.sha256(text.string.utf8), textSHA256: Identity.sha256(text.string.utf8)
    )
    return DocumentFacts(
      title: chance.perhaps { _ in "A “title” & <more>" }, language: "en",
      languageBasis: .detected, provenance: provenance,
      dates: (0..<chance.number(0...2)).map { _ in
        StatedDate(
          kind: chance.code(StatedDate.Kind.self),
          date: chance.one(["2005", "2005-03", "2005-03-14"]), evidence: evidence())
      },
      policyLinks: (0..<chance.number(0...2)).map { _ in
        PolicyLink(
          title: label(), url: chance.perhaps { _ in "http://partner.example/privacy" },
          evidence: evidence())
      })
  }

  private mutating func party(_ id: String) -> Party {
    let contacts: [Contact] = [
      Contact(kind: .email, value: "desk@fern.example", evidence: evidence()),
      Contact(
        kind: .postal, value: "Fern, 1 Hill Road, Leeds",
        postal: PostalAddress(name: "Fern", street: "1 Hill Road", city: "Leeds"),
        evidence: evidence()),
      Contact(kind: .phone, value: "+44 113 496 0000", evidence: evidence()),
      Contact(kind: .url, value: "http://www.fern.example/contact", evidence: evidence()),
    ]
    let others = Array(PartyRole.allCases.filter { $0 != .firstParty })
    return Party(
      id: id, name: id == "company" ? "Fern & Söhne" : label(), isNamed: chance.happens(0.7),
      roles: id == "company" ? [.firstParty] : chance.some(others, 1...2),
      contacts: chance.some(contacts, 0...4), evidence: evidence())
  }
}
