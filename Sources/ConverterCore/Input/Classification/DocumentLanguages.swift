/// Settles the language of a document and of the blocks that differ from it.
struct DocumentLanguages {
  private(set) var language: String?
  private(set) var basis = LanguageBasis.unknown
  private(set) var diagnostics: [Diagnostic] = []
  /// The words of each block, in order.
  private(set) var counts: [BlockCount] = []
  /// The census of all blocks together.
  private(set) var total = WordCensus()

  /// `said` is what the user or a record head says, and stands; `declared` is what the page says,
  /// which templates often say wrongly: clear words overrule it.
  init(blocks: inout [Block], text: [UInt8], said: String?, declared: String?) {
    var detected: [String?] = []
    let table = WordTable.shared
    counts.reserveCapacity(blocks.count)
    detected.reserveCapacity(blocks.count)
    text.withUnsafeBufferPointer { bytes in
      for block in blocks {
        var census = WordCensus()
        census.count(bytes, in: block.range.start..<block.range.end, table: table)
        counts.append(census.summary)
        detected.append(LanguageDetector.language(census))
        total.add(census)
      }
    }
    settle(said: said, declared: declared, detected: main(blocks, detected))
    mark(&blocks, detected)
  }

  private mutating func settle(said: String?, declared: String?, detected: String?) {
    let declared = declared.flatMap(LanguageDetector.tag)
    if let said = said.flatMap(LanguageDetector.tag) {
      (language, basis) = (said, .declared)
    } else if let declared {
      guard let detected, !LanguageDetector.isSame(declared, detected), total.words >= 20 else {
        (language, basis) = (declared, .declared)
        return
      }
      (language, basis) = (detected, .detected)
      diagnostics.append(
        Diagnostic(
          "language.declared-differs", .warning,
          "declared as \(declared), but the words are \(detected)"))
    } else if let detected {
      (language, basis) = (detected, .detected)
    }
  }

  /// The language of most words; English, where it has a third of them and can be understood.
  private func main(_ blocks: [Block], _ detected: [String?]) -> String? {
    // A list, for a page has one language or two.
    var words: [(language: String, count: Int)] = []
    for index in blocks.indices {
      guard let tag = detected[index] ?? blocks[index].language else { continue }
      let language = LanguageDetector.primary(tag)
      let count = Int(counts[index].words)
      if let known = words.firstIndex(where: { $0.language == language }) {
        words[known].count += count
      } else {
        words.append((language, count))
      }
    }
    let all = words.reduce(0) { $0 + $1.count }
    guard words.count > 1, all > 0 else { return LanguageDetector.language(total) }
    let english = words.first { $0.language == "en" }?.count ?? 0
    if english * 3 >= all, english >= 12 { return "en" }
    let best = words.max { ($0.count, $1.language) < ($1.count, $0.language) }
    return best.flatMap { $0.count * 2 >= all ? $0.language : nil }
  }

  /// Gives blocks in another language their tag, and takes away tags that repeat the document's.
  private func mark(_ blocks: inout [Block], _ detected: [String?]) {
    for index in blocks.indices {
      if let found = detected[index], counts[index].words >= Self.leastWords(found) {
        let declared = blocks[index].language
        if declared.map({ !LanguageDetector.isSame($0, found) }) ?? true {
          blocks[index].language = found
        }
      }
      if let own = blocks[index].language, let language, LanguageDetector.isSame(own, language) {
        blocks[index].language = nil
      }
    }
  }

  /// Words by which a block's own language is believed; scripts without spaces need fewer.
  private static func leastWords(_ language: String) -> Int32 {
    ["ja", "zh", "ko", "th"].contains(language) ? 1 : 6
  }
}
