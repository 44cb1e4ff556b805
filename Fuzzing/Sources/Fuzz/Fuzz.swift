import ConverterCore
import Exporters
import FoundationEssentials

/// What libFuzzer calls with every input; FUZZ_TARGET names the reader it is given to.
///
/// A crash, a trap or a sanitizer's report is a finding; so is a broken promise that `require` names.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  Target.chosen.run(bytes)
  return 0
}

/// The readers under test.
enum Target: String, CaseIterable {
  case html, markdown, text, p3p, reference = "p3p-ref", model, whole

  static let chosen: Target = {
    let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? "whole"
    guard let target = Target(rawValue: name) else {
      fatalError("FUZZ_TARGET is none of \(allCases.map(\.rawValue))")
    }
    return target
  }()

  func run(_ bytes: [UInt8]) {
    let source = Source(name: "fuzz", bytes: bytes, url: "http://fuzz.example/privacy")
    let limits = ReadingOptions(maximumInput: 1 << 20, maximumExpansion: 4 << 20, force: true)
    let converter = Converter(reading: limits)
    let results = (try? converter.convert(source, format: self == .whole ? nil : rawValue)) ?? []
    for result in results {
      check(result.model)
      for exporter in ExporterRegistry.builtin.exporters {
        guard let export = try? exporter.export(result.model, options: ExportOptions()) else {
          continue
        }
        if let validator = ExporterRegistry.builtin.validator(exporter.format.id) {
          let text = Array(result.model.text.string.utf8)
          let faults = validator.validate(export.bytes, text: text).filter { $0.severity == .error }
          require(faults.isEmpty, "\(exporter.format.id): \(faults)")
        }
      }
    }
  }

  /// What must hold of every model: its wire form comes back, and its blocks stand in order.
  private func check(_ model: PolicyModel) {
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

/// Stops on a broken promise, so that libFuzzer keeps the input.
func require(_ holds: Bool, _ message: @autoclosure () -> String) {
  if !holds { fatalError(message()) }
}
