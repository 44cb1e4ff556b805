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
    return model
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
