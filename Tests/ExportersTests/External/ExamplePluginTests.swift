import ConverterCore
import Exporters
import TestSupport
import Testing

/// The plugins in Examples/plugins: they keep every rule of the protocol, and do what they say.
@Suite struct ExamplePluginTests {
  static let setting = PluginFolder.setting(seconds: 30, answer: 16 << 20)
  static let folder = Fixtures.repository + "/Examples/plugins"

  /// What is not kept, by rule; what is skipped counts too unless it is expected.
  func faults(_ verdicts: [PluginVerdict], skipping: Set<PluginRule> = []) -> [PluginVerdict] {
    verdicts.filter { verdict in
      switch verdict.outcome {
      case .kept: false
      case .broken: true
      case .skipped: !skipping.contains(verdict.rule)
      }
    }
  }

  @Test func csvKeepsTheRules() throws {
    let check = PluginConformance(path: Self.folder + "/policyconv-export-csv", Self.setting)
    #expect(faults(check.run()) == [])
  }

  @Test func emlKeepsTheRules() throws {
    let sample = Source(name: "notice.eml", bytes: try Fixtures.bytes("plugins/notice.eml"))
    let check = PluginConformance(
      path: Self.folder + "/policyconv-import-eml", samples: [sample], Self.setting)
    #expect(faults(check.run(), skipping: [.anyText, .persistent, .end]) == [])
  }

  @Test func csvHasARowAPractice() throws {
    let finder = PluginFinder(path: Self.folder)
    let plugin = try #require(try finder.find(.export, "csv"))
    let exporter = ExternalExporter(try PluginHost(plugin, Self.setting))
    let export = try exporter.export(SamplePolicy.gardenShop.model, options: ExportOptions())
    #expect(goldenFault(export.bytes, golden: "plugins/garden.csv") == nil)
    #expect(export.losses.map(\.code) == ["choices", "rights"])
    #expect(exporter.format.ending == "csv")
  }

  @Test func emlBecomesADocument() throws {
    let finder = PluginFinder(path: Self.folder)
    let plugin = try #require(try finder.find(.import, "eml"))
    let adapter = ExternalAdapter(try PluginHost(plugin, Self.setting))
    let source = Source(name: "notice.eml", bytes: try Fixtures.bytes("plugins/notice.eml"))
    #expect(adapter.sniff(source) == .byName)
    guard case .document(let document) = try adapter.read(source, options: ReadingOptions())[0]
    else {
      Issue.record("no document")
      return
    }
    #expect(
      goldenFault(Array(document.text.string.utf8), golden: "plugins/notice.txt") == nil)
    #expect(
      document.text.blocks.map(\.kind) == [
        .heading, .paragraph, .heading, .paragraph, .listItem, .listItem, .heading, .paragraph,
      ])
    #expect(document.text.blocks[4].leadIn == 3)
    #expect(document.provenance.capturedAt?.digits == "20180605073000")
    #expect(document.title == "We änder our privacy policy")
  }

  @Test func whatIsNoMailIsRefusedInWords() throws {
    let plugin = try #require(try PluginFinder(path: Self.folder).find(.import, "eml"))
    let adapter = ExternalAdapter(try PluginHost(plugin, Self.setting))
    #expect(
      throws: ConversionError(.unreadable, "this is no e-mail message with text in it")
    ) {
      try adapter.read(Source(name: "x.eml", bytes: []), options: ReadingOptions())
    }
  }
}
