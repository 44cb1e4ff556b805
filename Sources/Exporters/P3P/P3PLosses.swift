import ConverterCore

/// What P3P 1.0 cannot say of a model.
struct P3PLosses {
  private(set) var losses: [Loss] = []
  /// The same, for the policy's own EXTENSION: one quote each.
  private(set) var unexpressed: [P3PPolicy.Unexpressed] = []

  init(_ model: PolicyModel) {
    addPractices(model)
    addChoices(model)
    addRights(model)
    addStatements(model)
    addConsent(model)
  }

  private mutating func add(
    _ code: String, _ message: String, subject: String, _ evidence: [Evidence]
  ) {
    if let index = losses.firstIndex(where: { $0.code == code && $0.message == message }) {
      losses[index].subjects.append(subject)
    } else {
      losses.append(Loss(code, message, subjects: [subject]))
    }
    unexpressed.append(
      P3PPolicy.Unexpressed(code: code, subject: subject, evidence: evidence.first))
  }

  private mutating func addPractices(_ model: PolicyModel) {
    for practice in model.practices {
      if let loss = P3PEligibility.loss(practice) {
        add(loss.code, loss.reason, subject: practice.id, practice.evidence)
        continue
      }
      if practice.audience != nil {
        add(
          "audience", "P3P cannot limit a practice to some people", subject: practice.id,
          practice.evidence)
      }
      if !practice.legalBasis.isEmpty {
        add(
          "legal-basis", "P3P cannot say the legal basis", subject: practice.id,
          practice.legalBasis.flatMap(\.evidence))
      }
      if let retention = practice.retention, retention.duration != nil || retention.event != nil {
        add(
          "retention-period", "P3P cannot say how long or until what", subject: practice.id,
          retention.evidence)
      }
      addRecipients(practice)
    }
  }

  private mutating func addRecipients(_ practice: Practice) {
    let lost = practice.recipients.filter { mention in
      mention.code.map { P3PMapping.recipients[$0]?.match == .lost } ?? false
    }
    guard !lost.isEmpty else { return }
    add(
      "recipient", "P3P has no value for authorities and successors", subject: practice.id,
      lost.flatMap(\.evidence))
  }

  private mutating func addChoices(_ model: PolicyModel) {
    for choice in model.choices {
      if choice.status == .denied {
        add("choice", "P3P cannot deny a choice", subject: choice.id, choice.evidence)
      } else if !choice.technologies.isEmpty {
        add(
          "choice", "P3P has no choice about cookies and other technology", subject: choice.id,
          choice.evidence)
      } else if choice.control == .abstain {
        add("choice", "P3P cannot say that one may stay away", subject: choice.id, choice.evidence)
      } else if choice.audience != nil {
        add(
          "choice", "P3P cannot limit a choice to some people", subject: choice.id, choice.evidence)
      } else if choice.mechanisms.contains(where: { $0.kind == .thirdPartySite }) {
        add(
          "choice", "P3P has one opturi, which is the site's own", subject: choice.id,
          choice.evidence)
      }
    }
  }

  private mutating func addRights(_ model: PolicyModel) {
    for right in model.rights where right.kind != .access && right.kind != .rectification {
      add(
        "right", "P3P has no right but access and correction", subject: right.id, right.evidence)
    }
    for right in model.rights where right.kind == .access || right.kind == .rectification {
      guard right.audience != nil else { continue }
      add("right", "P3P cannot limit access to some people", subject: right.id, right.evidence)
    }
  }

  private mutating func addConsent(_ model: PolicyModel) {
    for statement in model.consentStatements {
      add("consent-statement", "P3P has no consent", subject: statement.id, statement.evidence)
    }
    for (index, signal) in model.signals.enumerated() {
      add(
        "signal", "P3P has no preference signals", subject: "signal-\(index + 1)", signal.evidence)
    }
    let children = [
      model.children.minimumAge.evidence, model.children.parentalConsent.evidence,
      model.children.collection.evidence,
    ].flatMap { $0 }
    if !children.isEmpty {
      add("children", "P3P says nothing of children", subject: "children", children)
    }
  }

  private mutating func addStatements(_ model: PolicyModel) {
    for (index, measure) in model.securityMeasures.enumerated() {
      add(
        "security", "P3P says nothing of security", subject: "security-\(index + 1)",
        measure.evidence)
    }
    for (index, transfer) in model.transfers.enumerated() {
      add(
        "transfer", "P3P cannot say where data are sent", subject: "transfer-\(index + 1)",
        transfer.evidence)
    }
    for (index, change) in model.changes.enumerated() {
      add(
        "policy-change", "P3P says nothing of changes to the policy",
        subject: "change-\(index + 1)", change.evidence)
    }
    for (index, law) in model.laws.enumerated() {
      add("law", "P3P names laws in DISPUTES only", subject: "law-\(index + 1)", law.evidence)
    }
    if model.jurisdiction.status == .stated {
      add(
        "jurisdiction", "P3P 1.0 has no jurisdiction", subject: "jurisdiction",
        model.jurisdiction.evidence)
    }
  }
}
