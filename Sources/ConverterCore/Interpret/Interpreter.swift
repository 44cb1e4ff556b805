/// Reads meaning out of a document: cues → frames → claims, each with its words.
public struct Interpreter: Sendable {
  /// Creates an interpreter with the built-in lexicon.
  public init() {}

  /// What the document says, as a model. A document that says nothing of data gives no practices.
  public func interpret(_ document: Document) -> PolicyModel {
    var model = PolicyModel(
      text: document.text,
      document: DocumentFacts(
        title: document.title, language: document.language,
        languageBasis: document.languageBasis, provenance: document.provenance),
      generator: Generator(ruleset: "en-0"))
    FactsReader(document).read(into: &model)
    return model
  }
}
