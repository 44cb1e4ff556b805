import ArgumentParser
import ConverterCore
import Exporters

/// `policyconv schema FORMAT`
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the published schema or context of a format.",
    discussion: """
        policyconv schema consent > consent.schema.json
      """)

  @Argument(
    help: "The format: consent, jsonld, model, plugin…",
    completion: .list(ExporterRegistry.builtin.schemas.keys.sorted()))
  var format: String

  func run() throws {
    var status = ExitStatus()
    do throws(ConversionError) {
      let schemas = ExporterRegistry.builtin.schemas
      guard let schema = schemas[format] else {
        let known = schemas.keys.sorted().joined(separator: ", ")
        throw ConversionError(
          .usage, "there is no published schema for \(format); there is one for: \(known)")
      }
      try StandardOutput.write(schema)
    } catch {
      Console().failure(error, source: nil)
      status.note(error)
    }
    try status.end()
  }
}
