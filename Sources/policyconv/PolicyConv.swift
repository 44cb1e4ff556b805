import ArgumentParser
import ConverterCore

/// The command line: `policyconv SUBCOMMAND`.
@main
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
