extension PolicyModel {
  /// The model without what is weaker than `minimum`; the cut is recorded in the generator.
  ///
  /// A practice that loses all its values but not itself stays: that something is collected is a
  /// claim of its own.
  public func cut(below minimum: Strength) -> PolicyModel {
    var model = self
    model.generator.minimumStrength = minimum
    model.practices = practices.filter { $0.strength >= minimum }.map { $0.cut(below: minimum) }
    model.choices = choices.filter { $0.strength >= minimum }.map { $0.cut(below: minimum) }
    model.consentStatements = consentStatements.filter { $0.strength >= minimum }
    model.rights = rights.filter { $0.strength >= minimum }
    model.securityMeasures = securityMeasures.filter { $0.strength >= minimum }
    model.transfers = transfers.filter { $0.strength >= minimum }
    model.changes = changes.filter { $0.strength >= minimum }
    model.laws = laws.filter { $0.strength >= minimum }
    model.signals = signals.filter { $0.strength >= minimum }
    model.document.dates = document.dates.filter { $0.strength >= minimum }
    if access.strength < minimum { model.access = .notFound }
    if jurisdiction.strength < minimum { model.jurisdiction = .notFound }
    model.dropReferences()
    return model
  }

  /// Takes out references to what was cut, and findings about nothing else.
  private mutating func dropReferences() {
    let kept = Set(choices.map(\.id))
    for index in practices.indices {
      practices[index].choices.removeAll { !kept.contains($0) }
      practices[index].data.keepChoices(kept)
      practices[index].purposes.keepChoices(kept)
      practices[index].recipients.keepChoices(kept)
      for place in practices[index].conditions.indices {
        if let choice = practices[index].conditions[place].choice, !kept.contains(choice) {
          practices[index].conditions[place].choice = nil
        }
      }
    }
    let known = kept.union(practices.map(\.id)).union(rights.map(\.id))
      .union(consentStatements.map(\.id)).union(parties.map(\.id)).union(scopes.map(\.id))
    findings = findings.compactMap { finding in
      var finding = finding
      let had = !finding.subjects.isEmpty
      finding.subjects.removeAll { !known.contains($0) }
      return had && finding.subjects.isEmpty ? nil : finding
    }
  }
}

extension Array {
  /// Keeps only references to choices that are still there.
  fileprivate mutating func keepChoices<Code>(_ kept: Set<String>) where Element == Mention<Code> {
    for index in indices { self[index].choices.removeAll { !kept.contains($0) } }
  }
}

extension Practice {
  fileprivate func cut(below minimum: Strength) -> Practice {
    var practice = self
    practice.data = data.filter { $0.strength >= minimum }
    practice.purposes = purposes.filter { $0.strength >= minimum }
    practice.recipients = recipients.filter { $0.strength >= minimum }
    practice.technologies = technologies.filter { $0.strength >= minimum }
    practice.legalBasis = legalBasis.filter { $0.strength >= minimum }
    if let retention, retention.strength < minimum { practice.retention = nil }
    return practice
  }
}

extension Choice {
  fileprivate func cut(below minimum: Strength) -> Choice {
    var choice = self
    choice.data = data.filter { $0.strength >= minimum }
    choice.purposes = purposes.filter { $0.strength >= minimum }
    choice.recipients = recipients.filter { $0.strength >= minimum }
    choice.technologies = technologies.filter { $0.strength >= minimum }
    return choice
  }
}
