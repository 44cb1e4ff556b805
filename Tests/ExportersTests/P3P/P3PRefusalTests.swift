import ConverterCore
import TestSupport
import Testing

@testable import Exporters

/// What P3P demands and a model may lack: refused, or marked as assumed.
@Suite struct P3PRefusalTests {
  private func model() throws -> PolicyModel { try HandModels.unfilledTemplate() }

  private func refusal(
    _ model: PolicyModel, _ options: ExportOptions = ExportOptions()
  ) -> String? {
    do {
      _ = try P3PExporter().export(model, options: options)
      return nil
    } catch {
      #expect(error.code == .refusedByFormat)
      return error.message
    }
  }

  @Test func anAddressIsDemanded() throws {
    var model = try model()
    model.document.provenance.originalURL = nil
    model.document.provenance.archiveURL = nil
    #expect(refusal(model)?.contains("--url") == true)
    for bad in ["not a url", "/privacy", "http://", "http://a:b/"] {
      model.document.provenance.originalURL = bad
      #expect(refusal(model)?.contains("--url") == true, "\(bad)")
    }
    model.document.provenance.originalURL = "http://a.example/x y"
    #expect(refusal(model) == nil)
  }

  @Test func assumptionsCanBeRefused() throws {
    let message = refusal(try model(), ExportOptions(assume: .none))
    #expect(message?.contains("retention") == true)
    let imported = Source(
      name: "x",
      bytes: try Fixtures.bytes(
        "standards/p3p/golden/ex3.1_policy.xml"))
    let model = try #require(try Converter().convert(imported).first?.model)
    #expect(refusal(model, ExportOptions(assume: .none)) == nil)
  }

  @Test func nothingToSayIsRefused() throws {
    var model = try model()
    model.practices = []
    #expect(refusal(model) == "the policy says nothing about data that P3P could hold")
    model.scopes.append(PolicyScope(id: "ref-1", kind: .policyReference, policyURL: "#a"))
    #expect(refusal(model)?.contains("reference file") == true)
  }

  @Test func testIsLeftOutOnDemand() throws {
    func text(_ options: ExportOptions) throws -> String {
      String(decoding: try P3PExporter().export(try model(), options: options).bytes, as: UTF8.self)
    }
    #expect(try text(ExportOptions()).contains("<TEST/>"))
    #expect(!(try text(ExportOptions(test: false))).contains("<TEST/>"))
  }

  @Test func deniedPracticesNeverAppear() throws {
    for (_, model) in try HandModels.all() {
      var affirmed = model
      affirmed.practices.removeAll { $0.polarity == .denied && $0.conditions.isEmpty }
      let options = ExportOptions()
      let with = try P3PPolicyBuilder.build(model, options: options)
      let without = try P3PPolicyBuilder.build(affirmed, options: options)
      #expect(with.statements.map(\.data) == without.statements.map(\.data))
      #expect(with.statements.map(\.recipients) == without.statements.map(\.recipients))
    }
  }

  @Test func sameModelSameBytes() throws {
    let first = try P3PExporter().export(try model(), options: ExportOptions())
    for _ in 0..<3 {
      #expect(try P3PExporter().export(try model(), options: ExportOptions()).bytes == first.bytes)
    }
  }
}
