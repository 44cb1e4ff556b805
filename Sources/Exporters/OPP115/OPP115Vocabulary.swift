/// The categories of OPP-115, the annotation scheme of the Usable Privacy Policy Project.
enum OPP115Category: String, CaseIterable, Sendable {
  case firstParty = "First Party Collection/Use"
  case thirdParty = "Third Party Sharing/Collection"
  case choice = "User Choice/Control"
  case access = "User Access, Edit and Deletion"
  case retention = "Data Retention"
  case security = "Data Security"
  case change = "Policy Change"
  case doNotTrack = "Do Not Track"
  case audience = "International and Specific Audiences"
  case other = "Other"
}

/// The attributes of OPP-115's categories; most belong to more than one.
enum OPP115Attribute: String, CaseIterable, Sendable {
  case thirdPartyEntity = "Third Party Entity"
  case polarity = "Does/Does Not"
  case collectionMode = "Collection Mode"
  case firstPartyAction = "Action First-Party"
  case thirdPartyAction = "Action Third Party"
  case identifiability = "Identifiability"
  case accessType = "Access Type"
  case accessScope = "Access Scope"
  case retentionPeriod = "Retention Period"
  case retentionPurpose = "Retention Purpose"
  case measure = "Security Measure"
  case changeType = "Change Type"
  case notification = "Notification Type"
  case userChoice = "User Choice"
  case doNotTrack = "Do Not Track policy"
  case audienceType = "Audience Type"
  case otherType = "Other Type"
  case choiceType = "Choice Type"
  case choiceScope = "Choice Scope"
  case data = "Personal Information Type"
  case purpose = "Purpose"
  case userType = "User Type"
}

/// The names of OPP-115 (categories-july30): which attribute a category has and which values that
/// attribute takes there. Spelling differs between categories ("User profile", "User Profile").
enum OPP115Schema {
  /// The attributes of a category with their values, in the scheme's order.
  static func attributes(of category: OPP115Category) -> [(OPP115Attribute, [String])] {
    switch category {
    case .firstParty:
      [
        (.polarity, polarity), (.collectionMode, collectionModes),
        (.firstPartyAction, firstPartyActions), (.identifiability, identifiability),
        (.data, data), (.purpose, purposes), (.userType, userTypes),
        (.choiceType, choiceTypes), (.choiceScope, practiceChoiceScopes),
      ]
    case .thirdParty:
      [
        (.thirdPartyEntity, entities), (.polarity, polarity),
        (.thirdPartyAction, thirdPartyActions), (.identifiability, identifiability),
        (.data, thirdPartyData), (.purpose, thirdPartyPurposes), (.userType, userTypes),
        (.choiceType, choiceTypes), (.choiceScope, practiceChoiceScopes),
      ]
    case .choice:
      [
        (.choiceType, choiceTypes), (.choiceScope, choiceScopes), (.data, data),
        (.purpose, purposes), (.userType, userTypes),
      ]
    case .access:
      [(.accessType, accessTypes), (.accessScope, accessScopes), (.userType, userTypes)]
    case .retention:
      [
        (.retentionPeriod, retentionPeriods), (.retentionPurpose, retentionPurposes),
        (.data, data),
      ]
    case .security: [(.measure, measures)]
    case .change:
      [(.changeType, changeTypes), (.notification, notifications), (.userChoice, userChoices)]
    case .doNotTrack: [(.doNotTrack, doNotTrack)]
    case .audience: [(.audienceType, audiences)]
    case .other: [(.otherType, otherTypes)]
    }
  }

  /// Whether the scheme wants a value of the attribute in every annotation of the category.
  static func requires(_ attribute: OPP115Attribute, in category: OPP115Category) -> Bool {
    switch attribute {
    case .polarity, .collectionMode, .identifiability, .userType: false
    case .choiceType, .choiceScope: category == .choice
    default: true
    }
  }

