/// How terms of other vocabularies relate to the model's codes, as text: one code a line,
/// `code | fideslang | opp115 | scheme:id:match …`.
enum ConsentTermTables {
  static let purposes = """
    provideService | exact | exact |
    fulfilOrders | broader | broader |
    payment | exact | broader |
    delivery | broader | broader |
    accountManagement | broader | broader |
    authentication | exact | broader | google-consent-mode:security_storage:related
    customerSupport | exact | broader |
    serviceMessages | exact | broader |
    additionalFeatures | broader | exact |
    recruitment | exact | related |
    eligibility | related | related |
    marketing | exact | exact |
    telemarketing | broader | broader |
    newsletter | broader | broader |
    advertising | exact | exact | iab-tcf:2:related google-consent-mode:ad_storage:related
    targetedAdvertising | broader | broader | iab-tcf:4:exact google-consent-mode:ad_personalization:exact
    contests | broader | broader |
    personalization | exact | exact | iab-tcf:6:related google-consent-mode:personalization_storage:related
    recommendations | related | broader | iab-tcf:6:related
    rememberPreferences | broader | broader | google-consent-mode:functionality_storage:related
    analytics | exact | broader | iab-tcf:9:related google-consent-mode:analytics_storage:related
    research | related | broader | iab-tcf:9:related
    improveService | exact | related | iab-tcf:10:exact
    surveys | related | broader |
    profiling | related | related | iab-tcf:3:related
    adMeasurement | exact | broader | iab-tcf:7:exact
    siteOperation | exact | broader |
    security | exact | broader | google-consent-mode:security_storage:related
    fraudPrevention | exact | broader | google-consent-mode:security_storage:related
    protectRights | related | related |
    legalCompliance | exact | exact |
    businessOperations | exact | - |
    merger | related | exact |
    sellData | broader | - |
    archiving | broader | - |
    asDisclosedAtCollection | related | - |
    """

  static let data = """
    personalInformation | exact | exact |
    nonPersonalInformation | related | - |
    contactInformation | exact | exact |
    accountInformation | exact | - |
    userProfile | related | exact |
    uniqueIdentifier | exact | exact |
    sensitiveInformation | broader | broader |
    name | exact | broader |
    emailAddress | exact | broader |
    postalAddress | exact | broader |
    postalCode | exact | broader |
    phoneNumber | exact | broader |
    mobileNumber | broader | broader |
    faxNumber | exact | broader |
    messagingHandle | broader | broader |
    username | exact | - |
    password | exact | - |
    signature | broader | broader |
    demographics | exact | exact |
    dateOfBirth | broader | broader |
    gender | exact | broader |
    income | broader | broader |
    education | broader | broader |
    household | broader | broader |
    ethnicity | exact | broader |
    nationality | broader | broader |
    language | exact | broader |
    occupation | exact | broader |
    employer | exact | broader |
    employmentHistory | related | broader |
    interests | related | - |
    preferences | related | - |
    physicalCharacteristics | broader | broader |
    politicalOpinions | exact | broader |
    religion | exact | broader |
    groupMembership | broader | broader |
    sexualOrientation | exact | broader |
    criminalRecord | exact | - |
    inferences | related | - |
    socialSecurityNumber | exact | broader |
    governmentIdentifier | exact | broader |
    financialInformation | exact | exact |
    paymentCard | exact | broader |
    bankAccount | exact | broader |
    creditHistory | broader | broader |
    purchases | exact | broader |
    billingInformation | exact | broader |
    insurance | broader | broader |
    health | exact | exact |
    biometrics | exact | broader |
    genetics | exact | broader |
    location | exact | exact |
    preciseLocation | exact | broader |
    approximateLocation | exact | broader |
    ipAddress | exact | broader |
    deviceIdentifier | exact | broader |
    advertisingIdentifier | broader | broader |
    browser | broader | broader |
    operatingSystem | broader | broader |
    deviceInformation | exact | exact |
    connection | broader | broader |
    cookieData | exact | exact |
    usageData | exact | exact |
    pagesVisited | exact | broader |
    interactions | broader | broader |
    visitTimes | broader | broader |
    referrer | broader | broader |
    searchQueries | exact | broader |
    serverLogs | broader | broader |
    crossSiteActivity | broader | broader |
    emailInteractions | broader | broader |
    contentConsumption | exact | broader |
    communications | exact | - |
    userContent | exact | - |
    photos | broader | - |
    audio | broader | - |
    contacts | related | related |
    otherPersonContact | related | broader |
    socialMedia | exact | exact |
    surveyResponses | broader | exact |
    contestEntries | broader | - |
    childrenData | exact | broader |
    """
}
