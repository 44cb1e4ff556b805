import ConverterCore
import TestSupport
import Testing

@testable import Exporters

/// How statements are put together from practices of single sentences.
@Suite struct P3PAssemblyTests {
  typealias Statement = P3PStatement

  func policy(
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

  func build(_ model: PolicyModel) throws -> P3PPolicy {
    let export = try P3PExporter().export(model, options: ExportOptions())
    #expect(try P3PExporterTests.fault(export.bytes) == nil)
    let quotes = P3PQuotes.faults(in: export.bytes, text: Array(model.text.string.utf8))
    #expect(quotes == [])
    return try P3PPolicyBuilder.build(model, options: ExportOptions())
  }

  func summary(_ statement: Statement) -> String {
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

  func statements(_ model: PolicyModel) throws -> [String] {
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
}
