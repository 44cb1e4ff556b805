import ConverterCore
import FoundationEssentials
import TestSupport
import Testing

@Suite struct HandModelTests {
  @Test(arguments: ["unfilled-template", "two-policies-opt-in", "p3p-with-reference"])
  func goldenAndRoundTrip(name: String) throws {
    let model = try #require(try HandModels.all().first { $0.name == name }?.model)
    let written = Array(try PolicyJSON.encode(model)) + [10]
    let fault = goldenFault(written, golden: "models/\(name).model.json")
    #expect(fault == nil)

    let read = try PolicyJSON.decode(Data(written))
    #expect(read == model)
    #expect(Array(try PolicyJSON.encode(read)) + [10] == written)
  }

  @Test func everyQuoteIsTheCodePointsAtItsPlace() throws {
    for (name, model) in try HandModels.all() {
      let points = Array(model.text.string.unicodeScalars)
      let wire = try JSONDecoder().decode(AnyJSON.self, from: PolicyJSON.encode(model))
      let quotes = wire.quotes()
      #expect(quotes.count > 20, "\(name)")
      for quote in quotes {
        #expect(Array(quote.words.unicodeScalars) == Array(points[quote.start..<quote.end]))
      }
    }
  }

  @Test func lineEndsOfOtherReadersAreEscaped() throws {
    let model = PolicyModel(text: CanonicalText(string: "a\u{2028}b\u{2029}c\u{85}d\u{2027}é"))
    let written = try PolicyJSON.encode(model, pretty: false)
    let text = String(decoding: written, as: UTF8.self)
    #expect(text.contains(#"a\u2028b\u2029c\u0085d"# + "\u{2027}é"))
    #expect(try PolicyJSON.decode(written).text.string == model.text.string)
  }

  @Test func theTemplateCountsPastWideCharacters() throws {
    let model = try HandModels.unfilledTemplate()
    let before = model.text.string.unicodeScalars
    #expect(before.contains("🌱") && before.contains("\u{301}") && before.contains("\u{A0}"))
    let consent = try #require(model.consentStatements.first?.evidence.first)
    #expect(model.text.codePoints(consent.range).start < consent.range.start)
  }
}

/// JSON without a type, to look at a wire form as an outsider does.
private enum AnyJSON: Decodable {
  case object([String: AnyJSON])
  case array([AnyJSON])
  case text(String)
  case number(Int)
  case other

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let object = try? value.decode([String: AnyJSON].self) {
      self = .object(object)
    } else if let array = try? value.decode([AnyJSON].self) {
      self = .array(array)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let number = try? value.decode(Int.self) {
      self = .number(number)
    } else {
      self = .other
    }
  }

  func quotes() -> [(start: Int, end: Int, words: String)] {
    switch self {
    case .array(let items): return items.flatMap { $0.quotes() }
    case .object(let members):
      if case .text(let words) = members["quote"], case .number(let start) = members["start"],
        case .number(let end) = members["end"]
      {
        return [(start, end, words)]
      }
      return members.values.flatMap { $0.quotes() }
    default: return []
    }
  }
}
