import ArgumentParser

extension Console.Form: ExpressibleByArgument {}

/// Options about what is said on standard error.
struct MessageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("How messages are written; json is one object a line.", valueName: "form"))
  var diagnostics = Console.Form.text

  @Flag(name: .shortAndLong, help: "Say failures only.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Also say notes, losses and assumptions.")
  var verbose = false

  /// What a command line without any of these options says.
  static var notGiven: Self {
    var options = Self()
    (options.diagnostics, options.quiet, options.verbose) = (.text, false, false)
    return options
  }

  func validate() throws {
    if quiet, verbose { throw ValidationError("-q and -v exclude each other.") }
  }

  /// The console that these options describe.
  var console: Console {
    Console(form: diagnostics, level: quiet ? .quiet : verbose ? .verbose : .normal)
  }
}
