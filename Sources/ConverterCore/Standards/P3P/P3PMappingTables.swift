/// The mapping between the model's vocabulary and P3P 1.0, as text: one code a line.
enum P3PMappingTables {
  /// code | match | elements, or categories of `#dynamic.miscdata` | wider codes | points to
  static let data = """
    personalInformation|described|other-category||person
    nonPersonalInformation|described|other-category||visit
    contactInformation|broader|physical online|personalInformation|person
    accountInformation|described|other-category|personalInformation|person
    userProfile|described|other-category|personalInformation|person
    uniqueIdentifier|exact|uniqueid||person
    sensitiveInformation|described|other-category|personalInformation|person
    name|exact|#user.name|contactInformation|person
    emailAddress|close|#user.home-info.online.email|contactInformation|person
    postalAddress|close|#user.home-info.postal|contactInformation|person
    postalCode|close|#user.home-info.postal.postalcode|contactInformation demographics|person
    phoneNumber|close|#user.home-info.telecom.telephone|contactInformation|person
    mobileNumber|close|#user.home-info.telecom.mobile|contactInformation|person
    faxNumber|close|#user.home-info.telecom.fax|contactInformation|person
    messagingHandle|close|online|contactInformation|person
    username|exact|#user.login.id|accountInformation|person
    password|exact|#user.login.password|accountInformation|person
    signature|described|other-category||person
    demographics|exact|demographic||person
    dateOfBirth|exact|#user.bdate|demographics|person
    gender|exact|#user.gender|demographics|person
    income|broader|demographic|demographics|person
    education|broader|demographic|demographics|person
    household|broader|demographic|demographics|person
    ethnicity|broader|demographic|demographics sensitiveInformation|person
    nationality|broader|demographic|demographics|person
    language|broader|demographic|demographics|person
    occupation|close|#user.jobtitle|demographics|person
    employer|exact|#user.employer|demographics|person
    employmentHistory|broader|demographic||person
    interests|close|preference|userProfile|person
    preferences|exact|preference|userProfile|person
    physicalCharacteristics|broader|demographic|demographics|person
    politicalOpinions|broader|political|sensitiveInformation|person
    religion|broader|political|sensitiveInformation|person
    groupMembership|exact|political||person
    sexualOrientation|broader|health|sensitiveInformation|person
    criminalRecord|described|other-category|sensitiveInformation|person
    inferences|described|other-category|userProfile|person
    socialSecurityNumber|broader|government|governmentIdentifier|person
    governmentIdentifier|exact|government||person
    financialInformation|exact|financial||person
    paymentCard|broader|financial|financialInformation billingInformation|person
    bankAccount|broader|financial|financialInformation billingInformation|person
    creditHistory|broader|financial|financialInformation|person
    purchases|exact|purchase||person
    billingInformation|close|purchase financial|financialInformation|person
    insurance|described|other-category||person
    health|exact|health|sensitiveInformation|person
    biometrics|described|other-category|sensitiveInformation|person
    genetics|broader|health|sensitiveInformation|person
    location|exact|location||person
    preciseLocation|broader|location|location|person
    approximateLocation|close|location|location|visit
    ipAddress|exact|#dynamic.clickstream.clientip|deviceInformation|visit
    deviceIdentifier|broader|uniqueid|deviceInformation uniqueIdentifier|visit
    advertisingIdentifier|broader|uniqueid|deviceInformation uniqueIdentifier|visit
    browser|close|#dynamic.http.useragent|deviceInformation|visit
    operatingSystem|close|#dynamic.http.useragent|deviceInformation|visit
    deviceInformation|exact|computer||visit
    connection|broader|computer|deviceInformation|visit
    cookieData|exact|#dynamic.cookies||visit
    usageData|broader|navigation||visit
    pagesVisited|exact|#dynamic.clickstream.uri|usageData|visit
    interactions|close|#dynamic.clientevents|usageData|visit
    visitTimes|close|#dynamic.clickstream.timestamp|usageData|visit
    referrer|exact|#dynamic.http.referer|usageData|visit
    searchQueries|exact|#dynamic.searchtext|usageData|visit
    serverLogs|close|#dynamic.clickstream #dynamic.http|usageData|visit
    crossSiteActivity|broader|navigation|usageData|visit
    emailInteractions|close|interactive|usageData|visit
    contentConsumption|close|interactive|usageData|visit
    communications|exact|content||person
    userContent|exact|content||person
    photos|broader|content|userContent|person
    audio|broader|content||person
    contacts|close|#thirdparty.name||person
    otherPersonContact|close|#thirdparty.name #thirdparty.home-info.online.email||person
    socialMedia|described|other-category||person
    surveyResponses|close|interactive||person
    contestEntries|close|interactive||person
    childrenData|described|other-category||person
    """

