import ConverterCore

/// Which practices P3P can state, and why not the others.
enum P3PEligibility {
  /// The reason why a practice is no part of a P3P policy; nil where it is.
  static func loss(_ practice: Practice) -> (code: String, reason: String)? {
    if practice.polarity == .denied, !isDoneOnChoice(practice) {
      return ("denied-practice", "P3P cannot say what is not done")
    }
    switch practice.actor {
    case .firstParty: break
    case .thirdParty:
      return ("third-party-practice", "a P3P policy speaks of the site's own practices")
    case .onBehalfOfClient, .client:
      return ("client-practice", "data handled for a client fall under the client's policy")
    case .user:
      guard practice.action == .collect || isMadePublic(practice) else {
        return ("user-practice", "a P3P policy speaks of the site's practices")
      }
    }
    switch practice.action {
    case .delete: return ("deletion", "P3P cannot say how data are deleted")
    case .transfer: return ("transfer", "P3P cannot say where data are sent")
    case .share, .sell: return disclosureLoss(practice)
    case .collect, .use, .retain, .profile: return nil
    }
  }

  /// "We do not share it unless you agree": denied but for the person's own say, which P3P states
  /// with `required`.
  static func isDoneOnChoice(_ practice: Practice) -> Bool {
    let actions: [Action] = [.use, .share, .sell, .profile]
    return practice.polarity == .denied && actions.contains(practice.action)
      && practice.subjects.isEmpty
      && practice.conditions.contains { condition in
        condition.isException && [.consent, .noObjection].contains(condition.kind)
      }
  }

  private static func disclosureLoss(_ practice: Practice) -> (code: String, reason: String)? {
    let kinds = CodeSet(practice.conditions.map(\.kind))
    if practice.identifiability == .anonymous || kinds.contains(.aggregation) {
      return ("aggregate", "sharing of aggregate data needs no statement (P3P 1.0 §3.3.1)")
    }
    let recipients = practice.recipients.filter { $0.status != .denied }.map(\.code)
    let named = recipients.filter { $0 != .thirdParties && $0 != nil }
    let stated = named.filter { code in
      code.flatMap { P3PMapping.recipients[$0]?.value } != nil
    }
    guard stated.isEmpty else { return nil }
    let purposes = CodeSet(practice.purposes.compactMap(\.code))
    let isMerger =
      named.contains(.successors) || kinds.contains(.merger) || purposes == [.merger] as CodeSet
    if isMerger { return ("business-transfer", "P3P has no value for a sale of the business") }
    let isLegal =
      named.contains(.authorities) || kinds.contains(.law) || kinds.contains(.emergency)
      || !purposes.isEmpty && purposes.isSubset(of: [.legalCompliance, .protectRights])
    if isLegal { return ("legal-disclosure", "P3P has no value for disclosure by law") }
    return nil
  }

  private static func isMadePublic(_ practice: Practice) -> Bool {
    practice.action == .share
      && practice.recipients.contains { $0.code == .public || $0.code == .otherUsers }
  }
}
