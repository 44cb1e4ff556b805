import ConverterCore
import Exporters
import Foundation
import TestSupport
import Testing

/// What once broke a promise keeps it: Fixtures/hostile/found, read, written in every format, checked.
@Suite struct HostileFixtureTests {
  static let names: [String] = {
    let all =
      (try? FileManager.default.contentsOfDirectory(atPath: Fixtures.path("hostile/found"))) ?? []
    return all.filter { $0 != "README.md" }.sorted()
  }()

  @Test func thereAreFixtures() { #expect(Self.names.count >= 2) }

  @Test(arguments: names)
  func promisesAreKept(name: String) throws {
    let source = Source(
      name: name, bytes: try Fixtures.bytes("hostile/found/" + name),
      url: "http://shop.example/privacy")
    for result in try Converter(reading: ReadingOptions(force: true)).convert(source) {
      let model = result.model
      #expect(try PolicyJSON.decode(PolicyJSON.encode(model)) == model)
      for exporter in ExporterRegistry.builtin.exporters {
        guard let export = try? exporter.export(model, options: ExportOptions()) else { continue }
        let faults = ExporterRegistry.builtin.validator(exporter.format.id)?.validate(
          export.bytes, text: Array(model.text.string.utf8))
        let errors = (faults ?? []).filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(exporter.format.id): \(errors)")
      }
    }
  }
}
