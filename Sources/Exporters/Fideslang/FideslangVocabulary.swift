import ConverterCore

// One internal code a concept, one key of the default taxonomy (fideslang 3.1.4) a code. Where the
// taxonomy only has a narrower key, the broader one is taken: never say more than the text.

extension DataCategory {
  /// The key of the default taxonomy; `user` where it has nothing closer.
  var fides: String {
    switch self {
    case .personalInformation, .nonPersonalInformation, .sensitiveInformation, .signature: "user"
    case .contactInformation, .messagingHandle, .otherPersonContact: "user.contact"
    case .accountInformation: "user.account"
    case .userProfile, .interests, .preferences, .inferences: "user.demographic.profile"
    case .uniqueIdentifier: "user.unique_id"
    case .name: "user.name"
    case .emailAddress: "user.contact.email"
    case .postalAddress: "user.contact.address"
    case .postalCode: "user.contact.address.postal_code"
    case .phoneNumber, .mobileNumber: "user.contact.phone_number"
    case .faxNumber: "user.contact.fax_number"
    case .username: "user.account.username"
    case .password: "user.authorization.password"
    case .demographics, .dateOfBirth, .income, .education, .household, .nationality,
      .physicalCharacteristics, .groupMembership:
      "user.demographic"
    case .gender: "user.demographic.gender"
    case .ethnicity: "user.demographic.race_ethnicity"
    case .language: "user.demographic.language"
    case .politicalOpinions: "user.demographic.political_opinion"
    case .religion: "user.demographic.religious_belief"
    case .sexualOrientation: "user.demographic.sexual_orientation"
    case .occupation, .employmentHistory: "user.job_title"
    case .employer: "user.workplace"
    case .criminalRecord: "user.criminal_history"
    case .socialSecurityNumber: "user.government_id.national_identification_number"
    case .governmentIdentifier: "user.government_id"
    case .financialInformation, .creditHistory, .insurance: "user.financial"
    case .paymentCard: "user.financial.credit_card"
    case .bankAccount: "user.financial.bank_account"
    case .purchases: "user.behavior.purchase_history"
    case .billingInformation: "user.payment"
    case .health: "user.health_and_medical"
    case .biometrics: "user.biometric"
    case .genetics: "user.health_and_medical.genetic"
    case .location: "user.location"
    case .preciseLocation: "user.location.precise"
    case .approximateLocation: "user.location.imprecise"
    case .ipAddress: "user.device.ip_address"
    case .deviceIdentifier, .advertisingIdentifier: "user.device.device_id"
    case .browser, .operatingSystem, .deviceInformation, .connection: "user.device"
    case .cookieData: "user.device.cookie"
    case .pagesVisited, .referrer, .crossSiteActivity: "user.behavior.browsing_history"
    case .searchQueries: "user.behavior.search_history"
    case .contentConsumption: "user.behavior.media_consumption"
    case .usageData, .interactions, .visitTimes, .serverLogs, .emailInteractions: "user.behavior"
    case .communications: "user.content.private"
    case .userContent, .photos, .audio, .surveyResponses, .contestEntries: "user.content"
    case .contacts, .socialMedia: "user.social"
    case .childrenData: "user.childrens"
    }
  }
}

extension Purpose {
  /// The data use of the default taxonomy.
  var fides: String {
    switch self {
    case .provideService, .fulfilOrders, .delivery, .accountManagement, .eligibility:
      "essential.service"
    case .payment: "essential.service.payment_processing"
    case .authentication: "essential.service.authentication"
    case .customerSupport: "essential.service.operations.support"
    case .serviceMessages: "essential.service.notifications"
    case .additionalFeatures, .rememberPreferences: "functional.service"
    case .recruitment: "employment.recruitment"
    case .marketing, .contests: "marketing"
    case .telemarketing, .newsletter: "marketing.communications"
    case .advertising, .targetedAdvertising: "marketing.advertising"
    case .personalization: "personalize"
    case .recommendations: "personalize.content"
    case .analytics, .research, .surveys, .profiling: "analytics"
    case .improveService: "functional.service.improve"
    case .adMeasurement: "analytics.reporting.ad_performance"
    case .siteOperation: "essential.service.operations"
    case .security: "essential.service.security"
    case .fraudPrevention: "essential.fraud_detection"
    case .legalCompliance: "essential.legal_obligation"
    case .protectRights, .businessOperations, .merger, .archiving: "operations"
    case .sellData: "third_party_sharing"
    case .asDisclosedAtCollection: "collect"
    }
  }
}

extension DataSubject {
  /// The data subject of the default taxonomy, or the key of one that the manifest defines.
  var fides: String {
    switch self {
    case .visitor: "visitor"
    case .user, .customer: "customer"
    case .applicant: "job_applicant"
    case .employee: "employee"
    case .child: "child"
    case .otherPerson: "other_person"
    }
  }
}

extension LegalBasis {
  /// The value of fideslang's `LegalBasisForProcessingEnum`.
  var fides: String {
    switch self {
    case .consent: "Consent"
    case .contract: "Contract"
    case .legalObligation: "Legal obligations"
    case .legitimateInterest: "Legitimate interests"
    case .vitalInterest: "Vital interests"
    case .publicTask: "Public interest"
    }
  }
}

