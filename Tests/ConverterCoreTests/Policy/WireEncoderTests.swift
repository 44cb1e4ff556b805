import FoundationEssentials
import Testing

@testable import ConverterCore

/// The wire forms' encoder writes what `JSONEncoder` does.
@Suite struct WireEncoderTests {
  private enum Kind: String, Codable { case plain }

  private struct Part: Encodable {
    var kind = Kind.plain
    var parts: [Part] = []

    enum Keys: String, CodingKey { case kind, parts }

    func encode(to encoder: any Encoder) throws {
      var last = encoder.container(keyedBy: Keys.self)
      try last.encode(parts, forKey: .parts)
      var first = encoder.container(keyedBy: Keys.self)
      try first.encode(kind, forKey: .kind)
    }
  }

  private struct Whole: Encodable {
    var words = String(String.UnicodeScalarView((0..<0x2100).compactMap(Unicode.Scalar.init)))
    var numbers = [0, -7, Int.max]
    var lists = ["b": ["/", "\\\""], "a": []]
    var nothing: [String: Int] = [:]
    var unknown: Part?
    var part = Part(parts: [Part(), Part(parts: [Part()])])
    var isTrue = true
  }

  @Test(arguments: [true, false]) func writesWhatJSONEncoderDoes(pretty: Bool) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
    var expected = String(decoding: try encoder.encode(Whole()), as: UTF8.self)
    for (line, escape) in [
      ("\u{85}", #"\u0085"#), ("\u{2028}", #"\u2028"#), ("\u{2029}", #"\u2029"#),
    ] {
      expected = expected.split(separator: line, omittingEmptySubsequences: false)
        .joined(separator: escape)
    }
    let written = try WireEncoder.bytes(of: Whole(), pretty: pretty)
    #expect(String(decoding: written, as: UTF8.self) == expected)
  }

  @Test func refusesFractions() {
    #expect(throws: EncodingError.self) { try WireEncoder.bytes(of: [0.5], pretty: false) }
  }
}