  private static let polarity = ["Does", "Does Not"]
  private static let collectionModes = ["Explicit", "Implicit", "Unspecified"]
  private static let identifiability = [
    "Identifiable", "Aggregated or anonymized", "Other", "Unspecified",
  ]
  private static let userTypes = [
    "User without account", "User with account", "Other", "Unspecified",
  ]
  private static let data = [
    "Financial", "Health", "Contact", "Location", "Demographic", "Personal identifier",
    "User online activities", "User profile", "Social media data", "IP address and device IDs",
    "Cookies and tracking elements", "Computer information", "Survey data",
    "Generic personal information", "Other", "Unspecified",
  ]
  private static let thirdPartyData = data.compactMap {
    $0 == "Social media data" ? nil : $0 == "User profile" ? "User Profile" : $0
  }
  private static let purposes = [
    "Basic service/feature", "Additional service/feature", "Advertising", "Marketing",
    "Analytics/Research", "Personalization/Customization", "Service Operation and Security",
    "Legal requirement", "Merger/Acquisition", "Other", "Unspecified",
  ]
  private static let thirdPartyPurposes = purposes.map {
    $0 == "Service Operation and Security" ? "Service operation and security" : $0
  }
  private static let choiceTypes = [
    "Dont use service/feature", "Opt-in", "Opt-out link", "Opt-out via contacting company",
    "First-party privacy controls", "Third-party privacy controls",
    "Browser/device privacy controls", "Other", "Unspecified",
  ]
  private static let practiceChoiceScopes = ["Collection", "Use", "Both", "Unspecified"]
  private static let choiceScopes = [
    "First party collection", "First party use", "Third party sharing/collection",
    "Third party use", "Unspecified",
  ]
  private static let firstPartyActions = [
    "Collect on website", "Collect in mobile app", "Collect on mobile website",
    "Track user on other websites", "Collect from user on other websites",
    "Receive from other parts of company/affiliates",
    "Receive from other service/third-party (unnamed)",
    "Receive from other service/third-party (named)", "Other", "Unspecified",
  ]
  private static let thirdPartyActions = [
    "Receive/Shared with", "Collect on first party website/app",
    "Track on first party website/app", "See", "Other", "Unspecified",
  ]
  private static let entities = [
    "Unnamed third party", "Named third party", "Other part of company/affiliate",
    "Other users", "Public", "Other", "Unspecified",
  ]
  private static let accessTypes = [
    "None", "View", "Export", "Edit information", "Deactivate account",
    "Delete account (partial)", "Delete account (full)", "Other", "Unspecified",
  ]
  private static let accessScopes = [
    "User account data", "Transactional data", "Profile data", "Other data about user", "Other",
    "Unspecified",
  ]
  private static let retentionPeriods = [
    "Indefinitely", "Limited", "Stated Period", "Other", "Unspecified",
  ]
  private static let retentionPurposes = [
    "Perform service", "Legal requirement", "Analytics/Research",
    "Service operation and security", "Advertising", "Marketing", "Other", "Unspecified",
  ]
  private static let measures = [
    "Secure data transfer", "Secure user authentication", "Secure data storage",
    "Data access limitation", "Privacy training", "Privacy review/audit",
    "Privacy/Security program", "Generic", "Other", "Unspecified",
  ]
  private static let changeTypes = [
    "Non-privacy relevant change", "Privacy relevant change", "In case of merger or acquisition",
    "Other", "Unspecified",
  ]
  private static let notifications = [
    "No notification", "General notice in privacy policy", "General notice on website",
    "Personal notice", "Other", "Unspecified",
  ]
  private static let userChoices = [
    "None", "Opt-out", "Opt-in", "User participation", "Other", "Unspecified",
  ]
  private static let doNotTrack = [
    "Not mentioned", "Honored", "Not honored", "Mentioned, but unclear if honored", "Other",
  ]
  private static let audiences = [
    "Californians", "Europeans", "Citizens from other countries", "Children", "Other",
  ]
  private static let otherTypes = [
    "Introductory/Generic", "Practice not covered", "Privacy contact information", "Other",
  ]
}
