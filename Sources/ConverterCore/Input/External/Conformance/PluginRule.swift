/// The rules that a plugin must keep, in the order they are checked; `sentence` states each.
public enum PluginRule: String, Sendable, CaseIterable {
  /// The program's name.
  case fileName = "file-name"
  /// The program can be started.
  case start
  /// The answer to `describe`.
  case describe
  /// Its name in the answer.
  case name
  /// What it writes when it is asked.
  case answer
  /// The same answer twice.
  case repeatable
  /// Text of any kind.
  case anyText = "any-text"
  /// A policy without a statement, a source without a byte.
  case empty
  /// A long policy or source.
  case long
  /// Members it does not know.
  case unknownMembers = "unknown-members"
  /// Verbs it does not know.
  case unknownVerbs = "unknown-verbs"
  /// Versions it does not speak.
  case otherVersions = "other-versions"
  /// Lines that are no JSON.
  case noJSON = "no-json"
  /// No line at all.
  case noRequest = "no-request"
  /// Many requests to one process.
  case persistent
  /// The end of its input.
  case end

  /// What the rule says.
  public var sentence: String {
    switch self {
    case .fileName:
      "The program is called policyconv-export-NAME or policyconv-import-NAME; NAME is of a-z, "
        + "0-9 and hyphens."
    case .start:
      "The program can be started as it is: it may be executed, and the first line of a script "
        + "names its interpreter."
    case .describe:
      "describe is answered by one line of JSON with protocol, name, version, direction, "
        + "protocols, ending and mediaType, and the program ends with status 0."
    case .name: "The name in the answer is NAME."
    case .answer:
      "A request is answered by one line of JSON and nothing else on standard output."
    case .repeatable: "The same request gets the same answer, byte for byte."
    case .anyText:
      "Text may hold any character: quotes, line and paragraph separators, emoji, writing from "
        + "right to left."
    case .empty:
      "A policy without a statement, or a source without a byte, is answered, if only by an error."
    case .long: "A policy or source of a megabyte is answered within the time limit."
    case .unknownMembers: "Members of a request that the program does not know are ignored."
    case .unknownVerbs: "A verb that the program does not know is answered by an error."
    case .otherVersions: "A request in another version of the protocol is answered by an error."
    case .noJSON:
      "A line that is no JSON is answered by an error, or ends the program with another status "
        + "than 0."
    case .noRequest: "When the input ends before a request, the program ends without an answer."
    case .persistent:
      "A persistent plugin answers each line of its input by one line with the same id, in order "
        + "and at once."
    case .end: "A persistent plugin ends with status 0 when its input ends."
    }
  }
}

/// What came of checking one rule.
public struct PluginVerdict: Hashable, Sendable {
  /// How it came out.
  public enum Outcome: Hashable, Sendable {
    /// The plugin keeps the rule.
    case kept
    /// It does not; why, in a few words.
    case broken(String)
    /// The rule is not about this plugin, or could not be checked; why.
    case skipped(String)
  }

  /// Which rule.
  public var rule: PluginRule
  /// How it came out.
  public var outcome: Outcome

  /// Creates a verdict.
  public init(_ rule: PluginRule, _ outcome: Outcome) {
    self.rule = rule
    self.outcome = outcome
  }
}
