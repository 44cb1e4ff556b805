import ConverterCore

// One internal code a concept, one value a code: where OPP-115 is coarser, several codes share a
// value; where it has no value, the code becomes `Other` and the exporter says what is lost.

extension DataCategory {
  /// The "Personal Information Type", as the first-party category spells it.
  var opp115: String {
    switch self {
    case .financialInformation, .paymentCard, .bankAccount, .creditHistory,
      .billingInformation, .insurance:
      "Financial"
    case .health, .genetics: "Health"
    case .contactInformation, .name, .emailAddress, .postalAddress, .postalCode, .phoneNumber,
      .mobileNumber, .faxNumber, .messagingHandle, .contacts, .otherPersonContact:
      "Contact"
    case .location, .preciseLocation, .approximateLocation: "Location"
    case .demographics, .dateOfBirth, .gender, .income, .education, .household, .ethnicity,
      .nationality, .language, .occupation, .employer, .employmentHistory,
      .physicalCharacteristics, .politicalOpinions, .religion, .groupMembership,
      .sexualOrientation:
      "Demographic"
    case .socialSecurityNumber, .governmentIdentifier, .signature, .biometrics:
      "Personal identifier"
    case .usageData, .pagesVisited, .interactions, .visitTimes, .referrer, .searchQueries,
      .serverLogs, .crossSiteActivity, .emailInteractions, .contentConsumption, .purchases:
      "User online activities"
    // The profile and what stands in it, not the words that open an account.
    case .userProfile: "User profile"
    case .socialMedia: "Social media data"
    case .ipAddress, .deviceIdentifier, .advertisingIdentifier, .uniqueIdentifier:
      "IP address and device IDs"
    case .cookieData: "Cookies and tracking elements"
    case .browser, .operatingSystem, .deviceInformation, .connection: "Computer information"
    case .surveyResponses: "Survey data"
    case .personalInformation, .sensitiveInformation, .childrenData:
      "Generic personal information"
    case .nonPersonalInformation: "Unspecified"
    case .accountInformation, .username, .password, .interests, .preferences, .inferences,
      .criminalRecord, .communications, .audio, .contestEntries, .userContent, .photos:
      "Other"
    }
  }
}

extension Technology {
  /// Whether OPP-115 counts the technology among the kinds of data.
  var isOPP115Tracking: Bool {
    switch self {
    case .cookies, .sessionCookies, .persistentCookies, .thirdPartyCookies, .flashCookies,
      .localStorage, .webBeacons, .scripts, .fingerprinting, .tracking:
      true
    case .logFiles, .sdks, .analyticsTools, .socialPlugins, .locationServices, .forms, .mobileApps:
      false
    }
  }
}

extension Purpose {
  /// The "Purpose", as the first-party category spells it.
  var opp115: String {
    switch self {
    case .provideService, .fulfilOrders, .payment, .delivery, .accountManagement,
      .customerSupport, .serviceMessages, .recruitment, .eligibility:
      "Basic service/feature"
    case .additionalFeatures, .newsletter, .contests: "Additional service/feature"
    case .advertising, .targetedAdvertising, .adMeasurement: "Advertising"
    case .marketing, .telemarketing: "Marketing"
    case .analytics, .research, .improveService, .surveys, .profiling: "Analytics/Research"
    case .personalization, .recommendations, .rememberPreferences: "Personalization/Customization"
    case .siteOperation, .authentication, .security, .fraudPrevention, .protectRights:
      "Service Operation and Security"
    case .legalCompliance: "Legal requirement"
    case .merger: "Merger/Acquisition"
    case .sellData, .archiving, .businessOperations: "Other"
    case .asDisclosedAtCollection: "Unspecified"
    }
  }

  /// The "Retention Purpose".
  var opp115Retention: String {
    switch opp115 {
    case "Basic service/feature", "Additional service/feature", "Personalization/Customization":
      "Perform service"
    case "Service Operation and Security": "Service operation and security"
    case "Merger/Acquisition": "Other"
    case let same: same
    }
  }
}

extension RecipientKind {
  /// The "Third Party Entity"; nil for the first party itself. OPP-115's readers call a recipient
  /// named when its name or its kind is told, unnamed when it is just "third parties".
  var opp115: String? {
    switch self {
    case .firstParty: nil
    case .affiliates: "Other part of company/affiliate"
    case .otherUsers: "Other users"
    case .public: "Public"
    case .serviceProviders, .deliveryServices, .paymentProcessors, .analyticsProviders,
      .businessPartners, .advertisers, .socialNetworks, .dataBrokers:
      "Named third party"
    case .thirdParties, .clients, .authorities, .successors, .professionalAdvisers,
      .researchers, .relatedPersons:
      "Unnamed third party"
    }
  }

  /// The purpose that giving data to such a recipient has by itself.
  var opp115Purpose: String? {
    switch self {
    case .authorities: "Legal requirement"
    case .successors: "Merger/Acquisition"
    // What others see of a person they see by what a site offers beside its service: forums, profiles.
    case .public, .otherUsers: "Additional service/feature"
    default: nil
    }
  }
}

