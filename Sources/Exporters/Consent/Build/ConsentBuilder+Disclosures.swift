import ConverterCore

/// Sharing and selling.
extension ConsentBuilder {
  mutating func disclosures() -> [ConsentProfile.Disclosure] {
    var disclosures: [ConsentProfile.Disclosure] = []
    var seen: Set<String> = []
    for practice in model.practices where Self.isDisclosure(practice) {
      guard seen.insert(practice.id).inserted else { continue }
      let evidence = table.ids(practice.evidence)
      guard !evidence.isEmpty else { continue }
      disclosures.append(disclosure(practice, evidence))
    }
    return disclosures
  }

  /// What the company itself gives to others: what is shared or sold, and any other practice that
  /// names somebody else as recipient.
  static func isDisclosure(_ practice: Practice) -> Bool {
    guard practice.actor == .firstParty else { return false }
    if practice.action == .share || practice.action == .sell { return true }
    return practice.recipients.contains { $0.code != .firstParty && $0.status != .denied }
  }

  private mutating func disclosure(
    _ practice: Practice, _ evidence: [String]
  ) -> ConsentProfile.Disclosure {
    let alternatives = practice.alternatives.filter { !$0.isEmpty }
    let isDenied = practice.polarity == .denied
    return ConsentProfile.Disclosure(
      id: practice.id, policyScope: practice.scope,
      action: practice.action == .sell ? .sell : .share, status: Self.status(practice),
      modality: practice.modality,
      recipients: parties.references(practice.recipients, &table),
      dataCategories: data.references(practice.data, isDenied: isDenied, &table),
      purposes: purposes.references(practice.purposes, isDenied: isDenied, &table),
      identifiability: practice.identifiability, conditions: conditions(practice.conditions),
      choices: governing(practice),
      alternatives: practice.status == .ambiguous && alternatives.count >= 2 ? alternatives : nil,
      strength: practice.strength, evidence: evidence)
  }

  static func status(_ practice: Practice) -> ConsentProfile.Status {
    if practice.status == .ambiguous { return .ambiguous }
    return practice.polarity == .denied ? .denied : .stated
  }

  private mutating func conditions(_ conditions: [Condition]) -> [ConsentProfile.Condition] {
    var written: [ConsentProfile.Condition] = []
    for condition in conditions {
      let evidence = table.ids(condition.evidence)
      guard !evidence.isEmpty else { continue }
      written.append(
        ConsentProfile.Condition(
          kind: .init(of: condition.kind, else: .other), exception: condition.isException,
          evidence: evidence))
    }
    return written
  }

  /// The choices that govern the practice as a whole, a condition of it or a value in it.
  private func governing(_ practice: Practice) -> [String] {
    let all =
      practice.choices + practice.conditions.compactMap(\.choice)
      + practice.purposes.flatMap(\.choices) + practice.recipients.flatMap(\.choices)
      + practice.data.flatMap(\.choices)
    return all.filter(choiceIDs.contains).distinct
  }
}
