import ArgumentParser
import ConverterCore
import Glibc

/// The program.
@main
enum Main {
  static func main() {
    prepareSignals()
    prepareStreams()
    PolicyConv.main()
  }

  /// A reader that has gone and a file that may not grow are errors like others, not signals.
  private static func prepareSignals() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Fills standard streams that are closed, so that no file opened later takes their numbers; what
  /// is written to them still fails.
  private static func prepareStreams() {
    for number: Int32 in 0...2 where fcntl(number, F_GETFD) < 0 {
      _ = open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
    }
  }
}

/// The command line: `policyconv SUBCOMMAND`.
struct PolicyConv: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policyconv",
    abstract: "Turn archived privacy policies into machine-readable ones.",
    version: policyconvVersion,
    subcommands: [
      ConvertCommand.self, StreamCommand.self, ExplainCommand.self, ValidateCommand.self,
      FormatsCommand.self, SchemaCommand.self, LexiconCommand.self,
    ])
}
