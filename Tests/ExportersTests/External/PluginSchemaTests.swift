import ConverterCore
import Exporters
import TestSupport
import Testing

@Suite struct PluginSchemaTests {
  @Test func theEmbeddedSchemaIsTheFile() throws {
    let text = try Fixtures.text("../Sources/Exporters/External/json/plugin-1.schema.json")
    let swift = """
      // Made from json/plugin-1.schema.json by the tests with POLICYCONV_RECORD=1; not edited.
      // swift-format-ignore-file

      /// The published schema of the plugin protocol.
      public enum PluginSchema {
        /// JSON Schema (draft 2020-12) of requests and answers, version 1.
        public static let text = ##\"\"\"
      \(text)\"\"\"##
      }

      """
    let golden = "../Sources/Exporters/External/PluginSchema.swift"
    #expect(goldenFault(Array(swift.utf8), golden: golden) == nil)
    #expect(PluginSchema.text + "\n" == text)
    #expect(ExporterRegistry.builtin.schemas["plugin"] == PluginSchema.text)
  }

  /// The faults of a line by one definition of the schema.
  func faults(_ line: String, by definition: String) throws -> [String] {
    let root = try JSONSchema(PluginSchema.text).root
    let reference = ##"{"$ref": "#/$defs/\##(definition)", "$defs": "##
    let text = PluginSchema.text
    let start = try #require(text.firstRange(of: #""$defs": "#)).upperBound
    let schema = try JSONSchema(reference + text[start...])
    #expect(root["$defs"]?[definition] != nil)
    return schema.faults(in: try JSONValue.parse(Array(line.utf8))).map(\.message)
  }

  /// A plugin that keeps its requests in a file, and what it was asked.
  func requests(_ direction: PluginDirection) throws -> [String] {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let plugin = try folder.plugin(
      "test", direction: direction,
      """
      read -r request; printf '%s\\n' "$request" >>$(dirname $0)/requests
      case "$request" in
      *'"verb":"describe"'*) echo '\(PluginFolder.description(direction))' ;;
      *) echo '{"protocol":1,"error":{"message":"no"}}' ;;
      esac
      """)
    let host = try PluginHost(plugin, PluginFolder.setting())
    switch direction {
    case .export:
      _ = try? ExternalExporter(host).export(
        SamplePolicy.gardenShop.model, options: ExportOptions())
    case .import:
      _ = try? ExternalAdapter(host).read(
        Source(
          name: "x", bytes: [1, 2], url: "https://fern.example/", archivedAt: Timestamp("2005"),
          mediaType: "text/html"), options: ReadingOptions())
    }
    return folder.note("requests").split(separator: "\n").map(String.init)
  }

  @Test func whatIsAskedFitsTheSchema() throws {
    let exports = try requests(.export)
    #expect(exports.count == 2)
    #expect(try faults(exports[0], by: "describeRequest") == [])
    #expect(try faults(exports[1], by: "exportRequest") == [])
    let imports = try requests(.import)
    #expect(try faults(imports[1], by: "importRequest") == [])
    #expect(imports[1].contains(#""contentBase64":"AQI=""#))
    #expect(imports[1].contains(#""archivedAt":"2005""#))
  }

  @Test(arguments: [
    ("describeAnswer", PluginFolder.description(), true),
    ("describeAnswer", PluginFolder.description(protocols: "[2]"), false),
    ("describeAnswer", #"{"protocol":1}"#, false),
    ("exportAnswer", #"{"protocol":1,"output":""}"#, true),
    ("exportAnswer", #"{"protocol":1,"output":"","x":1}"#, true),
    ("exportAnswer", #"{"protocol":1,"output":"","outputBase64":""}"#, false),
    ("exportAnswer", #"{"protocol":1}"#, false),
    ("exportAnswer", #"{"protocol":2,"output":""}"#, false),
    ("errorAnswer", #"{"protocol":1,"error":{"message":"x"}}"#, true),
    ("errorAnswer", #"{"protocol":1,"error":"x"}"#, false),
    (
      "importAnswer",
      #"{"protocol":1,"document":{"blocks":[{"kind":"paragraph","text":""}]}}"#, true
    ),
    (
      "importAnswer", #"{"protocol":1,"document":{"blocks":[{"kind":"chapter","text":""}]}}"#,
      false
    ),
  ])
  func answersAreToldApart(definition: String, line: String, isValid: Bool) throws {
    #expect(try faults(line, by: definition).isEmpty == isValid)
  }

  @Test func theKindsOfPagesAndBlocksAreThoseOfTheCode() throws {
    let schema = try JSONValue.parse(Array(PluginSchema.text.utf8))
    let document = schema["$defs"]?["document"]?["properties"]
    let pages = document?["notAPolicy"]?["enum"]?.elements.compactMap(\.text)
    #expect(pages == NonPolicyKind.allCases.map(\.rawValue))
    let block = document?["blocks"]?["items"]?["properties"]
    let kinds = block?["kind"]?["enum"]?.elements.compactMap(\.text)
    #expect(kinds == BlockKind.allCases.map(\.rawValue))
  }
}
