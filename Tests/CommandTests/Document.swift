import Foundation
import TestSupport

/// A page of the project's documentation, and what in it can go stale.
struct Document {
  /// Its path below the repository.
  let path: String
  private let text: String

  /// Every page that a reader of the repository meets.
  static func all() throws -> [Document] {
    let folders = ["", "Docs", "Examples/spark", "Fuzzing", "Benchmarks"]
    var paths = ["Sources/ConverterCore/Lexicons/README.md"]
    for folder in folders {
      let names = try FileManager.default.contentsOfDirectory(
        atPath: Fixtures.repository + "/" + folder)
      paths += names.filter { $0.hasSuffix(".md") && $0 != "CHANGELOG.md" }
        .map { folder.isEmpty ? $0 : folder + "/" + $0 }
    }
    return try paths.sorted().map { path in
      Document(path: path, text: try Fixtures.text("../" + path))
    }
  }

  /// Lines that are indented as code, and pieces of text marked as code, outside fenced blocks.
  var code: [String] {
    var found: [String] = []
    var isFenced = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isFenced.toggle() }
      if isFenced || line.hasPrefix("```") { continue }
      if line.hasPrefix("    ") {
        found.append(line.trimmingCharacters(in: .whitespaces))
      } else {
        let pieces = line.split(separator: "`", omittingEmptySubsequences: false)
        found += pieces.indices.filter { $0 % 2 == 1 }.map { String(pieces[$0]) }
      }
    }
    return found
  }

  /// The targets of its links into the repository, from the page's own folder.
  var links: [String] {
    text.matches(of: #/\]\(([^)#]+)(?:#[^)]*)?\)/#).map { String($0.1) }
      .filter { !$0.contains("://") }
  }

  /// Folder of the page, below the repository.
  var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }
}
