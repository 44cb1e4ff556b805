import FoundationEssentials

/// The help of a command as the argument parser knows it: what the man page is made from.
struct CommandHelp: Decodable {
  /// An argument, option or flag.
  struct Argument: Decodable {
    enum Kind: String, Decodable {
      case positional, option, flag
    }

    struct Name: Decodable {
      var kind: String
      var name: String

      /// With its dashes, as it is typed.
      var typed: String { (kind == "long" ? "--" : "-") + name }
    }

    var kind: Kind
    var shouldDisplay: Bool
    var sectionTitle: String?
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var allValues: [String]?
    var abstract: String?

    /// Its names, short ones first.
    var shortFirst: [Name] {
      (names ?? []).filter { $0.kind == "short" } + (names ?? []).filter { $0.kind != "short" }
    }
  }

  var commandName: String
  var superCommands: [String]?
  var shouldDisplay: Bool
  var abstract: String?
  var discussion: String?
  var subcommands: [CommandHelp]?
  var arguments: [Argument]?

  /// As it is typed, with the commands it stands below.
  var fullName: String { ((superCommands ?? []) + [commandName]).joined(separator: " ") }

  /// What can be given to it.
  var shownArguments: [Argument] { (arguments ?? []).filter(\.shouldDisplay) }

  /// The commands that do something, in the order of the help: those without commands of their own.
  var leaves: [CommandHelp] {
    let below = (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
    return below.isEmpty ? [self] : below.flatMap(\.leaves)
  }
}

extension CommandHelp {
  private struct Dump: Decodable {
    var command: CommandHelp
  }

  /// Reads what `--experimental-dump-help` prints.
  init(dump: String) throws {
    self = try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command
  }
}
