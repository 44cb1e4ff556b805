import ArgumentParser
import ConverterCore
import Exporters

/// `policyconv stream`
struct StreamCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stream", abstract: "Convert JSON Lines, archives or folders to JSON Lines.",
    discussion: """
      Reads one JSON object a line from standard input:

        {"id": "...", "content": "..." | "contentBase64": "..." | "path": "...",
         "mediaType": "text/html", "url": "...", "archivedAt": "..."}

      id and one of content, contentBase64 and path are needed. Answers with one object a line for \
      each record and format, in the order of the records:

        {"id", "format", "mediaType", "output", "losses", "diagnostics"}

      output is a JSON value for formats that are JSON and a string for the others (outputBase64 for \
      what a plugin writes that is no text). A record that \
      fails gives {"id", "error": {"code", "message"}}, a line that is no record {"line", "error"}; \
      the stream goes on, and the status is 0 when every line was answered. Memory does not grow \
      with the number of records.

        policyconv stream -t consent < records.jsonl > answers.jsonl
        policyconv stream crawl.warc.gz -t text,opp115 > answers.jsonl
      """)

  @Argument(
    help: "Archives, folders and files whose pages are the records; none: records from stdin.",
    completion: .file())
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp(
      "Allow records with a path, below this folder only.", valueName: "dir"),
    completion: .directory)
  var root: String?

  @Option(
    help: ArgumentHelp(
      "How many records are converted at a time; with 1 the program keeps to one processor. "
        + "(default: one for each processor)",
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
