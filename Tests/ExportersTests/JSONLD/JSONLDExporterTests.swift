import ConverterCore
import Exporters
import FoundationEssentials
import TestSupport
import Testing

@Suite struct JSONLDExporterTests {
  @Test(arguments: ["unfilled-template", "two-policies-opt-in", "p3p-with-reference"])
  func outsideCheckersFindNothingWrong(name: String) throws {
    let model = try #require(try HandModels.all().first { $0.name == name }?.model)
    try check(model, name: name)
  }

  @Test func gardenShopIsValid() throws {
    try check(SamplePolicy.gardenShop.model, name: "garden")
  }

  @Test(arguments: ["unfilled-template", "two-policies-opt-in", "p3p-with-reference"])
  func golden(name: String) throws {
    let model = try #require(try HandModels.all().first { $0.name == name }?.model)
    let export = try JSONLDExporter().export(model, options: ExportOptions())
    let fault = goldenFault(export.bytes, golden: "models/\(name).jsonld")
    #expect(fault == nil)
  }

  private func check(_ model: PolicyModel, name: String) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    for isCompact in name == "garden" ? [false, true] : [false] {
      let export = try JSONLDExporter().export(model, options: ExportOptions(compact: isCompact))
      let file = try folder.write("\(name)-\(isCompact).jsonld", export.bytes)
      let text = try folder.write("\(name).txt", Array(model.text.string.utf8))
      let result = try runPythonChecker(
        "standards/dpv/check_jsonld.py", [file, "--text", text])
      #expect(result.status == 0, "\(result.output)")
      #expect(!result.output.contains("warning range"), "\(result.output)")
    }
  }
}
