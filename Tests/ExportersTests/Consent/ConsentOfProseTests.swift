import ConverterCore
import Exporters
import Foundation
import TestSupport
import Testing

/// Whatever is understood of prose, its model and its profile hold together.
@Suite struct ConsentOfProseTests {
  static let policies: [String] = {
    let folder = Fixtures.path("understanding")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted()
  }()

  @Test func thereArePoliciesToTry() { #expect(Self.policies.count >= 15) }

  @Test(arguments: policies)
  func modelAndProfileAreValid(name: String) throws {
    let source = Source(
      name: name, bytes: try Fixtures.bytes("understanding/\(name)"), url: "https://a.example/p",
      archivedAt: Timestamp("20050102030405"), mediaType: "text/plain")
    let result = try #require(
      try Converter(reading: .init(force: true)).convert(source, format: "text").first)
    let text = Array(result.model.text.string.utf8)
    for strength in Strength.allCases {
      let model = result.model.cut(below: strength)
      let wire = Array(try PolicyJSON.encode(model))
      #expect(PolicyJSON.faults(in: wire, text: text) == [], "model, \(strength)")
      let bytes = try ConsentExporter().export(model, options: ExportOptions()).bytes
      #expect(ConsentValidator().validate(bytes, text: text) == [], "profile, \(strength)")
    }
  }

  /// A policy without a word of choice gives no choice, and says of no claim that it is denied.
  @Test func silenceStaysSilent() throws {
    let words = "Privacy policy. Our ponds hold carp. Carp eat bread and live long."
    let result = try #require(
      try Converter(reading: .init(force: true))
        .convert(Source(name: "x", bytes: Array(words.utf8), language: "en"), format: "text")
        .first)
    let profile = ConsentProfile(result.model)
    #expect(profile.choices.isEmpty && profile.disclosures.isEmpty)
    #expect(profile.consentStatements.isEmpty)
    let value = try JSONValue.parse(profile.json())
    for part in ["context", "signals", "children", "noticeChanges", "rights"] {
      for (name, claim) in value[part]?.object?.members ?? [] {
        #expect(claim["status"]?.text == "not_found", "\(part).\(name)")
      }
    }
  }
}
