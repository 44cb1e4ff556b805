import ConverterCore
import Exporters

/// An export that has been read back, to ask questions of.
struct JSONLDExport {
  let export: Export
  let root: JSONValue

  init(_ model: PolicyModel, _ options: ExportOptions = ExportOptions()) throws {
    export = try JSONLDExporter().export(model, options: options)
    root = try JSONValue.parse(export.bytes)
  }

  /// The whole as text.
  var text: String { String(decoding: export.bytes, as: UTF8.self) }
  /// The notice's IRI.
  var id: String { root["id"]?.text ?? "" }
  var processes: [JSONValue] { root["hasProcess"]?.elements ?? [] }
  var prohibitions: [JSONValue] { root["hasProhibition"]?.elements ?? [] }
  var findings: [JSONValue] { root["record"]?["finding"]?.elements ?? [] }
  var losses: [String] { export.losses.map(\.code) }
}

extension JSONValue {
  /// The IRIs of a set, or the types or broader terms of the nodes in it.
  func terms(_ key: String) -> [String] {
    (self[key]?.elements ?? []).flatMap { value in
      value.text.map { [$0] } ?? value.list("type") + value.list("broader") + value.list("related")
    }
  }

  /// The strings of a member that may be one or many.
  func list(_ key: String) -> [String] {
    self[key]?.text.map { [$0] } ?? self[key]?.elements.compactMap(\.text) ?? []
  }

  /// The English title.
  var title: String { self["title"]?["en"]?.text ?? "" }

  /// The quotes of this node's annotations that are written here in full.
  var quotes: [String] {
    (self["evidence"]?.elements ?? []).compactMap {
      $0["target"]?["selector"]?.elements.first?["exact"]?.text
    }
  }

  /// The types of the involvements of a process.
  var involvements: [[String]] {
    (self["hasEntityInvolvement"]?.elements ?? []).map { $0.list("type") }
  }
}