extension Transfer.Safeguard {
  /// The value of fideslang's `LegalBasisForTransfersEnum`.
  var fides: String {
    switch self {
    case .standardContractualClauses: "SCCs"
    case .adequacy: "Adequacy Decision"
    case .bindingCorporateRules: "BCRs"
    case .privacyFramework, .safeHarbor, .consent: "Other"
    }
  }
}

/// The keys of fideslang's default taxonomy that a manifest may use, deprecated ones left out.
enum FideslangTerms {
  /// Data subjects that the taxonomy lacks and a manifest defines where it needs them.
  static let ownSubjects: [(key: String, name: String, description: String)] = [
    ("child", "Child", "A child, as the policy uses the word."),
    (
      "other_person", "Other person",
      "Somebody whose data another person gives: a friend, the recipient of a gift."
    ),
  ]

  /// Data categories.
  static let categories: Set<String> = [
    "system", "system.authentication", "system.operations", "user", "user.account",
    "user.account.settings", "user.account.username", "user.authorization",
    "user.authorization.biometric", "user.authorization.credentials", "user.authorization.password",
    "user.behavior", "user.behavior.browsing_history", "user.behavior.media_consumption",
    "user.behavior.purchase_history", "user.behavior.search_history", "user.biometric",
    "user.biometric.fingerprint", "user.biometric.health", "user.biometric.retinal",
    "user.biometric.voice", "user.childrens", "user.contact", "user.contact.address",
    "user.contact.address.city", "user.contact.address.country", "user.contact.address.postal_code",
    "user.contact.address.state", "user.contact.address.street", "user.contact.email",
    "user.contact.fax_number", "user.contact.organization", "user.contact.phone_number",
    "user.contact.url", "user.content", "user.content.private", "user.content.public",
    "user.content.self_image", "user.criminal_history", "user.demographic",
    "user.demographic.age_range", "user.demographic.date_of_birth", "user.demographic.gender",
    "user.demographic.language", "user.demographic.marital_status",
    "user.demographic.political_opinion", "user.demographic.profile",
    "user.demographic.race_ethnicity", "user.demographic.religious_belief",
    "user.demographic.sexual_orientation", "user.device", "user.device.cookie",
    "user.device.cookie_id", "user.device.device_id", "user.device.ip_address", "user.financial",
    "user.financial.bank_account", "user.financial.credit_card", "user.government_id",
    "user.government_id.birth_certificate", "user.government_id.drivers_license_number",
    "user.government_id.immigration", "user.government_id.national_identification_number",
    "user.government_id.passport_number", "user.government_id.vehicle_registration",
    "user.health_and_medical", "user.health_and_medical.genetic",
    "user.health_and_medical.insurance_beneficiary_id", "user.health_and_medical.record_id",
    "user.job_title", "user.location", "user.location.imprecise", "user.location.precise",
    "user.name", "user.name.first", "user.name.last", "user.payment", "user.privacy_preferences",
    "user.sensor", "user.social", "user.telemetry", "user.unique_id", "user.unique_id.pseudonymous",
    "user.user_sensor", "user.workplace",
  ]

  /// Data uses.
  static let uses: Set<String> = [
    "analytics", "analytics.reporting", "analytics.reporting.ad_performance",
    "analytics.reporting.campaign_insights", "analytics.reporting.content_performance",
    "analytics.reporting.system", "analytics.reporting.system.performance", "collect", "employment",
    "employment.recruitment", "essential", "essential.fraud_detection",
    "essential.legal_obligation", "essential.service", "essential.service.authentication",
    "essential.service.notifications", "essential.service.notifications.email",
    "essential.service.notifications.sms", "essential.service.operations",
    "essential.service.operations.improve", "essential.service.operations.support",
    "essential.service.payment_processing", "essential.service.security",
    "essential.service.upgrades", "finance", "functional", "functional.service",
    "functional.service.improve", "functional.storage", "functional.storage.privacy_preferences",
    "marketing", "marketing.advertising", "marketing.advertising.first_party",
    "marketing.advertising.first_party.contextual", "marketing.advertising.first_party.targeted",
    "marketing.advertising.frequency_capping", "marketing.advertising.negative_targeting",
    "marketing.advertising.profiling", "marketing.advertising.serving",
    "marketing.advertising.third_party", "marketing.advertising.third_party.targeted",
    "marketing.communications", "marketing.communications.email", "marketing.communications.sms",
    "operations", "personalize", "personalize.content", "personalize.content.limited",
    "personalize.content.profiled", "personalize.content.profiling", "personalize.system", "sales",
    "third_party_sharing", "third_party_sharing.legal_obligation", "train_ai_system",
  ]

  /// Data subjects.
  static let subjects: Set<String> = [
    "anonymous_user", "citizen_voter", "commuter", "consultant", "customer", "employee",
    "job_applicant", "next_of_kin", "passenger", "patient", "prospect", "shareholder",
    "supplier_vendor", "trainee", "visitor",
  ]
}
