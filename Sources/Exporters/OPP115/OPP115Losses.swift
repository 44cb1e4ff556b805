import ConverterCore

/// What OPP-115's scheme cannot say of a model.
enum OPP115Losses {
  /// The losses, by kind, in a fixed order; `passing` are the ids of what paragraphs about other
  /// matters only name.
  static func list(_ model: PolicyModel, passing: [String]) -> [Loss] {
    var list = LossList()
    list.add(
      "ambiguous-practice", "the scheme cannot say that a statement is undecided",
      model.practices.filter { $0.status == .ambiguous }.map(\.id)
        + model.choices.filter { $0.status == .ambiguous }.map(\.id))
    addPractices(model.practices, to: &list)
    list.add(
      "party", "the scheme does not say who a named recipient is",
      model.parties.filter { $0.isNamed && !$0.roles.contains(.firstParty) }.map(\.id))
    list.add(
      "right", "the scheme knows access, correction, deletion and portability, no other rights",
      model.rights.filter { !isHeld($0.kind) }.map(\.id))
    list.add(
      "passing", "the scheme annotates what a paragraph is about, not what it only names", passing)
    list.add(
      "transfer", "the scheme does not say where data go, nor by what right",
      if: !model.transfers.isEmpty)
    list.add("dispute", "the scheme has no way to settle disputes", if: !model.disputes.isEmpty)
    list.add(
      "finding", "the scheme has no findings about the policy", if: !model.findings.isEmpty)
    return list.losses
  }

  private static func addPractices(_ practices: [Practice], to list: inout LossList) {
    list.add(
      "condition", "the scheme holds consent, law and merger as conditions, no others",
      practices.filter { $0.conditions.contains { !isHeld($0.kind) } }.map(\.id))
    list.add(
      "retention-duration", "the scheme says that a period is stated, not how long it is",
      practices.filter { $0.retention?.duration != nil }.map(\.id))
    list.add(
      "legal-basis", "the scheme has no legal bases",
      practices.filter { !$0.legalBasis.isEmpty }.map(\.id))
  }

  private static func isHeld(_ kind: ConditionKind) -> Bool {
    [.consent, .noObjection, .law, .merger, .aggregation].contains(kind)
  }

  private static func isHeld(_ kind: RightKind) -> Bool {
    [.access, .rectification, .erasure, .deactivation, .portability].contains(kind)
  }
}
