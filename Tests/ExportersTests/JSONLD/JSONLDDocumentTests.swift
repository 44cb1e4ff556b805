import ConverterCore
import Exporters
import TestSupport
import Testing

/// The notice itself: identity, provenance, dates, languages, places, laws, context.
@Suite struct JSONLDDocumentTests {
  private func model(_ text: String = "We use cookies.") -> PolicyModel {
    let range = TextRange(0, text.utf8.count)
    var model = PolicyModel(
      text: CanonicalText(string: text, blocks: [Block(kind: .paragraph, range: range)]))
    model.document.title = "Cookies"
    model.practices = [
      Practice(id: "p-1", action: .use, evidence: [Evidence(range, rule: "r")])
    ]
    return model
  }

  private func whole(_ model: PolicyModel) -> [Evidence] {
    [Evidence(TextRange(0, model.text.utf8Count), rule: "r")]
  }

  /// Words that two dates rest on are quoted for each; no annotation shares its IRI.
  @Test func everyAnnotationHasItsOwnName() throws {
    var model = model("Last changed and in force since 2 May 2011.")
    model.document.dates = [.lastUpdated, .effective].map {
      StatedDate(kind: $0, date: "2011-05-02", evidence: whole(model))
    }
    model.findings = [
      Finding(.contradiction, message: "m", evidence: [Evidence(TextRange(0, 4), rule: "r")])
    ]
    let lines = try JSONLDExport(model).text.split(separator: "\n")
    let names = lines.filter { $0.contains("\"id\"") && $0.contains("#evidence-") }
    #expect(names.count == 4 && Set(names).count == 4)
  }

