/// A phrase of a cue rule, parsed: segments of words with bounded gaps between them.
///
/// The language: words in order; `a|b` alternative words; `(a|b c)` alternative phrases; `x?` and
/// `( … )?` may be missing; `word+` every form of a verb; `word~` or `( … )~` singular and plural; `@name` a
/// word set; `#` a number; `..` at most 3 words in between, `..8` at most 8.
struct CuePattern {
  /// A part of a phrase.
  indirect enum Item: Hashable {
    /// One of these words.
    case words([String])
    /// One of these phrases.
    case group([[Item]])
    /// The part, or nothing.
    case optional(Item)
    /// At most so many words in between.
    case gap(Int?)

    /// All words of the item.
    fileprivate var allWords: [String] {
      switch self {
      case .words(let words): words
      case .group(let phrases): phrases.flatMap { $0.flatMap(\.allWords) }
      case .optional(let item): item.allWords
      case .gap: []
      }
    }

    /// The item with the plural of its last word beside it.
    fileprivate var plural: Item {
      switch self {
      case .words(let words): .words(words.flatMap(Inflection.noun))
      case .group(let phrases):
        .group(phrases.map { $0.dropLast() + ($0.last.map { [$0.plural] } ?? []) })
      case .optional(let item): .optional(item.plural)
      case .gap: self
      }
    }
  }

  /// Words that follow one another without a gap.
  struct Segment {
    /// What it is made of; no gaps.
    var items: [Item]
    /// The most words between the segment before and this one.
    var gap: Int
  }

  /// At least one segment, in order.
  var segments: [Segment]

  /// All words it is made of.
  var words: [String] { segments.flatMap { $0.items.flatMap(\.allWords) } }

  private static let plainGap = 3
  /// The most words a gap may hold: no sentence is longer.
  static let widestGap = SentenceSplitter.longest
  /// The most gaps a phrase may have.
  private static let mostGaps = 100

  /// Parses a pattern. `words` are the named sets of the lexicon.
  init(_ text: String, words: [String: String]) throws(LexiconError) {
    var parser = PatternParser(text, words: words)
    segments = []
    var current = Segment(items: [], gap: 0)
    for item in try parser.parseAll() {
      guard case .gap(let size) = item else {
        current.items.append(item)
        continue
      }
      guard !current.items.isEmpty else {
        throw LexiconError(text, "a gap needs words on both sides")
      }
      segments.append(current)
      current = Segment(items: [], gap: size ?? Self.plainGap)
    }
    segments.append(current)
    guard segments.count <= Self.mostGaps + 1 else {
      throw LexiconError(text, "a phrase has at most \(Self.mostGaps) gaps")
    }
    for segment in segments where segment.items.allSatisfy(Self.mayBeMissing) {
      throw LexiconError(text, "there must be words that cannot be missing")
    }
  }

  private static func mayBeMissing(_ item: Item) -> Bool {
    switch item {
    case .words: false
    case .optional, .gap: true
    case .group(let phrases): phrases.contains { $0.allSatisfy(mayBeMissing) }
    }
  }
}

/// Reads the pattern language.
private struct PatternParser {
  private let text: String
  private let words: [String: String]
  private var tokens: [Substring]
  private var position = 0
  private var depth = 0

  init(_ text: String, words: [String: String]) {
    self.text = text
    self.words = words
    var spaced = ""
    var depth = 0
    for character in text {
      switch character {
      case "(":
        depth += 1
        spaced += "( "
      case ")":
        depth -= 1
        spaced += " )"
      case "|" where depth > 0: spaced += " | "
      default: spaced.append(character)
      }
    }
    tokens = spaced.split(separator: " ")
  }

  mutating func parseAll() throws(LexiconError) -> [CuePattern.Item] {
    let items = try parseSequence()
    guard position == tokens.count else { throw LexiconError(text, "a ) or | without its (") }
    return items
  }

  private mutating func parseSequence() throws(LexiconError) -> [CuePattern.Item] {
    var items: [CuePattern.Item] = []
    while position < tokens.count {
      let token = tokens[position]
      if token.hasPrefix(")") || token == "|" { break }
      position += 1
      let item = try token == "(" ? parseGroup() : parseAtom(token)
      if case .gap = item, depth > 0 {
        throw LexiconError(text, "a gap cannot stand in brackets")
      }
      items.append(item)
    }
    return items
  }

  private mutating func parseGroup() throws(LexiconError) -> CuePattern.Item {
    depth += 1
    guard depth < 8 else { throw LexiconError(text, "groups are nested too deep") }
    var alternatives = [try parseSequence()]
    while position < tokens.count, tokens[position] == "|" {
      position += 1
      alternatives.append(try parseSequence())
    }
    guard position < tokens.count, tokens[position].hasPrefix(")") else {
      throw LexiconError(text, "a ( without its )")
    }
    let closing = tokens[position]
    position += 1
    depth -= 1
    switch closing {
    case ")": return .group(alternatives)
    case ")?": return .optional(.group(alternatives))
    case ")~": return CuePattern.Item.group(alternatives).plural
    default: throw LexiconError(text, "\(closing) after a group")
    }
  }

  private func parseAtom(_ token: Substring) throws(LexiconError) -> CuePattern.Item {
    if token.hasPrefix("..") {
      if token.count == 2 { return .gap(nil) }
      guard let size = Int(token.dropFirst(2)), (0...CuePattern.widestGap).contains(size) else {
        throw LexiconError(text, "\(token) is no gap (.., or ..0 to ..\(CuePattern.widestGap))")
      }
      return .gap(size)
    }
    if token.hasSuffix("?") { return .optional(try parseAtom(token.dropLast())) }
    if token.hasPrefix("@") {
      guard let set = words[String(token.dropFirst())] else {
        throw LexiconError(text, "there is no word set \(token)")
      }
      var parser = PatternParser("(" + set + ")", words: words.filter { $0.value != set })
      return .group([try parser.parseAll()])
    }
    var forms: [String] = []
    for word in token.split(separator: "|") { forms += try Self.forms(word, text) }
    return .words(forms)
  }

  private static func forms(_ word: Substring, _ text: String) throws(LexiconError) -> [String] {
    if word == "#" { return [Lexicon.numberWord] }
    let isVerb = word.hasSuffix("+")
    let isNoun = word.hasSuffix("~")
    let base = String(isVerb || isNoun ? word.dropLast() : word)
    let allowed = base.utf8.allSatisfy {
      ($0 >= 97 && $0 <= 122) || ($0 >= 48 && $0 <= 57) || $0 == 39 || $0 == 60 || $0 == 62
    }
    guard !base.isEmpty, allowed else {
      throw LexiconError(text, "\(word) is no word in lower case (write a hyphen as a space)")
    }
    if isVerb { return Inflection.verb(base) }
    return isNoun ? Inflection.noun(base) : [base]
  }
}
