/// Reads one kind of statement out of sentences. Conform to add a kind; then add the reader to
/// `Interpreter.readers`.
protocol StatementReader {
  /// Adds to the model what a sentence says. Sentences come in reading order.
  mutating func read(_ statement: Statement, into model: inout PolicyModel)
  /// Adds what only the whole document shows.
  mutating func finish(_ reading: Reading, into model: inout PolicyModel)
}

extension StatementReader {
  mutating func finish(_ reading: Reading, into model: inout PolicyModel) {}
}

/// A sentence with its frames and what it stands under.
struct Statement {
  /// The whole document.
  let reading: Reading
  /// The sentence's place in `reading.sentences`.
  let index: Int
  /// The sentence.
  let sentence: Sentence
  /// Who does what in it.
  let frames: [Frame]
  /// Frames of the sentence that introduces its list, where it is an item without a subject.
  let inherited: [Frame]
  /// The introducing sentence.
  let leadIn: Sentence?

  /// The cues of the sentence.
  var cues: ArraySlice<Cue> { reading.cues[sentence.cues] }
  /// The cues of the introducing sentence.
  var leadInCues: ArraySlice<Cue> { leadIn.map { reading.cues[$0.cues] } ?? [] }
  /// The cues of the nearest heading.
  var headingCues: ArraySlice<Cue> {
    sentence.heading.map { reading.cues[reading.sentences[$0].cues] } ?? []
  }

  /// The cues of one field.
  func cues(_ field: CueField) -> [Cue] { cues.filter { $0.field == field } }

  /// Whether any cue of a field stands in the sentence.
  func has(_ field: CueField) -> Bool { cues.contains { $0.field == field } }

  /// The codes of a field's cues.
  func values<Code: VocabularyCode>(_ field: CueField, as type: Code.Type) -> [Code] {
    cues(field).compactMap { reading.value($0, as: type) }
  }

  /// The sentence's words as evidence, and its lead-in's after them.
  func evidence(rule: String) -> [Evidence] {
    var all = [reading.evidence(sentence.tokens, rule: rule)]
    if let leadIn { all.append(reading.evidence(leadIn.tokens, rule: "context.leadIn")) }
    return all
  }

  /// Values of a field within some words, each once, in order of the words.
  func mentions<Code: VocabularyCode>(
    _ field: CueField, as type: Code.Type, in span: Range<Int>
  ) -> [Mention<Code>] {
    var found: [Mention<Code>] = []
    for cue in cues
    where cue.field == field && span.lowerBound <= cue.tokens.lowerBound
      && cue.tokens.lowerBound < span.upperBound
    {
      guard let code = reading.value(cue, as: type) else { continue }
      if let same = found.firstIndex(where: { $0.code == code }) {
        found[same].strength = max(found[same].strength, cue.strength)
        continue
      }
      found.append(
        Mention(
          code, words: reading.quote(cue.tokens), strength: cue.strength,
          evidence: [reading.evidence(cue)]))
    }
    return found
  }
}
