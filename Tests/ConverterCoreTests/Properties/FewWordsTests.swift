import Foundation
import TestSupport
import Testing

@testable import ConverterCore

/// Few words that rules know, in any order: what they say lies within them, and none ends the program,
/// a verb alone at the end of the text neither.
@Suite struct FewWordsTests {
  private static let common = [
    "share", "use", "collect", "sell", "keep", "give", "disclose", "access", "who", "which", "to",
    "or", "and", "not", "never", "no", "your", "you", "we", "our", "they", "it", "is", "are", "be",
    "by", "with", "for", "from", "without", "consent", "unless", "except", "if", "when", "such",
    "as", "including", "please", "do", "other", "companies", "may", "will", "let",
  ]
  private static let marks = [
    " ", " ", " ", " ", ", ", "; ", ": ", ". ", " (", ") ", "\" ", "\n", "? ",
  ]

  private func text(_ chance: inout SplitMix) -> String {
    let known = Lexicon.builtin.tables.words.filter { !$0.isEmpty }
    var text = chance.one(["", "", "We collect your name.\n", "# Sharing\n", "We do not:\n"])
    for _ in 0..<chance.number(1...9) {
      let word = chance.happens(0.6) ? chance.one(Self.common) : chance.one(known)
      text += (chance.happens(0.3) ? word.capitalized : word) + chance.one(Self.marks)
    }
    return text + chance.one(["", "share", "Sell", "Disclose?", "such"])
  }

  @Test func areReadAndQuoted() {
    var chance = SplitMix(seed: 1)
    for _ in 0..<2000 {
      let text = text(&chance)
      let model = ReadText.model(text)
      let end = model.text.string.utf8.count
      let ranges = model.practices.flatMap(\.evidence).map(\.range)
      #expect(ranges.allSatisfy { $0.start < $0.end && $0.end <= end }, "\(text)")
    }
  }
}
