import ConverterCore
import Exporters

/// The way of one input: read, interpreted, written in one of the formats, and the export checked.
/// Which format, the input itself decides, so that it takes the same way again: all of them for
/// every input would leave time for a tenth of the inputs.
enum Conversion {
  static func check(_ bytes: [UInt8], format: String?) {
    let source = Source(name: "fuzz", bytes: bytes, url: "http://fuzz.example/privacy")
    let results = (try? Converter(reading: limits).convert(source, format: format)) ?? []
    let exporters = ExporterRegistry.builtin.exporters
    let sum = bytes.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF }
    for result in results {
      check(result.model)
      check(result.model, exporters[sum % exporters.count])
    }
  }

  /// What is written is valid, and the same when written again.
  private static func check(_ model: PolicyModel, _ exporter: any Exporter) {
    guard let export = try? exporter.export(model, options: ExportOptions()) else { return }
    let again = try? exporter.export(model, options: ExportOptions())
    require(again?.bytes == export.bytes, "\(exporter.format.id): not the same twice")
    guard let validator = ExporterRegistry.builtin.validator(exporter.format.id) else { return }
    let text = Array(model.text.string.utf8)
    let faults = validator.validate(export.bytes, text: text).filter { $0.severity == .error }
    require(faults.isEmpty, "\(exporter.format.id): \(faults)")
  }

  /// What must hold of every model: its wire form comes back, and its blocks stand in order.
  private static func check(_ model: PolicyModel) {
    if let data = try? PolicyJSON.encode(model) {
      let again = try? PolicyJSON.decode(data)
      require(again == model, "the wire form does not come back")
    }
    var end = 0
    for block in model.text.blocks {
      require(block.range.start >= end, "blocks overlap")
      require(block.range.end <= model.text.utf8Count, "a block ends outside the text")
      end = block.range.end
    }
  }
}
