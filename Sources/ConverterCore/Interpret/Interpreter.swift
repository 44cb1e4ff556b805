/// Reads meaning out of a document: cues → frames → claims, each with its words.
public struct Interpreter: Sendable {
  private let lexicon: Lexicon

  /// Creates an interpreter with a lexicon; the built-in one when none is given.
  public init(lexicon: Lexicon = .builtin) { self.lexicon = lexicon }

  /// What reads statements: the one visible list, in the order in which they read a sentence.
  private func readers(_ grammar: GrammarWords) -> [any StatementReader] {
    [
      PracticeReader(grammar), RetentionReader(), SecurityReader(), RightReader(), ChangeReader(),
      SignalReader(), LawReader(), TransferReader(), ChoiceReader(), AudienceReader(),
      ScopeReader(), FindingReader(),
    ]
  }

  /// What the document says, as a model. A document that says nothing of data gives no practices.
  public func interpret(_ document: Document) -> PolicyModel {
    var model = PolicyModel(
      text: document.text,
      document: DocumentFacts(
        title: document.title, language: document.language,
        languageBasis: document.languageBasis, provenance: document.provenance),
      generator: Generator(ruleset: lexicon.name))
    FactsReader(document).read(into: &model)
    let company = model.firstParty.flatMap { $0.isNamed ? $0.evidence.first?.range : nil }
    let reading = Reading(document.text, lexicon: lexicon, company: company)
    let grammar = lexicon.grammar
    var readers = readers(grammar)
    var frames: [[Frame]] = []
    frames.reserveCapacity(reading.sentences.count)
    for (index, sentence) in reading.sentences.enumerated() {
      var own: [Frame] = []
      if sentence.cues.isEmpty {
        frames.append([])
      } else {
        let finder = FrameFinder(reading, sentence, grammar)
        own = finder.frames()
        frames.append(own.isEmpty ? [finder.opening()].compactMap(\.self) : own)
      }
      let leadIn = sentence.leadIn.map { reading.sentences[$0] }
      let statement = Statement(
        reading: reading, index: index, sentence: sentence, frames: own,
        inherited: inherited(sentence, frames, reading), leadIn: leadIn)
      for reader in readers.indices { readers[reader].read(statement, into: &model) }
    }
    for reader in readers.indices { readers[reader].finish(reading, into: &model) }
    ChosenMessages.add(to: &model)
    return model
  }

  /// The frames a sentence without any of its own stands under: those of the sentence that
  /// introduces its list, else of that one's own introduction.
  private func inherited(
    _ sentence: Sentence, _ frames: [[Frame]], _ reading: Reading
  ) -> [Frame] {
    var leadIn = sentence.leadIn
    for _ in 0..<3 {
      guard let index = leadIn else { break }
      if !frames[index].isEmpty { return frames[index] }
      leadIn = reading.sentences[index].leadIn
    }
    return []
  }
}
