import ConverterCore
import FoundationEssentials
import TestSupport
import Testing

/// A fault planted in a hand-written model, and where it must be found.
struct ModelMutant: Sendable, CustomTestStringConvertible {
  var model = "two-policies-opt-in"
  var pointer: String
  /// JSON of the new value; nil removes.
  var value: String?
  /// Where the fault must be said to be.
  var found: String
  /// Whether the schema alone can see it.
  var isSchemaFault = true

  var testDescription: String { "\(pointer) = \(value ?? "removed")" }

  func bytes() throws -> [UInt8] {
    let whole = try Fixtures.bytes("models/\(model).model.json")
    return try edited(whole, pointer, value.map { .set(try jsonValue($0)) } ?? .remove)
  }
}

@Suite struct ModelCheckTests {
  @Test(arguments: ["unfilled-template", "two-policies-opt-in", "p3p-with-reference"])
  func soundModelsHaveNoFault(name: String) throws {
    let bytes = try Fixtures.bytes("models/\(name).model.json")
    let text = Array(try PolicyJSON.decode(Data(bytes)).text.string.utf8)
    #expect(PolicyJSON.faults(in: bytes, text: text) == [])
    #expect(PolicyJSON.faults(in: bytes, text: text + [10]).map(\.pointer) == ["/text/string"])
  }

