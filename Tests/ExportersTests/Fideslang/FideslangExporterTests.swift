import ConverterCore
import FoundationEssentials
import TestSupport
import Testing

@testable import Exporters

@Suite struct FideslangExporterTests {
  struct Terms: Decodable {
    var data_category: [String]
    var data_use: [String]
    var data_subject: [String]
  }
  struct Manifest: Decodable {
    struct System: Decodable {
      struct Declaration: Decodable {
        var name: String
        var data_categories: [String]
        var data_use: String
        var data_subjects: [String]
        var data_shared_with_third_parties: Bool?
        var retention_period: String?
      }
      var fides_key: String
      var system_type: String
      var uses_cookies: Bool?
      var privacy_declarations: [Declaration]
    }
    var system: [System]
  }

  func bytes(_ model: PolicyModel) throws -> [UInt8] {
    try FideslangExporter().export(model, options: ExportOptions()).bytes
  }

  func manifest(_ model: PolicyModel) throws -> Manifest {
    try JSONDecoder().decode(Manifest.self, from: Data(try bytes(model)))
  }

  func check(_ bytes: [UInt8]) throws -> CheckerResult {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    _ = try folder.write("x.fides.yml", bytes)
    return try runPythonChecker("standards/fideslang/check_fides.py", [folder.path])
  }

  @Test func aWholeManifestIsAsExpectedAndStrictlyValid() throws {
    let bytes = try bytes(SamplePolicy.gardenShop.model)
    #expect(goldenFault(bytes, golden: "models/garden.fides.yml") == nil)
    let result = try check(bytes)
    #expect(result.status == 0, "\(result.output)")
  }

  @Test func handWrittenModelsGiveValidManifests() throws {
    for model in [try HandModels.unfilledTemplate(), try HandModels.twoPoliciesOptIn()] {
      let result = try check(try bytes(model))
      #expect(result.status == 0, "\(result.output)")
    }
  }

  @Test func aRuleAgainstSharingFires() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let path = try folder.write("x.yml", try bytes(SamplePolicy.gardenShop.model))
    let result = try runPythonChecker(
      "standards/fideslang/evaluate.py",
      [path, Fixtures.path("standards/fideslang/sample-policy.yml")])
    #expect(
      result.output == """
        garden.example/p-00000003 third_party_sharing: no sharing of contact data
        1 violations

        """)
  }

  @Test func controlCharactersAreStillYAML() throws {
    var sample = SamplePolicy.gardenShop
    sample.model.parties[0].name = "A\u{7F}\u{9B}\u{FFFE}\u{FFFF}\u{2028}\u{85}\u{1}\tB🌱"
    let result = try check(try bytes(sample.model))
    #expect(result.status == 0, "\(result.output)")
  }

  @Test func everyKeyIsInTheTaxonomyAndCurrent() throws {
    let terms = try JSONDecoder().decode(
      Terms.self, from: Data(try Fixtures.bytes("standards/fideslang/terms.json")))
    #expect(FideslangTerms.categories == Set(terms.data_category))
    #expect(FideslangTerms.uses == Set(terms.data_use))
    #expect(FideslangTerms.subjects == Set(terms.data_subject))
    #expect(FideslangTerms.categories.isSuperset(of: DataCategory.allCases.map(\.fides)))
    #expect(FideslangTerms.uses.isSuperset(of: Purpose.allCases.map(\.fides)))
    let subjects = FideslangTerms.subjects.union(FideslangTerms.ownSubjects.map(\.key))
    #expect(subjects.isSuperset(of: DataSubject.allCases.map(\.fides)))
  }

  @Test func whatIsDeniedOrUndecidedIsNotDeclared() throws {
    var sample = SamplePolicy.gardenShop
    #expect(
      try !manifest(sample.model).system.flatMap(\.privacy_declarations).contains {
        $0.name.hasPrefix("p-00000004")
      })
    sample.model.practices[0].status = .ambiguous
    let names = try manifest(sample.model).system.flatMap(\.privacy_declarations).map(\.name)
    #expect(!names.contains { $0.hasPrefix("p-00000001") })
    let text = String(decoding: try bytes(sample.model), as: UTF8.self)
    #expect(text.contains("\"undecided\""))
  }

  @Test func aPracticeWhoseDataAreAllDeniedIsNotDeclared() throws {
    var sample = SamplePolicy.gardenShop
    sample.model.practices = Array(sample.model.practices.prefix(2))
    sample.model.practices[0].data = [sample.mention(.name, "name", status: .denied)]
    let names = try manifest(sample.model).system.flatMap(\.privacy_declarations).map(\.name)
    #expect(names == ["p-00000002 analytics"])
  }

  @Test func oneUseADeclaration() throws {
    var sample = SamplePolicy.gardenShop
    sample.model.practices[0].purposes.append(sample.mention(.marketing, "order"))
    sample.model.practices[0].purposes.append(sample.mention(.fulfilOrders, "order"))
    let declarations = try manifest(sample.model).system[0].privacy_declarations
    #expect(declarations.prefix(2).map(\.data_use) == ["essential.service", "marketing"])
  }

  @Test func thirdPartiesThatActThemselvesAreSystemsOfTheirOwn() throws {
    var sample = SamplePolicy.gardenShop
    sample.model.practices[1].actor = .thirdParty
    sample.model.practices[1].actorParty = "seedling-mailers"
    let systems = try manifest(sample.model).system
    #expect(systems.map(\.fides_key) == ["garden.example", "garden.example.seedling-mailers"])
    #expect(systems[1].system_type == "Third Party")
    #expect(systems.map(\.uses_cookies) == [nil, true])
  }

  @Test func whatIsAssumedIsMarkedAndCanBeRefused() throws {
    let model = SamplePolicy.gardenShop.model
    let export = try FideslangExporter().export(model, options: ExportOptions())
    #expect(export.assumptions == ["data_subjects"])
    #expect(
      throws: ConversionError(
        .refusedByFormat,
        "Fides demands data_subjects of every declaration and the policy does not state it")
    ) {
      try FideslangExporter().export(model, options: ExportOptions(assume: .none))
    }
  }

  @Test func aPolicyThatAffirmsNothingIsRefused() throws {
    var sample = SamplePolicy.gardenShop
    sample.model.practices = [sample.model.practices[3]]
    #expect(throws: ConversionError.self) { try bytes(sample.model) }
  }
}
