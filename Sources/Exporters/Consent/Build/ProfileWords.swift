import ConverterCore

extension ProfileWord {
  /// The word for a code of the model, which spells in camelCase what the profile spells in
  /// snake_case; `other` for a code the profile does not know.
  init(of code: some RawRepresentable<String>, else other: Self) {
    self = Self(rawValue: snakeCase(code.rawValue)) ?? other
  }
}

extension ConsentProfile.Status {
  init(_ status: ClaimStatus) { self.init(of: status, else: .ambiguous) }
}

extension ConsentProfile.ConsentType {
  init(_ type: ConsentType) {
    self = type == .explicit ? .explicitlyExpressed : Self(of: type, else: .unspecified)
  }
}

extension ConsentProfile.MechanismType {
  init(_ kind: Mechanism.Kind) {
    self = kind == .unsubscribe ? .unsubscribeAddress : Self(of: kind, else: .unspecified)
  }
}

extension RecipientKind {
  /// The role of a class of recipients.
  var consentRole: ConsentProfile.PartyRole {
    switch self {
    case .firstParty: .firstParty
    case .serviceProviders, .deliveryServices, .paymentProcessors, .analyticsProviders:
      .serviceProvider
    case .affiliates: .affiliate
    case .advertisers: .advertisingNetwork
    case .clients: .client
    case .public: .public
    case .authorities: .authority
    case .successors: .successor
    case .businessPartners, .socialNetworks, .dataBrokers, .thirdParties, .otherUsers,
      .professionalAdvisers, .researchers, .relatedPersons:
      .thirdParty
    }
  }
}
