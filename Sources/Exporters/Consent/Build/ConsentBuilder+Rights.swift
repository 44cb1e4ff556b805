import ConverterCore

/// What people can do about data already held.
extension ConsentBuilder {
  mutating func rights() -> ConsentProfile.Rights {
    ConsentProfile.Rights(
      access: right(.access), rectification: right(.rectification), erasure: right(.erasure),
      deactivation: right(.deactivation), portability: right(.portability),
      restriction: right(.restriction), objection: right(.objection),
      withdrawConsent: right(.withdrawConsent), complaint: right(.complaint),
      automatedDecisions: right(.automatedDecisions), disclosureList: right(.disclosureList),
      optOutOfSale: right(.optOutOfSale), limitSensitiveUse: right(.limitSensitiveUse),
      nonDiscrimination: right(.nonDiscrimination), appeal: right(.appeal))
  }

  /// All statements on one right together.
  private mutating func right(_ kind: RightKind) -> ConsentProfile.Right {
    let rights = model.rights.filter { $0.kind == kind && $0.status != .notFound }
    let evidence = table.ids(rights.flatMap(\.evidence))
    guard let first = rights.first, !evidence.isEmpty else { return .notFound }
    let agree = rights.allSatisfy { $0.status == first.status }
    var mechanisms: [ConsentProfile.Mechanism] = []
    for right in rights {
      for mechanism in self.mechanisms(right.mechanisms, of: right.id)
      where !mechanisms.contains(mechanism) {
        mechanisms.append(mechanism)
      }
    }
    var limitation: ConsentProfile.Claim<String>?
    if let limits = rights.compactMap(\.limitation).first { limitation = claim(limits) }
    return ConsentProfile.Right(
      status: agree ? .init(first.status) : .ambiguous,
      mechanisms: mechanisms.isEmpty ? nil : mechanisms, limitation: limitation,
      audiences: audiences(rights), scope: reach(rights),
      modality: rights.allSatisfy { $0.modality == first.modality } ? first.modality : nil,
      strength: rights.map(\.strength).max(), evidence: evidence)
  }

  /// The audiences, unless some statement grants the right to everybody.
  private mutating func audiences(_ rights: [Right]) -> [ConsentProfile.Audience]? {
    guard rights.allSatisfy({ $0.audience != nil }) else { return nil }
    let audiences = rights.compactMap { audience($0.audience) }.distinct
    return audiences.isEmpty ? nil : audiences
  }

  private func reach(_ rights: [Right]) -> [ConsentProfile.RightReach]? {
    let reach = rights.compactMap {
      ConsentProfile.RightReach(rawValue: snakeCase($0.scope.rawValue))
    }.distinct
    return reach.isEmpty ? nil : reach
  }
}
