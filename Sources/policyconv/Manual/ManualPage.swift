/// The man page, made from the help of all commands.
struct ManualPage {
  private let help: CommandHelp
  private let version: String
  private var roff = Roff()

  init(_ help: CommandHelp, version: String) {
    self.help = help
    self.version = version
  }

  /// The page in the man(7) macros.
  static func text(_ help: CommandHelp, version: String) -> String {
    var page = ManualPage(help, version: version)
    page.write()
    return page.roff.text
  }

  private mutating func write() {
    let name = help.commandName
    roff.macro("TH", name.uppercased(), "1", "", "\(name) \(version)", "User Commands")
    roff.macro("SH", "NAME")
    roff.line("\(name) - \(Self.clause(help.abstract))")
    roff.macro("SH", "SYNOPSIS")
    for command in help.leaves { synopsis(command) }
    roff.macro("SH", "DESCRIPTION")
    roff.prose(help.discussion ?? "", heading: "SH")
    roff.macro("SH", "COMMANDS")
    for command in help.leaves { section(command) }
    roff.macro("SH", "FILES")
    roff.macro("TP")
    roff.macro("I", ".policyconv-journal")
    roff.line("What a run with --resume has done, in the output folder.")
  }

  /// The call in one line: required arguments, and that there are options.
  private mutating func synopsis(_ command: CommandHelp) {
    roff.macro("B", command.fullName)
    let hasOptions = command.shownArguments.contains { argument in
      argument.kind != .positional && argument.names?.contains { $0.name == "help" } != true
    }
    let positional = command.shownArguments.filter { $0.kind == .positional }.map { argument in
      let value = (argument.valueName ?? "value").uppercased() + (argument.isRepeating ? "..." : "")
      return argument.isOptional ? "[\(value)]" : value
    }
    roff.line(((hasOptions ? ["[OPTION...]"] : []) + positional).joined(separator: " "))
    roff.macro("br")
  }

  private mutating func section(_ command: CommandHelp) {
    roff.macro("SS", command.fullName)
    roff.line(command.abstract ?? "")
    if let discussion = command.discussion {
      roff.macro("PP")
      roff.prose(discussion, heading: "PP")
    }
    var title: String?
    for argument in command.shownArguments where argument.names?.first?.name != "version" {
      if let section = argument.sectionTitle, section != title {
        title = section
        roff.macro("PP")
        roff.macro("I", section + ":")
      }
      self.argument(argument)
    }
  }

  private mutating func argument(_ argument: CommandHelp.Argument) {
    roff.macro("TP")
    let value = "<\(argument.valueName ?? "value")>"
    let names = argument.shortFirst.map(\.typed).joined(separator: ", ")
    switch argument.kind {
    case .positional: roff.macro("B", value + (argument.isRepeating ? " ..." : ""))
    case .option: roff.macro("B", names + " " + value)
    case .flag: roff.macro("B", names)
    }
    roff.line(argument.abstract ?? "")
    if let values = argument.allValues {
      roff.line("Values: \(values.joined(separator: ", ")).")
    }
    if let standard = argument.defaultValue, argument.kind == .option {
      roff.line("Default: \(standard).")
    }
  }

  /// A sentence as a part of another: `Turn pages.` as `turn pages`.
  private static func clause(_ sentence: String?) -> String {
    guard let sentence, let first = sentence.first else { return "" }
    let rest = String(sentence.dropFirst())
    return first.lowercased() + (rest.hasSuffix(".") ? String(rest.dropLast()) : rest)
  }
}