  @Test func withoutAnyURLTheTextIsTheSource() throws {
    let export = try JSONLDExport(model())
    let target = export.processes[0]["evidence"]?.elements[0]["target"]
    #expect(target?["source"]?.text == export.id + "#text")
    #expect(target?["state"]?["cached"]?.text == export.id + "#snapshot")
    #expect(export.root["page"] == nil && export.root["archivedAt"] == nil)
    #expect(
      JSONLDValidator().validate(export.export.bytes, text: nil).allSatisfy {
        $0.severity == .warning
      })
  }

  @Test func aCaptureKeepsItsPrecision() throws {
    var model = model()
    model.document.provenance.originalURL = "http://cookies.example/p"
    for (digits, expected) in [
      ("20051214031824", ["sourceDate": "2005-12-14T03:18:24Z"]),
      (
        "20040229",
        [
          "sourceDateStart": "2004-02-29T00:00:00Z", "sourceDateEnd": "2004-02-29T23:59:59Z",
        ]
      ),
      (
        "200502",
        [
          "sourceDateStart": "2005-02-01T00:00:00Z", "sourceDateEnd": "2005-02-28T23:59:59Z",
        ]
      ),
      (
        "20050231",
        [
          "sourceDateStart": "2005-02-01T00:00:00Z", "sourceDateEnd": "2005-02-28T23:59:59Z",
        ]
      ),
    ] {
      model.document.provenance.capturedAt = Timestamp(digits)
      let export = try JSONLDExport(model)
      let state = export.processes[0]["evidence"]?.elements[0]["target"]?["state"]
      for key in ["sourceDate", "sourceDateStart", "sourceDateEnd"] {
        #expect(state?[key]?.text == expected[key], "\(digits) \(key)")
      }
      let captured = export.root["wasDerivedFrom"]?["capturedAt"]?.text
      #expect(captured == expected["sourceDate"])
      #expect(
        JSONLDValidator().validate(export.export.bytes, text: nil).allSatisfy {
          $0.severity == .warning
        })
    }
  }

  @Test func twoCapturesOfUnchangedTextAreTwoNotices() throws {
    var first = model()
    first.document.provenance.originalURL = "http://cookies.example/p"
    first.document.provenance.capturedAt = Timestamp("20050101000000")
    var second = first
    second.document.provenance.capturedAt = Timestamp("20060101000000")
    let ids = try [first, second, first].map { try JSONLDExport($0).id }
    #expect(ids[0] != ids[1] && ids[0] == ids[2])
    // Version 5, variant 10 (RFC 9562).
    let digits = Array(ids[0].dropFirst("urn:uuid:".count))
    #expect(digits[14] == "5" && "89ab".contains(digits[19]))
  }

  @Test func aHundredExportsShareNoSubject() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    var files: [String] = []
    let models = try HandModels.all().map(\.model)
    for index in 0..<100 {
      var model = index < models.count ? models[index] : SamplePolicy.gardenShop.model
      model.document.provenance.originalURL = "http://site\(index % 10).example/privacy"
      model.document.provenance.capturedAt = Timestamp(
        String(20_050_101_000_000 + index / 50 * 100 + index % 50))
      let bytes = try JSONLDExporter().export(model, options: ExportOptions(compact: true)).bytes
      files.append(try folder.write("\(index).jsonld", bytes))
    }
    let result = try runPythonChecker("jsonld/graph.py", ["subjects"] + files)
    #expect(result.status == 0 && result.output.contains("100 files"), "\(result.output)")
    let twice = try runPythonChecker("jsonld/graph.py", ["subjects", files[0], files[0]])
    #expect(twice.status == 1, "\(twice.output)")
  }

  @Test func statedDatesAreKeptApartFromTheCapture() throws {
    var model = model()
    model.document.dates = [
      StatedDate(kind: .lastUpdated, date: "2008-01-28", evidence: whole(model)),
      StatedDate(kind: .effective, date: "2008-02", evidence: whole(model)),
      StatedDate(kind: .created, date: "2007-02-30", evidence: whole(model)),
    ]
    let export = try JSONLDExport(model)
    #expect(export.root.list("statedUpdate") == ["2008-01-28"])
    #expect(export.root["statedDate"]?.elements.first?["@type"]?.text == "xsd:gYearMonth")
    #expect(export.root["statedCreation"] == nil && export.losses == ["date"])
    #expect(export.root.quotes.count == 2)
  }

  @Test func wordsHaveTheLanguageOfTheirBlock() throws {
    var model = model("Wir nutzen Faxnummern.")
    model.document.language = "en"
    model.text.blocks[0].language = "de_AT"
    model.practices[0].data = [
      Mention(.faxNumber, words: "Faxnummern", evidence: whole(model))
    ]
    let export = try JSONLDExport(model)
    let datum = export.processes[0]["hasPersonalData"]?.elements.first
    #expect(datum?["title"]?["de-at"]?.text == "Faxnummern")
    #expect(export.root["title"]?["en"]?.text == "Cookies")
    model.document.language = "not a tag"
    let other = try JSONLDExport(model)
    #expect(other.root["title"]?["@none"]?.text == "Cookies" && other.root["inLanguage"] == nil)
  }

  @Test func aTitleIsAssumedOnlyWhereThereIsNone() throws {
    var model = model()
    #expect(try JSONLDExport(model).export.assumptions.isEmpty)
    model.document.title = nil
    let export = try JSONLDExport(model)
    #expect(export.export.assumptions == ["title"])
    #expect(export.root["description"]?["en"]?.text?.hasPrefix("assumed") == true)
    model.text.blocks[0].kind = .heading
    #expect(try JSONLDExport(model).root["title"]?["@none"]?.text == "We use cookies.")
  }

  @Test func lawTermsOnlyWhereTheTextNamesTheLaw() throws {
    var model = model()
    model.rights = [Right(id: "right-1", kind: .access, evidence: whole(model))]
    model.transfers = [
      Transfer(
        safeguards: [Mention(.adequacy, words: "adequate", evidence: whole(model))],
        evidence: whole(model))
    ]
    let terms = { (text: String) in
      text.split(separator: "\"").filter {
        $0.hasPrefix("eu-gdpr:") || $0.hasPrefix("legal-") && $0.contains(":")
      }
    }
    #expect(terms(try JSONLDExport(model).text).isEmpty)

    var law = LawReference(kind: .law, code: "gdpr", name: "GDPR", evidence: whole(model))
    model.laws = [law]
    let named = try JSONLDExport(model)
    #expect(
      Set(terms(named.text)) == ["eu-gdpr:A15", "eu-gdpr:AdequacyDecision", "legal-eu:law-GDPR"])
    #expect(
      named.root["hasApplicableLaw"]?.elements.first?["exactMatch"]?.text == "legal-eu:law-GDPR")

    law.isDescriptionOnly = true
    model.laws = [law]
    let described = try JSONLDExport(model)
    #expect(terms(described.text).isEmpty && described.losses == ["law-described"])
  }

  @Test func aURLContextIsNamedAndAnythingElseRefused() throws {
    let url = "https://context.example/policyconv.jsonld"
    let export = try JSONLDExport(model(), ExportOptions(jsonldContext: .url(url)))
    #expect(export.root["@context"]?.text == url)
    #expect(throws: ConversionError.self) {
      try JSONLDExporter().export(
        model(), options: ExportOptions(jsonldContext: .url("context.jsonld")))
    }
    let printed = try JSONValue.parse(Array(JSONLDContext.document.utf8))
    #expect(try JSONLDExport(model()).root["@context"] == printed["@context"])
  }

  @Test func compactIsOneLineAndSaysTheSame() throws {
    let model = try HandModels.unfilledTemplate()
    let compact = try JSONLDExport(model, ExportOptions(compact: true))
    #expect(!compact.export.bytes.contains(10))
    #expect(try JSONLDExport(model).root == compact.root)
  }

  @Test func brokenAddressesAndRangesDoNoHarm() throws {
    var model = model("Café: we use cookies.")
    model.document.provenance.originalURL = "http://cookies.example/a b?<x>|{y}^`\\\"é"
    model.document.provenance.archiveURL = "file:///tmp/x"
    // The range cuts the é in two and ends beyond nothing.
    model.practices[0].evidence = [
      Evidence(TextRange(4, 22), rule: "r"), Evidence(TextRange(3, 3), rule: "r"),
      Evidence(TextRange(10, 900), rule: "r"), Evidence(TextRange(-3, 2), rule: "r"),
    ]
    let export = try JSONLDExport(model)
    #expect(
      export.root["page"]?.text
        == "http://cookies.example/a%20b?%3Cx%3E%7C%7By%7D%5E%60%5C%22é")
    #expect(export.root["archivedAt"] == nil)
    #expect(export.processes[0].quotes == ["é: we use cookies."])
    let faults = JSONLDValidator().validate(
      export.export.bytes, text: Array(model.text.string.utf8))
    #expect(faults.allSatisfy { $0.severity == .warning }, "\(faults)")
  }

  @Test func contextOfAQuoteIsWholeWords() throws {
    let text =
      "Ask questions at helpdesk@cookies.example. We use cookies. Consent is given at once."
    var model = model(text)
    model.practices[0].evidence = [Evidence(TextRange(43, 58), rule: "r")]
    let export = try JSONLDExport(model)
    let selector = export.processes[0]["evidence"]?.elements[0]["target"]?["selector"]?.elements[0]
    #expect(selector?["exact"]?.text == "We use cookies.")
    #expect(selector?["prefix"]?.text == "at helpdesk@cookies.example. ")
    #expect(selector?["suffix"]?.text == " Consent is given at once.")
    model.practices[0].evidence = [Evidence(TextRange(36, 42), rule: "r")]
    let inside = try JSONLDExport(model)
    let other = inside.processes[0]["evidence"]?.elements[0]["target"]?["selector"]?.elements[0]
    #expect(other?["prefix"]?.text == "questions at helpdesk@cookies.ex")
  }

  @Test func oddNamesOfThingsMakeLegalFragments() throws {
    var model = model()
    model.practices[0].id = "p-ü 1"
    #expect(try JSONLDExport(model).processes[0]["id"]?.text?.hasSuffix("#p-%c3%bc%201") == true)
  }
}
