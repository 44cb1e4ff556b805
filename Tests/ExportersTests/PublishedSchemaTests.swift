import ConverterCore
import TestSupport
import Testing

@testable import Exporters

/// The schemas that stand in files of their own and in the program.
@Suite struct PublishedSchemaTests {
  static let exporters = "../Sources/Exporters/"
  static let schemas: [(file: String, type: String, name: String, swift: String)] = [
    (
      exporters + "OPP115/json/opp115-1.0.schema.json", "OPP115SchemaText", "v1_0",
      exporters + "OPP115/OPP115SchemaText.swift"
    ),
    (
      exporters + "Fideslang/json/fideslang-3.1.schema.json", "FideslangSchemaText", "v3_1",
      exporters + "Fideslang/FideslangSchemaText.swift"
    ),
    (
      "standards/sarif/sarif-schema-2.1.0.json", "SARIFSchemaText", "v2_1_0",
      exporters + "SARIF/SARIFSchemaText.swift"
    ),
  ]

  @Test(arguments: schemas.indices)
  func theEmbeddedSchemaIsTheFile(index: Int) throws {
    let (file, type, name, golden) = Self.schemas[index]
    let swift = """
      // Made from \(file.split(separator: "/").last ?? "") by the tests with POLICYCONV_RECORD=1; \
      not edited.
      // swift-format-ignore-file

      enum \(type) {
        static let \(name) = ##\"\"\"
      \(try Fixtures.text(file))\"\"\"##
      }

      """
    #expect(goldenFault(Array(swift.utf8), golden: golden) == nil)
  }

  @Test(arguments: ["opp115", "fideslang", "sarif", "model", "consent", "plugin"])
  func everyPublishedSchemaIsUnderstood(format: String) throws {
    let text = try #require(ExporterRegistry.builtin.schemas[format])
    _ = try JSONSchema(text)
  }

  @Test func theSchemeOfOPP115IsThatOfTheCode() throws {
    let schema = try JSONValue.parse(Array(OPP115SchemaText.v1_0.utf8))
    let practice = schema["$defs"]?["practice"]
    let categories = practice?["properties"]?["category"]?["enum"]?.elements.compactMap(\.text)
    #expect(categories == OPP115Category.allCases.map(\.rawValue))
    let branches = practice?["allOf"]?.elements ?? []
    #expect(branches.count == OPP115Category.allCases.count)
    for (category, branch) in zip(OPP115Category.allCases, branches) {
      #expect(branch["if"]?["properties"]?["category"]?["const"]?.text == category.rawValue)
      let attributes = branch["then"]?["properties"]?["attributes"]
      let scheme = OPP115Schema.attributes(of: category)
      let published = attributes?["properties"]?.object?.members ?? []
      #expect(Set(published.map(\.name)) == Set(scheme.map(\.0.rawValue)))
      for (attribute, values) in scheme {
        let list = attributes?["properties"]?[attribute.rawValue]?["items"]?["enum"]
        #expect(list?.elements.compactMap(\.text) == values, "\(category) \(attribute)")
      }
      let required = Set(attributes?["required"]?.elements.compactMap(\.text) ?? [])
      let wanted = scheme.map(\.0).filter { OPP115Schema.requires($0, in: category) }
      #expect(required == Set(wanted.map(\.rawValue)), "\(category)")
    }
  }
}
