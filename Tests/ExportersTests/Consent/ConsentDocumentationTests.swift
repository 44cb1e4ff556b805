import ConverterCore
import Exporters
import Foundation
import TestSupport
import Testing

/// What the article on the profile shows is tried: jq, Rego, Swift.
@Suite struct ConsentDocumentationTests {
  private static let article = "../Sources/Exporters/Exporters.docc/TheConsentProfile.md"
  private static let profile = "models/rule-examples.consent.json"

  /// The fenced blocks of the article: language and text.
  private static func blocks() throws -> [(language: String, text: String)] {
    var blocks: [(language: String, text: String)] = []
    for (index, part) in try Fixtures.text(article).components(separatedBy: "```").enumerated()
    where index % 2 == 1 {
      let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      blocks.append((String(lines[0]), lines.count > 1 ? String(lines[1]) : ""))
    }
    return blocks
  }

  @Test func theExampleIsAValidProfile() throws {
    let model = try HandModels.ruleExamples()
    let bytes = ConsentProfile(model).json()
    let fault = goldenFault(bytes, golden: Self.profile)
    #expect(fault == nil)
    #expect(ConsentValidator().validate(bytes, text: Array(model.text.string.utf8)) == [])
  }

  @Test func everyCommandGivesTheAnswerThatIsShown() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    _ = try folder.write("policy.consent.json", try Fixtures.bytes(Self.profile))
    let blocks = try Self.blocks()
    let commands = blocks.indices.filter { blocks[$0].language == "sh" }
    #expect(commands.count == 5)
    for index in commands {
      #expect(blocks[index + 1].language == "text")
      let result = try runChecker(
        ["sh", "-c", "cd '\(folder.path)' && " + blocks[index].text])
      #expect(result.status == 0, "\(result.output)")
      #expect(result.output == blocks[index + 1].text, "\(blocks[index].text)")
    }
  }

  @Test func theRegoRulesFindTheSame() throws {
    let rules = try #require(try Self.blocks().first { $0.language == "rego" }?.text)
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let file = try folder.write("consent.rego", Array(rules.utf8))
    let result = try runPythonChecker(
      "standards/consent/evaluate_rego.py",
      [file, Fixtures.path(Self.profile), "consent"])
    #expect(
      result.output == """
        no_withdrawal: catalogue
        sharing_without_choice: p-4d000001
        third_parties: business-partners data-brokers
        unresolved_alternatives: calls

        """)
  }

  @Test func theSwiftExampleRuns() throws {
    let bytes = try Fixtures.bytes(Self.profile)
    var printed: [String] = []
    func print(_ id: String, _ means: [String], _ quotes: [String]) {
      printed.append("\(id) \(means) \(quotes)")
    }
    // From here the same lines as in the article.
    let profile = try ConsentProfile(json: bytes)
    for choice in profile.choices where choice.control == .optOut {
      let means = choice.mechanisms.map { $0.target ?? $0.type.rawValue }
      print(choice.id, means, profile.quotes(choice.evidence))
    }
    #expect(
      printed == [
        #"partners ["stop@thistlepost.example"] "#
          + #"["to prevent it, write to stop@thistlepost.example"]"#
      ])
    let shown = try #require(try Self.blocks().first { $0.language == "swift" }?.text)
    let here = try String(contentsOfFile: #filePath, encoding: .utf8)
    for line in shown.split(separator: "\n") { #expect(here.contains(line), "\(line)") }
  }
}
