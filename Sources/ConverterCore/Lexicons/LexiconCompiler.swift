/// Turns rules into one automaton over words.
///
/// The phrases of all rules make one nondeterministic automaton whose states are places in phrases;
/// sets of places that can be reached by the same words become the states that matching walks, so
/// alternatives cost no more than their words.
struct LexiconCompiler {
  /// The role a phrase plays for its rule.
  enum Role: UInt8 { case cue, blocker, context }

  /// A place in phrases: where each word leads, and which segments end here.
  private struct Place {
    var next: [Int: [Int]] = [:]
    var ends: [Int] = []
  }

  private(set) var words: [String] = Lexicon.specialWords
  private var ids: [String: Int] = [:]
  private var places = [Place()]
  private(set) var segments: [Lexicon.Segment] = []
  private(set) var patternCount = 0
  /// The most words and the most states: their numbers take two bytes.
  private static let most = 1 << 16

  /// Compiles files into the tables that matching runs on.
  static func compile(_ files: [LexiconFile]) throws(LexiconError) -> Lexicon.Tables {
    var named: [String: String] = [:]
    for file in files { named.merge(file.words) { first, _ in first } }
    var compiler = LexiconCompiler()
    for (index, word) in compiler.words.enumerated() { compiler.ids[word] = index }
    var joins: [Lexicon.Join] = []
    for file in files {
      for (pair, whole) in file.joins.sorted(by: { $0.key < $1.key }) {
        joins.append(try compiler.join(pair, whole))
      }
    }
    for word in GrammarWords.vocabulary { _ = compiler.id(word) }
    let rules = files.flatMap(\.rules)
    let phrases = try rules.map { rule throws(LexiconError) in try parse(rule, named) }
    compiler.unite(phrases.flatMap { $0.flatMap { $0.pattern.words } })
    for (row, phrases) in phrases.enumerated() {
      for phrase in phrases { compiler.add(phrase.pattern, row, phrase.role) }
    }
    return try compiler.tables(rules: rules, joins: joins)
  }

  /// The phrases of a rule.
  private static func parse(
    _ rule: CueRule, _ named: [String: String]
  ) throws(LexiconError) -> [(pattern: CuePattern, role: Role)] {
    do {
      var phrases: [(pattern: CuePattern, role: Role)] = []
      for cue in rule.cues { phrases.append((try CuePattern(cue, words: named), .cue)) }
      for cue in rule.blockers { phrases.append((try CuePattern(cue, words: named), .blocker)) }
      for cue in rule.context { phrases.append((try CuePattern(cue, words: named), .context)) }
      return phrases
    } catch {
      throw LexiconError(rule.id, "\(error.rule): \(error.message)")
    }
  }

  /// Makes the two spellings of a word one, where phrases use both.
  private mutating func unite(_ all: [String]) {
    let used = Set(all)
    for word in used.sorted() {
      guard let british = BritishSpelling.of(word), used.contains(british), ids[british] == nil
      else { continue }
      ids[british] = id(word)
    }
  }

  private mutating func id(_ word: String) -> Int {
    if let id = ids[word] { return id }
    words.append(word)
    ids[word] = words.count - 1
    return words.count - 1
  }

  private mutating func join(_ pair: String, _ whole: String) throws(LexiconError) -> Lexicon.Join {
    let parts = pair.split(separator: " ").map(String.init)
    guard parts.count == 2 else { throw LexiconError(pair, "a join is two words") }
    return Lexicon.Join(first: id(parts[0]), second: id(parts[1]), whole: id(whole))
  }

  private mutating func add(_ pattern: CuePattern, _ row: Int, _ role: Role) {
    for (index, segment) in pattern.segments.enumerated() {
      segments.append(
        Lexicon.Segment(
          pattern: UInt32(patternCount), row: UInt32(row), gap: UInt32(segment.gap),
          index: UInt16(index), role: role, isLast: index == pattern.segments.count - 1))
      for place in extend([0], segment.items) { places[place].ends.append(segments.count - 1) }
    }
    patternCount += 1
  }