extension Mechanism.Kind {
  /// The "Choice Type" of a choice made by this means; nil where the means does not decide it.
  var opp115: String? {
    switch self {
    case .webLink, .unsubscribe, .formCheckbox: "Opt-out link"
    case .email, .postal, .phone, .contact: "Opt-out via contacting company"
    case .accountSettings: "First-party privacy controls"
    case .browserSettings, .deviceSettings, .signal: "Browser/device privacy controls"
    case .thirdPartySite, .otherPolicy: "Third-party privacy controls"
    case .doNotUseService, .declineToProvide: "Dont use service/feature"
    case .unspecified: nil
    }
  }
}

extension ChoiceScope {
  /// The "Choice Scope" of a choice of its own.
  var opp115: String {
    switch self {
    case .firstPartyCollection: "First party collection"
    case .firstPartyUse: "First party use"
    case .thirdPartySharing, .thirdPartyCollection: "Third party sharing/collection"
    case .thirdPartyUse: "Third party use"
    case .unspecified: "Unspecified"
    }
  }
}

extension Retention.Kind {
  /// The "Retention Period".
  var opp115: String {
    switch self {
    case .statedPeriod: "Stated Period"
    case .indefinite: "Indefinitely"
    case .notRetained, .untilPurposeMet, .untilEvent, .legalRequirement, .businessPractice,
      .limited:
      "Limited"
    }
  }
}

extension SecurityMeasure.Kind {
  /// The "Security Measure".
  var opp115: String {
    switch self {
    case .secureTransfer: "Secure data transfer"
    case .secureStorage: "Secure data storage"
    case .authentication: "Secure user authentication"
    case .accessLimitation, .confidentiality: "Data access limitation"
    case .training: "Privacy training"
    case .audit: "Privacy review/audit"
    case .program: "Privacy/Security program"
    // That nothing is sure is told in general terms, too.
    case .generic, .noGuarantee: "Generic"
    case .deidentification, .breachNotice: "Other"
    }
  }
}

extension PolicyChange.Kind {
  /// The "Change Type".
  var opp115: String {
    switch self {
    case .privacyRelevant: "Privacy relevant change"
    case .notPrivacyRelevant: "Non-privacy relevant change"
    case .merger: "In case of merger or acquisition"
    case .unspecified: "Unspecified"
    }
  }
}

extension PolicyChange.Notification {
  /// The "Notification Type".
  var opp115: String {
    switch self {
    case .none: "No notification"
    case .inPolicy: "General notice in privacy policy"
    case .onSite: "General notice on website"
    case .personal: "Personal notice"
    case .unspecified: "Unspecified"
    }
  }
}

extension PolicyChange.UserChoice {
  /// The "User Choice".
  var opp115: String {
    switch self {
    case .none: "None"
    case .optOut: "Opt-out"
    case .optIn: "Opt-in"
    case .participate: "User participation"
    case .unspecified: "Unspecified"
    }
  }
}

extension AudienceCode {
  /// The "Audience Type".
  var opp115: String {
    switch self {
    case .californians: "Californians"
    case .europeans: "Europeans"
    case .otherRegion: "Citizens from other countries"
    case .children: "Children"
    }
  }
}

extension RightScope {
  /// The "Access Scope".
  var opp115: String {
    switch self {
    case .accountData, .contactData: "User account data"
    case .profileData: "Profile data"
    case .transactionalData: "Transactional data"
    case .otherData: "Other data about user"
    case .allData: "Other"
    case .unspecified: "Unspecified"
    }
  }
}

extension LawReference {
  /// The "Audience Type" of a passage about this law; nil where the law is not of one region.
  var opp115Audience: String? {
    switch code {
    case "coppa": "Children"
    case "ccpa", "caloppa", "ca-civ-1798.83": "Californians"
    case "gdpr", "uk-gdpr": "Europeans"
    default: nil
    }
  }
}

extension Condition {
  /// "Where the law permits": what may be done, and not why.
  var isPermission: Bool {
    evidence.first?.rule == "condition.permittedByLaw"
  }

  /// "Only what you choose to tell us": an opt-in, as OPP-115 sees it, by the giving.
  var isOwnGiving: Bool {
    evidence.first?.rule == "condition.onlyIfGiven"
  }
}

extension SecurityMeasure {
  /// The "Security Measure": whoever asks for data is checked in general terms, while OPP-115's
  /// authentication is that of people who log in.
  var opp115: String {
    evidence.first?.rule == "security.identityCheck"
      ? SecurityMeasure.Kind.generic.opp115 : kind.opp115
  }
}

extension Mechanism {
  /// The "Choice Type": the opt-out of an industry's body is a link, the settings that somebody else
  /// keeps are theirs.
  var opp115: String? {
    evidence.first?.rule == "mechanism.initiative" ? Kind.webLink.opp115 : kind.opp115
  }
}
