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
  }

  /// Phrases of cues, in the order in which their last stretches start.
  var hits: [Hit] = []
  /// Phrases of blockers.
  private(set) var blocked: [Hit] = []
  /// Rows whose context was found, each once.
  private(set) var contexts: [Int] = []
  /// By place in the phrases of the lexicon; read only where the next stretch is open.
  private var partials: [Partial]
  /// The stretches that phrases begin with, a bit each.
  private let firsts: [UInt64]
  /// The stretches that may be found next: those, and what follows a stretch that was found.
  private var open: [UInt64]

  /// Makes room for the phrases of a lexicon.
  init(_ lexicon: Lexicon) {
    partials = Array(repeating: Partial(), count: lexicon.tables.segments.count)
    firsts = lexicon.firstStretches
    open = firsts
  }

  /// The stretches that phrases begin with, a bit each.
  static func firsts(of segments: [Lexicon.Segment]) -> [UInt64] {
    var firsts = [UInt64](repeating: 0, count: segments.count / 64 + 1)
    for (place, segment) in segments.enumerated() where segment.index == 0 {
      firsts[place >> 6] |= 1 << UInt64(place & 63)
    }
    return firsts
  }

  /// Forgets what was found.
  mutating func startSentence() {
    hits.removeAll(keepingCapacity: true)
    blocked.removeAll(keepingCapacity: true)
    contexts.removeAll(keepingCapacity: true)
    // The bits are copied; a list that is shared would be made anew by the first stretch found.
    open.withUnsafeMutableBufferPointer { _ = $0.update(fromContentsOf: firsts) }
  }

  /// Whether a stretch would count if it were found: most are parts of phrases that did not begin.
  @inline(__always)
  func isOpen(_ index: Int) -> Bool { open[index >> 6] >> UInt64(index & 63) & 1 != 0 }

  /// Notes an open stretch of a phrase; a phrase with gaps is found when all its stretches follow.
  mutating func found(_ segment: Lexicon.Segment, _ index: Int, _ start: Int, _ end: Int) {
    var first = start
    if segment.index > 0 {
      let partial = partials[index - 1]
      let before = Int(partial.end)
      guard before <= start, start - before <= Int(segment.gap) else { return }
      first = Int(partial.start)
    }
    guard segment.isLast else {
      partials[index] = Partial(start: Int32(first), end: Int32(end))
      open[(index + 1) >> 6] |= 1 << UInt64((index + 1) & 63)
      return
    }
    let hit = Hit(
      row: Int(segment.row), start: first, end: end, lastStart: start, isGapped: segment.index > 0)
    switch segment.role {
    case .cue: hits.append(hit)
    case .blocker: blocked.append(hit)
    case .context: if !contexts.contains(hit.row) { contexts.append(hit.row) }
    }
  }
}
