/// Reads one kind of statement out of sentences. Conform to add a kind; then add the reader to
/// `Interpreter.readers`.
protocol StatementReader {
  /// Adds to the model what a sentence says. Sentences come in reading order.
  mutating func read(_ statement: Statement, into model: inout PolicyModel)
  /// Adds what only the whole document shows.
  mutating func finish(_ reading: Reading, into model: inout PolicyModel)
}

extension StatementReader {
  mutating func finish(_ reading: Reading, into model: inout PolicyModel) {}
}

/// A sentence with its frames and what it stands under.
struct Statement {
  /// The whole document.
  let reading: Reading
  /// The sentence's place in `reading.sentences`.
  let index: Int
  /// The sentence.
  let sentence: Sentence
  /// Who does what in it.
  let frames: [Frame]
  /// Frames of the sentence that introduces its list, where it is an item without a subject.
  let inherited: [Frame]
  /// The introducing sentence.
  let leadIn: Sentence?

  /// The cues of the sentence.
  var cues: ArraySlice<Cue> { reading.cues[sentence.cues] }
  /// The cues of the introducing sentence.
  var leadInCues: ArraySlice<Cue> { leadIn.map { reading.cues[$0.cues] } ?? [] }
  /// The cues of the nearest heading.
  var headingCues: ArraySlice<Cue> {
    sentence.heading.map { reading.cues[reading.sentences[$0].cues] } ?? []
  }

  /// Whether it answers a question with no ("No.", "We do not."): true; with yes: false; else nil.
  var answer: Bool? {
    let first = sentence.tokens.lowerBound
    let ends = reading.folded.marks[first].isDisjoint(with: [.stop, .comma])
    if says(first, Self.no) { return ends ? nil : true }
    if says(first, Self.yes) { return ends ? nil : false }
    if sentence.tokens.count <= 4, frames.isEmpty, says(first, Self.emphatic) {
      return says(sentence.tokens, Self.nots)
    }
    guard sentence.tokens.count <= 4, frames.isEmpty, says(first, Self.we) else { return nil }
    if has(.negation) { return true }
    return sentence.tokens.count == 2 && says(first + 1, Self.auxiliaries) ? false : nil
  }

  private static let no: WordGroup = ["no"]
  private static let emphatic: WordGroup = ["absolutely", "certainly", "of", "never", "not"]
  private static let nots: WordGroup = ["not", "never"]
  private static let yes: WordGroup = ["yes"]
  private static let we: WordGroup = ["we"]
  private static let auxiliaries: WordGroup = ["do", "may"]

  /// Whether it says what a word means.
  var isDefinition: Bool {
    values(.sentence, as: SentenceKind.self).contains(.definition)
  }

  /// Whether it stands alone like a heading that is not marked as one: a few words, or more that Start
  /// with Capitals, without a stop.
  var isHeadline: Bool {
    let tokens = sentence.tokens
    guard sentence.leadIn == nil, tokens.count <= 12 || isTitleCased,
      reading.text.blocks[sentence.block].kind == .paragraph,
      reading.folded.marks[tokens.upperBound - 1].isDisjoint(with: [
        .stop, .semicolon, .colon, .comma,
      ])
    else { return false }
    let around = [index - 1, index + 1].filter(reading.sentences.indices.contains)
    return around.allSatisfy { reading.sentences[$0].block != sentence.block }
  }

  /// Whether most of its words are capitalised, as in a title.
  private var isTitleCased: Bool {
    let capitals = sentence.tokens.count { reading.folded.marks[$0].contains(.capital) }
    return sentence.tokens.count <= 30 && capitals * 3 >= sentence.tokens.count * 2
  }

  /// What the introducing sentence names, for its items: "We share your name:" / "with carriers".
  var leadInPractice: LeadInPractice {
    LeadInPractice(
      data: leadInMentions(.data, as: DataCategory.self),
      purposes: leadInMentions(.purpose, as: Purpose.self),
      recipients: leadInMentions(.recipient, as: RecipientKind.self),
      conditions: leadInCues.filter { $0.field == .condition }.compactMap { cue in
        reading.value(cue, as: ConditionKind.self).map {
          Condition(kind: $0, evidence: [reading.evidence(cue)])
        }
      },
      source: leadInMentions(.source, as: DataSource.self).first?.code)
  }

