/// The phrases found in one sentence. One value serves all sentences of a text, so that it grows once.
struct PhraseMatches {
  /// A rule's phrase at a place.
  struct Hit {
    var row: Int
    var start: Int
    var end: Int
    /// Where its last stretch starts; `start` where it has no gaps.
    var lastStart: Int
    var isGapped: Bool
    var isDropped = false
  }

  /// The beginning of a phrase with gaps: where it was found last.
  private struct Partial {
    var start: Int32 = 0
    var end: Int32 = 0
    var sentence: Int32 = -1
  }

  /// Phrases of cues, in the order in which their last stretches start.
  var hits: [Hit] = []
  /// Phrases of blockers.
  private(set) var blocked: [Hit] = []
  /// Rows whose context was found, each once.
  private(set) var contexts: [Int] = []
  /// By place in the phrases of the lexicon; only those of the sentence at hand are looked at.
  private var partials: [Partial]
  private var sentence: Int32 = 0

  /// Makes room for a lexicon of so many stretches of phrases.
  init(segments: Int) { partials = Array(repeating: Partial(), count: segments) }

  /// Forgets what was found.
  mutating func startSentence() {
    hits.removeAll(keepingCapacity: true)
    blocked.removeAll(keepingCapacity: true)
    contexts.removeAll(keepingCapacity: true)
    sentence += 1
  }

  /// Notes a stretch of a phrase; a phrase with gaps is found when all its stretches follow.
  mutating func found(_ segment: Lexicon.Segment, _ index: Int, _ start: Int, _ end: Int) {
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
    let hit = Hit(
      row: segment.row, start: first, end: end, lastStart: start, isGapped: segment.index > 0)
    switch segment.role {
    case LexiconCompiler.Role.cue.rawValue: hits.append(hit)
    case LexiconCompiler.Role.blocker.rawValue: blocked.append(hit)
    default: if !contexts.contains(segment.row) { contexts.append(segment.row) }
    }
  }
}
