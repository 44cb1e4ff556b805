import Foundation
import Mustache

/// A template beside the program: `NAME.ENDING.mustache` for the format NAME.
///
/// The program is linked as `policyconv-export-NAME` into the folder of its templates; what it is
/// called says which template it renders, and the template's name says what files end in.
struct TemplateFile {
  /// The format's name.
  let name: String
  /// What files of the format end in.
  let ending: String
  private let path: String

  /// What the user must hear when there is none.
  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  /// Finds the template of a program that was started by this path.
  init(program: String) throws {
    let link = URL(fileURLWithPath: program)
    let prefix = "policyconv-export-"
    guard link.lastPathComponent.hasPrefix(prefix) else {
      throw Missing(description: "the program must be called \(prefix)NAME")
    }
    let name = String(link.lastPathComponent.dropFirst(prefix.count))
    let folder = link.deletingLastPathComponent().path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    guard let file = files.first(where: { $0.hasPrefix(name + ".") && $0.hasSuffix(".mustache") })
    else {
      throw Missing(description: "there is no \(name).ENDING.mustache in \(folder)")
    }
    self.name = name
    ending = String(file.dropFirst(name.count + 1).dropLast(".mustache".count))
    path = folder + "/" + file
  }

  /// The media type by the ending.
  var mediaType: String {
    switch ending {
    case "html": "text/html"
    case "md": "text/markdown"
    case "csv": "text/csv"
    case "xml": "application/xml"
    case "json": "application/json"
    default: "text/plain"
    }
  }

  /// The template filled in with a policy.
  func render(_ policy: Any) throws -> String {
    let template = try MustacheTemplate(string: String(contentsOfFile: path, encoding: .utf8))
    return template.render(policy)
  }
}
