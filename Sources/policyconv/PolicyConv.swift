import ArgumentParser
import CMemory
import ConverterCore
import Glibc

/// The program.
@main
enum Main {
  static func main() {
    prepareSignals()
    prepareStreams()
    prepareMemory()
    do {
      let arguments = CommandLine.arguments.dropFirst()
      var command =
        try PlainCommandLine.read(arguments) ?? directCommand(arguments)
        ?? PolicyConv.parseAsRoot()
      try command.run()
    } catch {
      PolicyConv.exit(withError: error)
    }
  }

  /// The command that the first argument names, read without the whole tree of commands, which takes
  /// longer than a page does; nil when anything is wrong or help is asked for.
  private static func directCommand(_ arguments: ArraySlice<String>) -> (any ParsableCommand)? {
    let command = PolicyConv.configuration.subcommands.first {
      $0.configuration.commandName == arguments.first && $0.configuration.subcommands.isEmpty
    }
    return try? command?.parse(Array(arguments.dropFirst()))
  }

  /// A reader that has gone and a file that may not grow are errors like others, not signals.
  private static func prepareSignals() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    FaultSignals.prepare()
  }

  /// Keeps the memory of one input for the next: the C library would give a page's larger blocks back
  /// to the system, which clears them again for every page.
  private static func prepareMemory() {
    mallopt(M_MMAP_THRESHOLD, 8 << 20)
    mallopt(M_TRIM_THRESHOLD, 32 << 20)
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
    discussion: """
      Reads web pages as archives keep them, plain text, Markdown, P3P and the policy model, alone, \
      in folders or in archives, and writes P3P, JSON-LD in the Data Privacy Vocabulary, a profile \
      of consent and more, with the exact words behind every claim. Nothing is ever fetched.

        policyconv convert page.html               P3P, JSON-LD and consent files
        policyconv convert page.html -t consent    one format, to standard output
        policyconv convert crawl.warc.gz --output-dir out    a whole archive
        policyconv explain page.html               why it says so
        policyconv formats                         what can be read and written

      EXIT STATUS
        0   all done
        1   validate, lexicon check: something is not valid
        3   the input is no privacy policy (--force overrides)
        4   a format refused the policy; the other formats are written
        5   the policy's language is not understood; only its text is written
        64  the command line is wrong
        65  an input cannot be read in its format, or a limit was reached
        66  no such input, or nothing readable in it
        69  a plugin is missing or broken, or breaks a rule (plugin check)
        70  a fault of the program
        73  the output cannot be written

      With several inputs every one is tried, and the status is that of the first failure.
      """,
    version: "policyconv \(policyconvVersion) (rules \(Lexicon.builtinName))",
    subcommands: [
      ConvertCommand.self, StreamCommand.self, ExplainCommand.self, ValidateCommand.self,
      FormatsCommand.self, SchemaCommand.self, LexiconCommand.self, PluginCommand.self,
      ManualCommand.self,
    ])
}
