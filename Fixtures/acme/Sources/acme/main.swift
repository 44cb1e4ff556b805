// acme FILE: converts a policy to every format, its own and those built in, and says how each went.
import ConverterCore
import Exporters
import FoundationEssentials

let adapters = AdapterRegistry([InterviewAdapter()] + AdapterRegistry.builtin.adapters)
let exporters = ExporterRegistry([DenialsExporter()] + ExporterRegistry.builtin.exporters)
let pipeline = ConversionPipeline(
  converter: Converter(adapters: adapters), exporters: exporters.exporters)

let path = CommandLine.arguments[1]
let source = Source(name: path, bytes: Array(try Data(contentsOf: URL(filePath: path))))
for policy in try pipeline.convert(source) {
  print("read as \(policy.provenance.adapter)")
  if let failure = policy.failure { print("failed: \(failure.message)") }
  for outcome in policy.formats {
    switch outcome.result {
    case .failure(let error): print("\(outcome.format.id): refused: \(error.message)")
    case .success(let export) where outcome.format.id == "denials":
      print("denials: \(String(decoding: export.bytes, as: UTF8.self))", terminator: "")
      print("denials: lost \(export.losses.flatMap(\.subjects).count) of the practices")
    case .success(let export):
      print("\(outcome.format.id): \(export.bytes.isEmpty ? "empty" : "ok")")
    }
  }
}
