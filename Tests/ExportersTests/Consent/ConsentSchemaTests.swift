import ConverterCore
import Exporters
import TestSupport
import Testing

@Suite struct ConsentSchemaTests {
  static let folder = "../Sources/Exporters/Consent/Schema/"

  @Test func theEmbeddedSchemasAreTheFiles() throws {
    var swift = """
      // Made from json/*.json by the tests with POLICYCONV_RECORD=1; not edited.
      // swift-format-ignore-file

      extension ConsentSchemas {

      """
    for version in ["0.1", "0.2"] {
      let text = try Fixtures.text(Self.folder + "json/consent-\(version).schema.json")
      let name = version.replacing(".", with: "_")
      swift += "  static let v\(name) = ##\"\"\"\n\(text)\"\"\"##\n"
    }
    swift += "}\n"
    let fault = goldenFault(Array(swift.utf8), golden: Self.folder + "ConsentSchemaTexts.swift")
    #expect(fault == nil)
  }

  /// A version that was published stays as it was; a new one gets a file of its own.
  @Test func publishedVersionsAreNotEdited() throws {
    let bytes = try Fixtures.bytes(Self.folder + "json/consent-0.1.schema.json")
    #expect(
      Identity.sha256(bytes)
        == "8f37ec305130428e38a520099b51165f616e077c5591788f189101304303a7f7")
  }

  @Test func theCurrentSchemaIsPublished() throws {
    let schema = try #require(ExporterRegistry.builtin.schemas["consent"])
    let file = try Fixtures.text(Self.folder + "json/consent-0.2.schema.json")
    #expect(schema + "\n" == file)
    _ = try JSONSchema(schema)
  }

  @Test func everyWordListIsThatOfTheCode() throws {
    let text = try #require(ExporterRegistry.builtin.schemas["consent"])
    let schema = try JSONValue.parse(Array(text.utf8))
    func same<Word: ProfileWord>(_ type: Word.Type, _ path: String) {
      let place = path.split(separator: "/").reduce(schema) { $0?[String($1)] }
      let published = place?["enum"]?.elements.compactMap(\.text)
      #expect(published == type.allCases.map(\.rawValue), "\(path)")
    }
    same(ConsentProfile.Status.self, "$defs/status")
    same(ConsentProfile.DateType.self, "$defs/dateType")
    same(ConsentProfile.ScopeKind.self, "$defs/scope/properties/kind")
    same(ConsentProfile.PartyRole.self, "$defs/party/properties/roles/items")
    same(ConsentProfile.TermScheme.self, "$defs/term/properties/scheme")
    same(ConsentProfile.TermMatch.self, "$defs/term/properties/match")
    same(ConsentProfile.ChoiceControl.self, "$defs/choice/properties/control")
    same(ConsentProfile.ChoiceScope.self, "$defs/choice/properties/scope/items")
    same(ConsentProfile.DefaultState.self, "$defs/choice/properties/defaultState")
    same(ConsentProfile.ConsentType.self, "$defs/choice/properties/consentType")
    same(ConsentProfile.MechanismType.self, "$defs/mechanism/properties/type")
    same(ConsentProfile.WithdrawalStatus.self, "$defs/withdrawal/properties/status")
    same(ConsentProfile.StatementType.self, "$defs/consentStatement/properties/type")
    same(ConsentProfile.DisclosureAction.self, "$defs/disclosure/properties/action")
    same(
      ConsentProfile.ConditionType.self,
      "$defs/disclosure/properties/conditions/items/properties/kind")
    same(ConsentProfile.RetentionKind.self, "$defs/retentionRule/properties/rule")
    same(ConsentProfile.SafeguardName.self, "$defs/place/properties/safeguards/items")
    same(ConsentProfile.RightReach.self, "$defs/right/properties/scope/items")
    same(ConsentProfile.IssueCode.self, "$defs/issue/properties/code")
    same(ConsentProfile.ISOField.self, "$defs/isoField")
    same(
      ConsentProfile.LegalBasisName.self,
      "properties/context/properties/legalBasis/properties/value/items")
    same(
      ConsentProfile.NotificationMeans.self,
      "properties/noticeChanges/properties/notification/properties/value/items")
  }
}
