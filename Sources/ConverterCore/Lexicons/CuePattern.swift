/// A phrase of a cue rule, parsed: segments of words with bounded gaps between them.
///
/// The language: words in order; `a|b` alternative words; `(a|b c)` alternative phrases; `x?` and
/// `( … )?` may be missing; `word+` every form of a verb; `word~` singular and plural; `@name` a
/// word set; `#` a number; `..` at most 3 words in between, `..8` at most 8.
struct CuePattern {
  /// One way a stretch of words may read.
  typealias Phrase = [String]

  /// Words that follow one another without a gap.
  struct Segment {
    /// Every way to read it.
    var phrases: [Phrase]
    /// The most words between the segment before and this one.
    var gap: Int
  }

  /// At least one segment, in order.
  var segments: [Segment]

  /// The most readings one segment may have.
  static let maximumPhrases = 20_000
  private static let plainGap = 3

  /// Parses a pattern. `words` are the named sets of the lexicon.
  init(_ text: String, words: [String: String]) throws(LexiconError) {
    var parser = PatternParser(text, words: words)
    let items = try parser.parseAll()
    segments = []
    var phrases: [Phrase] = [[]]
    var gap = 0
    var isOpen = false
    for item in items {
      if case .gap(let size) = item {
        guard isOpen else { throw LexiconError(text, "a gap needs words on both sides") }
        segments.append(Segment(phrases: phrases, gap: gap))
        (phrases, gap, isOpen) = ([[]], size ?? Self.plainGap, false)
        continue
      }
      phrases = try Self.join(phrases, item.readings(), text)
      isOpen = true
    }
    guard isOpen else { throw LexiconError(text, "a pattern must end with words") }
    segments.append(Segment(phrases: phrases, gap: gap))
    guard !segments.contains(where: { $0.phrases.contains([]) }) else {
      throw LexiconError(text, "everything in it may be missing")
    }
  }

  fileprivate static func join(
    _ left: [Phrase], _ right: [Phrase], _ text: String
  ) throws(LexiconError) -> [Phrase] {
    guard left.count * right.count <= maximumPhrases else {
      throw LexiconError(text, "more than \(maximumPhrases) readings; split it")
    }
    if right == [[]] { return left }
    var joined: [Phrase] = []
    joined.reserveCapacity(left.count * right.count)
    for head in left {
      for tail in right { joined.append(head + tail) }
    }
    return joined
  }
}

/// A part of a pattern.
private indirect enum PatternItem {
  case words([String])
  case group([[PatternItem]])
  case optional(PatternItem)
  case gap(Int?)

  func readings() throws(LexiconError) -> [CuePattern.Phrase] {
    switch self {
    case .words(let words): return words.map { [$0] }
    case .optional(let item): return try [[]] + item.readings()
    case .gap: throw LexiconError("..", "a gap cannot stand in a group")
    case .group(let alternatives):
      var all: [CuePattern.Phrase] = []
      for items in alternatives {
        var phrases: [CuePattern.Phrase] = [[]]
        for item in items { phrases = try CuePattern.join(phrases, item.readings(), "( )") }
        all += phrases
      }
      return all
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

  mutating func parseAll() throws(LexiconError) -> [PatternItem] {
    let items = try parseSequence()
    guard position == tokens.count else { throw LexiconError(text, "a ) or | without its (") }
    return items
  }

  private mutating func parseSequence() throws(LexiconError) -> [PatternItem] {
    var items: [PatternItem] = []
    while position < tokens.count {
      let token = tokens[position]
      if token.hasPrefix(")") || token == "|" { break }
      position += 1
      items.append(try token == "(" ? parseGroup() : parseAtom(token))
    }
    return items
  }

  private mutating func parseGroup() throws(LexiconError) -> PatternItem {
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
    if closing == ")?" { return .optional(.group(alternatives)) }
    guard closing == ")" else { throw LexiconError(text, "\(closing) after a group") }
    return .group(alternatives)
  }

  private func parseAtom(_ token: Substring) throws(LexiconError) -> PatternItem {
    if token.hasPrefix("..") {
      guard token.count == 2 || Int(token.dropFirst(2)) != nil else {
        throw LexiconError(text, "\(token) is no gap")
      }
      return .gap(Int(token.dropFirst(2)))
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
