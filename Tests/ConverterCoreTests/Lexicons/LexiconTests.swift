import FoundationEssentials
import Testing

@testable import ConverterCore

/// The lexicon files as people edit them.
enum LexiconFixtures {
  static let folder =
    #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()
    + "/Sources/ConverterCore/Lexicons"

  static func files() throws -> [LexiconFile] {
    try FileManager.default.contentsOfDirectory(atPath: folder + "/en")
      .filter { $0.hasSuffix(".json") }.sorted().map { name in
        let data = try Data(contentsOf: URL(filePath: folder + "/en/" + name))
        return try LexiconSource.read(Array(data))
      }
  }
}

@Suite struct LexiconTests {
  @Test("every rule's examples do what they say") func examples() throws {
    let faults = try LexiconCheck(LexiconFixtures.files()).faults()
    #expect(faults.isEmpty, "\(faults.map { "\($0.rule): \($0.message)" })")
  }

  @Test("the embedded lexicon is fresh") func embedded() throws {
    let text = try LexiconSource.embed(LexiconFixtures.files())
    let path = LexiconFixtures.folder + "/BuiltinLexicon.generated.swift"
    if ProcessInfo.processInfo.environment["POLICYCONV_RECORD"] == "1" {
      try Data(text.utf8).write(to: URL(filePath: path))
      Issue.record("embedded the lexicon; run again without POLICYCONV_RECORD")
    }
    let embedded = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    #expect(embedded == text, "run POLICYCONV_RECORD=1 swift test --filter LexiconTests")
  }

  @Test func theEmbeddedTablesAreWhatCompilingGives() throws {
    let compiled = try LexiconCompiler.compile(LexiconFixtures.files())
    let decoded = Lexicon.builtin.tables
    // Whether they are equal, and not where they differ: to find that takes hours at this size.
    let same = [
      "words": decoded.words == compiled.words, "root": decoded.root == compiled.root,
      "edgeNode": decoded.edgeNode == compiled.edgeNode,
      "edgeWord": decoded.edgeWord == compiled.edgeWord,
      "outputs": decoded.outputs == compiled.outputs,
      "rules": decoded.rules.map(\.id) == compiled.rules.map(\.id),
    ]
    #expect(same.filter { !$0.value }.keys.sorted() == [])
    #expect(Lexicon.builtinFiles.count == (try LexiconFixtures.files().count))
  }

  @Test(arguments: [
    ("a|b c", ["a c", "b c"], ["a b", "a"]),
    ("(a b|c)? d", ["d", "a b d", "c d"], ["a b", "c"]),
    ("city~", ["city", "cities"], ["citys"]),
    ("(big city|town)~", ["big cities", "town", "towns"], ["bigs city"]),
    ("store+", ["stored", "storing", "stores"], ["storer"]),
    ("@pair x", ["p x", "q r x"], ["q x"]),
    ("a ..2 b", ["a b", "a z z b"], ["a z z z b", "b a"]),
    ("# years", ["7 years"], ["seven years"]),
  ])
  func patternsReadAsWritten(pattern: String, fits: [String], fails: [String]) throws {
    let rule = CueRule(
      id: "t.pattern", sets: ["name": "x"], cues: [pattern], matches: fits, nonMatches: fails)
    let file = LexiconFile(topic: "t", words: ["pair": "p|q r"], rules: [rule])
    #expect(try LexiconCheck([file]).faults() == [])
  }

  @Test(arguments: [
    "", "a?", "..", "a ..", "(a", "a)", "A", "e-mail", "@none", "a ..x b", "a ..-1 b",
    "a ..99999999999 b",
  ])
  func brokenPatternsAreRefused(pattern: String) {
    #expect(throws: LexiconError.self) { try CuePattern(pattern, words: [:]) }
  }

  /// Rules of users may be any size: what does not fit the tables is an error, and no crash.
  @Test func whatIsTooMuchIsRefused() throws {
    let names = (0..<70_000).map { number in
      String(number, radix: 2).map { $0 == "0" ? "x" : "y" }.joined()
    }
    let tooMuch: [(cues: [String], message: String)] = [
      ([names.joined(separator: "|")], "too many words"),
      ([Array(repeating: "a", count: 200).joined(separator: " .. ")], "at most 100 gaps"),
      (
        (0..<40_000).map { "\(names[$0]) \(names[$0 / 2]) \(names[$0 / 3])" },
        "too many readings"
      ),
    ]
    for (cues, message) in tooMuch {
      let rule = CueRule(
        id: "t.much", sets: ["name": "x"], cues: cues, matches: ["A."], nonMatches: ["B."])
      let error = #expect(throws: LexiconError.self) {
        try LexiconCompiler.compile([LexiconFile(topic: "t", rules: [rule])])
      }
      #expect(error?.message.contains(message) == true)
    }
  }

  @Test func theLongerCueHidesTheShorterAndABlockerTakesBack() throws {
    let file = LexiconFile(
      topic: "test",
      rules: [
        CueRule(
          id: "t.address", sets: ["data": "postalAddress"], cues: ["address~"],
          blockers: ["address your"], matches: ["Your address."],
          nonMatches: ["We address your wishes.", "Your email address."]),
        CueRule(
          id: "t.email", sets: ["data": "emailAddress"], cues: ["email address~"],
          matches: ["Your email address."], nonMatches: ["Your address."]),
        CueRule(
          id: "t.gap", sets: ["verb": "share"], cues: ["give+ ..2 to"],
          context: ["partner~"], matches: ["We give it all to partners."],
          nonMatches: ["We give it all to you.", "We give it one two three to partners."]),
      ])
    #expect(try LexiconCheck([file]).faults() == [])
  }
}
