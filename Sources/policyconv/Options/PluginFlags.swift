import ArgumentParser
import ConverterCore
import Exporters
import Glibc

/// Options about formats that are not built in.
struct PluginFlags: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Use this program for the format NAME; may be given more than once. Without it, programs "
        + "called policyconv-export-NAME and policyconv-import-NAME are looked for on PATH.",
      valueName: "name=path"),
    transform: Self.pair)
  var plugin: [NamedValue] = []

  @Option(
    name: .customLong("plugin-option"),
    help: ArgumentHelp(
      "Give plugins an option; may be given more than once.", valueName: "name=value"),
    transform: Self.pair)
  var pluginOption: [NamedValue] = []

  @Option(
    name: .customLong("plugin-time-limit"),
    help: ArgumentHelp("How long a plugin may take over one request.", valueName: "seconds"))
  var pluginTimeLimit = Self.usualTimeLimit

  private static let usualTimeLimit = 30

  /// What a command line without any of these options says.
  static var notGiven: Self {
    var options = Self()
    (options.plugin, options.pluginOption) = ([], [])
    options.pluginTimeLimit = usualTimeLimit
    return options
  }

  /// `NAME=VALUE`.
  struct NamedValue: Sendable {
    var name: String
    var value: String
  }

  @Sendable private static func pair(_ text: String) throws -> NamedValue {
    guard let sign = text.firstIndex(of: "="), sign != text.startIndex else {
      throw ValidationError("'\(text.printable)' is not of the form NAME=VALUE.")
    }
    return NamedValue(
      name: String(text[..<sign]), value: String(text[text.index(after: sign)...]))
  }

  /// What plugins are given as options.
  var options: [String: String] {
    Dictionary(pluginOption.map { ($0.name, $0.value) }) { $1 }
  }

  /// Finds plugins as the user wishes.
  var finder: PluginFinder {
    let given = plugin.map { ($0.name, Self.absolute($0.value)) }
    return PluginFinder(path: Self.variable("PATH") ?? "", given: Dictionary(given) { $1 })
  }

  func validate() throws {
    guard (1...3600).contains(pluginTimeLimit) else {
      throw ValidationError("--plugin-time-limit must be from 1 to 3600 seconds.")
    }
  }

  /// How plugins are run, with the user's wishes.
  func setting(_ groups: PluginGroups? = nil) -> PluginSetting {
    Self.setting(seconds: pluginTimeLimit, groups)
  }

  /// How plugins are run; a request may take `seconds`.
  static func setting(seconds: Int, _ groups: PluginGroups? = nil) -> PluginSetting {
    var variables: [String: String] = [:]
    for name in ["PATH", "HOME", "TMPDIR"] { variables[name] = variable(name) }
    return PluginSetting(
      limits: PluginLimits(time: .seconds(seconds)), environment: PluginEnvironment(variables),
      groups: groups)
  }

  /// The exporter of a format that is not built in.
  func exporter(_ name: String, _ setting: PluginSetting) throws(ConversionError)
    -> any Exporter
  {
    guard let plugin = try finder.find(.export, name) else { throw Self.missing(.export, name) }
    return ExternalExporter(try PluginHost(plugin, setting))
  }

  /// The adapter of an input format that is not built in.
  func adapter(_ name: String, _ setting: PluginSetting) throws(ConversionError)
    -> any InputAdapter
  {
    guard let plugin = try finder.find(.import, name) else { throw Self.missing(.import, name) }
    return ExternalAdapter(try PluginHost(plugin, setting))
  }

  private static func missing(_ direction: PluginDirection, _ name: String) -> ConversionError {
    let program = PluginReference.fileName(direction, name)
    let verb = direction == .export ? "written" : "read"
    return ConversionError(
      .pluginFailed,
      "no format \(name) can be \(verb): it is not built in, and there is no plugin \(program) on "
        + "PATH (see policyconv formats)")
  }

  /// A path from `/`, because plugins are run from there.
  static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return String(cString: folder) + "/" + path
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
