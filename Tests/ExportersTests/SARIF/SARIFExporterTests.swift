import ConverterCore
import TestSupport
import Testing

@testable import Exporters

@Suite struct SARIFExporterTests {
  static let samples: [(String, PolicyModel)] = [("garden", SamplePolicy.gardenShop.model)]

  func log(_ model: PolicyModel) throws -> [UInt8] {
    try SARIFExporter().export(model, options: ExportOptions()).bytes
  }

  func check(_ bytes: [UInt8]) throws -> CheckerResult {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let path = try folder.write("x.sarif", bytes)
    return try runPythonChecker("standards/sarif/check_sarif.py", [path])
  }

  @Test func aWholeLogIsAsExpectedAndValid() throws {
    let bytes = try log(SamplePolicy.gardenShop.model)
    #expect(goldenFault(bytes, golden: "models/garden.sarif") == nil)
    let result = try check(bytes)
    #expect(result.status == 0, "\(result.output)")
  }

  @Test func handWrittenModelsGiveValidLogs() throws {
    for model in [try HandModels.unfilledTemplate(), try HandModels.twoPoliciesOptIn()] {
      let result = try check(try log(model))
      #expect(result.status == 0, "\(result.output)")
      #expect(!result.output.contains("ok: 0 regions"), "\(result.output)")
    }
  }

  @Test func theCheckerSeesAWrongRegion() throws {
    let bytes = try log(SamplePolicy.gardenShop.model)
    let text = String(decoding: bytes, as: UTF8.self)
    let moved = text.replacing(#""charLength": 9"#, with: #""charLength": 8"#)
    #expect(moved != text)
    #expect(try check(Array(moved.utf8)).output.contains("is not its snippet"))
  }

  @Test func sarifToolsReadsIt() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let path = try folder.write("x.sarif", try log(SamplePolicy.gardenShop.model))
    let result = try runPython(["-m", "sarif", "summary", path])
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains("warning: 1"), "\(result.output)")
  }

  @Test func aPolicyThatStatesEverythingHasNoOpenResult() throws {
    for field in SARIFRules.Unstated.allCases {
      #expect(field.isMissing(in: PolicyModel(text: CanonicalText(string: ""))), "\(field)")
    }
    let missing = SARIFRules.Unstated.allCases.filter {
      $0.isMissing(in: SamplePolicy.gardenShop.model)
    }
    #expect(missing == [.date])
  }

  @Test func everyFindingCodeHasARule() {
    let ids = SARIFRules.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(Set(ids).isSuperset(of: Finding.Code.allCases.map(\.rawValue)))
  }

  @Test(arguments: [
    ("inbox/my policy.txt", "my%20policy.txt"), ("a:b.html", "./a:b.txt"), ("", "policy.txt"),
    (".hidden", ".hidden.txt"), ("é", "%C3%A9.txt"),
  ])
  func theTextIsKnownByAURIReference(name: String, uri: String) throws {
    var model = SamplePolicy.gardenShop.model
    model.document.provenance.sourceName = name
    #expect(String(decoding: try log(model), as: UTF8.self).contains("\"uri\": \"\(uri)\""))
  }
}

@Suite struct URIReferenceTests {
  @Test(arguments: [
    ("http://a.example/b?c=d#e", "http://a.example/b?c=d#e"),
    ("http://a.example/b c", "http://a.example/b%20c"),
    ("http://a.example/%41%zz", "http://a.example/%41%25zz"),
    ("http://a.example/#a#b", "http://a.example/#a%23b"),
    ("http://a.example/é|", "http://a.example/%C3%A9%7C"), ("%", "%25"),
  ])
  func aURLIsRepaired(url: String, repaired: String) {
    #expect(URIReference.repaired(url) == repaired)
  }
}
