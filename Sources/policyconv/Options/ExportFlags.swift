public import ArgumentParser
public import ConverterCore
public import Exporters

extension Strength: ExpressibleByArgument {}
extension ExportOptions.Assume: ExpressibleByArgument {}

/// Options about what is written.
struct ExportFlags: ParsableArguments {
  @Option(
    name: [.customShort("t"), .long],
    help: ArgumentHelp("The formats to write.", valueName: "format,..."),
    completion: .list(ExporterRegistry.builtin.exporters.map(\.format.id)))
  var to = Self.usualFormats

  @Option(
    name: .customLong("min-strength"),
    help: ArgumentHelp(
      "Leave out claims weaker than this; by default than likely, except from model.",
      valueName: "strength"))
  var minStrength: Strength?

  @Flag(name: .customLong("fail-on-loss"), help: "Refuse a format that cannot hold every claim.")
  var failOnLoss = false

  @Option(
    help: ArgumentHelp(
      "Where a format demands what the policy does not state: write what its specification says "
        + "silence means, marked as assumed (spec), or refuse (none).", valueName: "what"))
  var assume = ExportOptions.Assume.spec

  @Flag(name: .customLong("no-test"), help: "Leave P3P's TEST out.")
  var noTest = false

  @Option(
    name: .customLong("jsonld-context"),
    help: ArgumentHelp("Where the JSON-LD context is.", valueName: "inline|URL"))
  var jsonldContext = Self.inlineContext

  private static let usualFormats = "p3p,jsonld,consent"
  private static let inlineContext = "inline"

  /// What a command line without any of these options says.
  static var notGiven: Self {
    var options = Self()
    (options.to, options.minStrength, options.failOnLoss) = (usualFormats, nil, false)
    (options.assume, options.noTest, options.jsonldContext) = (.spec, false, inlineContext)
    return options
  }

  /// The formats' names, each once, in the order given.
  var formatNames: [String] {
    var names: [String] = []
    for name in to.split(separator: ",").map(String.init) where !names.contains(name) {
      names.append(name)
    }
    return names
  }

  func validate() throws {
    guard !formatNames.isEmpty else { throw ValidationError("-t names no format.") }
  }

  /// Wishes as the library takes them.
  func options(compact: Bool, plugins: PluginFlags) -> ExportOptions {
    ExportOptions(
      assume: assume, test: !noTest,
      jsonldContext: jsonldContext == Self.inlineContext ? .inline : .url(jsonldContext),
      compact: compact, pluginOptions: plugins.options)
  }

  /// The exporters asked for.
  func exporters(_ plugins: PluginFlags, _ setting: PluginSetting) throws(ConversionError)
    -> [any Exporter]
  {
    var found: [any Exporter] = []
    for name in formatNames {
      if let exporter = ExporterRegistry.builtin.exporter(name) {
        found.append(exporter)
      } else {
        found.append(try plugins.exporter(name, setting))
      }
    }
    return found
  }

  /// The way of one source, with these wishes.
  func pipeline(
    _ converter: Converter, compact: Bool, plugins: PluginFlags, _ setting: PluginSetting
  ) throws(ConversionError) -> ConversionPipeline {
    ConversionPipeline(
      converter: converter, exporters: try exporters(plugins, setting),
      options: options(compact: compact, plugins: plugins), minimumStrength: minStrength,
      failsOnLoss: failOnLoss)
  }
}
