import ConverterCore
import Exporters
import TestSupport
import Testing

/// A fault planted in the template's profile, and where it must be found.
struct ConsentMutant: Sendable, CustomTestStringConvertible {
  var pointer: String
  /// JSON of the new value; nil removes.
  var value: String?
  /// Where the fault must be said to be.
  var found: String
  /// Whether an outside check (schema, references, quotes) can see it.
  var isSeenOutside = true

  init(_ pointer: String, _ value: String?, found: String, isSeenOutside: Bool = true) {
    self.pointer = pointer
    self.value = value
    self.found = found
    self.isSeenOutside = isSeenOutside
  }

  var testDescription: String { "\(pointer) = \(value ?? "removed")" }

  func bytes() throws -> [UInt8] {
    let whole = try Fixtures.bytes("models/unfilled-template.consent.json")
    return try edited(whole, pointer, value.map { .set(try jsonValue($0)) } ?? .remove)
  }
}

@Suite struct ConsentValidatorTests {
  static let mutants: [ConsentMutant] = [
    ConsentMutant(
      "/signals/globalPrivacyControl", #"{"status":"not_found","value":true}"#,
      found: "/signals/globalPrivacyControl"),
    ConsentMutant("/evidence/e5/start", "700", found: "/evidence/e5/quote"),
    ConsentMutant("/choices/1/control", #""opt_in""#, found: "/choices/1/defaultState"),
    ConsentMutant("/consentTimestamp", "1", found: "/consentTimestamp"),
    ConsentMutant("/choices/1/purposes", #"["nope"]"#, found: "/choices/1/purposes/0"),
    ConsentMutant("/choices/1/recipients", #"["company","x"]"#, found: "/choices/1/recipients/1"),
    ConsentMutant(
      "/choices/1/mechanisms/0/target", #""stop@quillmark.example""#,
      found: "/choices/1/mechanisms/0/target"),
    ConsentMutant(
      "/parties/0/contacts/0/value", #""else@quillmark.example""#,
      found: "/parties/0/contacts/0/value"),
    ConsentMutant(
      "/parties/0/contacts/1/value", #""13 Ropewalk Lane, Anytown, CA 90000""#,
      found: "/parties/0/contacts/1/value", isSeenOutside: false),
    ConsentMutant(
      "/coverage/iso27560/filled/-", #""pii_principal_id""#, found: "/coverage/iso27560"),
    ConsentMutant(
      "/coverage/iso27560/notDerivable/1", nil, found: "/coverage/iso27560/notDerivable"),
    ConsentMutant("/choices/1/evidence", nil, found: "/choices/1"),
    ConsentMutant("/choices/0/alternatives", nil, found: "/choices/0"),
    ConsentMutant("/choices/0/alternatives", #"["agreed to"]"#, found: "/choices/0/alternatives"),
    ConsentMutant("/choices/1/alternatives", #"["a","b"]"#, found: "/choices/1"),
    ConsentMutant("/rights/portability", #"{"status":"stated"}"#, found: "/rights/portability"),
    ConsentMutant("/rights/appeal", nil, found: "/rights"),
    ConsentMutant("/context/retention", nil, found: "/context"),
    ConsentMutant(
      "/context/retention/value/0/rule", #""forever""#, found: "/context/retention/value/0/rule"),
    ConsentMutant(
      "/evidence/e900", #"{"start":0,"end":9,"quote":"Quillmark","rules":["manual"]}"#,
      found: "/evidence/e900"),
    ConsentMutant("/evidence/x1", "{}", found: "/evidence/x1"),
    ConsentMutant("/choices/1/evidence/-", #""e901""#, found: "/choices/1/evidence/1"),
    ConsentMutant(
      "/source/language", #"{"basis":"unknown","tag":"en"}"#, found: "/source/language"),
    ConsentMutant(
      "/consentStatements/0/consentType", #""given""#, found: "/consentStatements/0/consentType"),
    ConsentMutant(
      "/choices/1/withdrawal", #"{"status":"stated"}"#, found: "/choices/1/withdrawal"),
    ConsentMutant(
      "/choices/1/withdrawal/evidence", #"["e1"]"#, found: "/choices/1/withdrawal"),
    ConsentMutant("/choices/2/id", #""choice-cookies""#, found: "/choices/3/id"),
    ConsentMutant(
      "/disclosures/1/choices", #"["choice-9"]"#, found: "/disclosures/1/choices/0",
      isSeenOutside: false),
    ConsentMutant(
      "/choices/1/policyScope", #""elsewhere""#, found: "/choices/1/policyScope",
      isSeenOutside: false),
    ConsentMutant(
      "/issues/0/subjects", #"["nobody"]"#, found: "/issues/0/subjects/0", isSeenOutside: false),
    ConsentMutant(
      "/context/thirdPartyDisclosure/value/0", #""nobody""#,
      found: "/context/thirdPartyDisclosure/value/0", isSeenOutside: false),
    ConsentMutant(
      "/source/archivedAt", #""2021-04-13""#, found: "/id", isSeenOutside: false),
    ConsentMutant("/source/text/length", "7", found: "/source/text/length"),
    ConsentMutant("/schemaVersion", #""9.0.0""#, found: "/schemaVersion"),
    ConsentMutant("/schemaVersion", nil, found: ""),
  ]

  @Test(arguments: mutants)
  func everyMutantIsRefusedAtItsPlace(mutant: ConsentMutant) throws {
    let text = Array(try handModel("unfilled-template").text.string.utf8)
    let faults = ConsentValidator().validate(try mutant.bytes(), text: text)
    #expect(faults.map(\.place).contains(mutant.found), "\(faults.map { ($0.place, $0.message) })")
    #expect(faults.allSatisfy { $0.severity == .error })
  }

  /// What the outside check sees of the faults, and that it sees none in the profile itself.
  @Test func anOutsideCheckAgrees() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let schema = Fixtures.path(ConsentSchemaTests.folder + "json/consent-0.2.schema.json")
    let text = try folder.write(
      "x.txt", Array(try handModel("unfilled-template").text.string.utf8))
    var files: [String] = []
    for (index, mutant) in Self.mutants.enumerated() {
      files.append(try folder.write("\(index).consent.json", try mutant.bytes()))
    }
    let sound = Fixtures.path("models/unfilled-template.consent.json")
    let result = try runPythonChecker(
      "standards/consent/check_all.py", [schema, text, sound] + files)
    #expect(result.output.contains("ok \(sound)\n"), "\(result.output)")
    for (mutant, file) in zip(Self.mutants, files) {
      let isRefused = !result.output.contains("ok \(file)\n")
      #expect(isRefused == mutant.isSeenOutside, "\(mutant)")
    }
  }

  @Test func withoutTheTextTheRestIsChecked() throws {
    let bytes = try Fixtures.bytes("models/unfilled-template.consent.json")
    #expect(ConsentValidator().validate(bytes, text: nil) == [])
    let moved = try edited(bytes, "/evidence/e5/start", .set(700))
    #expect(ConsentValidator().validate(moved, text: nil) == [])
    let error = #expect(throws: ConversionError.self) {
      try ConsentProfile(json: try edited(bytes, "/choices/1/evidence", .remove))
    }
    #expect(error?.code == .unreadable)
    #expect(error?.diagnostics.first?.place == "/choices/1")
  }

  @Test func aTextInAnotherFormIsAnotherText() throws {
    let bytes = try Fixtures.bytes("models/unfilled-template.consent.json")
    let text = try handModel("unfilled-template").text.string
    // The accent stands apart in the text; composed, the letters look the same and count one less.
    let composed = text.replacing("e\u{301}", with: "\u{E9}")
    let places = ConsentValidator().validate(bytes, text: Array(composed.utf8)).map(\.place)
    #expect(places.contains("/source/text/sha256") && places.contains("/source/text/length"))
  }

  @Test func recognizesItsOwn() throws {
    let validator = ConsentValidator()
    #expect(validator.recognizes(try Fixtures.bytes("models/unfilled-template.consent.json")))
    #expect(!validator.recognizes(try Fixtures.bytes("models/unfilled-template.model.json")))
    #expect(!validator.recognizes(Array("<html>".utf8)))
  }

  /// The first version is still understood, by its own schema and its own rule for ids.
  @Test func theFirstVersionIsStillChecked() throws {
    let bytes = try Fixtures.bytes("standards/consent/first-version.consent.json")
    let text = Array("Write to stop@fern.example to stop our letters.".utf8)
    #expect(ConsentValidator().validate(bytes, text: text) == [])
    let mutants: [(String, JSONEdit, String)] = [
      ("/choices/0/control", .set("opt_in"), "/choices/0/defaultState"),
      ("/id", .set("urn:policyconv:consent:sha256:" + String(repeating: "0", count: 64)), "/id"),
      ("/technologies", .set([String]()), "/technologies"),
    ]
    for (pointer, edit, place) in mutants {
      let faults = ConsentValidator().validate(try edited(bytes, pointer, edit), text: text)
      #expect(faults.map(\.place) == [place])
    }
  }
}
