import ConverterCore
import Exporters
import FoundationEssentials
import TestSupport
import Testing

/// The models that profiles are made of in these tests.
let handModelNames = ["unfilled-template", "two-policies-opt-in", "p3p-with-reference"]

/// A model of Fixtures/models.
func handModel(_ name: String) throws -> PolicyModel {
  try PolicyJSON.decode(Data(try Fixtures.bytes("models/\(name).model.json")))
}

@Suite struct ConsentExporterTests {
  @Test(arguments: handModelNames)
  func golden(name: String) throws {
    let export = try ConsentExporter().export(try handModel(name), options: ExportOptions())
    let fault = goldenFault(export.bytes, golden: "models/\(name).consent.json")
    #expect(fault == nil)
  }

  @Test(arguments: handModelNames)
  func outsideAndOwnChecksAgreeThatItIsValid(name: String) throws {
    let model = try handModel(name)
    let bytes = try ConsentExporter().export(model, options: ExportOptions()).bytes
    let text = Array(model.text.string.utf8)
    #expect(ConsentValidator().validate(bytes, text: text) == [])

    let folder = try ScratchFolder()
    defer { folder.remove() }
    let schema = Fixtures.path(ConsentSchemaTests.folder + "json/consent-0.2.schema.json")
    let result = try runPythonChecker(
      "standards/consent/check_consent.py",
      [schema, try folder.write("x.consent.json", bytes), try folder.write("x.txt", text)])
    #expect(result.status == 0, "\(result.output)")
  }

  @Test(arguments: handModelNames)
  func theTypesReadWhatIsWritten(name: String) throws {
    let profile = ConsentProfile(try handModel(name))
    #expect(try ConsentProfile(json: profile.json()) == profile)
    #expect(try ConsentProfile(json: profile.json(pretty: false)) == profile)
    let coded = try JSONDecoder().decode(
      ConsentProfile.self, from: try JSONEncoder().encode(profile))
    #expect(coded == profile)
    let value = try JSONValue.parse(profile.json())
    #expect(value == (try JSONValue.parse(Array(try JSONEncoder().encode(profile)))))
  }

  @Test func aTextThatSaysNothingGivesNothing() throws {
    let model = PolicyModel(text: CanonicalText(string: "We sell seeds and bulbs."))
    let export = try ConsentExporter().export(model, options: ExportOptions())
    #expect(ConsentValidator().validate(export.bytes, text: Array(model.text.string.utf8)) == [])
    let profile = try ConsentProfile(json: export.bytes)
    #expect(profile.choices.isEmpty && profile.parties.isEmpty && profile.evidence.isEmpty)
    let context = profile.context
    #expect(context.retention.status == .notFound && context.retention.evidence == nil)
    #expect(profile.rights.access == .notFound)
    #expect(profile.signals.doNotTrack == .notFound)
    #expect(export.losses.isEmpty)
  }

  @Test func theTemplateStaysUndecided() throws {
    let profile = ConsentProfile(try handModel("unfilled-template"))
    let open = try #require(profile.choices.first { $0.id == "choice-marketers" })
    #expect(open.status == .ambiguous)
    #expect(open.alternatives == ["agreed to", "not opted out of"])
    let stated = try #require(profile.choices.first { $0.id == "choice-third-party-offers" })
    #expect(stated.status == .stated && stated.control == .optOut)
    #expect(stated.mechanisms.map(\.target) == ["optout@quillmark.example"])
    #expect(stated.recipients == ["third-parties"])
    #expect(profile.children.minimumAge.status == .ambiguous)
    #expect(profile.children.minimumAge.value == [16, 13])
    let sale = try #require(profile.disclosures.first { $0.action == .sell })
    #expect(sale.status == .denied)
    let undecided = try #require(profile.disclosures.first { $0.status == .ambiguous })
    #expect(undecided.choices == ["choice-marketers", "choice-third-party-offers"])
    #expect(profile.context.codesOfConduct == .notFound)
    #expect(profile.signals.doNotTrack.status == .denied)
    #expect(profile.noticeChanges.notification.value == [.personal, .onSite])
  }

  @Test func theOptInIsOffUntilTheBoxIsTicked() throws {
    let profile = ConsentProfile(try handModel("two-policies-opt-in"))
    let choice = try #require(profile.choices.first { $0.control == .optIn })
    #expect(choice.defaultState == .processingOff)
    #expect(choice.policyScope == "draw-policy")
    #expect(choice.withdrawal.status == .stated)
    #expect(choice.withdrawal.mechanisms?.first?.target == "stop@lanternmeadow.example")
    let sale = try #require(profile.choices.first { $0.id == "choice-sale" })
    #expect(sale.mechanisms.first?.link == "https://lanternmeadow.example/dns")
    #expect(profile.rights.portability.audiences?.first?.jurisdiction == "EU")
    #expect(profile.noticeChanges.reconsentOnMaterialChange.status == .stated)
    #expect(profile.coverage.iso27560.filled.contains(.withdrawalMethod))
    #expect(profile.parties.first?.id == "company")
    #expect(profile.scopes.map(\.id) == ["site", "site-policy", "draw-policy"])
  }

  @Test func whatHasNoPlaceIsALoss() throws {
    let model = try handModel("two-policies-opt-in")
    let losses = try ConsentExporter().export(model, options: ExportOptions()).losses
    #expect(losses.map(\.code) == ["practice", "security", "dispute", "law", "policy-link"])
  }
}
