import Foundation
import TestSupport
import Testing

@Suite struct CommandFileTests {
  static let names: [String] = {
    let all =
      (try? FileManager.default.contentsOfDirectory(atPath: Fixtures.path("commands"))) ?? []
    return all.filter { $0.hasSuffix(".md") }.sorted()
  }()

  @Test func thereAreFiles() {
    #expect(Self.names.count >= 6)
  }

  /// Commands print what Fixtures/commands say; POLICYCONV_RECORD=1 writes down what they print.
  @Test(arguments: names)
  func commandsPrintWhatTheFileSays(name: String) throws {
    let file = CommandFile(try Fixtures.text("commands/" + name))
    let fault = goldenFault(Array(try file.rerun().utf8), golden: "commands/" + name)
    #expect(fault == nil, "\(fault ?? "")")
  }

  /// So do the pages of Docs that show commands, and the files they show are those that are tested.
  @Test(arguments: ["plugins.md"])
  func commandsPrintWhatTheDocumentationSays(name: String) throws {
    let file = CommandFile(try Fixtures.text("../Docs/" + name))
    let fault = goldenFault(Array(try file.rerun().utf8), golden: "../Docs/" + name)
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
