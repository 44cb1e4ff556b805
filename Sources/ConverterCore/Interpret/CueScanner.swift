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
  private struct Hit {
    var row: Int
    var start: Int
    var end: Int
    var isGapped: Bool
    var isDropped = false
  }

  /// The beginning of a phrase with gaps: where it was found last.
  private struct Partial {
    var start: Int32 = 0
    var end: Int32 = 0
    var sentence: Int32 = -1
  }

  private let tables: Lexicon.Tables
  /// By place in the phrases of the lexicon; only those found are ever looked at again.
  private var partials: [Partial]
  /// The ids of "and" and "or".
  private let conjunctions: [UInt16]
  private var hits: [Hit] = []
  private var blocked: [Hit] = []
  private var contexts: [Int] = []
  private var sentence: Int32 = 0

  init(_ lexicon: Lexicon) {
    tables = lexicon.tables
    conjunctions = ["and", "or"].compactMap { word in
      lexicon.tables.words.firstIndex(of: word).map(UInt16.init)
    }
    partials = Array(repeating: Partial(), count: tables.segments.count)
  }

  /// Appends the cues of a sentence, in the order of their words, and returns the rules whose
  /// context it holds. `around` are rules whose context stands in its lead-in or heading.
  mutating func scan(
    _ tokens: Range<Int>, of text: FoldedText, around: [Int], into cues: inout [Cue]
  ) -> [Int] {
    hits.removeAll(keepingCapacity: true)
    blocked.removeAll(keepingCapacity: true)
    contexts.removeAll(keepingCapacity: true)
    sentence += 1
    walk(tokens, text)
    dropBlocked(around)
    dropCovered(text)
    let first = cues.count
    for hit in hits where !hit.isDropped {
      for saying in tables.rules[hit.row].says {
        cues.append(
          Cue(
            row: hit.row, field: saying.field, code: saying.code, tokens: hit.start..<hit.end,
            strength: tables.rules[hit.row].strength))
      }
    }
    guard cues.count - first > 1 else { return contexts }
    cues[first...].sort {
      ($0.tokens.lowerBound, $0.tokens.upperBound, $0.row)
        < ($1.tokens.lowerBound, $1.tokens.upperBound, $1.row)
    }
    return contexts
  }

  private mutating func walk(_ tokens: Range<Int>, _ text: FoldedText) {
    for start in tokens {
      var node = Int(tables.root[Int(text.words[start])])
      var end = start + 1
      while node != 0 {
        var output = Int(tables.firstOutput[node])
        let last = Int(tables.firstOutput[node + 1])
        while output < last {
          found(Int(tables.outputs[output]), start, end)
          output += 1
        }
        guard end < tokens.upperBound, text.marks[end - 1].isDisjoint(with: Self.ends) else { break }
        node = step(node, text.words[end])
        end += 1
      }
    }
  }

  /// What a phrase never runs over, but for its gaps.
  private static let ends: FoldedText.Marks = [.semicolon, .comma]

  @inline(__always)
  private func step(_ node: Int, _ word: UInt16) -> Int {
    var low = Int(tables.firstEdge[node])
    var high = Int(tables.firstEdge[node + 1])
    while high - low > 8 {
      let middle = (low + high) / 2
      if tables.edgeWord[middle] <= word { low = middle } else { high = middle }
    }
    while low < high {
      if tables.edgeWord[low] == word { return Int(tables.edgeNode[low]) }
      low += 1
    }
    return 0
  }

  /// Notes a stretch of a phrase; a phrase with gaps is found when all its stretches follow.
  private mutating func found(_ index: Int, _ start: Int, _ end: Int) {
    let segment = tables.segments[index]
    var first = start
    if segment.index > 0 {
      let partial = partials[index - 1]
      guard partial.sentence == sentence else { return }
      let before = Int(partial.end)
      guard before <= start, start - before <= segment.gap else { return }
      first = Int(partial.start)
    }
    guard segment.isLast else {
      partials[index] = Partial(start: Int32(first), end: Int32(end), sentence: sentence)
      return
    }
    let hit = Hit(row: segment.row, start: first, end: end, isGapped: segment.index > 0)
    switch segment.role {
    case LexiconCompiler.Role.cue.rawValue: hits.append(hit)
    case LexiconCompiler.Role.blocker.rawValue: blocked.append(hit)
    default: if !contexts.contains(segment.row) { contexts.append(segment.row) }
    }
  }

  private mutating func dropBlocked(_ around: [Int]) {
    for index in hits.indices {
      let hit = hits[index]
      if tables.rules[hit.row].needsContext,
        !contexts.contains(hit.row), !around.contains(hit.row)
      {
        hits[index].isDropped = true
      }
      for block in blocked
      where block.row == hit.row && block.start < hit.end && hit.start < block.end {
        hits[index].isDropped = true
      }
    }
  }

  /// Of two cues of one field the longer hides the shorter; a name hides what lies in it.
  private mutating func dropCovered(_ text: FoldedText) {
    guard hits.count > 1 else { return }
    for outer in hits.indices where !hits[outer].isDropped && !hits[outer].isGapped {
      let long = hits[outer]
      let isName = tables.rules[long.row].says.contains { $0.field == .name }
      for inner in hits.indices where inner != outer && !hits[inner].isDropped {
        let short = hits[inner]
        guard long.start <= short.start, short.end <= long.end else { continue }
        let isShorter = short.end - short.start < long.end - long.start
        if isName, !tables.rules[short.row].says.contains(where: { Self.shows($0.field) }) {
          hits[inner].isDropped = true
        } else if isShorter, sharesField(long.row, short.row), !isListed(short, long, text) {
          hits[inner].isDropped = true
        } else if !isShorter, long.row == short.row, inner > outer {
          hits[inner].isDropped = true
        }
      }
    }
  }

  /// "Name, address": two kinds of data, though a longer phrase runs over both.
  private func isListed(_ short: Hit, _ long: Hit, _ text: FoldedText) -> Bool {
    guard short.start == long.start, short.row != long.row,
      tables.rules[short.row].says.contains(where: { $0.field == .data })
    else { return false }
    let next = text.words[short.end]
    return text.marks[short.end - 1].contains(.comma) || conjunctions.contains(next)
  }

  /// Whether a field is read inside names as well: what the name itself stands for.
  private static func shows(_ field: CueField) -> Bool {
    switch field {
    case .name, .law, .signal, .safeguard, .dispute, .sentence, .country, .mechanism,
      .choiceScope:
      true
    default: false
    }
  }

  private func sharesField(_ left: Int, _ right: Int) -> Bool {
    tables.rules[left].says.contains { one in
      tables.rules[right].says.contains { $0.field == one.field }
    }
  }
}
