import ConverterCore
import Foundation
import TestSupport
import Testing

@testable import Exporters

/// `p3p-ref`, `p3p-compact`, `validate` and `schema`.
@Suite struct P3PFamilyTests {
  @Test func referenceFilesConform() throws {
    for (name, model) in try HandModels.all() {
      let export = try P3PReferenceExporter().export(model, options: ExportOptions())
      #expect(try P3PExporterTests.fault(export.bytes) == nil, "\(name)")
      #expect(goldenFault(export.bytes, golden: "models/\(name).p3p-ref.xml") == nil)
      let faults = P3PValidator.reference.validate(
        export.bytes, text: Array(model.text.string.utf8))
      #expect(faults.filter { $0.severity == .error } == [])
    }
  }

  @Test func compactPoliciesSumUp() throws {
    for (name, model) in try HandModels.all() {
      let export = try P3PCompactExporter().export(model, options: ExportOptions())
      #expect(goldenFault(export.bytes, golden: "models/\(name).p3p-compact.txt") == nil)
    }
  }

  @Test func compactIsRefusedForMandatoryExtensions() throws {
    var model = try HandModels.p3pWithReference()
    model.document.p3p?.mandatoryExtensions = ["duration"]
    #expect(throws: ConversionError.self) {
      try P3PCompactExporter().export(model, options: ExportOptions())
    }
    let export = try P3PExporter().export(model, options: ExportOptions())
    #expect(export.losses.contains { $0.code == "mandatory-extension" })
  }

  @Test func referencesThatBreakTheRulesAreRefused() throws {
    var model = try HandModels.p3pWithReference()
    model.practices = []
    model.scopes = [
      PolicyScope(id: "site", kind: .site),
      PolicyScope(
        id: "ref-1", kind: .policyReference, policyURL: "/w3c/policy.xml", includes: ["/*"]),
    ]
    let error = #expect(throws: ConversionError.self) {
      try P3PReferenceExporter().export(model, options: ExportOptions())
    }
    #expect(error?.code == .refusedByFormat)
    model.scopes[1].policyURL = "/w3c/policy.xml#shop"
    model.scopes[1].includes = ["/*", "relative/*"]
    let export = try P3PReferenceExporter().export(model, options: ExportOptions())
    #expect(try P3PExporterTests.fault(export.bytes) == nil)
    #expect(export.losses.map(\.code) == ["policy-reference"])
  }

  @Test func validatorsKnowTheirFiles() throws {
    let policy = try Fixtures.bytes("policies/p3p-policy/input.p3p.xml")
    let reference = try Fixtures.bytes("policies/p3p-reference/input.p3p-ref.xml")
    #expect(P3PValidator.policy.recognizes(policy))
    #expect(!P3PValidator.policy.recognizes(reference))
    #expect(P3PValidator.reference.recognizes(reference))
    #expect(!P3PValidator.reference.recognizes(policy))
    for other in ["", "<html><body>POLICIES", "{}", "text <POLICIES>", "<!-- <POLICIES>"] {
      #expect(!P3PValidator.policy.recognizes(Array(other.utf8)), "\(other)")
    }
    #expect(P3PValidator.policy.recognizes(Array("<?xml?><!-- a --><p:POLICY/>".utf8)))
    let swapped = P3PValidator.policy.validate(reference, text: nil)
    #expect(swapped.contains { $0.id == "p3p.R4" && $0.severity == .error })
  }

  @Test func quotesAreChecked() throws {
    let model = try HandModels.unfilledTemplate()
    let bytes = try P3PExporter().export(model, options: ExportOptions()).bytes
    let text = Array(model.text.string.utf8)
    #expect(P3PValidator.policy.validate(bytes, text: text).allSatisfy { $0.severity != .error })
    let shifted = Array("x".utf8) + text
    let faults = P3PValidator.policy.validate(bytes, text: shifted)
    #expect(faults.contains { $0.id == "p3p.quote" && $0.line != nil })
    let short = P3PValidator.policy.validate(bytes, text: Array(text.prefix(100)))
    #expect(short.contains { $0.message.contains("beyond the end") })
  }

  @Test func ourExtensionsAreValidByOurSchema() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let schema = try #require(ExporterRegistry.builtin.schemas["p3p"])
    let path = try folder.write("evidence.xsd", Array(schema.utf8))
    for (name, model) in try HandModels.all() {
      let bytes = try P3PReferenceExporter().export(model, options: ExportOptions()).bytes
      let text = String(decoding: bytes, as: UTF8.self)
      var count = 0
      for line in text.split(separator: "<pc:").dropFirst() {
        let isEmpty = line.prefix { $0 != ">" }.hasSuffix("/")
        let close = isEmpty ? line.firstRange(of: "/>") : line.firstRange(of: "</pc:")
        guard let close else { continue }
        let kind = line.prefix { $0 != " " }
        let element =
          "<pc:" + line[..<close.lowerBound] + (isEmpty ? "/>" : "</pc:\(kind)>")
        let rooted = element.replacing(
          "<pc:\(kind) ", with: "<pc:\(kind) xmlns:pc=\"\(P3PNamespace.evidence)\" ")
        count += 1
        guard count % 7 == 1 else { continue }
        let file = try folder.write("\(name)-\(count).xml", Array(rooted.utf8))
        let result = try runChecker(["xmllint", "--noout", "--nonet", "--schema", path, file])
        #expect(result.status == 0, "\(result.output)")
      }
      #expect(count > 5)
    }
  }

  @Test func theStandardsSchemaIsPrintedWhole() throws {
    let printed = try #require(ExporterRegistry.builtin.schemas["p3p-ref"])
    #expect(printed.hasPrefix(try Fixtures.text("standards/p3p/schemas/P3Pv1.xsd")))
    #expect(printed.contains("http://www.w3.org/Consortium/Legal/2002/"))
  }
}
