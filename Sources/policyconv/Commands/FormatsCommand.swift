import ArgumentParser
import ConverterCore
import Exporters

/// `policyconv formats`
struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats", abstract: "List what can be read and written here.",
    discussion: """
      Formats that are built in, and those of plugins: programs on PATH called \
      policyconv-export-NAME and policyconv-import-NAME.
      """)

  @Flag(help: "One JSON object.")
  var json = false

  @OptionGroup(title: "Plugins") var plugins: PluginFlags

  func run() throws {
    let rows = FormatRow.all(adapters: .builtin, exporters: .builtin) + pluginRows()
    var status = ExitStatus()
    do throws(ConversionError) {
      try StandardOutput.write(json ? Self.json(rows) : Array(Self.table(rows).utf8))
    } catch {
      Console().failure(error, source: nil)
      status.note(error)
    }
    try status.end()
  }

  /// The formats of plugins; one that cannot say what it is, is listed as broken.
  private func pluginRows() -> [FormatRow] {
    let finder = plugins.finder
    var found: [PluginReference] = []
    for (name, path) in finder.given.sorted(by: { $0.key < $1.key }) {
      let reads = WholeFile.split(path).name.hasPrefix(PluginReference.fileName(.import, ""))
      found.append(
        PluginReference(name: name, direction: reads ? .import : .export, path: path))
    }
    for plugin in finder.all() {
      let isHidden = found.contains { $0.name == plugin.name && $0.direction == plugin.direction }
      if !isHidden { found.append(plugin) }
    }
    let groups = PluginGroups()
    _ = StopSignals(ending: groups)
    let setting = plugins.setting(groups)
    return found.map { Self.row($0, setting) }
  }

  private static func row(_ plugin: PluginReference, _ setting: PluginSetting) -> FormatRow {
    var row = FormatRow(
      format: FormatDescription(
        id: plugin.name, summary: "", ending: "", mediaType: "application/octet-stream"),
      isRead: plugin.direction == .import, isWritten: plugin.direction == .export,
      plugin: plugin.path)
    do {
      row.format = try PluginHost(plugin, setting).description.format(plugin)
    } catch {
      row.format.summary = "broken plugin: \(error.message)"
      row.broken = error.message
    }
    return row
  }

  private static func table(_ rows: [FormatRow]) -> String {
    let width = rows.map(\.format.id.utf8.count).max() ?? 0
    return rows.map { row in
      let pad = String(repeating: " ", count: width - row.format.id.utf8.count)
      let direction = (row.isRead ? "in " : "   ") + " " + (row.isWritten ? "out" : "   ")
      return "\(row.format.id)\(pad)  \(direction)  \(row.format.summary.printable)\n"
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
            if let plugin = row.plugin { json.member("plugin", plugin) }
            if let broken = row.broken { json.member("broken", broken) }
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
  /// The program, for a plugin.
  var plugin: String?
  /// What is wrong with the plugin.
  var broken: String?

  /// All formats: those that are read first, in the registries' order.
  static func all(adapters: AdapterRegistry, exporters: ExporterRegistry) -> [FormatRow] {
    var rows = adapters.adapters.map { adapter in
      FormatRow(
        format: adapter.format, isRead: true,
        isWritten: exporters.exporter(adapter.format.id) != nil)
    }
    rows.append(FormatRow(format: Containers.archiveFormat, isRead: true, isWritten: false))
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
