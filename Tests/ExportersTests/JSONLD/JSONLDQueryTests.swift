import ConverterCore
import Exporters
import TestSupport
import Testing

/// The questions of Docs/jsonld.md, asked of exports.
@Suite struct JSONLDQueryTests {
  private static let questions = [
    "who-gets-my-email-address", "only-with-consent", "what-changed-since",
  ]

  @Test(arguments: questions)
  func answers(name: String) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let models =
      try [HandModels.twoPoliciesOptIn(), HandModels.unfilledTemplate()]
      + Self.twoCaptures()
    let files = try models.enumerated().map { index, model in
      try folder.write(
        "\(index).jsonld",
        JSONLDExporter().export(model, options: ExportOptions(compact: true)).bytes)
    }
    let result = try runPythonChecker(
      "jsonld/graph.py", ["query", Fixtures.path("jsonld/\(name).rq")] + files)
    #expect(result.status == 0, "\(result.output)")
    let fault = goldenFault(Array(result.output.utf8), golden: "jsonld/\(name).expected.tsv")
    #expect(fault == nil)
  }

  @Test func thePageShowsTheQuestionsThatAreTested() throws {
    let page = try Fixtures.text("../Docs/jsonld.md")
    for name in Self.questions {
      #expect(page.contains(try Fixtures.text("jsonld/\(name).rq")), "\(name)")
    }
  }

  /// The garden shop's page, captured twice: the later text sells addresses and says nothing of mail.
  private static func twoCaptures() -> [PolicyModel] {
    var old = SamplePolicy.gardenShop.model
    old.document.provenance.capturedAt = Timestamp("20190401000000")
    var new = old
    new.document.provenance.capturedAt = Timestamp("20210401000000")
    new.practices.removeAll { $0.id == "p-00000003" }
    for index in new.practices.indices where new.practices[index].polarity == .denied {
      new.practices[index].id = "p-0000000f"
      new.practices[index].polarity = .affirmed
    }
    return [old, new]
  }
}
