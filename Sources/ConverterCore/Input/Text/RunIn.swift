/// Headings that run into their paragraph, in bold or in capitals: `**Cookies** We use …`,
/// `**Cookies:** We use …`, `OUR COOKIES We use …`.
enum RunIn {
  /// Cuts paragraphs that begin with such a heading in two.
  static func split(_ blocks: [DraftBlock]) -> [DraftBlock] {
    var out: [DraftBlock] = []
    for block in blocks {
      guard block.kind == .paragraph, !block.isStrong else {
        out.append(block)
        continue
      }
      let strong = cut(block.text)
      guard let cut = strong ?? capitals(block.text) else {
        out.append(block)
        continue
      }
      var heading = block
      heading.text = block.text.slice(cut.head)
      heading.isStrong = strong != nil
      heading.kind = .heading
      heading.style = strong != nil ? .strong : .capitals
      heading.traits.isPseudoHeading = true
      var rest = block
      rest.text = block.text.dropping(cut.rest)
      rest.gap = 0
      rest.marker = 0
      out += [heading, rest]
    }
    return out
  }

  /// A heading in capitals that runs into the sentence after it: `OUR COOKIES We set one …`.
  private static func capitals(_ text: DraftText) -> (head: Range<Int>, rest: Int)? {
    var at = 0
    var end = 0
    var letters = 0
    var words = 0
    while at < text.count {
      let start = text.bytes[at...].firstIndex { $0 > 32 } ?? text.count
      let stop = text.bytes[start...].firstIndex { $0 <= 32 } ?? text.count
      let word = text.bytes[start..<stop]
      if word.contains(where: { (0x61...0x7A).contains($0) || $0 >= 0x80 }) { break }
      words += 1
      letters += word.count { (0x41...0x5A).contains($0) }
      end = stop
      at = stop
    }
    guard (2...12).contains(words), letters >= 10, at < text.count else { return nil }
    var rest = end
    _ = skipSpace(text.bytes, &rest)
    let next = WordShape(text.bytes[rest...].prefix(200))
    let ends = WordShape(text.bytes[..<end])
    let isParted = ends.endsSentence || ends.endsWithColon || openers.contains(next.firstWord)
    guard next.startsHigh, next.wordCount >= 4, isParted else { return nil }
    return (0..<end, rest)
  }

  /// Whether all the words stand in bold.
  static func isWholeStrong(_ text: DraftText) -> Bool {
    guard !text.strong.isEmpty else { return false }
    var covered = 0
    for index in text.bytes.indices where MarkdownInline.isWord(text.bytes[index]) {
      while covered < text.strong.count, text.strong[covered].upperBound <= index { covered += 1 }
      guard covered < text.strong.count, text.strong[covered].contains(index) else { return false }
    }
    return true
  }

  /// The heading's range and where the text after it starts; nil when the bold words are only
  /// the first words of a sentence.
  private static func cut(_ text: DraftText) -> (head: Range<Int>, rest: Int)? {
    guard let strong = text.strong.first else { return nil }
    let start = text.bytes.firstIndex { $0 > 32 } ?? 0
    guard strong.lowerBound <= start, strong.upperBound < text.count else { return nil }
    var head = strong
    var at = strong.upperBound
    if at < text.count, ":.?".utf8.contains(text.bytes[at]) {
      at += 1
      head = head.lowerBound..<at
    }
    let hadBreak = skipSpace(text.bytes, &at)
    let hadDash = skipDash(text.bytes, &at)
    guard at < text.count else { return nil }
    let shape = WordShape(text.bytes[head])
    let isQuestion = shape.last == UInt8(ascii: "?")
    guard (1...(isQuestion ? 24 : 16)).contains(shape.wordCount), shape.letters >= 2,
      shape.last != UInt8(ascii: ","), shape.last != UInt8(ascii: ";"),
      !(shape.endsSentence && !isQuestion && shape.wordCount > 10)
    else { return nil }
    let endsItself = shape.endsWithColon || shape.endsSentence || hadDash
    let rest = WordShape(text.bytes[at...])
    guard hadBreak || endsItself || startsSentence(rest, after: shape, text, head) else {
      return nil
    }
    return rest.startsLow && !hadBreak && !endsItself ? nil : (head, at)
  }

  /// Skips white space; says whether a line break was in it.
  private static func skipSpace(_ bytes: [UInt8], _ at: inout Int) -> Bool {
    var hadBreak = false
    while at < bytes.count, bytes[at] <= 32 {
      if bytes[at] == 10 { hadBreak = true }
      at += 1
    }
    return hadBreak
  }

  /// Skips a dash with white space around it.
  private static func skipDash(_ bytes: [UInt8], _ at: inout Int) -> Bool {
    let dashes: [[UInt8]] = [[0x2D], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94]]
    for dash in dashes where bytes[at...].starts(with: dash) {
      var after = at + dash.count
      while after < bytes.count, bytes[after] == 0x2D { after += 1 }
      guard after < bytes.count, bytes[after] <= 32 else { continue }
      _ = skipSpace(bytes, &after)
      at = after
      return true
    }
    return false
  }

  /// Whether the text after the bold words starts a sentence of its own: with a word that begins
  /// sentences, or after bold words that name a topic.
  private static func startsSentence(
    _ rest: WordShape, after head: WordShape, _ text: DraftText, _ range: Range<Int>
  ) -> Bool {
    guard rest.startsHigh, !Self.openers.contains(head.firstWord) || head.wordCount > 2 else {
      return false
    }
    if Self.openers.contains(rest.firstWord) { return true }
    let words = text.slice(range).words.lowercased().split { !$0.isLetter }
    return words.last.map { topics.contains(String($0)) } ?? false
  }

  private static let openers: Set<String> = [
    "a", "all", "also", "although", "an", "any", "are", "as", "at", "because", "before", "both",
    "by", "certain", "click", "do", "does", "during", "each", "either", "every", "except", "for",
    "from", "generally", "how", "however", "i", "if", "in", "information", "is", "it", "like",
    "many", "more", "most", "my", "no", "not", "occasionally", "on", "once", "only", "other", "our",
    "periodically", "please", "should", "since", "some", "sometimes", "such", "that", "the",
    "their", "there", "these", "they", "this", "those", "through", "to", "under", "unless", "until",
    "upon", "users", "visitors", "we", "what", "when", "whenever", "where", "while", "who", "why",
    "with", "within", "without", "you", "your",
  ]

  private static let topics: Set<String> = [
    "access", "advertising", "cookies", "changes", "children", "choice", "choices", "collect",
    "collection", "contact", "data", "disclosure", "information", "law", "links", "minors",
    "notice", "opt", "out", "parties", "party", "policy", "preferences", "privacy", "promotions",
    "retention", "rights", "security", "sharing", "sites", "surveys", "tracking", "transfer", "us",
    "use", "websites",
  ]
}
