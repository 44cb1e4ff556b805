import Testing

@testable import ConverterCore

@Suite struct FoldedTextTests {
  private func words(_ text: String) throws -> [String] {
    let rule = CueRule(
      id: "t.words", sets: ["name": "x"],
      cues: [
        "email|address|user|don't|resume|we|website|opt|out|file|of|us|at|your|visit"
      ])
    let lexicon = try Lexicon(
      files: [LexiconFile(topic: "t", joins: ["e mail": "email"], rules: [rule])], name: "t")
    let folded = FoldedText(text, index: lexicon.index)
    return folded.words.map { lexicon.tables.words[Int($0)] }
  }

  @Test(arguments: [
    ("Your E-mail\u{A0}address", ["your", "email", "address"]),
    ("the user’s résumé", ["the", "user", "resume"]),
    ("We’ll don't DON’T", ["we", "don't", "don't"]),
    ("opt-out", ["opt", "out"]),
    ("ﬁle of\u{AD}", ["file", "of"]),
    ("write us at jo.doe-x@mail.example.org.", ["<?>", "us", "at", "<email>"]),
    ("visit http://a.example/x?y=1, or www.b.example.", ["visit", "<url>", "or", "<url>"]),
    ("1,000.50 of 7", ["<number>", "of", "<number>"]),
  ])
  func wordsAreFolded(text: String, expected: [String]) throws {
    #expect(try words(text) == expected)
  }

  @Test func positionsAreThoseOfTheText() throws {
    let text = "«Ünser» user’s website."
    let lexicon = try Lexicon(files: [LexiconFile(topic: "t", rules: [])], name: "t")
    let folded = FoldedText(text, index: lexicon.index)
    let canonical = CanonicalText(string: text)
    let found = (0..<folded.count).map { canonical.quote(folded.range($0..<$0 + 1)) }
    #expect(found == ["Ünser", "user", "website"])
  }
}
