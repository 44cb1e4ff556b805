import ArgumentParser
import ConverterCore
import Exporters

extension Progress.Wish: ExpressibleByArgument {}

/// `policyconv convert INPUT...`
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    // Named so that parsing this command alone does not look for a request for completions.
    commandName: "convert", _superCommandName: "policyconv",
    abstract: "Convert policies to one or more formats.",
    discussion: """
      An INPUT is a file, a folder (walked in sorted order), an archive, or - for standard input. \
      One input and one format without -o go to standard output. Otherwise files named STEM.ENDING \
      are written into --output-dir: files of a folder keep their relative paths, a page of an \
      archive is called HOST_TIMESTAMP. Each file is written whole or not at all; an output that \
      is one of the inputs is refused.

        policyconv convert page.html -t p3p --url http://shop.example/privacy.html
        policyconv convert 2005.html -t jsonld -o 2005.jsonld
        policyconv convert corpus --output-dir out --resume --report out.jsonl
        curl -s https://archive.example/page | policyconv convert - -t text

      With --resume a journal (.policyconv-journal) in the output folder records what is done; the \
      same command goes on where it was ended, however it was ended. The report holds one JSON \
      object a line for each input, in order, and the counts at the end.
      """)

  @Argument(
    help: "Files, folders, archives, or - for standard input.", completion: .file())
  var inputs: [String]

  @OptionGroup(title: "Reading") var input: InputOptions
  @OptionGroup(title: "Writing") var export: ExportFlags
  @OptionGroup(title: "Where to") var target: TargetOptions
  @OptionGroup(title: "Running") var running: RunningOptions
  @OptionGroup(title: "Plugins") var plugins: PluginFlags
  @OptionGroup(title: "Messages") var messages: MessageOptions

  /// What `convert` alone says, without inputs.
  static var notGiven: Self {
    var command = Self()
    command.inputs = []
    (command.input, command.export, command.target) = (.notGiven, .notGiven, .notGiven)
    (command.running, command.plugins, command.messages) = (.notGiven, .notGiven, .notGiven)
    return command
  }

  func validate() throws {
    if target.output != nil, inputs.count > 1 || export.formatNames.count > 1 {
      throw ValidationError("-o takes one input and one format; use --output-dir.")
    }
  }

  func run() throws {
    var status = ExitStatus()
    do throws(ConversionError) {
      var run = try ConvertRun(command: self)
      status.note(try run.run())
    } catch {
      messages.console.failure(error, source: nil)
      status.note(error)
    }
    try status.end()
  }

  /// What must be the same for a run to be resumed: everything that bears on the outputs.
  func fingerprint(_ pipeline: ConversionPipeline) -> String {
    let given: [(String, String?)] = [
      ("version", policyconvVersion), ("rules", pipeline.converter.ruleset), ("from", input.from),
      ("to", export.to),
      ("url", input.url), ("archived-at", input.archivedAt?.digits),
      ("language", input.language), ("force", input.force ? "yes" : nil),
      ("max-input", String(input.maxInput)), ("cdx", input.cdx),
      ("min-strength", export.minStrength?.rawValue),
      ("fail-on-loss", export.failOnLoss ? "yes" : nil), ("assume", export.assume.rawValue),
      ("no-test", export.noTest ? "yes" : nil),
      ("plugins", plugins.plugin.map { "\($0.name)=\($0.value)" }.joined(separator: ",")),
      (
        "plugin-options",
        plugins.pluginOption.map { "\($0.name)=\($0.value)" }.joined(separator: ",")
      ), ("plugin-versions", Self.plugins(pipeline)),
      ("jsonld-context", export.jsonldContext),
    ]
    let options = given.compactMap { name, value in value.map { "\(name)=\($0.printable)" } }
    return "policyconv-journal 2\t" + options.joined(separator: "\t") + "\tinputs="
      + inputs.map(\.printable).joined(separator: "\t")
  }

  /// The plugins that read and write, with their versions, which are part of what they say they are.
  private static func plugins(_ pipeline: ConversionPipeline) -> String {
    let builtin =
      ExporterRegistry.builtin.exporters.map(\.format)
      + AdapterRegistry.builtin.adapters.map(\.format)
    let used = pipeline.exporters.map(\.format) + pipeline.converter.adapters.adapters.map(\.format)
    return used.filter { !builtin.contains($0) }.map { "\($0.id): \($0.summary)" }
      .joined(separator: ",")
  }
}
