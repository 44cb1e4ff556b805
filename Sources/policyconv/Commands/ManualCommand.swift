import ArgumentParser
import ConverterCore

/// `policyconv manual`: the man page, for those who install the program.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the man page, made from this help.",
    discussion: """
        policyconv manual > policyconv.1
      """, shouldDisplay: false)

  func run() throws {
    var status = ExitStatus()
    do throws(ConversionError) {
      try StandardOutput.write(Array(try Self.page().utf8))
    } catch {
      Console().failure(error, source: nil)
      status.note(error)
    }
    try status.end()
  }

  private static func page() throws(ConversionError) -> String {
    let help: CommandHelp
    do {
      help = try CommandHelp(dump: PolicyConv._dumpHelp())
    } catch {
      throw ConversionError(.internalFault, "the help cannot be read: \(error)")
    }
    return ManualPage.text(help, version: policyconvVersion)
  }
}
