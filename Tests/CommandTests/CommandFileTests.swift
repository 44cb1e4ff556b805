import Foundation
import TestSupport
import Testing

@Suite struct CommandFileTests {
  /// Files of commands, and documents that hold such blocks.
  static let names: [String] = ["commands", "../Docs", ".."].flatMap { folder in
    let all = (try? FileManager.default.contentsOfDirectory(atPath: Fixtures.path(folder))) ?? []
    return all.filter { name in
      guard name.hasSuffix(".md") else { return false }
      return folder == "commands"
        || (try? Fixtures.text(folder + "/" + name))?.contains("```command\n") == true
    }.sorted().map { folder + "/" + $0 }
  }

  @Test func thereAreFiles() {
    #expect(Self.names.contains("../README.md"))
    #expect(Self.names.contains("../Docs/plugins.md"))
    #expect(Self.names.count >= 14)
  }

  /// Commands print what Fixtures/commands and Docs say; POLICYCONV_RECORD=1 writes down what they print.
  @Test(arguments: names)
  func commandsPrintWhatTheFileSays(name: String) throws {
    let file = CommandFile(try Fixtures.text(name))
    let fault = goldenFault(
      Array(try file.rerun(linkingFixtures: name.hasPrefix("../README")).utf8), golden: name)
    #expect(fault == nil, "\(fault ?? "")")
  }

  /// A file is read and written without change.
  @Test func prosePartsSurvive() throws {
    let text =
      "# A\n\n```file a.txt\nx\n```\nmore\n\n```sh\nls\n```\n```command\n% cat a.txt\nx\n```\n"
      + "```text file b.txt\ny\n```\n```command\n% cat b.txt\ny\n```\n"
    #expect(try CommandFile(text).rerun() == text)
  }
}
