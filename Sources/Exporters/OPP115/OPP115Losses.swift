import ConverterCore

/// What OPP-115's scheme cannot say of a model.
enum OPP115Losses {
  /// The losses, by kind, in a fixed order; `passing` are the ids of what paragraphs about other
  /// matters only name.
  static func list(_ model: PolicyModel, passing: [String]) -> [Loss] {
    let practices = model.practices
    let all: [(String, String, [String])] = [
      (
        "ambiguous-practice", "the scheme cannot say that a statement is undecided",
        practices.filter { $0.status == .ambiguous }.map(\.id)
          + model.choices.filter { $0.status == .ambiguous }.map(\.id)
      ),
      (
        "condition", "the scheme holds consent, law and merger as conditions, no others",
        practices.filter { $0.conditions.contains { !isHeld($0.kind) } }.map(\.id)
      ),
      (
        "retention-duration", "the scheme says that a period is stated, not how long it is",
        practices.filter { $0.retention?.duration != nil }.map(\.id)
      ),
      (
        "legal-basis", "the scheme has no legal bases",
        practices.filter { !$0.legalBasis.isEmpty }.map(\.id)
      ),
      (
        "party", "the scheme does not say who a named recipient is",
        model.parties.filter { $0.isNamed && !$0.roles.contains(.firstParty) }.map(\.id)
      ),
      (
        "right", "the scheme knows access, correction, deletion and portability, no other rights",
        model.rights.filter { !isHeld($0.kind) }.map(\.id)
      ),
      (
        "passing", "the scheme annotates what a paragraph is about, not what it only names", passing
      ),
    ]
    var losses = all.filter { !$0.2.isEmpty }.map { Loss($0.0, $0.1, subjects: $0.2) }
    if !model.transfers.isEmpty {
      losses.append(Loss("transfer", "the scheme does not say where data go, nor by what right"))
    }
    if !model.disputes.isEmpty {
      losses.append(Loss("dispute", "the scheme has no way to settle disputes"))
    }
    if !model.findings.isEmpty {
      losses.append(Loss("finding", "the scheme has no findings about the policy"))
    }
    return losses
  }

  private static func isHeld(_ kind: ConditionKind) -> Bool {
    [.consent, .noObjection, .law, .merger, .aggregation].contains(kind)
  }

  private static func isHeld(_ kind: RightKind) -> Bool {
    [.access, .rectification, .erasure, .deactivation, .portability].contains(kind)
  }
}
