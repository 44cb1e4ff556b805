/// A document split into sentences with the cues found in each: what readers work on.
///
/// Immutable; a class, so that handing it to a reader copies nothing.
final class Reading: Sendable {
  /// The text that ranges point into.
  let text: CanonicalText
  /// The rules that were used.
  let lexicon: Lexicon
  /// The words.
  let folded: FoldedText
  /// The sentences in reading order.
  let sentences: [Sentence]
  /// The cues of all sentences.
  let cues: [Cue]
  /// Whether the text names whose policy it is.
  let hasCompanyName: Bool
  /// Hashes of the capitalised words of no lexicon that stand within sentences: names.
  private let names: Set<UInt64>

  /// Reads a text with a lexicon; linear in the text. The words of the company's own name count
  /// as "we".
  init(_ text: CanonicalText, lexicon: Lexicon, company: TextRange? = nil) {
    self.text = text
    self.lexicon = lexicon
    let folded = FoldedText(text.string, index: lexicon.index)
    self.folded = folded
    var sentences = SentenceSplitter(folded, lexicon.grammar).sentences(of: text)
    var cues: [Cue] = []
    var scanner = CueScanner(lexicon)
    let name = company.flatMap { CompanyWords($0, of: text, folded, lexicon) }
    hasCompanyName = name != nil
    names = name == nil ? [] : Self.names(folded, text)
    var contexts = [[Int]](repeating: [], count: sentences.count)
    for index in sentences.indices {
      let sentence = sentences[index]
      var around: [Int] = []
      if let leadIn = sentence.leadIn { around += contexts[leadIn] }
      if let heading = sentence.heading { around += contexts[heading] }
      let first = cues.count
      contexts[index] = scanner.scan(sentence.tokens, of: folded, around: around, into: &cues)
      if let name { name.add(to: &cues, from: first, sentence: sentence, of: folded) }
      sentences[index].cues = first..<cues.count
      sentences[index].fields = FieldSet(cues[first...])
    }
    self.sentences = sentences
    self.cues = cues
  }

  /// A capitalised word of no lexicon, in a text that says whose it is.
  func isForeignName(_ token: Int) -> Bool {
    hasCompanyName && folded.words[token] == 0 && folded.marks[token].contains(.capital)
  }

  private static func names(_ folded: FoldedText, _ text: CanonicalText) -> Set<UInt64> {
    var found: Set<UInt64> = []
    for token in folded.words.indices.dropFirst()
    where folded.words[token] == 0 && folded.marks[token].contains(.capital)
      && folded.marks[token - 1].isDisjoint(with: [.stop, .colon, .line, .semicolon])
    {
      found.insert(hash(of: token, folded, text))
    }
    return found
  }

  /// FNV-1a of a word's bytes.
  private static func hash(of token: Int, _ folded: FoldedText, _ text: CanonicalText) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.substring(folded.range(token..<token + 1)).utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return hash
  }

  /// Whether a word stands capitalised within other sentences, too.
  func isName(_ token: Int) -> Bool {
    folded.words[token] == 0 && folded.marks[token].contains(.capital)
      && names.contains(Self.hash(of: token, folded, text))
  }

  /// The id of the rule a cue comes from.
  func rule(_ cue: Cue) -> String { lexicon.tables.rules[cue.row].id }

  private static let noWord = PackedWord(low: 0, high: 0)

  /// How the lexicon spells a word, as far as its first sixteen bytes; no word beside the text.
  func spelling(_ token: Int) -> PackedWord {
    guard folded.words.indices.contains(token) else { return Self.noWord }
    return lexicon.index.spelling(folded.words[token])
  }

  /// Whether a word ends so, as the lexicon spells it.
  func ends(_ token: Int, with ending: StaticString) -> Bool {
    lexicon.index.ends(folded.words[token], with: ending)
  }

  /// The words of a run of tokens as evidence for a rule.
  func evidence(_ tokens: Range<Int>, rule: String) -> Evidence {
    Evidence(folded.range(tokens), rule: rule)
  }

  /// A cue's words as evidence.
  func evidence(_ cue: Cue) -> Evidence { evidence(cue.tokens, rule: rule(cue)) }

  /// A cue's value as a code of a vocabulary.
  func value<Code: VocabularyCode>(_ cue: Cue, as type: Code.Type) -> Code? {
    let all = Array(type.allCases)
    return all.indices.contains(cue.code) ? all[cue.code] : nil
  }

  /// The words of a run of tokens.
  func quote(_ tokens: Range<Int>) -> String { text.quote(folded.range(tokens)) }
}
