/// One value of a model by itself: what `explain` shows a line for.
public struct ListedClaim: Sendable {
  /// What it is said of: a practice's or choice's id, or a part of the model (`document`, `rights`).
  public var subject: String
  /// Which field of that it fills (`data`, `purposes`, `control`).
  public var field: String
  /// The value as wire forms write it, or the policy's words where there is no code.
  public var value: String
  /// Stated, denied or ambiguous.
  public var status: ClaimStatus
  /// How sure the reading is; nil where the model keeps none for this value.
  public var strength: Strength?
  /// How the text says it; nil where the model keeps none for this value.
  public var modality: Modality?
  /// The words it rests on.
  public var evidence: [Evidence]
}

extension PolicyModel {
  /// Every value that rests on words of the text, in the order of the model; values that were not
  /// found are not listed.
  public var listedClaims: [ListedClaim] {
    var list = ClaimLister()
    list.add(document)
    for party in parties { list.add(party) }
    for practice in practices { list.add(practice) }
    for choice in choices { list.add(choice) }
    for statement in consentStatements { list.add(statement) }
    for right in rights { list.add(right) }
    list.addStatements(of: self)
    for finding in findings {
      list.add("findings", finding.code.rawValue, finding.message, evidence: finding.evidence)
    }
    return list.claims
  }
}

/// Collects claims part by part.
private struct ClaimLister {
  var claims: [ListedClaim] = []

  mutating func add(
    _ subject: String, _ field: String, _ value: String, status: ClaimStatus = .stated,
    strength: Strength? = nil, modality: Modality? = nil, evidence: [Evidence]
  ) {
    claims.append(
      ListedClaim(
        subject: subject, field: field, value: value, status: status, strength: strength,
        modality: modality, evidence: evidence))
  }

  mutating func add<Code>(_ subject: String, _ field: String, _ mentions: [Mention<Code>]) {
    for mention in mentions {
      add(
        subject, field, mention.code?.rawValue ?? mention.words, status: mention.status,
        strength: mention.strength, evidence: mention.evidence)
    }
  }

  mutating func add<Value>(_ subject: String, _ field: String, _ claim: Claim<Value>?) {
    guard let claim, claim.status != .notFound else { return }
    add(
      subject, field, claim.value.map(Self.words) ?? "", status: claim.status,
      strength: claim.strength, modality: claim.modality, evidence: claim.evidence)
  }

  private static func words<Value>(_ value: Value) -> String {
    switch value {
    case let text as String: text
    case let kind as AccessKind: kind.rawValue
    case let numbers as [Int]: numbers.map(String.init).joined(separator: ", ")
    default: String(describing: value)
    }
  }

  mutating func add(_ subject: String, _ mechanisms: [Mechanism]) {
    for mechanism in mechanisms {
      let target = mechanism.target.map { " " + $0 } ?? ""
      add(subject, "mechanism", mechanism.kind.rawValue + target, evidence: mechanism.evidence)
    }
  }

  mutating func add(_ subject: String, _ audience: Audience?) {
    guard let audience else { return }
    add(subject, "audience", audience.label, evidence: audience.evidence)
  }

  mutating func add(_ document: DocumentFacts) {
    for date in document.dates {
      add(
        "document", "\(date.kind.rawValue) date", date.date, strength: date.strength,
        evidence: date.evidence)
    }
    for link in document.policyLinks {
      add("document", "other policy", link.url ?? link.title, evidence: link.evidence)
    }
  }

  mutating func add(_ party: Party) {
    let roles = party.roles.map(\.rawValue).joined(separator: ", ")
    add(party.id, "party", "\(party.name) (\(roles))", evidence: party.evidence)
    for contact in party.contacts {
      add(party.id, contact.kind.rawValue, contact.value, evidence: contact.evidence)
    }
  }

