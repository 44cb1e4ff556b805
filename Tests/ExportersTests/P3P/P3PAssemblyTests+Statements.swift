import ConverterCore
import TestSupport
import Testing

@testable import Exporters

/// What stands in one statement and what in several, and what in none.
extension P3PAssemblyTests {
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
    let built = try build(denyingCollection("We collect no personal information."))
    #expect(built.statements.map(\.isNonIdentifiable) == [true])
    #expect(built.access == .nonident)
    #expect(built.assumptions == ["entity: #business.contact-info.online.uri"])
  }

  /// What cookies do not collect, or what is not collected for one purpose, may be collected otherwise.
  @Test func denialOfSomeMeansOrPurposeIsNotNonIdentifiable() throws {
    let byMeans = denyingCollection("Cookies collect no personal information.") {
      sample, practice in
      practice.technologies = [sample.mention(.cookies, "Cookies")]
    }
    let forPurpose = denyingCollection("We collect no data to sell you things.") {
      sample, practice in
      practice.purposes = [
        Mention(nil, words: "sell you things", evidence: sample.words("sell you things"))
      ]
    }
    #expect(P3PNothingCollected.statement(byMeans) == nil)
    #expect(P3PNothingCollected.statement(forPurpose) == nil)
  }

  private func denyingCollection(
    _ sentence: String, change: (SamplePolicy, inout Practice) -> Void = { _, _ in }
  ) -> PolicyModel {
    policy([sentence]) { sample in
      var practice = Practice(
        id: "p-1", action: .collect,
        data: [Mention(.personalInformation, words: "data", evidence: sample.words(sentence))],
        polarity: .denied, evidence: sample.words(sentence))
      change(sample, &practice)
      sample.model.practices = [practice]
    }
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
