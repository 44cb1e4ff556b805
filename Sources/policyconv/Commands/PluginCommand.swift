import ArgumentParser
import ConverterCore

/// `policyconv plugin check PATH`
struct PluginCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plugin", abstract: "Work with plugins.", subcommands: [Check.self])

  /// `policyconv plugin check`
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Check a plugin against the rules of the protocol.",
      discussion: """
        Prints every rule: ok, FAIL with what went wrong, or skip with why. The status is 0 when \
        no rule is broken, 69 otherwise.
        """)

    @Argument(
      help: ArgumentHelp(
        "The program, called policyconv-export-NAME or policyconv-import-NAME.",
        valueName: "path"), completion: .file())
    var path: String

    @Argument(
      help: ArgumentHelp(
        "Files in the format of an import plugin, which it is to read.", valueName: "file"),
      completion: .file())
    var samples: [String] = []

    @Option(
      name: .customLong("time-limit"),
      help: ArgumentHelp("How long one request may take.", valueName: "seconds"))
    var timeLimit = 30

    @OptionGroup(title: "Messages") var messages: MessageOptions

    func validate() throws {
      guard (1...3600).contains(timeLimit) else {
        throw ValidationError("--time-limit must be from 1 to 3600 seconds.")
      }
    }

    func run() throws {
      let console = messages.console
      var status = ExitStatus()
      do throws(ConversionError) {
        let groups = PluginGroups()
        _ = StopSignals(ending: groups)
        let setting = PluginFlags.setting(seconds: timeLimit, groups)
        let check = PluginConformance(
          path: PluginFlags.absolute(path), samples: try sources(), setting)
        let verdicts = check.run()
        try StandardOutput.write(Array(verdicts.map(Self.line).joined().utf8))
        let broken = verdicts.filter { if case .broken = $0.outcome { true } else { false } }
        if let first = broken.first {
          throw ConversionError(
            .pluginFailed,
            "the plugin breaks \(broken.count) of the rules, \(first.rule.rawValue) "
              + "first")
        }
      } catch {
        console.failure(error, source: path)
        status.note(error)
      }
      try status.end()
    }

    /// The samples, as sources.
    private func sources() throws(ConversionError) -> [Source] {
      var sources: [Source] = []
      for sample in samples {
        var container = try Containers.open(sample, options: ContainerOptions())
        while let item = try container.next() {
          if case .source(let source) = item { sources.append(source) }
        }
      }
      return sources
    }

    private static func line(_ verdict: PluginVerdict) -> String {
      let word: String
      var why = ""
      switch verdict.outcome {
      case .kept: word = "ok  "
      case .broken(let reason): (word, why) = ("FAIL", "\n       " + reason.printable)
      case .skipped(let reason): (word, why) = ("skip", "\n       " + reason.printable)
      }
      return "\(word) \(verdict.rule.rawValue): \(verdict.rule.sentence)\(why)\n"
    }
  }
}
