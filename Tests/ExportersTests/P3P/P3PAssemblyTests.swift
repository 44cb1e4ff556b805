import ConverterCore
import TestSupport
import Testing

@testable import Exporters

/// How statements are put together from practices of single sentences.
@Suite struct P3PAssemblyTests {
  typealias Statement = P3PStatement

  private func policy(
    _ sentences: [String], _ fill: (inout SamplePolicy) -> Void
  ) -> PolicyModel {
    var sample = SamplePolicy(sentences)
    sample.model.document.provenance.originalURL = "https://ropewalk.example/privacy"
    sample.model.parties = [
      Party(
        id: "company", name: "Ropewalk", isNamed: true, roles: [.firstParty], evidence: [])
    ]
    fill(&sample)
    return sample.model
  }

  private func build(_ model: PolicyModel) throws -> P3PPolicy {
    let export = try P3PExporter().export(model, options: ExportOptions())
    #expect(try P3PExporterTests.fault(export.bytes) == nil)
    let quotes = P3PQuotes.faults(in: export.bytes, text: Array(model.text.string.utf8))
    #expect(quotes == [])
    return try P3PPolicyBuilder.build(model, options: ExportOptions())
  }

  private func summary(_ statement: Statement) -> String {
    let purposes = statement.purposes.map {
      $0.value.rawValue + ($0.required == .always ? "" : ":" + $0.required.rawValue)
    }
    let recipients = statement.recipients.map {
      $0.value.rawValue + ($0.required == .always ? "" : ":" + $0.required.rawValue)
    }
    let data = statement.data.map(\.datum).map { datum in
      let categories = datum.categories.map(\.rawValue).joined(separator: "+")
      return datum.ref + (categories.isEmpty ? "" : "(\(categories))")
        + (datum.isOptional ? "?" : "")
    }
    return [
      purposes.joined(separator: " "), recipients.joined(separator: " "),
      statement.retention?.rawValue ?? "", data.joined(separator: " "),
    ].joined(separator: " | ")
  }

  private func statements(_ model: PolicyModel) throws -> [String] {
    try build(model).statements.map(summary)
  }

