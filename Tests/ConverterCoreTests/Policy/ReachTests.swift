import ConverterCore
import FoundationEssentials
import TestSupport
import Testing

/// Every code that the model can hold is set by a rule (whose examples are tested) or reached by
/// reading something: an invented policy, a P3P file. A code that nothing reaches is a promise that nobody keeps.
@Suite struct ReachTests {
  /// Codes that no rule reads out of words, by their place in the model: people and plugins who
  /// write a model set them. A code that is read after all must leave the list.
  private static let byHandOnly: [String: Set<String>] = [
    // Read into `transfers`, a list of their own.
    "practices.action": ["transfer"],
    "practices.actor": ["onBehalfOfClient", "client", "user"],
    "practices.subjects.code": ["visitor", "user"],
    "choices.control": ["unspecified"],
    "choices.consentType": ["explicit"],
    "choices.withdrawal.status": ["denied", "ambiguous"],
    "choices.mechanisms.kind": ["unspecified"],
    "rights.scope": ["otherData"],
    "changes.kind": ["merger"],
    "changes.notifications.code": ["unspecified"],
    "changes.choices.code": ["participate", "unspecified"],
    "parties.roles": Set(PartyRole.allCases.map(\.rawValue)).subtracting(["firstParty"]),
    "scopes.kind": ["policy", "part"],
    "findings.code": ["multiplePolicies"],
  ]

  @Test func everyCodeIsReached() throws {
    let seen = try Self.codesOfEverything()
    let rules = try LexiconFixtures.files().flatMap(\.rules)
    func check<Code: CaseIterable & RawRepresentable>(
      _ type: Code.Type, _ field: CueField? = nil, _ places: String...
    ) where Code.RawValue == String {
      var found = Set(rules.compactMap { rule in field.flatMap { rule.sets[$0.rawValue] } })
      for place in places { found.formUnion(seen[place] ?? []) }
      let missing = Set(type.allCases.map(\.rawValue)).subtracting(found)
      #expect(missing == Self.byHandOnly[places[0]] ?? [], "\(type) at \(places)")
    }
    check(Action.self, nil, "practices.action")
    check(Actor.self, nil, "practices.actor")
    check(DataSubject.self, .subject, "practices.subjects.code")
    check(DataCategory.self, .data, "practices.data.code", "choices.data.code")
    check(Purpose.self, .purpose, "practices.purposes.code", "choices.purposes.code")
    check(RecipientKind.self, .recipient, "practices.recipients.code", "choices.recipients.code")
    check(DataSource.self, .source, "practices.source")
    check(Technology.self, .technology, "practices.technologies.code", "choices.technologies.code")
    check(Identifiability.self, .identifiability, "practices.identifiability")
    check(ConditionKind.self, .condition, "practices.conditions.kind")
    check(Retention.Kind.self, .retention, "practices.retention.kind")
    check(LegalBasis.self, .legalBasis, "practices.legalBasis.code")
    check(Necessity.self, .necessity, "practices.data.necessity")
    check(Modality.self, .modality, "practices.modality")
    check(Polarity.self, nil, "practices.polarity")
    check(Control.self, .control, "choices.control")
    check(ChoiceScope.self, .choiceScope, "choices.scope")
    check(DefaultState.self, nil, "choices.defaultState")
    check(ConsentType.self, nil, "choices.consentType", "consentStatements.consentType")
    check(Withdrawal.Status.self, nil, "choices.withdrawal.status")
    check(Mechanism.Kind.self, .mechanism, "choices.mechanisms.kind", "rights.mechanisms.kind")
    check(ConsentStatement.Kind.self, .consent, "consentStatements.kind")
    check(RightKind.self, .right, "rights.kind")
    check(RightScope.self, .rightScope, "rights.scope")
    check(AccessKind.self, nil, "access.value")
    check(Dispute.Kind.self, .dispute, "disputes.kind")
    check(Dispute.Remedy.self, nil, "disputes.remedies")
    check(SecurityMeasure.Kind.self, .security, "securityMeasures.kind")
    check(Transfer.Safeguard.self, .safeguard, "transfers.safeguards.code")
    check(PolicyChange.Kind.self, .change, "changes.kind")
    check(PolicyChange.Notification.self, .changeNotice, "changes.notifications.code")
    check(PolicyChange.UserChoice.self, .changeChoice, "changes.choices.code")
    check(LawReference.Kind.self, nil, "laws.kind")
    check(Signal.Kind.self, .signal, "signals.kind")
    check(AudienceCode.self, .audience, "audiences.code", "practices.audience.code")
    check(StatedDate.Kind.self, .date, "document.dates.kind")
    check(PartyRole.self, nil, "parties.roles")
    check(Contact.Kind.self, nil, "parties.contacts.kind")
    check(PolicyScope.Kind.self, nil, "scopes.kind")
    check(Finding.Code.self, nil, "findings.code")
  }

  /// What readers make without a rule.
  private static let sentences = """
    Privacy Policy of Fern Yarns, Inc.

    Created: March 3, 2004.

    Fern Yarns, Inc., 12 Hill Road, Leeds. Phone: (555) 123-4567. Fax: (555) 123-4568.

    You may opt in to our newsletter. You cannot withdraw your consent.
    """

  /// Every string of every model, by its place without numbers.
  private static func codesOfEverything() throws -> [String: Set<String>] {
    var seen: [String: Set<String>] = [:]
    for file in try LexiconFixtures.files() {
      let examples = file.rules.flatMap(\.matches).joined(separator: "\n\n")
      try read(Array(examples.utf8), "text", into: &seen)
    }
    try read(Array(sentences.utf8), "text", into: &seen)
    for folder in ["understanding", "policies/p3p-policy", "policies/p3p-reference"] {
      let names = try FileManager.default.contentsOfDirectory(atPath: Fixtures.path(folder))
      for name in names.sorted() where name.hasSuffix(".txt") || name.hasPrefix("input") {
        try read(Fixtures.bytes(folder + "/" + name), nil, into: &seen)
      }
    }
    for seed in UInt64(0)..<40 {
      try read(Array(GeneratedP3P.file(seed: seed).utf8), "p3p", into: &seen)
    }
    return seen
  }

  private static func read(
    _ bytes: [UInt8], _ format: String?, into seen: inout [String: Set<String>]
  ) throws {
    let converter = Converter(reading: ReadingOptions(force: true))
    let source = Source(name: "a", bytes: bytes, url: "http://shop.example/privacy")
    for result in try converter.convert(source, format: format) {
      let wire = try JSONValue.parse(Array(PolicyJSON.encode(result.model, pretty: false)))
      collect(wire, "", into: &seen)
    }
  }

  private static func collect(
    _ value: JSONValue, _ place: String, into seen: inout [String: Set<String>]
  ) {
    if let text = value.text { seen[place, default: []].insert(text) }
    for element in value.elements { collect(element, place, into: &seen) }
    for member in value.object?.members ?? [] where member.name != "text" {
      collect(member.value, place.isEmpty ? member.name : place + "." + member.name, into: &seen)
    }
  }
}
