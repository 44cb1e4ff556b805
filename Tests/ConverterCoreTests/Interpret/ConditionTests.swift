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
}
