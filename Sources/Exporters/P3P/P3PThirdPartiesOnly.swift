import ConverterCore

/// STATEMENTs for a policy that speaks only of what others collect on the site.
///
/// P3P speaks of the site's own practices; but data that others gather there by the site's leave do
/// reach parties whose practices it does not know, and `unrelated` is P3P's value for those. Used
/// only where there is nothing else to state, and marked.
enum P3PThirdPartiesOnly {
  static func statements(_ model: PolicyModel) -> [P3PStatement] {
    var others = model
    others.practices = model.practices.filter {
      $0.actor == .thirdParty && $0.polarity == .affirmed && $0.action != .delete
    }.map { practice in
      var practice = practice
      practice.actor = .firstParty
      practice.action = .share
      practice.identifiability =
        practice.identifiability == .anonymous ? .pseudonymous : practice.identifiability
      practice.recipients = [
        Mention(.thirdParties, words: "", evidence: practice.evidence.prefix(1).map { $0 })
      ]
      return practice
    }
    var assembly = P3PAssembly(others)
    return assembly.run().map { statement in
      var statement = statement
      statement.recipients.removeAll { $0.value == .ours }
      statement.note(
        .assumed(
          aspect: .recipient, value: P3PRecipient.unrelated.rawValue,
          reason: "the policy speaks only of third parties that collect on the site"))
      return statement
    }
  }
}