  mutating func add(_ practice: Practice) {
    let id = practice.id
    add(
      id, "practice", "\(practice.actor.rawValue) \(practice.action.rawValue)",
      status: practice.polarity == .denied ? .denied : practice.status,
      strength: practice.strength, modality: practice.modality, evidence: practice.evidence)
    add(id, "subjects", practice.subjects)
    add(id, "data", practice.data)
    add(id, "purposes", practice.purposes)
    add(id, "recipients", practice.recipients)
    add(id, "technologies", practice.technologies)
    for condition in practice.conditions {
      add(
        id, condition.isException ? "exception" : "condition", condition.kind.rawValue,
        evidence: condition.evidence)
    }
    if let retention = practice.retention {
      let time = retention.duration.map { " " + $0 } ?? ""
      add(
        id, "retention", retention.kind.rawValue + time, strength: retention.strength,
        evidence: retention.evidence)
    }
    add(id, "legal basis", practice.legalBasis)
    add(id, practice.audience)
    add(id, "consequence", practice.consequence)
  }

  mutating func add(_ choice: Choice) {
    let id = choice.id
    add(
      id, "choice", choice.control.rawValue, status: choice.status, strength: choice.strength,
      modality: choice.modality, evidence: choice.evidence)
    add(id, choice.mechanisms)
    if choice.withdrawal.status != .notFound, choice.withdrawal.status != .notApplicable {
      add(id, "withdrawal", choice.withdrawal.status.rawValue, evidence: choice.withdrawal.evidence)
      add(id, choice.withdrawal.mechanisms)
    }
    add(id, "purposes", choice.purposes)
    add(id, "data", choice.data)
    add(id, "recipients", choice.recipients)
    add(id, "technologies", choice.technologies)
    add(id, choice.audience)
    add(id, "consequence", choice.consequence)
  }

  mutating func add(_ statement: ConsentStatement) {
    let id = statement.id
    add(
      id, "consent", statement.kind.rawValue, status: statement.status,
      strength: statement.strength, modality: statement.modality, evidence: statement.evidence)
    add(id, "purposes", statement.purposes)
    add(id, "data", statement.data)
    add(id, "recipients", statement.recipients)
    add(id, statement.audience)
  }

  mutating func add(_ right: Right) {
    add(
      right.id, "right", right.kind.rawValue, status: right.status, strength: right.strength,
      modality: right.modality, evidence: right.evidence)
    add(right.id, right.mechanisms)
    add(right.id, "limitation", right.limitation)
    add(right.id, right.audience)
  }

  mutating func addStatements(of model: PolicyModel) {
    add("access", "access", model.access)
    for dispute in model.disputes {
      add("disputes", dispute.kind.rawValue, dispute.name ?? "", evidence: dispute.evidence)
    }
    for measure in model.securityMeasures {
      add(
        "security", measure.kind.rawValue, measure.words,
        status: measure.polarity == .denied ? .denied : .stated, strength: measure.strength,
        evidence: measure.evidence)
    }
    for transfer in model.transfers {
      add(
        "transfers", transfer.isStorageLocation ? "kept in" : "sent to",
        transfer.places.joined(separator: ", "),
        status: transfer.polarity == .denied ? .denied : .stated, strength: transfer.strength,
        modality: transfer.modality, evidence: transfer.evidence)
      add("transfers", "safeguard", transfer.safeguards)
    }
    for change in model.changes {
      add(
        "changes", "change", change.kind.rawValue, strength: change.strength,
        modality: change.modality, evidence: change.evidence)
      add("changes", "notification", change.notifications)
      add("changes", "user choice", change.choices)
    }
    addSurroundings(of: model)
  }

  /// Law, signals, and whom the policy speaks to.
  private mutating func addSurroundings(of model: PolicyModel) {
    for law in model.laws {
      add(
        "laws", law.kind.rawValue, law.code ?? law.name, strength: law.strength,
        evidence: law.evidence)
    }
    add("jurisdiction", "jurisdiction", model.jurisdiction)
    for signal in model.signals {
      add(
        "signals", "signal", signal.kind.rawValue, status: signal.status,
        strength: signal.strength, evidence: signal.evidence)
    }
    for audience in model.audiences { add("audiences", audience) }
    add("children", "minimum age", model.children.minimumAge)
    add("children", "parental consent", model.children.parentalConsent)
    add("children", "collection", model.children.collection)
  }
}
