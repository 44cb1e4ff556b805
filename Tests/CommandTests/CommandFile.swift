import Foundation
import TestSupport

/// A file of `Fixtures/commands`: prose, files to be written, and commands with what they print.
///
/// A block that is marked ```` ```file NAME ```` (or ```` ```LANGUAGE file NAME ````) is written to
/// NAME in a fresh folder. A block that is marked ```` ```command ```` begins with a line
/// `% SHELL COMMAND`; then stands what it writes to standard output, then to standard error behind
/// `2> `, and `=> STATUS` when that is not 0. A block that is marked ```` ```LANGUAGE from PATH ````
/// shows a file of Fixtures. Blocks run in their order in one folder; `policyconv` is the built
/// program, and in the pages of the repository `Fixtures` is the folder of that name.
struct CommandFile {
  enum Part {
    case prose(String)
    case file(mark: String, name: String, text: String)
    case copy(mark: String, path: String)
    case command(String, expected: String)
  }

  let parts: [Part]

  init(_ text: String) {
    var parts: [Part] = []
    var prose: [Substring] = []
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = lines.popFirst() {
      guard line.hasPrefix("```"), line.count > 3 else {
        prose.append(line)
        continue
      }
      let body = lines.prefix { $0 != "```" }
      lines = lines.dropFirst(body.count + 1)
      let block = body.map { $0 + "\n" }.joined()
      if let part = Self.file(String(line), block) {
        parts.append(.prose(prose.map { $0 + "\n" }.joined()))
        parts.append(part)
        prose = []
      } else if line == "```command", let first = body.first, first.hasPrefix("% ") {
        parts.append(.prose(prose.map { $0 + "\n" }.joined()))
        let expected = String(block.dropFirst(first.count + 1))
        parts.append(.command(String(first.dropFirst(2)), expected: expected))
        prose = []
      } else {
        prose += [line] + body + ["```"]
      }
    }
    parts.append(.prose(prose.joined(separator: "\n")))
    self.parts = parts
  }

  /// A block that is or shows a file, by the words behind its mark.
  private static func file(_ mark: String, _ text: String) -> Part? {
    let words = mark.dropFirst(3).split(separator: " ").map(String.init)
    guard words.count >= 2, let name = words.last else { return nil }
    switch words[words.count - 2] {
    case "file": return .file(mark: mark, name: name, text: text)
    case "from": return .copy(mark: mark, path: name)
    default: return nil
    }
  }

  /// The file as it should be: every block with what its command prints now.
  func rerun(linkingFixtures: Bool = false) throws -> String {
    try inScratch { scratch in
      if linkingFixtures {
        try FileManager.default.createSymbolicLink(
          atPath: scratch.path + "/Fixtures",
          withDestinationPath: Fixtures.repository + "/Fixtures")
      }
      var text = ""
      for part in parts {
        switch part {
        case .prose(let prose): text += prose
        case .file(let mark, let name, let content):
          try scratch.file(name, content)
          text += "\(mark)\n\(content)```\n"
        case .copy(let mark, let path):
          text += "\(mark)\n\(try Fixtures.text(path))```\n"
        case .command(let line, _):
          text += "```command\n% \(line)\n" + Self.show(try scratch.tool.shell(line)) + "```\n"
        }
      }
      return text
    }
  }

  private static func show(_ result: ChildProcess.Ending) -> String {
    var text = result.output
    if !text.isEmpty, !text.hasSuffix("\n") { text += "\\\n" }
    for line in result.errors.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      text += "2> \(line)\n"
    }
    if result.status != 0 { text += "=> \(result.status)\n" }
    return text
  }
}
