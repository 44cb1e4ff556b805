/// Something notable about the policy (diagnostics are about the run).
public struct Finding: Hashable, Sendable, Codable {
  /// One list for all exports.
  public enum Code: String, VocabularyCode {
    /// Two statements cannot both hold.
    case contradiction
    /// A template's blank was left unfilled.
    case templatePlaceholder
    /// Bracketed or slashed alternatives were left undecided.
    case unresolvedAlternative
    /// A link or section reference leads nowhere.
    case deadReference
    /// An opt-in without a word on how to take it back.
    case withdrawalNotFound
    /// A choice is promised without a means.
    case choiceWithoutMechanism
    /// A passage explains the law and claims no practice.
    case describesLawNotPractice
    /// The document holds more than one policy.
    case multiplePolicies
    /// Words of choice that no rule could read.
    case unparsedChoice
  }

  /// What it is.
  public var code: Code
  /// How serious it is for a user of the exports.
  public var severity: Severity
  /// One sentence for a person.
  public var message: String
  /// Ids of the practices, choices, rights it concerns.
  public var subjects: [String]
  /// The words.
  public var evidence: [Evidence]

  /// Creates a finding.
  public init(
    _ code: Code, severity: Severity = .warning, message: String, subjects: [String] = [],
    evidence: [Evidence]
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.subjects = subjects
    self.evidence = evidence
  }
}