  /// code | words that must all occur in the label | elements or categories
  static let wordings = """
    name|first last|#user.name
    name|given family|#user.name
    name|first|#user.name.given
    name|given|#user.name.given
    name|last|#user.name.family
    name|surname|#user.name.family
    name|family|#user.name.family
    name|nickname|#user.name.nickname
    dateOfBirth|year birth|#user.bdate.ymd.year
    dateOfBirth|birth|#user.bdate
    dateOfBirth|birthday|#user.bdate
    dateOfBirth|birthdate|#user.bdate
    dateOfBirth|dob|#user.bdate
    dateOfBirth|age|demographic
    dateOfBirth|ages|demographic
    postalAddress|country|#user.home-info.postal.country
    postalAddress|street|#user.home-info.postal.street
    connection|domain|#dynamic.clickstream.clientip.hostname
    connection|host|#dynamic.clickstream.clientip.hostname
    otherPersonContact|name mail|#thirdparty.name #thirdparty.home-info.online.email
    otherPersonContact|name email|#thirdparty.name #thirdparty.home-info.online.email
    otherPersonContact|mail|#thirdparty.home-info.online.email
    otherPersonContact|email|#thirdparty.home-info.online.email
    otherPersonContact|phone|#thirdparty.home-info.telecom.telephone
    otherPersonContact|telephone|#thirdparty.home-info.telecom.telephone
    otherPersonContact|name|#thirdparty.name
    otherPersonContact|names|#thirdparty.name
    """

  /// code | match | for identified data | for data of a device or visit | for anonymous data
  static let purposes = """
    provideService|exact|current|current|current
    fulfilOrders|broader|current|current|current
    payment|broader|current|current|current
    delivery|broader|current|current|current
    accountManagement|broader|current|current|current
    authentication|broader|admin|admin|admin
    customerSupport|broader|current|current|current
    serviceMessages|broader|current|current|current
    additionalFeatures|broader|current|current|current
    recruitment|broader|current|current|current
    eligibility|close|individual-decision|individual-decision|individual-decision
    marketing|exact|contact|contact|contact
    telemarketing|exact|telemarketing|telemarketing|telemarketing
    newsletter|close|contact|contact|contact
    advertising|described|other-purpose|other-purpose|other-purpose
    targetedAdvertising|close|individual-decision|pseudo-decision|pseudo-decision
    contests|broader|current|current|current
    personalization|close|individual-decision|pseudo-decision|pseudo-decision
    recommendations|broader|individual-decision|pseudo-decision|pseudo-decision
    rememberPreferences|broader|individual-decision|pseudo-decision|pseudo-decision
    analytics|close|individual-analysis|pseudo-analysis develop|develop
    research|broader|develop|develop|develop
    improveService|exact|develop|develop|develop
    surveys|broader|develop|develop|develop
    profiling|close|individual-analysis|pseudo-analysis|pseudo-analysis
    adMeasurement|close|individual-analysis|pseudo-analysis|develop
    siteOperation|exact|admin|admin|admin
    security|broader|admin|admin|admin
    fraudPrevention|close|admin|admin|admin
    protectRights|described|other-purpose|other-purpose|other-purpose
    legalCompliance|described|other-purpose|other-purpose|other-purpose
    businessOperations|described|other-purpose|other-purpose|other-purpose
    merger|described|other-purpose|other-purpose|other-purpose
    sellData|described|other-purpose|other-purpose|other-purpose
    archiving|described|other-purpose|other-purpose|other-purpose
    asDisclosedAtCollection|described|other-purpose|other-purpose|other-purpose
    """

  /// code | match | value
  static let recipients = """
    firstParty|exact|ours
    serviceProviders|exact|ours
    deliveryServices|exact|delivery
    paymentProcessors|close|other-recipient
    analyticsProviders|close|other-recipient
    affiliates|close|other-recipient
    businessPartners|close|other-recipient
    advertisers|broader|unrelated
    socialNetworks|broader|unrelated
    dataBrokers|broader|unrelated
    thirdParties|broader|unrelated
    clients|exact|ours
    otherUsers|broader|public
    public|exact|public
    authorities|lost|
    successors|lost|
    professionalAdvisers|broader|ours
    researchers|broader|unrelated
    relatedPersons|broader|unrelated
    """

  /// code | match | value
  static let retention = """
    notRetained|exact|no-retention
    statedPeriod|broader|business-practices
    untilPurposeMet|exact|stated-purpose
    untilEvent|broader|business-practices
    legalRequirement|exact|legal-requirement
    businessPractice|exact|business-practices
    indefinite|exact|indefinitely
    limited|close|indefinitely
    """

  /// code | elements or categories that the technology itself leaves
  static let technologies = """
    cookies|#dynamic.cookies
    sessionCookies|#dynamic.cookies
    persistentCookies|#dynamic.cookies
    flashCookies|state
    localStorage|state
    webBeacons|#dynamic.clientevents
    logFiles|#dynamic.clickstream #dynamic.http
    fingerprinting|uniqueid
    """

  /// purpose | category of what cookies then carry
  static let cookieContents = """
    authentication|uniqueid
    accountManagement|uniqueid
    rememberPreferences|preference
    personalization|preference
    recommendations|preference
    targetedAdvertising|navigation
    analytics|navigation
    improveService|navigation
    adMeasurement|navigation
    profiling|navigation
    """
}
