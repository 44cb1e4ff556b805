import ConverterCore
import Exporters
import TestSupport
import Testing

@Suite struct JSONLDValidatorTests {
  private let validator = JSONLDValidator()

  @Test func namesEveryPlantedFault() throws {
    let text = try Fixtures.bytes("standards/dpv/example/policy.txt")
    let file = try Fixtures.bytes("standards/dpv/example/broken.jsonld")
    let lines = validator.validate(file, text: text).map { fault in
      "\(fault.severity.rawValue) \(fault.id) \(fault.place ?? "")\n  \(fault.message)\n"
    }
    let fault = goldenFault(
      Array(lines.joined().utf8), golden: "standards/dpv/example/broken.expected.txt")
    #expect(fault == nil)
  }

  @Test func aGoodFileHasNoFaults() throws {
    let text = try Fixtures.bytes("standards/dpv/example/policy.txt")
    let file = try Fixtures.bytes("standards/dpv/example/worked.jsonld")
    #expect(validator.validate(file, text: text) == [])
    #expect(validator.recognizes(file))
  }

  /// Found by fuzzing: a page is a page, whatever vocabulary its address lies in.
  @Test(arguments: ["http://www.w3.org/ns/oa#can", "https://w3id.org/dpv#hasPurpose"])
  func aLinkIntoAVocabularyIsNoTerm(_ link: String) throws {
    let page = """
      <h1>Privacy Policy</h1><p>We use your e-mail address to send you news. You may opt out of our
      news by clicking <a href="\(link)">here</a>.</p>
      """
    let source = Source(name: "a.html", bytes: Array(page.utf8), mediaType: "text/html")
    let results = try Converter(reading: .init(force: true)).convert(source, format: "html")
    let model = try #require(results.first).model
    let targets = model.choices.flatMap { $0.mechanisms.compactMap(\.target) }
    #expect(targets == [link])
    let bytes = try JSONLDExporter().export(model, options: ExportOptions()).bytes
    #expect(validator.validate(bytes, text: nil).filter { $0.severity == .error } == [])
  }

  @Test(arguments: ["unfilled-template", "two-policies-opt-in", "p3p-with-reference"])
  func exportsHaveNoFaults(name: String) throws {
    let model = try #require(try HandModels.all().first { $0.name == name }?.model)
    let text = Array(model.text.string.utf8)
    for context in [ExportOptions.JSONLDContext.inline, .url("https://context.example/c.jsonld")] {
      let options = ExportOptions(jsonldContext: context, compact: true)
      let bytes = try JSONLDExporter().export(model, options: options).bytes
      let faults = validator.validate(bytes, text: text)
      #expect(faults.filter { $0.id != "jsonld.remote-context" } == [])
      #expect(faults.isEmpty == (context == .inline))
      #expect(validator.recognizes(bytes))
    }
  }

  /// One change to a good file, and what must be said of it.
  struct Change: CustomTestStringConvertible {
    var find: String
    var replace: String
    var id: String?
    var severity = Severity.error
    var testDescription: String { "\(find) → \(replace)" }
  }

  static let changes: [Change] = [
    Change(find: "\"dpv:DeliveryOfGoods\"", replace: "\"dpv:ServiceProvision\"", id: nil),
    Change(
      find: "\"dpv:DeliveryOfGoods\"", replace: "\"dpv:Parcels\"", id: "jsonld.unknown-term"),
    Change(find: "\"dpv:DeliveryOfGoods\"", replace: "\"dpv:Store\"", id: "jsonld.range"),
    Change(find: "\"dpv:DeliveryOfGoods\"", replace: "\"parcels\"", id: "jsonld.iri"),
    Change(
      find: "\"dpv:DeliveryOfGoods\"", replace: "\"dpv:hasPurpose\"",
      id: "jsonld.property-as-value"),
    Change(
      find: "\"dpv:DeliveryOfGoods\"", replace: "{\"@value\": \"x\"}", id: "jsonld.literal-value"),
    Change(find: "\"dpv:DeliveryOfGoods\"", replace: "\"x:y\"", id: "jsonld.prefix"),
    Change(
      find: "\"type\": \"dpv:DataController\"", replace: "\"type\": \"dpv:PersonalDataHandling\"",
      id: "jsonld.sunset-term", severity: .warning),
    Change(
      find: "\"hasName\": \"Example", replace: "\"dpv:Purpose\": \"Example",
      id: "jsonld.class-as-property"),
    Change(
      find: "\"hasName\": \"Example", replace: "\"label\": \"Example", id: "jsonld.dropped-key"),
    Change(
      find: "\"hasName\": \"Example",
      replace: "\"dpv:isExercisedAt\": {\"type\": "
        + "\"dpv:RightExerciseNotice\"}, \"hasName\": \"Example",
      id: "jsonld.domain", severity: .warning),
    Change(find: "\"P7Y\"", replace: "\"P2W\"", id: "jsonld.literal"),
    Change(find: "\"2006-03-03\"", replace: "\"2006-02-30\"", id: "jsonld.literal"),
    Change(
      find: "\"http://www.widgets.example/privacy.html\"",
      replace: "\"http://www.widgets.example/privacy page.html\"", id: "jsonld.iri"),
    Change(
      find: "\"title\": \"Newsletter\"", replace: "\"title\": \"a\", \"title\": \"b\"",
      id: "jsonld.json"),
    Change(
      find: "\"title\": \"Example Widgets Privacy Policy\"",
      replace: "\"name\": \"Example Widgets Privacy Policy\"", id: "jsonld.structure"),
    Change(find: "\"exact\": \"Order records", replace: "\"exact\": \"Records", id: "jsonld.quote"),
    Change(find: "\"start\": 693", replace: "\"start\": 694", id: "jsonld.offset"),
    Change(find: "\"start\": 693", replace: "\"start\": 800", id: "jsonld.structure"),
    Change(
      find: "\"name\": \"policyconv\"", replace: "\"name\": \"dpv:Purpose\"",
      id: "jsonld.compact-iri-as-text"),
    Change(
      find: "\"evidence\": {\n", replace: "\"evidence\": {\n      \"@type\": \"@id\",\n", id: nil),
    Change(
      find: "\"@reverse\": \"oa:hasBody\"", replace: "\"@reverse\": \"oa:hasBodies\"",
      id: "jsonld.evidence"),
  ]

  @Test(arguments: changes)
  func eachFaultIsNamed(change: Change) throws {
    let text = try Fixtures.bytes("standards/dpv/example/policy.txt")
    let good = try Fixtures.text("standards/dpv/example/worked.jsonld")
    #expect(good.contains(change.find))
    let file = good.replacing(change.find, with: change.replace)
    let faults = validator.validate(Array(file.utf8), text: text)
    if let id = change.id {
      #expect(faults.contains { $0.id == id && $0.severity == change.severity }, "\(faults)")
    } else {
      #expect(faults.isEmpty, "\(faults)")
    }
  }

  @Test func otherFilesAreNotRecognized() throws {
    #expect(!validator.recognizes(Array("<POLICIES/>".utf8)))
    #expect(!validator.recognizes(Array("{\"documentType\": \"policy-model\"}".utf8)))
    #expect(!validator.recognizes([]))
    #expect(validator.validate(Array("{".utf8), text: nil).first?.id == "jsonld.json")
    #expect(validator.validate(Array("[]".utf8), text: nil).contains { $0.severity == .error })
  }
}
