import ConverterCore
import FoundationEssentials
import TestSupport
import Testing

@testable import Exporters

@Suite struct OPP115ExporterTests {
  struct Names: Decodable {
    var categories: [String: [String: [String]]]
  }
  struct Record: Decodable {
    struct Evidence: Decodable, Hashable {
      var start: Int
      var end: Int
      var text: String
    }
    struct Item: Decodable {
      var category: String
      var attributes: [String: [String]]
      var negated: Bool
      var subject: String?
      var evidence: [Evidence]
    }
    var id: String
    var text: String
    var practices: [Item]
  }

  func record(_ model: PolicyModel) throws -> Record {
    let export = try OPP115Exporter().export(model, options: ExportOptions())
    return try JSONDecoder().decode(Record.self, from: Data(export.bytes))
  }

  @Test func everyNameIsTheSchemesOwn() throws {
    let names = try JSONDecoder().decode(
      Names.self, from: Data(try Fixtures.bytes("standards/opp115/names.json")))
    #expect(Set(names.categories.keys) == Set(OPP115Category.allCases.map(\.rawValue)))
    for category in OPP115Category.allCases {
      let expected = try #require(names.categories[category.rawValue])
      let ours = OPP115Schema.attributes(of: category)
      #expect(Set(ours.map(\.0.rawValue)) == Set(expected.keys), "\(category)")
      for (attribute, values) in ours {
        #expect(values == expected[attribute.rawValue], "\(category) \(attribute)")
      }
    }
  }

