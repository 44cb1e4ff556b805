/// The company's own name as a subject: wherever a spelling of it stands capitalised, "we" act. Other
/// cues within the name ("Partners") are none.
///
/// Spellings are the name's first word, what a bracket after the name calls it (`("NM")`), its initials,
/// and, for a name that is a host's (`nicehats.com`), words that make it up ("Nice Hats").
struct CompanyWords {
  /// One way the text spells the name: words, of which the first is enough.
  private struct Spelling {
    let first: [UInt8]
    let rest: [[UInt8]]
  }

  private var spellings: [Spelling] = []
  /// The letters of a host's name without its last part, in lower case; empty for other names.
  private var label: [UInt8] = []
  private let bytes: String.UTF8View
  private let row: Int
  private let code: Int

  /// Nil when the range holds no words, or the lexicon knows no "we".
  init?(_ range: TextRange, of text: CanonicalText, _ folded: FoldedText, _ lexicon: Lexicon) {
    let token = folded.token(at: range.start)
    guard token < folded.count, let row = lexicon.row("actor.we"),
      let code = FrameActor.allCases.firstIndex(of: .we)
    else { return nil }
    self.row = row
    self.code = code
    bytes = text.string.utf8
    let last = max(token + 1, folded.token(at: range.end))
    let name = (token..<last).map { Self.word($0, folded, bytes) }
    add(name)
    add(Self.defined(after: last, folded, bytes))
    addInitials(name)
    label = Self.label(name)
    guard !spellings.isEmpty else { return nil }
  }

  private static func label(_ name: [[UInt8]]) -> [UInt8] {
    guard let host = name.first, name.count == 1, let dot = host.lastIndex(of: 0x2E), dot > 3 else {
      return []
    }
    return host[..<dot].map { $0 | 0x20 }
  }

  /// The end of capitalised words at a place that joined are the host's name; nil where they are not.
  private func endOfLabel(at token: Int, _ sentence: Sentence, _ folded: FoldedText) -> Int? {
    guard !label.isEmpty else { return nil }
    var at = token
    var letters: [UInt8] = []
    while at < sentence.tokens.upperBound, folded.marks[at].contains(.capital),
      letters.count < label.count
    {
      letters += Self.word(at, folded, bytes).map { $0 | 0x20 }
      at += 1
    }
    return letters == label ? at : nil
  }

  private mutating func add(_ words: [[UInt8]]) {
    guard let first = words.first, first.count > 1,
      !Self.articles.contains(String(decoding: first, as: UTF8.self).lowercased()),
      !spellings.contains(where: { $0.first == first })
    else { return }
    spellings.append(Spelling(first: first, rest: Array(words.dropFirst())))
  }

  /// "Nice Millinery LLC": NM and NML.
  private mutating func addInitials(_ name: [[UInt8]]) {
    let letters = name.compactMap(\.first).filter { (0x41...0x5A).contains($0) }
    for count in [letters.count, letters.count - 1] where count >= 2 {
      var initials = Array(letters.prefix(count))
      add([initials])
      if name.last.map({ String(decoding: $0, as: UTF8.self) }) == "LLC", count == letters.count {
        initials += Array("LC".utf8)
        add([initials])
      }
    }
  }

  /// The words of a bracket soon after the name that are set in quotation marks, in the same sentence.
  private static func defined(
    after name: Int, _ folded: FoldedText, _ bytes: String.UTF8View
  ) -> [[UInt8]] {
    for token in name..<min(name + 10, folded.count) {
      let marks = folded.marks[token]
      if marks.contains(.quoted) || marks.contains(.opens) && token == name {
        guard marks.contains(.capital) else { return [] }
        let end = (token..<min(token + 3, folded.count)).first {
          folded.marks[$0].contains(.closes)
        }
        return end.map { (token...$0).map { word($0, folded, bytes) } } ?? []
      }
      if marks.contains(.line) { return [] }
    }
    return []
  }

  private static let articles: Set<String> = [
    "the", "a", "an", "our", "this", "your", "we", "us", "site", "sites", "website", "websites",
    "service", "services", "you", "privacy", "policy", "company", "agreement",
  ]

  /// Adds a cue for every place of the name in a sentence that can be a subject.
  func add(
    to cues: inout [Cue], from start: Int, sentence: Sentence, of folded: FoldedText
  ) {
    var names: [Range<Int>] = []
    for token in sentence.tokens where folded.marks[token].contains(.capital) {
      if let end = endOfLabel(at: token, sentence, folded) {
        names.append(token..<end)
        continue
      }
      for spelling in spellings where stands(spelling.first, at: token, folded) {
        names.append(token..<end(of: spelling, at: token, sentence, folded))
        break
      }
    }
    guard !names.isEmpty else { return }
    var own = cues[start...].filter { cue in
      !names.contains { $0.overlaps(cue.tokens) } || cue.tokens.count > 3
    }
    for name in names {
      own.append(Cue(row: row, field: .actor, code: code, tokens: name, strength: .certain))
    }
    own.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    cues.replaceSubrange(start..., with: own)
  }

  /// The end of the name that starts at a word: as many of its words as follow.
  private func end(
    of spelling: Spelling, at token: Int, _ sentence: Sentence, _ folded: FoldedText
  ) -> Int {
    var at = token + 1
    for word in spelling.rest {
      guard at < sentence.tokens.upperBound, stands(word, at: at, folded) else { break }
      at += 1
    }
    return at
  }

  /// Whether a word of the name stands at a place. A longer word is the same in capitals.
  private func stands(_ word: [UInt8], at token: Int, _ folded: FoldedText) -> Bool {
    let start = Int(folded.starts[token])
    guard Int(folded.ends[token]) - start == word.count else { return false }
    let place = bytes.index(bytes.startIndex, offsetBy: start)
    if bytes[place...].starts(with: word) { return true }
    return word.count > 2
      && bytes[place...].starts(with: word) { PlainWords.lower($0) == PlainWords.lower($1) }
  }

  private static func word(
    _ token: Int, _ folded: FoldedText, _ bytes: String.UTF8View
  ) -> [UInt8] {
    let range = Int(folded.starts[token])..<Int(folded.ends[token])
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    return Array(bytes[start...].prefix(range.count))
  }
}

extension Lexicon {
  /// The place of a rule.
  func row(_ id: String) -> Int? { tables.rules.firstIndex { $0.id == id } }
}
