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
    for index in practices.indices { practices[index].keepChoices(kept) }
  }

  /// Takes out references of findings to what was cut, and findings about nothing else.
  private mutating func dropSubjects() {
    guard findings.contains(where: { !$0.subjects.isEmpty }) else { return }
    let known = Set(
      choices.map(\.id) + practices.map(\.id) + rights.map(\.id) + consentStatements.map(\.id)
        + parties.map(\.id) + scopes.map(\.id))
    findings = findings.compactMap { finding in
      var finding = finding
      let had = !finding.subjects.isEmpty
      finding.subjects.removeAll { !known.contains($0) }
      return had && finding.subjects.isEmpty ? nil : finding
    }
  }
}

extension Array {
  /// Whether it holds anything weaker: most lists do not, and stay shared with the whole model.
  fileprivate func isCut<Code>(below minimum: Strength) -> Bool where Element == Mention<Code> {
    contains { $0.strength < minimum }
  }

  /// Takes out what is weaker.
  fileprivate mutating func cut<Code>(below minimum: Strength) where Element == Mention<Code> {
    if isCut(below: minimum) { removeAll { $0.strength < minimum } }
  }

  /// Whether it refers to any choice.
  fileprivate func refersToChoices<Code>() -> Bool where Element == Mention<Code> {
    contains { !$0.choices.isEmpty }
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
    guard isCut(below: minimum) else { return self }
    var practice = self
    practice.data.cut(below: minimum)
    practice.purposes.cut(below: minimum)
    practice.recipients.cut(below: minimum)
    practice.technologies.cut(below: minimum)
    practice.legalBasis.cut(below: minimum)
    if let retention, retention.strength < minimum { practice.retention = nil }
    return practice
  }

  /// Whether it holds anything weaker: one that does not stays shared with the whole model.
  private func isCut(below minimum: Strength) -> Bool {
    data.isCut(below: minimum) || purposes.isCut(below: minimum)
      || recipients.isCut(below: minimum) || technologies.isCut(below: minimum)
      || legalBasis.isCut(below: minimum) || retention.map { $0.strength < minimum } ?? false
  }

  /// Keeps only references to choices that are still there; most practices refer to none.
  fileprivate mutating func keepChoices(_ kept: Set<String>) {
    if !choices.isEmpty { choices.removeAll { !kept.contains($0) } }
    if data.refersToChoices() { data.keepChoices(kept) }
    if purposes.refersToChoices() { purposes.keepChoices(kept) }
    if recipients.refersToChoices() { recipients.keepChoices(kept) }
    for place in conditions.indices {
      if let choice = conditions[place].choice, !kept.contains(choice) {
        conditions[place].choice = nil
      }
    }
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
