import ConverterCore

/// What P3P makes of silence, and the markers that say so.
enum P3PSilence {
  /// No word on how long (§3.3.6).
  static let retention = P3PNote.assumed(
    aspect: .retention, value: P3PRetention.indefinitely.rawValue,
    reason: "not stated; P3P 1.0 §3.3.6: the absence of a retention policy is indefinitely")

  /// A blank of a template that was never filled in: the cautious reading is that it applies.
  static func undecided(_ aspect: P3PAspect, _ value: String) -> P3PNote {
    .assumed(aspect: aspect, value: value, reason: "undecided in the policy; taken as said")
  }

  /// Puts in what a statement of prose still lacks, each with its marker: also `current` beside
  /// `contact`.
  static func fill(_ statement: inout P3PStatement) {
    fillMandatory(&statement)
    guard statement.purposes.contains(where: { $0.value == .contact }),
      !statement.purposes.contains(where: { $0.value == .current })
    else { return }
    statement.purposes.insert(P3PStatement.PurposeUse(value: .current))
    statement.note(
      .assumed(
        aspect: .purpose, value: P3PPurpose.current.rawValue,
        reason: "P3P 1.0 §3.3.1: data collected for contact are also used for current"))
  }

  /// Puts in what the schema demands and a statement lacks, each with its marker.
  static func fillMandatory(_ statement: inout P3PStatement) {
    if statement.purposes.isEmpty {
      statement.purposes = [
        P3PStatement.PurposeUse(
          value: .otherPurpose, text: "not stated in the policy", isAssumed: true)
      ]
      statement.note(
        .assumed(
          aspect: .purpose, value: P3PPurpose.otherPurpose.rawValue,
          reason: "not stated; P3P 1.0 §3.3.4 demands a purpose"))
    }
    if statement.recipients.isEmpty {
      statement.recipients = [P3PStatement.RecipientUse(value: .ours)]
    }
    if !statement.notes.contains(where: { $0.aspect == .recipient }) {
      statement.note(
        .assumed(
          aspect: .recipient, value: P3PRecipient.ours.rawValue,
          reason: "not stated; P3P 1.0 §3.3.5: what is not disclosed goes to nobody else"))
    }
    if statement.retention == nil {
      statement.retention = .indefinitely
      statement.note(retention)
    }
    if statement.data.isEmpty { fillData(&statement) }
  }

  private static func fillData(_ statement: inout P3PStatement) {
    statement.data = [
      P3PStatement.Element(
        P3PStatement.Datum(
          ref: "#dynamic.miscdata", categories: [.otherCategory],
          otherText: "not stated in the policy", label: "data that are not named"))
    ]
    statement.note(
      .assumed(
        aspect: .data, value: "#dynamic.miscdata",
        reason: "not stated; P3P 1.0 §3.3.7 demands data"))
  }
}
