/// How long data are kept.
public struct Retention: Hashable, Sendable, Codable {
  /// The kinds of rule a text gives.
  public enum Kind: String, VocabularyCode {
    /// Not beyond the interaction.
    case notRetained
    /// A stated period.
    case statedPeriod
    /// Until the stated purpose is met ("as long as needed").
    case untilPurposeMet
    /// Until an event ("until you close your account").
    case untilEvent
    /// As law requires.
    case legalRequirement
    /// By the business's own schedule.
    case businessPractice
    /// Without end.
    case indefinite
    /// Said to be limited, but not how.
    case limited
  }

  /// What kind of rule.
  public var kind: Kind
  /// ISO 8601 duration (`P7Y`, `P90D`), for a stated period.
  public var duration: String?
  /// The event, in the policy's words.
  public var event: String?
  /// The term an import wrote.
  public var standardTerm: StandardTerm?
  /// How sure the reading is.
  public var strength: Strength
  /// The words.
  public var evidence: [Evidence]

  /// Creates a retention rule.
  public init(
    kind: Kind, duration: String? = nil, event: String? = nil,
    standardTerm: StandardTerm? = nil, strength: Strength = .likely, evidence: [Evidence]
  ) {
    self.kind = kind
    self.duration = duration
    self.event = event
    self.standardTerm = standardTerm
    self.strength = strength
    self.evidence = evidence
  }
}
