import ConverterCore
import FoundationEssentials
import TestSupport
import Testing

/// Any valid model survives its wire form. `GeneratedModel.make(seed:)` makes the same model again.
@Suite struct GeneratedModelTests {
  @Test(arguments: UInt64(0)..<40)
  func modelsComeBack(seed: UInt64) throws {
    let model = try GeneratedModel.make(seed: seed)
    let bytes = try PolicyJSON.encode(model)
    #expect(PolicyJSON.faults(in: Array(bytes)) == [])
    let again = try PolicyJSON.decode(bytes)
    #expect(again == model)
    #expect(try PolicyJSON.encode(again) == bytes)
    #expect(try PolicyJSON.decode(PolicyJSON.encode(model, pretty: false)) == model)
  }

  /// Everything that a P3P file says of itself has its place in the schema.
  @Test func factsOfAnImportComeBack() throws {
    var model = try GeneratedModel.make(seed: 1)
    model.document.p3p = P3PFacts(
      name: "made", discuri: "http://a.example/", opturi: "http://a.example/o", isTest: true,
      expiry: "86400", entity: [StandardTerm(scheme: "p3p", id: "#business.name")],
      access: "all", isNonIdentifiable: true, mandatoryExtensions: ["note"])
    let bytes = try PolicyJSON.encode(model)
    #expect(PolicyJSON.faults(in: Array(bytes)) == [])
    #expect(try PolicyJSON.decode(bytes) == model)
  }

  /// A range that is moved by one is refused: the quote is then not those words.
  @Test(arguments: UInt64(0)..<10)
  func movedQuotesAreRefused(seed: UInt64) throws {
    let model = try GeneratedModel.make(seed: seed)
    let evidence = try #require(model.parties.first?.evidence.first)
    let range = model.text.codePoints(evidence.range)
    let text = String(decoding: try PolicyJSON.encode(model, pretty: false), as: UTF8.self)
    let moved = text.replacing(
      "\"end\":\(range.end),", with: "\"end\":\(range.end + 1),", maxReplacements: 1)
    try #require(moved != text)
    #expect(PolicyJSON.faults(in: Array(moved.utf8)) != [])
  }
}
