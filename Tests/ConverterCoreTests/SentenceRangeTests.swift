import ConverterCore
import Testing

@Suite struct SentenceRangeTests {
  private static let text = CanonicalText(
    string: "Heading\n\nOne is here. Two costs $2.50 at shop.example! Three?\n\nNext block.",
    blocks: [
      Block(kind: .heading, range: TextRange(0, 7), level: 1),
      Block(kind: .paragraph, range: TextRange(9, 62)),
      Block(kind: .paragraph, range: TextRange(64, 75)),
    ])

  /// The sentence around words, from block edges or ends of sentences.
  @Test(arguments: [
    ("One", "One is here."), ("is", "One is here."),
    ("costs", "Two costs $2.50 at shop.example!"), ("Three", "Three?"), ("Heading", "Heading"),
    ("Next", "Next block."), ("here. Two", "One is here. Two costs $2.50 at shop.example!"),
  ])
  func findsTheSentence(words: String, sentence: String) throws {
    let range = try #require(Self.text.string.firstRange(of: words))
    let utf8 = Self.text.string.utf8
    let found = Self.text.sentenceRange(
      around: TextRange(
        utf8.distance(from: utf8.startIndex, to: range.lowerBound),
        utf8.distance(from: utf8.startIndex, to: range.upperBound)))
    #expect(Self.text.quote(found) == sentence)
  }
}