  private func leadInMentions<Code: VocabularyCode>(
    _ field: CueField, as type: Code.Type
  ) -> [Mention<Code>] {
    guard let leadIn, leadIn.fields.contains(field) else { return [] }
    return mentions(field, as: type, in: leadIn.tokens, of: leadInCues)
  }

  /// The cues of one field.
  func cues(_ field: CueField) -> [Cue] {
    has(field) ? cues.filter { $0.field == field } : []
  }

  /// Whether any cue of a field stands in the sentence.
  func has(_ field: CueField) -> Bool { sentence.fields.contains(field) }

  /// The codes of a field's cues.
  func values<Code: VocabularyCode>(_ field: CueField, as type: Code.Type) -> [Code] {
    guard has(field) else { return [] }
    return cues.compactMap { $0.field == field ? reading.value($0, as: type) : nil }
  }

  /// The sentence's words as evidence, and its lead-in's after them.
  func evidence(rule: String) -> [Evidence] {
    var all = [reading.evidence(sentence.tokens, rule: rule)]
    if let leadIn { all.append(reading.evidence(leadIn.tokens, rule: "context.leadIn")) }
    return all
  }

  /// Values of a field within some words, each once, in order of the words.
  func mentions<Code: VocabularyCode>(
    _ field: CueField, as type: Code.Type, in span: Range<Int>
  ) -> [Mention<Code>] {
    has(field) ? mentions(field, as: type, in: span, of: cues) : []
  }

  private func mentions<Code: VocabularyCode>(
    _ field: CueField, as type: Code.Type, in span: Range<Int>, of cues: ArraySlice<Cue>
  ) -> [Mention<Code>] {
    var found: [Mention<Code>] = []
    for cue in cues
    where cue.field == field && span.lowerBound <= cue.tokens.lowerBound
      && cue.tokens.lowerBound < span.upperBound
    {
      guard let code = reading.value(cue, as: type) else { continue }
      if let same = found.indices.first(where: { found[$0].code == code }) {
        found[same].strength = max(found[same].strength, cue.strength)
        continue
      }
      found.append(
        Mention(
          code, words: reading.quote(cue.tokens), strength: cue.strength,
          evidence: [reading.evidence(cue)]))
    }
    return found
  }

  /// Whether "without" stands at the start of a cue or just before it: "without your consent".
  func lacks(_ cue: Cue) -> Bool {
    let start = cue.tokens.lowerBound
    return (max(sentence.tokens.lowerBound, start - 2)...start).contains { says($0, Self.without) }
  }

  private static let without: WordGroup = ["without"]

  /// Whether any of some words stands in a run of tokens.
  func says(_ tokens: Range<Int>, _ group: WordGroup) -> Bool {
    for token in tokens where says(token, group) { return true }
    return false
  }

  /// Whether one of some words stands at a place.
  func says(_ token: Int, _ group: WordGroup) -> Bool {
    token >= 0 && token < reading.folded.count && group.contains(reading.spelling(token))
  }

  /// A few words without an end ("How to opt out"): a title that was not marked as one.
  var isTitle: Bool {
    let tokens = sentence.tokens
    guard tokens.count <= 12, leadIn == nil, let last = tokens.last else { return false }
    let block = reading.text.blocks[sentence.block]
    return block.kind != .listItem && block.kind != .tableRow
      && reading.folded.marks[last].isDisjoint(with: [.stop, .colon, .comma, .semicolon])
      && block.range.end - Int(reading.folded.ends[last]) <= 2
      && Int(reading.folded.starts[tokens.lowerBound]) - block.range.start <= 4
      && frames.isEmpty && !has(.mechanism)
  }

