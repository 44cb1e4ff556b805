/// Who gets data.
public enum RecipientKind: String, VocabularyCode {
  /// The first party itself.
  case firstParty
  /// Processors, contractors and agents acting for the first party.
  case serviceProviders
  /// Delivery services.
  case deliveryServices
  /// Payment processors, banks.
  case paymentProcessors
  /// Analytics providers.
  case analyticsProviders
  /// Parents, subsidiaries, affiliates.
  case affiliates
  /// Business partners, co-branded or sponsoring companies.
  case businessPartners
  /// Advertisers and advertising networks.
  case advertisers
  /// Social networks.
  case socialNetworks
  /// Credit bureaus and data brokers.
  case dataBrokers
  /// Third parties, not further told.
  case thirdParties
  /// Clients on whose behalf data are collected.
  case clients
  /// Other users of the service.
  case otherUsers
  /// Everybody.
  case `public`
  /// Courts, police, government.
  case authorities
  /// A buyer or successor of the business.
  case successors
  /// Lawyers, auditors, insurers.
  case professionalAdvisers
  /// Researchers.
  case researchers
  /// Employers, schools, parents or others tied to the person.
  case relatedPersons
}
