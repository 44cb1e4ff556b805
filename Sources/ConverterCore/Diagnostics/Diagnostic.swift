/// How serious a diagnostic is.
public enum Severity: String, Sendable, Codable, CaseIterable {
  /// The input or output is not usable as asked.
  case error
  /// Something was guessed, repaired or lost.
  case warning
  /// For information.
  case note
}

/// Something to say about the run (findings are about the policy).
public struct Diagnostic: Hashable, Sendable {
  /// Stable identifier: `area.what`, lower case with hyphens ("html.encoding-guessed").
  public var id: String
  /// How serious it is.
  public var severity: Severity
  /// One sentence for a person.
  public var message: String
  /// The input it is about, where there is one.
  public var source: String?
  /// 1-based line in the source, where known.
  public var line: Int?
  /// JSON pointer or XPath-like place, where known.
  public var place: String?
  /// The clause of a standard ("P3P 1.0 §3.2.4"), where one is concerned.
  public var clause: String?

  /// Creates a diagnostic.
  public init(
    _ id: String, _ severity: Severity, _ message: String, source: String? = nil,
    line: Int? = nil, place: String? = nil, clause: String? = nil
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.source = source
    self.line = line
    self.place = place
    self.clause = clause
  }
}
