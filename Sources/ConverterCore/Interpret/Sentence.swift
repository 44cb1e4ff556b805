/// A sentence of a block, with what it stands under.
struct Sentence: Sendable {
  /// Its words.
  var tokens: Range<Int>
  /// The block it stands in.
  var block: Int
  /// Whether the block is a heading.
  var isHeading: Bool
  /// Whether it ends with a colon (it introduces what follows).
  var introduces: Bool
  /// Whether it is a question.
  var isQuestion: Bool
  /// The sentence that introduces the list item it stands in.
  var leadIn: Int?
  /// The last sentence of the nearest heading.
  var heading: Int?
  /// Its cues, as a range of `Reading.cues`.
  var cues: Range<Int> = 0..<0
  /// What its cues speak of.
  var fields = FieldSet()
}

/// Splits blocks into sentences.
struct SentenceSplitter {
  private let folded: FoldedText
  private let abbreviations: WordMarks
  private let starters: WordMarks
  /// The most words a sentence may have; a longer one is cut at a comma or anywhere.
  static let longest = 220

  init(_ folded: FoldedText, _ grammar: GrammarWords) {
    self.folded = folded
    abbreviations = grammar.abbreviations
    starters = grammar.starters
  }

  /// The sentences of a text in reading order.
  func sentences(of text: CanonicalText) -> [Sentence] {
    var found: [Sentence] = []
    var lastOfBlock = [Int?](repeating: nil, count: text.blocks.count)
    var token = 0
    // The heading that stands directly over a list: "What we collect" introduces it as well.
    var overList: Int?
    for (index, block) in text.blocks.enumerated() where !block.isOtherMatter {
      while token < folded.count, Int(folded.starts[token]) < block.range.start { token += 1 }
      let first = token
      while token < folded.count, Int(folded.starts[token]) < block.range.end { token += 1 }
      guard first < token else { continue }
      if block.kind != .listItem { overList = block.kind == .heading ? index : nil }
      let leadIn = (block.leadIn ?? overList).flatMap { $0 < index ? lastOfBlock[$0] : nil }
      let heading = block.headingPath.last.flatMap { $0 < index ? lastOfBlock[$0] : nil }
      split(first..<token) { range in
        let marks = folded.marks[range.upperBound - 1]
        found.append(
          Sentence(
            tokens: range, block: index, isHeading: block.kind == .heading,
            introduces: marks.contains(.colon), isQuestion: marks.contains(.question),
            leadIn: leadIn, heading: heading))
      }
      lastOfBlock[index] = found.count - 1
    }
    return found
  }

  private func split(_ tokens: Range<Int>, _ emit: (Range<Int>) -> Void) {
    var start = tokens.lowerBound
    for token in tokens {
      let isLast = token + 1 == tokens.upperBound
      let isLong = token + 1 - start >= Self.longest
      if isLast || ends(token) || isLong {
        emit(start..<token + 1)
        start = token + 1
      }
    }
  }

  /// Whether a sentence ends after a word that another word follows in the same block.
  private func ends(_ token: Int) -> Bool {
    let marks = folded.marks[token]
    guard marks.contains(.stop), marks.contains(.space) else { return false }
    let next = token + 1
    let nextMarks = folded.marks[next]
    if marks.contains(.question) { return true }
    let word = Int(folded.words[token])
    let isAbbreviated = abbreviations[word] && !marks.contains(.closes)
    let isStarter = starters[Int(folded.words[next])]
    if isAbbreviated { return nextMarks.contains(.capital) && isStarter }
    return nextMarks.contains(.capital) || nextMarks.contains(.quoted)
      || nextMarks.contains(.opens) || isStarter || folded.words[next] <= 3
      || folded.words[next] == 0
  }
}
