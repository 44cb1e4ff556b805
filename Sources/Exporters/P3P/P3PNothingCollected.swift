import ConverterCore

/// NON-IDENTIFIABLE (P3P 1.0 §3.3.3) for a policy that says it collects nothing about people.
enum P3PNothingCollected {
  /// The statement, where the policy denies collecting personal data outright; else nil. What cookies do
  /// not collect, or what is not collected for one purpose, may be collected otherwise.
  static func statement(_ model: PolicyModel) -> P3PStatement? {
    let denials = model.practices.filter { practice in
      practice.polarity == .denied && practice.action == .collect
        && practice.actor == .firstParty && practice.conditions.isEmpty
        && practice.technologies.isEmpty && practice.purposes.isEmpty
        && practice.audience == nil && practice.subjects.isEmpty && practice.status == .stated
        && practice.data.allSatisfy { $0.code == .personalInformation || $0.code == nil }
    }
    guard !denials.isEmpty else { return nil }
    var statement = P3PStatement()
    statement.isNonIdentifiable = true
    for piece in denials.flatMap(\.evidence) {
      statement.note(.evidence(aspect: .nonIdentifiable, value: "NON-IDENTIFIABLE", piece))
    }
    statement.dropRepeatedNotes()
    return statement
  }
}
