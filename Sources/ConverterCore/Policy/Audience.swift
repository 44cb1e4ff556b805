/// A group of people a statement is limited to.
public enum AudienceCode: String, VocabularyCode {
  /// Residents of California.
  case californians
  /// People in the European Union, the EEA, the United Kingdom or Switzerland.
  case europeans
  /// People in another named country or state.
  case otherRegion
  /// Children, or their parents.
  case children
}

/// Whom a statement concerns, when not everybody.
public struct Audience: Hashable, Sendable, Codable {
  /// The group, where it is a known one.
  public var code: AudienceCode?
  /// The words ("California residents").
  public var label: String
  /// ISO 3166 code (`US-CA`, `DE`) or `EU`, where one is named.
  public var jurisdiction: String?
  /// The words.
  public var evidence: [Evidence]

  /// Creates an audience.
  public init(
    code: AudienceCode? = nil, label: String, jurisdiction: String? = nil, evidence: [Evidence]
  ) {
    self.code = code
    self.label = label
    self.jurisdiction = jurisdiction
    self.evidence = evidence
  }
}
