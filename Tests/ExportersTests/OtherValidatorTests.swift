import ConverterCore
import TestSupport
import Testing

@testable import Exporters

/// The validators of opp115, fideslang and sarif: what the exporters write passes, and every fault
/// planted in it is found at its place.
@Suite struct OtherValidatorTests {
  static let formats = ["opp115", "fideslang", "sarif"]

  private static func export(
    _ format: String, _ model: PolicyModel = SamplePolicy.gardenShop.model
  ) throws -> [UInt8] {
    let exporter = try #require(ExporterRegistry.builtin.exporter(format))
    return try exporter.export(model, options: ExportOptions()).bytes
  }

  private static func faults(_ format: String, _ bytes: [UInt8], text: [UInt8]? = nil) -> [String] {
    let validator = ExporterRegistry.builtin.validator(format)
    return (validator?.validate(bytes, text: text) ?? []).map {
      "\($0.place ?? ""): \($0.message)"
    }
  }

  @Test(arguments: formats)
  func whatIsWrittenIsValid(format: String) throws {
    let sample = SamplePolicy.gardenShop.model
    let text = Array(sample.text.string.utf8)
    let models = [
      sample, try HandModels.unfilledTemplate(), try HandModels.twoPoliciesOptIn(),
    ]
    for model in models {
      let bytes = try Self.export(format, model)
      #expect(Self.faults(format, bytes, text: Array(model.text.string.utf8)) == [])
      let known = ExporterRegistry.builtin.validators.filter { $0.recognizes(bytes) }
      #expect(known.map(\.format) == [format])
    }
    let other = Self.faults(format, try Self.export(format), text: Array("x".utf8) + text)
    #expect(!other.isEmpty)
  }

  @Test(arguments: formats)
  func whatIsNoJSONIsSaidSo(format: String) {
    #expect(Self.faults(format, Array("- a: b".utf8)).first?.contains("no JSON") == true)
    #expect(!Self.faults(format, Array("{}".utf8)).isEmpty)
    #expect(!Self.faults(format, []).isEmpty)
  }

  @Test(arguments: [
    ("opp115", "/practices/0/category", "\"Selling\"", "none of the allowed values"),
    ("opp115", "/practices/0/attributes/Purpose", "[\"Fun\"]", "none of the allowed values"),
    ("opp115", "/practices/0/attributes/Fun", "[\"Fun\"]", "is not known here"),
    ("opp115", "/practices/0/negated", "true", "negated and Does/Does Not disagree"),
    ("opp115", "/practices/0/evidence/0/start", "38", "is not the words quoted"),
    ("opp115", "/practices/0/evidence/0/end", "99999", "is outside the text"),
    ("opp115", "/practices/0/evidence", "[]", "at least 1"),
    ("opp115", "/text", "\"x\"", "is outside the text"),
    ("fideslang", "/system/0/privacy_declarations/0/data_use", "\"fun\"", "is no data_use"),
    (
      "fideslang", "/system/0/privacy_declarations/0/data_categories/0", "\"user.shoe_size\"",
      "is no data_category"
    ),
    ("fideslang", "/system/0/privacy_declarations/0/data_subjects", "[\"elf\"]", "is no data_subj"),
    ("fideslang", "/system/0/privacy_declarations/0/data_subjects", "[]", "at least 1"),
    (
      "fideslang", "/system/0/privacy_declarations/1/name", "\"p-00000001 essential.service\"",
      "names two declarations"
    ),
    ("fideslang", "/system/0/organization_fides_key", "\"nobody\"", "is no organization"),
    ("fideslang", "/system/0/cookies", "[]", "is not known here"),
    ("fideslang", "/system/0/privacy_policy", "\"no uri\"", "is no uri"),
    ("sarif", "/runs/0/results/0/ruleIndex", "2", "rule 2 is"),
    ("sarif", "/runs/0/results/0/ruleIndex", "4000", "there is no rule 4000"),
    ("sarif", "/runs/0/results/0/level", "\"grave\"", "none of the allowed values"),
    ("sarif", "/runs/0/results/1/level", "\"error\"", "only a failure has a level"),
    ("sarif", "/runs/0/columnKind", "\"bytes\"", "none of the allowed values"),
    ("sarif", "/runs/0/artifacts/0/location/uri", "\"x.txt\"", "has another uri"),
    (
      "sarif", "/runs/0/results/0/locations/0/physicalLocation/region/charOffset", "3",
      "is not the snippet"
    ),
    (
      "sarif", "/runs/0/results/0/locations/0/physicalLocation/region/charLength",
      "9223372036854775807", "are not in the text"
    ),
    (
      "sarif", "/runs/0/results/0/locations/0/physicalLocation/region/startColumn", "77",
      "is not offset"
    ),
  ])
  func aFaultIsFound(format: String, place: String, value: String, message: String) throws {
    let broken = try edited(try Self.export(format), place, .set(try jsonValue(value)))
    let faults = Self.faults(format, broken)
    #expect(faults.contains { $0.contains(message) }, "\(faults)")
  }

  @Test func aManifestMayDefineTermsOfItsOwn() throws {
    let place = "/system/0/privacy_declarations/0/data_subjects"
    var bytes = try edited(try Self.export("fideslang"), place, .set(["elf"]))
    bytes = try edited(bytes, "/data_subject", .set([["fides_key": "elf"]]))
    #expect(Self.faults("fideslang", bytes) == [])
  }
}
