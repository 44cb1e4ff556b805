import ConverterCore
import TestSupport
import Testing

@testable import Exporters

/// P3P → model → P3P says the same.
@Suite struct P3PRoundTripTests {
  private func models(_ path: String) throws -> [PolicyModel] {
    let source = Source(name: path, bytes: try Fixtures.bytes(path))
    return try Converter().convert(source).map(\.model)
  }

  /// What a policy says of each datum: with purposes, recipients, retention and categories.
  private func said(_ statements: [P3PStatement]) -> Set<[String]> {
    var all: Set<[String]> = []
    for statement in statements {
      let purposes = statement.purposes.map {
        "\($0.value) \($0.required) \($0.text)"
      }
      let recipients = statement.recipients.map { "\($0.value) \($0.required)" }
      let rest = [
        purposes.joined(separator: ","), recipients.joined(separator: ","),
        statement.retention?.rawValue ?? "", "\(statement.isNonIdentifiable)",
      ]
      for datum in statement.data.map(\.datum) {
        let categories = datum.categories.map(\.rawValue).joined(separator: ",")
        all.insert(
          [datum.ref, datum.base ?? "-", "\(datum.isOptional)", categories, datum.otherText] + rest)
      }
      if statement.data.isEmpty { all.insert(rest) }
    }
    return all
  }

  @Test(arguments: [
    "policies/p3p-policy/input.p3p.xml", "standards/p3p/golden/ex3.1_policy.xml",
    "standards/p3p/golden/ex3.2_policy_repaired.xml",
    "standards/p3p/golden/ex4.1_policy_wrapped.xml",
  ])
  func policiesComeBack(_ path: String) throws {
    try expectToComeBack(try #require(try models(path).first))
  }

  /// So do policies with any of the standard's values.
  @Test(arguments: UInt64(0)..<40)
  func generatedPoliciesComeBack(seed: UInt64) throws {
    let source = Source(name: "made", bytes: Array(GeneratedP3P.file(seed: seed).utf8))
    let fault = try P3PExporterTests.fault(source.bytes)
    #expect(fault == nil, "\(fault ?? "")")
    try expectToComeBack(try #require(try Converter().convert(source).first?.model))
  }

  private func expectToComeBack(_ model: PolicyModel) throws {
    let options = ExportOptions()
    let export = try P3PExporter().export(model, options: options)
    #expect(try P3PExporterTests.fault(export.bytes) == nil)
    #expect(export.assumptions == [])
    let again = try #require(
      try Converter().convert(Source(name: "again", bytes: export.bytes)).first?.model)
    let (first, second) = (
      try P3PPolicyBuilder.build(model, options: options),
      try P3PPolicyBuilder.build(again, options: options)
    )
    #expect(said(first.statements) == said(second.statements))
    #expect(first.statements.count == model.practices.count)
    #expect(model.document.p3p == again.document.p3p)
    #expect(model.disputes.map(\.remedies) == again.disputes.map(\.remedies))
    #expect(model.access.value == again.access.value)
    // What the file itself says, not only what we read of it twice.
    let refs = model.practices.flatMap(\.data).compactMap(\.standardTerm?.id)
    let text = String(decoding: export.bytes, as: UTF8.self)
    for ref in refs { #expect(text.contains("<DATA ref=\"\(ref)\"")) }
  }

  @Test func testIsTheImportsOwn() throws {
    let model = try #require(try models("standards/p3p/golden/ex3.1_policy.xml").first)
    let export = try P3PExporter().export(model, options: ExportOptions())
    #expect(!String(decoding: export.bytes, as: UTF8.self).contains("<TEST/>"))
  }

  @Test func example41GivesItsCompactPolicy() throws {
    let model = try #require(try models("standards/p3p/golden/ex4.1_policy_wrapped.xml").first)
    let export = try P3PCompactExporter().export(model, options: ExportOptions())
    #expect(
      String(decoding: export.bytes, as: UTF8.self)
        == "CP=\"NON DSP ADM DEV PSD IVDo OUR IND STP PHY PRE NAV UNI\"\n")
  }

  @Test(arguments: [
    "policies/p3p-reference/input.p3p-ref.xml", "standards/p3p/golden/ex2.2_prf.xml",
    "standards/p3p/golden/ex2.4_prf.xml", "standards/p3p/golden/ex2.5_prf.xml",
    "standards/p3p/golden/ex2.6_prf.xml", "standards/p3p/golden/ex3.3_prf.xml",
  ])
  func referencesComeBack(_ path: String) throws {
    let model = try #require(try models(path).first)
    let export = try P3PReferenceExporter().export(model, options: ExportOptions())
    #expect(try P3PExporterTests.fault(export.bytes) == nil)
    let again = try #require(
      try Converter().convert(Source(name: "again", bytes: export.bytes)).first?.model)
    func bare(_ scopes: [PolicyScope]) -> [PolicyScope] {
      scopes.map { scope in
        var scope = scope
        scope.evidence = []
        return scope
      }
    }
    #expect(bare(model.scopes) == bare(again.scopes))
    #expect(export.losses.allSatisfy { $0.code != "policy-reference" })
  }
}
