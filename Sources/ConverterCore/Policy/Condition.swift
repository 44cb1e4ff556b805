/// What a practice depends on.
public enum ConditionKind: String, VocabularyCode {
  /// The person's consent or permission ("with your consent", "unless you agree").
  case consent
  /// The person has not objected ("unless you opt out").
  case noObjection
  /// A law, court order or legal process.
  case law
  /// A merger, sale or bankruptcy.
  case merger
  /// The person asked for it.
  case request
  /// The data are aggregated or anonymised first.
  case aggregation
  /// An emergency, to protect someone.
  case emergency
  /// Confidentiality or contractual limits on the recipient.
  case contract
  /// Needed for the service.
  case necessity
  /// Anything else.
  case other
}

/// A condition or exception of a practice, in the policy's words.
public struct Condition: Hashable, Sendable, Codable {
  /// What kind.
  public var kind: ConditionKind
  /// True for "except …": the practice is denied otherwise and done in this case.
  public var isException: Bool
  /// The choice it is tied to (`Choice.id`), where there is one.
  public var choice: String?
  /// The words.
  public var evidence: [Evidence]

  /// Creates a condition.
  public init(
    kind: ConditionKind, isException: Bool = false, choice: String? = nil, evidence: [Evidence]
  ) {
    self.kind = kind
    self.isException = isException
    self.choice = choice
    self.evidence = evidence
  }
}
