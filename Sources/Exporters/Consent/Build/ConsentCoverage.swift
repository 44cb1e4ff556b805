import ConverterCore

/// What of ISO/IEC TS 27560:2023 a policy supplies.
extension ConsentProfile.ISO27560 {
  /// Fields that only a person or a consent event has.
  static let underivable: [ConsentProfile.ISOField] = [
    .recordId, .piiPrincipalId, .eventTime, .validityDuration, .entityId, .eventState,
  ]

  /// Nothing supplied yet.
  static var allNotFound: Self {
    Self(
      filled: [], partial: [],
      notFound: ConsentProfile.ISOField.allCases.filter { !underivable.contains($0) },
      notDerivable: underivable)
  }

  /// Sorts the fields by what a profile holds.
  init(of profile: ConsentProfile) {
    self.init(filled: [], partial: [], notFound: [], notDerivable: Self.underivable)
    for field in ConsentProfile.ISOField.allCases where !Self.underivable.contains(field) {
      switch Self.supply(field, profile) {
      case .whole: filled.append(field)
      case .some: partial.append(field)
      case .none: notFound.append(field)
      }
    }
  }

  private enum Supply {
    case whole
    case some
    case none

    init(_ isThere: Bool, else other: Supply = .none) { self = isThere ? .whole : other }

    init(_ status: ConsentProfile.Status) {
      switch status {
      case .stated: self = .whole
      case .denied, .ambiguous: self = .some
      case .notFound: self = .none
      }
    }
  }

  private static func supply(
    _ field: ConsentProfile.ISOField, _ profile: ConsentProfile
  ) -> Supply {
    let company = profile.parties.first {
      $0.named && ($0.roles.contains(.firstParty) || $0.roles.contains(.controller))
    }
    let contacts = profile.parties.flatMap { $0.contacts ?? [] }
    switch field {
    case .schemaVersion: return .whole
    case .privacyNotice:
      return Supply(profile.source.originalUrl != nil, else: .some)
    case .language: return Supply(profile.source.language.tag != nil)
    case .purpose: return Supply(profile.purposes.contains { $0.denied == nil })
    case .piiInformation: return Supply(profile.dataCategories.contains { $0.denied == nil })
    case .piiType:
      let kinds = profile.dataCategories.filter { $0.denied == nil }
      return Supply(kinds.contains { !$0.terms.isEmpty }, else: kinds.isEmpty ? .none : .some)
    case .piiControllers, .partyId, .partyName: return Supply(company != nil)
    case .partyAddress: return Supply(contacts.contains { $0.type == .postal })
    case .partyContact: return Supply(!contacts.isEmpty)
    case .partyType: return Supply(!profile.parties.isEmpty)
    case .storageLocations: return Supply(profile.context.storageLocations.status)
    case .retentionPeriod: return retention(profile)
    case .jurisdiction: return Supply(profile.context.jurisdiction.status)
    case .recipientThirdParties: return Supply(profile.context.thirdPartyDisclosure.status)
    case .withdrawalMethod: return withdrawal(profile)
    case .eventType:
      let asks = profile.choices.contains { $0.control == .optIn && $0.status == .stated }
      return asks || !profile.consentStatements.isEmpty ? .some : .none
    case .recordId, .piiPrincipalId, .eventTime, .validityDuration, .entityId, .eventState:
      return .none
    }
  }

  /// A period fills the field; another rule says something of it.
  private static func retention(_ profile: ConsentProfile) -> Supply {
    let claim = profile.context.retention
    guard claim.status == .stated else { return Supply(claim.status) }
    return Supply(claim.value?.contains { $0.duration != nil } == true, else: .some)
  }

  /// A means of taking consent back fills the field; an opt-out is something like it.
  private static func withdrawal(_ profile: ConsentProfile) -> Supply {
    let means =
      (profile.rights.withdrawConsent.mechanisms ?? [])
      + profile.choices.flatMap { $0.withdrawal.mechanisms ?? [] }
    if !means.isEmpty { return .whole }
    let near =
      profile.rights.withdrawConsent.status != .notFound
      || profile.choices.contains { $0.control == .optOut && $0.status != .denied }
    return near ? .some : .none
  }
}
