import ConverterCore
import TestSupport
import Testing

@Suite struct ModelSchemaTests {
  @Test func theEmbeddedSchemaIsTheFile() throws {
    let file = "../Sources/ConverterCore/Policy/Wire/json/model-1.0.schema.json"
    let text = try Fixtures.text(file)
    let swift = """
      // Made from json/model-1.0.schema.json by the tests with POLICYCONV_RECORD=1; not edited.
      // swift-format-ignore-file

      extension PolicyJSON {
        /// The published JSON Schema of the wire form (draft 2020-12).
        public static let modelSchema = ##\"\"\"
      \(text)\"\"\"##
      }

      """
    let golden = "../Sources/ConverterCore/Policy/Wire/ModelSchema.swift"
    let fault = goldenFault(Array(swift.utf8), golden: golden)
    #expect(fault == nil)
    #expect(PolicyJSON.modelSchema + "\n" == text)
  }

  @Test func everyVocabularyIsThatOfTheCode() throws {
    let schema = try JSONValue.parse(Array(PolicyJSON.modelSchema.utf8))
    func same<Code: CaseIterable & RawRepresentable>(
      _ type: Code.Type, _ path: String...
    ) where Code.RawValue == String {
      let place = path.reduce(schema["$defs"]) { $0?[$1] }
      let published = place?["enum"]?.elements.compactMap(\.text)
      #expect(
        published == type.allCases.map(\.rawValue),
        "\(path) of model-1.0.schema.json has other values than \(type)")
    }
    same(DataCategory.self, "dataCategory")
    same(Purpose.self, "purpose")
    same(RecipientKind.self, "recipientKind")
    same(Technology.self, "technology")
    same(LegalBasis.self, "legalBasis")
    same(DataSubject.self, "dataSubject")
    same(Action.self, "action")
    same(Actor.self, "actor")
    same(DataSource.self, "dataSource")
    same(Identifiability.self, "identifiability")
    same(ConditionKind.self, "conditionKind")
    same(Control.self, "control")
    same(ChoiceScope.self, "choiceScope")
    same(DefaultState.self, "defaultState")
    same(ConsentType.self, "consentType")
    same(AudienceCode.self, "audienceCode")
    same(PartyRole.self, "partyRole")
    same(RightKind.self, "rightKind")
    same(RightScope.self, "rightScope")
    same(AccessKind.self, "accessKind")
    same(Transfer.Safeguard.self, "safeguard")
    same(PolicyChange.Notification.self, "notification")
    same(PolicyChange.UserChoice.self, "userChoice")
    same(Finding.Code.self, "findingCode")
    same(Strength.self, "strength")
    same(ClaimStatus.self, "status")
    same(Modality.self, "modality")
    same(Polarity.self, "polarity")
    same(BlockKind.self, "block", "properties", "kind")
    same(PolicyScope.Kind.self, "scope", "properties", "kind")
    same(Contact.Kind.self, "contact", "properties", "kind")
    same(Retention.Kind.self, "retention", "properties", "kind")
    same(Mechanism.Kind.self, "mechanism", "properties", "kind")
    same(Withdrawal.Status.self, "withdrawal", "properties", "status")
    same(ConsentStatement.Kind.self, "consentStatement", "properties", "kind")
    same(Dispute.Kind.self, "dispute", "properties", "kind")
    same(Dispute.Remedy.self, "dispute", "properties", "remedies", "items")
    same(SecurityMeasure.Kind.self, "securityMeasure", "properties", "kind")
    same(PolicyChange.Kind.self, "change", "properties", "kind")
    same(LawReference.Kind.self, "law", "properties", "kind")
    same(Signal.Kind.self, "signal", "properties", "kind")
    same(StatedDate.Kind.self, "statedDate", "properties", "kind")
    same(LanguageBasis.self, "document", "properties", "languageBasis")
    same(Necessity.self, "mention", "properties", "necessity")
    same(Severity.self, "finding", "properties", "severity")
  }

  /// Every member the schema knows stands in one of the hand-written models, and no other.
  @Test func theHandWrittenModelsUseEveryMember() throws {
    let schema = try JSONValue.parse(Array(PolicyJSON.modelSchema.utf8))
    var declared: Set<String> = []
    func collect(_ value: JSONValue) {
      for (name, inner) in value.object?.members ?? [] {
        if name == "properties" { declared.formUnion(inner.object?.members.map(\.name) ?? []) }
        collect(inner)
      }
      value.elements.forEach(collect)
    }
    collect(schema)
    var used: Set<String> = []
    func names(_ value: JSONValue) {
      for (name, inner) in value.object?.members ?? [] {
        used.insert(name)
        if name != "details" { names(inner) }
      }
      value.elements.forEach(names)
    }
    for (name, _) in try HandModels.all() {
      names(try JSONValue.parse(try Fixtures.bytes("models/\(name).model.json")))
    }
    // What keeps a policy from being written as P3P, as all of those are.
    var mandatory = try HandModels.p3pWithReference()
    mandatory.document.p3p?.mandatoryExtensions = ["note"]
    names(try JSONValue.parse(Array(PolicyJSON.encode(mandatory))))
    #expect(used.subtracting(declared) == [])
    #expect(declared.subtracting(used) == [])
  }

  @Test func anOutsideValidatorAcceptsTheModels() throws {
    let files = try HandModels.all().map { Fixtures.path("models/\($0.name).model.json") }
    let schema = Fixtures.path("../Sources/ConverterCore/Policy/Wire/json/model-1.0.schema.json")
    let result = try runPythonChecker("standards/json-schema/validate.py", [schema] + files)
    #expect(result.status == 0, "\(result.output)")
  }
}
