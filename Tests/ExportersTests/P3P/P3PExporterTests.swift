import ConverterCore
import TestSupport
import Testing

@testable import Exporters

@Suite struct P3PExporterTests {
  /// Runs the independent checker of Fixtures/standards; nil when it finds no error.
  static func fault(_ bytes: [UInt8]) throws -> String? {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let path = try folder.write("policy.p3p.xml", bytes)
    let result = try runPythonChecker("standards/p3p/tools/p3pcheck.py", [path])
    return result.status == 0 ? nil : result.output
  }

  private func export(
    _ model: PolicyModel, _ options: ExportOptions = ExportOptions()
  ) throws -> String {
    let export = try P3PExporter().export(model, options: options)
    #expect(try Self.fault(export.bytes) == nil)
    return String(decoding: export.bytes, as: UTF8.self)
  }

  @Test func handModelsConform() throws {
    for (name, model) in try HandModels.all() {
      let export = try P3PExporter().export(model, options: ExportOptions())
      #expect(try Self.fault(export.bytes) == nil, "\(name)")
      #expect(goldenFault(export.bytes, golden: "models/\(name).p3p.xml") == nil)
    }
  }

  @Test func gardenShopConforms() throws {
    var model = SamplePolicy.gardenShop.model
    model.document.provenance.originalURL = "https://garden.example/privacy"
    let export = try P3PExporter().export(model, options: ExportOptions())
    #expect(try Self.fault(export.bytes) == nil)
    #expect(goldenFault(export.bytes, golden: "models/garden.p3p.xml") == nil)
  }
}
