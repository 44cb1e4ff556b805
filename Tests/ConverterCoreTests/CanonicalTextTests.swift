import ConverterCore
import Testing

@Suite struct CanonicalTextTests {
  /// An emoji, a combining accent and a no-break space before the words that are counted.
  private let text = CanonicalText(string: "🌱 cafe\u{301}\u{A0}— we collect names. 終")

  @Test func codePointsAndUTF8GoBothWays() throws {
    let points = Array(text.string.unicodeScalars)
    #expect(text.codePointCount == points.count)
    var utf8 = 0
    for (index, scalar) in points.enumerated() {
      #expect(text.codePointOffset(utf8: utf8) == index)
      #expect(text.utf8Offset(codePoint: index) == utf8)
      utf8 += String(scalar).utf8.count
    }
    #expect(text.utf8Offset(codePoint: points.count) == utf8)
    #expect(text.utf8Offset(codePoint: points.count + 1) == nil)
  }

  @Test func longTextsConvertAcrossChunks() throws {
    let long = CanonicalText(string: String(repeating: "aé🌱", count: 500))
    for point in stride(from: 0, through: 1500, by: 7) {
      let offset = try #require(long.utf8Offset(codePoint: point))
      #expect(long.codePointOffset(utf8: offset) == point)
    }
  }

  /// An offset within a code point counts as its beginning, for the quote and for the wire.
  @Test func offsetsWithinCodePointsAgreeWithTheirQuote() {
    for start in 0..<text.utf8Count {
      let range = TextRange(start, text.utf8Count)
      let scalars = Array(text.quote(range).unicodeScalars)
      #expect(scalars == Array(text.string.unicodeScalars.dropFirst(text.codePoints(range).start)))
    }
  }

  @Test func quotesAreTheWordsThemselves() throws {
    let range = try #require(text.range(codePoints: 10, 20))
    #expect(
      Array(text.quote(range).unicodeScalars)
        == Array(text.string.unicodeScalars)[10..<20].map { $0 })
  }
}
