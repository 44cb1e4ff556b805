import ConverterCore
import Testing

/// What stands under a condition and what follows from it.
@Suite struct ConditionTests {
  private func strengths(_ sentence: String) throws -> [Strength] {
    let text = "Privacy Policy\n\n\(sentence)\n"
    let source = Source(name: "a.txt", bytes: Array(text.utf8), mediaType: "text/plain")
    let result = try #require(
      try Converter(reading: .init(force: true)).convert(source, format: "text").first)
    return result.model.practices.filter { $0.action == .collect }.map(\.strength)
  }

  @Test func whatFollowsAConditionIsSaidWithOrWithoutAComma() throws {
    #expect(try strengths("When you place an order we ask for your name.") == [.certain])
    #expect(try strengths("When you place an order, we ask for your name.") == [.certain])
  }

  @Test func whatStandsInAConditionIsNotSaid() throws {
    #expect(try strengths("Before we collect your name you can read this page.") == [.weak])
  }

  private func conditions(_ sentence: String) -> [[ConditionKind]] {
    ReadText.model(sentence).cut(below: .likely).practices.map { $0.conditions.map(\.kind) }
  }

  @Test(
    arguments: [
      ("If you agree, we share your name with carriers.", [[.consent]]),
      ("We share your name with carriers only if you give us permission.", [[.consent]]),
      ("If required by law, we may disclose your address.", [[.law]]),
      ("Unless you object within a month, we may share your name with carriers.", [[.noObjection]]),
      // What is done without consent waits for none, and whose consent it is counts.
      ("We may share your name with carriers without your consent.", [[]]),
      ("We never share your name with carriers without your consent.", [[.consent]]),
      ("We may use your name as otherwise permitted by law.", [[.law]]),
      // A condition between two statements belongs to the first.
      (
        "We share your name if the law requires it, and we use your address to write.",
        [[.law], []]
      ),
      ("When you order, we collect your name.", [[]]),
    ] as [(String, [[ConditionKind]])])
  func holdsForTheStatementItStandsWith(_ sentence: String, _ kinds: [[ConditionKind]]) {
    #expect(conditions(sentence) == kinds)
  }

  @Test func whyDataAreGivenAwayMayStandInTheCondition() throws {
    let model = ReadText.model("If a court orders it, we may disclose your address.")
    #expect(model.practices.first?.purposes.compactMap(\.code) == [.legalCompliance])
    let other = ReadText.model("When you contact support, we collect your address.")
    #expect(other.practices.first?.purposes.isEmpty == true)
  }
}
