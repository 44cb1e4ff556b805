/// Why an input could not be read or a conversion not made. One code, one sentence, one exit status.
public struct ConversionError: Error, Hashable, Sendable {
  /// The kinds of failure; each has one exit status (CLI contract).
  public enum Code: String, Sendable, CaseIterable {
    /// The input was read but is no privacy policy (status 3).
    case notAPolicy = "not-a-policy"
    /// A format refused this policy (status 4).
    case refusedByFormat = "refused-by-format"
    /// The policy's language is not understood (status 5).
    case languageNotUnderstood = "language-not-understood"
    /// The command line, or an option's value, is wrong (status 64).
    case usage
    /// The input cannot be read in the format it is in or said to be in (status 65).
    case unreadable
    /// A limit was reached: size, expansion or time (status 65).
    case limitExceeded = "limit-exceeded"
    /// There is no such input, or nothing readable in it (status 66).
    case noInput = "no-input"
    /// A plugin is missing or broken (status 69).
    case pluginFailed = "plugin-failed"
    /// A fault of ours (status 70).
    case internalFault = "internal-fault"
    /// The output cannot be written (status 73).
    case cannotWrite = "cannot-write"

    /// The exit status of the command line tool (sysexits where one fits).
    public var exitStatus: Int32 {
      switch self {
      case .notAPolicy: 3
      case .refusedByFormat: 4
      case .languageNotUnderstood: 5
      case .usage: 64
      case .unreadable, .limitExceeded: 65
      case .noInput: 66
      case .pluginFailed: 69
      case .internalFault: 70
      case .cannotWrite: 73
      }
    }
  }

  /// What kind of failure it is.
  public var code: Code
  /// One sentence for a person, without the input's name.
  public var message: String
  /// More about it: rule, line, place.
  public var diagnostics: [Diagnostic]

  /// Creates an error.
  public init(_ code: Code, _ message: String, diagnostics: [Diagnostic] = []) {
    self.code = code
    self.message = message
    self.diagnostics = diagnostics
  }
}
