import Testing

@testable import ConverterCore

/// A rule spells a word once; texts on both sides of the ocean match it.
@Suite struct BritishSpellingTests {
  @Test(arguments: [
    ("organization", "organisation"), ("personalizing", "personalising"), ("analyze", "analyse"),
    ("behavioral", "behavioural"), ("center", "centre"), ("fulfillment", "fulfilment"),
  ])
  func isTheOtherSpelling(_ american: String, _ british: String) {
    #expect(BritishSpelling.of(american) == british)
  }

  @Test(arguments: ["size", "prize", "citizen", "our", "for", "advertise"])
  func isNoneWhereBothSpellAlike(_ word: String) { #expect(BritishSpelling.of(word) == nil) }

  @Test func aRuleMatchesBothSpellings() throws {
    let rule = try lexicon(["organization"])
    for text in ["The organization has it.", "The organisation has it."] {
      #expect(rule.index.id("organization") != 0)
      let folded = FoldedText(text, index: rule.index)
      #expect(folded.words[1] == rule.index.id("organization"), "\(text)")
    }
  }

  @Test func phrasesThatUseBothSpellingsMeanOneWord() throws {
    let rule = try lexicon(["organization chart", "organisation plan"])
    #expect(rule.index.id("organisation") == rule.index.id("organization"))
  }

  private func lexicon(_ cues: [String]) throws -> Lexicon {
    let json = """
      {"topic":"t","rules":[{"id":"t.one","sets":{"data":"name"},
       "cues":[\(cues.map { "\"\($0)\"" }.joined(separator: ","))],
       "matches":["x"],"nonMatches":["y"]}]}
      """
    return try Lexicon(files: [LexiconSource.read(Array(json.utf8))], name: "t")
  }
}
