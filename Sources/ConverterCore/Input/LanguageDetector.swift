/// Recognises the language of a text by its script and its short words; nil when it is not sure.
public enum LanguageDetector {
  /// The BCP 47 tag of the main language of a text, or nil.
  public static func language(of text: String) -> String? {
    var census = WordCensus()
    text.utf8Span.span.withUnsafeBufferPointer { census.count($0) }
    return language(census)
  }

  /// The language that a census shows, or nil when too little shows it.
  static func language(_ census: WordCensus) -> String? {
    let others = Int(census.scripts.wrappedSum())
    if others >= 6, others * 3 >= census.latinLetters { return byScript(census) }
    return byWords(census)
  }

  private static func byScript(_ census: WordCensus) -> String? {
    func letters(_ script: WordCensus.Script) -> Int { Int(census.scripts[script.rawValue]) }
    func marks(_ mark: WordCensus.Mark) -> Int { Int(census.marks[mark.rawValue]) }
    if letters(.kana) * 8 > letters(.han), letters(.kana) > letters(.hangul) { return "ja" }
    guard let best = WordCensus.Script.allCases.max(by: { letters($0) < letters($1) }) else {
      return nil
    }
    switch best {
    case .greek: return "el"
    case .hebrew: return "he"
    case .han: return "zh"
    case .hangul: return "ko"
    case .kana: return "ja"
    case .thai: return "th"
    case .devanagari: return "hi"
    case .arabic:
      if marks(.urdu) * 60 > letters(.arabic) { return "ur" }
      return marks(.persian) * 60 > letters(.arabic) ? "fa" : "ar"
    case .cyrillic:
      if marks(.serbian) * 40 > letters(.cyrillic) { return "sr" }
      if marks(.ukrainian) * 40 > letters(.cyrillic) { return "uk" }
      if marks(.russian) * 100 > letters(.cyrillic) { return "ru" }
      return letters(.cyrillic) > 200 ? "bg" : nil
    }
  }

  /// The language with the most points, when they are enough for the number of words and clearly
  /// more than those of the next one.
  private static func byWords(_ census: WordCensus) -> String? {
    var best = (points: Int32(0), index: -1)
    var second: Int32 = 0
    let all = census.points.span
    for index in LanguageWords.tags.indices {
      let points = all[index]
      if points > best.points {
        second = best.points
        best = (points, index)
      } else if points > second {
        second = points
      }
    }
    let isEnough =
      best.points >= WordCensus.whole * 2
      && Int(best.points) * 14 >= census.words * Int(WordCensus.whole)
    guard best.index >= 0, isEnough, best.points * 4 >= second * 5 else { return nil }
    return LanguageWords.tags[best.index]
  }

  /// A tag as BCP 47 spells it, of what a page says: "en_us" is `en-us`; nil where it is none.
  static func tag(_ declared: String) -> String? {
    let parts = declared.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    let isTag = parts.enumerated().allSatisfy { index, part in
      let isWord = part.utf8.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
      let isPart = part.utf8.allSatisfy {
        $0 >= 0x30 && $0 <= 0x39 || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A
      }
      return index == 0
        ? isWord && (2...3).contains(part.utf8.count) : isPart && (1...8).contains(part.utf8.count)
    }
    return isTag ? parts.joined(separator: "-") : nil
  }

  /// Whether two tags name the same language, whatever the region or script.
  static func isSame(_ one: String, _ other: String) -> Bool {
    one == other || primary(one) == primary(other)
  }

  /// The first part of a tag in lower case; `nb` and `nn` are `no`.
  static func primary(_ tag: String) -> String {
    if tag == "en" { return tag }
    let first = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return first == "nb" || first == "nn" ? "no" : first
  }
}