  @Test func aUseReachesWhatItsWiderWordsMean() throws {
    let model = policy([
      "We ask for your name and e-mail.", "We record your IP address.",
      "We use personal information to answer you.",
    ]) { sample in
      sample.model.practices = [
        Practice(
          id: "p-1", action: .collect,
          data: [sample.mention(.name, "name"), sample.mention(.emailAddress, "e-mail")],
          evidence: sample.words("We ask for your name and e-mail.")),
        Practice(
          id: "p-2", action: .collect, data: [sample.mention(.ipAddress, "IP address")],
          evidence: sample.words("We record your IP address.")),
        Practice(
          id: "p-3", action: .use,
          data: [sample.mention(.personalInformation, "personal information")],
          purposes: [sample.mention(.customerSupport, "to answer you")],
          evidence: sample.words("We use personal information to answer you.")),
      ]
    }
    let built = try build(model)
    #expect(
      built.statements.map(summary) == [
        "current | ours | indefinitely | #user.home-info.online.email #user.name",
        "other-purpose | ours | indefinitely | #dynamic.clickstream.clientip",
      ])
    #expect(
      built.assumptions == [
        "statement 1: recipient ours", "statement 1: retention indefinitely",
        "statement 2: purpose other-purpose", "statement 2: recipient ours",
        "statement 2: retention indefinitely", "entity: #business.contact-info.online.uri",
        "access: none",
      ])
  }

  @Test func aDenialKeepsWiderWordsAway() throws {
    let model = policy([
      "We ask for your card number and e-mail.", "We use personal information for offers.",
      "We do not use card numbers for offers.",
    ]) { sample in
      sample.model.practices = [
        Practice(
          id: "p-1", action: .collect,
          data: [
            sample.mention(.paymentCard, "card number"), sample.mention(.emailAddress, "e-mail"),
          ], purposes: [], evidence: sample.words("We ask for your card number and e-mail.")),
        Practice(
          id: "p-2", action: .use,
          data: [sample.mention(.personalInformation, "personal information")],
          purposes: [sample.mention(.marketing, "for offers")],
          evidence: sample.words("We use personal information for offers.")),
        Practice(
          id: "p-3", action: .use, data: [sample.mention(.paymentCard, "card numbers")],
          purposes: [sample.mention(.marketing, "for offers")], polarity: .denied,
          evidence: sample.words("We do not use card numbers for offers.")),
      ]
    }
    let built = try build(model)
    #expect(
      built.statements.map(summary) == [
        "other-purpose | ours | indefinitely | #dynamic.miscdata(financial)",
        "current contact | ours | indefinitely | #user.home-info.online.email",
      ])
    #expect(built.losses.map(\.code) == ["denied-practice"])
    #expect(built.unexpressed.map(\.subject) == ["p-3"])
  }

  @Test func thisInformationIsThatOfTheParagraph() throws {
    let model = policy([
      "We ask for your name. We use this information to greet you.", "We record page views.",
    ]) { sample in
      sample.model.practices = [
        Practice(
          id: "p-1", action: .collect, data: [sample.mention(.name, "name")],
          evidence: sample.words("We ask for your name.")),
        Practice(
          id: "p-2", action: .use, purposes: [sample.mention(.personalization, "greet you")],
          evidence: sample.words("We use this information to greet you.")),
        Practice(
          id: "p-3", action: .collect, data: [sample.mention(.pagesVisited, "page views")],
          evidence: sample.words("We record page views.")),
      ]
    }
    #expect(
      try statements(model) == [
        "individual-decision | ours | indefinitely | #user.name",
        "other-purpose | ours | indefinitely | #dynamic.clickstream.uri",
      ])
  }

  @Test func conditionsBecomeRequired() throws {
    let model = policy([
      "With your consent we write to you about offers.", "We call you unless you object.",
      "We share e-mail addresses with partners only if you ask.", "You may stop letters.",
      "We send letters about offers to your address.",
    ]) { sample in
      sample.model.practices = [
        Practice(
          id: "p-1", action: .use, data: [sample.mention(.name, "you")],
          purposes: [sample.mention(.newsletter, "about offers")],
          conditions: [Condition(kind: .consent, evidence: sample.words("With your consent"))],
          evidence: sample.words("With your consent we write to you about offers.")),
        Practice(
          id: "p-2", action: .use, data: [sample.mention(.phoneNumber, "call you")],
          purposes: [sample.mention(.telemarketing, "call you")],
          conditions: [
            Condition(kind: .noObjection, evidence: sample.words("unless you object"))
          ], evidence: sample.words("We call you unless you object.")),
        Practice(
          id: "p-3", action: .share, data: [sample.mention(.emailAddress, "e-mail addresses")],
          recipients: [sample.mention(.businessPartners, "partners")],
          conditions: [Condition(kind: .request, evidence: sample.words("only if you ask"))],
          evidence: sample.words("We share e-mail addresses with partners only if you ask.")),
        Practice(
          id: "p-4", action: .use, data: [sample.mention(.postalAddress, "address")],
          purposes: [sample.mention(.marketing, "offers to your address")],
          evidence: sample.words("We send letters about offers to your address.")),
      ]
      sample.model.choices = [
        Choice(
          id: "choice-1", control: .optOut, scope: [.firstPartyUse],
          mechanisms: [
            Mechanism(
              kind: .email, target: "stop@ropewalk.example", evidence: sample.words("letters"))
          ], purposes: [sample.mention(.marketing, "letters")],
          evidence: sample.words("You may stop letters."))
      ]
    }
    let built = try build(model)
    #expect(
      built.statements.map(summary) == [
        "current contact:opt-in | ours | indefinitely | #user.name",
        "telemarketing:opt-out | ours | indefinitely | #user.home-info.telecom.telephone",
        "other-purpose | ours other-recipient:opt-in | indefinitely | #user.home-info.online.email",
        "current contact:opt-out | ours | indefinitely | #user.home-info.postal",
      ])
    #expect(built.opturi == "mailto:stop@ropewalk.example")
  }

  @Test func unresolvedChoicesAreReadCautiously() throws {
    func required(_ alternatives: [String], _ control: Control = .unspecified) throws -> [String] {
      let model = policy(["We may write to you about offers if you have [chosen]."]) { sample in
        sample.model.practices = [
          Practice(
            id: "p-1", action: .use, data: [sample.mention(.emailAddress, "you")],
            purposes: [sample.mention(.marketing, "offers")], choices: ["choice-1"],
            evidence: sample.words("We may write to you about offers"))
        ]
        sample.model.choices = [
          Choice(
            id: "choice-1", control: control, status: alternatives.isEmpty ? .stated : .ambiguous,
            alternatives: alternatives, evidence: sample.words("if you have [chosen]"))
        ]
      }
      let built = try build(model)
      let doubts = built.assumptions.filter { $0.contains("choice") }
      let contact = try #require(
        built.statements[0].purposes.first { $0.value == .contact })
      return [contact.required.rawValue] + doubts
    }
    #expect(
      try required(["consented to", "not opted out of"]) == [
        "opt-out", "statement 1: choice contact opt-out",
      ])
    #expect(
      try required(["agreed", "consented"]) == ["opt-in", "statement 1: choice contact opt-in"])
    #expect(try required([]) == ["opt-out", "statement 1: choice contact opt-out"])
    #expect(try required([], .optIn) == ["opt-in"])
    #expect(try required([], .abstain) == ["always"])
  }

  @Test func deniedButForYourSayIsAChoice() throws {
    let model = policy(["We never sell your address unless you agree."]) { sample in
      sample.model.practices = [
        Practice(
          id: "p-1", action: .sell, data: [sample.mention(.postalAddress, "address")],
          recipients: [sample.mention(.thirdParties, "sell")],
          conditions: [
            Condition(
              kind: .consent, isException: true, evidence: sample.words("unless you agree"))
          ], polarity: .denied, evidence: sample.words("We never sell your address"))
      ]
    }
    #expect(
      try statements(model) == [
        "other-purpose | ours unrelated:opt-in | indefinitely | #user.home-info.postal"
      ])
  }

  @Test func retentionIsSplitByData() throws {
    let model = policy([
      "We use your card and name for orders.", "We keep no card numbers.",
      "We keep personal information for five years.",
    ]) { sample in
      sample.model.practices = [
        Practice(
          id: "p-1", action: .use,
          data: [sample.mention(.paymentCard, "card"), sample.mention(.name, "name")],
          purposes: [sample.mention(.fulfilOrders, "for orders")],
          evidence: sample.words("We use your card and name for orders.")),
        Practice(
          id: "p-2", action: .retain, data: [sample.mention(.paymentCard, "card numbers")],
          polarity: .denied, evidence: sample.words("We keep no card numbers.")),
        Practice(
          id: "p-3", action: .retain,
          data: [sample.mention(.personalInformation, "personal information")],
          retention: Retention(
            kind: .statedPeriod, duration: "P5Y", evidence: sample.words("for five years")),
          evidence: sample.words("We keep personal information for five years.")),
      ]
    }
    let built = try build(model)
    #expect(
      built.statements.map(summary) == [
        "current | ours | no-retention | #dynamic.miscdata(financial)",
        "current | ours | business-practices | #user.name",
      ])
    #expect(!built.assumptions.contains { $0.contains("retention") })
  }

  @Test func agentsJoinTheStatementsOfTheirData() throws {
    let model = policy([
      "We use your address to deliver.", "Carriers' agents get your address for us.",
    ]) { sample in
      sample.model.practices = [
        Practice(
          id: "p-1", action: .use, data: [sample.mention(.postalAddress, "address")],
          purposes: [sample.mention(.delivery, "to deliver")],
          evidence: sample.words("We use your address to deliver.")),
        Practice(
          id: "p-2", action: .share, data: [sample.mention(.postalAddress, "address")],
          recipients: [sample.mention(.serviceProviders, "agents")],
          evidence: sample.words("Carriers' agents get your address for us.")),
      ]
    }
    let built = try build(model)
    #expect(
      built.statements.map(summary) == ["current | ours | indefinitely | #user.home-info.postal"])
    #expect(built.statements[0].descriptions == [.ours: ["agents"]])
    #expect(!built.assumptions.contains { $0.contains("recipient") })
  }

  @Test func whatIsNotTheSitesOwnIsALoss() throws {
    let model = policy([
      "We use names to log you in.", "Advertisers set cookies.", "We keep lists for clients.",
      "We show advertisers totals only.", "Courts may order disclosure.", "A buyer may get all.",
    ]) { sample in
      let name = [sample.mention(DataCategory.name, "names")]
      sample.model.practices = [
        Practice(
          id: "p-1", action: .use, data: name,
          purposes: [sample.mention(.authentication, "log you in")],
          evidence: sample.words("We use names to log you in.")),
        Practice(
          id: "p-2", action: .collect, actor: .thirdParty,
          data: [sample.mention(.cookieData, "cookies")],
          evidence: sample.words("Advertisers set cookies.")),
        Practice(
          id: "p-3", action: .collect, actor: .onBehalfOfClient,
          data: [sample.mention(.emailAddress, "lists")],
          evidence: sample.words("We keep lists for clients.")),
        Practice(
          id: "p-4", action: .share, data: name,
          recipients: [sample.mention(.advertisers, "advertisers")], identifiability: .anonymous,
          evidence: sample.words("We show advertisers totals only.")),
        Practice(
          id: "p-5", action: .share, data: name,
          recipients: [sample.mention(.authorities, "Courts")],
          conditions: [Condition(kind: .law, evidence: sample.words("order"))],
          evidence: sample.words("Courts may order disclosure.")),
        Practice(
          id: "p-6", action: .share, data: name,
          recipients: [sample.mention(.successors, "buyer")],
          evidence: sample.words("A buyer may get all.")),
      ]
    }
    let built = try build(model)
    #expect(built.statements.map(summary) == ["admin | ours | indefinitely | #user.name"])
    #expect(
      built.losses.map(\.code) == [
        "third-party-practice", "client-practice", "aggregate", "legal-disclosure",
        "business-transfer",
      ])
  }

  @Test func classesStandForThemselvesWhereNothingElseIsNamed() throws {
    let model = policy(["We collect personal information.", "We share it with sponsors."]) {
      sample in
      sample.model.practices = [
        Practice(
          id: "p-1", action: .collect,
          data: [sample.mention(.personalInformation, "personal information")],
          evidence: sample.words("We collect personal information.")),
        Practice(
          id: "p-2", action: .share,
          data: [sample.mention(.contactInformation, "it")],
          recipients: [sample.mention(.businessPartners, "sponsors")],
          evidence: sample.words("We share it with sponsors.")),
      ]
    }
    #expect(
      try statements(model) == [
        "other-purpose | ours | indefinitely | #dynamic.miscdata(other-category)",
        "other-purpose | ours other-recipient | indefinitely | #dynamic.miscdata(other-category)",
      ])
  }

  @Test func purposesFollowWhatDataPointTo() throws {
    let model = policy(["We use names and page views to suit the site to you."]) { sample in
      sample.model.practices = [
        Practice(
          id: "p-1", action: .use,
          data: [sample.mention(.name, "names"), sample.mention(.pagesVisited, "page views")],
          purposes: [sample.mention(.personalization, "suit the site to you")],
          evidence: sample.words("We use names"))
      ]
    }
    #expect(
      try statements(model) == [
        "individual-decision | ours | indefinitely | #user.name",
        "pseudo-decision | ours | indefinitely | #dynamic.clickstream.uri",
      ])
  }

  @Test func equalHandlingIsOneStatement() throws {
    let model = policy(["We use your name to reply.", "We use your e-mail to reply and deliver."]) {
      sample in
      sample.model.practices = [
        Practice(
          id: "p-1", action: .use, data: [sample.mention(.name, "name")],
          purposes: [sample.mention(.customerSupport, "reply")],
          evidence: sample.words("We use your name to reply.")),
        Practice(
          id: "p-2", action: .use,
          data: [
            sample.mention(.emailAddress, "e-mail"),
            Mention(
              .phoneNumber, words: "phone", necessity: .optional, evidence: sample.words("e-mail")),
          ], purposes: [sample.mention(.delivery, "deliver")],
          evidence: sample.words("We use your e-mail to reply and deliver.")),
      ]
    }
    #expect(
      try statements(model) == [
        "current | ours | indefinitely | #user.home-info.online.email "
          + "#user.home-info.telecom.telephone? #user.name"
      ])
  }

  @Test func nothingCollectedIsNonIdentifiable() throws {
    let model = policy(["We collect no personal information."]) { sample in
      sample.model.practices = [
        Practice(
          id: "p-1", action: .collect,
          data: [sample.mention(.personalInformation, "personal information")],
          polarity: .denied, evidence: sample.words("We collect no personal information."))
      ]
    }
    let built = try build(model)
    #expect(built.statements.map(\.isNonIdentifiable) == [true])
    #expect(built.access == .nonident)
    #expect(built.assumptions == ["entity: #business.contact-info.online.uri"])
  }

  @Test func othersCollectingIsTheLastResort() throws {
    let model = policy(["Ad networks record page views to choose advertisements."]) { sample in
      sample.model.practices = [
        Practice(
          id: "p-1", action: .collect, actor: .thirdParty,
          data: [sample.mention(.pagesVisited, "page views")],
          purposes: [sample.mention(.targetedAdvertising, "choose advertisements")],
          evidence: sample.words("Ad networks record page views"))
      ]
    }
    #expect(
      try statements(model) == [
        "pseudo-decision | unrelated | indefinitely | #dynamic.clickstream.uri"
      ])
  }
}
