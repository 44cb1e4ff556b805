/// Turns rules into one automaton over words: a trie of every reading of every phrase, with equal
/// tails shared.
struct LexiconCompiler {
  /// The role a phrase plays for its rule.
  enum Role: Int { case cue, blocker, context }

  private(set) var words: [String] = Lexicon.specialWords
  private var ids: [String: Int] = [:]
  private var nodes: [[Int: Int]] = [[:]]
  private var outputs: [[Int]] = [[]]
  private(set) var segments: [Lexicon.Segment] = []
  private(set) var patternCount = 0

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
    var row = 0
    for rule in files.flatMap(\.rules) {
      do {
        for cue in rule.cues { try compiler.add(cue, row, .cue, named) }
        for cue in rule.blockers { try compiler.add(cue, row, .blocker, named) }
        for cue in rule.context { try compiler.add(cue, row, .context, named) }
      } catch {
        throw LexiconError(rule.id, "\(error.rule): \(error.message)")
      }
      row += 1
    }
    return compiler.tables(rules: files.flatMap(\.rules), joins: joins)
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

  private mutating func add(
    _ text: String, _ row: Int, _ role: Role, _ named: [String: String]
  ) throws(LexiconError) {
    let pattern = try CuePattern(text, words: named)
    for (index, segment) in pattern.segments.enumerated() {
      segments.append(
        Lexicon.Segment(
          pattern: patternCount, row: row, role: role.rawValue, index: index, gap: segment.gap,
          isLast: index == pattern.segments.count - 1))
      for phrase in segment.phrases { insert(phrase, segments.count - 1) }
    }
    patternCount += 1
  }

  private mutating func insert(_ phrase: [String], _ segment: Int) {
    var node = 0
    for word in phrase {
      let word = id(word)
      if let next = nodes[node][word] {
        node = next
      } else {
        nodes.append([:])
        outputs.append([])
        nodes[node][word] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    if outputs[node].last != segment { outputs[node].append(segment) }
  }

  /// Shares equal subtrees (children have higher numbers than their parents) and lays them out.
  private func tables(rules: [CueRule], joins: [Lexicon.Join]) -> Lexicon.Tables {
    struct Key: Hashable {
      var edges: [Int]
      var output: [Int]
    }
    var shared: [Key: Int] = [:]
    var renamed = [Int](repeating: 0, count: nodes.count)
    var kept: [Key] = [Key(edges: [], output: [])]
    for node in stride(from: nodes.count - 1, through: 1, by: -1) {
      let edges = nodes[node].sorted { $0.key < $1.key }.flatMap { [$0.key, renamed[$0.value]] }
      let key = Key(edges: edges, output: outputs[node])
      if let same = shared[key] {
        renamed[node] = same
      } else {
        kept.append(key)
        shared[key] = kept.count - 1
        renamed[node] = kept.count - 1
      }
    }
    var tables = Lexicon.Tables(words: words, segments: segments, joins: joins)
    tables.patternCount = patternCount
    tables.root = [UInt32](repeating: 0, count: words.count)
    for (word, node) in nodes[0] { tables.root[word] = UInt32(renamed[node]) }
    for key in kept {
      tables.firstEdge.append(UInt32(tables.edgeWord.count))
      for edge in stride(from: 0, to: key.edges.count, by: 2) {
        tables.edgeWord.append(UInt16(key.edges[edge]))
        tables.edgeNode.append(UInt32(key.edges[edge + 1]))
      }
      tables.firstOutput.append(UInt32(tables.outputs.count))
      tables.outputs += key.output.map(UInt32.init)
    }
    tables.firstEdge.append(UInt32(tables.edgeWord.count))
    tables.firstOutput.append(UInt32(tables.outputs.count))
    tables.rules = rules.map(Lexicon.Head.init)
    return tables
  }
}
