/// How sure a claim is. A closed scale with one default cut (`--min-strength`, default `likely`).
public enum Strength: String, Sendable, Codable, CaseIterable, Comparable {
  /// A hint; kept in the model, cut from exports by default.
  case weak
  /// The usual reading of the words.
  case likely
  /// The words leave no other reading.
  case certain

  /// Orders weak < likely < certain.
  public static func < (left: Strength, right: Strength) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .weak: 0
    case .likely: 1
    case .certain: 2
    }
  }
}

/// Whether a value is said, denied, undecidable or missing. Silence is not denial.
public enum ClaimStatus: String, Sendable, Codable, CaseIterable {
  /// The text asserts it.
  case stated
  /// The text asserts the contrary.
  case denied
  /// The text gives incompatible or unresolved alternatives.
  case ambiguous
  /// Nothing was found: no value and no evidence, and no proof of absence.
  case notFound
}

/// The modality of the sentence, copied and never upgraded.
public enum Modality: String, Sendable, Codable, CaseIterable {
  /// "we collect"
  case does
  /// "we may collect"
  case may
  /// "we will collect"
  case will
  /// "we must collect", "you must"
  case must
  /// The words do not tell.
  case unspecified
}

/// The exact words a value rests on, and the rule that read them.
public struct Evidence: Hashable, Sendable {
  /// Where the words stand in the canonical text (UTF-8 in memory, code points on the wire).
  public var range: TextRange
  /// The id of the cue rule; `manual` for a hand-made claim, `p3p.element` and the like for imports.
  public var rule: String

  /// Creates evidence.
  public init(_ range: TextRange, rule: String) {
    self.range = range
    self.rule = rule
  }
}

/// One fact with its status. `notFound` has neither value nor evidence.
public struct Claim<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
  /// Whether the text says it.
  public var status: ClaimStatus
  /// What it says, where it says it.
  public var value: Value?
  /// How it says it.
  public var modality: Modality
  /// How sure the reading is.
  public var strength: Strength
  /// The words.
  public var evidence: [Evidence]

  /// Creates a claim with evidence.
  public init(
    _ status: ClaimStatus, _ value: Value?, modality: Modality = .unspecified,
    strength: Strength = .likely, evidence: [Evidence]
  ) {
    self.status = status
    self.value = value
    self.modality = modality
    self.strength = strength
    self.evidence = evidence
  }

  /// A claim that was not found.
  public static var notFound: Claim { Claim(.notFound, nil, evidence: []) }
}
