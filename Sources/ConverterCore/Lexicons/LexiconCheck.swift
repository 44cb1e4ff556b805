/// Checks rules: their form, their values, their examples, and that no two share an id.
public struct LexiconCheck {
  private let lexicon: Lexicon
  private let files: [LexiconFile]

  /// Prepares to check some files together with those they are used with.
  public init(_ files: [LexiconFile], with others: [LexiconFile] = []) throws(LexiconError) {
    self.files = files
    lexicon = try Lexicon(files: others + files, name: "check")
  }

  /// Everything that is wrong, in the order of the rules.
  public func faults() -> [LexiconError] {
    var faults: [LexiconError] = []
    var seen: Set<String> = []
    for rule in files.flatMap(\.rules) {
      if !seen.insert(rule.id).inserted { faults.append(LexiconError(rule.id, "the id is taken")) }
      faults += form(rule) + examples(rule)
    }
    return faults
  }

  private func form(_ rule: CueRule) -> [LexiconError] {
    var faults: [LexiconError] = []
    func fault(_ message: String) { faults.append(LexiconError(rule.id, message)) }
    let plain = rule.id.utf8.allSatisfy {
      ($0 | 32 >= 97 && $0 | 32 <= 122) || ($0 >= 48 && $0 <= 57) || $0 == 46
    }
    if !plain || !rule.id.contains(".") { fault("an id is topic.concept, letters and digits only") }
    if rule.sets.isEmpty { fault("it sets nothing") }
    if rule.cues.isEmpty { fault("it has no cues") }
    if rule.matches.isEmpty { fault("it has no example that matches") }
    if rule.nonMatches.isEmpty { fault("it has no example that does not match") }
    for (name, value) in rule.sets {
      guard let field = CueField(rawValue: name) else {
        fault("there is no field \(name)")
        continue
      }
      let isFree = value.utf8.allSatisfy { $0 > 32 && $0 != 44 && $0 != 58 && $0 != 61 }
      if let values = field.values, !values.contains(value) {
        fault("\(name) cannot be \(value)")
      } else if !isFree {
        fault("a value holds no space, comma, colon or equals sign")
      }
    }
    return faults
  }

  private func examples(_ rule: CueRule) -> [LexiconError] {
    var faults: [LexiconError] = []
    for text in rule.matches where !fires(rule.id, in: text) {
      faults.append(LexiconError(rule.id, "it does not fire in “\(text)”"))
    }
    for text in rule.nonMatches where fires(rule.id, in: text) {
      faults.append(LexiconError(rule.id, "it fires in “\(text)”"))
    }
    return faults
  }

  /// Whether a rule fires in an example: one sentence, or `heading: sentence` in brackets
  /// (`[What we keep] Your name.`).
  private func fires(_ id: String, in example: String) -> Bool {
    var blocks: [Block] = []
    if example.hasPrefix("["), let end = example.firstIndex(of: "]") {
      let size = example[..<end].utf8.count
      blocks.append(Block(kind: .heading, range: TextRange(1, size), level: 1))
      blocks.append(
        Block(
          kind: .paragraph, range: TextRange(size + 1, example.utf8.count), headingPath: [0]))
    } else {
      blocks.append(Block(kind: .paragraph, range: TextRange(0, example.utf8.count)))
    }
    let reading = Reading(CanonicalText(string: example, blocks: blocks), lexicon: lexicon)
    return reading.sentences.contains { sentence in
      !sentence.isHeading && reading.cues[sentence.cues].contains { reading.rule($0) == id }
    }
  }
}
