import ArgumentParser
import ConverterCore

/// The status a run ends with: that of the first failure, in the order of the inputs.
struct ExitStatus {
  private(set) var code: Int32 = 0

  /// Remembers a failure; only the first counts.
  mutating func note(_ error: ConversionError) { note(error.code.exitStatus) }

  /// Remembers a status; only the first that is not 0 counts.
  mutating func note(_ status: Int32) {
    if code == 0 { code = status }
  }

  /// Ends the command with the status.
  func end() throws {
    if code != 0 { throw ExitCode(code) }
  }
}
