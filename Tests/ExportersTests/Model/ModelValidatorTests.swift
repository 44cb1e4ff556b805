import ConverterCore
import Exporters
import TestSupport
import Testing

@Suite struct ModelValidatorTests {
  @Test func acceptsItsOwnAndSaysWhereOthersFail() throws {
    let validator = try #require(ExporterRegistry.builtin.validator("model"))
    let bytes = try Fixtures.bytes("models/two-policies-opt-in.model.json")
    #expect(validator.recognizes(bytes))
    #expect(validator.validate(bytes, text: nil) == [])
    let broken = try edited(bytes, "/choices/0/id", .set("choice-other"))
    let faults = validator.validate(broken, text: nil)
    #expect(!faults.isEmpty)
    #expect(faults.allSatisfy { $0.severity == .error && $0.place?.hasPrefix("/") == true })
    #expect(!validator.recognizes(Array("{}".utf8)))
  }

  @Test func theSchemaIsPublished() throws {
    let schema = try #require(ExporterRegistry.builtin.schemas["model"])
    #expect(schema.contains(#""$id": "urn:policyconv:schema:model:1.0""#))
  }
}
