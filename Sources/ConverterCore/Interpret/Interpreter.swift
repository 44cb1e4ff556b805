/// Reads meaning out of a document: cues → frames → claims, each with its words.
public struct Interpreter: Sendable {
  private let lexicon: Lexicon

  /// Creates an interpreter with a lexicon; the built-in one when none is given.
  public init(lexicon: Lexicon = .builtin) { self.lexicon = lexicon }

  /// What reads statements: the one visible list, in the order in which they read a sentence.
  private var readers: [any StatementReader] {
    [
      PracticeReader(), SecurityReader(), RightReader(), ChangeReader(), SignalReader(),
      LawReader(), TransferReader(), AudienceReader(),
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
    let reading = Reading(document.text, lexicon: lexicon)
    let grammar = GrammarWords(lexicon)
    var readers = self.readers
    var frames: [[Frame]] = []
    frames.reserveCapacity(reading.sentences.count)
    for (index, sentence) in reading.sentences.enumerated() {
      let own =
        sentence.cues.isEmpty ? [] : FrameFinder(reading, sentence, grammar).frames()
      frames.append(own)
      let leadIn = sentence.leadIn.map { reading.sentences[$0] }
      let statement = Statement(
        reading: reading, index: index, sentence: sentence, frames: own,
        inherited: sentence.leadIn.map { frames[$0] } ?? [], leadIn: leadIn)
      for reader in readers.indices { readers[reader].read(statement, into: &model) }
    }
    for reader in readers.indices { readers[reader].finish(reading, into: &model) }
    FactsReader(document).read(into: &model)
    return model
  }
}
