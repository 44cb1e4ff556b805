import ArgumentParser

/// Options about where exports go.
struct TargetOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write, for one input and one format; - is standard output.",
      valueName: "file"), completion: .file())
  var output: String?

  @Option(
    name: .customLong("output-dir"),
    help: ArgumentHelp(
      "The folder to write files into; made if missing. (default: .)", valueName: "dir"),
    completion: .directory)
  var outputDir: String?

  @Option(
    help: ArgumentHelp(
      "Write an account of the run to this file: JSON Lines, one an input, the counts last.",
      valueName: "file"), completion: .file())
  var report: String?

  /// What a command line without any of these options says.
  static var notGiven: Self {
    var options = Self()
    (options.output, options.outputDir, options.report) = (nil, nil, nil)
    return options
  }

  func validate() throws {
    if output != nil, outputDir != nil {
      throw ValidationError("-o and --output-dir exclude each other.")
    }
    if [output, outputDir, report].contains("") {
      throw ValidationError("An output has an empty name.")
    }
  }
}
