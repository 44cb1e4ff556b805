/// Settles the language of a document and of the blocks that differ from it.
struct DocumentLanguages {
  private(set) var language: String?
  private(set) var basis = LanguageBasis.unknown
  private(set) var diagnostics: [Diagnostic] = []
  /// The census of each block, in order.
  let censuses: [WordCensus]
  /// The sum of all.
  private(set) var total = WordCensus()

  /// `said` is what the user or a record head says, and stands; `declared` is what the page says,
  /// which templates often say wrongly: clear words overrule it.
  init(blocks: inout [Block], text: [UInt8], said: String?, declared: String?) {
    censuses = text.withUnsafeBufferPointer { bytes in
      blocks.map { block in
        var census = WordCensus()
        census.count(UnsafeBufferPointer(rebasing: bytes[block.range.start..<block.range.end]))
        return census
      }
    }
    for census in censuses { total.add(census) }
    let detected = Self.main(blocks, censuses, total)
    settle(said: said, declared: declared, detected: detected)
    mark(&blocks)
  }

  private mutating func settle(said: String?, declared: String?, detected: String?) {
    if let said {
      (language, basis) = (said, .declared)
    } else if let declared, !declared.isEmpty {
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
  private static func main(
    _ blocks: [Block], _ censuses: [WordCensus], _ total: WordCensus
  ) -> String? {
    var words: [String: Int] = [:]
    for (block, census) in zip(blocks, censuses) {
      if let language = LanguageDetector.language(census) ?? block.language {
        words[LanguageDetector.primary(language), default: 0] += census.words
      }
    }
    let all = words.values.reduce(0, +)
    guard words.count > 1, all > 0 else { return LanguageDetector.language(total) }
    if let english = words["en"], english * 3 >= all, english >= 12 { return "en" }
    let best = words.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.flatMap { $0.value * 2 >= all ? $0.key : nil }
  }

  /// Gives blocks in another language their tag, and takes away tags that repeat the document's.
  private func mark(_ blocks: inout [Block]) {
    for index in blocks.indices {
      let census = censuses[index]
      if census.words >= 6 || census.scripts.contains(where: { $0 >= 12 }),
        let found = LanguageDetector.language(census)
      {
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
}