  /// Adds phrases after some places and returns the places where they end.
  private mutating func extend(_ places: [Int], _ items: [CuePattern.Item]) -> [Int] {
    var front = places
    for item in items {
      switch item {
      case .gap: break
      case .words(let words): front = step(front, words)
      case .optional(let part):
        for place in extend(front, [part]) where !front.contains(place) { front.append(place) }
      case .group(let phrases):
        var ends: [Int] = []
        let single = phrases.compactMap(Self.singleWords)
        if !single.isEmpty { ends += step(front, single.flatMap { $0 }) }
        for phrase in phrases where Self.singleWords(phrase) == nil {
          for place in extend(front, phrase) where !ends.contains(place) { ends.append(place) }
        }
        front = ends
      }
    }
    return front
  }

  private static func singleWords(_ phrase: [CuePattern.Item]) -> [String]? {
    guard phrase.count == 1, case .words(let words) = phrase[0] else { return nil }
    return words
  }

  private mutating func step(_ front: [Int], _ words: [String]) -> [Int] {
    places.append(Place())
    let target = places.count - 1
    for word in words {
      let word = id(word)
      for place in front where places[place].next[word]?.contains(target) != true {
        places[place].next[word, default: []].append(target)
      }
    }
    return [target]
  }

  /// The British spellings of the words, as far as there is room.
  private func variants() -> [Lexicon.Variant] {
    let all = words.enumerated().compactMap { id, word in
      BritishSpelling.of(word).map { Lexicon.Variant(spelling: $0, word: id) }
    }
    return Array(
      all.filter { (ids[$0.spelling] ?? $0.word) == $0.word }.prefix(Self.most - words.count))
  }

  /// The automaton: a state for each set of places that one run of words reaches.
  private func tables(
    rules: [CueRule], joins: [Lexicon.Join]
  ) throws(LexiconError) -> Lexicon.Tables {
    var tables = try emptyTables(rules: rules, joins: joins)
    var states: [[Int]: Int] = [[0]: 0]
    var queue: [[Int]] = [[0]]
    var at = 0
    while at < queue.count {
      let set = queue[at]
      tables.firstEdge.append(UInt32(tables.edgeWord.count))
      tables.firstOutput.append(UInt32(tables.outputs.count))
      tables.outputs += Set(set.flatMap { places[$0].ends }).sorted().map(UInt32.init)
      for (word, targets) in edges(from: set) {
        let state = states[targets] ?? queue.count
        if state == queue.count {
          guard state < Self.most else {
            throw LexiconError("lexicon", "the phrases have too many readings")
          }
          states[targets] = state
          queue.append(targets)
        }
        if at == 0 {
          tables.root[word] = UInt32(state)
        } else {
          tables.edgeWord.append(UInt16(word))
          tables.edgeNode.append(UInt16(state))
        }
      }
      at += 1
    }
    tables.firstEdge.append(UInt32(tables.edgeWord.count))
    tables.firstOutput.append(UInt32(tables.outputs.count))
    return tables
  }

  /// The tables before any state of the automaton is in them.
  private func emptyTables(
    rules: [CueRule], joins: [Lexicon.Join]
  ) throws(LexiconError) -> Lexicon.Tables {
    guard words.count <= Self.most else {
      throw LexiconError("lexicon", "there are too many words")
    }
    var tables = Lexicon.Tables(
      words: words, segments: segments, joins: joins, variants: variants())
    tables.patternCount = patternCount
    tables.root = [UInt32](repeating: 0, count: words.count)
    tables.rules = rules.map(Lexicon.Head.init)
    return tables
  }

  /// Where each word leads from a set of places, in the order of word ids.
  private func edges(from set: [Int]) -> [(key: Int, value: [Int])] {
    guard set.count > 1 else {
      return places[set[0]].next.mapValues { $0.sorted() }.sorted { $0.key < $1.key }
    }
    var merged: [Int: Set<Int>] = [:]
    for place in set {
      for (word, targets) in places[place].next { merged[word, default: []].formUnion(targets) }
    }
    return merged.mapValues { $0.sorted() }.sorted { $0.key < $1.key }
  }
}
