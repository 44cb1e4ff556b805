import ArgumentParser
import ConverterCore
import Exporters

/// `policyconv formats`
struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats", abstract: "List what can be read and written here.")

  @Flag(help: "One JSON object.")
  var json = false

  func run() throws {
    let rows = FormatRow.all(adapters: .builtin, exporters: .builtin)
    var status = ExitStatus()
    do throws(ConversionError) {
      try StandardOutput.write(json ? Self.json(rows) : Array(Self.table(rows).utf8))
    } catch {
      Console().failure(error, source: nil)
      status.note(error)
    }
    try status.end()
  }

  private static func table(_ rows: [FormatRow]) -> String {
    let width = rows.map(\.format.id.utf8.count).max() ?? 0
    return rows.map { row in
      let pad = String(repeating: " ", count: width - row.format.id.utf8.count)
      let direction = (row.isRead ? "in " : "   ") + " " + (row.isWritten ? "out" : "   ")
      return "\(row.format.id)\(pad)  \(direction)  \(row.format.summary)\n"
    }.joined()
  }

  private static func json(_ rows: [FormatRow]) -> [UInt8] {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.array("formats") { json in
        for row in rows {
          json.object { json in
            json.member("id", row.format.id)
            json.member("in", row.isRead)
            json.member("out", row.isWritten)
            json.member("summary", row.format.summary)
            if row.isWritten { json.member("ending", row.format.ending) }
            if row.isRead { json.array("inputEndings", of: row.format.inputEndings) }
            json.member("mediaType", row.format.mediaType)
          }
        }
      }
    }
    return json.finish()
  }
}

/// One format, as users see it.
struct FormatRow {
  var format: FormatDescription
  var isRead: Bool
  var isWritten: Bool

  /// All formats: those that are read first, in the registries' order.
  static func all(adapters: AdapterRegistry, exporters: ExporterRegistry) -> [FormatRow] {
    var rows = adapters.adapters.map { adapter in
      FormatRow(
        format: adapter.format, isRead: true,
        isWritten: exporters.exporter(adapter.format.id) != nil)
    }
    for exporter in exporters.exporters {
      if let index = rows.firstIndex(where: { $0.format.id == exporter.format.id }) {
        rows[index].format.ending = exporter.format.ending
      } else {
        rows.append(FormatRow(format: exporter.format, isRead: false, isWritten: true))
      }
    }
    return rows
  }
}
