import ConverterCore
import Testing

/// What sentences of a paragraph, and items of a list, take from those above them.
@Suite struct ParagraphTests {
  /// What a text with lists says.
  private func listed(_ text: String) throws -> PolicyModel {
    let source = Source(name: "a.txt", bytes: Array(text.utf8), mediaType: "text/plain")
    let results = try Converter(reading: .init(force: true)).convert(source, format: "text")
    return try #require(results.first).model
  }

  @Test func itemsStandUnderWhatTheirLeadInSaysAndNotUnderItsConditions() throws {
    let text =
      "Privacy Policy\n\nWe will disclose your name to agencies if we believe that its disclosure "
      + "is needed to:\n\n- comply with a law;\n- stop fraud.\n"
    let model = try listed(text)
    let shared = model.practices.filter { $0.strength > .weak && $0.action == .share }
    #expect(shared.map { $0.data.map(\.code) }.allSatisfy { $0 == [.name] })
    #expect(
      Set(shared.flatMap { $0.purposes.map(\.code) }) == [.legalCompliance, .fraudPrevention])
  }

  @Test func whatASentenceSpellsOutBelongsToTheOneBefore() {
    #expect(
      ReadText.model(
        "We obtain data from you when you order. This data may include your age and name."
      ).told.last == "firstParty collect dateOfBirth,name")
    #expect(ReadText.model("We bake bread. This data may include your age.").told.isEmpty)
  }

  @Test func aParagraphGoesOnAboutTheGroupItStartsWith() {
    let model = ReadText.model(
      "California residents may ask for our list. We will give them the names of our partners.\n"
        + "We collect your name.")
    #expect(model.practices.last?.audience == nil)
    let law = ReadText.model(
      "We obey the California Online Privacy Protection Act. We do not share your name with others."
    )
    #expect(law.practices.last?.audience == nil)
    #expect(model.practices.dropLast().allSatisfy { $0.audience?.code == .californians })
  }

  /// A heading right over a list introduces it; one over a paragraph does not.
  @Test(arguments: [
    (
      "## What We Collect\n\n- Your name\n- Your age\n",
      ["firstParty collect name", "firstParty collect dateOfBirth"]
    ),
    (
      "## How we share information\n\n- With our vendors\n", ["firstParty share > serviceProviders"]
    ),
    ("## Our Mill\n\n- Your name\n- Your age\n", []),
    ("## What We Collect\n\nYour name is a fine one.\n", []),
  ])
  func aHeadingIntroducesItsList(text: String, practices: [String]) throws {
    let source = Source(name: "a.md", bytes: Array("# Privacy Policy\n\n\(text)".utf8))
    let results = try Converter(reading: .init(force: true)).convert(source, format: "markdown")
    #expect(try #require(results.first).model.told == practices)
  }

  @Test func itemsThatOnlySayWhatForStandUnderTheirLeadIn() throws {
    let text =
      "Privacy Policy\n\nWe use your name:\n\n- to let you write to other readers;\n"
      + "- when a court orders us to.\n"
    let model = try listed(text)
    #expect(model.practices.filter { $0.strength > .weak }.map(\.action) == [.use, .use])
  }
}
