import ConverterCore

/// What a Fides manifest cannot declare of a model.
enum FideslangLosses {
  /// The losses, by kind, in a fixed order.
  static func list(_ model: PolicyModel) -> [Loss] {
    var list = LossList()
    addPractices(model.practices, to: &list)
    list.add("choice", "a manifest has no choices of people", model.choices.map(\.id))
    list.add("right", "a manifest has no rights of people", model.rights.map(\.id))
    list.add(
      "consent-statement", "a manifest has no statements of consent",
      model.consentStatements.map(\.id))
    list.add(
      "dispute", "a manifest does not say how disputes are settled", if: !model.disputes.isEmpty)
    list.add("policy-change", "a manifest does not say how it changes", if: !model.changes.isEmpty)
    list.add("signal", "a manifest has no preference signals", if: !model.signals.isEmpty)
    list.add("finding", "a manifest has no findings about the policy", if: !model.findings.isEmpty)
    return list.losses
  }

  private static func addPractices(_ practices: [Practice], to list: inout LossList) {
    func add(_ code: String, _ message: String, _ isLost: (Practice) -> Bool) {
      list.add(code, message, practices.filter(isLost).map(\.id))
    }
    add("denied-practice", "Fides declares what is done; denials stand in System.meta only") {
      $0.polarity == .denied
    }
    add(
      "ambiguous-practice", "what is undecided is not declared and stands in System.meta only"
    ) { $0.status != .stated }
    add("others-practice", "what clients and users do is not the organization's declaration") {
      [.onBehalfOfClient, .client, .user].contains($0.actor)
    }
    add("deletion", "Fides has no declaration of deletion or transfer") {
      $0.action == .delete || $0.action == .transfer
    }
    add("condition", "Fides has no conditions; they stand in System.meta only") {
      !$0.conditions.isEmpty
    }
    add("legal-basis", "a declaration has one legal basis; the policy names several") {
      Set($0.legalBasis.compactMap(\.code)).count > 1
    }
  }
}
