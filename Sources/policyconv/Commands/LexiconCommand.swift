import ArgumentParser
import ConverterCore

/// `policyconv lexicon check FILE`
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "Work with files of rules.", subcommands: [Check.self])

  /// `policyconv lexicon check`
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Check rules: form, examples, clashes.",
      discussion: """
        Rules are rows of JSON; each brings sentences in which it must fire and sentences in which \
        it must not. They are checked together with the rules built in. Files without a fault can \
        be used with convert --lexicon FILE.

          policyconv lexicon check mine.json
          policyconv explain page.html --lexicon mine.json
        """)

    @Argument(
      help: ArgumentHelp("Files of rules (JSON).", valueName: "file"),
      completion: .file(extensions: ["json"]))
    var files: [String]

    @OptionGroup(title: "Messages") var messages: MessageOptions

    func run() throws {
      let console = messages.console
      var status = ExitStatus()
      do throws(ConversionError) {
        let rules = try UserLexicon.read(files)
        let faults = try UserLexicon.faults(rules)
        for fault in faults {
          console.error("lexicon.fault", "\(fault.rule): \(fault.message)", source: fault.file)
        }
        if !faults.isEmpty { status.note(1) }
      } catch {
        console.failure(error, source: nil)
        status.note(error)
      }
      try status.end()
    }
  }
}
