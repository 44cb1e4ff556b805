import ConverterCore

/// What of a model the profile has no place for.
struct ConsentLosses {
  /// The losses, one a kind.
  let all: [Loss]

  init(_ model: PolicyModel, dropped: [String]) {
    let practices = model.practices
    let kept = practices.indices.filter { !ConsentBuilder.isDisclosure(practices[$0]) }
    let denied = kept.filter { practices[$0].polarity == .denied }
    let done = kept.filter {
      practices[$0].polarity == .affirmed && practices[$0].action != .retain
    }
    let candidates: [Loss?] = [
      Self.loss(
        "denied-practice", "that these are not done has no place in the profile",
        denied.map { practices[$0].id }),
      Self.loss(
        "practice", "collection and use are kept as purposes and data categories only",
        done.map { practices[$0].id }),
      Self.loss(
        "security", "security measures have no place in the profile",
        count: model.securityMeasures.count),
      Self.loss(
        "dispute", "ways to settle disputes have no place in the profile",
        count: model.disputes.count),
      Self.loss(
        "law", "laws named have no place in the profile",
        count: model.laws.count { $0.kind == .law }),
      Self.loss(
        "access", "access as a whole has no place in the profile, only rights",
        count: model.access.status == .notFound ? 0 : 1),
      Self.loss(
        "policy-link", "other policies referred to have no place in the profile",
        count: model.document.policyLinks.count),
      Self.loss(
        "unwritten-address", "an address stands only in a link, or not as written, and is left out",
        dropped),
    ]
    all = candidates.compactMap { $0 }
  }

  private static func loss(_ code: String, _ message: String, _ subjects: [String]) -> Loss? {
    var known: Set<String> = []
    let unique = subjects.filter { known.insert($0).inserted }
    return unique.isEmpty ? nil : Loss(code, message, subjects: unique)
  }

  private static func loss(_ code: String, _ message: String, count: Int) -> Loss? {
    count == 0 ? nil : Loss(code, message)
  }
}
