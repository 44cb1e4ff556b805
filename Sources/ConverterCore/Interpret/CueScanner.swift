/// A cue found in a text: which rule, what it says, on which words.
struct Cue: Sendable {
  /// The rule's place in the lexicon.
  var row: Int
  /// What it says.
  var field: CueField
  /// The value's place in `CueField.values`.
  var code: Int
  /// The words.
  var tokens: Range<Int>
  /// How sure it is.
  var strength: Strength
}

/// Finds the cues of a lexicon in sentences: one walk of the automaton from every word.
struct CueScanner {
  private let tables: Lexicon.Tables
  private let andOr: WordMarks
  private var matches: PhraseMatches
  /// The cues of the sentence at hand.
  private var own: [Cue] = []

  init(_ lexicon: Lexicon) {
    tables = lexicon.tables
    andOr = lexicon.grammar.andOr
    matches = PhraseMatches(lexicon)
  }

  /// Appends the cues of a sentence, in the order of their words, and returns the rules whose
  /// context it holds. `around` are rules whose context stands in its lead-in or heading.
  mutating func scan(
    _ tokens: Range<Int>, of text: FoldedText, around: [Int], into cues: inout [Cue]
  ) -> [Int] {
    matches.startSentence()
    Self.walk(tokens, text, tables, &matches)
    dropBlocked(around)
    dropCovered(text)
    own.removeAll(keepingCapacity: true)
    for hit in matches.hits where !hit.isDropped {
      // Sayings are not taken out of their list: that would keep it for each cue.
      for place in tables.rules[hit.row].says.indices {
        own.append(
          Cue(
            row: hit.row, field: tables.rules[hit.row].says[place].field,
            code: tables.rules[hit.row].says[place].code, tokens: hit.start..<hit.end,
            strength: tables.rules[hit.row].strength))
      }
    }
    own.sort {
      ($0.tokens.lowerBound, $0.tokens.upperBound, $0.row)
        < ($1.tokens.lowerBound, $1.tokens.upperBound, $1.row)
    }
    cues += own
    // What is returned is kept: an empty list would be kept with its room for more.
    return matches.contexts.isEmpty ? [] : matches.contexts
  }

  private static func walk(
    _ tokens: Range<Int>, _ text: FoldedText, _ tables: Lexicon.Tables,
    _ matches: inout PhraseMatches
  ) {
    let words = text.words.span
    let root = tables.root.span
    let firstEdge = tables.firstEdge.span
    let edgeWord = tables.edgeWord.span
    let edgeNode = tables.edgeNode.span
    let firstOutput = tables.firstOutput.span
    let outputs = tables.outputs.span
    let segments = tables.segments.span
    for start in tokens {
      var node = Int(root[Int(words[start])])
      var end = start + 1
      while node != 0 {
        var output = Int(firstOutput[node])
        let last = Int(firstOutput[node + 1])
        while output < last {
          let index = Int(outputs[output])
          if matches.isOpen(index) { matches.found(segments[index], index, start, end) }
          output += 1
        }
        guard end < tokens.upperBound, text.marks[end - 1].isDisjoint(with: ends) else { break }
        let word = words[end]
        let edge = Self.edge(
          word, from: Int(firstEdge[node]), to: Int(firstEdge[node + 1]), edgeWord)
        node = edge < edgeWord.count && edgeWord[edge] == word ? Int(edgeNode[edge]) : 0
        end += 1
      }
    }
  }

  /// The one edge of a node, whose edges stand in the order of their words, that can be a word's; the
  /// end of all edges where the node has none.
  ///
  /// Which quarter a word is in cannot be foreseen, so it is counted, not branched on.
  @inline(__always)
  private static func edge(
    _ word: UInt16, from first: Int, to end: Int, _ words: Span<UInt16>
  ) -> Int {
    guard first < end else { return words.count }
    var edge = first
    var count = end - first
    while count > 3 {
      let quarter = count >> 2
      let passed =
        (words[edge &+ quarter] <= word ? 1 : 0)
        &+ (words[edge &+ 2 &* quarter] <= word ? 1 : 0)
        &+ (words[edge &+ 3 &* quarter] <= word ? 1 : 0)
      edge &+= passed &* quarter
      count &-= 3 &* quarter
    }
    let last = edge &+ count &- 1
    return edge
      &+ (edge < last && words[edge &+ 1] <= word ? 1 : 0)
      &+ (edge &+ 1 < last && words[edge &+ 2] <= word ? 1 : 0)
  }

  /// What a phrase never runs over, but for its gaps.
  private static let ends: FoldedText.Marks = [.semicolon, .comma]

  private mutating func dropBlocked(_ around: [Int]) {
    for index in matches.hits.indices {
      let hit = matches.hits[index]
      if tables.rules[hit.row].needsContext,
        !matches.contexts.contains(hit.row), !around.contains(hit.row)
      {
        matches.hits[index].isDropped = true
      }
      for block in matches.blocked
      where block.row == hit.row && block.start < hit.end && hit.start < block.end {
        matches.hits[index].isDropped = true
      }
    }
  }

  /// Of two cues of one field the longer hides the shorter; a name hides what lies in it.
  private mutating func dropCovered(_ text: FoldedText) {
    // Hits stand in the order in which their last stretches start: those within another follow the
    // first that starts with it.
    var first = 0
    for outer in matches.hits.indices {
      let long = matches.hits[outer]
      while matches.hits[first].lastStart < long.lastStart { first += 1 }
      guard !long.isDropped, !long.isGapped else { continue }
      let fields = tables.rules[long.row].fields
      var inner = first
      while inner < matches.hits.count, matches.hits[inner].lastStart < long.end {
        let short = matches.hits[inner]
        if inner != outer, !short.isDropped, long.start <= short.start, short.end <= long.end,
          covers(long, fields, short, isLater: inner > outer, text)
        {
          matches.hits[inner].isDropped = true
        }
        inner += 1
      }
    }
  }

  /// Whether a cue hides another that lies within its words. `fields` are its own.
  private func covers(
    _ long: PhraseMatches.Hit, _ fields: FieldSet, _ short: PhraseMatches.Hit, isLater: Bool,
    _ text: FoldedText
  ) -> Bool {
    let others = tables.rules[short.row].fields
    if fields.contains(.name), !others.meets(Self.shown) { return true }
    let isShorter = short.end - short.start < long.end - long.start
    if isShorter, fields.meets(others), !isListed(short, long, text) { return true }
    return !isShorter && long.row == short.row && isLater
  }

  /// "Name, address": two kinds of data, though a longer phrase runs over both.
  private func isListed(
    _ short: PhraseMatches.Hit, _ long: PhraseMatches.Hit, _ text: FoldedText
  ) -> Bool {
    guard short.start == long.start, short.row != long.row,
      tables.rules[short.row].fields.contains(.data)
    else { return false }
    return text.marks[short.end - 1].contains(.comma) || andOr[Int(text.words[short.end])]
  }

  /// Fields that are read inside names as well: what the name itself stands for.
  private static let shown = FieldSet([
    .name, .law, .signal, .safeguard, .dispute, .sentence, .country, .mechanism, .choiceScope,
  ])
}