  static let mutants: [ModelMutant] = [
    ModelMutant(pointer: "/schemaVersion", value: #""2.0""#, found: "/schemaVersion"),
    ModelMutant(pointer: "/documentType", value: #""policy""#, found: "/documentType"),
    ModelMutant(pointer: "/consentGiven", value: "true", found: "/consentGiven"),
    ModelMutant(pointer: "/practices/0/evidence", value: "[]", found: "/practices/0/evidence"),
    ModelMutant(pointer: "/practices/0/action", value: #""hoard""#, found: "/practices/0/action"),
    ModelMutant(pointer: "/practices/0/polarity", value: nil, found: "/practices/0"),
    ModelMutant(
      pointer: "/practices/0/status", value: #""notFound""#, found: "/practices/0/status"),
    ModelMutant(
      pointer: "/practices/0/data/0/code", value: #""soul""#, found: "/practices/0/data/0/code"),
    ModelMutant(
      pointer: "/choices/0/defaultState", value: #""processingOn""#,
      found: "/choices/0/defaultState"),
    ModelMutant(
      pointer: "/choices/0/status", value: #""ambiguous""#, found: "/choices/0/alternatives"),
    ModelMutant(
      pointer: "/choices/0/withdrawal/status", value: #""notFound""#,
      found: "/choices/0/withdrawal/mechanisms"),
    ModelMutant(pointer: "/access/value", value: #""all""#, found: "/access"),
    ModelMutant(pointer: "/choices/0/id", value: #""Choice 1""#, found: "/choices/0/id"),
    ModelMutant(
      pointer: "/practices/0/scope", value: #""elsewhere""#, found: "/practices/0/scope",
      isSchemaFault: false),
    ModelMutant(
      pointer: "/practices/0/choices", value: #"["choice-sponsor","choice-9"]"#,
      found: "/practices/0/choices/1", isSchemaFault: false),
    ModelMutant(
      pointer: "/choices/0/recipients/0/party", value: #""nobody""#,
      found: "/choices/0/recipients/0/party", isSchemaFault: false),
    ModelMutant(
      pointer: "/choices/1/id", value: #""choice-sponsor""#, found: "/choices/1/id",
      isSchemaFault: false),
    ModelMutant(
      pointer: "/findings/0/subjects/1", value: #""gone""#, found: "/findings/0/subjects/1",
      isSchemaFault: false),
    ModelMutant(
      pointer: "/practices/0/evidence/0/start", value: "0",
      found: "/practices/0/evidence/0/quote", isSchemaFault: false),
    ModelMutant(
      pointer: "/practices/0/evidence/0/end", value: "1000000",
      found: "/practices/0/evidence/0", isSchemaFault: false),
    ModelMutant(
      pointer: "/document/provenance/textSHA256",
      value: "\"\(String(repeating: "0", count: 64))\"",
      found: "/document/provenance/textSHA256", isSchemaFault: false),
    ModelMutant(
      pointer: "/document/provenance/originalURL", value: #""https://else.example/""#,
      found: "/id", isSchemaFault: false),
    ModelMutant(
      pointer: "/document/provenance/capturedAt", value: #""20199901""#,
      found: "/document/provenance/capturedAt", isSchemaFault: false),
    ModelMutant(
      pointer: "/text/blocks/3/headingPath", value: "[0,7]",
      found: "/text/blocks/3/headingPath/1", isSchemaFault: false),
    ModelMutant(
      pointer: "/text/blocks/3/range/start", value: "0", found: "/text/blocks/3/range",
      isSchemaFault: false),
    ModelMutant(
      pointer: "/transfers/0/countryCodes", value: "[]", found: "/transfers/0/countryCodes",
      isSchemaFault: false),
  ]

  @Test(arguments: mutants)
  func everyMutantIsRefusedAtItsPlace(mutant: ModelMutant) throws {
    let bytes = try mutant.bytes()
    let faults = PolicyJSON.faults(in: bytes)
    #expect(faults.map(\.pointer).contains(mutant.found), "\(faults)")
    let source = Source(name: "x.model.json", bytes: bytes)
    let error = #expect(throws: ConversionError.self) {
      try ModelAdapter().read(source, options: ReadingOptions())
    }
    #expect(error?.code == .unreadable)
    #expect(error?.diagnostics.first?.place != nil)
  }

  /// What our validator says of the schema's faults, an outside one says too.
  @Test func anOutsideValidatorAgrees() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let schema = Fixtures.path("../Sources/ConverterCore/Policy/Wire/json/model-1.0.schema.json")
    var files: [String] = []
    for (index, mutant) in Self.mutants.enumerated() {
      files.append(try folder.write("\(index).json", try mutant.bytes()))
    }
    let result = try runPythonChecker("standards/json-schema/validate.py", [schema] + files)
    for (mutant, file) in zip(Self.mutants, files) {
      #expect(result.output.contains(file + ":") == mutant.isSchemaFault, "\(mutant)")
    }
  }

  @Test func brokenJSONIsSaidWithItsLine() {
    let faults = PolicyJSON.faults(in: Array("{\n \"a\": {\"b\": [1, 2,]}}".utf8))
    #expect(faults == [WireFault("/a/b/2", "no JSON in line 2: no JSON value stands here")])
    let twice = PolicyJSON.faults(in: Array(#"{"a":1,"a":2}"#.utf8))
    #expect(twice.first?.message == "no JSON in line 1: the name a occurs twice")
  }
}

@Suite struct ModelAdapterTests {
  @Test(arguments: ["unfilled-template", "two-policies-opt-in", "p3p-with-reference"])
  func readsBackWhatWasWritten(name: String) throws {
    let bytes = try Fixtures.bytes("models/\(name).model.json")
    let source = Source(name: "stdin", bytes: bytes)
    #expect(ModelAdapter().sniff(source) == .byContent)
    #expect(AdapterRegistry.builtin.sniff(source)?.format.id == "model")
    let results = try Converter().convert(source)
    #expect(results.count == 1)
    let model = try #require(results.first?.model)
    #expect(Array(try PolicyJSON.encode(model)) + [10] == bytes)
  }

  @Test func leavesOtherFilesAlone() {
    for text in ["", "{}", "[1]", "<html>", #"{"documentType": "stated-consent-profile"}"#] {
      #expect(ModelAdapter().sniff(Source(name: "x.json", bytes: Array(text.utf8))) == .no)
    }
    let named = Source(name: "a/x.model.json", bytes: Array("{".utf8))
    #expect(ModelAdapter().sniff(named) == .byName)
  }

  @Test func refusesWhatIsTooLarge() throws {
    let bytes = try Fixtures.bytes("models/unfilled-template.model.json")
    let error = #expect(throws: ConversionError.self) {
      try ModelAdapter().read(
        Source(name: "x", bytes: bytes), options: ReadingOptions(maximumInput: 100))
    }
    #expect(error?.code == .limitExceeded)
  }
}