  @Test func everyCodeMapsToANameOfTheScheme() {
    func values(_ category: OPP115Category, _ attribute: OPP115Attribute) -> Set<String> {
      Set(OPP115Schema.attributes(of: category).first { $0.0 == attribute }?.1 ?? [])
    }
    #expect(values(.firstParty, .data).isSuperset(of: DataCategory.allCases.map(\.opp115)))
    #expect(values(.firstParty, .purpose).isSuperset(of: Purpose.allCases.map(\.opp115)))
    #expect(
      values(.retention, .retentionPurpose).isSuperset(of: Purpose.allCases.map(\.opp115Retention)))
    #expect(
      values(.thirdParty, .thirdPartyEntity).isSuperset(
        of: RecipientKind.allCases.compactMap(\.opp115)))
    #expect(
      values(.choice, .choiceType).isSuperset(of: Mechanism.Kind.allCases.compactMap(\.opp115)))
    #expect(values(.choice, .choiceScope).isSuperset(of: ChoiceScope.allCases.map(\.opp115)))
    #expect(
      values(.retention, .retentionPeriod).isSuperset(of: Retention.Kind.allCases.map(\.opp115)))
    #expect(values(.security, .measure).isSuperset(of: SecurityMeasure.Kind.allCases.map(\.opp115)))
    #expect(values(.change, .changeType).isSuperset(of: PolicyChange.Kind.allCases.map(\.opp115)))
    #expect(
      values(.change, .notification).isSuperset(
        of: PolicyChange.Notification.allCases.map(\.opp115)))
    #expect(
      values(.change, .userChoice).isSuperset(of: PolicyChange.UserChoice.allCases.map(\.opp115)))
    #expect(values(.audience, .audienceType).isSuperset(of: AudienceCode.allCases.map(\.opp115)))
    #expect(values(.access, .accessScope).isSuperset(of: RightScope.allCases.map(\.opp115)))
  }

  @Test func aWholePolicyIsAsExpected() throws {
    let export = try OPP115Exporter().export(
      SamplePolicy.gardenShop.model, options: ExportOptions())
    #expect(goldenFault(export.bytes, golden: "models/garden.opp115.json") == nil)
    #expect(export.losses.map(\.code) == ["retention-duration", "party", "finding"])
  }

  @Test func evidenceCountsCodePointsOfTheText() throws {
    let record = try record(SamplePolicy.gardenShop.model)
    let scalars = Array(record.text.unicodeScalars)
    for item in record.practices {
      #expect(!item.evidence.isEmpty)
      for evidence in item.evidence {
        var quote = String.UnicodeScalarView()
        quote.append(contentsOf: scalars[evidence.start..<evidence.end])
        #expect(String(quote) == evidence.text)
      }
    }
  }

  @Test func aDenialIsNeverAsserted() throws {
    let items = try record(SamplePolicy.gardenShop.model).practices
    let sale = try #require(items.first { $0.subject == "p-00000004" })
    #expect(sale.negated)
    #expect(sale.attributes["Does/Does Not"] == ["Does Not"])
    #expect(sale.attributes["Personal Information Type"] == ["Contact"])
  }

  @Test func aValueDeniedWithinAPracticeStandsApart() throws {
    var sample = SamplePolicy(["We share your name, but not your address, with partners."])
    let practice = Practice(
      id: "p-1", action: .share,
      data: [
        sample.mention(.name, "name"), sample.mention(.health, "address", status: .denied),
      ], recipients: [sample.mention(.businessPartners, "partners")],
      evidence: sample.words("We share your name, but not your address, with partners."))
    sample.model.practices = [practice]
    let items = try record(sample.model).practices
    #expect(items.map(\.negated) == [false, true])
    #expect(items.map { $0.attributes["Personal Information Type"] } == [["Contact"], ["Health"]])
    #expect(items[1].attributes["Third Party Entity"] == ["Named third party"])
  }

  @Test func whatClientsDoIsNotTheFirstPartys() throws {
    var sample = SamplePolicy(["We process names for our clients."])
    for actor in [Actor.onBehalfOfClient, .client] {
      sample.model.practices = [
        Practice(
          id: "p-1", action: .collect, actor: actor, data: [sample.mention(.name, "names")],
          evidence: sample.words("We process names for our clients."))
      ]
      #expect(try record(sample.model).practices.map(\.category) == ["Other"])
    }
  }

  @Test func whatConcernsOneGroupOnlyIsASpecificAudience() throws {
    var sample = SamplePolicy(["Californians: we share names."])
    sample.model.practices = [
      Practice(
        id: "p-1", action: .share,
        audience: Audience(code: .californians, label: "Californians", evidence: []),
        evidence: sample.words("we share names"))
    ]
    let items = try record(sample.model).practices
    #expect(items.map(\.category) == ["International and Specific Audiences"])
    #expect(items[0].attributes["Audience Type"] == ["Californians"])
  }

  /// What OPP-115 names after the rule that read it: some rules are finer than the model's codes.
  @Test func someRulesHaveValuesOfTheirOwn() throws {
    var sample = SamplePolicy(["We keep names you give and check who asks; nothing is sure."])
    func evidence(_ rule: String) -> [Evidence] {
      sample.words("We keep names").map { Evidence($0.range, rule: rule) }
    }
    sample.model.securityMeasures = [
      SecurityMeasure(
        kind: .authentication, words: "names", evidence: evidence("security.identityCheck")),
      SecurityMeasure(
        kind: .authentication, words: "names", evidence: evidence("security.authentication")),
      SecurityMeasure(
        kind: .noGuarantee, words: "names", evidence: evidence("security.noGuarantee")),
    ]
    let measures = try record(sample.model).practices.map { $0.attributes["Security Measure"] }
    #expect(measures == [["Generic"], ["Secure user authentication"], ["Generic"]])
    sample.model.securityMeasures = []
    for (rule, types) in [
      ("condition.onlyIfGiven", ["Opt-in"]), ("condition.request", nil),
    ] {
      sample.model.practices = [
        Practice(
          id: "p-1", action: .collect,
          conditions: [Condition(kind: .request, evidence: evidence(rule))],
          evidence: sample.words("We keep names"))
      ]
      let items = try record(sample.model).practices
      #expect(items.map { $0.attributes["Choice Type"] } == [types])
    }
  }

  @Test(arguments: [
    (ClaimStatus.stated, "Honored"), (.denied, "Not honored"),
    (.ambiguous, "Mentioned, but unclear if honored"),
  ])
  func doNotTrackKeepsItsStatus(status: ClaimStatus, value: String) throws {
    var sample = SamplePolicy(["Do Not Track"])
    sample.model.signals = [
      Signal(kind: .doNotTrack, status: status, evidence: sample.words("Do Not Track"))
    ]
    #expect(
      try record(sample.model).practices.map(\.attributes) == [["Do Not Track policy": [value]]])
  }

  @Test func theRecordIsNamedAfterTheInput() throws {
    var sample = SamplePolicy(["x"])
    #expect(try record(sample.model).id == sample.model.identifier)
    sample.model.document.provenance.sourceName = "a/b/12_shop.example.html"
    #expect(try record(sample.model).id == "12_shop.example")
  }
}
