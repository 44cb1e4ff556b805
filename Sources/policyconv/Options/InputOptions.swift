import ArgumentParser
import ConverterCore

/// Options about what is read.
struct InputOptions: ParsableArguments {
  @Option(
    name: [.customShort("f"), .long],
    help: ArgumentHelp("The input format; found out when not given.", valueName: "format"),
    completion: .list(AdapterRegistry.builtin.adapters.map(\.format.id)))
  var from: String?

  @Option(help: "Where the policy stands, for inputs that do not say.")
  var url: String?

  @Option(
    name: .customLong("archived-at"),
    help: ArgumentHelp(
      "When it was captured: 1 to 14 digits as the Wayback Machine writes them, or ISO 8601.",
      valueName: "time"),
    transform: { text in
      guard let time = Timestamp(text) else {
        throw ValidationError("'\(text.printable)' is neither 1 to 14 digits nor ISO 8601.")
      }
      return time
    })
  var archivedAt: Timestamp?

  @Option(help: ArgumentHelp("The language of the policy (BCP 47).", valueName: "tag"))
  var language: String?

  @Flag(help: "Convert also what was judged to be no policy.")
  var force = false

  @Option(
    name: .customLong("max-input"),
    help: ArgumentHelp("The largest input that is read.", valueName: "bytes"))
  var maxInput = Self.usualMaxInput

  @Option(
    help: ArgumentHelp(
      "Take only the records of archives that this CDX or CDXJ file names.", valueName: "file"),
    completion: .file())
  var cdx: String?

  @Option(
    help: ArgumentHelp(
      "Add rules from this file to those built in; may be given more than once.",
      valueName: "file"), completion: .file(extensions: ["json"]))
  var lexicon: [String] = []

  private static let usualMaxInput = 64 << 20

  /// What a command line without any of these options says.
  static var notGiven: Self {
    var options = Self()
    (options.from, options.url, options.language, options.cdx) = (nil, nil, nil, nil)
    (options.archivedAt, options.force, options.lexicon) = (nil, false, [])
    options.maxInput = usualMaxInput
    return options
  }

  func validate() throws {
    guard maxInput > 0 else { throw ValidationError("--max-input must be above 0.") }
  }

  /// What reads and interprets, with the user's rules and plugins.
  func converter(_ plugins: PluginFlags, _ setting: PluginSetting) throws(ConversionError)
    -> Converter
  {
    var adapters = AdapterRegistry.builtin
    if let from = pageFormat, adapters.adapter(from) == nil {
      adapters = AdapterRegistry(adapters.adapters + [try plugins.adapter(from, setting)])
    }
    return Converter(
      adapters: adapters, lexicon: try UserLexicon.lexicon(lexicon), reading: reading)
  }

  /// The format that pages are read in; nil means: find out. Archives hold pages of any.
  var pageFormat: String? { from == Containers.archiveFormat.id ? nil : from }

  /// How inputs are opened.
  var opening: ContainerOptions {
    ContainerOptions(
      reading: reading, cdx: cdx, onlyArchives: from == Containers.archiveFormat.id)
  }

  /// Limits and wishes as the library takes them.
  var reading: ReadingOptions { ReadingOptions(maximumInput: maxInput, force: force) }

  /// Gives a source what the user says of it. What the user says goes before side files, but what a
  /// page of a folder or archive says of itself stands.
  func complete(_ source: inout Source, isWhole: Bool) {
    if let url, isWhole || source.url == nil { source.url = url }
    if let archivedAt, isWhole || source.archivedAt == nil { source.archivedAt = archivedAt }
    if let language { source.language = language }
  }
}
