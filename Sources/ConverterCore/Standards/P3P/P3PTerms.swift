extension P3PMapping {
  /// The model's code for a purpose; nil for `other-purpose`, which only its words explain.
  public static func code(_ purpose: P3PPurpose) -> Purpose? {
    switch purpose {
    case .current: .provideService
    case .admin: .siteOperation
    case .develop: .improveService
    case .tailoring, .pseudoDecision, .individualDecision: .personalization
    case .pseudoAnalysis, .individualAnalysis: .profiling
    case .contact: .marketing
    case .historical: .archiving
    case .telemarketing: .telemarketing
    case .otherPurpose: nil
    }
  }

  /// The model's code for a recipient.
  public static func code(_ recipient: P3PRecipient) -> RecipientKind {
    switch recipient {
    case .ours: .firstParty
    case .delivery: .deliveryServices
    case .same, .otherRecipient: .businessPartners
    case .unrelated: .thirdParties
    case .public: .public
    }
  }

  /// The model's code for a rule of retention.
  public static func code(_ retention: P3PRetention) -> Retention.Kind {
    switch retention {
    case .noRetention: .notRetained
    case .statedPurpose: .untilPurposeMet
    case .legalRequirement: .legalRequirement
    case .businessPractices: .businessPractice
    case .indefinitely: .indefinite
    }
  }

  /// The model's code for access.
  public static func code(_ access: P3PAccess) -> AccessKind {
    switch access {
    case .nonident: .nonIdentified
    case .all: .all
    case .contactAndOther: .contactAndOther
    case .identContact: .identifiedContact
    case .otherIdent: .otherIdentified
    case .noAccess: .none
    }
  }

  /// P3P's value for access.
  public static func access(_ code: AccessKind) -> P3PAccess {
    switch code {
    case .nonIdentified: .nonident
    case .all: .all
    case .contactAndOther: .contactAndOther
    case .identifiedContact: .identContact
    case .otherIdentified: .otherIdent
    case .none: .noAccess
    }
  }

  /// The model's code for a reference and, for a variable element, its categories; nil where only
  /// words or the standard's own term say it.
  public static func code(ref: String, categories: [P3PCategory]) -> DataCategory? {
    let name = ref.hasPrefix("#") ? String(ref.dropFirst()) : ref
    if name.hasPrefix("thirdparty") { return .otherPersonContact }
    if name == "dynamic.miscdata" || P3PBaseDataSchema.standard.element(name) == nil {
      return categories.lazy.compactMap { code($0) }.first
    }
    var prefix = name[...]
    while true {
      if let code = references[String(prefix)] { return code }
      guard let dot = prefix.lastIndex(of: ".") else { return nil }
      prefix = prefix[..<dot]
    }
  }

  /// The model's code for a category; nil for `other-category`.
  public static func code(_ category: P3PCategory) -> DataCategory? {
    switch category {
    case .physical, .online: .contactInformation
    case .uniqueid: .uniqueIdentifier
    case .purchase: .purchases
    case .financial: .financialInformation
    case .computer: .deviceInformation
    case .navigation: .usageData
    case .interactive: .interactions
    case .demographic: .demographics
    case .content: .userContent
    case .state: .cookieData
    case .political: .groupMembership
    case .health: .health
    case .preference: .preferences
    case .location: .location
    case .government: .governmentIdentifier
    case .otherCategory: nil
    }
  }

  /// Elements and sets by name, and their codes; what is below them takes theirs.
  private static let references: [String: DataCategory] = {
    var table: [String: DataCategory] = [
      "dynamic.clickstream": .serverLogs, "dynamic.clickstream.uri": .pagesVisited,
      "dynamic.clickstream.clientip": .ipAddress,
      "dynamic.clickstream.clientip.hostname": .connection,
      "dynamic.clickstream.clientip.partialhostname": .connection,
      "dynamic.clickstream.timestamp": .visitTimes, "dynamic.http": .browser,
      "dynamic.http.referer": .referrer, "dynamic.clientevents": .interactions,
      "dynamic.cookies": .cookieData, "dynamic.searchtext": .searchQueries,
      "dynamic.interactionrecord": .usageData,
    ]
    for owner in ["user", "business"] {
      table[owner] = .personalInformation
      table[owner + ".name"] = .name
      table[owner + ".cert"] = .uniqueIdentifier
      table[owner + ".department"] = .employer
    }
    table["user.bdate"] = .dateOfBirth
    table["user.gender"] = .gender
    table["user.employer"] = .employer
    table["user.jobtitle"] = .occupation
    table["user.login"] = .accountInformation
    table["user.login.id"] = .username
    table["user.login.password"] = .password
    for info in ["user.home-info", "user.business-info", "business.contact-info"] {
      table[info] = .contactInformation
      table[info + ".postal"] = .postalAddress
      table[info + ".postal.name"] = .name
      table[info + ".postal.postalcode"] = .postalCode
      table[info + ".telecom.telephone"] = .phoneNumber
      table[info + ".telecom.mobile"] = .mobileNumber
      table[info + ".telecom.fax"] = .faxNumber
      table[info + ".online.email"] = .emailAddress
    }
    return table
  }()
}
