import ConverterCore

/// What of a model the profile has no place for.
enum ConsentLosses {
  /// The losses, by kind, in a fixed order; `dropped` are the ids of what named an address that is
  /// left out.
  static func list(_ model: PolicyModel, dropped: [String]) -> [Loss] {
    var list = LossList()
    addPractices(model.practices, to: &list)
    list.add(
      "security", "security measures have no place in the profile",
      if: !model.securityMeasures.isEmpty)
    list.add(
      "dispute", "ways to settle disputes have no place in the profile",
      if: !model.disputes.isEmpty)
    list.add(
      "law", "laws named have no place in the profile",
      if: model.laws.contains { $0.kind == .law })
    list.add(
      "access", "access as a whole has no place in the profile, only rights",
      if: model.access.status != .notFound)
    list.add(
      "policy-link", "other policies referred to have no place in the profile",
      if: !model.document.policyLinks.isEmpty)
    list.add(
      "unwritten-address", "an address stands only in a link, or not as written, and is left out",
      dropped)
    return list.losses
  }

  private static func addPractices(_ practices: [Practice], to list: inout LossList) {
    var (denied, done): ([String], [String]) = ([], [])
    for practice in practices where !ConsentBuilder.isDisclosure(practice) {
      switch practice.polarity {
      case .denied: denied.append(practice.id)
      case .affirmed where practice.action != .retain: done.append(practice.id)
      case .affirmed: break
      }
    }
    list.add(
      "denied-practice", "that these are not done has no place in the profile", denied)
    list.add(
      "practice", "collection and use are kept as purposes and data categories only", done)
  }
}
