/// Reads laws, frameworks and codes of conduct that the text names, whose law governs, and how
/// disputes are settled.
struct LawReader: StatementReader {
  mutating func read(_ statement: Statement, into model: inout PolicyModel) {
    guard !statement.sentence.isQuestion else { return }
    for cue in statement.cues(.law) where !isMeans(cue, statement) {
      note(cue, statement, &model)
    }
    if statement.has(.dispute), !statement.sentence.isHeading { settle(statement, &model) }
  }

  /// An advertising body on whose page people can opt out is a means, not a code the company keeps.
  private func isMeans(_ cue: Cue, _ statement: Statement) -> Bool {
    guard let code = statement.value(cue), Self.kind(code) == .codeOfConduct else { return false }
    return statement.has(.control)
  }

  private func note(_ cue: Cue, _ statement: Statement, _ model: inout PolicyModel) {
    guard let code = statement.value(cue) else { return }
    let evidence = statement.reading.evidence(cue)
    if let known = model.laws.firstIndex(where: { $0.code == code }) {
      model.laws[known].evidence.append(evidence)
      model.laws[known].strength = max(model.laws[known].strength, cue.strength)
      return
    }
    let describes = statement.values(.sentence, as: SentenceKind.self).contains(.describesLaw)
    model.laws.append(
      LawReference(
        kind: Self.kind(code), code: code, name: statement.reading.quote(cue.tokens),
        isDescriptionOnly: describes, strength: cue.strength, evidence: [evidence]))
  }

  private static func kind(_ code: String) -> LawReference.Kind {
    switch code {
    case "safe-harbor", "privacy-shield", "dpf", "apec": .framework
    case "truste", "bbbonline", "nai", "daa", "dma", "esrb", "pci-dss": .codeOfConduct
    default: .law
    }
  }

  private func settle(_ statement: Statement, _ model: inout PolicyModel) {
    for cue in statement.cues(.dispute) {
      guard let kind = statement.reading.value(cue, as: Dispute.Kind.self) else { continue }
      let sentence = statement.reading.evidence(
        statement.sentence.tokens, rule: statement.reading.rule(cue))
      if kind == .law {
        guard model.jurisdiction.status == .notFound else { continue }
        model.jurisdiction = Claim(
          .stated, statement.reading.quote(statement.sentence.tokens), strength: cue.strength,
          evidence: [sentence])
      } else if !model.disputes.contains(where: { $0.kind == kind }) {
        let means = MechanismFinder(statement).mechanisms().first { $0.target != nil }
        model.disputes.append(
          Dispute(
            kind: kind, service: means?.target,
            shortDescription: statement.reading.quote(statement.sentence.tokens),
            evidence: [sentence]))
      }
    }
  }
}
