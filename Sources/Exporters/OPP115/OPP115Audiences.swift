import ConverterCore

extension OPP115Statements {
  /// "International and Specific Audiences": groups addressed, children, laws of one region, and
  /// transfers, which the scheme files under the people they concern.
  static func audiences(_ model: PolicyModel) -> [OPP115Annotation] {
    var out = model.audiences.map { audience in
      special(audience.code?.opp115 ?? "Other", audience.evidence)
    }
    let children = model.children
    for (status, evidence) in [
      (children.minimumAge.status, children.minimumAge.evidence),
      (children.parentalConsent.status, children.parentalConsent.evidence),
      (children.collection.status, children.collection.evidence),
    ] where !evidence.isEmpty {
      var annotation = special(AudienceCode.children.opp115, evidence)
      annotation.isNegated = status == .denied
      out.append(annotation)
    }
    for law in model.laws {
      if let audience = law.opp115Audience { out.append(special(audience, law.evidence)) }
    }
    for transfer in model.transfers {
      let frameworks: Set<Transfer.Safeguard> = [.privacyFramework, .safeHarbor]
      let isEuropean = transfer.safeguards.contains {
        $0.code.map(frameworks.contains) ?? false
      }
      var annotation = special(
        isEuropean ? AudienceCode.europeans.opp115 : AudienceCode.otherRegion.opp115,
        transfer.evidence)
      annotation.isNegated = transfer.polarity == .denied
      annotation.modality = transfer.modality
      out.append(annotation)
    }
    return out
  }

  /// Statements of consent that stand outside every practice and choice.
  static func consent(_ model: PolicyModel) -> [OPP115Annotation] {
    let taken =
      model.practices.flatMap { $0.evidence.map(\.range) }
      + model.choices.flatMap { $0.evidence.map(\.range) }
    return model.consentStatements.compactMap { statement in
      var annotation: OPP115Annotation
      switch statement.kind {
      case .parentalConsentRequired:
        annotation = special(AudienceCode.children.opp115, statement.evidence)
      case .impliedByUse, .impliedByProvision:
        annotation = other("Introductory/Generic", statement.evidence)
      case .deemedAcceptanceOfChanges:
        annotation = OPP115Annotation(.change, evidence: statement.evidence)
        annotation.add(.userChoice, ["None"])
      case .requestedAtCollection:
        let isSaid = statement.evidence.contains { item in
          taken.contains { $0.overlaps(item.range) }
        }
        guard !isSaid, statement.status == .stated else { return nil }
        annotation = optIn(statement)
      // A condition of a practice, which has it as its "Choice Type".
      case .requiredBeforeCollection, .requiredBeforeUse, .requiredBeforeDisclosure,
        .purposeOpenEnded:
        return nil
      }
      annotation.subject = statement.id
      annotation.modality = statement.modality
      return annotation
    }
  }

  /// What only "Other" holds: who to turn to, dates, disputes.
  static func others(_ model: PolicyModel) -> [OPP115Annotation] {
    var out: [OPP115Annotation] = []
    for party in model.parties {
      for contact in party.contacts where !contact.evidence.isEmpty {
        var annotation = other("Privacy contact information", contact.evidence)
        annotation.subject = party.id
        out.append(annotation)
      }
    }
    for date in model.document.dates {
      out.append(other("Introductory/Generic", date.evidence))
    }
    for dispute in model.disputes where !dispute.evidence.isEmpty {
      out.append(other("Practice not covered", dispute.evidence))
    }
    return out
  }

  private static func optIn(_ statement: ConsentStatement) -> OPP115Annotation {
    var annotation = OPP115Annotation(.choice, evidence: statement.evidence)
    annotation.add(.choiceType, ["Opt-in"])
    annotation.add(.choiceScope, ["First party collection"])
    annotation.add(.data, statement.data.map { $0.code?.opp115 ?? "Other" })
    annotation.add(.purpose, statement.purposes.map { $0.code?.opp115 ?? "Other" })
    return annotation
  }

  private static func special(_ audience: String, _ evidence: [Evidence]) -> OPP115Annotation {
    var annotation = OPP115Annotation(.audience, evidence: evidence)
    annotation.add(.audienceType, [audience])
    return annotation
  }

  private static func other(_ type: String, _ evidence: [Evidence]) -> OPP115Annotation {
    var annotation = OPP115Annotation(.other, evidence: evidence)
    annotation.add(.otherType, [type])
    return annotation
  }
}
