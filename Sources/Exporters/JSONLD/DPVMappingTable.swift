/// What DPV 2.3 has for each code of the model: `vocabulary | code | terms | match | label`.
///
/// `-` is no term. How each vocabulary is written:
/// - data, purpose, technology, subject: `exact` as the term itself, else as a node of our own.
/// - recipient, measure, role: always a node of our own; the terms are its types (a measure's second
///   term is its type, the first its broader concept).
/// - control: the term is the involvement's type; `control-denied` where the text denies the choice.
/// - right: terms of a law, written only where the text names that law.
let mappingRows = #"""
  # --- data
  data | personalInformation | dpv:PersonalData | exact | personal information
  data | nonPersonalInformation | dpv:NonPersonalData | exact | non-personal information
  data | contactInformation | pd:Contact | exact | contact information
  data | accountInformation | dpv:PersonalData | broader | account information
  data | userProfile | pd:IndividualProfile | exact | profile
  data | uniqueIdentifier | pd:UID | exact | unique identifier
  data | sensitiveInformation | dpv:SensitivePersonalData | exact | sensitive information
  data | name | pd:Name | exact | name
  data | emailAddress | pd:EmailAddress | exact | e-mail address
  data | postalAddress | pd:PhysicalAddress | exact | postal address
  data | postalCode | pd:PostalCode | exact | postal code
  data | phoneNumber | pd:TelephoneNumber | exact | telephone number
  data | mobileNumber | pd:TelephoneNumber | broader | mobile telephone number
  data | faxNumber | pd:Contact | broader | fax number
  data | messagingHandle | pd:Contact | broader | messaging name
  data | username | pd:Username | exact | user name
  data | password | pd:Authenticating | broader | password
  data | signature | pd:Identifying | broader | signature
  data | demographics | pd:Demographic | exact | demographic information
  data | dateOfBirth | pd:Age | broader | age or date of birth
  data | gender | pd:Gender | exact | gender
  data | income | pd:Income | exact | income
  data | education | pd:Education | exact | education
  data | household | pd:Family | broader | family and household
  data | ethnicity | pd:Ethnicity | exact | ethnicity
  data | nationality | pd:Nationality | exact | nationality
  data | language | pd:Language | exact | language
  data | occupation | pd:Job | exact | occupation
  data | employer | pd:CurrentEmployment | broader | employer
  data | employmentHistory | pd:EmploymentHistory | exact | employment history
  data | interests | pd:Interest | exact | interests
  data | preferences | pd:Preference | exact | preferences
  data | physicalCharacteristics | pd:PhysicalCharacteristic | exact | physical characteristics
  data | politicalOpinions | pd:PoliticalOpinion | exact | political opinions
  data | religion | pd:Religion | exact | religion
  data | groupMembership | pd:GroupMembership | exact | group membership
  data | sexualOrientation | pd:Sexual | exact | sexual orientation
  data | criminalRecord | pd:Criminal | exact | criminal record
  data | inferences | dpv:InferredPersonalData | exact | inferences
  data | socialSecurityNumber | pd:OfficialID | broader | social security number
  data | governmentIdentifier | pd:OfficialID | exact | official identifier
  data | financialInformation | pd:Financial | exact | financial information
  data | paymentCard | pd:PaymentCard | exact | payment card
  data | bankAccount | pd:BankAccount | exact | bank account
  data | creditHistory | pd:Credit | exact | credit history
  data | purchases | pd:Purchase | exact | purchases
  data | billingInformation | pd:Financial | broader | billing information
  data | insurance | pd:Insurance | exact | insurance
  data | health | pd:Health | exact | health information
  data | biometrics | pd:Biometric | exact | biometric data
  data | genetics | pd:Genetic | exact | genetic data
  data | location | pd:Location | exact | location
  data | preciseLocation | pd:CurrentLocation | broader | precise location
  data | approximateLocation | pd:Location | broader | approximate location
  data | ipAddress | pd:IPAddress | exact | IP address
  data | deviceIdentifier | pd:DeviceBased | broader | device identifier
  data | advertisingIdentifier | pd:UID | broader | advertising identifier
  data | browser | pd:UserAgent | exact | browser
  data | operatingSystem | pd:DeviceOperatingSystem | exact | operating system
  data | deviceInformation | pd:DeviceBased | exact | device information
  data | connection | pd:DeviceBased | broader | connection
  data | cookieData | pd:Tracking | broader | cookies
  data | usageData | pd:ServiceConsumptionBehaviour | exact | usage data
  data | pagesVisited | pd:BrowsingBehaviour | exact | pages visited
  data | interactions | pd:ServiceConsumptionBehaviour | broader | interactions
  data | visitTimes | pd:BrowsingBehaviour | broader | times of visits
  data | referrer | pd:BrowsingReferral | exact | referring page
  data | searchQueries | pd:BrowsingBehaviour | broader | search queries
  data | serverLogs | pd:Tracking | broader | server logs
  data | crossSiteActivity | pd:BrowsingBehaviour | broader | activity on other sites
  data | emailInteractions | pd:Behavioural | broader | use of e-mail
  data | contentConsumption | pd:ServiceConsumptionBehaviour | broader | content viewed
  data | communications | pd:Communication | exact | messages
  data | userContent | pd:Communication | broader | contributions
  data | photos | pd:Picture | exact | pictures
  data | audio | pd:VoiceCommunicationRecording | exact | voice recordings
  data | contacts | pd:SocialNetwork | broader | address book
  data | otherPersonContact | pd:Contact | broader | other people's contact information
  data | socialMedia | pd:SocialMedia | exact | social media data
  data | surveyResponses | pd:Opinion | broader | survey answers
  data | contestEntries | dpv:PersonalData | broader | contest entries
  data | childrenData | dpv:PersonalData | broader | children's data
  # --- purposes
  purpose | provideService | dpv:RequestedServiceProvision | exact | providing the service
  purpose | fulfilOrders | dpv:CustomerOrderManagement | exact | orders
  purpose | payment | dpv:PaymentManagement | exact | payment
  purpose | delivery | dpv:DeliveryOfGoods | exact | delivery
  purpose | accountManagement | dpv:AccountManagement | exact | account management
  purpose | authentication | dpv:IdentityAuthentication | exact | authentication
  purpose | customerSupport | dpv:CustomerCare | exact | customer service
  purpose | serviceMessages | dpv:CommunicationManagement | broader | messages about the service
  purpose | additionalFeatures | dpv:ServiceProvision | broader | additional features
  purpose | recruitment | dpv:RecruitmentManagement | exact | recruitment
  purpose | eligibility | dpv:ServiceAccessDetermination | broader | eligibility
  purpose | marketing | dpv:DirectMarketing | exact | direct marketing
  purpose | telemarketing | dpv:DirectMarketing | broader | marketing by telephone
  purpose | newsletter | dpv:DirectMarketing | broader | newsletters
  purpose | advertising | dpv:Advertising | exact | advertising
  purpose | targetedAdvertising | dpv:TargetedAdvertising | exact | targeted advertising
  purpose | contests | dpv:Marketing | broader | contests
  purpose | personalization | dpv:Personalisation | exact | personalisation
  purpose | recommendations | dpv:ProvideProductRecommendations | exact | recommendations
  purpose | rememberPreferences | dpv:ServicePersonalisation | broader | remembering preferences
  purpose | analytics | dpv:ServiceUsageAnalytics | exact | analytics
  purpose | research | dpv:ResearchAndDevelopment | broader | research
  purpose | improveService | dpv:ImproveExistingProductsAndServices | exact | improving the service
  purpose | surveys | dpv:ResearchAndDevelopment | broader | surveys
  purpose | profiling | dpv:Purpose | broader | profiling
  purpose | adMeasurement | dpv:Advertising | broader | measuring advertising
  purpose | siteOperation | dpv:TechnicalServiceProvision | exact | running the site
  purpose | security | dpv:EnforceSecurity | exact | security
  purpose | fraudPrevention | dpv:MisusePreventionAndDetection | exact | preventing fraud and abuse
  purpose | protectRights | dpv:EnforceSecurity | related | protecting rights and safety
  purpose | legalCompliance | dpv:LegalCompliance | exact | legal compliance
  purpose | businessOperations | dpv:OrganisationGovernance | broader | business operations
  purpose | merger | dpv:OrganisationGovernance | related | merger or sale of the business
  purpose | sellData | dpv:SellDataToThirdParties | exact | selling data
  purpose | archiving | dpv:RecordManagement | broader | archiving
  purpose | asDisclosedAtCollection | dpv:Purpose | broader | purposes told at collection
  # --- recipients
  recipient | firstParty | dpv:DataController | exact | the company itself
  recipient | serviceProviders | dpv:Recipient dpv:ServiceProvider | exact | service providers
  recipient | deliveryServices | dpv:Recipient dpv:ServiceProvider | broader | delivery services
  recipient | paymentProcessors | dpv:Recipient dpv:ServiceProvider | broader | payment processors
  recipient | analyticsProviders | dpv:Recipient dpv:ServiceProvider | broader | analytics providers
  recipient | affiliates | dpv:Recipient dpv:Organisation | broader | affiliates
  recipient | businessPartners | dpv:ThirdParty dpv:Organisation | broader | business partners
  recipient | advertisers | dpv:ThirdParty dpv:Organisation | broader | advertisers
  recipient | socialNetworks | dpv:ThirdParty dpv:Organisation | broader | social networks
  recipient | dataBrokers | dpv:ThirdParty dpv:Organisation | broader | data brokers
  recipient | thirdParties | dpv:ThirdParty | exact | third parties
  recipient | clients | dpv:Recipient dpv:Organisation | broader | clients
  recipient | otherUsers | dpv:Recipient dpv:User | exact | other users
  recipient | public | dpv:Recipient | broader | the public
  recipient | authorities | dpv:Recipient dpv:GovernmentalOrganisation | broader | authorities
  recipient | successors | dpv:Recipient dpv:Organisation | broader | successors of the business
  recipient | professionalAdvisers | dpv:Recipient dpv:LegalEntity | broader | professional advisers
  recipient | researchers | dpv:Recipient dpv:LegalEntity | broader | researchers
  recipient | relatedPersons | dpv:Recipient dpv:LegalEntity | broader | persons tied to the individual
  # --- technologies
  technology | cookies | tech:Cookie | exact | cookies
  technology | sessionCookies | tech:Cookie | broader | session cookies
  technology | persistentCookies | tech:Cookie | broader | persistent cookies
  technology | thirdPartyCookies | tech:Cookie | broader | third-party cookies
  technology | flashCookies | tech:LocalStorage | broader | Flash cookies
  technology | localStorage | tech:LocalStorage | exact | local storage
  technology | webBeacons | dpv:Technology | broader | web beacons
  technology | logFiles | dpv:Technology | broader | log files
  technology | scripts | tech:Software | broader | scripts
  technology | sdks | tech:SoftwareLibrary | exact | software development kits
  technology | fingerprinting | dpv:Technology | broader | fingerprinting
  technology | analyticsTools | tech:Software | broader | analytics tools
  technology | socialPlugins | tech:Software | broader | social plug-ins
  technology | locationServices | dpv:Technology | broader | location services
  technology | forms | dpv:Technology | broader | forms
  technology | mobileApps | tech:SmartphoneApplication | exact | mobile applications
  technology | tracking | dpv:Technology | broader | tracking technology
  # --- legal bases
  basis | consent | dpv:Consent | exact | consent
  basis | contract | dpv:Contract | exact | contract
  basis | legalObligation | dpv:LegalObligation | exact | legal obligation
  basis | legitimateInterest | dpv:LegitimateInterest | exact | legitimate interest
  basis | vitalInterest | dpv:VitalInterest | exact | vital interest
  basis | publicTask | dpv:PublicInterest | broader | public task
  # --- data subjects
  subject | visitor | dpv:Visitor | exact | visitors
  subject | user | dpv:User | exact | users
  subject | customer | dpv:Customer | exact | customers
  subject | child | dpv:Child | exact | children
  subject | applicant | dpv:JobApplicant | exact | job applicants
  subject | employee | dpv:Employee | exact | employees
  subject | otherPerson | dpv:HumanSubject | broader | other persons
  # --- what is done
  action | collect | dpv:Collect | exact | collect
  action | use | dpv:Use | exact | use
  action | share | dpv:Share | exact | share
  action | sell | dpv:Disclose | broader | sell
  action | retain | dpv:Store | exact | keep
  action | delete | dpv:Delete | exact | delete
  action | profile | dpv:Combine | related | combine
  action | transfer | dpv:CrossBorderTransfer | exact | transfer
  source | direct | dpv:DataSubjectDataSource | exact | from the person
  source | automatic | dpv:Observe | exact | recorded
  source | thirdParty | dpv:ThirdPartyDataSource | exact | from third parties
  source | public | dpv:PublicDataSource | exact | from public sources
  source | unspecified | - | related | not said
  condition | consent | dpv:OptingInToProcess | exact | only with consent
  condition | noObjection | dpv:OptingOutFromProcess | exact | unless the person objects
  condition | law | dpv:Context | broader | where law or legal process requires
  condition | merger | dpv:Context | broader | in a merger or sale of the business
  condition | request | dpv:OptingInToProcess | related | at the person's request
  condition | aggregation | dpv:Context | broader | aggregated or anonymised first
  condition | emergency | dpv:Context | broader | in an emergency
  condition | contract | dpv:Context | broader | under contractual limits
  condition | necessity | dpv:Context | broader | as far as needed for the service
  condition | other | dpv:Context | broader | on a condition
  # --- choices
  control | optIn | dpv:OptingInToProcess | exact | opt-in
  control | optOut | dpv:OptingOutFromProcess | exact | opt-out
  control | abstain | dpv:EntityPermissiveInvolvement | broader | withholding data or staying away
  control | configure | dpv:EntityPermissiveInvolvement | broader | settings
  control | none | dpv:CannotOptOutFromProcess | exact | no choice
  control | unspecified | dpv:EntityPermissiveInvolvement | broader | choice
  control-denied | optIn | dpv:CannotOptInToProcess | exact | no opt-in
  control-denied | optOut | dpv:CannotOptOutFromProcess | exact | no opt-out
  control-denied | abstain | dpv:EntityNonPermissiveInvolvement | broader | no way to withhold data
  control-denied | configure | dpv:EntityNonPermissiveInvolvement | broader | no settings
  control-denied | none | dpv:EntityPermissiveInvolvement | broader | choice
  control-denied | unspecified | dpv:EntityNonPermissiveInvolvement | broader | no choice
  choice-scope | firstPartyCollection | dpv:Collect | exact | collection
  choice-scope | firstPartyUse | dpv:Use | exact | use
  choice-scope | thirdPartySharing | dpv:Share | exact | sharing with third parties
  choice-scope | thirdPartyCollection | dpv:Collect | exact | collection by third parties
  choice-scope | thirdPartyUse | dpv:Use | exact | use by third parties
  choice-scope | unspecified | - | related | processing
  mechanism | formCheckbox | - | related | on a form
  mechanism | accountSettings | - | related | in the account's settings
  mechanism | email | - | related | by e-mail
  mechanism | postal | - | related | by letter
  mechanism | phone | - | related | by telephone
  mechanism | webLink | - | related | on a web page
  mechanism | unsubscribe | - | related | by the unsubscribe instructions of a message
  mechanism | browserSettings | - | related | in the browser's settings
  mechanism | deviceSettings | - | related | in the device's settings
  mechanism | thirdPartySite | - | related | on a third party's site
  mechanism | doNotUseService | - | related | by not using the service
  mechanism | declineToProvide | - | related | by not providing the data
  mechanism | otherPolicy | - | related | as another policy says
  mechanism | signal | - | related | by a preference signal
  mechanism | contact | - | related | by contacting the company
  mechanism | unspecified | - | related | by means not stated
  consent | impliedByUse | dpv:ConsentControl | broader | consent implied by use of the service
  consent | impliedByProvision | dpv:ConsentControl | broader | consent implied by providing data
  consent | deemedAcceptanceOfChanges | dpv:ConsentControl | broader | continued use deemed acceptance of changes
  consent | requestedAtCollection | dpv:ObtainConsent | exact | consent asked for at collection
  consent | requiredBeforeCollection | dpv:ObtainConsent | exact | no collection without consent
  consent | requiredBeforeUse | dpv:ObtainConsent | exact | no use without consent
  consent | requiredBeforeDisclosure | dpv:ObtainConsent | exact | no disclosure without consent
  consent | purposeOpenEnded | dpv:ObtainConsent | exact | other purposes with consent
  consent | parentalConsentRequired | dpv:ObtainConsent | exact | consent of a parent required
  # --- retention
  retention | notRetained | dpv:UntilEventDuration | broader | end of the interaction
  retention | statedPeriod | dpv:TemporalDuration | exact | stated period
  retention | untilPurposeMet | dpv:UntilEventDuration | broader | stated purpose met
  retention | untilEvent | dpv:UntilEventDuration | exact | event
  retention | legalRequirement | dpv:UntilEventDuration | broader | end of the period that law requires
  retention | businessPractice | dpv:IndeterminateDuration | related | by the business's own schedule
  retention | indefinite | dpv:EndlessDuration | exact | without end
  retention | limited | dpv:IndeterminateDuration | broader | limited, but not said how
  # --- rights
  right | access | eu-gdpr:A15 | related | access
  right | rectification | eu-gdpr:A16 | related | correction
  right | erasure | eu-gdpr:A17 | related | deletion
  right | deactivation | - | related | closing an account
  right | portability | eu-gdpr:A20 | related | portability
  right | restriction | eu-gdpr:A18 | related | restriction of processing
  right | objection | eu-gdpr:A21 | related | objection
  right | withdrawConsent | eu-gdpr:A7-3 | related | withdrawal of consent
  right | complaint | eu-gdpr:A77 | related | complaint to an authority
  right | automatedDecisions | eu-gdpr:A22 | related | no solely automated decisions
  right | disclosureList | - | related | list of disclosures to third parties
  right | optOutOfSale | - | related | opt-out of sale
  right | limitSensitiveUse | - | related | limiting the use of sensitive data
  right | nonDiscrimination | - | related | no discrimination for using rights
  right | appeal | - | related | appeal of a refusal
  right-denied | rectification | dpv:CannotCorrectProcessInput | broader | no correction
  right-denied | objection | dpv:CannotObjectToProcess | exact | no objection
  right-denied | withdrawConsent | dpv:CannotWithdrawFromProcess | exact | no withdrawal of consent
  right-denied | optOutOfSale | dpv:CannotOptOutFromProcess | exact | no opt-out of sale
  right-scope | accountData | - | related | account data
  right-scope | profileData | - | related | profile data
  right-scope | transactionalData | - | related | transactions
  right-scope | contactData | - | related | contact data
  right-scope | allData | - | related | all data held
  right-scope | otherData | - | related | other data
  right-scope | unspecified | - | related | data
  access | nonIdentified | - | related | no identified data are collected
  access | all | dpv:DataSubjectRight | broader | all identified data
  access | contactAndOther | dpv:DataSubjectRight | broader | identified contact data and some other data
  access | identifiedContact | dpv:DataSubjectRight | broader | identified contact data
  access | otherIdentified | dpv:DataSubjectRight | broader | some other identified data
  access | none | - | related | no access
  dispute | service | dpv:OrganisationalMeasure | broader | disputes settled by the company's own service
  dispute | independent | dpv:OrganisationalMeasure | broader | disputes settled by an independent organisation
  dispute | court | dpv:OrganisationalMeasure | broader | disputes settled by a court
  dispute | law | dpv:OrganisationalMeasure | broader | disputes settled as a law says
  # --- measures: broader concept, then type
  measure | secureTransfer | dpv:EncryptionInTransfer dpv:TechnicalMeasure | exact | encryption in transfer
  measure | secureStorage | dpv:SecurityMethod dpv:TechnicalMeasure | broader | secure storage
  measure | authentication | dpv:AuthenticationProtocols dpv:TechnicalMeasure | exact | authentication
  measure | accessLimitation | dpv:AccessControlMethod dpv:TechnicalMeasure | exact | limited access
  measure | training | dpv:StaffTraining dpv:OrganisationalMeasure | exact | training
  measure | audit | dpv:Audit dpv:OrganisationalMeasure | broader | reviews and audits
  measure | program | dpv:SecurityProcedure dpv:OrganisationalMeasure | broader | security programme
  measure | confidentiality | dpv:OrganisationalMeasure dpv:OrganisationalMeasure | broader | confidentiality duties
  measure | deidentification | dpv:Deidentification dpv:TechnicalMeasure | exact | de-identification
  measure | breachNotice | dpv:DataBreachNotification dpv:OrganisationalMeasure | exact | notice of breaches
  measure | generic | dpv:TechnicalOrganisationalMeasure dpv:TechnicalOrganisationalMeasure | exact | protective measures
  measure | noGuarantee | - | related | no guarantee
  safeguard | standardContractualClauses | eu-gdpr:StandardContractualClauses | related | standard contractual clauses
  safeguard | adequacy | eu-gdpr:AdequacyDecision | related | adequacy decision
  safeguard | bindingCorporateRules | eu-gdpr:BindingCorporateRules | related | binding corporate rules
  safeguard | privacyFramework | - | related | privacy framework
  safeguard | safeHarbor | - | related | Safe Harbor
  safeguard | consent | dpv:OptingInToProcess | exact | consent
  # --- changes of the policy
  change | privacyRelevant | dpv:NoticeUpdated | broader | change that matters to privacy
  change | notPrivacyRelevant | dpv:NoticeUpdated | broader | minor change
  change | merger | dpv:NoticeUpdated | broader | change after a merger
  change | unspecified | dpv:NoticeUpdated | broader | change
  notification | none | - | related | no notice is given
  notification | inPolicy | dpv:PrivacyNotice | exact | notice in the policy itself
  notification | onSite | dpv:PostedNotice | exact | notice on the site
  notification | personal | dpv:Notification | broader | message to each person
  notification | unspecified | dpv:Notification | broader | notice
  change-choice | none | - | related | no choice
  change-choice | optOut | dpv:OptingOutFromProcess | exact | opt-out
  change-choice | optIn | dpv:OptingInToProcess | exact | opt-in
  change-choice | participate | dpv:EntityActiveInvolvement | exact | taking part
  change-choice | unspecified | - | related | not said
  # --- laws and codes
  law | gdpr | legal-eu:law-GDPR | exact | GDPR
  law | uk-gdpr | legal-gb:law-GDPR | exact | UK GDPR
  law | ccpa | legal-us:law-CA-CCPA | exact | CCPA
  law | cpra | legal-us:law-CA-CPRA | exact | CPRA
  law-kind | law | dpv:Law | exact | law
  law-kind | framework | dpv:Certification dpv:OrganisationalMeasure | related | framework
  law-kind | codeOfConduct | dpv:CodeOfConduct dpv:OrganisationalMeasure | broader | code of conduct
  law-seal | truste | dpv:CertificationSeal dpv:OrganisationalMeasure | broader | seal programme
  # --- signals, audiences, parties
  signal | doNotTrack | dpv:EntityPermissiveInvolvement | broader | Do Not Track signal
  signal | globalPrivacyControl | dpv:EntityPermissiveInvolvement | broader | Global Privacy Control signal
  signal | doNotSellLink | dpv:EntityPermissiveInvolvement | broader | "Do Not Sell" link
  audience | californians | loc:US-CA | exact | Californians
  audience | europeans | loc:EU | related | Europeans
  audience | otherRegion | dpv:Location | broader | people of a region
  audience | children | dpv:Child | exact | children
  role | firstParty | dpv:DataController | exact | first party
  role | controller | dpv:DataController | exact | controller
  role | representative | dpv:Representative | exact | representative
  role | dataProtectionOfficer | dpv:DataProtectionOfficer | exact | data protection officer
  role | client | dpv:Organisation | broader | client
  role | affiliate | dpv:Organisation | broader | affiliate
  role | serviceProvider | dpv:ServiceProvider | exact | service provider
  role | thirdParty | dpv:ThirdParty | exact | third party
  role | advertisingNetwork | dpv:ThirdParty | broader | advertising network
  role | authority | dpv:GovernmentalOrganisation | broader | authority
  role | successor | dpv:Organisation | broader | successor
  role | public | dpv:Recipient | broader | the public
  role | industryBody | dpv:Organisation | broader | industry body
  # --- findings: ours, DPV has none
  finding | contradiction | - | related | contradiction
  finding | templatePlaceholder | - | related | unfilled template
  finding | unresolvedAlternative | - | related | unresolved alternative
  finding | deadReference | - | related | dead reference
  finding | withdrawalNotFound | - | related | withdrawal not found
  finding | choiceWithoutMechanism | - | related | choice without means
  finding | describesLawNotPractice | - | related | law described, not practice
  finding | multiplePolicies | - | related | more than one policy
  finding | unparsedChoice | - | related | words of choice not understood
  """#

/// Codes of `loc:` for countries, the states and territories of the United States, and the
/// European Union.
let locationCodes = """
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS
  BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE
  EG EH ER ES ET EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK
  HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB
  LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ
  NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU
  RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN
  TO TR TT TV TW TZ UA UG UM US US-AK US-AL US-AR US-AS US-AZ US-CA US-CO US-CT US-DC US-DE US-FL
  US-GA US-GU US-HI US-IA US-ID US-IL US-IN US-KS US-KY US-LA US-MA US-MD US-ME US-MI US-MN US-MO
  US-MP US-MS US-MT US-NC US-ND US-NE US-NH US-NJ US-NM US-NV US-NY US-OH US-OK US-OR US-PA US-PR
  US-RI US-SC US-SD US-TN US-TX US-UM US-UT US-VA US-VI US-VT US-WA US-WI US-WV US-WY UY UZ VA VC
  VE VG VI VN VU WF WS YE YT ZA ZM ZW
  """
