import ArgumentParser
import ConverterCore
import Exporters

/// `policyconv stream`
struct StreamCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stream", abstract: "Convert JSON Lines, archives or folders to JSON Lines.")

  @Argument(
    help: "Archives, folders and files whose pages are the records; none: records from stdin.")
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp(
      "Allow records with a path, below this folder only.", valueName: "dir"))
  var root: String?

  @Option(
    help: ArgumentHelp(
      "How many records are converted at a time. (default: one for each processor)",
      valueName: "n"))
  var jobs: Int?

  @Option(
    name: .customLong("time-limit"),
    help: ArgumentHelp("Give a record up after this long.", valueName: "seconds"))
  var timeLimit = 60

  @OptionGroup(title: "Reading") var input: InputOptions
  @OptionGroup(title: "Writing") var export: ExportFlags
  @OptionGroup(title: "Plugins") var plugins: PluginFlags
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func validate() throws {
    try RunningOptions.check(jobs: jobs, timeLimit: timeLimit)
    if root != nil, !inputs.isEmpty {
      throw ValidationError("--root is for records from standard input.")
    }
  }

  func run() throws {
    let console = messages.console
    var status = ExitStatus()
    do throws(ConversionError) {
      var run = try StreamRun(command: self, console: console)
      status.note(try inputs.isEmpty ? run.convertRecords() : run.convertInputs())
    } catch {
      console.failure(error, source: nil)
      status.note(error)
    }
    try status.end()
  }
}
