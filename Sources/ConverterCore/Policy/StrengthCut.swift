extension PolicyModel {
  /// The model without what is weaker than `minimum`; the cut is recorded in the generator.
  ///
  /// A practice that loses all its values but not itself stays: that something is collected is a
  /// claim of its own.
  public func cut(below minimum: Strength) -> PolicyModel {
    var model = self
    model.generator.minimumStrength = minimum
    model.practices = practices.compactMap { $0.cut(below: minimum) }
    model.choices = choices.compactMap { $0.cut(below: minimum) }
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
    model.dropChoices()
    model.dropSubjects()
    return model
  }

  /// Takes out references to choices that were cut.
  private mutating func dropChoices() {
    let kept = Set(choices.map(\.id))
    for index in practices.indices {
      if !practices[index].choices.isEmpty {
        practices[index].choices.removeAll { !kept.contains($0) }
      }
      practices[index].data.keepChoices(kept)
      practices[index].purposes.keepChoices(kept)
      practices[index].recipients.keepChoices(kept)
      for place in practices[index].conditions.indices {
        if let choice = practices[index].conditions[place].choice, !kept.contains(choice) {
          practices[index].conditions[place].choice = nil
        }
      }
    }
  }

  /// Takes out references of findings to what was cut, and findings about nothing else.
  private mutating func dropSubjects() {
    let known = Set(choices.map(\.id)).union(practices.map(\.id)).union(rights.map(\.id))
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
  /// Takes out what is weaker; most lists hold nothing weak and stay shared with the whole model.
  fileprivate mutating func cut<Code>(below minimum: Strength) where Element == Mention<Code> {
    if contains(where: { $0.strength < minimum }) { removeAll { $0.strength < minimum } }
  }

  /// Keeps only references to choices that are still there.
  fileprivate mutating func keepChoices<Code>(_ kept: Set<String>) where Element == Mention<Code> {
    for index in indices where !self[index].choices.isEmpty {
      self[index].choices.removeAll { !kept.contains($0) }
    }
  }
}

extension Practice {
  /// Nil for a practice that is weaker itself.
  fileprivate func cut(below minimum: Strength) -> Practice? {
    guard strength >= minimum else { return nil }
    var practice = self
    practice.data.cut(below: minimum)
    practice.purposes.cut(below: minimum)
    practice.recipients.cut(below: minimum)
    practice.technologies.cut(below: minimum)
    practice.legalBasis.cut(below: minimum)
    if let retention, retention.strength < minimum { practice.retention = nil }
    return practice
  }
}

extension Choice {
  /// Nil for a choice that is weaker itself.
  fileprivate func cut(below minimum: Strength) -> Choice? {
    guard strength >= minimum else { return nil }
    var choice = self
    choice.data.cut(below: minimum)
    choice.purposes.cut(below: minimum)
    choice.recipients.cut(below: minimum)
    choice.technologies.cut(below: minimum)
    return choice
  }
}