  /// "This notice explains how …": it tells what the policy holds.
  var announcesContents: Bool {
    let first = sentence.tokens.lowerBound
    let opening = first..<min(first + 8, sentence.tokens.upperBound)
    return values(.sentence, as: SentenceKind.self).contains(.aboutPolicy)
      && says(opening, Self.policies) && says(opening, Self.tellings)
  }

  private static let policies: WordGroup = ["policy", "statement", "notice", "document", "page"]
  private static let tellings: WordGroup = [
    "explain", "explains", "describe", "describes", "tell", "tells", "covers", "contains",
    "outlines", "details", "discloses", "addresses", "informs",
  ]

  /// An entry of a table of contents ("How you can see your data"): a question without an answer,
  /// or an item of a list that says what the policy holds.
  var isContents: Bool {
    if let leadIn {
      let above = Statement(
        reading: reading, index: index, sentence: leadIn, frames: [], inherited: [], leadIn: nil)
      if above.announcesContents { return true }
    }
    let tokens = sentence.tokens
    let first = tokens.lowerBound
    return tokens.count <= 24 && !has(.mechanism)
      && reading.folded.marks[tokens.upperBound - 1].isDisjoint(with: [.stop, .colon])
      && (says(first, Self.questions) || says(first, Self.with) && says(first + 1, Self.questions))
  }

  private static let with: WordGroup = ["with"]
  private static let questions: WordGroup = [
    "how", "what", "which", "who", "whom", "where", "when", "why", "changes",
  ]

  /// The group the sentence addresses: named in it, in its lead-in or in its heading.
  var audience: Audience? {
    let groups = cues(.audience).filter { $0.strength > .weak }
    // "Readers in Europe here, in Canada there": for everybody, then.
    let regions = groups.filter { reading.value($0, as: AudienceCode.self) != .children }
    if Set(regions.map(\.code)).count > 1 { return nil }
    let own = groups.first
    // A heading about children stands above more than rights of parents; a lead-in does not.
    let above = (leadInCues + headingCues).first { cue in
      cue.field == .audience && cue.strength > .weak
        && (reading.value(cue, as: AudienceCode.self) != .children
          || leadIn?.tokens.contains(cue.tokens.lowerBound) == true)
    }
    guard let cue = own ?? above ?? audienceBefore,
      let code = reading.value(cue, as: AudienceCode.self)
    else { return nil }
    return Audience(
      code: code, label: reading.quote(cue.tokens), jurisdiction: code.jurisdiction,
      evidence: [reading.evidence(cue)])
  }
}

extension Statement {
  /// The most sentences a paragraph has that is looked back in.
  private static let longestParagraph = 24

  /// The group that the first sentence of the paragraph speaks of: the rest goes on about it.
  private var audienceBefore: Cue? {
    var first = index
    let limit = max(0, index - Self.longestParagraph)
    while first > limit, reading.sentences[first - 1].block == sentence.block { first -= 1 }
    guard first < index, first > limit || limit == 0 else { return nil }
    let cues = reading.cues[reading.sentences[first].cues]
    // "We obey the law of California": of whom a law speaks, the rest need not.
    return cues.first { cue in
      cue.field == .audience && cue.strength > .weak
        && !cues.contains { $0.field == .law && $0.tokens.overlaps(cue.tokens) }
    }
  }
}

extension AudienceCode {
  /// The place the group lives in, where the group tells.
  var jurisdiction: String? {
    switch self {
    case .californians: "US-CA"
    case .europeans: "EU"
    case .otherRegion, .children: nil
    }
  }
}

/// What a sentence that introduces a list names for its items.
struct LeadInPractice {
  let data: [Mention<DataCategory>]
  let purposes: [Mention<Purpose>]
  let recipients: [Mention<RecipientKind>]
  let conditions: [Condition]
  /// Whence the data come: "we automatically collect:".
  let source: DataSource?

  /// Whether it names data or recipients to which items can add a purpose.
  var hasValues: Bool { !data.isEmpty || !recipients.isEmpty }
}
