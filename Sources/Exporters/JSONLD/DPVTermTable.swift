// Generated from Fixtures/standards/dpv by DPVTermTableTests; do not edit.
// swift-format-ignore-file

/// Every term of DPV 2.3: `prefix|kind|status|types|broader|domain|range|names`; kind `c` is a
/// concept and `p` a property, status `s` is sunset; a location's wider place is left out.
let dpvTermRows = #"""
dpv|c||dpv:OrganisationalMeasure|dpv:GovernanceProcedures|||AIGovernance ApprovalProcedure AssetManagementProcedures ComplianceMonitoring DisasterRecoveryProcedures HumanOversight IncidentManagementProcedures IncidentReportingCommunication Policy ReviewProcedure StandardsConformance
dpv|c||dpv:OrganisationalMeasure|dpv:DigitalLiteracy|||AILiteracy DataLiteracy
dpv|c||dpv:OrganisationalMeasure|dpv:Notice|||AINotice DashboardNotice DataTransferNotice DeviceNotice GraphicalNotice JITNotice LayeredNotice OralNotice PostedNotice PrintedNotice PrivacyNotice RightNotice SecurityIncidentNotice
dpv|c||dpv:Purpose|dpv:ResearchAndDevelopment|||AcademicResearch ScientificResearch
dpv|c|||dpv:Organisation|||AcademicScientificOrganisation Clinic EducationalOrganisation EmergencyServiceProvider ForProfitOrganisation GovernmentalOrganisation HealthcareOrganisation Hospital IndustryConsortium InternationalOrganisation JudicialOrganisation LawEnforcementOrganisation NonGovernmentalOrganisation NonProfitOrganisation ParentLegalEntity ReligiousAssociations SubsidiaryLegalEntity
dpv|c|||dpv:ContractControl|||AcceptContract NegotiateContract OfferContract RefuseContract TerminateContract
dpv|c||dpv:Rule|dpv:Rule|||AcceptableRule UnacceptableRule
dpv|c||dpv:OrganisationalMeasure|dpv:Policy|||AcceptableUsePolicy DataProcessingPolicy InformationSecurityPolicy LoggingPolicy MonitoringPolicy RecertificationPolicy
dpv|c||dpv:Processing|dpv:Use|||Access Analyse Assess Consult Match Profiling Retrieve Tracking
dpv|c||dpv:TechnicalMeasure|dpv:TechnicalMeasure|||AccessControlMethod ActivityMonitoring AuthenticationProtocols AuthorisationProtocols CryptographicMethods DataBackupProtocols DataSanitisationTechnique DigitalRightsManagement Encryption FailSafeProtocols InformationFlowControl SecurityMethod
dpv|c||dpv:Purpose|dpv:Purpose|||AccountManagement CommercialPurpose CommunicationManagement CustomerManagement EnforceSecurity EstablishContractualAgreement FulfilmentOfObligation HumanResourceManagement Marketing NonCommercialPurpose OrganisationGovernance Personalisation PublicBenefit RecordManagement ResearchAndDevelopment ServiceManagement VendorManagement
dpv|c||dpv:Processing|dpv:Obtain|||Acquire Collect Derive Generate Observe Record
dpv|c||dpv:Right|dpv:Right|||ActiveRight DataSubjectRight PassiveRight
dpv|c||dpv:InvolvementStatus|dpv:InvolvementStatus|||ActivelyInvolved NotInvolved PassivelyInvolved
dpv|c||dpv:ActivityStatus|dpv:ActivityStatus|||ActivityCompleted ActivityHalted ActivityNotCompleted ActivityOngoing ActivityPlanned ActivityProposed
dpv|c|||dpv:Status|||ActivityStatus AuditStatus ComplianceStatus ConformanceStatus ConsentStatus ContractStatus EntityInformedStatus IntentionStatus InvolvementStatus LegalObligationStatus LegitimateInterestStatus NoticeStatus NotificationStatus OfficialAuthorityExerciseStatus PublicInterestStatus RequestStatus ReuseCompatibility RuleFulfilmentStatus VitalInterestStatus
dpv|c||dpv:Processing|dpv:Transform|||Adapt Align Alter Anonymise Combine Filter Pseudonymise Restrict Screen
dpv|c||dpv:HumanSubject|dpv:HumanSubject|||Adult Applicant Citizen Consumer Customer Employee GuardianOfHuman Immigrant JobApplicant Member NonCitizen ParentOfHuman Participant Patient Student Subscriber Tourist User Visitor VulnerableHuman
dpv|c||dpv:Purpose|dpv:Marketing|||Advertising DirectMarketing PublicRelations SocialMediaMarketing
dpv|c||dpv:Purpose|dpv:Verification|||AgeVerification IdentityVerification
dpv|c|||dpv:Entity|||Agent LegalEntity NaturalPerson OrganisationalUnit
dpv|c||dpv:Processing|dpv:Alter|||Aggregate Modify
dpv|c|||dpv:ProcessingContext|||AlgorithmicLogic AutomationLevel DataSource DecisionMaking EntityInvolvement EvaluationScoring InnovativeUseOfTechnology ProcessingCondition Scale
dpv|c|||dpv:EmergencyServiceProvider|||AmbulanceProvider EmergencyHealthcareProvider FireDepartment
dpv|c||dpv:TechnicalMeasure|dpv:Deidentification|||Anonymisation Pseudonymisation
dpv|c|||dpv:NonPersonalData|||AnonymisedData
dpv|c|||dpv:Context|||Applicability Duration FeeRequirement Frequency Importance Justification Necessity ProcessingContext Scope Status
dpv|c||dpv:OrganisationalMeasure|dpv:OrganisationalMeasure|||Assessment Audit CertificationSeal Consultation DigitalLiteracy GovernanceProcedures GuidelinesPrinciple Notice Notification RecordsOfActivities RightExerciseActivity RightsManagement Safeguard SecurityProcedure StaffTraining SupportEntityDecisionMaking
dpv|c||dpv:AutomationLevel|dpv:AutomationLevel|||AssistiveAutomation Autonomous ConditionalAutomation FullAutomation HighAutomation NotAutomated PartialAutomation
dpv|c||dpv:HumanSubject|dpv:VulnerableHuman|||AsylumSeeker Child ElderlyHuman MentallyVulnerableHuman VulnerableDataSubject
dpv|c||dpv:TechnicalMeasure|dpv:CryptographicMethods|||AsymmetricCryptography CryptographicKeyManagement DifferentialPrivacy DigitalSignatures HashFunctions HomomorphicEncryption PostQuantumCryptography PrivacyPreservingProtocol PrivateInformationRetrieval QuantumCryptography SecretSharingSchemes SecureMultiPartyComputation SymmetricCryptography TrustedComputing TrustedExecutionEnvironment
dpv|c||dpv:TechnicalMeasure|dpv:Encryption|||AsymmetricEncryption EncryptionAtRest EncryptionInTransfer EncryptionInUse EndToEndEncryption SymmetricEncryption
dpv|c||dpv:AuditStatus|dpv:AuditStatus|||AuditApproved AuditConditionallyApproved AuditNotRequired AuditRejected AuditRequested AuditRequired
dpv|c||dpv:TechnicalMeasure|dpv:CryptographicAuthentication|||Authentication-ABC Authentication-PABC HashMessageAuthenticationCode MessageAuthenticationCodes
dpv|c||dpv:OrganisationalMeasure|dpv:SecurityProcedure|||AuthorisationProcedure BackgroundChecks SecureProcessingEnvironment SecurityRoleProcedures ThirdPartySecurityProcedures
dpv|c|||dpv:GovernmentalOrganisation|||Authority
dpv|c||dpv:EntityInformedStatus|dpv:EntityInformed|||AuthorityInformed ControllerInformed DataSubjectInformed RecipientInformed
dpv|c||dpv:EntityInformedStatus|dpv:EntityUninformed|||AuthorityUninformed ControllerUninformed DataSubjectUninformed RecipientUninformed
dpv|c|||dpv:DecisionMaking|||AutomatedDecisionMaking
dpv|c||dpv:ScoringOfIndividuals|dpv:ScoringOfIndividuals|||AutomatedScoringOfIndividuals
dpv|c||dpv:LegalBasis|dpv:B2BContract dpv:B2CContract|||B2B2CContract
dpv|c||dpv:LegalBasis|dpv:ContractByEntityType|||B2BContract B2CContract C2BContract C2CContract G2BContract G2CContract G2GContract
dpv|c||dpv:TechnicalMeasure|dpv:AuthenticationProtocols|||BiometricAuthentication MultiFactorAuthentication PasswordAuthentication SingleSignOn
dpv|c||dpv:EntityNonPermissiveInvolvement|dpv:EntityNonPermissiveInvolvement|||CannotChallengeProcess CannotChallengeProcessInput CannotChallengeProcessOutput CannotCorrectProcess CannotCorrectProcessInput CannotCorrectProcessOutput CannotObjectToProcess CannotOptInToProcess CannotOptOutFromProcess CannotReverseProcessEffects CannotReverseProcessInput CannotReverseProcessOutput CannotWithdrawFromProcess
dpv|c||dpv:OrganisationalMeasure|dpv:CertificationSeal|||Certification Seal
dpv|c||dpv:EntityPermissiveInvolvement|dpv:EntityPermissiveInvolvement|||ChallengingProcess ChallengingProcessInput ChallengingProcessOutput CorrectingProcess CorrectingProcessInput CorrectingProcessOutput ObjectingToProcess OptingInToProcess OptingOutFromProcess ReversingProcessEffects ReversingProcessInput ReversingProcessOutput WithdrawingFromProcess
dpv|c|||dpv:LegalEntity|||CharityOrganisation DataController DataExporter HumanSubject Organisation PrivateSectorBody PublicSectorBody Recipient Representative SMEOrganisation ServiceConsumer ServiceProvider StartupOrganisation ThirdParty
dpv|c|||dpv:Region|||City
dpv|c||dpv:HumanSubject|dpv:Customer|||Client
dpv|c||dpv:Location|dpv:RemoteLocation|||CloudLocation
dpv|c||dpv:OrganisationalMeasure|dpv:GuidelinesPrinciple|||CodeOfConduct Guideline Principle PrivacyByDefault PrivacyByDesign Standard
dpv|c|||dpv:Data|||CollectedData ConfidentialData DerivedData GeneratedData IncorrectData NonPersonalData PersonalData SensitiveData UncategorisedData UnstructuredData UnverifiedData VerifiedData
dpv|c|||dpv:CollectedData dpv:PersonalData|||CollectedPersonalData
dpv|c||dpv:Purpose|dpv:PublicBenefit|||CombatClimateChange Counterterrorism DataAltruism ImproveHealthcare ImprovePublicServices ImproveTransportMobility ProtectionOfNationalSecurity ProtectionOfPublicSecurity ProvideOfficialStatistics PublicPolicyMaking
dpv|c||dpv:Purpose|dpv:CommercialPurpose dpv:ResearchAndDevelopment|||CommercialResearch
dpv|c|||dpv:ConfidentialData|||CommerciallyConfidentialData IntellectualPropertyData ProfessionalConfidentialData StatisticallyConfidentialData
dpv|c||dpv:Purpose|dpv:CommunicationManagement dpv:CustomerCare|||CommunicationForCustomerCare
dpv|c||dpv:ReuseCompatibility|dpv:ReuseCompatibility|||CompatibilityUnknown PrimaryUse SecondaryUse
dpv|c||dpv:OrganisationalMeasure|dpv:Assessment|||ComplianceAssessment ConformanceAssessment EffectivenessDeterminationProcedures LegitimateInterestAssessment RiskAssessment
dpv|c||dpv:ComplianceStatus|dpv:ComplianceStatus|||ComplianceIndeterminate ComplianceUnknown ComplianceViolation Compliant NonCompliant PartiallyCompliant
dpv|c||dpv:LegalMeasure|dpv:LegalAgreement|||ConfidentialityAgreement NDA StatisticalConfidentialityAgreement
dpv|c||dpv:ConformanceStatus|dpv:ConformanceStatus|||Conformant NonConformant
dpv|c||dpv:LegalBasis|dpv:LegalBasis|||Consent Contract DataTransferLegalBasis LegalObligation LegitimateInterest OfficialAuthorityOfController PublicInterest VitalInterest
dpv|c|||dpv:EntityInvolvement|||ConsentControl ContractControl EntityActiveInvolvement EntityNonInvolvement EntityNonPermissiveInvolvement EntityPassiveInvolvement EntityPermissiveInvolvement HumanInvolvement
dpv|c||dpv:ConsentStatus|dpv:ConsentStatusInvalidForProcessing|||ConsentExpired ConsentInvalidated ConsentRefused ConsentRequestDeferred ConsentRequested ConsentRevoked ConsentUnknown ConsentWithdrawn
dpv|c||dpv:ConsentStatus|dpv:ConsentStatusValidForProcessing|||ConsentGiven RenewedConsentGiven
dpv|c||dpv:OrganisationalMeasure|dpv:PermissionManagement|||ConsentManagement
dpv|c||dpv:OrganisationalMeasure|dpv:PrivacyNotice|||ConsentNotice
dpv|c||dpv:OrganisationalMeasure|dpv:ConsentRecord|||ConsentReceipt
dpv|c||dpv:OrganisationalMeasure|dpv:DataProcessingRecord|||ConsentRecord DataTransferRecord ROPA
dpv|c||dpv:ConsentStatus|dpv:ConsentStatus|||ConsentStatusInvalidForProcessing ConsentStatusValidForProcessing
dpv|c|||dpv:RiskConcept|||Consequence Risk
dpv|c|||dpv:Consequence|||ConsequenceAsSideEffect ConsequenceOfFailure ConsequenceOfSuccess Impact
dpv|c||dpv:OrganisationalMeasure|dpv:Consultation|||ConsultationWithAuthority ConsultationWithDPO ConsultationWithDataSubject
dpv|c||dpv:OrganisationalMeasure|dpv:ConsultationWithDataSubject|||ConsultationWithDataSubjectRepresentative
dpv|c||dpv:LegalBasis|dpv:StandardFormContract|||ConsumerStandardFormContract ProviderStandardFormContract
dpv|c||||||Context ContractualClause Data Entity ExpectationStatus LegalBasis Likelihood NoticeIcon NoticeLayer Process Processing Purpose Right RiskConcept RiskLevel Rule Sector Severity TechnicalOrganisationalMeasure Technology
dpv|c|||dpv:PseudonymisedData|||ContextuallyAnonymisedData
dpv|c||dpv:Frequency|dpv:Frequency|||ContinuousFrequency OftenFrequency SingularFrequency SporadicFrequency
dpv|c|||dpv:ContractStatus|||ContractActivationStatus ContractExecutionStatus ContractFulfilmentStatus ContractPerformanceStatus ContractPreparationStatus ContractTerminationStatus ContractualClauseFulfilmentStatus
dpv|c||dpv:ContractActivationStatus|dpv:ContractActivationStatus|||ContractActive ContractInactive
dpv|c||dpv:ContractPerformanceStatus|dpv:ContractPerformanceStatus|||ContractAmended ContractBeingPerformed ContractRenewed ContractTemporarilySuspended
dpv|c||dpv:ContractualClause|dpv:ContractualClause|||ContractAmendmentClause ContractConfidentialityClause ContractDefinitions ContractDisputeResolutionClause ContractJurisdictionClause ContractPreamble ContractTerminationClause TermsOfService
dpv|c||dpv:ContractPreparationStatus|dpv:ContractPreparationStatus|||ContractApproved ContractDrafted ContractNegotiated ContractOffered ContractRejected ContractUnderNegotiation ContractUnderReview
dpv|c||dpv:ContractTerminationStatus|dpv:ContractTerminationStatus|||ContractBreached ContractDisputed ContractExpired ContractExtended ContractTerminated
dpv|c||dpv:LegalBasis|dpv:Contract|||ContractByDomain ContractByEntityType ContractByNegotiationType ContractPerformance EnterIntoContract
dpv|c||dpv:ContractFulfilmentStatus|dpv:ContractFulfilmentStatus|||ContractFulfilled ContractNotFulfilled ContractPartiallyFulfilled ContractViolated
dpv|c||dpv:ContractExecutionStatus|dpv:ContractExecutionStatus|||ContractFullyExecuted ContractFullySigned ContractPartiallySigned ContractSignedByParty
dpv|c||dpv:ContractualClauseFulfilmentStatus|dpv:ContractualClauseFulfilmentStatus|||ContractualClauseFulfilled ContractualClauseNotFulfilled ContractualClausePartiallyFulfilled ContractualClauseViolated
dpv|c|s|dpv:LegalMeasure|dpv:LegalMeasure|||ContractualTerms LegalAgreement
dpv|c||dpv:LegalBasis dpv:LegalMeasure|dpv:DataSubjectContract|||ControllerDataSubjectAgreement
dpv|c||dpv:LegalBasis dpv:LegalMeasure|dpv:DataProcessorContract|||ControllerProcessorAgreement
dpv|c||dpv:Processing|dpv:Processing|||Copy Disclose Obtain Organise Remove Store Transfer Transform Use
dpv|c||dpv:Purpose|dpv:FraudPreventionAndDetection|||CounterMoneyLaundering MaintainFraudDatabase
dpv|c|||dpv:Jurisdiction|||Country EconomicUnion SupraNationalUnion
dpv|c||dpv:OrganisationalMeasure|dpv:AuthorisationProcedure|||CredentialManagement IdentityManagementMethod
dpv|c||dpv:Processing|dpv:Transfer|||CrossBorderTransfer Move
dpv|c||dpv:TechnicalMeasure|dpv:AuthenticationProtocols dpv:CryptographicMethods|||CryptographicAuthentication ZeroKnowledgeAuthentication
dpv|c||dpv:Purpose|dpv:CustomerManagement|||CustomerCare CustomerClaimsManagement CustomerOrderManagement CustomerRelationshipManagement CustomerSolvencyMonitoring
dpv|c||dpv:OrganisationalMeasure|dpv:SecurityAssessment|||CybersecurityAssessment
dpv|c||dpv:OrganisationalMeasure|dpv:StaffTraining|||CybersecurityTraining DataProtectionTraining EducationalTraining ProfessionalTraining SecurityKnowledgeTraining
dpv|c||dpv:OrganisationalMeasure|dpv:RightsImpactAssessment|||DPIA DataBreachImpactAssessment FRIA
dpv|c||dpv:OrganisationalMeasure|dpv:DataGovernance|||DataAvailabilityAssessment DataInteroperabilityManagement DataInventoryManagement DataQualityManagement MetadataManagement
dpv|c||dpv:OrganisationalMeasure|dpv:SecurityIncidentNotice|||DataBreachNotice
dpv|c||dpv:OrganisationalMeasure|dpv:SecurityIncidentNotification|||DataBreachNotification
dpv|c||dpv:OrganisationalMeasure|dpv:RecordsOfActivities|||DataBreachRecord DataProcessingRecord RightExerciseRecord SecurityIncidentRecord
dpv|c|s|dpv:LegalBasis|dpv:DataProcessingAgreement|||DataControllerContract DataProcessorContract DataSubjectContract ThirdPartyContract
dpv|c||dpv:DataSource|dpv:DataSource|||DataControllerDataSource DataSubjectDataSource NonPublicDataSource PublicDataSource ThirdPartyDataSource
dpv|c||dpv:OrganisationalMeasure|dpv:DataProcessingPolicy|||DataDeletionPolicy DataErasurePolicy DataJurisdictionPolicy DataRestorationPolicy DataReusePolicy DataStoragePolicy
dpv|c||dpv:OrganisationalMeasure|dpv:OrganisationGovernance|||DataGovernance
dpv|c||dpv:LegalMeasure|dpv:ContractualTerms|||DataHandlingClause
dpv|c|||dpv:Recipient|||DataImporter DataProcessor
dpv|c||dpv:OrganisationalMeasure|dpv:Assessment dpv:DataInteroperabilityManagement|||DataInteroperabilityAssessment
dpv|c||dpv:OrganisationalMeasure|dpv:DataInteroperabilityManagement|||DataInteroperabilityImprovement
dpv|c||dpv:LegalBasis dpv:LegalMeasure|dpv:Contract|||DataProcessingAgreement
dpv|c|||dpv:Authority|||DataProtectionAuthority NationalAuthority RegionalAuthority SupraNationalAuthority
dpv|c|||dpv:Representative|||DataProtectionOfficer
dpv|c||dpv:DataSubjectDataSource|dpv:DataSubjectDataSource|||DataPublishedByDataSubject
dpv|c||dpv:OrganisationalMeasure|dpv:Assessment dpv:DataQualityManagement|||DataQualityAssessment
dpv|c||dpv:OrganisationalMeasure|dpv:DataQualityManagement|||DataQualityImprovement
dpv|c||dpv:TechnicalMeasure|dpv:DataSanitisationTechnique|||DataRedaction Deidentification
dpv|c||dpv:OrganisationalMeasure|dpv:DataGovernance dpv:SecurityProcedure|||DataSecurityManagement
dpv|c|||dpv:DataProcessor|||DataSubProcessor
dpv|c|||dpv:HumanSubject|||DataSubject
dpv|c||dpv:OrganisationalMeasure|dpv:RightsManagement|||DataSubjectRightsManagement IPRManagement PermissionManagement
dpv|c|||dpv:Scale|||DataSubjectScale DataVolume GeographicCoverage ProcessingScale
dpv|c||dpv:OrganisationalMeasure|dpv:DataQualityAssessment|||DataSuitabilityAssessment
dpv|c||dpv:OrganisationalMeasure|dpv:ImpactAssessment|||DataTransferImpactAssessment PIA RightsImpactAssessment
dpv|c||dpv:LocationFixture|dpv:LocationFixture|||DecentralisedLocations FederatedLocations FixedLocation RandomLocation VariableLocation
dpv|c||dpv:Processing|dpv:Remove|||Delete Destruct Erase
dpv|c||dpv:Purpose|dpv:RequestedServiceProvision|||DeliveryOfGoods
dpv|c|||dpv:DerivedData dpv:PersonalData|||DerivedPersonalData
dpv|c||dpv:OrganisationalMeasure|dpv:Standard|||DesignStandard ManagementStandard TechnicalStandard
dpv|c||dpv:TechnicalMeasure|dpv:Pseudonymisation|||DeterministicPseudonymisation DocumentRandomisedPseudonymisation FullyRandomisedPseudonymisation MonotonicCounterPseudonymisation RNGPseudonymisation
dpv|c||dpv:Rule|dpv:UnacceptableRule|||Deterrence Prohibition
dpv|c||dpv:RuleFulfilmentStatus|dpv:RuleFulfilled|||DeterrenceFollowed ObligationFulfilled PermissionNotUtilised PermissionUtilised ProhibitionUnviolated RecommendationFollowed
dpv|c||dpv:RuleFulfilmentStatus|dpv:RuleUnfulfilled|||DeterrenceNotFollowed ObligationUnfulfilled RecommendationNotFollowed
dpv|c||dpv:Processing|dpv:Disclose|||DiscloseByTransmission Display Disseminate Download Export MakeAvailable Share Transmit
dpv|c||dpv:Purpose|dpv:OrganisationGovernance|||DisputeManagement MemberPartnerManagement OrganisationComplianceManagement OrganisationRiskManagement
dpv|c||dpv:TechnicalMeasure|dpv:SecurityMethod|||DistributedSystemSecurity DocumentSecurity FileSystemSecurity HardwareSecurityProtocols IntrusionDetectionSystem MobilePlatformSecurity NetworkProxyRouting NetworkSecurityProtocols OperatingSystemSecurity PenetrationTestingMethods UseSyntheticData VirtualisationSecurity VulnerabilityTestingMethods WebBrowserSecurity WebSecurityProtocols WirelessSecurityProtocols
dpv|c||dpv:LegalBasis|dpv:ContractByDomain|||DistributionAgreement EmploymentContract LicenseAgreement ServiceLevelAgreement
dpv|c||dpv:LegalBasis|dpv:LicenseAgreement|||EULA
dpv|c||dpv:HumanSubject|dpv:VulnerableDataSubject|||ElderlyDataSubject
dpv|c||dpv:Duration|dpv:Duration|||EndlessDuration IndeterminateDuration
dpv|c||dpv:Purpose|dpv:EnforceSecurity|||EnforceAccessControl IdentityAuthentication MisusePreventionAndDetection Verification
dpv|c||dpv:EntityInformedStatus|dpv:EntityInformedStatus|||EntityInformed
dpv|c||dpv:EntityInvolvementStatus|dpv:EntityInvolvement dpv:Intended|||EntityIntendedInvolvement
dpv|c||dpv:EntityInvolvementStatus|dpv:EntityInvolvementStatus|||EntityInvolved EntityNotInvolved
dpv|c|||dpv:EntityInvolvement dpv:Status|||EntityInvolvementStatus
dpv|c|||dpv:EntityInformedStatus|||EntityUninformed
dpv|c||dpv:EntityInvolvementStatus|dpv:EntityInvolvement dpv:Unintended|||EntityUnintendedInvolvement
dpv|c||dpv:PhysicalMeasure|dpv:PhysicalMeasure|||EnvironmentalProtection PhysicalAuthentication PhysicalAuthorisation PhysicalDeviceSecurity PhysicalInterceptionProtection PhysicalInterruptionProtection PhysicalNetworkSecurity PhysicalSecureStorage PhysicalSupplySecurity PhysicalSurveillance
dpv|c||dpv:EvaluationScoring|dpv:EvaluationScoring|||EvaluationOfIndividuals ScoringOfIndividuals
dpv|c||dpv:ExpectationStatus|dpv:ExpectationStatus|||Expected Unexpected
dpv|c||dpv:LegalBasis|dpv:ExpressedConsent|||ExplicitlyExpressedConsent
dpv|c||dpv:LegalBasis|dpv:InformedConsent|||ExpressedConsent ImpliedConsent
dpv|c||dpv:FeeRequirement|dpv:FeeRequirement|||FeeNotRequired
dpv|c|||dpv:FeeRequirement|||FeeRequired
dpv|c||dpv:LocationFixture|dpv:FixedLocation|||FixedMultipleLocations FixedSingularLocation
dpv|c|||dpv:Duration|||FixedOccurrencesDuration TemporalDuration UntilEventDuration UntilTimeDuration
dpv|c||dpv:Processing|dpv:Structure|||Format
dpv|c||dpv:Purpose|dpv:MisusePreventionAndDetection|||FraudPreventionAndDetection
dpv|c||dpv:Purpose|dpv:FulfilmentOfObligation|||FulfilmentOfContractualObligation LegalCompliance ProtectionOfIPR
dpv|c|||dpv:PersonalData|||GeneratedPersonalData IdentifyingPersonalData PseudonymisedData
dpv|c||dpv:GeographicCoverage|dpv:GeographicCoverage|||GlobalScale LocalEnvironmentScale LocalityScale MultiNationalScale NationalScale NearlyGlobalScale RegionalScale
dpv|c||dpv:HumanSubject|dpv:GuardianOfHuman|||GuardianOfDataSubject
dpv|c||dpv:DataVolume|dpv:DataVolume|||HugeDataVolume LargeDataVolume MediumDataVolume SingularDataVolume SmallDataVolume SporadicDataVolume
dpv|c||dpv:DataSubjectScale|dpv:DataSubjectScale|||HugeScaleOfDataSubjects LargeScaleOfDataSubjects MediumScaleOfDataSubjects SingularScaleOfDataSubjects SmallScaleOfDataSubjects SporadicScaleOfDataSubjects
dpv|c||dpv:HumanInvolvement|dpv:HumanInvolvement|||HumanInvolved HumanInvolvementForControl HumanInvolvementForDecision HumanInvolvementForInput HumanInvolvementForIntervention HumanInvolvementForOversight HumanInvolvementForVerification HumanNotInvolved
dpv|c||dpv:Location|dpv:PrivateSpace dpv:PublicSpace|||HybridPublicPrivateSpace
dpv|c||dpv:OrganisationalMeasure|dpv:RiskAssessment|||ImpactAssessment SecurityAssessment
dpv|c||dpv:Purpose|dpv:OptimisationForController|||ImproveExistingProductsAndServices IncreaseServiceRobustness InternalResourceOptimisation
dpv|c||dpv:Purpose|dpv:CustomerRelationshipManagement dpv:OptimisationForController|||ImproveInternalCRMProcesses
dpv|c||dpv:Processing|dpv:Derive|||Infer
dpv|c|||dpv:DerivedData|||InferredData
dpv|c|||dpv:DerivedPersonalData dpv:InferredData|||InferredPersonalData
dpv|c||dpv:OrganisationalMeasure|dpv:Audit|||InformationAudit LegalComplianceAudit SecurityAudit
dpv|c||dpv:LegalBasis|dpv:Consent|||InformedConsent UninformedConsent
dpv|c||dpv:InnovativeUseOfTechnology|dpv:InnovativeUseOfTechnology|||InnovativeUseOfExistingTechnology InnovativeUseOfNewTechnologies
dpv|c||dpv:IntentionStatus|dpv:IntentionStatus|||Intended Unintended
dpv|c||dpv:Jurisdiction|dpv:Jurisdiction|||InverseJurisdiction
dpv|c|||dpv:DataController|||JointDataControllers
dpv|c||dpv:LegalBasis dpv:LegalMeasure|dpv:DataControllerContract|||JointDataControllersAgreement
dpv|c|||dpv:Location|||Jurisdiction
dpv|c||dpv:ProcessingScale|dpv:ProcessingScale|||LargeScaleProcessing MediumScaleProcessing SmallScaleProcessing
dpv|c|||http://www.w3.org/2000/01/rdf-schema#Class|||Law Location LocationFixture PublicRegisterOfEntities
dpv|c||dpv:Lawfulness|dpv:Lawfulness|||Lawful LawfulnessUnknown Unlawful
dpv|c|||dpv:ComplianceStatus|||Lawfulness
dpv|c|||dpv:Agent dpv:LegalEntity|||LegalAgent
dpv|c||dpv:OrganisationalMeasure|dpv:ComplianceAssessment|||LegalComplianceAssessment
dpv|c|||dpv:TechnicalOrganisationalMeasure|||LegalMeasure OrganisationalMeasure PhysicalMeasure RiskMitigationMeasure TechnicalMeasure
dpv|c||dpv:LegalObligationStatus|dpv:LegalObligationStatus|||LegalObligationCompleted LegalObligationOngoing LegalObligationPending
dpv|c||dpv:LegitimateInterestStatus|dpv:LegitimateInterestStatus|||LegitimateInterestInformed LegitimateInterestNotObjected LegitimateInterestObjected LegitimateInterestUninformed
dpv|c||dpv:LegalBasis|dpv:LegitimateInterest|||LegitimateInterestOfController LegitimateInterestOfDataSubject LegitimateInterestOfThirdParty
dpv|c||dpv:Location|dpv:LocationLocality|||LocalLocation RemoteLocation
dpv|c||dpv:Location|dpv:Location|||LocationLocality PrivateSpace PublicSpace
dpv|c|||dpv:ProvideConsent dpv:ReaffirmConsent dpv:WithdrawConsent|||ManageConsent
dpv|c||dpv:HumanSubject|dpv:MentallyVulnerableHuman dpv:VulnerableDataSubject|||MentallyVulnerableDataSubject
dpv|c||dpv:Processing|dpv:Consult|||Monitor Query
dpv|c||dpv:LegalBasis|dpv:ContractByNegotiationType|||NegotiatedContract StandardFormContract
dpv|c||dpv:Purpose|dpv:NonCommercialPurpose dpv:ResearchAndDevelopment|||NonCommercialResearch
dpv|c|||dpv:Process|||NonPersonalDataProcess PersonalDataProcess Service
dpv|c||dpv:Applicability|dpv:Applicability|||NotApplicable NotAvailable UnknownApplicability
dpv|c||dpv:Necessity|dpv:Necessity|||NotRequired Optional Required
dpv|c||dpv:NoticeStatus|dpv:NoticeStatus|||NoticeCommunicated NoticeGenerated NoticeLatest NoticeStale NoticeUnused NoticeUpdated NoticeUsed
dpv|c||dpv:NotificationStatus|dpv:NotificationStatus|||NotificationCompleted NotificationFailed NotificationNotNeeded NotificationOngoing NotificationPlanned
dpv|c||dpv:Rule|dpv:AcceptableRule|||Obligation Permission Recommendation
dpv|c||dpv:RuleFulfilmentStatus|dpv:RuleViolated|||ObligationViolated ProhibitionViolated
dpv|c|||dpv:CollectedData|||ObservedData ProvidedData
dpv|c|||dpv:CollectedPersonalData dpv:ObservedData|||ObservedPersonalData
dpv|c|||dpv:ConsentControl|||ObtainConsent ReaffirmConsent RefuseConsent
dpv|c||dpv:OfficialAuthorityExerciseStatus|dpv:OfficialAuthorityExerciseStatus|||OfficialAuthorityExerciseCompleted OfficialAuthorityExerciseOngoing OfficialAuthorityExercisePending
dpv|c||dpv:Purpose|dpv:ServiceOptimisation|||OptimisationForConsumer OptimisationForController
dpv|c||dpv:Purpose|dpv:OptimisationForConsumer|||OptimiseUserInterface
dpv|c||dpv:HumanSubject|dpv:ParentOfHuman|||ParentOfDataSubject
dpv|c||dpv:Purpose|dpv:ServiceManagement|||PaymentManagement RepairImpairments ServiceAccessDetermination ServiceMonitoring ServiceOptimisation ServiceProvision ServiceRegistration
dpv|c||dpv:OrganisationalMeasure|dpv:InformationAudit|||PersonalDataAudit
dpv|c|s||dpv:Process|||PersonalDataHandling
dpv|c||dpv:Location|dpv:PrivateSpace|||PersonalSpace PrivateCommunalSpace PrivatelyOwnedSpace SemiPrivateSpace
dpv|c||dpv:Purpose|dpv:Advertising dpv:Personalisation|||PersonalisedAdvertising PoliticalCampaign
dpv|c||dpv:Purpose|dpv:ServicePersonalisation|||PersonalisedBenefits ProvidePersonalisedRecommendations UserInterfacePersonalisation
dpv|c||dpv:Purpose|dpv:PersonnelMonitoring|||PersonnelBehaviourMonitoring
dpv|c||dpv:Purpose|dpv:PersonnelManagement|||PersonnelHiring PersonnelMonitoring PersonnelOffboarding PersonnelPayment PersonnelPromotionManagement PersonnelTerminationManagement PersonnelWorkloadManagement
dpv|c||dpv:Purpose|dpv:HumanResourceManagement|||PersonnelManagement
dpv|c||dpv:Purpose|dpv:PersonnelHiring|||PersonnelOnboarding RecruitmentManagement
dpv|c||dpv:Purpose|dpv:PersonnelPerformanceManagement|||PersonnelPerformanceEvaluation PersonnelPerformancePrediction
dpv|c||dpv:Purpose|dpv:PersonnelManagement dpv:PersonnelMonitoring|||PersonnelPerformanceManagement
dpv|c||dpv:Purpose|dpv:PersonnelMonitoring dpv:PersonnelPerformanceManagement|||PersonnelPerformanceMonitoring
dpv|c||dpv:PhysicalMeasure|dpv:AccessControlMethod|||PhysicalAccessControlMethod
dpv|c||dpv:Importance|dpv:Importance|||PrimaryImportance SecondaryImportance
dpv|c|s|dpv:Location|dpv:LocalLocation|||PrivateLocation PublicLocation WithinDevice
dpv|c||dpv:Location|dpv:HybridPublicPrivateSpace dpv:PubliclyAccessibleSpace|||PrivatelyOperatedPublicSpace
dpv|c||dpv:Location|dpv:HybridPublicPrivateSpace dpv:PrivatelyOwnedSpace|||PrivatelyOwnedPublicSpace
dpv|c|||dpv:Duration dpv:ProcessingCondition|||ProcessingDuration
dpv|c|||dpv:Location dpv:ProcessingCondition|||ProcessingLocation
dpv|c|||dpv:ConsentControl dpv:OptingInToProcess|||ProvideConsent
dpv|c||dpv:Purpose|dpv:ProvidePersonalisedRecommendations|||ProvideEventRecommendations ProvideProductRecommendations
dpv|c|||dpv:CollectedPersonalData dpv:ProvidedData|||ProvidedPersonalData
dpv|c||dpv:PublicInterestStatus|dpv:PublicInterestStatus|||PublicInterestCompleted PublicInterestObjected PublicInterestOngoing PublicInterestPending
dpv|c||dpv:Location|dpv:PublicSpace|||PubliclyAccessibleSpace PubliclyOwnedSpace
dpv|c||dpv:Purpose|dpv:Advertising dpv:PersonnelHiring|||RecruitmentAdvertising
dpv|c||dpv:Purpose|dpv:RecruitmentManagement|||RecruitmentApplicantBackgroundCheck RecruitmentApplicantCriminalBackgroundCheck RecruitmentApplicantInformationAuthentication RecruitmentApplicantSelection RecruitmentApplicationManagement RecruitmentInterviewManagement
dpv|c||dpv:Purpose|dpv:RecruitmentApplicationManagement|||RecruitmentApplicationAnalysis RecruitmentApplicationScreening
dpv|c||dpv:Purpose|dpv:RecruitmentInterviewManagement|||RecruitmentInterviewAnalysis RecruitmentInterviewAssessment RecruitmentInterviewScheduling
dpv|c||dpv:Purpose|dpv:RecruitmentAdvertising dpv:TargetedAdvertising|||RecruitmentTargetedAdvertising
dpv|c||dpv:Processing|dpv:Format|||Reformat
dpv|c|||dpv:Country|||Region ThirdCountry
dpv|c||dpv:OrganisationalMeasure|dpv:Safeguard|||RegulatorySandbox SafeguardForDataTransfer
dpv|c||dpv:RequestStatus|dpv:RequestStatus|||RequestAccepted RequestAcknowledged RequestActionDelayed RequestFulfilled RequestInitiated RequestRejected RequestRequiredActionPerformed RequestRequiresAction RequestStatusQuery RequestUnfulfilled
dpv|c||dpv:Purpose|dpv:ServiceProvision|||RequestedServiceProvision SearchFunctionalities SellProducts TechnicalServiceProvision
dpv|c|||dpv:Risk|||ResidualRisk
dpv|c||dpv:OrganisationalMeasure|dpv:ImpactAssessment dpv:ReviewProcedure|||ReviewImpactAssessment
dpv|c||dpv:OrganisationalMeasure|dpv:RightNotice|||RightExerciseNotice
dpv|c||dpv:OrganisationalMeasure|dpv:RightExerciseNotice|||RightFulfilmentNotice RightNonFulfilmentNotice
dpv|c||dpv:Purpose|dpv:LegalObligation|||RightsFulfilment
dpv|c||dpv:RuleFulfilmentStatus|dpv:RuleFulfilmentStatus|||RuleFulfilled RuleUnfulfilled RuleViolated
dpv|c||dpv:OrganisationalMeasure|dpv:Notification|||SecurityIncidentNotification
dpv|c||dpv:Purpose|dpv:SellProducts|||SellDataToThirdParties SellInsightsFromData SellProductsToDataSubject
dpv|c|||dpv:SensitiveData|||SensitiveNonPersonalData
dpv|c|||dpv:PersonalData dpv:SensitiveData|||SensitivePersonalData
dpv|c|||dpv:Severity|||SensitivityLevel
dpv|c||dpv:Purpose|dpv:Personalisation dpv:ServiceManagement|||ServicePersonalisation
dpv|c||dpv:Purpose|dpv:ServiceMonitoring|||ServiceUsageAnalytics
dpv|c|||dpv:SensitivePersonalData|||SpecialCategoryPersonalData
dpv|c|||dpv:ProcessingCondition|||StorageCondition
dpv|c|||dpv:StorageCondition|||StorageDeletion StorageRestoration
dpv|c|||dpv:ProcessingDuration dpv:StorageCondition|||StorageDuration
dpv|c|||dpv:ProcessingLocation dpv:StorageCondition|||StorageLocation
dpv|c||dpv:Processing|dpv:Organise|||Structure
dpv|c||dpv:LegalBasis dpv:LegalMeasure|dpv:DataProcessingAgreement|||SubProcessorAgreement
dpv|c||dpv:OrganisationalMeasure|dpv:SupportEntityDecisionMaking|||SupportContractNegotiation SupportExchangeOfViews SupportInformedConsentDecision
dpv|c|||dpv:GeneratedData|||SyntheticData
dpv|c||dpv:ProcessingContext|dpv:ProcessingContext|||SystematicMonitoring
dpv|c||dpv:Purpose|dpv:PersonalisedAdvertising|||TargetedAdvertising
dpv|c||dpv:LegalBasis dpv:LegalMeasure|dpv:ThirdPartyContract|||ThirdPartyAgreement
dpv|c||dpv:Processing|dpv:Tracking|||TrackingByFirstParty TrackingByThirdParty
dpv|c||dpv:TechnicalMeasure|dpv:AccessControlMethod|||UsageControl
dpv|c||dpv:Purpose|dpv:VendorManagement|||VendorPayment VendorRecordsManagement VendorSelectionAssessment
dpv|c||dpv:VitalInterestStatus|dpv:VitalInterestStatus|||VitalInterestCompleted VitalInterestObjected VitalInterestOngoing VitalInterestPending
dpv|c||dpv:LegalBasis|dpv:VitalInterestOfNaturalPerson|||VitalInterestOfDataSubject
dpv|c||dpv:LegalBasis|dpv:VitalInterest|||VitalInterestOfNaturalPerson
dpv|c|||dpv:ConsentControl dpv:WithdrawingFromProcess|||WithdrawConsent
dpv|c|s|dpv:Location|dpv:Location|||WithinPhysicalEnvironment WithinVirtualEnvironment
dpv|p|||dpv:hasEntity||dpv:Entity|hasActiveEntity hasNonInvolvedEntity hasPassiveEntity hasResponsibleEntity isDeterminedByEntity
dpv|p|||dpv:hasStatus||dpv:ActivityStatus|hasActivityStatus
dpv|p||||dpv:Entity||hasAddress hasContact hasName
dpv|p|||||dpv:AlgorithmicLogic|hasAlgorithmicLogic
dpv|p|||||dpv:Applicability|hasApplicability
dpv|p|||||dpv:Law|hasApplicableLaw
dpv|p|||dpv:hasOrganisationalMeasure||dpv:Assessment|hasAssessment
dpv|p|||dpv:hasStatus||dpv:AuditStatus|hasAuditStatus
dpv|p|||||dpv:Authority|hasAuthority
dpv|p|||||dpv:AutomationLevel|hasAutomationLevel
dpv|p|||dpv:hasStatus||dpv:ComplianceStatus|hasComplianceStatus
dpv|p|||||dpv:ConformanceStatus|hasConformanceStatus
dpv|p|||||dpv:ConsentControl|hasConsentControl
dpv|p|||||dpv:ConsentStatus|hasConsentStatus
dpv|p|||||dpv:Consequence|hasConsequence
dpv|p||||dpv:Consequence||hasConsequenceOn
dpv|p|||||dpv:Context|hasContext
dpv|p||||dpv:Contract|dpv:ContractControl|hasContractControl
dpv|p|||dpv:hasStatus|dpv:Contract|dpv:ContractStatus|hasContractStatus
dpv|p||||dpv:Contract dpv:ContractualClause|dpv:ContractualClause|hasContractualClause
dpv|p|||dpv:hasContractStatus|dpv:Contract dpv:ContractualClause|dpv:ContractStatus|hasContractualFulfilmentStatus
dpv|p|||dpv:hasLocation||dpv:Country|hasCountry
dpv|p|||||dpv:Data|hasData
dpv|p|||dpv:hasEntity||dpv:DataController|hasDataController
dpv|p|||dpv:hasEntity||dpv:DataExporter|hasDataExporter
dpv|p|||dpv:hasRecipient||dpv:DataImporter|hasDataImporter
dpv|p|||dpv:hasRecipient||dpv:DataProcessor|hasDataProcessor
dpv|p|||dpv:hasRepresentative||dpv:DataProtectionOfficer|hasDataProtectionOfficer
dpv|p|||||dpv:DataSource|hasDataSource
dpv|p|||dpv:hasHumanSubject||dpv:DataSubject|hasDataSubject
dpv|p|||dpv:hasScale||dpv:DataSubjectScale|hasDataSubjectScale
dpv|p|||dpv:hasScale||dpv:DataVolume|hasDataVolume
dpv|p|||dpv:hasRule|dpv:Context|dpv:Deterrence|hasDeterrence
dpv|p|||||dpv:Duration|hasDuration
dpv|p|||||dpv:Entity|hasEntity isIndicatedBy
dpv|p|||dpv:hasTechnicalOrganisationalMeasure||dpv:EntityInvolvement|hasEntityControl
dpv|p|||||dpv:EntityInvolvement|hasEntityInvolvement
dpv|p|||dpv:hasStatus||dpv:ExpectationStatus|hasExpectation
dpv|p|||||dpv:FeeRequirement|hasFee
dpv|p|||||dpv:Frequency|hasFrequency
dpv|p|||dpv:hasStatus|dpv:Context|dpv:Rule|hasFulfilmentStatus
dpv|p|||dpv:hasScale||dpv:GeographicCoverage|hasGeographicCoverage
dpv|p|||||dpv:HumanInvolvement|hasHumanInvolvement
dpv|p|||dpv:hasEntity||dpv:HumanSubject|hasHumanSubject
dpv|p||||||hasIdentifier hasIndicationMethod hasOutcome isDuring isIndicatedAtTime
dpv|p|||dpv:hasConsequence||dpv:Impact|hasImpact
dpv|p|||dpv:hasAssessment||dpv:ImpactAssessment|hasImpactAssessment
dpv|p|||dpv:hasConsequenceOn|dpv:Impact||hasImpactOn
dpv|p|||||dpv:Importance|hasImportance
dpv|p|||dpv:hasStatus||dpv:EntityInformedStatus|hasInformedStatus
dpv|p|||dpv:hasStatus||dpv:IntentionStatus|hasIntention
dpv|p|||dpv:hasLocation|dpv:Jurisdiction|dpv:InverseJurisdiction|hasInverseJurisdiction
dpv|p|||dpv:hasStatus||dpv:InvolvementStatus|hasInvolvement
dpv|p|||dpv:hasDataController||dpv:JointDataControllers|hasJointDataControllers
dpv|p|||||dpv:Location|hasJurisdiction hasLocation
dpv|p||||dpv:RightExerciseActivity|dpv:Justification|hasJustification
dpv|p|||dpv:hasComplianceStatus||dpv:Lawfulness|hasLawfulness
dpv|p|||||dpv:LegalBasis|hasLegalBasis
dpv|p|||dpv:hasOrganisationalMeasure||dpv:LegalMeasure|hasLegalMeasure
dpv|p|||||dpv:Likelihood|hasLikelihood
dpv|p|||||dpv:Necessity|hasNecessity
dpv|p|||||dpv:NonPersonalDataProcess|hasNonPersonalDataProcess
dpv|p|||dpv:hasOrganisationalMeasure||dpv:Notice|hasNotice
dpv|p|||||dpv:NoticeIcon|hasNoticeIcon
dpv|p||||dpv:Notice dpv:NoticeLayer|dpv:NoticeLayer|hasNoticeLayer
dpv|p||||dpv:Notice|dpv:NoticeStatus|hasNoticeStatus
dpv|p|||||dpv:NotificationStatus|hasNotificationStatus
dpv|p|||dpv:hasRule|dpv:Context|dpv:Obligation|hasObligation
dpv|p|||dpv:hasTechnicalOrganisationalMeasure||dpv:OrganisationalMeasure|hasOrganisationalMeasure
dpv|p|||dpv:hasEntity|dpv:Entity|dpv:OrganisationalUnit|hasOrganisationalUnit
dpv|p||||dpv:Contract|dpv:LegalEntity|hasParty
dpv|p|||dpv:hasRule|dpv:Context|dpv:Permission|hasPermission
dpv|p|||dpv:hasData||dpv:PersonalData|hasPersonalData
dpv|p|||||dpv:PersonalDataHandling|hasPersonalDataHandling
dpv|p|||||dpv:PersonalDataProcess|hasPersonalDataProcess
dpv|p|||dpv:hasTechnicalOrganisationalMeasure||dpv:PhysicalMeasure|hasPhysicalMeasure
dpv|p|||dpv:hasTechnicalOrganisationalMeasure||dpv:Policy|hasPolicy
dpv|p|||||dpv:Process|hasProcess
dpv|p|||||dpv:Processing|hasProcessing
dpv|p|||||dpv:ProcessingCondition|hasProcessingCondition
dpv|p|||dpv:hasScale||dpv:ProcessingScale|hasProcessingScale
dpv|p|||dpv:hasRule|dpv:Context|dpv:Prohibition|hasProhibition
dpv|p|||||dpv:Purpose|hasPurpose
dpv|p|||dpv:hasEntity|dpv:RightExerciseActivity|dpv:Recipient|hasRecipient
dpv|p|||dpv:hasRecipient||dpv:DataController|hasRecipientDataController
dpv|p|||dpv:hasRecipient||dpv:ThirdParty|hasRecipientThirdParty
dpv|p|||dpv:hasRule|dpv:Context|dpv:Recommendation|hasRecommendation
dpv|p|||dpv:hasOrganisationalMeasure||dpv:RecordsOfActivities|hasRecordOfActivity
dpv|p|||dpv:hasEntity|dpv:Entity||hasRelationWithDataSubject
dpv|p|||dpv:hasEntity|dpv:Entity|dpv:Representative|hasRepresentative
dpv|p|||||dpv:RequestStatus|hasRequestStatus
dpv|p||||dpv:Risk|dpv:ResidualRisk|hasResidualRisk
dpv|p|||dpv:hasStatus||dpv:ReuseCompatibility|hasReuseCompatibility
dpv|p|||||dpv:Right|hasRight
dpv|p|||||dpv:Risk|hasRisk
dpv|p|||dpv:hasAssessment||dpv:RiskAssessment|hasRiskAssessment
dpv|p||||dpv:Risk|dpv:RiskLevel|hasRiskLevel
dpv|p||||dpv:Context|dpv:Rule|hasRule
dpv|p|||||dpv:Scale|hasScale
dpv|p|||||dpv:Scope|hasScope isApplicableFor isNotApplicableFor
dpv|p|||||dpv:Sector|hasSector
dpv|p|||||dpv:SensitivityLevel|hasSensitivityLevel
dpv|p|||||dpv:Service|hasService
dpv|p|||dpv:hasEntity|dpv:Service|dpv:ServiceConsumer|hasServiceConsumer
dpv|p|||dpv:hasEntity|dpv:Service|dpv:ServiceProvider|hasServiceProvider
dpv|p|||||dpv:Severity|hasSeverity
dpv|p||||dpv:RightExerciseActivity|dpv:Status|hasStatus
dpv|p|||dpv:hasProcessingCondition||dpv:StorageCondition|hasStorageCondition
dpv|p|||dpv:hasEntity|dpv:Organisation|dpv:Organisation|hasSubsidiary isSubsidiaryOf
dpv|p|||dpv:hasTechnicalOrganisationalMeasure||dpv:TechnicalMeasure|hasTechnicalMeasure
dpv|p|||||dpv:TechnicalOrganisationalMeasure|hasTechnicalOrganisationalMeasure
dpv|p|||dpv:hasCountry||dpv:ThirdCountry|hasThirdCountry
dpv|p|||dpv:hasEntity||dpv:ThirdParty|hasThirdParty
dpv|p|||dpv:hasData||dpv:UncategorisedData|hasUncategorisedData
dpv|p|||dpv:hasData||dpv:UnstructuredData|hasUnstructuredData
dpv|p||||dpv:RightExerciseActivity|dpv:RightExerciseActivity|isAfter isBefore
dpv|p||||dpv:Authority||isAuthorityFor
dpv|p||||dpv:ActiveRight|dpv:RightExerciseNotice|isExercisedAt
dpv|p||||dpv:RightExerciseActivity|dpv:Entity|isImplementedByEntity
dpv|p|||||dpv:Technology|isImplementedUsingTechnology
dpv|p|||dpv:hasTechnicalOrganisationalMeasure|dpv:Risk|dpv:RiskMitigationMeasure|isMitigatedByMeasure
dpv|p|||dpv:hasEntity|dpv:OrganisationalUnit|dpv:Entity|isOrganisationalUnitOf
dpv|p|||dpv:hasLocation||dpv:Location|isOutsideOfLocation
dpv|p||||dpv:Policy||isPolicyFor
dpv|p|||dpv:hasEntity|dpv:Representative|dpv:Entity|isRepresentativeFor
dpv|p||||dpv:ResidualRisk|dpv:Risk|isResidualRiskOf
dpv|p||||dpv:RiskMitigationMeasure|dpv:Risk|mitigatesRisk
dpv|p||||dpv:TechnicalOrganisationalMeasure||supportsComplianceWith
ai|c|||ai:AISystem|||AGI CognitiveComputing CyberphysicalSystem EdgeAI ExpertSystem FrugalAISystem GPAI IntelligentControlSystem NarrowAI ReasoningSystem Robot RoboticProcessAutomation Robotics
ai|c|||dpv:Technology|||AI
ai|c|||ai:AI tech:SoftwareAgent|||AIAgent
ai|c||dpv:RiskConcept risk:PotentialRisk risk:PotentialRiskSource|ai:RiskConcept risk:Bias|||AIBias
ai|c|||dpv:Process|||AIProcess
ai|c|||ai:AI tech:System|||AISystem
ai|c||dpv:RiskConcept risk:PotentialRisk risk:PotentialRiskSource|ai:RiskConcept|||AISystemRisk DataRisk ModelRisk SecurityAttack UserRisk
ai|c||ai:Capability|ai:BiometricCapability ai:ComputerVision|||ActionRecognition FaceRecognition GestureRecognition
ai|c||dpv:RiskConcept risk:IntegrityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|ai:SecurityAttack|||AdversarialAttack DataPoisoning ModelEvasion
ai|c||dpv:RiskConcept risk:PotentialRisk risk:PotentialRiskSource|ai:EngineeringDecisionBias|||AlgorithmSelectionBias FeatureEngineeringBias HyperparameterTuningBias InformativenessBias ModelBias ModelInteractionBias
ai|c||ai:Capability|ai:Capability|||AudioCapability ComputerVision ContentGeneration HumanOrientedCapability InformationRetrieval LanguageCapability
ai|c||ai:Capability|ai:AudioCapability ai:ContentGeneration|||AudioGeneration SoundSynthesis SpeechSynthesis
ai|c||ai:Technique|ai:Technique|||AudioProcessing KnowledgeTechnique LogicTechnique MachineLearning ReasoningTechnique StatisticalTechnique
ai|c||ai:Capability|ai:InformationRetrieval ai:LanguageCapability|||AutomaticSummarisation
ai|c||dpv:RiskConcept risk:PotentialRisk risk:PotentialRiskSource|ai:AIBias risk:CognitiveBias|||AutomationBias
ai|c||ai:Technique|ai:StatisticalTechnique|||BayesianEstimation BayesianNetwork BayesianOptimisation OptimisationMethod SearchMethod
ai|c||ai:Capability|ai:HumanOrientedCapability|||BehaviourAnalysis BiometricCapability ComputationalCreativity EmotionRecognition HumanIdentification LieDetection PersonalityTraitAnalysis
ai|c||dpv:OrganisationalMeasure|dpv:DataQualityAssessment|||Benchmarking BiasAssessment
ai|c||dpv:OrganisationalMeasure|ai:BiasAssessment|||BiasDetection BiasMitigation BiasPrevention
ai|c||ai:Capability|ai:BiometricCapability|||BiometricCategorisation
ai|c||ai:Capability|ai:EmotionRecognition|||BiometricEmotionRecognition
ai|c||ai:Capability|ai:BiometricCapability ai:HumanIdentification|||BiometricIdentification
ai|c|||ai:AI|||Capability GenAI Technique
ai|c||ai:Capability|ai:NaturalLanguageProcessing|||ChatbotCapability TextClassification TextDataMining
ai|c||ai:Capability|ai:InformationRetrieval|||ContentBasedRetrieval ContextAwareRetrieval MultiModalRetrieval MusicInformationRetrieval
ai|c||ai:LifecycleStage|ai:LifecycleStage|||ContinuousValidationStage DeploymentStage DesignStage DevelopmentStage InceptionStage OperationStage ReevaluationStage RetirementStage ValidationStage VerificationStage
ai|c||ai:TrainingTechnique|ai:NeuralNetwork|||ConvolutionalNeuralNetwork FeedForwardNeuralNetwork LongShortTermMemory RecurrentNeuralNetwork
ai|c|||dpv:Data tech:InputOutput|||Data
ai|c||dpv:Processing|ai:DataPreparation dpv:Transform|||DataAggregation DataCleaning
ai|c||dpv:RiskConcept risk:PotentialRisk risk:PotentialRiskSource|ai:DataBias|||DataAggregationBias DataLabellingProcessBias DistributedTrainingBias MissingFeaturesBias NonRepresentativeSamplingBias
ai|c||dpv:Processing|ai:DataPreparation dpv:Obtain|||DataAnnotation DataEnrichment DataUpdating
ai|c||dpv:RiskConcept risk:PotentialRisk risk:PotentialRiskSource|ai:AIBias|||DataBias EngineeringDecisionBias
ai|c||dpv:Processing|ai:DataOperation dpv:Collect|||DataCollection
ai|c||dpv:Processing|ai:DataAnnotation dpv:Obtain|||DataLabelling
ai|c||dpv:Processing|dpv:Processing|||DataOperation
ai|c||dpv:Processing|ai:DataOperation dpv:Organise dpv:Transform|||DataPreparation
ai|c||ai:Technique|ai:MachineLearning|||DecisionTree
ai|c||ai:LifecycleStage|ai:RetirementStage|||DecommissionStage DiscardStage ReplaceStage
ai|c||ai:TrainingTechnique|ai:MachineLearning|||DeepLearning FrugalMachineLearning GeneticAlgorithm NeuralNetwork ReinforcementLearning SelfSupervisedLearning SemiSupervisedLearning SupervisedLearning SupportVectorMachine UnsupervisedLearning
ai|c||ai:Capability|ai:LanguageCapability|||DialogueManagement MachineTranslation NamedEntityRecognition NaturalLanguageGeneration NaturalLanguageProcessing PartOfSpeechTagging QuestionAnswering RelationshipExtraction
ai|c||dpv:RiskConcept risk:PotentialRisk risk:PotentialRiskSource|dpv:RiskConcept|||ExplainabilityRisk TransparencyRisk
ai|c|||ai:TrainedModel|||FineTunedModel
ai|c|||ai:Model|||GPAIModel LLM MachineLearningModel TrainedModel
ai|c||ai:Technique|ai:RuleBasedTechnique|||HeuristicProgramming
ai|c||ai:Capability|ai:ComputerVision|||ImageClassification ImageRecognition MotionAnalysis ObjectDetection ObjectRecognition PatternRecognition PerceptionBasedAI VisualRecognition
ai|c||ai:Capability|ai:ContentGeneration|||ImageGeneration VideoGeneration
ai|c||ai:LifecycleStage|ai:OperationStage|||IncidentMonitoringStage RepairStage UpdateStage
ai|c||ai:Technique|ai:KnowledgeTechnique|||InductiveProgramming KnowledgeRepresentation RuleBasedTechnique SymbolicReasoning
ai|c|||ai:Robot|||IndustrialRobot ServiceRobot SocialRobot
ai|c||dpv:RiskConcept risk:PotentialRisk risk:PotentialRiskSource|ai:InputDataRisk|||InputDataBias InputDataInaccurate InputDataInappropriate InputDataIncomplete InputDataInconsistent InputDataMisclassified InputDataMisinterpretation InputDataNoise InputDataOutdated InputDataSelectionError InputDataSparse InputDataUnrepresentative InputDataUnstructured InputDataUnverified
ai|c||dpv:RiskConcept risk:PotentialRisk risk:PotentialRiskSource|ai:DataRisk|||InputDataRisk TestingDataRisk ValidationDataRisk
ai|c|||tech:LifecycleStage|||LifecycleStage
ai|c||ai:Capability|ai:BiometricIdentification|||LocalBiometricIdentification PostTimeBiometricIdentification RealTimeBiometricIdentification RemoteBiometricIdentification
ai|c||dpv:Technology|tech:Platform|||MachineLearningPlatform
ai|c|||ai:AI tech:Model|||Model
ai|c||dpv:RiskConcept risk:PotentialRisk risk:PotentialRiskSource|ai:ModelInteractionBias|||ModelExpressivenessBias
ai|c||dpv:Processing|ai:ModelTraining dpv:Transform|||ModelFineTuning
ai|c||dpv:RiskConcept risk:ConfidentialityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|ai:SecurityAttack|||ModelInversion
ai|c||dpv:Processing|dpv:Transform|||ModelTraining
ai|c||ai:Capability|ai:HumanOrientedCapability dpv:Profiling|||Profiling
ai|c||ai:Capability|ai:PerceptionBasedAI|||RemoteSensing
ai|c||risk:PotentialRisk risk:PotentialRiskSource|dpv:RiskConcept|||RiskConcept
ai|c||ai:Capability|ai:HumanOrientedCapability ai:LanguageCapability|||SentimentAnalysis
ai|c||ai:Capability|ai:AudioCapability|||SoundSourceSeparation
ai|c||ai:Capability|ai:AudioProcessing ai:HumanOrientedCapability|||SpeakerRecognition SpeechRecognition
ai|c|||ai:Data|||TestingData TrainingData ValidationData
ai|c||dpv:RiskConcept risk:PotentialRisk risk:PotentialRiskSource|ai:TestingDataRisk|||TestingDataBias TestingDataInaccurate TestingDataInappropriate TestingDataIncomplete TestingDataInconsistent TestingDataMisclassified TestingDataMisinterpretation TestingDataNoise TestingDataOutdated TestingDataSelectionError TestingDataSparse TestingDataUnrepresentative TestingDataUnstructured TestingDataUnverified
ai|c||dpv:Processing|dpv:Use|||TrainingTechnique
ai|c||ai:TrainingTechnique|ai:DeepLearning|||TransferLearning
ai|c||dpv:RiskConcept risk:PotentialRisk risk:PotentialRiskSource|ai:ValidationDataRisk|||ValidationDataBias ValidationDataInaccurate ValidationDataInappropriate ValidationDataIncomplete ValidationDataInconsistent ValidationDataMisclassified ValidationDataMisinterpretation ValidationDataNoise ValidationDataOutdated ValidationDataSelectionError ValidationDataSparse ValidationDataUnrepresentative ValidationDataUnstructured ValidationDataUnverified
ai|p|||dpv:isImplementedUsingTechnology||ai:AI|hasAI
ai|p|||ai:hasAI||ai:AISystem|hasAISystem
ai|p|||ai:hasAI||ai:Capability|hasCapability
ai|p|||dpv:hasData|ai:AI|ai:Data|hasData
ai|p|||ai:hasModel||ai:GPAIModel|hasGPAIModel
ai|p|||ai:hasAI||ai:Model|hasModel
ai|p|||ai:hasAI||ai:Technique|hasTechnique
ai|p|||ai:hasData tech:hasInputData|ai:AI|ai:ValidationData|hasTestingData
ai|p|||ai:hasData tech:hasInputData|ai:AI|ai:TestingData|hasTrainingData
ai|p|||ai:hasData tech:hasInputData|ai:AI|ai:TrainingData|hasValidationData
justifications|c||dpv:Justification|justifications:LegalProcessImpaired|||CivilLawEnforcementImpaired ConfidentialityObligationCompromised ContractEstablishmentNecessity ContractPerformanceNecessity FreedomOfExpressionImpaired JudicialProceedingsImpaired LegalClaimImpaired LegalObligationImpaired LegallyExempted OfficialAuthorityExerciseImpaired OfficialStatisticsImpaired PublicHealthCompromised PublicInterestArchivingImpaired PublicInterestCompromised ThirdPartyRightsImpaired
justifications|c||dpv:Justification|justifications:DelayJustification|||ComplexityOfProcess HighVolumeOfProcesses IdentityVerificationRequired InformationRequired
justifications|c||dpv:Justification|justifications:NonFulfilmentJustification|||ConsentProvided DisproportionateEffortRequired EthicsProcedureImpaired FulfilmentImpossible LackOfIntent LegalProcessImpaired LegitimateInterestOverride ObjectivesImpaired ProcessRejected ScientificHistoricalResearchImpaired SecurityImpaired
justifications|c||dpv:Justification|justifications:Objection|||ContestAccuracy LegalityLackingObjection NonNecessityObjection UnlawfulActivityObjection
justifications|c||dpv:Justification|justifications:LegalProcessImpaired justifications:SecurityImpaired|||CrimeDetectionImpaired CrimeInvestigationImpaired CrimePenaltyExecutionImpaired CrimePreventionImpaired CrimeProsecutionImpaired DataSubjectProtectionImpaired DefenceImpaired IdentityVerificationFailure NationalSecurityImpaired PublicSecurityImpaired
justifications|c|||dpv:Justification|||DelayJustification ExerciseJustification NonFulfilmentJustification NotRequiredJustification
justifications|c||dpv:Justification|justifications:DisproportionateEffortRequired|||EntityAlreadyInformed
justifications|c||dpv:Justification|justifications:EthicsProcedureImpaired|||EthicsBreachDetectionImpaired EthicsBreachInvestigationImpaired EthicsBreachPreventionImpaired EthicsBreachProsecutionImpaired
justifications|c||dpv:Justification|justifications:ExerciseJustification|||InformationSocietyServicesOffer LegalObligation Objection
justifications|c||dpv:Justification|justifications:LegalClaimImpaired|||LegalClaimDefenceImpaired LegalClaimEstablishmentImpaired LegalClaimExerciseImpaired
justifications|c||dpv:Justification|justifications:ProcessRejected|||ProcessExcessive ProcessFrivolous ProcessMalicious ProcessUnfounded
justifications|c||dpv:Justification|justifications:NotRequiredJustification|||ProcessSafeguarded RightsFreedomsImpactUnlikely RiskMitigated
legal-at|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-AT
legal-be|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-BE
legal-bg|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-BG
legal-cy|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-CY
legal-cz|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-CZ
legal-de|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-DE DPA-DE-BB DPA-DE-BE DPA-DE-BY-non-public DPA-DE-BY-public DPA-DE-HB DPA-DE-HE DPA-DE-HH DPA-DE-MV DPA-DE-NI DPA-DE-NW DPA-DE-RP DPA-DE-SH DPA-DE-SL DPA-DE-SN DPA-DE-ST DPA-DE-TH
legal-de|c||dpv:Law|dpv:Law|||law-BDSG law-BE-BbgDSG law-BE-BlnDSG law-BW-LDSG law-BY-BayDSG law-HB-BremDSGVOAG law-HE-HDISG law-HH-HmbDSG law-LSA-DSG law-MV-DSG law-NI-NDSG law-NW-DSG law-RP-LDSG law-SH-LDSG law-SL-SDSG law-SN-SächsDSG law-TH-ThürDSG
de-gdng|c|||dpv:TechnicalOrganisationalMeasure|||Anonymization ProcessingResultsAnonymization Pseudonymization RightsRolesConcept
de-gdng|c|||dpv:LegalEntity|||AuthorizedPerson PublicJointHealthResearchNetwork
de-gdng|c|||eu-gdpr:Controller|||Controller
de-gdng|c|||dpv:LegalMeasure|||DPAApproval
de-gdng|c||dpv:Authority|dpv:Authority|||DataAccessAndCoordinationOffice
de-gdng|c|||de-gdng:HealthDataHolder|||DataInfrastructure DataPlatform FederalStateCentresForCancerRegistryData RegulatedHealthDataHolder ResponsibleDataHoldingAndMediatingBody
de-gdng|c|||dpv:Processing|||DataLinkage HealthcareDataProcessing
de-gdng|c|||dpv:Data|||DataLinkagePermission DataLinkageRequestRecord HealthDataAccessApplicationRecord HealthDataQueryRecord PseudonymizedData
de-gdng|c|||dpv:Process|||DataLinkageRequest HealthDataAccessApplication HealthDataQuery ResearchProject
de-gdng|c|||dpv:Organisation|||DataProcessingHealthcareFacility
de-gdng|c|||eu-gdpr:DataSubject|||DataSubject
de-gdng|c||||||DeletionPolicy MedicalRehabNursingResearch P6-3-Consent P6-3-PublicJointResearch P6-3-Statutory Transfer
de-gdng|c|||dpv:LegalObligation|||DutyToInform
de-gdng|c||de-gdng:RegulatedHealthDataHolder|de-gdng:RegulatedHealthDataHolder|||GermanCentreForCancerRegistryData HealthDataLab ModelProjectGenomeSequencingPlatform
de-gdng|c|||de-gdng:ResearchProject|||HealthAndHealthcareResearchProject
de-gdng|c|||eu-gdpr:HealthData|||HealthData
de-gdng|c|||sector-health:HealthDataHolder|||HealthDataHolder
de-gdng|c|||sector-health:HealthDataUser|||HealthDataUser
de-gdng|c|||dpv:LegitimateInterest|||LegitimateInterest
de-gdng|c|||dpv:Necessity|||Necessity
de-gdng|c|||dpv:LegalBasis|||P6-1
de-gdng|c|||eu-gdpr:PersonalData|||PersonalData
de-gdng|c|||dpv:Obligation|||ProcessingRequirementsConformance
de-gdng|c|||dpv:Purpose|||PromotionOfPatientSafety QualityAssurance Statistics
de-gdng|c|||dpv:Service|||PublicHealthDataAccessApplicationRegister PublicMetadataCatalogue
de-gdng|c|||sector-health:SecondaryUse|||SecondaryUse
de-gdng|c|||dpv:SecureProcessingEnvironment|||SecureProcessingEnvironment
de-gdng|c|||dpv:ThirdParty|||ThirdParty
de-gdng|p|||dpv:hasEntity||de-gdng:DataHolder|hasDataHolder
legal-dk|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-DK
legal-ee|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-EE
legal-es|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-ES DPA-ES-AN DPA-ES-CT DPA-ES-PV
legal-eu|c||eu-gdpr:AdequacyDecision|eu-gdpr:AdequacyDecision|||Adequacy-EU-AD Adequacy-EU-AR Adequacy-EU-CA Adequacy-EU-CH Adequacy-EU-FO Adequacy-EU-GB Adequacy-EU-GG Adequacy-EU-IL Adequacy-EU-IM Adequacy-EU-JE Adequacy-EU-JP Adequacy-EU-NZ Adequacy-EU-UY
legal-eu|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-EDPB DPA-EDPS
legal-eu|c||dpv:Law|dpv:Law|||law-AIAct law-DGA law-DMA law-DSA law-DataAct law-GDPR
eu-aiact|c||dpv:Lawfulness|eu-aiact:AIActLawfulness|||AIActComplianceUnknown AIActCompliant AIActNonCompliant
eu-aiact|c||dpv:Lawfulness|dpv:Lawfulness|||AIActLawfulness
eu-aiact|c|||eu-aiact:AIOperator tech:Deployer|||AIDeployer
eu-aiact|c|||eu-aiact:AIOperator tech:Distributor|||AIDistributor
eu-aiact|c|||eu-aiact:AIOperator tech:Importer|||AIImporter
eu-aiact|c||dpv:OrganisationalMeasure|dpv:AILiteracy|||AILiteracy
eu-aiact|c|||dpv:Authority|||AIOffice NationalCompetentAuthority
eu-aiact|c|||tech:Operator|||AIOperator
eu-aiact|c|||eu-aiact:AIOperator tech:Manufacturer|||AIProductManufacturer
eu-aiact|c|||eu-aiact:AIOperator tech:Provider|||AIProvider
eu-aiact|c||dpv:OrganisationalMeasure|dpv:RegulatorySandbox|||AIRegulatorySandbox
eu-aiact|c|||ai:AISystem|||AISystem
eu-aiact|c||||||AISystemPerformance SubstantialModification
eu-aiact|c||dpv:Sector|dpv:Sector|||AsylumSector BorderControlSector CriticalInfrastructureSector DemocraticProcessSector EducationSector EmploymentSector JusticeSector LawEnforcementSector MigrationSector PrivateSector PublicSector
eu-aiact|c|||dpv:Representative eu-aiact:AIOperator|||AuthorisedRepresentative
eu-aiact|c||eu-aiact:MarketAvailabilityStatus|eu-aiact:AvailableOnMarket|||AvailableOnEUMarket AvailableOnNonEUMarket
eu-aiact|c||eu-aiact:MarketAvailabilityStatus|eu-aiact:MarketAvailabilityStatus|||AvailableOnMarket NotAvailableOnMarket
eu-aiact|c||tech:Capability|ai:BiometricCategorisation|||BiometricCategorisation
eu-aiact|c||eu-aiact:AISystem|eu-aiact:AISystem|||BiometricCategorisationSystem EmotionRecognitionSystem RemoteBiometricIdentificationSystem
eu-aiact|c||dpv:PersonalData|pd:Biometric|||BiometricData
eu-aiact|c||tech:Capability|ai:BiometricIdentification|||BiometricIdentification DeepFakeGeneration
eu-aiact|c||tech:Capability|dpv:IdentityVerification|||BiometricVerification
eu-aiact|c||dpv:OrganisationalMeasure|dpv:CertificationSeal|||CEMarking
eu-aiact|c|||dpv:Context|||ChangeCategory ChangeDescription
eu-aiact|c||tech:Documentation|tech:Specification|||CommonSpecification
eu-aiact|c||dpv:OrganisationalMeasure|dpv:Assessment|||ConformityAssessment FRIA HighRiskAIAssessment
eu-aiact|c|||tech:Auditor|||ConformityAssessmentBody
eu-aiact|c||dpv:OrganisationalMeasure|dpv:HumanOversight|||DeployerHumanOversightMeasure ProviderHumanOversightMeasure
eu-aiact|c|||eu-aiact:AIProvider|||DownstreamAIProvider
eu-aiact|c||tech:Documentation|tech:Documentation|||EUDeclarationOfConformity PostMarketMonitoringSystemDocumentation SystemArchitectureDescription TechnicalDocumentation TestLog TestReport
eu-aiact|c||tech:Capability|ai:EmotionRecognition|||EmotionRecognition
eu-aiact|c|||ai:Model|||GPAIModel
eu-aiact|c|||eu-aiact:AISystem|||GPAISystem HighRiskAISystem ProhibitedAISystem
eu-aiact|c||tech:Capability|tech:Capability|||HighImpactCapabilityGPAIModel
eu-aiact|c|||eu-aiact:HighRiskAISystem|||HighRiskAISystem-A6-1 HighRiskAISystem-A6-2
eu-aiact|c||eu-aiact:HighRiskAISystem|eu-aiact:HighRiskAISystem-A6-1|||HighRiskAISystem-AnnexI-1 HighRiskAISystem-AnnexI-10 HighRiskAISystem-AnnexI-11 HighRiskAISystem-AnnexI-12 HighRiskAISystem-AnnexI-13 HighRiskAISystem-AnnexI-14 HighRiskAISystem-AnnexI-15 HighRiskAISystem-AnnexI-16 HighRiskAISystem-AnnexI-17 HighRiskAISystem-AnnexI-18 HighRiskAISystem-AnnexI-19 HighRiskAISystem-AnnexI-2 HighRiskAISystem-AnnexI-20 HighRiskAISystem-AnnexI-3 HighRiskAISystem-AnnexI-4 HighRiskAISystem-AnnexI-5 HighRiskAISystem-AnnexI-6 HighRiskAISystem-AnnexI-7 HighRiskAISystem-AnnexI-8 HighRiskAISystem-AnnexI-9
eu-aiact|c||eu-aiact:HighRiskAISystem|eu-aiact:HighRiskAISystem-A6-2|||HighRiskAISystem-AnnexIII-1-a HighRiskAISystem-AnnexIII-1-b HighRiskAISystem-AnnexIII-1-c HighRiskAISystem-AnnexIII-2 HighRiskAISystem-AnnexIII-3-a HighRiskAISystem-AnnexIII-3-b HighRiskAISystem-AnnexIII-3-c HighRiskAISystem-AnnexIII-3-d HighRiskAISystem-AnnexIII-4-a HighRiskAISystem-AnnexIII-4-b HighRiskAISystem-AnnexIII-5-a HighRiskAISystem-AnnexIII-5-b HighRiskAISystem-AnnexIII-5-c HighRiskAISystem-AnnexIII-5-d HighRiskAISystem-AnnexIII-6-a HighRiskAISystem-AnnexIII-6-b HighRiskAISystem-AnnexIII-6-c HighRiskAISystem-AnnexIII-6-d HighRiskAISystem-AnnexIII-6-e HighRiskAISystem-AnnexIII-7-a HighRiskAISystem-AnnexIII-7-b HighRiskAISystem-AnnexIII-7-c HighRiskAISystem-AnnexIII-7-d HighRiskAISystem-AnnexIII-8-a HighRiskAISystem-AnnexIII-8-b
eu-aiact|c|||dpv:NaturalPerson tech:Actor|||HumanOverseer
eu-aiact|c||dpv:LegalBasis|dpv:InformedConsent|||InformedConsent
eu-aiact|c||tech:Documentation|tech:Instructions|||InstructionForUse
eu-aiact|c|||tech:IntendedUse|||IntendedPurpose
eu-aiact|c|||tech:MarketAvailabilityStatus|||MarketAvailabilityStatus MarketPlacementStatus
eu-aiact|c|||eu-aiact:NationalCompetentAuthority|||MarketSurveillanceAuthority NotifyingAuthority
eu-aiact|c||eu-aiact:ChangeCategory|eu-aiact:ChangeCategory|||NonpredeterminedChange PredeterminedChange
eu-aiact|c||eu-aiact:ServiceSupplyStatus|eu-aiact:ServiceSupplyStatus|||NotPutIntoService PutIntoService RecalledFromService WithdrawnFromService
eu-aiact|c|||eu-aiact:ConformityAssessmentBody|||NotifiedBody
eu-aiact|c||eu-aiact:MarketPlacementStatus|eu-aiact:PlacedOnMarket|||PlacedOnEUMarket
eu-aiact|c||eu-aiact:MarketPlacementStatus|eu-aiact:MarketPlacementStatus|||PlacedOnMarket
eu-aiact|c||tech:Documentation|tech:Plan|||PostMarketMonitoringPlan RealWorldTestingPlan SandboxPlan
eu-aiact|c||dpv:OrganisationalMeasure|dpv:OrganisationalMeasure|||PostMarketMonitoringSystem TestingRealWorldConditions
eu-aiact|c||eu-aiact:AISystem|eu-aiact:RemoteBiometricIdentificationSystem|||PostRemoteBiometricIdentificationSystem RealtimeRemoteBiometricIdentificationSystem
eu-aiact|c||eu-aiact:ProhibitedAISystem|eu-aiact:ProhibitedAISystem|||ProhibitedAISystem-A5-1-a ProhibitedAISystem-A5-1-b ProhibitedAISystem-A5-1-c ProhibitedAISystem-A5-1-d ProhibitedAISystem-A5-1-e ProhibitedAISystem-A5-1-f ProhibitedAISystem-A5-1-g ProhibitedAISystem-A5-1-h
eu-aiact|c||dpv:Location|dpv:PublicLocation|||PubliclyAccessibleSpace
eu-aiact|c||eu-aiact:ServiceSupplyStatus|eu-aiact:PutIntoService|||PutIntoServiceInEU
eu-aiact|c|||dpv:AIGovernance dpv:DataQualityManagement|||QualityManagementSystem
eu-aiact|c|||dpv:NaturalPerson|||RealWorldTestSubject
eu-aiact|c||dpv:RiskConcept|risk:Misuse|||ReasonablyForeseeableMisuse
eu-aiact|c|||dpv:Risk|||Risk
eu-aiact|c|||dpv:RiskLevel|||RiskLevel
eu-aiact|c||eu-aiact:RiskLevel|eu-aiact:RiskLevelPermitted|||RiskLevelHigh RiskLevelNotHigh
eu-aiact|c||eu-aiact:RiskLevel|eu-aiact:RiskLevelHigh|||RiskLevelHigh-A6-1 RiskLevelHigh-A6-2
eu-aiact|c||eu-aiact:RiskLevel|eu-aiact:RiskLevelNotHigh|||RiskLevelMinimal RiskLevelTransparencyRequired
eu-aiact|c||eu-aiact:RiskLevel|eu-aiact:RiskLevel|||RiskLevelPermitted RiskLevelProhibited
eu-aiact|c|||risk:RiskManagement|||RiskManagementSystem
eu-aiact|c|||tech:Component|||SafetyComponent
eu-aiact|c|||risk:Incident|||SeriousIncident
eu-aiact|c|||tech:ProvisionStatus|||ServiceSupplyStatus
eu-aiact|c||tech:Capability|ai:HumanOrientedCapability|||SubliminalCapability
eu-aiact|c|||eu-aiact:Risk|||SystemicRisk
eu-aiact|c|||ai:TestingData|||TestingData
eu-aiact|c|||ai:TrainingData|||TrainingData
eu-aiact|c|||ai:ValidationData|||ValidationData
eu-aiact|p|||dpv:hasContext|tech:AI|eu-aiact:ChangeCategory|hasChangeCategory
eu-aiact|p|||dpv:hasContext|tech:AI|eu-aiact:ChangeDescription|hasChangeDescription
eu-aiact|p|||dpv:hasRiskLevel|eu-aiact:AISystem|eu-aiact:RiskLevel|hasRiskLevel
eu-dga|c||dpv:LegalBasis|dpv:LegalBasis|||A12-e-Exchange-Approval A2-6-Permission
eu-dga|c||dpv:Right|dpv:Right|||A27 A28 A9-2
eu-dga|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|eu-dga:DGARightsImpact|||A27-Impact A28-Impact A9-2-Impact
eu-dga|c||dpv:Right|eu-dga:A28|||A28-3
eu-dga|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|eu-dga:A28-Impact eu-dga:DGARightsImpact|||A28-3-Impact
eu-dga|c||dpv:LegalBasis|dpv:DataTransferLegalBasis|||A31-2-Transfer-Agreement A31-3-Third-Country-Judgement A5-11-MCC A5-12-Adequacy-Decision A5-9-Transfer-Permission
eu-dga|c||dpv:PublicRegisterOfEntities|dpv:PublicRegisterOfEntities|||DAORegister DAORegisterEU DAORegisterNational DISPRegister
eu-dga|c||dpv:Lawfulness|eu-dga:DGALawfulness|||DGAComplianceUnknown DGACompliant DGANonCompliant
eu-dga|c||dpv:Lawfulness|dpv:Lawfulness|||DGALawfulness
eu-dga|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:RightsImpact|||DGARightsImpact
eu-dga|c|||dpv:LegalEntity|||DISP DataHolder DataUser PublicLawGovernedBody SIPProvider
eu-dga|c||dpv:OrganisationalMeasure|dpv:CertificationSeal|||DISPEUApproval
eu-dga|c|||eu-dga:DISP|||DISPForDataHolder DISPForDataSubject DataCooperative
eu-dga|c||dpv:OrganisationalMeasure|dpv:Notice|||DISPNotice DataAltruismNotice
eu-dga|c||dpv:OrganisationalMeasure|dpv:RecordsOfActivities|||DataAltruismAnnualReport DataAltruismRecord DataIntermediationRecord
eu-dga|c|||dpv:Authority|||DataAltruismAuthority DataIntermediationAuthority
eu-dga|c|||dpv:NonProfitOrganisation|||DataAltruismOrganisation
eu-dga|c||dpv:OrganisationalMeasure|dpv:OrganisationalMeasure|||DataAssetList DataReuseRequest
eu-dga|c|||eu-dga:DataIntermediationService|||DataCooperativeService DataIntermediationServiceBetweenHoldersUsers DataIntermediationServiceBetweenSubjectsUsers
eu-dga|c|||dpv:Service|||DataIntermediationService SingleInformationPoint
eu-dga|c|||dpv:Entity|||DataReuseAssistant
eu-dga|c||dpv:OrganisationalMeasure|dpv:ConsentManagement|||EUDataAltruismConsentForm
eu-dga|c|||eu-dga:SIPProvider|||EUSIPProvider LocalSIPProvider NationalSIPProvider RegionalSIPProvider SectorialSIPProvider
eu-dga|c|||dpv:SupraNationalAuthority|||EuropeanDataInnovationBoard
eu-dga|c|||dpv:Representative|||LegalRepresentative
eu-dga|c||dpv:OrganisationalMeasure|dpv:Policy|||NationalDataAltruismPolicy
eu-dga|c||dpv:OrganisationalMeasure|dpv:ConsentNotice|||PersonalDataReuseNotice
eu-dga|c|||dpv:PublicSectorBody|||PublicSectorBody
eu-dga|c||dpv:TechnicalMeasure|dpv:SecureProcessingEnvironment|||SecureProcessingEnvironment
eu-dga|c||dpv:OrganisationalMeasure|dpv:DataTransferNotice|||ThirdCountryDataRequestNotice
eu-dga|p|||dpv:hasEntity||eu-dga:DataAltruismOrganisation|hasDAO
eu-dga|p|||dpv:hasEntity||eu-dga:DISP|hasDISP
eu-dga|p|||dpv:hasEntity||eu-dga:DataHolder|hasDataHolder
eu-dga|p|||dpv:hasEntity||eu-dga:DataReuseAssistant|hasDataReuseAssistant
eu-dga|p|||dpv:hasEntity||eu-dga:DataUser|hasDataUser
eu-ehds|c||dpv:Right|dpv:Right|||A10 A100 A16-1 A21 A3 A5 A6 A68-11 A7 A71 A8 A9
eu-ehds|c||dpv:Purpose|sector-health:AdministrativeServicesProvision|||AdministrativeServicesProvision
eu-ehds|c||dpv:LegalEntity|dpv:Representative|||AuthorisedRepresentative
eu-ehds|c||dpv:PersonalData|sector-health:BehaviouralHealthDeterminant|||BehaviouralHealthDeterminant
eu-ehds|c||dpv:PersonalData|sector-health:BiobankData|||BiobankData
eu-ehds|c||dpv:PersonalData|sector-health:ClaimAdminData|||ClaimAdminData
eu-ehds|c||dpv:PersonalData|sector-health:ClinicalInvestigationsData|||ClinicalInvestigationsData
eu-ehds|c||dpv:PersonalData|sector-health:ClinicalStudiesData|||ClinicalStudiesData
eu-ehds|c||dpv:PersonalData|sector-health:ClinicalTrialsData|||ClinicalTrialsData
eu-ehds|c||dpv:OrganisationalMeasure|dpv:Policy|||DataPermit HealthDataRequest
eu-ehds|c||dpv:Purpose|sector-health:DevelopPublicHealthProductsAndServices|||DevelopPublicHealthProductsAndServices
eu-ehds|c||dpv:OrganisationalMeasure|dpv:RecordsOfActivities|||DigitalHealthAuthorityActivityReport
eu-ehds|c||dpv:PersonalData|sector-health:DischargeReport|||DischargeReport
eu-ehds|c||dpv:PersonalData|sector-health:DiseaseRegistryData|||DiseaseRegistryData
eu-ehds|c||dpv:PersonalData|sector-health:DispensationAdminData|||DispensationAdminData
eu-ehds|c||dpv:LegalEntity|dpv:SupraNationalAuthority|||EHDSBoard
eu-ehds|c||dpv:PersonalData|sector-health:EHR|||EHR
eu-ehds|c||dpv:PersonalData|sector-health:EHRData|||EHRData
eu-ehds|c||dpv:Technology|sector-health:EHRSystem|||EHRSystem
eu-ehds|c||dpv:OrganisationalMeasure|dpv:OrganisationalMeasure|||EHRSystemInformationSheet EHRSystemTechnicalDocumentation EUDatabaseForRegistrationOfEHRSystems EUDatabaseForRegistrationOfWellnessApplications
eu-ehds|c||dpv:OrganisationalMeasure|dpv:CertificationSeal|||EUDeclarationOfConformity WellnessApplicationLabel
eu-ehds|c||dpv:PersonalData|sector-health:ElectronicDispensation|||ElectronicDispensation
eu-ehds|c||dpv:PersonalData|sector-health:ElectronicHealthData|||ElectronicHealthData
eu-ehds|c||dpv:Technology|sector-health:ElectronicHealthDataAccessService|||ElectronicHealthDataAccessService
eu-ehds|c||dpv:PersonalData|sector-health:ElectronicPrescription|||ElectronicPrescription
eu-ehds|c||dpv:Purpose|sector-health:EnsureQualitySafetyHealthcare|||EnsureQualitySafetyHealthcare
eu-ehds|c||dpv:Purpose|sector-health:EnsureQualitySafetyMedicalDevices|||EnsureQualitySafetyMedicalDevices
eu-ehds|c||dpv:Purpose|sector-health:EnsureQualitySafetyMedicinalProducts|||EnsureQualitySafetyMedicinalProducts
eu-ehds|c||dpv:PersonalData|sector-health:EnvironmentalHealthDeterminant|||EnvironmentalHealthDeterminant
eu-ehds|c||dpv:PersonalData|sector-health:EpigenomicData|||EpigenomicData
eu-ehds|c||dpv:OrganisationalMeasure|dpv:SecureProcessingEnvironment|||EuropeanDigitalTestingEnvironment
eu-ehds|c||dpv:PersonalData|sector-health:GenomicData|||GenomicData
eu-ehds|c||dpv:PersonalData|sector-health:HealthAdminData|||HealthAdminData
eu-ehds|c||||||HealthDataAccessApplication
eu-ehds|c||dpv:LegalEntity|sector-health:HealthDataAccessBody|||HealthDataAccessBody
eu-ehds|c||dpv:LegalEntity|sector-health:HealthDataHolder|||HealthDataHolder
eu-ehds|c||dpv:LegalEntity|sector-health:HealthDataUser|||HealthDataUser
eu-ehds|c||dpv:Technology|sector-health:HealthProfessionalAccessService|||HealthProfessionalAccessService
eu-ehds|c||dpv:PersonalData|sector-health:HealthProfessionalData|||HealthProfessionalData
eu-ehds|c||dpv:PersonalData|sector-health:HealthQuestionnaire|||HealthQuestionnaire
eu-ehds|c||dpv:PersonalData|sector-health:HealthSurvey|||HealthSurvey
eu-ehds|c||dpv:AggregatedData|sector-health:HealthAggregatedData|||HealthcareFinancingAggregatedData HealthcareNeedsAggregatedData HealthcareProvisionAggregatedData HealthcareResourcesAggregatedData
eu-ehds|c||dpv:Purpose|sector-health:HealthcareScientificResearch|||HealthcareScientificResearch
eu-ehds|c||dpv:Purpose|sector-health:ImproveHealthcare|||ImproveHealthcare
eu-ehds|c||dpv:Purpose|sector-health:ImproveHealthcareEducation|||ImproveHealthcareEducation
eu-ehds|c||dpv:PersonalData|sector-health:InferredHealthData|||InferredHealthData
eu-ehds|c||dpv:Technology|sector-health:InteroperabilitySoftwareForEHRSystem|||InteroperabilitySoftwareForEHRSystem
eu-ehds|c||dpv:PersonalData|sector-health:LipidomicData|||LipidomicData
eu-ehds|c||dpv:Technology|sector-health:LoggingSoftwareForEHRSystem|||LoggingSoftwareForEHRSystem
eu-ehds|c||dpv:PersonalData|sector-health:MedicalDevicesData|||MedicalDevicesData
eu-ehds|c||dpv:Purpose|sector-health:MedicalDevicesDispensation|||MedicalDevicesDispensation
eu-ehds|c||dpv:Purpose|sector-health:MedicalDevicesPrescription|||MedicalDevicesPrescription
eu-ehds|c||dpv:Purpose|sector-health:MedicalDevicesProvision|||MedicalDevicesProvision
eu-ehds|c||dpv:PersonalData|sector-health:MedicalDevicesRegistryData|||MedicalDevicesRegistryData
eu-ehds|c||dpv:PersonalData|sector-health:MedicalImaging|||MedicalImaging
eu-ehds|c||dpv:PersonalData|sector-health:MedicalRegistryData|||MedicalRegistryData
eu-ehds|c||dpv:PersonalData|sector-health:MedicalTestResult|||MedicalTestResult
eu-ehds|c||dpv:Purpose|sector-health:MedicinalProductsDispensation|||MedicinalProductsDispensation
eu-ehds|c||dpv:Purpose|sector-health:MedicinalProductsPrescription|||MedicinalProductsPrescription
eu-ehds|c||dpv:Purpose|sector-health:MedicinalProductsProvision|||MedicinalProductsProvision
eu-ehds|c||dpv:PersonalData|sector-health:MedicinalProductsRegistryData|||MedicinalProductsRegistryData
eu-ehds|c||dpv:PersonalData|sector-health:MetabolomicData|||MetabolomicData
eu-ehds|c||dpv:PersonalData|sector-health:MortalityRegistryData|||MortalityRegistryData
eu-ehds|c||dpv:NonPersonalData|sector-health:NonPersonalElectronicHealthData|||NonPersonalElectronicHealthData
eu-ehds|c||dpv:NonPersonalData|sector-health:PathogenData|||PathogenData
eu-ehds|c||dpv:PersonalData|sector-health:PatientSummary|||PatientSummary
eu-ehds|c||dpv:PersonalData|sector-health:PerformanceStudiesData|||PerformanceStudiesData
eu-ehds|c||dpv:PersonalData|sector-health:PersonGeneratedMedicalDeviceData|||PersonGeneratedMedicalDeviceData
eu-ehds|c||dpv:PersonalData|sector-health:PersonGeneratedWellnessAppData|||PersonGeneratedWellnessAppData
eu-ehds|c||dpv:PersonalData|sector-health:PersonalElectronicHealthData|||PersonalElectronicHealthData
eu-ehds|c||dpv:Purpose|sector-health:ProtectAgainstCrossBorderThreatsToHealth|||ProtectAgainstCrossBorderThreatsToHealth
eu-ehds|c||dpv:PersonalData|sector-health:ProteomicData|||ProteomicData
eu-ehds|c||dpv:Purpose|sector-health:ProvideHealthcareOfficialStatistics|||ProvideHealthcareOfficialStatistics
eu-ehds|c||dpv:PersonalData|sector-health:PublicHealthRegistryData|||PublicHealthRegistryData
eu-ehds|c||dpv:Purpose|sector-health:PublicHealthSurveillance|||PublicHealthSurveillance
eu-ehds|c||dpv:Purpose|sector-health:PublicInterestRelatedToHealth|||PublicInterestRelatedToHealth
eu-ehds|c||dpv:Purpose|sector-health:PublicPolicyMaking|||PublicPolicyMaking
eu-ehds|c||dpv:PersonalData|sector-health:ReimbursementAdminData|||ReimbursementAdminData
eu-ehds|c||dpv:Purpose|sector-health:ReimbursementServicesProvision|||ReimbursementServicesProvision
eu-ehds|c||dpv:PersonalData|sector-health:ResearchCohortData|||ResearchCohortData
eu-ehds|c||dpv:Purpose|sector-health:SocialServicesProvision|||SocialServicesProvision
eu-ehds|c||dpv:PersonalData|sector-health:SocioeconomicHealthDeterminant|||SocioeconomicHealthDeterminant
eu-ehds|c||dpv:Purpose|sector-health:SupportAuthoritiesRegulatoryActivities|||SupportAuthoritiesRegulatoryActivities
eu-ehds|c||dpv:Purpose|sector-health:TrainTestAndEvaluateAISystemsAlgorithms|||TrainTestAndEvaluateAISystemsAlgorithms
eu-ehds|c||dpv:Purpose|sector-health:TrainTestAndEvaluateHealthAlgorithms|||TrainTestAndEvaluateHealthAlgorithms
eu-ehds|c||dpv:Purpose|sector-health:TrainTestAndEvaluateHealthAppsAlgorithms|||TrainTestAndEvaluateHealthAppsAlgorithms
eu-ehds|c||dpv:Purpose|sector-health:TrainTestAndEvaluateMedicalDevicesAlgorithms|||TrainTestAndEvaluateMedicalDevicesAlgorithms
eu-ehds|c||dpv:PersonalData|sector-health:TranscriptomicData|||TranscriptomicData
eu-ehds|c||dpv:LegalEntity|eu-ehds:HealthDataHolder|||TrustedHealthDataHolder
eu-ehds|c||dpv:Technology|sector-health:WellnessApplication|||WellnessApplication
eu-gdpr|c||dpv:Right|dpv:DataSubjectRight|||A13 A14 A15 A16 A17 A18 A19 A20 A21 A22 A7-3 A77 A79
eu-gdpr|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|eu-gdpr:A13-Impact|||A13-Denied A13-Eroded A13-ExercisePrevented A13-Limited A13-Obstructed A13-Unfulfilled A13-Violated
eu-gdpr|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|eu-gdpr:GDPRRightsImpact|||A13-Impact A14-Impact A15-Impact A16-Impact A17-Impact A18-Impact A19-Impact A20-Impact A21-Impact A22-Impact A7-3-Impact A77-Impact
eu-gdpr|c||dpv:Right|eu-gdpr:A22|||A22-3-a A22-3-b A22-3-c
eu-gdpr|c||dpv:LegalBasis|dpv:DataTransferLegalBasis|||A45-3 A46-2-a A46-2-e A46-2-f A46-3-a A46-3-b A49-1-e A49-1-g
eu-gdpr|c||dpv:LegalBasis|dpv:DataTransferLegalBasis eu-gdpr:BindingCorporateRules|||A46-2-b
eu-gdpr|c||dpv:LegalBasis|dpv:DataTransferLegalBasis eu-gdpr:SCCByCommission|||A46-2-c
eu-gdpr|c||dpv:LegalBasis|dpv:DataTransferLegalBasis eu-gdpr:SCCBySupervisoryAuthority|||A46-2-d
eu-gdpr|c||dpv:LegalBasis|dpv:DataTransferLegalBasis dpv:ExplicitlyExpressedConsent eu-gdpr:Consent|||A49-1-a
eu-gdpr|c||dpv:LegalBasis|dpv:Contract dpv:DataTransferLegalBasis|||A49-1-b A49-1-c
eu-gdpr|c||dpv:LegalBasis|dpv:DataTransferLegalBasis dpv:PublicInterest|||A49-1-d
eu-gdpr|c||dpv:LegalBasis|dpv:DataTransferLegalBasis dpv:VitalInterestOfNaturalPerson|||A49-1-f
eu-gdpr|c||dpv:LegalBasis|dpv:DataTransferLegalBasis dpv:LegitimateInterest|||A49-2
eu-gdpr|c||dpv:LegalBasis|dpv:ExpressedConsent eu-gdpr:Consent|||A6-1-a
eu-gdpr|c||dpv:LegalBasis|dpv:ExplicitlyExpressedConsent eu-gdpr:A6-1-a eu-gdpr:Consent|||A6-1-a-explicit-consent
eu-gdpr|c||dpv:LegalBasis|dpv:ExpressedConsent eu-gdpr:A6-1-a eu-gdpr:Consent|||A6-1-a-non-explicit-consent
eu-gdpr|c||dpv:LegalBasis|dpv:Contract|||A6-1-b
eu-gdpr|c||dpv:LegalBasis|dpv:ContractPerformance eu-gdpr:A6-1-b|||A6-1-b-contract-performance
eu-gdpr|c||dpv:LegalBasis|dpv:EnterIntoContract eu-gdpr:A6-1-b|||A6-1-b-enter-into-contract
eu-gdpr|c||dpv:LegalBasis|dpv:LegalObligation|||A6-1-c
eu-gdpr|c||dpv:LegalBasis|dpv:VitalInterest|||A6-1-d A9-2-c
eu-gdpr|c||dpv:LegalBasis|dpv:VitalInterestOfDataSubject eu-gdpr:A6-1-d|||A6-1-d-data-subject
eu-gdpr|c||dpv:LegalBasis|dpv:VitalInterestOfNaturalPerson eu-gdpr:A6-1-d|||A6-1-d-natural-person
eu-gdpr|c||dpv:LegalBasis|dpv:OfficialAuthorityOfController dpv:PublicInterest|||A6-1-e
eu-gdpr|c||dpv:LegalBasis|dpv:OfficialAuthorityOfController eu-gdpr:A6-1-e|||A6-1-e-official-authority
eu-gdpr|c||dpv:LegalBasis|dpv:PublicInterest eu-gdpr:A6-1-e|||A6-1-e-public-interest
eu-gdpr|c||dpv:LegalBasis|dpv:LegitimateInterest|||A6-1-f A9-2-d
eu-gdpr|c||dpv:LegalBasis|dpv:LegitimateInterestOfController eu-gdpr:A6-1-f|||A6-1-f-controller
eu-gdpr|c||dpv:LegalBasis|dpv:LegitimateInterestOfThirdParty eu-gdpr:A6-1-f|||A6-1-f-third-party
eu-gdpr|c||dpv:Right|dpv:Right|||A78
eu-gdpr|c||dpv:LegalBasis|dpv:ExplicitlyExpressedConsent eu-gdpr:Consent|||A9-2-a
eu-gdpr|c||dpv:LegalBasis|dpv:LegalBasis|||A9-2-b A9-2-e A9-2-f A9-2-h
eu-gdpr|c||dpv:LegalBasis|dpv:PublicInterest|||A9-2-g A9-2-i A9-2-j
eu-gdpr|c||dpv:OrganisationalMeasure|dpv:Principle|||AccountabilityPrinciple AccuracyPrinciple DataMinimisationPrinciple FairnessPrinciple IntegrityConfidentialityPrinciple LawfulnessPrinciple PurposeLimitationPrinciple StorageLimitationPrinciple TransparencyPrinciple
eu-gdpr|c||dpv:OrganisationalMeasure|dpv:Contract eu-gdpr:DataTransferTool|||AdHocContractualClauses StandardContractualClauses
eu-gdpr|c||dpv:LegalBasis|eu-gdpr:A45-3|||AdequacyDecision
eu-gdpr|c|||eu-gdpr:DataBreach|||AvailabilityBreach ConfidentialityBreach CrossBorderDataBreach IntegrityBreach
eu-gdpr|c||dpv:OrganisationalMeasure|dpv:Assessment eu-gdpr:ProportionalityAssessment|||BalancingTest NecessityAssessment SuitabilityAssessment
eu-gdpr|c||dpv:OrganisationalMeasure|eu-gdpr:DataTransferTool|||BindingCorporateRules CertificationMechanismsForDataTransfers CodesOfConductForDataTransfers SupplementaryMeasure
eu-gdpr|c||dpv:PersonalData|pd:Biometric|||BiometricData
eu-gdpr|c||eu-gdpr:DataBreachNoticeRequirement|eu-gdpr:DataBreachNoticeRequirement|||BreachNotificationNotNeeded ControllerBreachNotificationNeeded DPABreachNotificationNeeded DataSubjectBreachNotificationNeeded ProcessorBreachNotificationNeeded
eu-gdpr|c|||eu-gdpr:DataProtectionAuthority|||ConcernedSupervisoryAuthority LeadSupervisoryAuthority LocalSupervisoryAuthority
eu-gdpr|c||dpv:LegalBasis|dpv:Consent|||Consent
eu-gdpr|c|||dpv:DataController|||Controller
eu-gdpr|c||eu-gdpr:DataBreachNotice|eu-gdpr:DataBreachNotice|||ControllerBreachNotice DPABreachNotice DataSubjectBreachNotice ProcessorBreachNotice
eu-gdpr|c|||dpv:Processing|||CrossBorderProcessing Processing
eu-gdpr|c||eu-gdpr:DBIARiskStatus|eu-gdpr:DBIARiskStatus|||DBIAIndicatesHighRisk DBIAIndicatesLowRisk DBIAIndicatesNoRisk
eu-gdpr|c|||dpv:AuditStatus|||DBIARiskStatus DPIANecessityStatus DPIAOutcomeStatus DPIAProcessingRecommendation DPIARiskStatus DataBreachNoticeRequirement
eu-gdpr|c||eu-gdpr:DataBreachNotice|eu-gdpr:DPABreachNotice|||DPABreachInitialNotice DPABundledBreachNotice DPAPhasedBreachNotice
eu-gdpr|c||eu-gdpr:DPIAConformity|eu-gdpr:DPIAConformity|||DPIAConformant DPIANonConformant
eu-gdpr|c|||dpv:ConformanceStatus|||DPIAConformity
eu-gdpr|c||eu-gdpr:DPIARiskStatus|eu-gdpr:DPIARiskStatus|||DPIAIndicatesHighRisk DPIAIndicatesLowRisk DPIAIndicatesNoRisk
eu-gdpr|c||dpv:OrganisationalMeasure|dpv:DPIA|||DPIANecessityAssessment DPIAOutcome DPIAProcedure
eu-gdpr|c||eu-gdpr:DPIANecessityStatus|eu-gdpr:DPIANecessityStatus|||DPIANotRequired DPIARequired
eu-gdpr|c||eu-gdpr:DPIAOutcomeStatus|eu-gdpr:DPIAOutcomeStatus|||DPIAOutcomeDPAConsultation DPIAOutcomeHighResidualRisk DPIAOutcomeRisksAcceptable DPIAOutcomeRisksMitigated
eu-gdpr|c||eu-gdpr:DPIAProcessingRecommendation|eu-gdpr:DPIAProcessingRecommendation|||DPIARecommendsProcessingContinue DPIARecommendsProcessingNotContinue
eu-gdpr|c|||risk:Incident|||DataBreach
eu-gdpr|c|||eu-gdpr:DataBreachReport risk:IncidentHandlingReport|||DataBreachConcludingReport
eu-gdpr|c|||eu-gdpr:DataBreachReport risk:IncidentDetectionReport|||DataBreachDetectionReport
eu-gdpr|c||dpv:Justification|dpv:Justification|||DataBreachJustification
eu-gdpr|c|||dpv:DataBreachNotice|||DataBreachNotice
eu-gdpr|c|||eu-gdpr:DataBreachReport risk:IncidentAssessmentReport|||DataBreachOngoingReport DataBreachPreliminaryReport
eu-gdpr|c|||dpv:RecordsOfActivities|||DataBreachRegister
eu-gdpr|c|||risk:IncidentReport|||DataBreachReport
eu-gdpr|c|||dpv:DataProtectionAuthority|||DataProtectionAuthority
eu-gdpr|c|||dpv:DataSubject|||DataSubject
eu-gdpr|c||dpv:OrganisationalMeasure|dpv:OrganisationalMeasure|||DataTransferTool
eu-gdpr|c||dpv:OrganisationalMeasure|dpv:RightFulfilmentNotice|||DirectDataCollectionNotice IndirectDataCollectionNotice RightsRecipientsNotice SARNotice
eu-gdpr|c||eu-gdpr:ProportionalityStatus|eu-gdpr:ProportionalityStatus|||Disproportionate Proportionate
eu-gdpr|c|||dpv:Organisation|||Establishment
eu-gdpr|c||dpv:Lawfulness|eu-gdpr:GDPRLawfulness|||GDPRComplianceUnknown GDPRCompliant GDPRNonCompliant
eu-gdpr|c||dpv:Lawfulness|dpv:Lawfulness|||GDPRLawfulness
eu-gdpr|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:RightsImpact|||GDPRRightsImpact
eu-gdpr|c||dpv:PersonalData|pd:Genetic|||GeneticData
eu-gdpr|c||dpv:PersonalData|pd:MedicalHealth|||HealthData
eu-gdpr|c|||dpv:Service|||InformationSocietyService
eu-gdpr|c|||dpv:InternationalOrganisation|||InternationalOrganisation
eu-gdpr|c||dpv:Justification|eu-gdpr:JustificationA12Delay justifications:ComplexityOfProcess|||JustificationA12Complexity
eu-gdpr|c||dpv:Justification|justifications:DelayJustification|||JustificationA12Delay
eu-gdpr|c||dpv:Justification|eu-gdpr:JustificationA12Delay justifications:HighVolumeOfProcesses|||JustificationA12HighVolume
eu-gdpr|c||dpv:Justification|justifications:IdentityVerificationFailure|||JustificationA12IdentityFailure
eu-gdpr|c||dpv:Justification|justifications:IdentityVerificationRequired|||JustificationA12IdentityRequired
eu-gdpr|c||dpv:Justification|justifications:InformationRequired|||JustificationA12InformationRequired
eu-gdpr|c||dpv:Justification|eu-gdpr:JustificationA12ManifestlyUnfounded justifications:LackOfIntent|||JustificationA12LackOfIntent
eu-gdpr|c||dpv:Justification|eu-gdpr:JustificationA12ManifestlyUnfounded justifications:ProcessMalicious|||JustificationA12MaliciousIntent
eu-gdpr|c||dpv:Justification|justifications:ProcessExcessive|||JustificationA12ManifestlyExcessive
eu-gdpr|c||dpv:Justification|justifications:ProcessUnfounded|||JustificationA12ManifestlyUnfounded
eu-gdpr|c||dpv:Justification|justifications:EntityAlreadyInformed|||JustificationA13EntityAlreadyInformed JustificationA14EntityAlreadyInformed
eu-gdpr|c||dpv:Justification|justifications:ConfidentialityObligationCompromised|||JustificationA14ConfidentialityCompromised
eu-gdpr|c||dpv:Justification|justifications:DisproportionateEffortRequired|||JustificationA14DisproportionateEffort
eu-gdpr|c||dpv:Justification|justifications:FulfilmentImpossible|||JustificationA14FulfilmentImpossible
eu-gdpr|c||dpv:Justification|justifications:LegallyExempted|||JustificationA14LegallyExempted
eu-gdpr|c||dpv:Justification|justifications:ObjectivesImpaired|||JustificationA14ObjectivesImpaired
eu-gdpr|c||dpv:Justification|justifications:PublicInterestArchivingImpaired|||JustificationA17Archiving
eu-gdpr|c||dpv:Justification|justifications:InformationSocietyServicesOffer|||JustificationA17ChildData
eu-gdpr|c||dpv:Justification|justifications:FreedomOfExpressionImpaired|||JustificationA17FreedomOfExpression
eu-gdpr|c||dpv:Justification|justifications:LegalClaimImpaired|||JustificationA17LegalClaims
eu-gdpr|c||dpv:Justification|justifications:LegalObligation|||JustificationA17LegalErasure
eu-gdpr|c||dpv:Justification|justifications:LegalObligationImpaired|||JustificationA17LegallyRequired
eu-gdpr|c||dpv:Justification|justifications:LegalityLackingObjection|||JustificationA17NoLegalBasis
eu-gdpr|c||dpv:Justification|justifications:NonNecessityObjection|||JustificationA17NonNecessity
eu-gdpr|c||dpv:Justification|justifications:Objection|||JustificationA17ObjectA21
eu-gdpr|c||dpv:Justification|justifications:OfficialAuthorityExerciseImpaired|||JustificationA17OfficialAuthority
eu-gdpr|c||dpv:Justification|justifications:PublicHealthCompromised|||JustificationA17PublicHealth
eu-gdpr|c||dpv:Justification|justifications:PublicInterestCompromised|||JustificationA17PublicInterest
eu-gdpr|c||dpv:Justification|justifications:UnlawfulActivityObjection|||JustificationA17UnlawfulProcessing
eu-gdpr|c||dpv:Justification|eu-gdpr:DataBreachJustification justifications:ProcessSafeguarded|||JustificationA33BreachedDataIneffective
eu-gdpr|c||dpv:Justification|eu-gdpr:DataBreachJustification justifications:DisproportionateEffortRequired|||JustificationA33DisproportionateEffort
eu-gdpr|c||dpv:Justification|eu-gdpr:DataBreachJustification justifications:DelayJustification|||JustificationA33NotificationDelay
eu-gdpr|c||dpv:Justification|eu-gdpr:DataBreachJustification justifications:RiskMitigated|||JustificationA33RiskMitigated
eu-gdpr|c||dpv:Justification|eu-gdpr:DataBreachJustification justifications:RightsFreedomsImpactUnlikely|||JustificationA33RiskUnlikely
eu-gdpr|c|||eu-gdpr:Establishment|||MainEstablishment SingleEstablishment
eu-gdpr|c|||dpv:PersonalData|||PersonalData
eu-gdpr|c|||dpv:DataProcessor|||Processor
eu-gdpr|c||eu-gdpr:Processing|dpv:Profiling|||Profiling
eu-gdpr|c||dpv:OrganisationalMeasure|dpv:ImpactAssessment|||ProportionalityAssessment
eu-gdpr|c||dpv:Status|dpv:Status|||ProportionalityStatus
eu-gdpr|c||dpv:TechnicalMeasure|dpv:Pseudonymisation|||Pseudonymisation
eu-gdpr|c||dpv:ReuseCompatibility|dpv:ReuseCompatibility|||PurposeCompatibility
eu-gdpr|c||dpv:OrganisationalMeasure|dpv:Assessment|||PurposeCompatibilityAssessment
eu-gdpr|c||dpv:ReuseCompatibility|dpv:PrimaryUse eu-gdpr:PurposeCompatibility|||PurposeCompatible
eu-gdpr|c||dpv:ReuseCompatibility|dpv:SecondaryUse eu-gdpr:PurposeCompatibility|||PurposeIncompatible
eu-gdpr|c|||dpv:Recipient|||Recipient
eu-gdpr|c|||dpv:Representative|||Representative
eu-gdpr|c||dpv:OrganisationalMeasure|eu-gdpr:DataTransferTool eu-gdpr:StandardContractualClauses|||SCCByCommission SCCBySupervisoryAuthority
eu-gdpr|c|||dpv:ThirdParty|||ThirdParty
eu-gdpr|p|||dpv:hasEntity||dpv:DataProtectionAuthority|hasConcernedSA hasLeadSA hasLocalSA
eu-gdpr|p|||dpv:hasEntity|dpv:LegalEntity|dpv:LegalEntity|hasEstablishment hasMainEstablishment isMainEstablishmentFor
eu-nis2|c||risk:IncidentNotice|risk:IncidentNotice|||EarlyWarningReport FinalReport IncidentAssessmentReport InitialFeedbackOnIncident IntermediateReport ProgressReport RiskMitigationAdvice
eu-nis2|c||dpv:Lawfulness|eu-nis2:NIS2Lawfulness|||NIS2ComplianceUnknown NIS2Compliant NIS2NonCompliant
eu-nis2|c||dpv:Lawfulness|dpv:Lawfulness|||NIS2Lawfulness
eu-nis2|c|||risk:IncidentNotice|||SignificantIncidentNotice
legal-fi|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-FI
legal-fr|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-FR
legal-gb|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-GB
legal-gb|c||dpv:Law|dpv:Law|||law-DPA law-GDPR
legal-gr|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-GR
legal-hk|c||dpv:DataProtectionAuthority|dpv:DataProtectionAuthority dpv:Law|||DPA-HK
legal-hk|c||dpv:Law|dpv:Law|||law-PDPO
legal-hr|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-HR
legal-hu|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-HU
legal-ie|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-IE
legal-ie|c||dpv:Law|dpv:Law|||law-DPA law-HIB
legal-in|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-IN
legal-in|c||dpv:Law|dpv:Law|||law-DPDP
legal-is|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-IS
legal-it|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-IT
legal-jp|c||dpv:Law|dpv:Law|||law-APPI
legal-kr|c||dpv:DataProtectionAuthority|dpv:DataProtectionAuthority dpv:Law|||DPA-KR
legal-kr|c||dpv:Law|dpv:Law|||law-CIA law-LIA law-PIPA
legal-li|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-LI
legal-lt|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-LT
legal-lu|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-LU
legal-lv|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-LV
legal-mo|c||dpv:DataProtectionAuthority|dpv:DataProtectionAuthority dpv:Law|||DPA-MO
legal-mo|c||dpv:Law|dpv:Law|||law-PDPA
legal-mt|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-MT
legal-my|c||dpv:DataProtectionAuthority|dpv:DataProtectionAuthority dpv:Law|||DPA-MY
legal-my|c||dpv:Law|dpv:Law|||law-PDPA
legal-nl|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-NL
legal-no|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-NO
legal-ph|c||dpv:DataProtectionAuthority|dpv:DataProtectionAuthority dpv:Law|||DPA-PH
legal-ph|c||dpv:Law|dpv:Law|||law-DPA
legal-pl|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-PL
legal-pt|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-PT
legal-ro|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-RO
legal-se|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-SE
legal-sg|c||dpv:DataProtectionAuthority|dpv:DataProtectionAuthority dpv:Law|||DPA-SG
legal-sg|c||dpv:Law|dpv:Law|||law-PDPA
legal-si|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-SI
legal-sk|c||eu-gdpr:DataProtectionAuthority|dpv:Law eu-gdpr:DataProtectionAuthority|||DPA-SK
legal-th|c||dpv:DataProtectionAuthority|dpv:DataProtectionAuthority dpv:Law|||DPA-TH
legal-th|c||dpv:Law|dpv:Law|||law-PDPA law-TDPN
legal-tw|c||dpv:DataProtectionAuthority|dpv:DataProtectionAuthority dpv:Law|||DPA-TW
legal-tw|c||dpv:Law|dpv:Law|||law-PDPA
legal-us|c||dpv:DataProtectionAuthority|dpv:DataProtectionAuthority dpv:Law|||DPA-US-CA DPA-US-CO DPA-US-CT DPA-US-NV DPA-US-UT DPA-US-VA
legal-us|c||dpv:Law|dpv:Law|||law-CA-CCPA law-CA-CPRA law-CO-CPA law-CT-CTPA law-NV-NPICICA law-UT-UCPA law-VA-VCDPA
loc|c||dpv:Country||||AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
loc|c||dpv:Region||||AD-02 AD-03 AD-04 AD-05 AD-06 AD-07 AD-08 AE-AJ AE-AZ AE-DU AE-FU AE-RK AE-SH AE-UQ AF-BAL AF-BAM AF-BDG AF-BDS AF-BGL AF-DAY AF-FRA AF-FYB AF-GHA AF-GHO AF-HEL AF-HER AF-JOW AF-KAB AF-KAN AF-KAP AF-KDZ AF-KHO AF-KNR AF-LAG AF-LOG AF-NAN AF-NIM AF-NUR AF-PAN AF-PAR AF-PIA AF-PKA AF-SAM AF-SAR AF-TAK AF-URU AF-WAR AF-ZAB AG-03 AG-04 AG-05 AG-06 AG-07 AG-08 AG-10 AG-11 AL-01 AL-02 AL-03 AL-04 AL-05 AL-06 AL-07 AL-08 AL-09 AL-10 AL-11 AL-12 AL-EL AL-FR AL-GJ AL-HA AL-KA AL-KC AL-KR AL-KU AL-LB AL-LU AL-MR AL-MT AL-PG AL-PR AL-SH AL-SK AL-SR AL-TE AL-TP AM-AG AM-AR AM-AV AM-ER AM-GR AM-KT AM-LO AM-SH AM-SU AM-TV AM-VD AO-BGO AO-BGU AO-BIE AO-CAB AO-CCU AO-CNN AO-CNO AO-CUS AO-HUA AO-HUI AO-LNO AO-LSU AO-LUA AO-MAL AO-MOX AO-NAM AO-UIG AO-ZAI AR-A AR-B AR-C AR-D AR-E AR-F AR-G AR-H AR-J AR-K AR-L AR-M AR-N AR-P AR-Q AR-R AR-S AR-T AR-U AR-V AR-W AR-X AR-Y AR-Z AT-1 AT-2 AT-3 AT-4 AT-5 AT-6 AT-7 AT-8 AT-9 AU-ACT AU-NSW AU-NT AU-QLD AU-SA AU-TAS AU-VIC AU-WA AZ-ABS AZ-AGA AZ-AGC AZ-AGM AZ-AGS AZ-AGU AZ-AST AZ-BA AZ-BAB AZ-BAL AZ-BAR AZ-BEY AZ-BIL AZ-CAB AZ-CAL AZ-CUL AZ-DAS AZ-FUZ AZ-GA AZ-GAD AZ-GOR AZ-GOY AZ-GYG AZ-HAC AZ-IMI AZ-ISM AZ-KAL AZ-KAN AZ-KUR AZ-LA AZ-LAC AZ-LAN AZ-LER AZ-MAS AZ-MI AZ-NEF AZ-NV AZ-NX AZ-OGU AZ-ORD AZ-QAB AZ-QAX AZ-QAZ AZ-QBA AZ-QBI AZ-QOB AZ-QUS AZ-SA AZ-SAB AZ-SAD AZ-SAH AZ-SAK AZ-SAL AZ-SAR AZ-SAT AZ-SBN AZ-SIY AZ-SKR AZ-SM AZ-SMI AZ-SMX AZ-SR AZ-SUS AZ-TAR AZ-TOV AZ-UCA AZ-XA AZ-XAC AZ-XCI AZ-XIZ AZ-XVD AZ-YAR AZ-YE AZ-YEV AZ-ZAN AZ-ZAQ AZ-ZAR BA-01 BA-02 BA-03 BA-04 BA-05 BA-06 BA-07 BA-08 BA-09 BA-10 BA-BIH BA-BRC BA-SRP BB-01 BB-02 BB-03 BB-04 BB-05 BB-06 BB-07 BB-08 BB-09 BB-10 BB-11 BD-01 BD-02 BD-03 BD-04 BD-05 BD-06 BD-07 BD-08 BD-09 BD-10 BD-11 BD-12 BD-13 BD-14 BD-15 BD-16 BD-17 BD-18 BD-19 BD-20 BD-21 BD-23 BD-24 BD-25 BD-26 BD-27 BD-28 BD-29 BD-30 BD-31 BD-32 BD-33 BD-34 BD-35 BD-36 BD-37 BD-38 BD-39 BD-40 BD-41 BD-42 BD-43 BD-44 BD-45 BD-46 BD-47 BD-48 BD-49 BD-50 BD-51 BD-52 BD-53 BD-54 BD-55 BD-56 BD-57 BD-58 BD-59 BD-60 BD-61 BD-62 BD-63 BD-64 BD-A BD-B BD-C BD-D BD-E BD-F BD-G BD-H BE-BRU BE-VAN BE-VBR BE-VLI BE-VOV BE-VWV BE-WAL BE-WBR BE-WHT BE-WLG BE-WLX BE-WNA BF-01 BF-02 BF-03 BF-04 BF-05 BF-06 BF-07 BF-08 BF-09 BF-10 BF-11 BF-12 BF-13 BF-BAL BF-BAM BF-BAN BF-BAZ BF-BGR BF-BLG BF-BLK BF-COM BF-GAN BF-GNA BF-GOU BF-HOU BF-IOB BF-KAD BF-KEN BF-KMD BF-KMP BF-KOP BF-KOS BF-KOT BF-KOW BF-LER BF-LOR BF-MOU BF-NAM BF-NAO BF-NAY BF-NOU BF-OUB BF-OUD BF-PAS BF-PON BF-SEN BF-SIS BF-SMT BF-SNG BF-SOM BF-SOR BF-TAP BF-TUI BF-YAG BF-YAT BF-ZIR BF-ZON BF-ZOU BG-01 BG-02 BG-03 BG-04 BG-05 BG-06 BG-07 BG-08 BG-09 BG-10 BG-11 BG-12 BG-13 BG-14 BG-15 BG-16 BG-17 BG-18 BG-19 BG-20 BG-21 BG-22 BG-23 BG-24 BG-25 BG-26 BG-27 BG-28 BH-13 BH-14 BH-17 BI-BB BI-BM BI-KI BI-KR BJ-AK BJ-AL BJ-AQ BJ-BO BJ-CO BJ-DO BJ-KO BJ-LI BJ-MO BJ-OU BJ-PL BJ-ZO BN-BE BN-BM BN-TE BN-TU BO-B BO-C BO-H BO-L BO-N BO-O BO-P BO-S BO-T BQ-SE BR-AC BR-AL BR-AM BR-AP BR-BA BR-CE BR-DF BR-ES BR-GO BR-MA BR-MG BR-MS BR-MT BR-PA BR-PB BR-PE BR-PI BR-PR BR-RJ BR-RN BR-RO BR-RR BR-RS BR-SC BR-SE BR-SP BR-TO BS-BI BS-BY BS-CI BS-CK BS-FP BS-GT BS-HI BS-HT BS-IN BS-LI BS-MH BS-NS BS-RI BS-SA BS-SS BT-11 BT-12 BT-13 BT-14 BT-15 BT-21 BT-22 BT-23 BT-24 BT-31 BT-32 BT-33 BT-34 BT-41 BT-42 BT-43 BT-44 BT-45 BT-GA BT-TY BW-CE BW-FR BW-GA BW-JW BW-KG BW-KW BW-LO BW-NE BW-NW BW-SE BY-BR BY-HM BY-HO BY-HR BY-MA BY-MI BY-VI BZ-BZ BZ-CY BZ-CZL BZ-OW BZ-SC BZ-TOL CA-AB CA-BC CA-MB CA-NB CA-NL CA-NS CA-NT CA-NU CA-ON CA-PE CA-QC CA-SK CA-YT CD-BC CD-BN CD-EQ CD-HK CD-HL CD-HU CD-KA CD-KC CD-KE CD-KG CD-KL CD-KN CD-KW CD-LO CD-LU CD-MA CD-MN CD-MO CD-NK CD-NU CD-SA CD-SK CD-TA CD-TO CD-TU CF-BGF CF-NM CG-11 CG-12 CG-13 CG-14 CG-15 CG-2 CG-5 CG-7 CG-8 CG-9 CH-AG CH-AI CH-AR CH-BE CH-BL CH-BS CH-FR CH-GE CH-GL CH-GR CH-JU CH-LU CH-NE CH-NW CH-OW CH-SG CH-SH CH-SO CH-SZ CH-TG CH-TI CH-UR CH-VD CH-VS CH-ZG CH-ZH CI-05 CI-AB CI-DN CI-YM CL-AI CL-AN CL-AP CL-AR CL-AT CL-BI CL-CO CL-LI CL-LL CL-LR CL-MA CL-ML CL-NB CL-RM CL-TA CL-VS CM-AD CM-CE CM-EN CM-ES CM-LT CM-NO CM-NW CM-SU CM-SW CN-AH CN-BJ CN-CQ CN-FJ CN-GD CN-GS CN-GX CN-GZ CN-HA CN-HB CN-HE CN-HI CN-HK CN-HL CN-HN CN-JL CN-JS CN-JX CN-LN CN-MO CN-NM CN-NX CN-QH CN-SC CN-SD CN-SH CN-SN CN-SX CN-TJ CN-TW CN-XJ CN-XZ CN-YN CN-ZJ CO-AMA CO-ANT CO-ARA CO-ATL CO-BOL CO-BOY CO-CAL CO-CAQ CO-CAS CO-CAU CO-CES CO-CHO CO-COR CO-CUN CO-DC CO-GUA CO-GUV CO-HUI CO-LAG CO-MAG CO-MET CO-NAR CO-NSA CO-PUT CO-QUI CO-RIS CO-SAN CO-SAP CO-SUC CO-TOL CO-VAC CO-VAU CO-VID CR-A CR-C CR-G CR-H CR-L CR-P CR-SJ CU-01 CU-02 CU-04 CU-05 CU-06 CU-07 CU-08 CU-09 CU-10 CU-11 CU-12 CU-13 CU-14 CU-15 CU-16 CU-99 CV-B CV-BR CV-CA CV-CF CV-MA CV-MO CV-PA CV-PN CV-RB CV-RG CV-RS CV-S CV-SD CV-SF CV-SM CV-SO CV-SS CV-SV CV-TA CV-TS CY-01 CY-02 CY-03 CY-04 CY-05 CY-06 CZ-10 CZ-101 CZ-102 CZ-103 CZ-105 CZ-106 CZ-107 CZ-108 CZ-109 CZ-110 CZ-114 CZ-115 CZ-121 CZ-20 CZ-201 CZ-202 CZ-203 CZ-204 CZ-205 CZ-206 CZ-207 CZ-208 CZ-209 CZ-20A CZ-20B CZ-20C CZ-31 CZ-311 CZ-312 CZ-313 CZ-314 CZ-315 CZ-316 CZ-317 CZ-32 CZ-321 CZ-322 CZ-323 CZ-324 CZ-325 CZ-326 CZ-327 CZ-41 CZ-411 CZ-412 CZ-413 CZ-42 CZ-421 CZ-422 CZ-423 CZ-424 CZ-425 CZ-426 CZ-427 CZ-51 CZ-511 CZ-512 CZ-513 CZ-514 CZ-52 CZ-521 CZ-522 CZ-523 CZ-524 CZ-525 CZ-53 CZ-531 CZ-532 CZ-533 CZ-534 CZ-63 CZ-631 CZ-632 CZ-633 CZ-634 CZ-635 CZ-64 CZ-641 CZ-642 CZ-643 CZ-644 CZ-645 CZ-646 CZ-647 CZ-71 CZ-711 CZ-712 CZ-713 CZ-714 CZ-715 CZ-72 CZ-721 CZ-722 CZ-723 CZ-724 CZ-80 CZ-801 CZ-802 CZ-803 CZ-804 CZ-805 CZ-806 DE-BB DE-BE DE-BW DE-BY DE-HB DE-HE DE-HH DE-MV DE-NI DE-NW DE-RP DE-SH DE-SL DE-SN DE-ST DE-TH DJ-AS DJ-DI DJ-DJ DJ-OB DJ-TA DK-81 DK-82 DK-83 DK-84 DK-85 DK-GL DM-02 DM-03 DM-04 DM-05 DM-06 DM-07 DM-08 DM-09 DM-10 DM-11 DO-01 DO-02 DO-03 DO-04 DO-05 DO-06 DO-07 DO-08 DO-09 DO-10 DO-11 DO-12 DO-13 DO-14 DO-15 DO-16 DO-17 DO-18 DO-19 DO-20 DO-21 DO-22 DO-23 DO-24 DO-25 DO-26 DO-27 DO-28 DO-29 DO-30 DO-31 DO-32 DZ-01 DZ-02 DZ-03 DZ-04 DZ-05 DZ-06 DZ-07 DZ-08 DZ-09 DZ-10 DZ-11 DZ-12 DZ-13 DZ-14 DZ-15 DZ-16 DZ-17 DZ-18 DZ-19 DZ-20 DZ-21 DZ-22 DZ-23 DZ-24 DZ-25 DZ-26 DZ-27 DZ-28 DZ-29 DZ-30 DZ-31 DZ-32 DZ-33 DZ-34 DZ-35 DZ-36 DZ-37 DZ-38 DZ-39 DZ-40 DZ-41 DZ-42 DZ-43 DZ-44 DZ-45 DZ-46 DZ-47 DZ-48 DZ-49 DZ-50 DZ-51 DZ-52 DZ-53 DZ-55 DZ-56 DZ-58 EC-A EC-B EC-C EC-D EC-E EC-F EC-G EC-H EC-I EC-L EC-M EC-N EC-O EC-P EC-R EC-S EC-SD EC-SE EC-T EC-U EC-W EC-X EC-Y EC-Z EE-130 EE-141 EE-142 EE-171 EE-205 EE-214 EE-245 EE-247 EE-251 EE-255 EE-321 EE-37 EE-39 EE-430 EE-431 EE-441 EE-442 EE-45 EE-50 EE-514 EE-52 EE-557 EE-56 EE-586 EE-60 EE-615 EE-618 EE-638 EE-64 EE-68 EE-698 EE-71 EE-735 EE-74 EE-79 EE-809 EE-81 EE-834 EE-84 EE-87 EE-928 EG-ALX EG-ASN EG-AST EG-BA EG-BH EG-BNS EG-C EG-DK EG-DT EG-FYM EG-GH EG-GZ EG-HU EG-IS EG-JS EG-KB EG-KFS EG-KN EG-LX EG-MN EG-MNF EG-MT EG-PTS EG-SHG EG-SHR EG-SIN EG-SU EG-SUZ EG-WAD ER-AN ER-DK ES-A ES-AB ES-AL ES-AN ES-AR ES-AS ES-AV ES-B ES-BA ES-BI ES-BU ES-C ES-CA ES-CB ES-CC ES-CE ES-CL ES-CM ES-CN ES-CO ES-CR ES-CS ES-CT ES-CU ES-EX ES-GA ES-GC ES-GI ES-GR ES-GU ES-H ES-HU ES-IB ES-J ES-L ES-LE ES-LU ES-M ES-MA ES-MC ES-MD ES-ML ES-NC ES-OR ES-P ES-PO ES-PV ES-RI ES-SA ES-SE ES-SG ES-SO ES-SS ES-T ES-TE ES-TF ES-TO ES-V ES-VA ES-VC ES-VI ES-Z ES-ZA ET-AA ET-AF ET-AM ET-BE ET-DD ET-GA ET-HA ET-OR ET-SI ET-SN ET-SO ET-SW ET-TI FI-01 FI-02 FI-03 FI-04 FI-05 FI-06 FI-07 FI-08 FI-09 FI-10 FI-11 FI-12 FI-13 FI-14 FI-15 FI-16 FI-17 FI-18 FI-19 FI-IS FI-LL FI-LS FI-OL FJ-04 FJ-R FM-PNI FM-TRK FM-YAP FR-01 FR-02 FR-03 FR-04 FR-05 FR-06 FR-07 FR-08 FR-09 FR-10 FR-11 FR-12 FR-13 FR-14 FR-15 FR-16 FR-17 FR-18 FR-19 FR-20R FR-21 FR-22 FR-23 FR-24 FR-25 FR-26 FR-27 FR-28 FR-29 FR-2A FR-2B FR-30 FR-31 FR-32 FR-33 FR-34 FR-35 FR-36 FR-37 FR-38 FR-39 FR-40 FR-41 FR-42 FR-43 FR-44 FR-45 FR-46 FR-47 FR-48 FR-49 FR-50 FR-51 FR-52 FR-53 FR-54 FR-55 FR-56 FR-57 FR-58 FR-59 FR-60 FR-61 FR-62 FR-63 FR-64 FR-65 FR-66 FR-67 FR-68 FR-69 FR-6AE FR-70 FR-71 FR-72 FR-73 FR-74 FR-75C FR-76 FR-77 FR-78 FR-79 FR-80 FR-81 FR-82 FR-83 FR-84 FR-85 FR-86 FR-87 FR-88 FR-89 FR-90 FR-91 FR-92 FR-93 FR-94 FR-95 FR-971 FR-972 FR-973 FR-974 FR-976 FR-ARA FR-B FR-BFC FR-BL FR-BRE FR-C FR-CP FR-CVL FR-D FR-G FR-GES FR-HDF FR-IDF FR-K FR-L FR-M FR-MF FR-N FR-NAQ FR-NC FR-NOR FR-O FR-OCC FR-P FR-PAC FR-PDL FR-PF FR-PM FR-Q FR-S FR-T FR-TF FR-V FR-WF GA-1 GA-2 GA-3 GA-4 GA-5 GA-6 GA-7 GA-8 GA-9 GB-ABC GB-ABD GB-ABE GB-AGB GB-AGY GB-AND GB-ANN GB-ANS GB-ANT GB-ARM GB-BAS GB-BBD GB-BCP GB-BDF GB-BDG GB-BEN GB-BEX GB-BGE GB-BGW GB-BIR GB-BKM GB-BLA GB-BMH GB-BNB GB-BNE GB-BNH GB-BNS GB-BOL GB-BPL GB-BRC GB-BRD GB-BRY GB-BST GB-BUR GB-CAM GB-CAY GB-CBF GB-CCG GB-CGN GB-CGV GB-CHE GB-CHS GB-CHW GB-CKF GB-CLD GB-CLK GB-CLR GB-CMA GB-CMD GB-CMN GB-CON GB-COV GB-CRF GB-CRY GB-CSR GB-CWY GB-DAL GB-DBY GB-DEN GB-DER GB-DEV GB-DGN GB-DGY GB-DNC GB-DND GB-DOR GB-DOW GB-DRS GB-DRY GB-DUD GB-DUR GB-EAL GB-EAW GB-EAY GB-EDH GB-EDU GB-ELN GB-ELS GB-ENF GB-ENG GB-ERW GB-ERY GB-ESS GB-ESX GB-FAL GB-FIF GB-FLN GB-FMO GB-GAT GB-GLG GB-GLS GB-GRE GB-GWN GB-HAL GB-HAM GB-HAV GB-HCK GB-HEF GB-HIL GB-HLD GB-HMF GB-HNS GB-HPL GB-HRT GB-HRW GB-HRY GB-IOS GB-IOW GB-ISL GB-IVC GB-JSY GB-KEC GB-KEN GB-KHL GB-KIR GB-KTT GB-KWL GB-LAN GB-LBC GB-LBH GB-LCE GB-LDS GB-LEC GB-LEW GB-LIN GB-LIV GB-LND GB-LSB GB-LUT GB-MAN GB-MDB GB-MDW GB-MEA GB-MFT GB-MIK GB-MLN GB-MON GB-MRT GB-MRY GB-MTY GB-MUL GB-MYL GB-NAY GB-NBL GB-NDN GB-NEL GB-NET GB-NFK GB-NGM GB-NIR GB-NLK GB-NLN GB-NMD GB-NSM GB-NTA GB-NTH GB-NTL GB-NTT GB-NTY GB-NWM GB-NWP GB-NYK GB-NYM GB-OLD GB-OMH GB-ORK GB-OXF GB-PEM GB-PKN GB-PLY GB-POL GB-POR GB-POW GB-PTE GB-RCC GB-RCH GB-RCT GB-RDB GB-RDG GB-RFW GB-RIC GB-ROT GB-RUT GB-SAW GB-SAY GB-SCB GB-SCT GB-SFK GB-SFT GB-SGC GB-SHF GB-SHN GB-SHR GB-SKP GB-SLF GB-SLG GB-SLK GB-SND GB-SOL GB-SOM GB-SOS GB-SRY GB-STB GB-STE GB-STG GB-STH GB-STN GB-STS GB-STT GB-STY GB-SWA GB-SWD GB-SWK GB-TAM GB-TFW GB-THR GB-TOB GB-TOF GB-TRF GB-TWH GB-UKM GB-VGL GB-WAR GB-WBK GB-WDU GB-WFT GB-WGN GB-WIL GB-WKF GB-WLL GB-WLN GB-WLS GB-WLV GB-WND GB-WNM GB-WOK GB-WOR GB-WRL GB-WRT GB-WRX GB-WSM GB-WSX GB-YOR GB-ZET GD-01 GD-02 GD-03 GD-04 GD-05 GD-06 GD-10 GE-25 GE-29 GE-37 GE-44 GE-50 GE-AJ GE-GU GE-IM GE-KA GE-KK GE-MM GE-RL GE-SJ GE-SK GE-SZ GE-TB GH-AA GH-AH GH-BA GH-CP GH-EP GH-NP GH-SV GH-TV GH-UE GH-UW GH-WN GH-WP GL-AV GL-KU GL-QA GL-QE GL-QT GL-SM GM-B GN-B GN-C GN-DB GN-DI GN-FO GN-GA GN-GU GN-KE GN-LE GN-ML GN-SI GN-YO GQ-AN GQ-BN GQ-BS GQ-C GQ-CS GQ-DJ GQ-KN GQ-LI GQ-WN GR-01 GR-03 GR-04 GR-05 GR-06 GR-07 GR-11 GR-12 GR-13 GR-14 GR-15 GR-16 GR-17 GR-21 GR-22 GR-24 GR-31 GR-32 GR-33 GR-34 GR-41 GR-42 GR-43 GR-44 GR-51 GR-52 GR-53 GR-54 GR-55 GR-56 GR-57 GR-58 GR-59 GR-61 GR-62 GR-63 GR-64 GR-71 GR-72 GR-73 GR-82 GR-83 GR-84 GR-85 GR-91 GR-92 GR-93 GR-94 GR-A GR-A2 GR-B GR-C GR-D GR-E GR-F GR-G GR-H GR-I GR-J GR-K GR-L GT-01 GT-02 GT-03 GT-04 GT-05 GT-06 GT-07 GT-08 GT-09 GT-10 GT-11 GT-12 GT-13 GT-14 GT-15 GT-16 GT-17 GT-18 GT-19 GT-20 GT-21 GT-22 GW-BA GW-BM GW-BS GW-CA GW-GA GW-L GW-N GW-OI GW-QU GW-S GW-TO GY-BA GY-CU GY-DE GY-EB GY-ES GY-MA GY-PM GY-PT GY-UD GY-UT HN-AT HN-CH HN-CL HN-CM HN-CP HN-CR HN-EP HN-FM HN-GD HN-IB HN-IN HN-LE HN-LP HN-OC HN-OL HN-SB HN-VA HN-YO HR-01 HR-02 HR-03 HR-04 HR-05 HR-06 HR-07 HR-08 HR-09 HR-10 HR-11 HR-12 HR-13 HR-14 HR-15 HR-16 HR-17 HR-18 HR-19 HR-20 HR-21 HT-AR HT-CE HT-GA HT-ND HT-NE HT-NI HT-NO HT-OU HT-SD HT-SE HU-BA HU-BC HU-BE HU-BK HU-BU HU-BZ HU-CS HU-DE HU-DU HU-EG HU-ER HU-FE HU-GS HU-GY HU-HB HU-HE HU-HV HU-JN HU-KE HU-KM HU-KV HU-MI HU-NK HU-NO HU-NY HU-PE HU-PS HU-SD HU-SF HU-SH HU-SK HU-SN HU-SO HU-SS HU-ST HU-SZ HU-TB HU-TO HU-VA HU-VE HU-VM HU-ZA HU-ZE ID-AC ID-BA ID-BB ID-BE ID-BT ID-GO ID-JA ID-JB ID-JI ID-JK ID-JT ID-KA ID-KB ID-KI ID-KR ID-KS ID-KT ID-KU ID-LA ID-MA ID-ML ID-MU ID-NB ID-NT ID-NU ID-PA ID-PB ID-PD ID-PP ID-RI ID-SA ID-SB ID-SG ID-SL ID-SM ID-SN ID-SR ID-SS ID-ST ID-SU ID-YO IE-C IE-CE IE-CN IE-CO IE-CW IE-D IE-DL IE-G IE-KE IE-KK IE-KY IE-L IE-LD IE-LH IE-LK IE-LM IE-LS IE-M IE-MH IE-MN IE-MO IE-OY IE-RN IE-SO IE-TA IE-U IE-WD IE-WH IE-WW IE-WX IL-D IL-HA IL-JM IL-M IL-TA IL-Z IN-AN IN-AP IN-AR IN-AS IN-BR IN-CG IN-CH IN-DD IN-DH IN-DN IN-GA IN-GJ IN-HP IN-HR IN-JH IN-JK IN-KA IN-KL IN-LA IN-LD IN-MH IN-ML IN-MN IN-MP IN-MZ IN-NL IN-OD IN-PB IN-PY IN-RJ IN-SK IN-TN IN-TR IN-TS IN-UK IN-UP IN-WB IQ-AN IQ-AR IQ-BA IQ-BB IQ-BG IQ-DA IQ-DI IQ-DQ IQ-HA IQ-KA IQ-KI IQ-MA IQ-MU IQ-NA IQ-NI IQ-QA IQ-SD IQ-SU IQ-WA IR-00 IR-01 IR-02 IR-03 IR-04 IR-05 IR-06 IR-07 IR-08 IR-09 IR-10 IR-11 IR-12 IR-13 IR-14 IR-15 IR-16 IR-17 IR-18 IR-19 IR-20 IR-21 IR-22 IR-23 IR-24 IR-25 IR-26 IR-27 IR-28 IR-29 IR-30 IS-0 IS-2 IS-3 IS-4 IS-5 IS-6 IS-7 IS-8 IS-AKH IS-AKN IS-AKU IS-ARN IS-ASA IS-BLA IS-BLO IS-BOG IS-BOL IS-DAB IS-DAV IS-DJU IS-EOM IS-EYF IS-FJD IS-FJL IS-FLA IS-FLD IS-FLR IS-GAR IS-GRN IS-GRU IS-HAF IS-HUG IS-HUV IS-HVE IS-KOP IS-MUL IS-RGE IS-RGY IS-RKV IS-SDN IS-SDV IS-SEL IS-SFA IS-SKR IS-SOL IS-SSS IS-STR IS-SVG IS-TJO IS-VEM IT-21 IT-23 IT-25 IT-32 IT-34 IT-36 IT-42 IT-45 IT-52 IT-55 IT-57 IT-62 IT-65 IT-67 IT-72 IT-75 IT-77 IT-78 IT-82 IT-88 IT-AG IT-AL IT-AN IT-AO IT-AP IT-AQ IT-AR IT-AT IT-AV IT-BA IT-BG IT-BI IT-BL IT-BN IT-BO IT-BR IT-BS IT-BT IT-BZ IT-CA IT-CB IT-CE IT-CH IT-CI IT-CL IT-CN IT-CO IT-CR IT-CS IT-CT IT-CZ IT-EN IT-FC IT-FE IT-FG IT-FI IT-FM IT-FR IT-GE IT-GO IT-GR IT-IM IT-IS IT-KR IT-LC IT-LE IT-LI IT-LO IT-LT IT-LU IT-MB IT-MC IT-ME IT-MI IT-MN IT-MO IT-MS IT-MT IT-NA IT-NO IT-NU IT-OG IT-OR IT-OT IT-PA IT-PC IT-PD IT-PE IT-PG IT-PI IT-PN IT-PO IT-PR IT-PT IT-PU IT-PV IT-PZ IT-RA IT-RC IT-RE IT-RG IT-RI IT-RM IT-RN IT-RO IT-SA IT-SI IT-SO IT-SP IT-SR IT-SS IT-SU IT-SV IT-TA IT-TE IT-TN IT-TO IT-TP IT-TR IT-TS IT-TV IT-UD IT-VA IT-VB IT-VC IT-VE IT-VI IT-VR IT-VS IT-VT IT-VV JM-02 JM-03 JM-04 JM-05 JM-06 JM-07 JM-08 JM-09 JM-10 JM-11 JM-13 JM-14 JO-AM JO-AQ JO-AT JO-AZ JO-BA JO-IR JO-JA JO-KA JO-MA JO-MD JO-MN JP-01 JP-02 JP-03 JP-04 JP-05 JP-06 JP-07 JP-08 JP-09 JP-10 JP-11 JP-12 JP-13 JP-14 JP-15 JP-16 JP-17 JP-18 JP-19 JP-20 JP-21 JP-22 JP-23 JP-24 JP-25 JP-26 JP-27 JP-28 JP-29 JP-30 JP-31 JP-32 JP-33 JP-34 JP-35 JP-36 JP-37 JP-38 JP-39 JP-40 JP-41 JP-42 JP-43 JP-44 JP-45 JP-46 JP-47 KE-01 KE-02 KE-03 KE-04 KE-05 KE-06 KE-07 KE-08 KE-09 KE-10 KE-11 KE-110 KE-12 KE-13 KE-14 KE-15 KE-16 KE-17 KE-18 KE-19 KE-20 KE-200 KE-21 KE-22 KE-23 KE-24 KE-25 KE-26 KE-27 KE-28 KE-29 KE-30 KE-300 KE-31 KE-32 KE-33 KE-34 KE-35 KE-36 KE-37 KE-38 KE-39 KE-40 KE-400 KE-41 KE-42 KE-43 KE-44 KE-45 KE-46 KE-47 KE-500 KE-600 KE-700 KE-800 KG-B KG-C KG-GB KG-GO KG-J KG-N KG-O KG-T KG-Y KH-1 KH-10 KH-11 KH-12 KH-13 KH-14 KH-15 KH-16 KH-17 KH-18 KH-19 KH-2 KH-20 KH-21 KH-22 KH-23 KH-24 KH-25 KH-3 KH-4 KH-5 KH-6 KH-7 KH-8 KH-9 KI-G KI-L KI-P KM-A KM-G KM-M KN-02 KN-03 KN-04 KN-05 KN-06 KN-07 KN-08 KN-09 KN-10 KN-11 KN-12 KN-13 KN-15 KN-K KN-N KP-01 KP-02 KP-03 KP-04 KP-05 KP-06 KP-07 KP-08 KP-09 KP-10 KP-13 KP-14 KP-15 KR-11 KR-26 KR-27 KR-28 KR-29 KR-30 KR-31 KR-41 KR-42 KR-43 KR-44 KR-45 KR-46 KR-47 KR-48 KR-49 KR-50 KW-AH KW-FA KW-HA KW-JA KW-KU KW-MU KZ-10 KZ-11 KZ-15 KZ-19 KZ-23 KZ-27 KZ-31 KZ-33 KZ-35 KZ-39 KZ-43 KZ-47 KZ-55 KZ-59 KZ-61 KZ-62 KZ-63 KZ-71 KZ-75 KZ-79 LA-AT LA-BK LA-BL LA-CH LA-HO LA-KH LA-LM LA-LP LA-OU LA-PH LA-SL LA-SV LA-VI LA-VT LA-XA LA-XE LA-XI LB-AK LB-AS LB-BA LB-BH LB-BI LB-JA LB-JL LB-NA LC-01 LC-02 LC-03 LC-04 LC-05 LC-06 LC-07 LC-08 LC-09 LC-10 LC-11 LC-12 LI-01 LI-02 LI-03 LI-04 LI-05 LI-06 LI-07 LI-08 LI-09 LI-10 LI-11 LK-1 LK-11 LK-12 LK-13 LK-2 LK-21 LK-22 LK-23 LK-3 LK-31 LK-32 LK-33 LK-4 LK-41 LK-42 LK-43 LK-44 LK-45 LK-5 LK-51 LK-52 LK-53 LK-6 LK-61 LK-62 LK-7 LK-71 LK-72 LK-8 LK-81 LK-82 LK-9 LK-91 LK-92 LR-BG LR-BM LR-CM LR-GB LR-GG LR-GP LR-LO LR-MG LR-MO LR-MY LR-NI LR-RG LS-A LS-B LS-C LS-D LS-E LS-F LS-G LS-H LS-J LS-K LT-01 LT-02 LT-03 LT-04 LT-05 LT-06 LT-07 LT-08 LT-09 LT-10 LT-11 LT-12 LT-13 LT-14 LT-15 LT-16 LT-17 LT-18 LT-19 LT-20 LT-21 LT-22 LT-23 LT-24 LT-25 LT-26 LT-27 LT-28 LT-29 LT-30 LT-31 LT-32 LT-33 LT-34 LT-35 LT-36 LT-37 LT-38 LT-39 LT-40 LT-41 LT-42 LT-43 LT-44 LT-45 LT-46 LT-47 LT-48 LT-49 LT-50 LT-51 LT-52 LT-53 LT-54 LT-55 LT-56 LT-57 LT-58 LT-59 LT-60 LT-AL LT-KL LT-KU LT-MR LT-PN LT-SA LT-TA LT-TE LT-UT LT-VL LU-CA LU-CL LU-D LU-DI LU-EC LU-ES LU-G LU-GR LU-L LU-LU LU-ME LU-RD LU-RM LU-VD LU-WI LV-001 LV-002 LV-003 LV-004 LV-005 LV-006 LV-007 LV-008 LV-009 LV-010 LV-011 LV-012 LV-013 LV-014 LV-015 LV-016 LV-017 LV-018 LV-019 LV-020 LV-021 LV-022 LV-023 LV-024 LV-025 LV-026 LV-027 LV-028 LV-029 LV-030 LV-031 LV-032 LV-033 LV-034 LV-035 LV-036 LV-037 LV-038 LV-039 LV-040 LV-041 LV-042 LV-043 LV-044 LV-045 LV-046 LV-047 LV-048 LV-049 LV-050 LV-051 LV-052 LV-053 LV-054 LV-055 LV-056 LV-057 LV-058 LV-059 LV-060 LV-061 LV-062 LV-063 LV-064 LV-065 LV-066 LV-067 LV-068 LV-069 LV-070 LV-071 LV-072 LV-073 LV-074 LV-075 LV-076 LV-077 LV-078 LV-079 LV-080 LV-081 LV-082 LV-083 LV-084 LV-085 LV-086 LV-087 LV-088 LV-089 LV-090 LV-091 LV-092 LV-093 LV-094 LV-095 LV-096 LV-097 LV-098 LV-099 LV-100 LV-101 LV-102 LV-103 LV-104 LV-105 LV-106 LV-107 LV-108 LV-109 LV-110 LV-111 LV-112 LV-113 LV-DGV LV-JEL LV-JKB LV-JUR LV-LPX LV-REZ LV-RIX LV-VEN LV-VMR LY-BA LY-JA LY-WD MA-01 MA-02 MA-03 MA-04 MA-05 MA-06 MA-07 MA-08 MA-09 MA-10 MA-11 MA-12 MA-AGD MA-ASZ MA-AZI MA-BEM MA-BER MA-BOM MA-CAS MA-CHE MA-CHI MA-CHT MA-DRI MA-ESI MA-FES MA-FIG MA-FQH MA-GUE MA-GUF MA-HAJ MA-HAO MA-HOC MA-IFR MA-JDI MA-KEN MA-KES MA-KHE MA-KHN MA-KHO MA-LAR MA-MAR MA-MDF MA-MEK MA-MID MA-MOU MA-NAD MA-OUA MA-OUJ MA-OUZ MA-RAB MA-SAF MA-SAL MA-SEF MA-SIB MA-SIF MA-SIK MA-SIL MA-SKH MA-TAI MA-TAO MA-TAR MA-TAT MA-TAZ MA-TET MA-TIZ MA-TNG MA-TNT MA-YUS MA-ZAG MC-CO MC-FO MC-JE MC-LA MC-MC MC-MG MC-MO MC-PH MC-SD MD-AN MD-BA MD-BR MD-BS MD-CA MD-CL MD-CM MD-CR MD-CS MD-CT MD-CU MD-DO MD-DR MD-DU MD-ED MD-FA MD-FL MD-GA MD-GL MD-HI MD-IA MD-LE MD-NI MD-OC MD-OR MD-RE MD-RI MD-SD MD-SI MD-SN MD-SO MD-ST MD-SV MD-TA MD-TE MD-UN ME-01 ME-02 ME-03 ME-05 ME-06 ME-07 ME-11 ME-12 ME-13 ME-14 ME-17 ME-18 ME-19 ME-22 MG-A MG-D MG-F MG-M MG-T MH-ALK MH-ALL MH-ARN MH-EBO MH-ENI MH-JAL MH-KWA MH-LIK MH-MAJ MH-MAL MH-NMK MH-RON MH-UTI MH-WTJ MK-101 MK-102 MK-103 MK-104 MK-105 MK-106 MK-107 MK-108 MK-109 MK-15 MK-201 MK-202 MK-203 MK-204 MK-205 MK-206 MK-207 MK-208 MK-209 MK-210 MK-211 MK-28 MK-301 MK-303 MK-304 MK-307 MK-308 MK-31 MK-310 MK-311 MK-312 MK-313 MK-401 MK-402 MK-403 MK-404 MK-405 MK-406 MK-407 MK-408 MK-409 MK-410 MK-47 MK-501 MK-502 MK-503 MK-504 MK-505 MK-506 MK-507 MK-508 MK-509 MK-57 MK-601 MK-602 MK-603 MK-604 MK-605 MK-606 MK-607 MK-608 MK-609 MK-701 MK-702 MK-703 MK-704 MK-705 MK-706 MK-801 MK-802 MK-803 MK-804 MK-805 MK-806 MK-807 MK-808 MK-809 MK-810 MK-811 MK-812 MK-813 MK-814 MK-815 MK-816 MK-817 ML-1 ML-10 ML-2 ML-3 ML-4 ML-5 ML-6 ML-7 ML-8 ML-BKO MM-01 MM-02 MM-03 MM-04 MM-05 MM-06 MM-07 MM-11 MM-12 MM-13 MM-14 MM-15 MM-16 MM-17 MM-18 MN-035 MN-037 MN-039 MN-041 MN-043 MN-046 MN-047 MN-049 MN-051 MN-053 MN-055 MN-057 MN-059 MN-061 MN-063 MN-064 MN-065 MN-067 MN-069 MN-071 MN-073 MN-1 MR-01 MR-02 MR-03 MR-04 MR-05 MR-06 MR-07 MR-08 MR-09 MR-10 MR-11 MR-12 MR-NKC MT-01 MT-02 MT-03 MT-04 MT-05 MT-06 MT-07 MT-08 MT-09 MT-10 MT-11 MT-12 MT-13 MT-14 MT-15 MT-16 MT-17 MT-18 MT-19 MT-20 MT-21 MT-22 MT-23 MT-24 MT-25 MT-26 MT-27 MT-28 MT-29 MT-30 MT-31 MT-32 MT-33 MT-34 MT-35 MT-36 MT-37 MT-38 MT-39 MT-40 MT-41 MT-42 MT-43 MT-44 MT-45 MT-46 MT-47 MT-48 MT-49 MT-50 MT-51 MT-52 MT-53 MT-54 MT-55 MT-56 MT-57 MT-58 MT-59 MT-60 MT-61 MT-62 MT-63 MT-64 MT-65 MT-66 MT-67 MT-68 MU-AG MU-BL MU-CC MU-FL MU-GP MU-MO MU-PA MU-PL MU-PW MU-RO MU-RR MU-SA MV-00 MV-01 MV-02 MV-05 MV-13 MV-24 MV-25 MV-26 MV-MLE MW-KS MW-MG MW-MH MW-MZ MW-NB MW-PH MW-RU MW-SA MX-AGU MX-BCN MX-BCS MX-CAM MX-CHH MX-CHP MX-CMX MX-COA MX-COL MX-DUR MX-GRO MX-GUA MX-HID MX-JA-GDL MX-JAL MX-MEX MX-MIC MX-MOR MX-NAY MX-NLE MX-OAX MX-PUE MX-QUE MX-ROO MX-SIN MX-SLP MX-SON MX-TAB MX-TAM MX-TLA MX-VER MX-YUC MX-ZAC MY-01 MY-02 MY-03 MY-04 MY-05 MY-06 MY-07 MY-08 MY-09 MY-10 MY-11 MY-12 MY-13 MY-14 MY-15 MY-16 MZ-A MZ-B MZ-G MZ-I MZ-L MZ-MPM MZ-N MZ-P MZ-Q MZ-S MZ-T NA-CA NA-ER NA-HA NA-KA NA-KH NA-KU NA-OD NA-OH NA-OK NA-ON NA-OS NA-OT NA-OW NE-1 NE-2 NE-3 NE-4 NE-5 NE-6 NE-7 NE-8 NG-AB NG-AD NG-AK NG-AN NG-BA NG-BE NG-BO NG-BY NG-CR NG-DE NG-ED NG-EK NG-EN NG-FC NG-GO NG-JI NG-KD NG-KN NG-KO NG-KT NG-LA NG-NA NG-NI NG-OG NG-ON NG-OS NG-OY NG-PL NG-RI NG-SO NG-TA NG-ZA NI-AN NI-AS NI-BO NI-CA NI-CI NI-CO NI-ES NI-GR NI-JI NI-LE NI-MD NI-MN NI-MS NI-MT NI-NS NI-RI NI-SJ NL-AW NL-BQ1 NL-BQ2 NL-BQ3 NL-CW NL-DR NL-FL NL-FR NL-GE NL-GR NL-LI NL-NB NL-NH NL-OV NL-SX NL-UT NL-ZE NL-ZH NO-03 NO-04 NO-05 NO-09 NO-10 NO-11 NO-12 NO-14 NO-15 NO-16 NO-17 NO-18 NO-21 NO-22 NO-30 NO-31 NO-32 NO-33 NO-34 NO-38 NO-39 NO-3905 NO-40 NO-42 NO-46 NO-50 NO-54 NO-55 NO-56 NP-1 NP-2 NP-3 NP-4 NP-5 NP-BA NP-BH NP-DH NP-GA NP-JA NP-KA NP-KO NP-LU NP-MA NP-ME NP-NA NP-P1 NP-P2 NP-P5 NP-P6 NP-P7 NP-RA NP-SA NP-SE NR-01 NR-02 NR-03 NR-04 NR-05 NR-06 NR-07 NR-08 NR-09 NR-10 NR-11 NR-12 NR-13 NR-14 NZ-AUK NZ-BOP NZ-CAN NZ-CIT NZ-GIS NZ-HKB NZ-MBH NZ-MWT NZ-N NZ-NSN NZ-NTL NZ-OTA NZ-S NZ-STL NZ-TAS NZ-TKI NZ-WGN NZ-WKO NZ-WTC OM-BA OM-DA OM-MA OM-MU OM-SH OM-WU OM-ZU PA-1 PA-10 PA-2 PA-3 PA-4 PA-5 PA-6 PA-7 PA-8 PA-9 PA-EM PA-KY PA-NB PA-NT PE-AMA PE-ANC PE-APU PE-ARE PE-AYA PE-CAJ PE-CAL PE-CUS PE-HUC PE-HUV PE-ICA PE-JUN PE-LAL PE-LAM PE-LIM PE-LMA PE-LOR PE-MDD PE-MOQ PE-PAS PE-PIU PE-PUN PE-SAM PE-TAC PE-TUM PE-UCA PG-CPK PG-CPM PG-EBR PG-EHG PG-EPW PG-ESW PG-GPK PG-MBA PG-MPL PG-MPM PG-MRL PG-NCD PG-NIK PG-NSB PG-SAN PG-SHM PG-WPD PH-00 PH-01 PH-02 PH-03 PH-05 PH-06 PH-07 PH-08 PH-09 PH-10 PH-11 PH-12 PH-13 PH-14 PH-15 PH-40 PH-41 PH-ABR PH-AGN PH-AGS PH-AKL PH-ALB PH-ANT PH-APA PH-AUR PH-BAN PH-BAS PH-BEN PH-BIL PH-BOH PH-BTG PH-BTN PH-BUK PH-BUL PH-CAG PH-CAM PH-CAN PH-CAP PH-CAS PH-CAT PH-CAV PH-CEB PH-COM PH-DAO PH-DAS PH-DAV PH-DIN PH-DVO PH-EAS PH-GUI PH-IFU PH-ILI PH-ILN PH-ILS PH-ISA PH-KAL PH-LAG PH-LAN PH-LAS PH-LEY PH-LUN PH-MAD PH-MAG PH-MAS PH-MDC PH-MDR PH-MGN PH-MGS PH-MOU PH-MSC PH-MSR PH-NCO PH-NEC PH-NER PH-NSA PH-NUE PH-NUV PH-PAM PH-PAN PH-PLW PH-QUE PH-QUI PH-RIZ PH-ROM PH-SAR PH-SCO PH-SIG PH-SLE PH-SLU PH-SOR PH-SUK PH-SUN PH-SUR PH-TAR PH-TAW PH-WSA PH-ZAN PH-ZAS PH-ZMB PH-ZSI PK-BA PK-GB PK-IS PK-JK PK-KP PK-PB PK-SD PK-TA PL-02 PL-04 PL-06 PL-08 PL-10 PL-12 PL-14 PL-16 PL-18 PL-20 PL-22 PL-24 PL-26 PL-28 PL-30 PL-32 PL-KI PS-BTH PS-HBN PS-JEM PS-JEN PS-JRH PS-KYS PS-NBS PS-QQA PS-RBH PS-SLT PS-TBS PS-TKM PT-01 PT-02 PT-03 PT-04 PT-05 PT-06 PT-07 PT-08 PT-09 PT-10 PT-11 PT-12 PT-13 PT-14 PT-15 PT-16 PT-17 PT-18 PT-20 PT-30 PW-002 PW-004 PW-010 PW-050 PW-100 PW-150 PW-212 PW-214 PW-218 PW-222 PW-224 PW-226 PW-227 PW-228 PW-350 PW-370 PY-1 PY-10 PY-11 PY-12 PY-13 PY-14 PY-15 PY-16 PY-19 PY-2 PY-3 PY-4 PY-5 PY-6 PY-7 PY-8 PY-9 PY-ASU QA-DA QA-KH QA-MS QA-RA QA-SH QA-US QA-WA QA-ZA RO-AB RO-AG RO-AR RO-B RO-BC RO-BH RO-BN RO-BR RO-BT RO-BV RO-BZ RO-CJ RO-CL RO-CS RO-CT RO-CV RO-DB RO-DJ RO-GJ RO-GL RO-GR RO-HD RO-HR RO-IF RO-IL RO-IS RO-MH RO-MM RO-MS RO-NT RO-OT RO-PH RO-SB RO-SJ RO-SM RO-SV RO-TL RO-TM RO-TR RO-VL RO-VN RO-VS RS-00 RS-01 RS-02 RS-03 RS-04 RS-05 RS-06 RS-07 RS-08 RS-09 RS-10 RS-11 RS-12 RS-13 RS-14 RS-15 RS-16 RS-17 RS-18 RS-19 RS-20 RS-21 RS-22 RS-23 RS-24 RS-25 RS-27 RS-KM RS-VO RU-AD RU-AL RU-ALT RU-AMU RU-ARK RU-AST RU-BA RU-BEL RU-BRY RU-BU RU-CE RU-CHE RU-CHU RU-CU RU-DA RU-IN RU-IRK RU-IVA RU-KAM RU-KB RU-KC RU-KDA RU-KEM RU-KGD RU-KGN RU-KHA RU-KHM RU-KIR RU-KK RU-KL RU-KLU RU-KO RU-KOS RU-KR RU-KRS RU-KYA RU-LEN RU-LIP RU-MAG RU-ME RU-MO RU-MOS RU-MOW RU-MUR RU-NEN RU-NGR RU-NIZ RU-NVS RU-OMS RU-ORE RU-ORL RU-PER RU-PNZ RU-PRI RU-PSK RU-ROS RU-RYA RU-SA RU-SAK RU-SAM RU-SAR RU-SE RU-SMO RU-SPE RU-STA RU-SVE RU-TA RU-TAM RU-TOM RU-TUL RU-TVE RU-TY RU-TYU RU-UD RU-ULY RU-VGG RU-VLA RU-VLG RU-VOR RU-YAN RU-YAR RU-YEV RU-ZAB RW-01 RW-02 RW-03 RW-04 RW-05 SA-01 SA-02 SA-03 SA-04 SA-05 SA-06 SA-07 SA-08 SA-09 SA-10 SA-11 SA-12 SA-14 SB-CT SB-MK SB-WE SC-05 SC-08 SC-10 SC-14 SC-15 SC-24 SD-DW SD-GZ SD-KH SD-KN SD-KS SD-NW SD-SI SE-AB SE-AC SE-BD SE-C SE-D SE-E SE-F SE-G SE-H SE-I SE-K SE-M SE-N SE-O SE-S SE-T SE-U SE-W SE-X SE-Y SE-Z SH-AC SH-HL SH-TA SI-001 SI-002 SI-003 SI-004 SI-005 SI-006 SI-007 SI-008 SI-009 SI-010 SI-011 SI-012 SI-013 SI-014 SI-015 SI-016 SI-017 SI-018 SI-019 SI-020 SI-021 SI-022 SI-023 SI-024 SI-025 SI-026 SI-027 SI-028 SI-029 SI-030 SI-031 SI-032 SI-033 SI-034 SI-035 SI-036 SI-037 SI-038 SI-039 SI-040 SI-041 SI-042 SI-043 SI-044 SI-045 SI-046 SI-047 SI-048 SI-049 SI-050 SI-051 SI-052 SI-053 SI-054 SI-055 SI-056 SI-057 SI-058 SI-059 SI-060 SI-061 SI-062 SI-063 SI-064 SI-065 SI-066 SI-067 SI-068 SI-069 SI-070 SI-071 SI-072 SI-073 SI-074 SI-075 SI-076 SI-077 SI-078 SI-079 SI-080 SI-081 SI-082 SI-083 SI-084 SI-085 SI-086 SI-087 SI-088 SI-089 SI-090 SI-091 SI-092 SI-093 SI-094 SI-095 SI-096 SI-097 SI-098 SI-099 SI-100 SI-101 SI-102 SI-103 SI-104 SI-105 SI-106 SI-107 SI-108 SI-109 SI-110 SI-111 SI-112 SI-113 SI-114 SI-115 SI-116 SI-117 SI-118 SI-119 SI-120 SI-121 SI-122 SI-123 SI-124 SI-125 SI-126 SI-127 SI-128 SI-129 SI-130 SI-131 SI-132 SI-133 SI-134 SI-135 SI-136 SI-137 SI-138 SI-139 SI-140 SI-141 SI-142 SI-143 SI-144 SI-146 SI-147 SI-148 SI-149 SI-150 SI-151 SI-152 SI-153 SI-154 SI-155 SI-156 SI-157 SI-158 SI-159 SI-160 SI-161 SI-162 SI-163 SI-164 SI-165 SI-166 SI-167 SI-168 SI-169 SI-170 SI-171 SI-172 SI-173 SI-174 SI-175 SI-176 SI-177 SI-178 SI-179 SI-180 SI-181 SI-182 SI-183 SI-184 SI-185 SI-186 SI-187 SI-188 SI-189 SI-190 SI-191 SI-192 SI-193 SI-194 SI-195 SI-196 SI-197 SI-198 SI-199 SI-200 SI-201 SI-202 SI-203 SI-204 SI-205 SI-206 SI-207 SI-208 SI-209 SI-210 SI-211 SI-212 SI-213 SK-BC SK-BL SK-KI SK-NI SK-PV SK-TA SK-TC SK-ZI SL-E SL-N SL-NW SL-S SL-W SM-01 SM-02 SM-03 SM-04 SM-05 SM-06 SM-07 SM-08 SM-09 SN-DB SN-DK SN-FK SN-KA SN-KD SN-KE SN-KL SN-LG SN-MT SN-SE SN-SL SN-TC SN-TH SN-ZG SO-AW SO-BK SO-BN SO-BR SO-BY SO-GA SO-GE SO-JD SO-JH SO-MU SO-NU SO-SA SO-SD SO-SH SO-SO SO-WO SR-BR SR-CM SR-CR SR-MA SR-NI SR-PM SR-PR SR-SA SR-SI SR-WA SS-EC SS-JG SS-NU ST-04 ST-05 ST-P SV-AH SV-CA SV-CH SV-CU SV-LI SV-MO SV-PA SV-SA SV-SM SV-SO SV-SS SV-SV SV-UN SV-US SY-DI SY-DR SY-DY SY-HA SY-HI SY-HL SY-HM SY-ID SY-LA SY-QU SY-RA SY-RD SY-SU SY-TA SZ-HH SZ-LU SZ-MA SZ-SH TD-BA TD-BG TD-BO TD-CB TD-EO TD-GR TD-HL TD-KA TD-LC TD-LO TD-LR TD-MA TD-MO TD-ND TD-SA TD-TI TD-WF TG-K TG-M TG-P TH-10 TH-11 TH-12 TH-13 TH-14 TH-15 TH-16 TH-17 TH-18 TH-19 TH-20 TH-21 TH-22 TH-23 TH-24 TH-25 TH-26 TH-27 TH-30 TH-31 TH-32 TH-33 TH-34 TH-35 TH-36 TH-37 TH-38 TH-39 TH-40 TH-41 TH-42 TH-43 TH-44 TH-45 TH-46 TH-47 TH-48 TH-49 TH-50 TH-51 TH-52 TH-53 TH-54 TH-55 TH-56 TH-57 TH-58 TH-60 TH-61 TH-62 TH-63 TH-64 TH-65 TH-66 TH-67 TH-70 TH-71 TH-72 TH-73 TH-74 TH-75 TH-76 TH-77 TH-80 TH-81 TH-82 TH-83 TH-84 TH-85 TH-86 TH-90 TH-91 TH-92 TH-93 TH-94 TH-95 TH-96 TH-S TJ-DU TJ-GB TJ-KT TJ-RA TJ-SU TL-AL TL-AN TL-BA TL-BO TL-CO TL-DI TL-ER TL-LA TL-LI TL-MF TL-MT TL-OE TL-VI TM-A TM-B TM-D TM-L TM-M TM-S TN-11 TN-12 TN-13 TN-14 TN-21 TN-22 TN-23 TN-31 TN-32 TN-33 TN-34 TN-41 TN-42 TN-43 TN-51 TN-52 TN-53 TN-61 TN-71 TN-72 TN-73 TN-81 TN-82 TN-83 TO-03 TR-01 TR-02 TR-03 TR-04 TR-05 TR-06 TR-07 TR-08 TR-09 TR-10 TR-11 TR-12 TR-13 TR-14 TR-15 TR-16 TR-17 TR-18 TR-19 TR-20 TR-21 TR-22 TR-23 TR-24 TR-25 TR-26 TR-27 TR-28 TR-29 TR-30 TR-31 TR-32 TR-33 TR-34 TR-35 TR-36 TR-37 TR-38 TR-39 TR-40 TR-41 TR-42 TR-43 TR-44 TR-45 TR-46 TR-47 TR-48 TR-49 TR-50 TR-51 TR-52 TR-53 TR-54 TR-55 TR-56 TR-57 TR-58 TR-59 TR-60 TR-61 TR-62 TR-63 TR-64 TR-65 TR-66 TR-67 TR-68 TR-69 TR-70 TR-71 TR-72 TR-73 TR-74 TR-75 TR-76 TR-77 TR-78 TR-79 TR-80 TR-81 TT-ARI TT-CHA TT-CTT TT-DMN TT-MRC TT-PED TT-POS TT-PRT TT-PTF TT-SFO TT-SGE TT-SIP TT-SJL TT-TUP TV-FUN TV-NIT TV-NKF TV-NKL TV-NMA TV-NMG TV-NUI TV-VAI TW-CHA TW-CYI TW-CYQ TW-HSQ TW-HSZ TW-HUA TW-ILA TW-KEE TW-KHH TW-KHQ TW-KIN TW-LIE TW-MIA TW-NAN TW-NWT TW-PEN TW-PIF TW-TAO TW-TNN TW-TNQ TW-TPE TW-TTT TW-TXG TW-TXQ TW-YUN TZ-01 TZ-02 TZ-03 TZ-04 TZ-05 TZ-06 TZ-07 TZ-08 TZ-09 TZ-10 TZ-11 TZ-12 TZ-13 TZ-14 TZ-15 TZ-16 TZ-17 TZ-18 TZ-19 TZ-20 TZ-21 TZ-22 TZ-23 TZ-24 TZ-25 TZ-26 TZ-27 TZ-28 TZ-29 TZ-30 UA-05 UA-07 UA-09 UA-12 UA-14 UA-18 UA-21 UA-23 UA-26 UA-30 UA-32 UA-35 UA-40 UA-43 UA-46 UA-48 UA-51 UA-53 UA-56 UA-59 UA-61 UA-63 UA-65 UA-68 UA-71 UA-74 UA-77 UG-105 UG-107 UG-113 UG-202 UG-204 UG-207 UG-208 UG-212 UG-220 UG-225 UG-303 UG-304 UG-305 UG-307 UG-310 UG-315 UG-316 UG-317 UG-318 UG-321 UG-401 UG-406 UG-408 UG-409 UG-412 UG-414 UG-416 UG-417 UG-418 UG-422 UG-423 UG-429 UG-435 UG-E UG-N UM-67 UM-71 UM-76 UM-79 UM-81 UM-84 UM-86 UM-89 UM-95 US-AK US-AL US-AR US-AS US-AZ US-CA US-CO US-CT US-DC US-DE US-FL US-GA US-GU US-HI US-IA US-ID US-IL US-IN US-KS US-KY US-LA US-MA US-MD US-ME US-MI US-MN US-MO US-MP US-MS US-MT US-NC US-ND US-NE US-NH US-NJ US-NM US-NV US-NY US-OH US-OK US-OR US-PA US-PR US-RI US-SC US-SD US-TN US-TX US-UM US-UT US-VA US-VI US-VT US-WA US-WI US-WV US-WY UY-AR UY-CA UY-CL UY-CO UY-DU UY-FD UY-FS UY-LA UY-MA UY-MO UY-PA UY-RN UY-RO UY-RV UY-SA UY-SJ UY-SO UY-TA UY-TT UZ-AN UZ-BU UZ-FA UZ-JI UZ-NG UZ-NW UZ-QA UZ-QR UZ-SA UZ-SI UZ-SU UZ-TK UZ-TO UZ-XO VC-01 VC-02 VC-03 VC-04 VC-05 VE-A VE-B VE-C VE-D VE-E VE-F VE-G VE-H VE-I VE-J VE-K VE-L VE-M VE-N VE-O VE-P VE-R VE-S VE-T VE-U VE-V VE-W VE-X VE-Y VE-Z VN-01 VN-02 VN-03 VN-04 VN-05 VN-06 VN-07 VN-09 VN-13 VN-14 VN-15 VN-18 VN-20 VN-21 VN-22 VN-23 VN-24 VN-25 VN-26 VN-27 VN-28 VN-29 VN-30 VN-31 VN-32 VN-33 VN-34 VN-35 VN-36 VN-37 VN-39 VN-40 VN-41 VN-43 VN-44 VN-45 VN-46 VN-47 VN-49 VN-50 VN-51 VN-52 VN-53 VN-54 VN-55 VN-56 VN-57 VN-58 VN-59 VN-61 VN-63 VN-66 VN-67 VN-68 VN-69 VN-70 VN-71 VN-72 VN-73 VN-CT VN-DN VN-HN VN-HP VN-SG VU-PAM VU-SAM VU-TAE VU-TOB WF-AL WF-SG WF-UV YE-AB YE-AD YE-AM YE-BA YE-DA YE-DH YE-HD YE-HJ YE-HU YE-IB YE-LA YE-MA YE-MR YE-MW YE-RA YE-SD YE-SH YE-SN YE-SU YE-TA ZA-EC ZA-FS ZA-GP ZA-KZN ZA-LP ZA-MP ZA-NC ZA-NW ZA-WC ZM-02 ZM-03 ZM-04 ZM-05 ZM-06 ZM-07 ZM-08 ZM-09 ZM-10 ZW-MA ZW-MC ZW-ME ZW-MI ZW-MN ZW-MS ZW-MV ZW-MW
loc|c||dpv:SupraNationalUnion||||EEA EEA30 EEA31 EU EU27 EU28
loc|p||||dpv:Location|http://www.w3.org/2001/XMLSchema#string|iso_alpha2 iso_alpha3 iso_numeric un_m49
loc|c||dpv:InverseJurisdiction||||non-AD non-AE non-AF non-AG non-AI non-AL non-AM non-AO non-AQ non-AR non-AS non-AT non-AU non-AW non-AX non-AZ non-BA non-BB non-BD non-BE non-BF non-BG non-BH non-BI non-BJ non-BL non-BM non-BN non-BO non-BQ non-BR non-BS non-BT non-BV non-BW non-BY non-BZ non-CA non-CC non-CD non-CF non-CG non-CH non-CI non-CK non-CL non-CM non-CN non-CO non-CR non-CU non-CV non-CW non-CX non-CY non-CZ non-DE non-DJ non-DK non-DM non-DO non-DZ non-EC non-EE non-EEA non-EEA30 non-EEA31 non-EG non-EH non-ER non-ES non-ET non-EU non-EU27 non-EU28 non-FI non-FJ non-FK non-FM non-FO non-FR non-GA non-GB non-GD non-GE non-GF non-GG non-GH non-GI non-GL non-GM non-GN non-GP non-GQ non-GR non-GS non-GT non-GU non-GW non-GY non-HK non-HM non-HN non-HR non-HT non-HU non-ID non-IE non-IL non-IM non-IN non-IO non-IQ non-IR non-IS non-IT non-JE non-JM non-JO non-JP non-KE non-KG non-KH non-KI non-KM non-KN non-KP non-KR non-KW non-KY non-KZ non-LA non-LB non-LC non-LI non-LK non-LR non-LS non-LT non-LU non-LV non-LY non-MA non-MC non-MD non-ME non-MF non-MG non-MH non-MK non-ML non-MM non-MN non-MO non-MP non-MQ non-MR non-MS non-MT non-MU non-MV non-MW non-MX non-MY non-MZ non-NA non-NC non-NE non-NF non-NG non-NI non-NL non-NO non-NP non-NR non-NU non-NZ non-OM non-PA non-PE non-PF non-PG non-PH non-PK non-PL non-PM non-PN non-PR non-PS non-PT non-PW non-PY non-QA non-RE non-RO non-RS non-RU non-RW non-SA non-SB non-SC non-SD non-SE non-SG non-SH non-SI non-SJ non-SK non-SL non-SM non-SN non-SO non-SR non-SS non-ST non-SV non-SX non-SY non-SZ non-TC non-TD non-TF non-TG non-TH non-TJ non-TK non-TL non-TM non-TN non-TO non-TR non-TT non-TV non-TW non-TZ non-UA non-UG non-UM non-US non-UY non-UZ non-VA non-VC non-VE non-VG non-VI non-VN non-VU non-WF non-WS non-YE non-YT non-ZA non-ZM non-ZW
pd|c||dpv:PersonalData|pd:Language|||Accent Dialect
pd|c||dpv:PersonalData|pd:FinancialAccount|||AccountIdentifier BankAccount PaymentCard
pd|c||dpv:PersonalData|pd:SocialNetwork|||Acquaintance Association Connection Friend GroupMembership
pd|c||dpv:PersonalData|pd:PhysicalCharacteristic|||Age Gender HairColour Height Piercing SkinTone Tattoo Weight
pd|c||dpv:PersonalData|pd:AgeRange|||AgeExact
pd|c||dpv:PersonalData|pd:Age|||AgeRange BirthDate
pd|c||dpv:PersonalData|pd:HouseOwned|||ApartmentOwned
pd|c||dpv:PersonalData|pd:Behavioural|||Attitude AuthenticationHistory BrowsingBehaviour CallLog Demeanour LinkClicked Personality Reliability ServiceConsumptionBehaviour
pd|c||dpv:PersonalData|pd:Internal|||Authenticating Emotion KnowledgeBelief Mood Preference
pd|c||dpv:PersonalData|pd:External|||Behavioural Citizenship Demographic Ethnicity Identifying Language Nationality PersonalDocuments PhysicalCharacteristic Vehicle
pd|c||dpv:PersonalData dpv:SpecialCategoryPersonalData|dpv:SpecialCategoryPersonalData pd:Identifying|||Biometric
pd|c||dpv:Location dpv:PersonalData|pd:BirthPlace pd:Country|||BirthCountry
pd|c||dpv:Location dpv:PersonalData|pd:Location|||BirthPlace Country CurrentLocation Domicile HomeLocation Residency TravelHistory WorkLocation
pd|c||dpv:PersonalData dpv:SpecialCategoryPersonalData|pd:MedicalHealth|||BloodType DNACode Disability DrugTestResult Health HealthHistory HealthRecord Prescription
pd|c||dpv:PersonalData|pd:DeviceBased|||BrowserFingerprint DeviceSoftware IPAddress MACAddress
pd|c||dpv:PersonalData|pd:BrowsingBehaviour|||BrowserHistory BrowsingReferral
pd|c||dpv:PersonalData|pd:Ownership|||CarOwned HouseOwned PersonalPossession
pd|c||dpv:PersonalData|pd:PublicLife|||Character CommunicationsMetadata GeneralReputation Interaction MaritalStatus SocialStatus
pd|c||dpv:Location dpv:PersonalData|pd:PhysicalAddress|||City HouseNumber Locality PostalCode Region RoomNumber Street
pd|c||dpv:PersonalData|pd:Social|||Communication Criminal Family Professional PublicLife SocialNetwork
pd|c||dpv:PersonalData|pd:Tracking|||Contact DeviceBased DigitalFingerprint Identifier UserAgent
pd|c||dpv:PersonalData|pd:Transactional|||Credit Income LoanRecord Purchase PurchasesAndSpendingHabit Sale Tax Transaction
pd|c||dpv:PersonalData|pd:Credit|||CreditCapacity CreditRecord CreditStanding CreditWorthiness
pd|c||dpv:PersonalData|pd:PaymentCardNumber|||CreditCardNumber
pd|c||dpv:PersonalData|pd:CreditWorthiness|||CreditScore
pd|c||dpv:PersonalData|pd:Criminal|||CriminalCharge CriminalConviction CriminalOffence CriminalPardon
pd|c||dpv:PersonalData|pd:EmploymentHistory|||CurrentEmployment PastEmployment
pd|c||dpv:PersonalData|pd:DeviceSoftware|||DeviceApplications DeviceOperatingSystem
pd|c||dpv:PersonalData|pd:Professional|||DisciplinaryAction Education EmploymentHistory Job ProfessionalCertification ProfessionalEvaluation ProfessionalInterview ProfessionalTraining Reference Salary School WorkEnvironment WorkHistory
pd|c||dpv:PersonalData|pd:Interest|||Dislike Like
pd|c||dpv:PersonalData|pd:FamilyStructure|||Divorce Marriage Offspring Parent Sibling
pd|c||dpv:PersonalData|pd:Education|||EducationExperience EducationQualification EducationTraining
pd|c||dpv:PersonalData|pd:Contact|||EmailAddress TelephoneNumber
pd|c||dpv:PersonalData|pd:EmailAddress|||EmailAddressPersonal EmailAddressWork
pd|c||dpv:PersonalData|pd:Communication|||EmailContent SocialMedia SocialMediaCommunication VoiceCommunicationRecording VoiceMail
pd|c||dpv:PersonalData dpv:SpecialCategoryPersonalData|dpv:SpecialCategoryPersonalData pd:Ethnicity|||EthnicOrigin Race
pd|c||dpv:PersonalData|dpv:PersonalData|||External Financial Historical Household Internal Profile Social Tracking
pd|c||dpv:PersonalData dpv:SpecialCategoryPersonalData|pd:Biometric|||FacialExpression FacialPrint Fingerprint Retina
pd|c||dpv:PersonalData dpv:SpecialCategoryPersonalData|pd:HealthHistory|||FamilyHealthHistory IndividualHealthHistory
pd|c||dpv:PersonalData|pd:Family|||FamilyStructure Relationship
pd|c||dpv:PersonalData|pd:Preference|||Favourite Intention Interest Opinion PrivacyPreference
pd|c||dpv:PersonalData|pd:Favourite|||FavouriteColour FavouriteFood FavouriteMusic
pd|c||dpv:PersonalData dpv:SpecialCategoryPersonalData|pd:Sexual|||Fetish Proclivity SexualHistory SexualPreference
pd|c||dpv:PersonalData|pd:Financial|||FinancialAccount FinancialStatus Insurance Ownership Transactional
pd|c||dpv:PersonalData|pd:AccountIdentifier|||FinancialAccountNumber
pd|c||dpv:Location dpv:PersonalData|pd:CurrentLocation|||GPSCoordinate
pd|c||dpv:PersonalData dpv:SpecialCategoryPersonalData|pd:Health|||Genetic MentalHealth PhysicalHealth
pd|c||dpv:PersonalData|pd:Demographic|||Geographic IncomeBracket PhysicalTrait
pd|c||dpv:PersonalData|pd:Profile|||GroupProfile IndividualProfile
pd|c||dpv:PersonalData|pd:Historical|||LifeHistory
pd|c||dpv:Location dpv:PersonalData|pd:Tracking|||Location
pd|c||dpv:PersonalData dpv:SpecialCategoryPersonalData|dpv:SpecialCategoryPersonalData pd:External|||MedicalHealth Sexual
pd|c||dpv:PersonalData|pd:Identifying|||Name OfficialID Picture UID Username
pd|c||dpv:PersonalData|pd:Authenticating|||PINCode Password SecretText
pd|c||dpv:PersonalData|pd:OfficialID|||Passport
pd|c||dpv:PersonalData|pd:PaymentCard|||PaymentCardExpiry
pd|c||dpv:PersonalData|pd:AccountIdentifier pd:PaymentCard|||PaymentCardNumber
pd|c||dpv:PersonalData|pd:Behavioural pd:Professional|||PerformanceAtWork
pd|c||dpv:PersonalData dpv:SpecialCategoryPersonalData|dpv:SpecialCategoryPersonalData pd:KnowledgeBelief|||PhilosophicalBelief ReligiousBelief
pd|c||dpv:Location dpv:PersonalData|pd:Contact pd:Location|||PhysicalAddress
pd|c||dpv:PersonalData dpv:SpecialCategoryPersonalData|dpv:SpecialCategoryPersonalData pd:PublicLife|||PoliticalAffiliation PoliticalOpinion Religion
pd|c||pd:PersonalData|pd:Professional|||ProfessionalExperience
pd|c||dpv:PersonalData|pd:SocialMedia|||PubliclyAvailableSocialMedia
pd|c||dpv:PersonalData|pd:Behavioural pd:Social|||SocialBehaviour
pd|c||dpv:PersonalData|pd:ServiceConsumptionBehaviour|||TVViewingBehaviour
pd|c||dpv:PersonalData|pd:KnowledgeBelief|||TechnicalKnowledge Thought
pd|c||dpv:PersonalData dpv:SpecialCategoryPersonalData|dpv:SpecialCategoryPersonalData pd:GroupMembership|||TradeUnionMembership
pd|c||dpv:PersonalData|pd:VehicleLicense|||VehicalLicenseNumber VehicalLicenseRegistration
pd|c||dpv:PersonalData|pd:Identifying pd:Vehicle|||VehicleLicense
pd|c||dpv:PersonalData|pd:Behavioural pd:Vehicle|||VehicleUsage
pd|c||dpv:SensitivePersonalData|dpv:SensitivePersonalData|||Vulnerability
pd|c||dpv:PersonalData|pd:ProfessionalExperience|||WorkExperience
eu-rights|c||dpv:Right|eu-rights:T1-Dignity|||A1-HumanDignity A2-RightToLife A3-RightToIntegrityOfPerson A4-ProhibitionOfTortureDegradationPunishment A5-ProhibitionOfSlaveryForcedLabour
eu-rights|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|eu-rights:T1-DignityImpact|||A1-HumanDignityImpact A2-RightToLifeImpact A3-RightToIntegrityOfPersonImpact A4-ProhibitionOfTortureDegradationPunishmentImpact A5-ProhibitionOfSlaveryForcedLabourImpact
eu-rights|c||dpv:Right|eu-rights:T2-Freedoms|||A10-FreedomOfThoughtConscienceReligion A11-FreedomOfExpressionInformation A12-FreedomOfAssemblyAssociation A13-FreedomOfArtsSciences A14-RightToEducation A15-FreedomToChooseOccupationEngageWork A16-FreedomToConductBusiness A17-RightToProperty A18-RightToAsylum A19-ProtectionRemovalExpulsionExtradition A6-RightToLibertySecurity A7-RespectPrivateFamilyLife A8-ProtectionOfPersonalData A9-RightToMarryFoundFamily
eu-rights|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|eu-rights:T2-FreedomsImpact|||A10-FreedomOfThoughtConscienceReligionImpact A11-FreedomOfExpressionInformationImpact A12-FreedomOfAssemblyAssociationImpact A13-FreedomOfArtsSciencesImpact A14-RightToEducationImpact A15-FreedomToChooseOccupationEngageWorkImpact A16-FreedomToConductBusinessImpact A17-RightToPropertyImpact A18-RightToAsylumImpact A19-ProtectionRemovalExpulsionExtraditionImpact A6-RightToLibertySecurityImpact A7-RespectPrivateFamilyLifeImpact A8-ProtectionOfPersonalDataImpact A9-RightToMarryFoundFamilyImpact
eu-rights|c||dpv:Right|eu-rights:T3-Equality|||A20-EqualityBeforeLaw A21-NonDiscrimination A22-CulturalReligiousLinguisticDiversity A23-EqualityBetweenWomenMen A24-RightsOfChild A25-RightsOfElderly A26-IntegrationOfPersonsWithDisabilities
eu-rights|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|eu-rights:T3-EqualityImpact|||A20-EqualityBeforeLawImpact A21-NonDiscriminationImpact A22-CulturalReligiousLinguisticDiversityImpact A23-EqualityBetweenWomenMenImpact A24-RightsOfChildImpact A25-RightsOfElderlyImpact A26-IntegrationOfPersonsWithDisabilitiesImpact
eu-rights|c||dpv:Right|eu-rights:T4-Solidarity|||A27-WorkersRightToInformationConsultation A28-RightOfCollectiveBargainingAction A29-RightOfAccessToPlacementServices A30-ProtectionUnjustifiedDismissal A31-FairJustWorkingConditions A32-ProhibitionOfChildLabourProtectionofYoungAtWork A33-FamilyProfessionalLife A34-SocialSecuritySocialAssistance A35-Healthcare A36-AccessToServicesOfGeneralEconomicInterest A37-EnvironmentalProtection A38-ConsumerProtection
eu-rights|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|eu-rights:T4-SolidarityImpact|||A27-WorkersRightToInformationConsultationImpact A28-RightOfCollectiveBargainingActionImpact A29-RightOfAccessToPlacementServicesImpact A30-ProtectionUnjustifiedDismissalImpact A31-FairJustWorkingConditionsImpact A32-ProhibitionOfChildLabourProtectionOfYoungAtWorkImpact A33-FamilyProfessionalLifeImpact A34-SocialSecuritySocialAssistanceImpact A35-HealthcareImpact A36-AccessToServicesOfGeneralEconomicInterestImpact A37-EnvironmentalProtectionImpact A38-ConsumerProtectionImpact
eu-rights|c||dpv:Right|eu-rights:T5-CitizensRights|||A39-RightToVoteStandAsCandidateEUParliament A40-RightToVoteStandAsCandidateMunicipalElections A41-RightToGoodAdministration A42-RightToAccessToDocuments A43-EuropeanOmbudsman A44-RightToPetition A45-FreedomOfMovementAndResidence A46-DiplomaticConsularProtection
eu-rights|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|eu-rights:T5-CitizensRightsImpact|||A39-RightToVoteStandAsCandidateEUParliamentImpact A40-RightToVoteStandAsCandidateMunicipalElectionsImpact A41-RightToGoodAdministrationImpact A42-RightToAccessToDocumentsImpact A43-EuropeanOmbudsmanImpact A44-RightToPetitionImpact A45-FreedomOfMovementAndResidenceImpact A46-DiplomaticConsularProtectionImpact
eu-rights|c||dpv:Right|eu-rights:T6-Justice|||A47-RightToEffectiveRemedyFairTrial A48-PresumptionOfInnocenceRightOfDefence A49-PrinciplesOfLegalityProportionalityCriminalOffencesPenalties A50-RightNotBeTriedPunishedTwiceForSameCriminalOffence
eu-rights|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|eu-rights:T6-JusticeImpact|||A47-RightToEffectiveRemedyFairTrialImpact A48-PresumptionOfInnocenceRightOfDefenceImpact A49-PrinciplesOfLegalityProportionalityCriminalOffencesPenaltiesImpact A50-RightNotBeTriedPunishedTwiceForSameCriminalOffenceImpact
eu-rights|c||dpv:Right|eu-rights:T7-InterpretationAndApplication|||A51-FieldOfApplication A52-ScopeInterpretationOfRightsPrinciples A53-LevelOfProtection A54-ProhibitionOfAbuseOfRights
eu-rights|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|eu-rights:T7-InterpretationAndApplicationImpact|||A51-FieldOfApplicationImpact A52-ScopeInterpretationOfRightsPrinciplesImpact A53-LevelOfProtectionImpact A54-ProhibitionOfAbuseOfRightsImpact
eu-rights|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|eu-rights:A8-ProtectionOfPersonalDataImpact|||A8-AccessImpacted A8-Denied A8-Eroded A8-ExercisePrevented A8-Limited A8-Obstructed A8-ProcessingWithNonspecificPurposes A8-ProcessingWithoutValidConsent A8-ProcessingWithoutValidLegalBasis A8-RectificationImpacted A8-UnfairProcessing A8-Unfulfilled A8-Violated
eu-rights|c||dpv:Right|dpv:Right|||EUFundamentalRights
eu-rights|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:RightsImpact|||EUFundamentalRightsImpact
eu-rights|c||dpv:Right|eu-rights:EUFundamentalRights|||T1-Dignity T2-Freedoms T3-Equality T4-Solidarity T5-CitizensRights T6-Justice T7-InterpretationAndApplication
eu-rights|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|eu-rights:EUFundamentalRightsImpact|||T1-DignityImpact T2-FreedomsImpact T3-EqualityImpact T4-SolidarityImpact T5-CitizensRightsImpact T6-JusticeImpact T7-InterpretationAndApplicationImpact
risk|c||dpv:Likelihood|dpv:Likelihood|||3LikelihoodLevels 5LikelihoodLevels 7LikelihoodLevels
risk|c||dpv:RiskLevel|dpv:RiskLevel|||3RiskLevels 5RiskLevels 7RiskLevels
risk|c||dpv:Severity|dpv:Severity|||3SeverityLevels 5SeverityLevels 7SeverityLevels
risk|c|||risk:Incident|||AccidentalIncident AvailabilityIncident ConfidentialityIncident CrossBorderIncident DeliberateIncident EnvironmentalIncident IntegrityIncident
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:Misuse|||AccidentalMisuse IntentionalMisuse
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:AccuracyRisk risk:QualityDegraded|||AccuracyDegraded
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:AccuracyRisk risk:QualityInconsistent|||AccuracyInconsistent
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:AccuracyRisk risk:QualityInsufficient|||AccuracyInsufficient
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:QualityRisk|||AccuracyRisk QualityDegraded QualityInconsistent QualityInsufficient QualityUnknown QualityUnverified ResilienceRisk RobustnessRisk SecurityQualityRisk
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:AccuracyRisk risk:QualityUnknown|||AccuracyUnknown
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:AccuracyRisk risk:QualityUnverified|||AccuracyUnverified
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:Discrimination|||AgeDiscrimination BelievesDiscrimination CasteDiscrimination DirectDiscrimination DisabilityDiscrimination ExcellenceDiscrimination GeographicDiscrimination IndirectDiscrimination LanguageDiscrimination NationalityDiscrimination Racism ReligiousDiscrimination ReverseDiscrimination Sexism SexualOrientationDiscrimination UnfavourableTreatment WorkplaceDiscrimination
risk|c||dpv:RiskConcept risk:ConfidentialityConcept risk:IntegrityConcept risk:PotentialRisk risk:PotentialRiskSource|risk:OperationalSecurityRisk|||AuthorisationFailure
risk|c||dpv:RiskConcept risk:AvailabilityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:DataBreach|||AvailabilityBreach
risk|c|||dpv:RiskConcept|||AvailabilityConcept ConfidentialityConcept Incident IntegrityConcept PotentialConsequence PotentialImpact PotentialRisk PotentialRiskSource
risk|c||risk:RiskControl|risk:AvoidanceControl risk:ConsequenceControl|||AvoidConsequence
risk|c||risk:RiskControl|risk:AvoidanceControl risk:ImpactControl|||AvoidImpact
risk|c||risk:RiskControl|risk:AvoidanceControl risk:SourceControl|||AvoidSource
risk|c||risk:RiskControl|risk:ProactiveControl|||AvoidanceControl MitigationControl ModificationControl MonitorControl
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:IndividualRisk|||BehaviourDistortion HealthSafety ImpairedDecisionMaking PersonalSafetyEndangerment Privacy
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:Compensation|||Benefit
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:TechnicalRiskConcept|||Bias DataRisk ExternalSecurityThreat OperationalSecurityRisk
risk|c||dpv:RiskConcept risk:ConfidentialityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:Exploitation|||Blackmail Coercion Extortion
risk|c||dpv:RiskConcept risk:ConfidentialityConcept risk:IntegrityConcept risk:PotentialRisk risk:PotentialRiskSource|risk:SecurityAttack|||BruteForceAuthorisations
risk|c||risk:RiskControl|risk:ConsequenceControl risk:SubstitutionControl|||ChangeConsequence
risk|c||risk:RiskControl|risk:ImpactControl risk:SubstitutionControl|||ChangeImpact
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:Bias|||CognitiveBias
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:Remuneration|||Compensation Payment Reward
risk|c||dpv:RiskConcept risk:AvailabilityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:OperationalSecurityRisk|||ComponentFailure ComponentMalfunction EquipmentFailure EquipmentMalfunction SystemFailure SystemMalfunction
risk|c||dpv:RiskConcept risk:AvailabilityConcept risk:ConfidentialityConcept risk:IntegrityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:ExternalSecurityThreat|||CompromiseAccount UnauthorisedActivity
risk|c||dpv:RiskConcept risk:ConfidentialityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:ExternalSecurityThreat|||CompromiseAccountCredentials
risk|c||dpv:RiskConcept risk:ConfidentialityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:DataBreach|||ConfidentialityBreach
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:CognitiveBias|||ConfirmationBias GroupAttributionBias ImplicitBias InGroupBias OutGroupHomogeneityBias RequirementsBias RuleBasedSystemDesign SocietalBias
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:StatisticalBias|||ConfoundingVariablesBias NonNormalityBias SelectionBias
risk|c||risk:RiskControl|risk:RiskControl|||ConsequenceControl ImpactControl ProactiveControl ReactiveControl SourceControl TransferControl
risk|c||risk:RiskControl|risk:ReductionControl|||ContainmentControl InterruptionControl InterventionControl ReduceLikelihood ReduceSeverity
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk|risk:LegalComplianceRisk risk:ViolatingObligation|||CopyrightViolation ViolatingContractualObligation ViolatingLegalObligation ViolatingStatutoryObligations
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:SelectionBias|||CoverageBias NonResponseBias SamplingBias
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:ReputationalRisk|||CredibilityLoss CustomerConfidenceLoss GoodwillLoss NegotiatingCapacityLoss OpportunityLoss ReputationalLoss TrustLoss
risk|c||dpv:RiskConcept risk:AvailabilityConcept risk:PotentialRisk risk:PotentialRiskSource|risk:SecurityAttack|||Cryptojacking DenialServiceAttack
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:ServiceRelatedConsequence|||CustomerSupportLimited DelayedApplicationProcessing IdentityVerificationFailure InabilityToEnterIntoContract InabilityToEstablishLegalClaims InabilityToFulfilLegalObligations InabilityToProcessPayments InabilityToProtectVitalInterests InabilityToProvideHealthCare LegalSupportLimited LoyaltyProgramExclusion PersonalisationDisabled PersonalisationEnabled PublicServicesExclusion ServiceAlternativeOffered ServiceCostIncreased ServiceDenied ServiceLimited ServiceNotProvided ServicePartiallyProvided ServiceProvided ServiceProvisionDelayed ServiceQualityReduced ServiceSecurityReduced ServiceTermination
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:LegallyRelevantConsequence|||Damage Detriment MaterialDamage NonMaterialDamage
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:DataBias|||DataAggregationBias DataProcessingBias InformativenessBias SimpsonsParadoxBias StatisticalBias
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:Bias risk:DataRisk|||DataBias
risk|c||dpv:RiskConcept risk:AvailabilityConcept risk:ConfidentialityConcept risk:IntegrityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:SecurityBreach|||DataBreach
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:DataProcessingError|||DataCollectionError DataErasureError DataPreparationError DataSelectionError DataStorageError DataTransferError
risk|c||dpv:RiskConcept risk:IntegrityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:OperationalSecurityRisk|||DataCorruption TaskExecutionRisk
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:DataRisk|||DataInaccurate DataIncomplete DataInconsistent DataLoss DataMisclassified DataMisinterpretation DataNoise DataOutdated DataProcessingError DataSparse DataUnavailable DataUnrepresentative DataUnstructured DataUnverified
risk|c||dpv:RiskConcept risk:ConfidentialityConcept risk:IntegrityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:MaliciousActivity|||Deception Exploitation IntentionalManipulation
risk|c||risk:RiskControl|risk:MonitorControl|||DetectionControl IdentificationControl LoggingControl MonitorConsequence MonitorImpact MonitorRisk MonitorRiskControl MonitorRiskSource MonitorVulnerabilities OversightControl TransparencyControl
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:SocietalRiskConcept|||Discrimination EnvironmentalRisk GroupRisk IndividualRisk RightsImpact
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:EnvironmentalRisk|||DisproportionateEnergyConsumption Earthquake Floods
risk|c||dpv:RiskConcept risk:AvailabilityConcept risk:PotentialRisk risk:PotentialRiskSource|risk:DenialServiceAttack|||DistributedDenialServiceAttack
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:OrganisationalManagementRisk|||DocumentationIssues HumanOversightIneffective HumanOversightInsufficient LackOfSystemTransparency StaffIncompetence TechnologyOverreliance
risk|c||risk:RiskControl|risk:AvoidanceControl|||EliminationControl SubstitutionControl
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:UserRisks|||ErroneousUse HumanErrors Misuse
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:Racism|||EthnicDiscrimination RacialDiscrimination
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:IndividualRisk risk:MentalHealth risk:Wellbeing|||ExposureToHarmfulSpeech
risk|c||dpv:Likelihood|risk:7LikelihoodLevels|||ExtremelyHighLikelihood ExtremelyLowLikelihood
risk|c||dpv:RiskLevel|risk:7RiskLevels|||ExtremelyHighRisk ExtremelyLowRisk
risk|c||dpv:Severity|risk:7SeverityLevels|||ExtremelyHighSeverity ExtremelyLowSeverity
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:OrganisationalRiskConcept|||FinancialImpact ReputationalRisk ServiceRelatedConsequence
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:FinancialImpact|||FinancialLoss Remuneration
risk|c||dpv:RiskConcept risk:ConfidentialityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:Deception|||Fraud Scam
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:Sexism|||GenderDiscrimination Misandry Misogyny SexDiscrimination Transphobia
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:GroupRisk risk:HealthSafety|||GroupHealthSafety
risk|c||risk:RiskControl|risk:ConsequenceControl risk:InterruptionControl|||HaltConsequence
risk|c||risk:RiskControl|risk:ImpactControl risk:InterruptionControl|||HaltImpact
risk|c||risk:RiskControl|risk:InterruptionControl risk:SourceControl|||HaltSource
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:Harm risk:Wellbeing|||Harassment
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:HealthSafety risk:IndividualRisk|||Harm IndividualHealthSafety
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:HealthSafety|||Health PublicHealthSafety Safety Wellbeing
risk|c||dpv:Likelihood|risk:3LikelihoodLevels risk:5LikelihoodLevels risk:7LikelihoodLevels|||HighLikelihood LowLikelihood ModerateLikelihood
risk|c||dpv:RiskLevel|risk:3RiskLevels risk:5RiskLevels risk:7RiskLevels|||HighRisk LowRisk ModerateRisk
risk|c||dpv:Severity|risk:3SeverityLevels risk:5SeverityLevels risk:7SeverityLevels|||HighSeverity LowSeverity ModerateSeverity
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:SexualOrientationDiscrimination|||Homophobia
risk|c||dpv:RiskConcept risk:ConfidentialityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:Fraud|||IdentityFraud
risk|c||dpv:RiskConcept risk:ConfidentialityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:MaliciousActivity|||IdentityTheft InterceptCommunications
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk|risk:LegalComplianceRisk|||IllegalDataProcessing PublicOrderBreach
risk|c|||risk:IncidentReport|||IncidentAssessmentReport IncidentConcludingReport IncidentDetectionReport IncidentHandlingReport IncidentOngoingReport IncidentPreliminaryReport IncidentSuspectedReport
risk|c||risk:IncidentStatus|risk:IncidentStatus|||IncidentConcluded IncidentHalted IncidentMitigated IncidentNearMiss IncidentOngoing IncidentStatusUnknown IncidentSuspected IncidentTerminated
risk|c|||http://www.w3.org/2000/01/rdf-schema#Class|||IncidentIdentifier RiskManagement
risk|c|||dpv:ImpactAssessment|||IncidentImpactAssessment
risk|c||risk:IncidentInvestigationStatus|risk:IncidentInvestigationStatus|||IncidentInvestigationCompleted IncidentInvestigationNotStarted IncidentInvestigationOngoing IncidentInvestigationPreliminary
risk|c|||dpv:Status|||IncidentInvestigationStatus IncidentStatus
risk|c|||dpv:RiskMitigationMeasure|||IncidentMitigationMeasure RiskControl
risk|c|||dpv:Notice|||IncidentNotice
risk|c|||dpv:RecordsOfActivities|||IncidentRegister IncidentReport
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:Harm risk:PhysicalSafety|||Injury PhysicalAssault
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:DocumentationIssues|||InstructionsInaccessible InstructionsIncorrect InstructionsInsufficient InstructionsUnsuitable
risk|c||dpv:RiskConcept risk:IntegrityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:DataBreach|||IntegrityBreach
risk|c||risk:RiskControl|risk:ReactiveControl|||InvestigationControl OverrideControl ReductionControl ResolutionControl
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:FinancialLoss|||JudicialCosts JudicialPenalty
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:LegalRiskConcept|||LegalComplianceRisk PolicyRisk
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk risk:PotentialRiskSource|dpv:RiskConcept|||LegalRiskConcept OrganisationalRiskConcept SocietalRiskConcept TechnicalRiskConcept
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:LegalRiskConcept|||LegallyRelevantConsequence
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:ExternalSecurityThreat|||MaliciousActivity
risk|c||dpv:RiskConcept risk:AvailabilityConcept risk:ConfidentialityConcept risk:IntegrityConcept risk:PotentialRisk risk:PotentialRiskSource|risk:SecurityAttack|||MaliciousCodeAttack MalwareAttack SystemIntrusion
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:Health|||MentalHealth PhysicalHealth
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:Safety|||MentalSafety PhysicalSafety
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:OrganisationalRiskConcept|||OrganisationalManagementRisk UserRisks
risk|c||dpv:RiskConcept risk:ConfidentialityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:Scam|||PhishingScam
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:Harm risk:PhysicalHealth|||PhysicalHarm
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:Harm risk:MentalSafety risk:Wellbeing|||PsychologicalHarm
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:OperationalSecurityRisk|||QualityRisk
risk|c||risk:RiskAnalysis|risk:RiskMatrix3x3|||RM3x3S1L1 RM3x3S1L2 RM3x3S1L3 RM3x3S2L1 RM3x3S2L2 RM3x3S2L3 RM3x3S3L1 RM3x3S3L2 RM3x3S3L3
risk|c||risk:RiskAnalysis|risk:RiskMatrix5x5|||RM5x5S1L1 RM5x5S1L2 RM5x5S1L3 RM5x5S1L4 RM5x5S1L5 RM5x5S2L1 RM5x5S2L2 RM5x5S2L3 RM5x5S2L4 RM5x5S2L5 RM5x5S3L1 RM5x5S3L2 RM5x5S3L3 RM5x5S3L4 RM5x5S3L5 RM5x5S4L1 RM5x5S4L2 RM5x5S4L3 RM5x5S4L4 RM5x5S4L5 RM5x5S5L1 RM5x5S5L2 RM5x5S5L3 RM5x5S5L4 RM5x5S5L5
risk|c||risk:RiskAnalysis|risk:RiskMatrix7x7|||RM7x7S1L1 RM7x7S1L2 RM7x7S1L3 RM7x7S1L4 RM7x7S1L5 RM7x7S1L6 RM7x7S1L7 RM7x7S2L1 RM7x7S2L2 RM7x7S2L3 RM7x7S2L4 RM7x7S2L5 RM7x7S2L6 RM7x7S2L7 RM7x7S3L1 RM7x7S3L2 RM7x7S3L3 RM7x7S3L4 RM7x7S3L5 RM7x7S3L6 RM7x7S3L7 RM7x7S4L1 RM7x7S4L2 RM7x7S4L3 RM7x7S4L4 RM7x7S4L5 RM7x7S4L6 RM7x7S4L7 RM7x7S5L1 RM7x7S5L2 RM7x7S5L3 RM7x7S5L4 RM7x7S5L5 RM7x7S5L6 RM7x7S5L7 RM7x7S6L1 RM7x7S6L2 RM7x7S6L3 RM7x7S6L4 RM7x7S6L5 RM7x7S6L6 RM7x7S6L7 RM7x7S7L1 RM7x7S7L2 RM7x7S7L3 RM7x7S7L4 RM7x7S7L5 RM7x7S7L6 RM7x7S7L7
risk|c||risk:RiskControl|risk:ResolutionControl|||RecoveryControl RemediationControl ReversalControl
risk|c||dpv:RiskConcept risk:ConfidentialityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:OperationalSecurityRisk|||Reidentification
risk|c||risk:RiskControl|risk:ConsequenceControl risk:EliminationControl|||RemoveConsequence
risk|c||risk:RiskControl|risk:EliminationControl risk:ImpactControl|||RemoveImpact
risk|c||risk:RiskControl|risk:EliminationControl risk:SourceControl|||RemoveSource
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:QualityDegraded risk:ResilienceRisk|||ResilienceDegraded
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:QualityInconsistent risk:ResilienceRisk|||ResilienceInconsistent
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:QualityInsufficient risk:ResilienceRisk|||ResilienceInsufficient
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:QualityUnknown risk:ResilienceRisk|||ResilienceUnknown
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:QualityUnverified risk:ResilienceRisk|||ResilienceUnverified
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:RightsImpact|||RightsDenied RightsEroded RightsExercisePrevented RightsLimited RightsObstructed RightsUnfulfilled RightsViolated
risk|c|||risk:RiskManagement|||RiskAcceptance RiskAssessment RiskCriteria RiskOwner RiskPerception RiskTreatment
risk|c|||risk:RiskAssessment|||RiskAnalysis RiskEvaluation RiskIdentification
risk|c|||risk:RiskAnalysis|||RiskMatrix
risk|c||risk:RiskAnalysis|risk:RiskMatrix|||RiskMatrix3x3 RiskMatrix5x5 RiskMatrix7x7
risk|c|||risk:RiskIdentification|||RiskSource Threat ThreatSource Vulnerability
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:QualityDegraded risk:RobustnessRisk|||RobustnessDegraded
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:QualityInconsistent risk:RobustnessRisk|||RobustnessInconsistent
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:QualityInsufficient risk:RobustnessRisk|||RobustnessInsufficient
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:QualityUnknown risk:RobustnessRisk|||RobustnessUnknown
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:QualityUnverified risk:RobustnessRisk|||RobustnessUnverified
risk|c||dpv:RiskConcept risk:AvailabilityConcept risk:IntegrityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:Deception|||Sabotage
risk|c||dpv:RiskConcept risk:AvailabilityConcept risk:ConfidentialityConcept risk:IntegrityConcept risk:PotentialRisk risk:PotentialRiskSource|risk:ExternalSecurityThreat|||SecurityAttack
risk|c||dpv:RiskConcept risk:AvailabilityConcept risk:ConfidentialityConcept risk:IntegrityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:OperationalSecurityRisk|||SecurityBreach
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:QualityDegraded risk:SecurityQualityRisk|||SecurityQualityDegraded
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:QualityInconsistent risk:SecurityQualityRisk|||SecurityQualityInconsistent
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:QualityInsufficient risk:SecurityQualityRisk|||SecurityQualityInsufficient
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:QualityUnknown risk:SecurityQualityRisk|||SecurityQualityUnknown
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:QualityUnverified risk:SecurityQualityRisk|||SecurityQualityUnverified
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:Harassment|||SexualHarassment
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:Harm risk:MentalSafety risk:PhysicalSafety|||SexualViolence
risk|c||risk:RiskControl|risk:TransferControl|||ShareControl
risk|c||risk:RiskControl|risk:ShareControl|||ShareRisk
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:GroupRisk|||SocialDisadvantage SocietalHealthSafety Terrorism
risk|c||dpv:RiskConcept risk:ConfidentialityConcept risk:IntegrityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:Deception|||Spoofing
risk|c||dpv:RiskConcept risk:AvailabilityConcept risk:IntegrityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:TaskExecutionRisk|||TaskExecutionIncorrect TaskOmitted TaskTimingIncorrect
risk|c||dpv:RiskConcept risk:AvailabilityConcept risk:ConfidentialityConcept risk:IntegrityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:UnauthorisedActivity|||UnauthorisedAccessToPremises
risk|c||dpv:RiskConcept risk:ConfidentialityConcept risk:IntegrityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:UnauthorisedActivity|||UnauthorisedCodeAccess UnauthorisedSystemAccess
risk|c||dpv:RiskConcept risk:ConfidentialityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:UnauthorisedActivity|||UnauthorisedCodeDisclosure UnauthorisedDataAccess UnauthorisedDataDisclosure UnauthorisedInformationDisclosure UnauthorisedReidentification UnwantedDisclosureData
risk|c||dpv:RiskConcept risk:IntegrityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:UnauthorisedActivity|||UnauthorisedCodeModification UnauthorisedDataModification UnauthorisedSystemModification
risk|c||dpv:RiskConcept risk:AvailabilityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:UnauthorisedActivity|||UnauthorisedResourceUse
risk|c||dpv:RiskConcept risk:AvailabilityConcept risk:IntegrityConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:UnauthorisedActivity|||UnwantedCodeDeletion UnwantedDataDeletion
risk|c||dpv:Likelihood|risk:5LikelihoodLevels risk:7LikelihoodLevels|||VeryHighLikelihood VeryLowLikelihood
risk|c||dpv:RiskLevel|risk:5RiskLevels risk:7RiskLevels|||VeryHighRisk VeryLowRisk
risk|c||dpv:Severity|risk:5SeverityLevels risk:7SeverityLevels|||VeryHighSeverity VeryLowSeverity
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk|risk:PolicyRisk|||ViolatingCodeOfConduct ViolatingEthicsCode ViolatingObligation ViolatingPolicy ViolatingProhibition
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialImpact risk:PotentialRisk|risk:Harm|||ViolenceAgainstChildren
risk|c||dpv:RiskConcept risk:PotentialConsequence risk:PotentialRisk risk:PotentialRiskSource|risk:MaliciousActivity|||VulnerabilityExploitation
risk|p|||risk:reduces|risk:AvoidanceControl|dpv:RiskConcept|avoids
risk|p|||||risk:Threat|causedByThreat
risk|p|||||risk:Vulnerability|causedByVulnerability hasVulnerability
risk|p|||risk:controls|risk:ContainmentControl|dpv:RiskConcept|contains
risk|p||||risk:RiskControl|dpv:RiskConcept|controls
risk|p|||risk:monitors|risk:DetectionControl|dpv:RiskConcept|detects
risk|p|||risk:avoids|risk:EliminationControl|dpv:RiskConcept|eliminates
risk|p||||risk:Threat|risk:Vulnerability|exploitsVulnerability
risk|p|||||risk:RiskControl|hasControl
risk|p|||||risk:Incident|hasIncident
risk|p|||||risk:RiskAcceptance|hasRiskAcceptance
risk|p|||||risk:RiskAnalysis|hasRiskAnalysis
risk|p|||||risk:RiskAssessment|hasRiskAssessment
risk|p|||||risk:RiskCriteria|hasRiskCriteria
risk|p|||||risk:RiskEvaluation|hasRiskEvaluation
risk|p|||||risk:RiskIdentification|hasRiskIdentification
risk|p|||||risk:RiskManagement|hasRiskManagement
risk|p|||||risk:RiskOwner|hasRiskOwner
risk|p|||||risk:RiskPerception|hasRiskPerception
risk|p||||dpv:Risk|risk:RiskSource|hasRiskSource
risk|p|||||risk:RiskTreatment|hasRiskTreatment
risk|p||||risk:Threat|risk:ThreatSource|hasThreatSource
risk|p|||risk:monitors|risk:IdentificationControl|dpv:RiskConcept|identifies
risk|p|||risk:reduces|risk:InterruptionControl|dpv:RiskConcept|interrupts
risk|p|||risk:reduces|risk:InterventionControl|dpv:RiskConcept|intervenes
risk|p|||risk:controls|risk:InvestigationControl|dpv:RiskConcept|investigates
risk|p||||risk:Vulnerability|risk:Threat|isExploitedBy
risk|p||||risk:Vulnerability||isVulnerabilityOf
risk|p|||risk:monitors|risk:LoggingControl|dpv:RiskConcept|logs
risk|p|||risk:avoids|risk:MitigationControl|dpv:RiskConcept|mitigates
risk|p|||risk:avoids|risk:ModificationControl|dpv:RiskConcept|modifies
risk|p|||risk:controls|risk:MonitorControl|dpv:RiskConcept|monitors
risk|p|||risk:controls|risk:OverrideControl|dpv:RiskConcept|overrides
risk|p|||risk:resolves|risk:RecoveryControl|dpv:RiskConcept|recovers
risk|p|||risk:controls|risk:ReductionControl|dpv:RiskConcept|reduces
risk|p||||dpv:Incident|dpv:Risk|refersToRisk
risk|p|||risk:resolves|risk:RemediationControl|dpv:RiskConcept|remedies
risk|p|||risk:controls|risk:ResolutionControl|dpv:RiskConcept|resolves
risk|p|||risk:resolves|risk:ReversalControl|dpv:RiskConcept|reverses
risk|p|||risk:controls|risk:ShareControl|dpv:RiskConcept|shares
risk|p|||risk:avoids|risk:SubstitutionControl|dpv:RiskConcept|substitutes
risk|p|||risk:controls|risk:TransferControl|dpv:RiskConcept|transfers
sector-education|c||dpv:Purpose|sector-education:EducationManagement|||AccessManagement StaffManagement StudentManagement
sector-education|c||dpv:Purpose|dpv:Purpose|||EducationManagement
sector-education|c||dpv:Purpose|sector-education:ResearchManagement|||ResearchDataManagement ResearchUserStudyManagement
sector-education|c||dpv:Purpose|dpv:OrganisationRiskManagement sector-education:ResearchManagement|||ResearchIntegrityManagement
sector-education|c||dpv:Purpose|dpv:AcademicResearch sector-education:EducationManagement|||ResearchManagement
sector-education|c||dpv:Purpose|dpv:ServiceProvision sector-education:EducationManagement|||ServiceProvision
sector-education|c||dpv:Purpose|dpv:PersonnelPerformanceMonitoring sector-education:StaffManagement|||StaffPerformanceAssessment
sector-education|c||dpv:Purpose|sector-education:StudentPerformanceAssessment|||StudentAcademicPotentialAssessment StudentLearningNeedsAssessment StudentLearningOutcomeAssessment
sector-education|c||dpv:Purpose|sector-education:AccessManagement sector-education:StudentManagement|||StudentAdmissionManagement
sector-education|c||dpv:Purpose|sector-education:StudentAdmissionManagement|||StudentAdmissionScreening StudentCourseRecommendation StudentEligibilityAssessment StudentEnrolmentManagement StudentFeesManagement StudentFinancialBenefitsManagement StudentInstituteRecommendation StudentProgramRecommendation StudentSpecialNeedsManagement
sector-education|c||dpv:Purpose|sector-education:StudentManagement|||StudentAllocation StudentPerformanceAssessment StudentPerformanceManagement StudentPerformanceMonitoring StudentSocialActivitiesManagement StudentWellbeingManagement
sector-education|c||dpv:Purpose|sector-education:StudentLearningOutcomeAssessment|||StudentAssignmentAssessment StudentExamAssessment
sector-education|c||dpv:Purpose|sector-education:ServiceProvision|||StudentAttendanceManagement StudentContentDelivery StudentLearningFeedbackManagement StudentResourceAccessManagement
sector-education|c||dpv:Purpose|dpv:FraudPreventionAndDetection sector-education:StudentIntegrityManagement|||StudentCheatingAssessment StudentPlagiarismDetection
sector-education|c||dpv:Purpose|sector-education:StudentAllocation|||StudentCourseAllocation StudentInstituteAllocation StudentProgramAllocation
sector-education|c||dpv:Purpose|sector-education:StudentWellbeingManagement|||StudentGuidanceManagement
sector-education|c||dpv:Purpose|dpv:IdentityVerification sector-education:StudentIntegrityManagement|||StudentIdentityVerification
sector-education|c||dpv:Purpose|sector-education:StudentProctoring|||StudentInPersonProctoring StudentOnlineProctoring
sector-education|c||dpv:Purpose|dpv:OrganisationRiskManagement sector-education:StudentManagement|||StudentIntegrityManagement
sector-education|c||dpv:Purpose|sector-education:StudentIntegrityManagement|||StudentIntegrityTraining StudentMisconductInvestigation
sector-education|c||dpv:Purpose|dpv:Personalisation sector-education:ServiceProvision|||StudentPersonalisedContentDelivery
sector-education|c||dpv:Purpose|sector-education:StudentCheatingAssessment|||StudentProctoring
sector-finance|c||dpv:Purpose|sector-finance:ServiceProvision|||AccountManagement BudgetPlanningAssistance DebtManagement ExpenseManagement InvestmentManagement LoanServiceProvision PaymentProcessing ProductRecommendation WealthManagement
sector-finance|c||dpv:Purpose|sector-finance:AntiMoneyLaunderingManagement sector-finance:RegulatoryCompliance|||AntiMoneyLaunderingCompliance
sector-finance|c||dpv:Purpose|sector-finance:FraudManagement|||AntiMoneyLaunderingManagement IdentityFraudManagement PhishingAttackManagement TransactionFraudManagement
sector-finance|c||dpv:Purpose|sector-finance:FinancialServiceManagement|||CreditChecking
sector-finance|c||dpv:Purpose|sector-finance:CreditChecking|||CreditHistoryEvaluation CreditLimitDetermination CreditScoreEvaluation InstabilityRiskAssessment MaintainCreditCheckingDatabase MaintainCreditRatingDatabase
sector-finance|c||dpv:Purpose|sector-finance:RegulatoryCompliance|||CustomerDueDiligence TaxReportingCompliance TransactionReportingCompliance
sector-finance|c||dpv:Purpose|dpv:Purpose|||FinancialServiceManagement InsuranceManagement
sector-finance|c||dpv:Purpose|dpv:FraudPreventionAndDetection sector-finance:FinancialServiceManagement|||FraudManagement
sector-finance|c||dpv:Purpose|sector-finance:InsuranceClaimsManagement|||InsuranceClaimDisputeResolution InsuranceClaimPayoutAssessment
sector-finance|c||dpv:Purpose|dpv:FraudPreventionAndDetection sector-finance:InsuranceClaimsManagement|||InsuranceClaimEligibilityAssessment
sector-finance|c||dpv:Purpose|sector-finance:InsuranceClaimsManagement sector-finance:InsuranceFraudManagement|||InsuranceClaimFraudManagement
sector-finance|c||dpv:Purpose|sector-finance:InsuranceManagement|||InsuranceClaimsManagement InsuranceCoverageAssessment InsuranceEligibilityAssessment InsurancePricingManagement
sector-finance|c||dpv:Purpose|dpv:FraudPreventionAndDetection sector-finance:InsuranceManagement|||InsuranceFraudManagement InsuranceRiskAssessment
sector-finance|c||dpv:Purpose|sector-finance:InsuranceFraudManagement|||InsuranceIdentityFraudManagement
sector-finance|c||dpv:Purpose|dpv:ServicePersonalisation sector-finance:InsuranceManagement|||InsurancePersonalisedPricingManagement
sector-finance|c||dpv:Purpose|dpv:ServicePersonalisation sector-finance:FinancialServiceManagement|||PersonalisedServiceProvision
sector-finance|c||dpv:Purpose|dpv:LegalCompliance sector-finance:FinancialServiceManagement|||RegulatoryCompliance
sector-finance|c||dpv:Purpose|dpv:ServiceOptimisation sector-finance:FinancialServiceManagement|||ServiceImprovement
sector-finance|c||dpv:Purpose|dpv:ServiceProvision sector-finance:FinancialServiceManagement|||ServiceProvision
sector-health|c||dpv:Purpose|sector-health:HealthcareServiceManagement|||AccessManagement AppointmentScheduling EligibilityAssessment EmergencyCareManagement PrimaryCareManagement ProvidersDataSharing ReferralManagement SecondMedicalOpinion SpecialisedCareManagement
sector-health|c||dpv:Purpose|sector-health:ServiceProvision|||AdministrativeServicesProvision ConsultationManagement DiagnosisManagement DispensationManagement MedicalDevicesProvision MedicinalProductsProvision PatientMonitoring PrescriptionManagement ReimbursementServicesProvision SocialServicesProvision
sector-health|c||dpv:PersonalData|pd:Health|||BehaviouralHealthDeterminant EnvironmentalHealthDeterminant SocioeconomicHealthDeterminant
sector-health|c||dpv:PersonalData|pd:MedicalHealth|||BiobankData HealthAdminData HealthRegistryData MedicalDevicesData PersonGeneratedHealthData StudyData
sector-health|c||dpv:PersonalData|sector-health:HealthAdminData|||ClaimAdminData DispensationAdminData ReimbursementAdminData
sector-health|c||dpv:PersonalData|sector-health:StudyData|||ClinicalInvestigationsData ClinicalStudiesData ClinicalTrialsData HealthQuestionnaire HealthSurvey PerformanceStudiesData ResearchCohortData
sector-health|c||sector-health:ReuseCompatibility|dpv:CompatibilityUnknown|||CompatibilityUnknown
sector-health|c||dpv:Purpose|dpv:ImproveHealthcare sector-health:HealthcareServiceManagement|||CrisisManagement PreventativeCareManagement
sector-health|c||dpv:Purpose|dpv:ResearchAndDevelopment|||DevelopPublicHealthProductsAndServices DevelopSocialSecurityProductsAndServices
sector-health|c||dpv:Purpose|dpv:ServiceOptimisation sector-health:Optimisation|||DiagnosticOptimisation TreatmentOptimisation
sector-health|c||dpv:LegalEntity|dpv:Authority|||DigitalHealthAuthority
sector-health|c||dpv:Purpose|sector-health:CrisisManagement|||DisasterReliefManagement PandemicResponseManagement
sector-health|c||dpv:PersonalData|pd:HealthRecord|||DischargeReport EHRData ElectronicDispensation ElectronicPrescription HealthProfessionalData MedicalImaging MedicalTestResult PatientSummary
sector-health|c||dpv:Purpose|sector-health:PreventativeCareManagement|||DiseasePreventionAwareness FitnessNutritionAwareness MentalHealthAwareness PublicHealthMonitoring VaccinationManagement
sector-health|c||dpv:PersonalData|sector-health:MedicalRegistryData|||DiseaseRegistryData
sector-health|c||dpv:Technology|sector-health:System|||EHRSystem
sector-health|c||tech:Actor|tech:Distributor|||EHRSystemDistributor WellnessAppDistributor
sector-health|c||tech:Actor|tech:Importer|||EHRSystemImporter
sector-health|c||tech:Actor|tech:Manufacturer|||EHRSystemManufacturer WellnessAppManufacturer
sector-health|c||tech:Actor|tech:Supplier|||EHRSystemSupplier WellnessAppSupplier
sector-health|c||dpv:Purpose|sector-health:ResearchDevelopment|||EffectivenessAssessment HealthInequalityAnalysis HealthTrendAnalysis PopulationHealthAnalysis PredictiveHealthRiskAnalysis
sector-health|c||dpv:PersonalData|dpv:PersonalData|||ElectronicHealthData
sector-health|c||dpv:Technology|tech:Service|||ElectronicHealthDataAccessService HealthProfessionalAccessService
sector-health|c||dpv:Purpose|sector-health:PatientInformationManagement|||ElectronicRecordsManagement PatientConsentManagement
sector-health|c||dpv:Purpose|sector-health:EmergencyCareManagement|||EmergencyCareCommunication EmergencyCareDispatch EmergencyCareEligibilityAssessment EmergencyCareTriage
sector-health|c||dpv:Purpose|sector-health:PublicInterestRelatedToHealth|||EnsureQualitySafetyHealthcare EnsureQualitySafetyMedicalDevices EnsureQualitySafetyMedicinalProducts ProtectAgainstCrossBorderThreatsToHealth PublicHealthSurveillance
sector-health|c||dpv:PersonalData|pd:Genetic|||EpigenomicData GenomicData
sector-health|c||dpv:Purpose|dpv:FraudPreventionAndDetection sector-health:SecurityManagement|||FraudPreventionDetection
sector-health|c||dpv:Purpose|sector-health:DiagnosisManagement|||GeneticConditionDiagnosis MedicalConditionDiagnosis MentalHealthConditionDiagnosis
sector-health|c||dpv:AggregatedData|pd:Health|||HealthAggregatedData
sector-health|c||dpv:Technology|tech:Application|||HealthApplication
sector-health|c||||||HealthDataAccessBody HealthProfessional HealthcareProvider
sector-health|c|||dpv:Entity|||HealthDataHolder HealthDataUser
sector-health|c||dpv:Purpose|sector-health:InsuranceManagement|||HealthInsuranceManagement LifeInsuranceManagement
sector-health|c||dpv:Purpose|dpv:Purpose|||HealthcareManagement PublicInterestRelatedToHealth TrainTestAndEvaluateHealthAlgorithms
sector-health|c||dpv:Purpose|dpv:ScientificResearch|||HealthcareScientificResearch
sector-health|c||dpv:Purpose|sector-health:HealthcareManagement|||HealthcareServiceManagement ResourceManagement WorkforceManagement
sector-health|c||dpv:Purpose|sector-health:PrimaryCareManagement|||HomeCareManagement
sector-health|c||dpv:Purpose|sector-health:FraudPreventionDetection|||IdentityFraudManagement InsuranceClaimFraudManagement ServiceBillingFraudManagement
sector-health|c||dpv:Purpose|dpv:ImproveHealthcare|||ImproveHealthcare
sector-health|c||dpv:Purpose|dpv:ImprovePublicServices|||ImproveHealthcareEducation
sector-health|c||dpv:PersonalData|dpv:InferredPersonalData|||InferredHealthData
sector-health|c||dpv:Purpose|dpv:InsuranceManagement sector-health:HealthcareManagement|||InsuranceManagement
sector-health|c||dpv:Technology|tech:Software|||InteroperabilitySoftwareForEHRSystem LoggingSoftwareForEHRSystem
sector-health|c||dpv:PersonalData|pd:Behavioural|||LifestyleData WellnessData
sector-health|c||dpv:PersonalData|pd:Molecular|||LipidomicData MetabolomicData ProteomicData TranscriptomicData
sector-health|c||dpv:LegalEntity|tech:Manufacturer|||MedicalDeviceManufacturer
sector-health|c||dpv:Purpose|sector-health:DispensationManagement|||MedicalDevicesDispensation MedicinalProductsDispensation
sector-health|c||dpv:Purpose|sector-health:PrescriptionManagement|||MedicalDevicesPrescription MedicinalProductsPrescription
sector-health|c||dpv:PersonalData|sector-health:HealthRegistryData|||MedicalDevicesRegistryData MedicalRegistryData MedicinalProductsRegistryData MortalityRegistryData PublicHealthRegistryData
sector-health|c||dpv:Purpose|sector-health:Optimisation|||MedicalResourceOptimisation
sector-health|c||dpv:NonPersonalData|sector-health:ElectronicHealthData|||NonPersonalElectronicHealthData
sector-health|c||dpv:Purpose|dpv:ImproveHealthcare sector-health:HealthcareManagement|||Optimisation
sector-health|c||dpv:NonPersonalData|dpv:NonPersonalData|||PathogenData
sector-health|c||dpv:Purpose|sector-health:PatientMonitoring|||PatientChronicConditionMonitoring PatientIntensiveCareMonitoring PatientPostTreatmentMonitoring PatientRemoteMonitoring PatientTreatmentEffectivenessMonitoring PatientTreatmentOutcomeAnalysis
sector-health|c||dpv:Purpose|sector-health:ResourceManagement|||PatientInformationManagement
sector-health|c||dpv:PersonalData|sector-health:PersonGeneratedHealthData|||PersonGeneratedHealthAppData PersonGeneratedMedicalDeviceData
sector-health|c||dpv:PersonalData|sector-health:PersonGeneratedHealthAppData|||PersonGeneratedWellnessAppData
sector-health|c||dpv:PersonalData|sector-health:ElectronicHealthData|||PersonalElectronicHealthData
sector-health|c||dpv:Purpose|dpv:ImproveHealthcare dpv:Personalisation|||PersonalisedHealthcare
sector-health|c||sector-health:ReuseCompatibility|dpv:PrimaryUse|||PrimaryUse
sector-health|c||dpv:Purpose|dpv:ProvideOfficialStatistics|||ProvideHealthcareOfficialStatistics
sector-health|c||dpv:Purpose|dpv:PublicPolicyMaking|||PublicPolicyMaking
sector-health|c||dpv:Purpose|dpv:ImproveHealthcare dpv:ResearchAndDevelopment sector-health:HealthcareManagement|||ResearchDevelopment
sector-health|c|||dpv:ReuseCompatibility|||ReuseCompatibility
sector-health|c||sector-health:ReuseCompatibility|dpv:SecondaryUse|||SecondaryUse
sector-health|c||dpv:Purpose|dpv:OrganisationRiskManagement sector-health:HealthcareManagement|||SecurityManagement
sector-health|c||dpv:Purpose|dpv:ServiceProvision sector-health:HealthcareServiceManagement|||ServiceProvision
sector-health|c||dpv:Purpose|dpv:LegalCompliance|||SupportAuthoritiesRegulatoryActivities
sector-health|c||dpv:Technology|tech:System|||System
sector-health|c||dpv:Purpose|sector-health:TrainTestAndEvaluateHealthAlgorithms|||TrainTestAndEvaluateAISystemsAlgorithms TrainTestAndEvaluateHealthAppsAlgorithms TrainTestAndEvaluateMedicalDevicesAlgorithms
sector-health|c||dpv:Technology|sector-health:HealthApplication|||WellnessApplication
sector-infra|c||dpv:Purpose|sector-infra:TransportManagement|||AviationInfrastructureManagement RailTransportManagement RoadInfrastructureManagement
sector-infra|c||dpv:Purpose|sector-infra:CriticalInfrastructureManagement|||CriticalCommunicationManagement CriticalDigitalInfrastructureManagement CriticalEmergencyResponseManagement CriticalEnergyManagement CriticalHeatingManagement CriticalWasteManagement CriticalWaterManagement
sector-infra|c||dpv:Purpose|sector-infra:CriticalEnergyManagement|||CriticalElectricityManagement CriticalGasManagement
sector-infra|c||dpv:Purpose|sector-infra:CriticalEmergencyResponseManagement|||CriticalEmergencyResponseCommunicationManagement CriticalEmergencyResponseDispatchManagement CriticalEmergencyResponseEligibilityAssessment CriticalEmergencyResponseTriage
sector-infra|c||dpv:Purpose|sector-infra:InfrastructureManagement|||CriticalInfrastructureManagement TransportManagement
sector-infra|c||dpv:Purpose|dpv:Purpose|||InfrastructureManagement
sector-infra|c||dpv:Purpose|sector-infra:PublicTransportManagement|||PublicTransportComplaintManagement PublicTransportServiceProvision
sector-infra|c||dpv:Purpose|sector-infra:PublicTransportResearchDevelopment|||PublicTransportDemandForecasting PublicTransportPassengerFlowAnalysis PublicTransportPerformanceAnalysis
sector-infra|c||dpv:Purpose|dpv:PublicBenefit sector-infra:PublicTransportManagement|||PublicTransportFraudManagement PublicTransportSafetyManagement
sector-infra|c||dpv:Purpose|dpv:PublicBenefit sector-infra:TransportManagement|||PublicTransportManagement
sector-infra|c||dpv:Purpose|dpv:PublicBenefit dpv:ResearchAndDevelopment sector-infra:PublicTransportManagement|||PublicTransportResearchDevelopment
sector-infra|c||dpv:Purpose|sector-infra:PublicTransportServiceProvision|||PublicTransportTicketManagement
sector-infra|c||dpv:Purpose|sector-infra:RoadResearchDevelopment|||RoadAccidentAnalysis RoadEnvironmentalImpactAnalysis RoadTrafficAnalysis
sector-infra|c||dpv:Purpose|sector-infra:RoadSafetyMonitoring|||RoadAccidentMonitoring RoadConditionMonitoring RoadPedestrianSafetyMonitoring RoadSchoolZoneSafetyMonitoring
sector-infra|c||dpv:Purpose|sector-infra:RoadManagement|||RoadEmergencyResponseManagement RoadMaintenanceScheduling RoadResearchDevelopment RoadSafetyMonitoring RoadTollManagement RoadTrafficManagement
sector-infra|c||dpv:Purpose|sector-infra:RoadEmergencyResponseManagement|||RoadEmergencyRouteManagement RoadEmergencySceneManagement
sector-infra|c||dpv:Purpose|dpv:PublicBenefit dpv:ResearchAndDevelopment sector-infra:RoadResearchDevelopment|||RoadInfrastructurePlanning
sector-infra|c||dpv:Purpose|sector-infra:RoadInfrastructureManagement|||RoadManagement
sector-infra|c||dpv:Purpose|sector-infra:RoadTollManagement|||RoadTollCollection
sector-law|c||dpv:Purpose|sector-law:CriminalLawEnforcement|||CrimeArrestDetention CrimeVictimSafetyManagement
sector-law|c||dpv:Purpose|sector-law:CriminalLawEnforcement sector-law:LegalOffenceDetection|||CrimeDetection
sector-law|c||dpv:Purpose|sector-law:CriminalLawEnforcement sector-law:LegalInvestigation|||CrimeInvestigation
sector-law|c||dpv:Purpose|sector-law:CriminalLawEnforcement sector-law:LegalOffenceProsecution|||CrimeProsecution
sector-law|c||dpv:Purpose|sector-law:CriminalLawEnforcement sector-law:LegalOffenceSurveillance|||CrimeSurveillance
sector-law|c||dpv:Purpose|sector-law:CrimeVictimSafetyManagement|||CrimeVictimCounsellingManagement CrimeVictimPrediction CrimeVictimRestitutionSupport CrimeVictimSafetyAssessment CrimeVictimSafetyProvision
sector-law|c||dpv:Purpose|sector-law:CrimeDetection|||CriminalBehaviourDetection
sector-law|c||dpv:Purpose|sector-law:LawEnforcement|||CriminalLawEnforcement LegalInvestigation LegalOffenceDetection LegalOffenceProsecution LegalOffenceSurveillance LegalResearchDevelopment TransportLawEnforcement
sector-law|c||dpv:Purpose|sector-law:ImmigrationApplicationManagement|||ImmigrationApplicationAssessment ImmigrationApplicationCollection ImmigrationApplicationScreening
sector-law|c||dpv:Purpose|sector-law:ImmigrationRequestManagement|||ImmigrationApplicationManagement ImmigrationClaimVerification ImmigrationDecisionCommunication ImmigrationDocumentVerification ImmigrationEligibilityAssessment
sector-law|c||dpv:Purpose|sector-law:ImmigrationManagement|||ImmigrationAsylumManagement ImmigrationComplaintManagement ImmigrationMigrationManagement ImmigrationRequestManagement ImmigrationResidencyPermitManagement ImmigrationSecurityManagement ImmigrationTransitPermitManagement ImmigrationVisaManagement ImmigrationWorkAuthorisationManagement
sector-law|c||dpv:Purpose|sector-law:ImmigrationSecurityManagement|||ImmigrationBorderControlManagement ImmigrationExpiredPermitManagement ImmigrationFraudManagement ImmigrationHealthRiskManagement UnauthorisedMigrationManagement
sector-law|c||dpv:Purpose|sector-law:ImmigrationBorderControlManagement|||ImmigrationBorderDocumentVerification ImmigrationBorderIdentityVerification
sector-law|c||dpv:Purpose|sector-law:ImmigrationHealthRiskManagement|||ImmigrationHealthRiskDetection ImmigrationHealthRiskPrediction
sector-law|c||dpv:Purpose|dpv:IdentityVerification sector-law:ImmigrationRequestManagement|||ImmigrationIdentityVerification
sector-law|c||dpv:Purpose|sector-law:JusticeManagement|||ImmigrationManagement JudicialSystemManagement LawEnforcement LegalInstitutionalManagement
sector-law|c||dpv:Purpose|sector-law:JudicialSystemManagement|||JudicialCaseManagement JudicialDecisionMaking JudicialDisputeManagement JudicialLegalInterpretation JudicialRecordKeeping LegalAidProvision LegalComplaintManagement
sector-law|c||dpv:Purpose|dpv:Purpose|||JusticeManagement
sector-law|c||dpv:Purpose|sector-law:LegalInvestigation|||LegalEvidenceCollection LegalEvidenceEligibilityAssessment LegalEvidenceInterpretation LegalInterrogation LegalSuspectedOffenceInvestigation
sector-law|c||dpv:Purpose|sector-law:LegalOffencePrediction|||LegalFirstOffencePrediction LegalRepeatOffencePrediction
sector-law|c||dpv:Purpose|sector-law:LegalResearchDevelopment|||LegalOffencePatternAnalysis LegalOffencePrediction
sector-law|c||dpv:Purpose|sector-law:LegalInstitutionalManagement|||PrisonManagement ProbationManagement RehabilitationManagement
sector-law|c||dpv:Purpose|sector-law:PublicTransportLawEnforcement|||PublicTransportFraudManagement PublicTransportSafetyMonitoring PublicTransportViolationDetection
sector-law|c||dpv:Purpose|sector-law:RoadTrafficLawEnforcement|||PublicTransportLawEnforcement RoadTrafficLawViolationCommunication RoadTrafficLawViolationDetection RoadTrafficLawViolationFineAssessment RoadTrafficLawViolationFineCollection RoadTrafficRuleEnforcement RoadVehicleCertificationEnforcement RoadVehicleEmissionEnforcement RoadVehicleInsuranceEnforcement RoadVehicleRegistrationEnforcement
sector-law|c||dpv:Purpose|sector-law:LegalRepeatOffencePrediction|||RecidivismPrediction
sector-law|c||dpv:Purpose|sector-law:RoadTrafficRuleEnforcement|||RoadDUIEnforcement RoadParkingEnforcement RoadSpeedLimitEnforcement RoadTrafficSignalEnforcement
sector-law|c||dpv:Purpose|sector-infra:RoadTollManagement sector-law:RoadTrafficLawEnforcement|||RoadTollViolationDetection
sector-law|c||dpv:Purpose|sector-law:TransportLawEnforcement|||RoadTrafficLawEnforcement
sector-law|c||dpv:Purpose|sector-law:CriminalLawEnforcement sector-law:LegalSuspectedOffenceInvestigation|||SuspectedCrimeInvestigation
sector-law|c||dpv:Purpose|sector-law:CrimeDetection sector-law:LegalSuspectedOffenceInvestigation|||SuspectedCriminalBehaviourDetection
sector-law|c||dpv:Purpose|sector-law:UnauthorisedMigrationManagement|||UnauthorisedMigrationDetection UnauthorisedMigrationPrediction
sector-publicservices|c||dpv:Purpose|sector-publicservices:SocialAssistanceManagement|||HousingWelfareManagement SocialInsuranceManagement SocialSecurityManagement
sector-publicservices|c||dpv:Purpose|sector-publicservices:PublicServiceProvision|||PublicServiceDistributionManagement
sector-publicservices|c||dpv:Purpose|sector-publicservices:PublicServiceManagement|||PublicServiceEligibilityAssessment SocialWelfareManagement
sector-publicservices|c||dpv:Purpose|dpv:FraudPreventionAndDetection sector-publicservices:PublicServiceManagement|||PublicServiceFraudPreventionDetection
sector-publicservices|c||dpv:Purpose|dpv:PublicBenefit|||PublicServiceManagement
sector-publicservices|c||dpv:Purpose|dpv:ServiceProvision sector-publicservices:PublicServiceManagement|||PublicServiceProvision
sector-publicservices|c||dpv:Purpose|sector-publicservices:SocialWelfareManagement|||SocialAssistanceManagement SocialWelfareEligibilityAssessment SocialWelfareEnrolmentManagement
sector-publicservices|c||dpv:Purpose|sector-publicservices:SocialWelfareProvision|||SocialWelfareDistributionManagement
sector-publicservices|c||dpv:Purpose|sector-publicservices:PublicServiceProvision sector-publicservices:SocialWelfareManagement|||SocialWelfareProvision
sector-publicservices|c||dpv:Purpose|dpv:FraudPreventionAndDetection dpv:OrganisationRiskManagement sector-publicservices:SocialWelfareManagement|||SocialWelfareRiskAssessment
ieee-7012|c|||dpv:Entity|||Agent
ieee-7012|c||ieee-7012:AgentNegotiationBehaviour|ieee-7012:AgentNegotiationBehaviour|||AgentAllowsNegotiation AgentDisallowsNegotiation
ieee-7012|c||ieee-7012:AgentNegotiationBehaviour|ieee-7012:AgentAllowsNegotiation|||AgentAllowsNegotiationOnlyKnownParty
ieee-7012|c||ieee-7012:AgentNegotiationBehaviour|ieee-7012:AgentAllowsNegotiationOnlyKnownParty|||AgentAllowsNegotiationOnlyPriorAgreementParty
ieee-7012|c||ieee-7012:AgentRequestBehaviour|ieee-7012:AgentRequestBehaviour|||AgentAllowsRequests AgentDisallowsRequests
ieee-7012|c||ieee-7012:AgentRequestBehaviour|ieee-7012:AgentAllowsRequests|||AgentAllowsRequestsOnlyKnownParty
ieee-7012|c||ieee-7012:AgentRequestBehaviour|ieee-7012:AgentAllowsRequestsOnlyKnownParty|||AgentAllowsRequestsOnlyPriorAgreementParty
ieee-7012|c|||dpv:ContractualClause|||AgentBehaviour Agreement ConflictResolutionTerm DataDeletionTerm DataSharingTerm DeonticInterpretationTerm PortabilityTerm PreferenceApplicability ProfilingTerm TrackingTerm TransparencyTerm
ieee-7012|c|||ieee-7012:AgentBehaviour|||AgentNegotiationBehaviour AgentRequestBehaviour
ieee-7012|c||ieee-7012:AgreementNegotiationStatus|ieee-7012:AgreementNegotiationStatus|||AgreementAccepted AgreementNegotiationClarificationRequired AgreementNegotiationConfirmationRequired AgreementNegotiationCounterOfferMade AgreementNegotiationExpired AgreementNegotiationInitiated AgreementNegotiationInvalid AgreementNegotiationPaused AgreementNegotiationPendingResponse AgreementNegotiationRefused AgreementNegotiationRequested AgreementNegotiationTerminated AgreementNegotiationUnknown AgreementRefused
ieee-7012|c|||dpv:RecordsOfActivities|||AgreementInteractionRecord
ieee-7012|c|||dpv:Process|||AgreementNegotiation AgreementNegotiationRequest
ieee-7012|c|||dpv:Status|||AgreementNegotiationStatus
ieee-7012|c|||dpv:Rule|||AgreementPreference
ieee-7012|c||||||AgreementRegistry
ieee-7012|c||ieee-7012:DataDeletionTerm|ieee-7012:DataDeletionTerm|||DataDeletionNotRequired
ieee-7012|c||dpv:Obligation ieee-7012:DataDeletionTerm|dpv:Obligation ieee-7012:DataDeletionTerm|||DataDeletionOnRequest DataDeletionRequired
ieee-7012|c||dpv:Obligation ieee-7012:DataTransparencyTerm|ieee-7012:DataTransparencyRequired|||DataTransparencyExAnte DataTransparencyExPost DataTransparencyOnRequest
ieee-7012|c||ieee-7012:DataTransparencyTerm|ieee-7012:DataTransparencyTerm|||DataTransparencyNotRequired
ieee-7012|c||dpv:Obligation ieee-7012:DataTransparencyTerm|dpv:Obligation ieee-7012:DataTransparencyTerm|||DataTransparencyRequired
ieee-7012|c|||ieee-7012:TransparencyTerm|||DataTransparencyTerm PartyTransparencyTerm PurposeTransparencyTerm
ieee-7012|c|||dpv:Location|||Endpoint
ieee-7012|c|||dpv:Organisation|||Entity
ieee-7012|c|||ieee-7012:Agent|||EntityAgent PersonAgent
ieee-7012|c||dpv:PersonalData|dpv:PersonalData|||NonServiceData ServiceAnalyticsData ServiceData ServiceUsageData
ieee-7012|c||ieee-7012:Agreement|ieee-7012:Agreement|||PDC SD-BASE TPR
ieee-7012|c||ieee-7012:Agreement|ieee-7012:PDC|||PDC-AI PDC-GOOD PDC-INTENT
ieee-7012|c||dpv:Obligation ieee-7012:PartyTransparencyTerm|ieee-7012:PartyTransparencyRequired|||PartyTransparencyExAnte PartyTransparencyExPost PartyTransparencyOnRequest
ieee-7012|c||ieee-7012:PartyTransparencyTerm|ieee-7012:PartyTransparencyTerm|||PartyTransparencyNotRequired
ieee-7012|c||dpv:Obligation ieee-7012:PartyTransparencyTerm|dpv:Obligation ieee-7012:PartyTransparencyTerm|||PartyTransparencyRequired
ieee-7012|c||ieee-7012:DeonticInterpretationTerm|ieee-7012:DeonticInterpretationTerm|||PermissiveInterpretation ProhibitiveInterpretation
ieee-7012|c|||dpv:NaturalPerson|||Person
ieee-7012|c||dpv:Obligation ieee-7012:PortabilityTerm|dpv:Obligation ieee-7012:PortabilityTerm|||PortabilityNotRequired PortabilityRequired
ieee-7012|c||dpv:Obligation ieee-7012:PortabilityTerm|ieee-7012:PortabilityRequired|||PortabilityRequiredImmediately PortabilityRequiredOnRequest PortabilityToThirdParty
ieee-7012|c||ieee-7012:PreferenceApplicability|ieee-7012:PreferenceApplicability|||PreferenceAlwaysApplies PreferenceConditionallyApplies PreferenceNeverApplies
ieee-7012|c||dpv:Permission ieee-7012:ProfilingTerm|ieee-7012:ProfilingAllowed|||Profiling2PAllowed ProfilingWithoutFPAllowed ProfilingWithoutPIIAllowed
ieee-7012|c||dpv:Prohibition ieee-7012:ProfilingTerm|ieee-7012:ProfilingDisallowed|||Profiling3PDisallowed ProfilingWithFPDisallowed ProfilingWithPIIDisallowed
ieee-7012|c||dpv:Permission ieee-7012:ProfilingTerm|dpv:Permission ieee-7012:ProfilingTerm|||ProfilingAllowed
ieee-7012|c||dpv:Prohibition ieee-7012:ProfilingTerm|dpv:Prohibition ieee-7012:ProfilingTerm|||ProfilingDisallowed
ieee-7012|c||dpv:Obligation ieee-7012:PurposeTransparencyTerm|ieee-7012:PurposeTransparencyRequired|||PurposeTransparencyExAnte PurposeTransparencyExPost PurposeTransparencyOnRequest
ieee-7012|c||ieee-7012:PurposeTransparencyTerm|ieee-7012:PurposeTransparencyTerm|||PurposeTransparencyNotRequired
ieee-7012|c||dpv:Obligation ieee-7012:PurposeTransparencyTerm|dpv:Obligation ieee-7012:PurposeTransparencyTerm|||PurposeTransparencyRequired
ieee-7012|c||ieee-7012:ConflictResolutionTerm|ieee-7012:ConflictResolutionTerm|||ResolveAcrossContexts ResolveByDiscarding ResolveOnlyWithinContext ResolvePreferringPermission ResolvePreferringProhibition
ieee-7012|c||ieee-7012:Agreement|ieee-7012:SD-BASE|||SD-BASE-A SD-BASE-DP
ieee-7012|c||ieee-7012:Agreement|ieee-7012:SD-BASE-A ieee-7012:SD-BASE-DP|||SD-BASE-A-DP
ieee-7012|c||ieee-7012:Agreement|ieee-7012:SD-BASE-A|||SD-BASE-AT
ieee-7012|c||ieee-7012:Agreement|ieee-7012:SD-BASE-AT ieee-7012:SD-BASE-DP|||SD-BASE-AT-DP
ieee-7012|c||ieee-7012:Agreement|ieee-7012:SD-BASE-AT|||SD-BASE-ATP
ieee-7012|c||ieee-7012:Agreement|ieee-7012:SD-BASE-ATP ieee-7012:SD-BASE-DP|||SD-BASE-ATP-DP
ieee-7012|c||ieee-7012:Agreement|ieee-7012:SD-BASE-ATP|||SD-BASE-ATP-S3P
ieee-7012|c||ieee-7012:Agreement|ieee-7012:SD-BASE-ATP-S3P ieee-7012:SD-BASE-DP|||SD-BASE-ATP-S3P-DP
ieee-7012|c||dpv:Purpose|dpv:ServiceUsageAnalytics|||ServiceAnalytics
ieee-7012|c||dpv:Purpose|dpv:RequestedServiceProvision|||ServiceDelivery
ieee-7012|c||dpv:Purpose|dpv:ServiceOptimisation|||ServiceImprovement
ieee-7012|c||dpv:Permission ieee-7012:DataSharingTerm|ieee-7012:SharingDataAllowed|||SharingData3PAllowed SharingDataAnonymised3PAllowed
ieee-7012|c||dpv:Prohibition ieee-7012:DataSharingTerm|ieee-7012:SharingDataDisallowed|||SharingData3PDisallowed SharingDataAnonymised3PDisallowed SharingDataNonAnonymised3PDisallowed SharingDataNonAnonymisedDisallowed
ieee-7012|c||dpv:Permission ieee-7012:DataSharingTerm|dpv:Permission ieee-7012:DataSharingTerm|||SharingDataAllowed
ieee-7012|c||dpv:Prohibition ieee-7012:DataSharingTerm|dpv:Prohibition ieee-7012:DataSharingTerm|||SharingDataDisallowed
ieee-7012|c||ieee-7012:Agreement|ieee-7012:TPR|||TPR-IDENTITY-REF
ieee-7012|c|||dpv:LegalEntity|||ThirdParty
ieee-7012|c||dpv:Permission ieee-7012:TrackingTerm|ieee-7012:TrackingAllowed|||Tracking2PAllowed TrackingWithoutFPAllowed TrackingWithoutPIIAllowed
ieee-7012|c||dpv:Prohibition ieee-7012:TrackingTerm|ieee-7012:TrackingDisallowed|||Tracking3PDisallowed TrackingWithFPDisallowed TrackingWithPIIDisallowed
ieee-7012|c||dpv:Permission ieee-7012:TrackingTerm|dpv:Permission ieee-7012:TrackingTerm|||TrackingAllowed
ieee-7012|c||dpv:Prohibition ieee-7012:TrackingTerm|dpv:Prohibition ieee-7012:TrackingTerm|||TrackingDisallowed
ieee-7012|c||dpv:Obligation ieee-7012:TransparencyTerm|ieee-7012:TransparencyRequired|||TransparencyExAnte TransparencyExPost TransparencyOnRequest
ieee-7012|c||ieee-7012:TransparencyTerm|ieee-7012:TransparencyRequired|||TransparencyNotRequired
ieee-7012|c||dpv:Obligation ieee-7012:TransparencyTerm|dpv:Obligation ieee-7012:TransparencyTerm|||TransparencyRequired
ieee-7012|p|||dpv:hasEntity||ieee-7012:Agent|hasAgent
ieee-7012|p|||||ieee-7012:AgentBehaviour|hasAgentBehaviour
ieee-7012|p|||||ieee-7012:Agreement|hasAgreement
ieee-7012|p|||||ieee-7012:AgreementPreference|hasAgreementPreference
ieee-7012|p|||||ieee-7012:AgreementRegistry|hasAgreementRegistry
ieee-7012|p|||||ieee-7012:ConflictResolutionTerm|hasConflictResolution
ieee-7012|p|||||ieee-7012:DataSharingTerm|hasDataSharingTerm
ieee-7012|p|||||ieee-7012:DeonticInterpretationTerm|hasDeonticInterpretation
ieee-7012|p|||||ieee-7012:Endpoint|hasEndpoint
ieee-7012|p|||dpv:hasEntity||ieee-7012:Person|hasFirstParty
ieee-7012|p||||||hasHumanDescription
ieee-7012|p|||||http://www.w3.org/2001/XMLSchema#anyURI|hasHumanReadableFormat hasMachineReadableFormat
ieee-7012|p|||dpv:hasEntity||ieee-7012:Party|hasParty
ieee-7012|p|||||ieee-7012:PortabilityTerm|hasPortabilityTerm
ieee-7012|p|||||ieee-7012:PreferenceApplicability|hasPreferenceApplicability
ieee-7012|p|||||ieee-7012:ProfilingTerm|hasProfilingTerm
ieee-7012|p|||dpv:hasEntity||ieee-7012:Entity|hasSecondParty
ieee-7012|p|||dpv:hasThirdParty||ieee-7012:ThirdParty|hasThirdParty
ieee-7012|p|||||ieee-7012:TrackingTerm|hasTrackingTerm
ieee-7012|p|||||ieee-7012:TransparencyTerm|hasTransparencyTerm
tech|c||dpv:Technology|tech:Algorithm|||API
tech|c|||tech:InputOutput|||Action Decision Input Output Prediction Recommendation
tech|c|||dpv:Entity|||Actor
tech|c||dpv:Technology|dpv:Technology|||Algorithm CloudService Component Hardware Infrastructure Model Platform Service Software System
tech|c||dpv:Technology|tech:OS|||Android GNULinux MSWindows iOS
tech|c||dpv:Technology|tech:Application|||AppStore
tech|c||dpv:Location dpv:Technology|dpv:LocalLocation dpv:ProcessingLocation tech:Software|||Application
tech|c||dpv:Technology|tech:IntegratedCircuit|||ApplicationSpecificIntegratedCircuit
tech|c|||tech:Content|||AudioContent ImageContent TextualContent VideoContent
tech|c||tech:Actor|tech:Partner|||Auditor Evaluator SystemIntegrator
tech|c||tech:CommunicationMechanism|tech:Networking|||Bluetooth CellularNetwork Internet LocalNetwork WiFi
tech|c|||http://www.w3.org/2000/01/rdf-schema#Class|||Capability Documentation Function IntendedUse LifecycleStage OperatingEnvironment OperatingFactor
tech|c||dpv:Location dpv:Technology|dpv:CloudLocation dpv:ProcessingLocation dpv:StorageLocation tech:DataStorage|||CloudStorage
tech|c|||dpv:Technology|||CommunicationMechanism ProvisionMethod
tech|c|||dpv:Data tech:InputOutput|||Content
tech|c||dpv:Location dpv:Technology|dpv:LocalLocation dpv:ProcessingLocation tech:LocalStorage|||Cookie
tech|c||tech:Actor|tech:Actor|||Customer Deployer Designer Distributor Importer Installer Maintainer Manufacturer Operator Owner Partner Producer Provider Purchaser Subject Supplier
tech|c||dpv:Location dpv:Technology|dpv:ProcessingLocation dpv:StorageLocation tech:Software|||DataStorage
tech|c||dpv:Location dpv:Technology|dpv:ProcessingLocation dpv:StorageLocation tech:DataStorage|||Database
tech|c|||dpv:Location|||DeploymentLocation
tech|c||dpv:Location dpv:Technology|dpv:LocalLocation dpv:ProcessingLocation tech:PersonalComputer|||DesktopPC LaptopPC
tech|c||tech:Actor|tech:Producer|||Developer
tech|c||tech:Documentation|tech:Plan|||DevelopmentPlan TestingPlan
tech|c||dpv:Location dpv:Technology|dpv:LocalLocation dpv:ProcessingLocation tech:Hardware|||Device IoT
tech|c||tech:CommunicationMechanism|tech:CommunicationMechanism|||GPS Networking
tech|c||tech:Documentation|tech:Documentation|||Guide Instructions Manual Plan Specification
tech|c|||tech:Action tech:Input|||InputAction
tech|c|||dpv:Data tech:Input|||InputData
tech|c||||||InputOutput
tech|c||dpv:Technology|tech:Hardware|||IntegratedCircuit
tech|c||dpv:Location dpv:Technology|dpv:LocalLocation dpv:ProcessingLocation tech:Device tech:IoT|||IoTDevice
tech|c||dpv:Location dpv:Technology|dpv:LocalLocation dpv:ProcessingLocation tech:IoT tech:System|||IoTSystem
tech|c|||dpv:LicenseAgreement|||License
tech|c||dpv:Location dpv:Technology|dpv:LocalLocation dpv:ProcessingLocation tech:DataStorage|||LocalStorage
tech|c|||tech:TechnologyStatus|||MarketAvailabilityStatus ProvisionStatus TechnologyReadinessLevel
tech|c||tech:MarketAvailabilityStatus|tech:MarketAvailabilityStatus|||MarketAvailable MarketUnavailable
tech|c||dpv:Location dpv:Technology|dpv:LocalLocation dpv:ProcessingLocation tech:Telephone|||MobilePhone
tech|c||tech:ProvisionStatus|tech:ProvisionStatus|||NotProvided Provided
tech|c||dpv:Technology|tech:Software|||OS SoftwareFramework SoftwareLibrary WebScraper
tech|c|||tech:Action tech:Output|||OutputAction
tech|c|||dpv:Data tech:Output|||OutputData
tech|c||dpv:Location dpv:Technology|dpv:LocalLocation dpv:ProcessingLocation tech:Device|||PersonalComputer
tech|c||tech:ProvisionMethod|tech:ProvisionMethod|||ProvidedAsAlgorithmic ProvidedAsComponent ProvidedAsFixedUse ProvidedAsGoods ProvidedAsProduct ProvidedAsService ProvidedAsSubscription ProvidedAsSystem
tech|c||tech:ProvisionMethod|tech:ProvidedAsCloudService|||ProvidedAsCaaS ProvidedAsIaaS ProvidedAsMBaaS ProvidedAsPaaS ProvidedAsPrivateCloudService ProvidedAsPublicCloudService ProvidedAsSaaS ProvidedAsServerlessComputing
tech|c||tech:ProvisionMethod|tech:ProvidedAsService|||ProvidedAsCloudService
tech|c||tech:ProvisionMethod|tech:ProvidedAsPrivateCloudService tech:ProvidedAsPublicCloudService|||ProvidedAsHybridCloudService
tech|c||dpv:Location dpv:Technology|dpv:LocalLocation dpv:ProcessingLocation tech:MobilePhone tech:PersonalComputer|||Smartphone
tech|c||dpv:Location dpv:Technology|dpv:LocalLocation dpv:ProcessingLocation tech:Application|||SmartphoneApplication
tech|c||dpv:Technology|dpv:Agent tech:Software|||SoftwareAgent
tech|c|||dpv:Status|||TechnologyStatus
tech|c||dpv:Technology|tech:Device|||Telephone
tech|c||tech:Actor|tech:Customer|||User
tech|c||dpv:Technology|tech:SoftwareAgent|||UserAgent
tech|p||||dpv:Technology|tech:API|hasAPI
tech|p||||dpv:Technology|tech:TechnologyActor|hasActor
tech|p||||dpv:Technology|tech:Algorithm|hasAlgorithm
tech|p||||dpv:Technology|tech:Application|hasApplication
tech|p|||tech:hasActor|dpv:Technology|tech:Auditor|hasAuditor
tech|p||||dpv:Technology|tech:Capability|hasCapability
tech|p||||dpv:Technology|tech:CommunicationMechanism|hasCommunicationMechanism
tech|p||||dpv:System|tech:Component|hasComponent
tech|p|||tech:hasActor|dpv:Technology|tech:Customer|hasCustomer
tech|p|||tech:hasActor|dpv:Technology|tech:Deployer|hasDeployer
tech|p||||dpv:Technology|tech:DeploymentLocation|hasDeploymentLocation
tech|p|||tech:hasActor|dpv:Technology|tech:Designer|hasDesigner
tech|p|||tech:hasActor|dpv:Technology|tech:Developer|hasDeveloper
tech|p|||tech:hasHardware|dpv:Technology|tech:Device|hasDevice
tech|p||||dpv:Technology|tech:Documentation|hasDocumentation
tech|p|||tech:hasActor|dpv:Technology|tech:Evaluator|hasEvaluator
tech|p||||dpv:Technology|tech:Function|hasFunction
tech|p||||dpv:Technology|tech:Hardware|hasHardware
tech|p||||dpv:Technology|tech:Infrastructure|hasInfrastructure
tech|p||||dpv:Technology|tech:Input|hasInput
tech|p|||tech:hasInput|dpv:Technology|tech:Action|hasInputAction
tech|p|||dpv:hasData tech:hasInput|dpv:Technology|tech:InputData|hasInputData
tech|p|||tech:hasActor|dpv:Technology|tech:Installer|hasInstaller
tech|p||||dpv:Technology|tech:IntendedUse|hasIntendedUse
tech|p|||dpv:hasLegalBasis|dpv:Technology|tech:License|hasLicense
tech|p||||dpv:Technology|tech:LifecycleStage|hasLifecycleStage
tech|p|||tech:hasActor|dpv:Technology|tech:Maintainer|hasMaintainer
tech|p|||tech:hasActor|dpv:Technology|tech:Manufacturer|hasManufacturer
tech|p|||dpv:hasStatus|dpv:Technology|tech:MarketAvailabilityStatus|hasMarketAvailabilityStatus
tech|p||||dpv:Technology|tech:Model|hasModel
tech|p|||||tech:OperatingEnvironment|hasOperatingEnvironment
tech|p||||dpv:Technology|tech:OperatingFactor|hasOperatingFactor
tech|p||||dpv:Technology|tech:Output|hasOutput
tech|p|||tech:hasOutput|dpv:Technology|tech:Action|hasOutputAction
tech|p|||dpv:hasData tech:hasOutput|dpv:Technology|tech:OutputData|hasOutputData
tech|p|||tech:hasActor|dpv:Technology|tech:Owner|hasOwner
tech|p|||tech:hasActor|dpv:Technology|tech:Partner|hasPartner
tech|p||||dpv:Technology|tech:Platform|hasPlatform
tech|p|||tech:hasActor|dpv:Technology|tech:Producer|hasProducer
tech|p|||tech:hasActor|dpv:Technology|tech:Provider|hasProvider
tech|p||||dpv:Technology|tech:ProvisionMethod|hasProvisionMethod
tech|p|||dpv:hasStatus|dpv:Technology|tech:ProvisionStatus|hasProvisionStatus
tech|p|||tech:hasActor|dpv:Technology|tech:Purchaser|hasPurchaser
tech|p||||dpv:Technology|tech:Service|hasService
tech|p||||dpv:Technology|tech:Software|hasSoftware
tech|p|||tech:hasActor|dpv:Technology|tech:Subject|hasSubject
tech|p|||tech:hasActor|dpv:Technology|tech:Supplier|hasSupplier
tech|p||||dpv:Technology|tech:System|hasSystem
tech|p|||tech:hasActor|dpv:Technology|tech:SystemIntegrator|hasSystemIntegrator
tech|p|||dpv:hasStatus|dpv:Technology|tech:TechnologyReadinessLevel|hasTRL
tech|p|||tech:hasActor|dpv:Technology|tech:User|hasUser
tech|p||||tech:Component|dpv:System|isComponentOf
"""#

/// The names of the other vocabularies: `prefix|names`.
let otherTermRows = #"""
dct|Agent AgentClass BibliographicResource Box DCMIType DDC FileFormat Frequency IMT ISO3166 ISO639-2 ISO639-3 Jurisdiction LCC LCSH LicenseDocument LinguisticSystem Location LocationPeriodOrJurisdiction MESH MediaType MediaTypeOrExtent MethodOfAccrual MethodOfInstruction NLM Period PeriodOfTime PhysicalMedium PhysicalResource Point Policy ProvenanceStatement RFC1766 RFC3066 RFC4646 RFC5646 RightsStatement SizeOrDuration Standard TGN UDC URI W3CDTF abstract accessRights accrualMethod accrualPeriodicity accrualPolicy alternative audience available bibliographicCitation conformsTo contributor coverage created creator date dateAccepted dateCopyrighted dateSubmitted description educationLevel extent format hasFormat hasPart hasVersion identifier instructionalMethod isFormatOf isPartOf isReferencedBy isReplacedBy isRequiredBy isVersionOf issued language license mediator medium modified provenance publisher references relation replaces requires rights rightsHolder source spatial subject tableOfContents temporal title type valid
foaf|Agent Document Group Image LabelProperty OnlineAccount OnlineChatAccount OnlineEcommerceAccount OnlineGamingAccount Organization Person PersonalProfileDocument Project account accountName accountServiceHomepage age aimChatID based_near birthday currentProject depiction depicts dnaChecksum familyName family_name firstName focus fundedBy geekcode gender givenName givenname holdsAccount homepage icqChatID img interest isPrimaryTopicOf jabberID knows lastName logo made maker mbox mbox_sha1sum member membershipClass msnChatID myersBriggs name nick openid page pastProject phone plan primaryTopic publications schoolHomepage sha1 skypeID status surname theme thumbnail tipjar title topic topic_interest weblog workInfoHomepage workplaceHomepage yahooChatID
prov|Accept Activity ActivityInfluence Agent AgentInfluence Association Attribution Bundle Collection Communication Contribute Contributor Copyright Create Creator Delegation Derivation Dictionary DirectQueryService EmptyCollection EmptyDictionary End Entity EntityInfluence Generation Influence Insertion InstantaneousEvent Invalidation KeyEntityPair Location Modify Organization Person Plan PrimarySource Publish Publisher Quotation Removal Replace Revision RightsAssignment RightsHolder Role ServiceDescription SoftwareAgent Start Submit Usage actedOnBehalfOf activity activityOfInfluence agent agentOfInfluence alternateOf aq asInBundle atLocation atTime category component constraints contributed definition derivedByInsertionFrom derivedByRemovalFrom describesService dictionary dm editorialNote editorsDefinition ended endedAtTime entity entityOfInfluence generalizationOf generated generatedAsDerivation generatedAtTime hadActivity hadDelegate hadDerivation hadDictionaryMember hadGeneration hadInfluence hadMember hadPlan hadPrimarySource hadRevision hadRole hadUsage has_anchor has_provenance has_query_service influenced influencer informed insertedKeyEntityPair invalidated invalidatedAtTime inverse locationOf mentionOf n order pairEntity pairKey pingback provenanceUriTemplate qualifiedAssociation qualifiedAssociationOf qualifiedAttribution qualifiedAttributionOf qualifiedCommunication qualifiedCommunicationOf qualifiedDelegation qualifiedDelegationOf qualifiedDerivation qualifiedDerivationOf qualifiedEnd qualifiedEndOf qualifiedForm qualifiedGeneration qualifiedGenerationOf qualifiedInfluence qualifiedInfluenceOf qualifiedInsertion qualifiedInvalidation qualifiedInvalidationOf qualifiedPrimarySource qualifiedQuotation qualifiedQuotationOf qualifiedRemoval qualifiedRevision qualifiedSourceOf qualifiedStart qualifiedStartOf qualifiedUsage qualifiedUsingActivity quotedAs removedKey revisedEntity sharesDefinitionWith specializationOf started startedAtTime todo unqualifiedForm used value wasActivityOfInfluence wasAssociateFor wasAssociatedWith wasAttributedTo wasDerivedFrom wasEndedBy wasGeneratedBy wasInfluencedBy wasInformedBy wasInvalidatedBy wasMemberOf wasPlanOf wasPrimarySourceOf wasQuotedFrom wasRevisionOf wasRoleIn wasStartedBy wasUsedBy wasUsedInDerivation
rdf|Alt Bag CompoundLiteral HTML JSON List PlainLiteral Property Seq Statement XMLLiteral direction first langString language nil object predicate rest subject type value
rdfs|Class Container ContainerMembershipProperty Datatype Literal Resource comment domain isDefinedBy label member range seeAlso subClassOf subPropertyOf
skos|Collection Concept ConceptScheme OrderedCollection altLabel broadMatch broader broaderTransitive changeNote closeMatch definition editorialNote exactMatch example hasTopConcept hiddenLabel historyNote inScheme mappingRelation member memberList narrowMatch narrower narrowerTransitive notation note prefLabel related relatedMatch scopeNote semanticRelation topConceptOf
oa|Annotation Choice CssSelector CssStyle DataPositionSelector Direction FragmentSelector HttpRequestState Motivation PreferContainedDescriptions PreferContainedIRIs RangeSelector ResourceSelection Selector SpecificResource State Style SvgSelector TextPositionSelector TextQuoteSelector TextualBody TimeState XPathSelector annotationService assessing bodyValue bookmarking cachedSource canonical classifying commenting describing editing end exact hasBody hasEndSelector hasPurpose hasScope hasSelector hasSource hasStartSelector hasState hasTarget highlighting identifying linking ltrDirection moderating motivatedBy prefix processingLanguage questioning refinedBy renderedVia replying rtlDirection sourceDate sourceDateEnd sourceDateStart start styleClass styledBy suffix tagging textDirection via
schema|3DModel AMRadioChannel APIReference Abdomen AboutPage AcceptAction Accommodation AccountingService AchieveAction Action ActionAccessSpecification ActionStatusType ActivateAction ActivationFee ActiveActionStatus ActiveNotRecruiting AddAction AdministrativeArea AdultEntertainment AdultOrientedEnumeration AdvertiserContentArticle AerobicActivity AggregateOffer AggregateRating AgreeAction Airline Airport AlbumRelease AlcoholConsideration AlgorithmicMediaDigitalSource AlgorithmicallyEnhancedDigitalSource AlignmentObject AllWheelDriveConfiguration AllergiesHealthAspect AllocateAction AmpStory AmusementPark AnaerobicActivity AnalysisNewsArticle AnatomicalStructure AnatomicalSystem AndroidPlatform Anesthesia AnimalShelter Answer Apartment ApartmentComplex Appearance AppendAction ApplyAction ApprovedIndication Aquarium ArchiveComponent ArchiveOrganization ArriveAction ArtGallery Artery Article AskAction AskPublicNewsArticle AssessAction AssignAction Atlas Attorney Audience AudioObject AudioObjectSnapshot Audiobook AudiobookFormat AuthenticateAction AuthoritativeLegalValue AuthorizeAction AutoBodyShop AutoDealer AutoPartsStore AutoRental AutoRepair AutoWash AutomatedTeller AutomotiveBusiness Ayurvedic BackOrder BackgroundNewsArticle Bacteria Bakery Balance BankAccount BankOrCreditUnion BarOrPub Barcode BasicIncome Beach BeautySalon BedAndBreakfast BedDetails BedType BefriendAction BenefitsHealthAspect BikeStore BioChemEntity Blog BlogPosting BloodTest BoardingPolicyType BoatReservation BoatTerminal BoatTrip BodyMeasurementArm BodyMeasurementBust BodyMeasurementChest BodyMeasurementFoot BodyMeasurementHand BodyMeasurementHead BodyMeasurementHeight BodyMeasurementHips BodyMeasurementInsideLeg BodyMeasurementNeck BodyMeasurementTypeEnumeration BodyMeasurementUnderbust BodyMeasurementWaist BodyMeasurementWeight BodyOfWater Bone Book BookFormatType BookSeries BookStore BookmarkAction Boolean BorrowAction BowlingAlley BrainStructure Brand BreadcrumbList Brewery Bridge BroadcastChannel BroadcastEvent BroadcastFrequencySpecification BroadcastRelease BroadcastService BrokerageAccount BuddhistTemple BusOrCoach BusReservation BusStation BusStop BusTrip BusinessAudience BusinessEntityType BusinessEvent BusinessFunction BusinessSupport BuyAction ByBankTransferInAdvance ByInvoice CDCPMDRecord CDFormat COD CT CableOrSatelliteService CafeOrCoffeeShop Campground CampingPitch Canal CancelAction Car CarUsageType Cardiovascular CardiovascularExam CaseSeries Cash Casino CassetteFormat CategoryCode CategoryCodeSet CatholicChurch CausesHealthAspect Cemetery Certification CertificationActive CertificationInactive CertificationStatusEnumeration Chapter CharitableIncorporatedOrganization CheckAction CheckInAction CheckInAdvance CheckOutAction CheckoutPage ChemicalSubstance ChildCare ChildrensEvent Chiropractic ChooseAction Church City CityHall CivicStructure Claim ClaimReview Class CleaningFee Clinician Clip ClothingStore CoOp Code CohortStudy Collection CollectionPage CollegeOrUniversity ComedyClub ComedyEvent ComicCoverArt ComicIssue ComicSeries ComicStory Comment CommentAction CommentPermission CommunicateAction CommunityHealth CompilationAlbum CompleteDataFeed Completed CompletedActionStatus CompositeCaptureDigitalSource CompositeDigitalSource CompositeSyntheticDigitalSource CompositeWithTrainedAlgorithmicMediaDigitalSource CompoundPriceSpecification ComputerLanguage ComputerStore ConferenceEvent ConfirmAction Consortium ConstraintNode ConsumeAction ContactPage ContactPoint ContactPointOption ContagiousnessHealthAspect Continent ControlAction ConvenienceStore Conversation CookAction Cooperative Corporation CorrectionComment Country Course CourseInstance Courthouse CoverArt CovidTestingFacility CreateAction CreativeWork CreativeWorkSeason CreativeWorkSeries Credential CreditCard Crematorium CriticReview CrossSectional CssSelectorType CurrencyConversionService DDxElement DECooperativeCharity DEFoundationCharity DEJointStockCompanyCharity DELimitedLiabilityCharity DENonprofitType DENotRegisteredAssociationCharity DEPublicCharity DERegisteredAssociationCharity DJMixAlbum DVDFormat DamagedCondition DanceEvent DanceGroup DangerousGoodConsideration DataCatalog DataDownload DataDrivenMediaDigitalSource DataFeed DataFeedItem DataType Dataset Date DateTime DatedMoneySpecification DayOfWeek DaySpa DeactivateAction DecontextualizedContent DefenceEstablishment DefinedRegion DefinedTerm DefinedTermSet DefinitiveLegalValue DeleteAction DeliveryChargeSpecification DeliveryEvent DeliveryMethod DeliveryTimeSettings Demand DemoAlbum DemoGameAvailability Dentist Dentistry DepartAction DepartmentStore DepositAccount Dermatologic Dermatology DesktopWebPlatform DiabeticDiet Diagnostic DiagnosticLab DiagnosticProcedure Diet DietNutrition DietarySupplement DigitalArtDigitalSource DigitalAudioTapeFormat DigitalCaptureDigitalSource DigitalDocument DigitalDocumentPermission DigitalDocumentPermissionType DigitalFormat DigitalPlatformEnumeration DirectDebit DisabilitySupport DisagreeAction Discontinued DiscoverAction DiscussionForumPosting DislikeAction Distance DistanceFee Distillery DonateAction DoseSchedule DoubleBlindedTrial DownloadAction Downpayment DrawAction Drawing DrinkAction DriveWheelConfigurationValue DrivingSchoolVehicleUsage Drug DrugClass DrugCost DrugCostCategory DrugLegalStatus DrugPregnancyCategory DrugPrescriptionStatus DrugStrength DryCleaningOrLaundry Duration EBook EPRelease EUEnergyEfficiencyCategoryA EUEnergyEfficiencyCategoryA1Plus EUEnergyEfficiencyCategoryA2Plus EUEnergyEfficiencyCategoryA3Plus EUEnergyEfficiencyCategoryB EUEnergyEfficiencyCategoryC EUEnergyEfficiencyCategoryD EUEnergyEfficiencyCategoryE EUEnergyEfficiencyCategoryF EUEnergyEfficiencyCategoryG EUEnergyEfficiencyEnumeration Ear EatAction EditedOrCroppedContent EducationEvent EducationalAudience EducationalOccupationalCredential EducationalOccupationalProgram EducationalOrganization EffectivenessHealthAspect Electrician ElectronicsStore ElementarySchool EmailMessage Embassy Emergency EmergencyService EmployeeRole EmployerAggregateRating EmployerReview EmploymentAgency Endocrine EndorseAction EndorsementRating Energy EnergyConsumptionDetails EnergyEfficiencyEnumeration EnergyStarCertified EnergyStarEnergyEfficiencyEnumeration EngineSpecification EnrollingByInvitation EntertainmentBusiness EntryPoint Enumeration Episode Error Event EventAttendanceModeEnumeration EventCancelled EventMovedOnline EventPostponed EventRescheduled EventReservation EventScheduled EventSeries EventStatusType EventVenue EvidenceLevelA EvidenceLevelB EvidenceLevelC ExampleMeasurementMethodEnum ExchangeRateSpecification ExchangeRefund ExerciseAction ExerciseGym ExercisePlan ExhibitionEvent Eye FAQPage FDAcategoryA FDAcategoryB FDAcategoryC FDAcategoryD FDAcategoryX FDAnotEvaluated FMRadioChannel FailedActionStatus False FastFoodRestaurant Female Festival FilmAction FinancialIncentive FinancialProduct FinancialService FindAction FireStation Flexibility Flight FlightReservation Float FloorPlan Florist FollowAction FoodEstablishment FoodEstablishmentReservation FoodEvent FoodService FourWheelDriveConfiguration FreeReturn Friday FrontWheelDriveConfiguration FulfillmentTypeCollectionPoint FulfillmentTypeDelivery FulfillmentTypeEnumeration FulfillmentTypePickupDropoff FulfillmentTypePickupInStore FulfillmentTypeScheduledDelivery FullGameAvailability FullRefund FundingAgency FundingScheme Fungus FurnitureStore Game GameAvailabilityEnumeration GamePlayMode GameServer GameServerStatus GardenStore GasStation Gastroenterologic GatedResidenceCommunity GenderType Gene GeneralContractor GenericWebPlatform Genetic Genitourinary GeoCircle GeoCoordinates GeoShape GeospatialGeometry Geriatric GettingAccessHealthAspect GiveAction GlutenFreeDiet GolfCourse GovernmentBenefitsType GovernmentBuilding GovernmentOffice GovernmentOrganization GovernmentPermit GovernmentService Grant GraphicNovel GroceryStore GroupBoardingPolicy Guide Gynecologic HVACBusiness Hackathon HairSalon HalalDiet Hardcover HardwareStore Head HealthAndBeautyBusiness HealthAspectEnumeration HealthCare HealthClub HealthInsurancePlan HealthPlanCostSharingSpecification HealthPlanFormulary HealthPlanNetwork HealthTopicContent HealthcareConsideration HearingImpairedSupported Hematologic HighSchool HinduDiet HinduTemple HobbyShop HomeAndConstructionBusiness HomeGoodsStore Homeopathic Hospital Hostel Hotel HotelRoom House HousePainter HowItWorksHealthAspect HowOrWhereHealthAspect HowTo HowToDirection HowToItem HowToSection HowToStep HowToSupply HowToTip HowToTool HyperToc HyperTocEntry IOSPlatform IPTCDigitalSourceEnumeration ITCooperativeCharity ITMutualAidCharity ITNonprofitType ITSocialCompanyCharity ITSocialPromotionCharity ITSportCompanyCharity ITVolunteerAssociationCharity IceCreamShop IgnoreAction ImageGallery ImageObject ImageObjectSnapshot ImagingTest InForce InStock InStoreOnly InStorePrepay IncentiveQualifiedExpenseType IncentiveQualifiedExpenseTypeGoodsOnly IncentiveQualifiedExpenseTypeGoodsOrServices IncentiveQualifiedExpenseTypeServicesOnly IncentiveQualifiedExpenseTypeUtilityBill IncentiveStatus IncentiveStatusActive IncentiveStatusInDevelopment IncentiveStatusOnHold IncentiveStatusRetired IncentiveType IncentiveTypeLoan IncentiveTypeRebateOrSubsidy IncentiveTypeTaxCredit IncentiveTypeTaxDeduction IncentiveTypeTaxWaiver IndividualPhysician IndividualProduct Infectious InfectiousAgentClass InfectiousDisease InformAction IngredientsHealthAspect InsertAction InstallAction Installment InstantaneousEvent InsuranceAgency Intangible Integer InteractAction InteractionCounter InternationalTrial InternetCafe InvestmentFund InvestmentOrDeposit InviteAction Invoice InvoicePrice ItemAvailability ItemList ItemListOrderAscending ItemListOrderDescending ItemListOrderType ItemListUnordered ItemPage JewelryStore JobPosting JoinAction Joint KeepProduct KosherDiet LaboratoryScience LakeBodyOfWater Landform LandmarksOrHistoricalBuildings Language LaserDiscFormat LearningResource LeaveAction LeftHandDriving LegalForceStatus LegalService LegalValueLevel Legislation LegislationObject LegislativeBuilding LeisureTimeActivity LendAction Library LibrarySystem LifestyleModification Ligament LikeAction LimitedAvailability LimitedByGuaranteeCharity LinkRole LiquorStore ListItem ListPrice ListenAction LiteraryEvent LiveAlbum LiveBlogPosting LivingWithHealthAspect LoanOrCredit LocalBusiness LocationFeatureSpecification LockerDelivery Locksmith LodgingBusiness LodgingReservation LoginAction Longitudinal LoseAction LowCalorieDiet LowFatDiet LowLactoseDiet LowSaltDiet Lung LymphaticVessel MRI MSRP MadeToOrder Male Manuscript Map MapCategoryType MarryAction Mass MathSolver MaximumDoseSchedule MayTreatHealthAspect MeasurementMethodEnum MeasurementTypeEnumeration MediaEnumeration MediaGallery MediaManipulationRatingEnumeration MediaObject MediaReview MediaReviewItem MediaSubscription MedicalAudience MedicalAudienceType MedicalBusiness MedicalCause MedicalClinic MedicalCode MedicalCondition MedicalConditionStage MedicalContraindication MedicalDevice MedicalDevicePurpose MedicalEntity MedicalEnumeration MedicalEvidenceLevel MedicalGuideline MedicalGuidelineContraindication MedicalGuidelineRecommendation MedicalImagingTechnique MedicalIndication MedicalIntangible MedicalObservationalStudy MedicalObservationalStudyDesign MedicalOrganization MedicalProcedure MedicalProcedureType MedicalResearcher MedicalRiskCalculator MedicalRiskEstimator MedicalRiskFactor MedicalRiskScore MedicalScholarlyArticle MedicalSign MedicalSignOrSymptom MedicalSpecialty MedicalStudy MedicalStudyStatus MedicalSymptom MedicalTest MedicalTestPanel MedicalTherapy MedicalTrial MedicalTrialDesign MedicalWebPage MedicineSystem MeetingRoom MemberProgram MemberProgramTier MensClothingStore Menu MenuItem MenuSection MerchantReturnEnumeration MerchantReturnFiniteReturnWindow MerchantReturnNotPermitted MerchantReturnPolicy MerchantReturnPolicySeasonalOverride MerchantReturnUnlimitedWindow MerchantReturnUnspecified Message MiddleSchool Midwifery MinimumAdvertisedPrice MinorHumanEditsDigitalSource MisconceptionsHealthAspect MixedEventAttendanceMode MixtapeAlbum MobileApplication MobilePhoneStore MobileWebPlatform MolecularEntity Monday MonetaryAmount MonetaryAmountDistribution MonetaryGrant MoneyTransfer MortgageLoan Mosque Motel Motorcycle MotorcycleDealer MotorcycleRepair MotorizedBicycle Mountain MoveAction Movie MovieClip MovieRentalStore MovieSeries MovieTheater MovingCompany MultiCenterTrial MultiFrameComputationalCaptureDigitalSource MultiPlayer MulticellularParasite Muscle Musculoskeletal MusculoskeletalExam Museum MusicAlbum MusicAlbumProductionType MusicAlbumReleaseType MusicComposition MusicEvent MusicGroup MusicPlaylist MusicRecording MusicRelease MusicReleaseFormatType MusicStore MusicVenue MusicVideoObject NGO NLNonprofitType NailSalon NarcoticConsideration Neck NegativeFilmDigitalSource Nerve Neuro Neurologic NewCondition NewsArticle NewsMediaOrganization Newspaper NightClub NoninvasiveProcedure Nonprofit501a Nonprofit501c1 Nonprofit501c10 Nonprofit501c11 Nonprofit501c12 Nonprofit501c13 Nonprofit501c14 Nonprofit501c15 Nonprofit501c16 Nonprofit501c17 Nonprofit501c18 Nonprofit501c19 Nonprofit501c2 Nonprofit501c20 Nonprofit501c21 Nonprofit501c22 Nonprofit501c23 Nonprofit501c24 Nonprofit501c25 Nonprofit501c26 Nonprofit501c27 Nonprofit501c28 Nonprofit501c3 Nonprofit501c4 Nonprofit501c5 Nonprofit501c6 Nonprofit501c7 Nonprofit501c8 Nonprofit501c9 Nonprofit501d Nonprofit501e Nonprofit501f Nonprofit501k Nonprofit501n Nonprofit501q Nonprofit527 NonprofitANBI NonprofitSBBI NonprofitType Nose NotInForce NotYetRecruiting Notary NoteDigitalDocument Number Nursing NutritionInformation OTC Observation Observational Obstetric Occupation OccupationalActivity OccupationalExperienceRequirements OccupationalTherapy OceanBodyOfWater Offer OfferCatalog OfferForLease OfferForPurchase OfferItemCondition OfferShippingDetails OfficeEquipmentStore OfficialLegalValue OfflineEventAttendanceMode OfflinePermanently OfflineTemporarily OnDemandEvent OnSitePickup Oncologic OneTimePayments Online OnlineBusiness OnlineEventAttendanceMode OnlineFull OnlineMarketplace OnlineOnly OnlineStore OpenTrial OpeningHoursSpecification OperatingSystem OpinionNewsArticle Optician Optometric Order OrderAction OrderCancelled OrderDelivered OrderInTransit OrderItem OrderPaymentDue OrderPickupAvailable OrderProblem OrderProcessing OrderReturned OrderStatus Organization OrganizationRole OrganizeAction OriginalMediaContent OriginalShippingFees Osteopathic Otolaryngologic OutOfStock OutletStore OverviewHealthAspect OwnershipInfo PET PaidLeave PaintAction Painting PalliativeProcedure Pamphlet Paperback ParcelDelivery ParcelService ParentAudience ParentalSupport Park ParkingFacility ParkingMap PartiallyInForce Pathology PathologyTest Patient PatientExperienceHealthAspect PawnShop PayAction PaymentAutomaticallyApplied PaymentCard PaymentChargeSpecification PaymentComplete PaymentDeclined PaymentDue PaymentMethod PaymentMethodType PaymentPastDue PaymentService PaymentStatusType Pediatric PeopleAudience PercutaneousProcedure PerformAction PerformanceRole PerformingArtsEvent PerformingArtsTheater PerformingGroup Periodical Permit Person PetStore Pharmacy PharmacySpecialty PhoneCarrierPayment Photograph PhotographAction PhysicalActivity PhysicalActivityCategory PhysicalExam PhysicalTherapy Physician PhysiciansOffice Physiotherapy Place PlaceOfWorship PlaceboControlledTrial PlanAction PlasticSurgery Play PlayAction PlayGameAction Playground Plumber PodcastEpisode PodcastSeason PodcastSeries Podiatric PoliceStation PoliticalParty Pond PositiveFilmDigitalSource PostOffice PostalAddress PostalCodeRangeSpecification Poster PotentialActionStatus PreOrder PreOrderAction PreSale PregnancyHealthAspect PrependAction Preschool PrescriptionOnly PresentationDigitalDocument PreventionHealthAspect PreventionIndication PriceComponentTypeEnumeration PriceSpecification PriceTypeEnumeration PrimaryCare PrintDigitalSource Prion Product ProductCollection ProductGroup ProductModel ProductReturnEnumeration ProductReturnFiniteReturnWindow ProductReturnNotPermitted ProductReturnPolicy ProductReturnUnlimitedWindow ProductReturnUnspecified ProfessionalService ProfilePage PrognosisHealthAspect ProgramMembership Project PronounceableText Property PropertyValue PropertyValueSpecification Protein Protozoa Psychiatric PsychologicalTreatment PublicHealth PublicHolidays PublicSwimmingPool PublicToilet PublicationEvent PublicationIssue PublicationVolume Pulmonary PurchaseType PurchaseTypeLease PurchaseTypeNewPurchase PurchaseTypeTradeIn PurchaseTypeUsedPurchase QAPage QualitativeValue QuantitativeValue QuantitativeValueDistribution Quantity Question Quiz Quotation QuoteAction RVPark RadiationTherapy RadioBroadcastService RadioChannel RadioClip RadioEpisode RadioSeason RadioSeries RadioStation Radiography RandomizedTrial Rating ReactAction ReadAction ReadPermission RealEstateAgent RealEstateListing RearWheelDriveConfiguration ReceiveAction Recipe Recommendation RecommendedDoseSchedule Recruiting RecyclingCenter ReducedRelevanceForChildrenConsideration RefundTypeEnumeration RefurbishedCondition RegisterAction Registry RegularPrice ReimbursementCap RejectAction RelatedTopicsHealthAspect RemixAlbum Renal RentAction RentalCarReservation RentalVehicleUsage RepaymentSpecification ReplaceAction ReplyAction Report ReportageNewsArticle ReportedDoseSchedule ResearchOrganization ResearchProject Researcher Reservation ReservationCancelled ReservationConfirmed ReservationHold ReservationPackage ReservationPending ReservationStatusType ReserveAction Reserved Reservoir ResetPasswordAction Residence Resort RespiratoryTherapy Restaurant RestockingFees RestrictedDiet ResultsAvailable ResultsNotAvailable ResumeAction Retail ReturnAction ReturnAtKiosk ReturnByMail ReturnFeesCustomerResponsibility ReturnFeesEnumeration ReturnInStore ReturnLabelCustomerResponsibility ReturnLabelDownloadAndPrint ReturnLabelInBox ReturnLabelSourceEnumeration ReturnMethodEnumeration ReturnShippingFees Review ReviewAction ReviewNewsArticle Rheumatologic RightHandDriving RisksOrComplicationsHealthAspect RiverBodyOfWater Role RoofingContractor Room RsvpAction RsvpResponseMaybe RsvpResponseNo RsvpResponseType RsvpResponseYes RuntimePlatform SRP SafetyHealthAspect SaleEvent SalePrice SatireOrParodyContent SatiricalArticle Saturday Schedule ScheduleAction ScholarlyArticle School SchoolDistrict ScreenCaptureDigitalSource ScreeningEvent ScreeningHealthAspect Sculpture SeaBodyOfWater SearchAction SearchRescueOrganization SearchResultsPage Season Seat SeatingMap SeeDoctorHealthAspect SeekToAction SelfCareHealthAspect SelfStorage SellAction SendAction SequentialArt Series Service ServiceChannel ServicePeriod SexualContentConsideration ShareAction SheetMusic ShippingConditions ShippingDeliveryTime ShippingRateSettings ShippingService ShoeStore ShoppingCenter ShortStory SideEffectsHealthAspect SingleBlindedTrial SingleCenterTrial SingleFamilyResidence SinglePlayer SingleRelease SiteNavigationElement SizeGroupEnumeration SizeSpecification SizeSystemEnumeration SizeSystemImperial SizeSystemMetric SkiResort Skin SocialEvent SocialMediaPosting SoftwareApplication SoftwareSourceCode SoldOut SolveMathAction SomeProducts SoundtrackAlbum SpeakableSpecification SpecialAnnouncement Specialty SpeechPathology SpokenWordAlbum SportingGoodsStore SportsActivityLocation SportsClub SportsEvent SportsOrganization SportsTeam SpreadsheetDigitalDocument StadiumOrArena StagedContent StagesHealthAspect State Statement StatisticalPopulation StatisticalVariable StatusEnumeration SteeringPositionValue Store StoreCreditRefund StrengthTraining StrikethroughPrice StructuredValue StudioAlbum StupidType SubscribeAction Subscription Substance SubwayStation Suite Sunday SuperficialAnatomy Surgical SurgicalProcedure SuspendAction Suspended Syllabus SymptomsHealthAspect Synagogue TVClip TVEpisode TVSeason TVSeries Table TakeAction TattooParlor Taxi TaxiReservation TaxiService TaxiStand TaxiVehicleUsage Taxon TechArticle TelevisionChannel TelevisionStation TennisComplex Terminated Text TextDigitalDocument TextObject TheaterEvent TheaterGroup Therapeutic TherapeuticProcedure Thesis Thing Throat Thursday Ticket TieAction TierBenefitEnumeration TierBenefitLoyaltyPoints TierBenefitLoyaltyPrice TierBenefitLoyaltyReturns TierBenefitLoyaltyShipping Time TipAction TireShop TobaccoNicotineConsideration TollFree TouristAttraction TouristDestination TouristInformationCenter TouristTrip Toxicologic ToyStore TrackAction TradeAction TraditionalChinese TrainReservation TrainStation TrainTrip TrainedAlgorithmicMediaDigitalSource TransferAction TransformedContent TransitMap TravelAction TravelAgency TreatmentIndication TreatmentsHealthAspect Trip TripleBlindedTrial True Tuesday TypeAndQuantityNode TypesHealthAspect UKNonprofitType UKTrust URL USNonprofitType Ultrasound UnRegisterAction UnclassifiedAdultConsideration UnemploymentSupport UnincorporatedAssociationCharity UnitPriceSpecification UnofficialLegalValue UpdateAction Urologic UsageOrScheduleHealthAspect UseAction UsedCondition UserBlocks UserCheckins UserComments UserDownloads UserInteraction UserLikes UserPageVisits UserPlays UserPlusOnes UserReview UserTweets VacationRental VeganDiet VegetarianDiet Vehicle Vein VenueMap Vessel VeterinaryCare VideoGallery VideoGame VideoGameClip VideoGameSeries VideoObject VideoObjectSnapshot ViewAction VinylFormat ViolenceConsideration VirtualLocation VirtualRecordingDigitalSource Virus VisualArtsEvent VisualArtwork VitalSign Volcano VoteAction WPAdBlock WPFooter WPHeader WPSideBar WantAction WarrantyPromise WarrantyScope WatchAction Waterfall WeaponConsideration WearAction WearableMeasurementBack WearableMeasurementChestOrBust WearableMeasurementCollar WearableMeasurementCup WearableMeasurementHeight WearableMeasurementHips WearableMeasurementInseam WearableMeasurementLength WearableMeasurementOutsideLeg WearableMeasurementSleeve WearableMeasurementTypeEnumeration WearableMeasurementWaist WearableMeasurementWidth WearableSizeGroupBig WearableSizeGroupBoys WearableSizeGroupEnumeration WearableSizeGroupExtraShort WearableSizeGroupExtraTall WearableSizeGroupGirls WearableSizeGroupHusky WearableSizeGroupInfants WearableSizeGroupJuniors WearableSizeGroupMaternity WearableSizeGroupMens WearableSizeGroupMisses WearableSizeGroupPetite WearableSizeGroupPlus WearableSizeGroupRegular WearableSizeGroupShort WearableSizeGroupTall WearableSizeGroupWomens WearableSizeSystemAU WearableSizeSystemBR WearableSizeSystemCN WearableSizeSystemContinental WearableSizeSystemDE WearableSizeSystemEN13402 WearableSizeSystemEnumeration WearableSizeSystemEurope WearableSizeSystemFR WearableSizeSystemGS1 WearableSizeSystemIT WearableSizeSystemJP WearableSizeSystemMX WearableSizeSystemUK WearableSizeSystemUS WebAPI WebApplication WebContent WebPage WebPageElement WebSite Wednesday WesternConventional Wholesale WholesaleStore WinAction Winery Withdrawn WorkBasedProgram WorkersUnion WriteAction WritePermission XPathType XRay ZoneBoardingPolicy Zoo about abridged abstract accelerationTime acceptedAnswer acceptedOffer acceptedPaymentMethod acceptsReservations accessCode accessMode accessModeSufficient accessibilityAPI accessibilityControl accessibilityFeature accessibilityHazard accessibilitySummary accommodationCategory accommodationFloorPlan accountId accountMinimumInflow accountOverdraftLimit accountablePerson acquireLicensePage acquiredFrom acrissCode actionAccessibilityRequirement actionApplication actionOption actionPlatform actionProcess actionStatus actionableFeedbackPolicy activeIngredient activityDuration activityFrequency actor actors addOn additionalName additionalNumberOfGuests additionalProperty additionalType additionalVariable address addressCountry addressLocality addressRegion administrationRoute advanceBookingRequirement adverseOutcome affectedBy affiliation afterMedia agent agentInteractionStatistic aggregateElement aggregateRating aircraft album albumProductionType albumRelease albumReleaseType albums alcoholWarning algorithm alignmentType alternateName alternativeHeadline alternativeOf alumni alumniOf amenityFeature amount amountOfThisGood announcementLocation annualPercentageRate answerCount answerExplanation antagonist appearance applicableCountry applicableLocation applicantLocationRequirements application applicationCategory applicationContact applicationDeadline applicationStartDate applicationSubCategory applicationSuite appliesToDeliveryMethod appliesToPaymentMethod archiveHeld archivedAt area areaServed arrivalAirport arrivalBoatTerminal arrivalBusStop arrivalGate arrivalPlatform arrivalStation arrivalTerminal arrivalTime artEdition artMedium arterialBranch artform articleBody articleSection artist artworkSurface asin aspect assembly assemblyVersion assesses associatedAnatomy associatedArticle associatedClaimReview associatedDisease associatedMedia associatedMediaReview associatedPathophysiology associatedReview athlete attendee attendees audience audienceType audio auditDate authenticator author availability availabilityEnds availabilityStarts availableAtOrFrom availableChannel availableDeliveryMethod availableFrom availableIn availableLanguage availableOnDevice availableService availableStrength availableTest availableThrough award awards awayTeam backstory bankAccountType baseSalary bccRecipient bed beforeMedia beneficiaryBank benefits benefitsSummaryUrl bestRating billingAddress billingDuration billingIncrement billingPeriod billingStart bioChemInteraction bioChemSimilarity biologicalRole biomechnicalClass birthDate birthPlace bitrate blogPost blogPosts bloodSupply boardingGroup boardingPolicy bodyLocation bodyType bookEdition bookFormat bookingAgent bookingTime borrower box branch branchCode branchOf brand breadcrumb breastfeedingWarning broadcastAffiliateOf broadcastChannelId broadcastDisplayName broadcastFrequency broadcastFrequencyValue broadcastOfEvent broadcastServiceTier broadcastSignalModulation broadcastSubChannel broadcastTimezone broadcaster broker browserRequirements busName busNumber businessDays businessFunction buyer byArtist byDay byMonth byMonthDay byMonthWeek callSign calories candidate caption carbohydrateContent cargoVolume carrier carrierRequirements cashBack catalog catalogNumber category cause causeOf ccRecipient certificationIdentification certificationRating certificationStatus character characterAttribute characterName cheatCode checkinTime checkoutPageURLTemplate checkoutTime chemicalComposition chemicalRole childMaxAge childMinAge childTaxon children cholesterolContent circle citation claimInterpreter claimReviewed clincalPharmacology clinicalPharmacology clipNumber closes coach code codeRepository codeSampleType codeValue codingSystem colleague colleagues collection collectionSize color colorSwatch colorist comment commentCount commentText commentTime companyRegistration competencyRequired competitor composer comprisedOf conditionsOfAccess confirmationNumber connectedTo constraintProperty contactOption contactPoint contactPoints contactType contactlessPayment containedIn containedInPlace containsPlace containsSeason contentLocation contentRating contentReferenceTime contentSize contentType contentUrl contraindication contributor cookTime cookingMethod copyrightHolder copyrightNotice copyrightYear correction correctionsPolicy costCategory costCurrency costOrigin costPerUnit countriesNotSupported countriesSupported countryOfAssembly countryOfLastProcessing countryOfOrigin course courseCode courseMode coursePrerequisites courseSchedule courseWorkload coverageEndTime coverageStartTime creativeWorkStatus creator credentialCategory creditText creditedTo cssSelector currenciesAccepted currency currentExchangeRate customer customerRemorseReturnFees customerRemorseReturnLabelSource customerRemorseReturnShippingFeesAmount cutoffTime cvdCollectionDate cvdFacilityCounty cvdFacilityId cvdNumBeds cvdNumBedsOcc cvdNumC19Died cvdNumC19HOPats cvdNumC19HospPats cvdNumC19MechVentPats cvdNumC19OFMechVentPats cvdNumC19OverflowPats cvdNumICUBeds cvdNumICUBedsOcc cvdNumTotBeds cvdNumVent cvdNumVentUse data dataFeedElement dataset datasetTimeInterval dateCreated dateDeleted dateIssued dateModified datePosted datePublished dateRead dateReceived dateSent dateVehicleFirstRegistered dateline dayOfWeek deathDate deathPlace defaultValue deliveryAddress deliveryLeadTime deliveryMethod deliveryStatus deliveryTime department departureAirport departureBoatTerminal departureBusStop departureGate departurePlatform departureStation departureTerminal departureTime dependencies depth description device diagnosis diagram diet dietFeatures differentialDiagnosis digitalSourceType directApply director directors disambiguatingDescription discount discountCode discountCurrency discusses discussionUrl diseasePreventionInfo diseaseSpreadStatistics displayLocation dissolutionDate distance distinguishingSign distribution diversityPolicy diversityStaffingReport documentation doesNotShip domainIncludes domiciledMortgage doorTime dosageForm doseSchedule doseUnit doseValue downPayment downloadUrl downvoteCount drainsTo driveWheelConfiguration dropoffLocation dropoffTime drug drugClass drugUnit duns duplicateTherapy duration durationOfWarranty duringMedia earlyPrepaymentPenalty editEIDR editor eduQuestionType educationRequirements educationalAlignment educationalCredentialAwarded educationalFramework educationalLevel educationalProgramMode educationalRole educationalUse elevation eligibilityToWorkRequirement eligibleCustomerType eligibleDuration eligibleQuantity eligibleRegion eligibleTransactionVolume eligibleWithSupplier email embedUrl embeddedTextCaption emissionsCO2 employee employees employerOverview employmentType employmentUnit encodesBioChemEntity encodesCreativeWork encoding encodingFormat encodingType encodings endDate endOffset endTime endorsee endorsers energyEfficiencyScaleMax energyEfficiencyScaleMin engineDisplacement enginePower engineType entertainmentBusiness epidemiology episode episodeNumber episodes equal error errorCode estimatedCost estimatedFlightDuration estimatedSalary estimatesRiskOf ethicsPolicy event eventAttendanceMode eventSchedule eventStatus events evidenceLevel evidenceOrigin exampleOfWork exceptDate exchangeRateSpread executableLibraryName exerciseCourse exercisePlan exerciseRelatedDiet exerciseType exifData expectedArrivalFrom expectedArrivalUntil expectedPrognosis expectsAcceptanceOf experienceInPlaceOfEducation experienceRequirements expertConsiderations expires expressedIn extendedAddress familyName fatContent faxNumber featureList feesAndCommissionsSpecification fiberContent fileFormat fileSize financialAidEligible firstAppearance firstPerformance flightDistance flightNumber floorLevel floorLimit floorSize followee follows followup foodEstablishment foodEvent foodWarning founder founders foundingDate foundingLocation free freeShippingThreshold frequency fromLocation fuelCapacity fuelConsumption fuelEfficiency fuelType fulfillmentType functionalClass fundedItem funder funding game gameAvailabilityType gameEdition gameItem gameLocation gamePlatform gameServer gameTip gender genre geo geoContains geoCoveredBy geoCovers geoCrosses geoDisjoint geoEquals geoIntersects geoMidpoint geoOverlaps geoRadius geoTouches geoWithin geographicArea gettingTestedInfo givenName globalLocationNumber governmentBenefitsInfo gracePeriod grantee greater greaterOrEqual gtin gtin12 gtin13 gtin14 gtin8 guideline guidelineDate guidelineSubject handlingTime hasAdultConsideration hasBioChemEntityPart hasBioPolymerSequence hasBroadcastChannel hasCategoryCode hasCertification hasCourse hasCourseInstance hasCredential hasDefinedTerm hasDeliveryMethod hasDigitalDocumentPermission hasDriveThroughService hasEnergyConsumptionDetails hasEnergyEfficiencyCategory hasGS1DigitalLink hasHealthAspect hasMap hasMeasurement hasMemberProgram hasMenu hasMenuItem hasMenuSection hasMerchantReturnPolicy hasMolecularFunction hasOccupation hasOfferCatalog hasPOS hasPart hasParticipationOffer hasProductReturnPolicy hasRepresentation hasShippingService hasSponsorshipOffer hasStore hasTierBenefit hasTierRequirement hasTiers hasVariant headline healthCondition healthPlanCoinsuranceOption healthPlanCoinsuranceRate healthPlanCopay healthPlanCopayOption healthPlanCostSharing healthPlanDrugOption healthPlanDrugTier healthPlanId healthPlanMarketingUrl healthPlanNetworkId healthPlanNetworkTier healthPlanPharmacyCategory healthcareReportingData height highPrice hiringOrganization holdingArchive homeLocation homeTeam honorificPrefix honorificSuffix hospitalAffiliation hostingOrganization hoursAvailable howPerformed httpMethod iataCode icaoCode identifier identifyingExam identifyingTest illustrator image imagingTechnique inAlbum inBroadcastLineup inChI inChIKey inCodeSet inDefinedTermSet inLanguage inPlaylist inProductGroupWithID inStoreReturnsOffered inSupportOf incentiveAmount incentiveCompensation incentiveStatus incentiveType incentives incentivizedItem includedComposition includedDataCatalog includedInDataCatalog includedInHealthInsurancePlan includedRiskFactor includesAttraction includesHealthPlanFormulary includesHealthPlanNetwork includesObject incomeLimit increasesRiskOf industry ineligibleRegion infectiousAgent infectiousAgentClass ingredients inker insertion installUrl instructor instrument intensity interactingDrug interactionCount interactionService interactionStatistic interactionType interactivityType interestRate interpretedAsClaim inventoryLevel inverseOf isAcceptingNewPatients isAccessibleForFree isAccessoryOrSparePartFor isAvailableGenerically isBasedOn isBasedOnUrl isConsumableFor isEncodedByBioChemEntity isFamilyFriendly isGift isInvolvedInBiologicalProcess isLiveBroadcast isLocatedInSubcellularLocation isPartOf isPartOfBioChemEntity isPlanForApartment isProprietary isRelatedTo isResizable isSimilarTo isStoreOn isTierOf isUnlabelledFallback isVariantOf isbn isicV4 iso6523Code isrcCode issn issueNumber issuedBy issuedThrough iswcCode item itemCondition itemDefectReturnFees itemDefectReturnLabelSource itemDefectReturnShippingFeesAmount itemListElement itemListOrder itemLocation itemOffered itemReviewed itemShipped itinerary iupacName jobBenefits jobDuration jobImmediateStart jobLocation jobLocationType jobStartDate jobTitle jurisdiction keywords knownVehicleDamages knows knowsAbout knowsLanguage labelDetails landlord language lastReviewed latitude layoutImage learningResourceType leaseLength legalAddress legalName legalRepresentative legalStatus legislationAmends legislationApplies legislationChanges legislationCommences legislationConsolidates legislationCorrects legislationCountersignedBy legislationDate legislationDateOfApplicability legislationDateVersion legislationEnsuresImplementationOf legislationIdentifier legislationJurisdiction legislationLegalForce legislationLegalValue legislationPassedBy legislationRepeals legislationResponsible legislationTransposes legislationType leiCode lender lesser lesserOrEqual letterer license lifeEvent line linkRelationship liveBlogUpdate loanMortgageMandateAmount loanPaymentAmount loanPaymentFrequency loanRepaymentForm loanTerm loanType location locationCreated lodgingUnitDescription lodgingUnitType logo longitude loser lowPrice lyricist lyrics mainContentOfPage mainEntity mainEntityOfPage maintainer makesOffer manufacturer map mapType maps marginOfError masthead material materialExtent mathExpression maxPrice maxValue maximumAttendeeCapacity maximumEnrollment maximumIntake maximumPhysicalAttendeeCapacity maximumVirtualAttendeeCapacity mealService measuredProperty measurementDenominator measurementMethod measurementQualifier measurementTechnique mechanismOfAction mediaAuthenticityCategory mediaItemAppearance median medicalAudience medicalSpecialty medicineSystem meetsEmissionStandard member memberOf members membershipNumber membershipPointsEarned memoryRequirements mentions menu menuAddOn merchant merchantReturnDays merchantReturnLink messageAttachment mileageFromOdometer minPrice minValue minimumPaymentDue missionCoveragePrioritiesPolicy mobileUrl model modelDate modifiedTime molecularFormula molecularWeight monoisotopicMolecularWeight monthlyMinimumRepaymentAmount monthsOfExperience mpn multipleValues muscleAction musicArrangement musicBy musicCompositionForm musicGroupMember musicReleaseFormat musicalKey naics name namedPosition nationality naturalProgression negativeNotes nerve nerveMotor netWorth newsUpdatesAndGuidelines nextItem noBylinesPolicy nonEqual nonProprietaryName nonprofitStatus normalRange nsn numAdults numChildren numConstraints numItems numTracks numberOfAccommodationUnits numberOfAirbags numberOfAvailableAccommodationUnits numberOfAxles numberOfBathroomsTotal numberOfBedrooms numberOfBeds numberOfCredits numberOfDoors numberOfEmployees numberOfEpisodes numberOfForwardGears numberOfFullBathrooms numberOfItems numberOfLoanPayments numberOfPages numberOfPartialBathrooms numberOfPlayers numberOfPreviousOwners numberOfRooms numberOfSeasons numberedPosition nutrition object observationAbout observationDate observationPeriod occupancy occupationLocation occupationalCategory occupationalCredentialAwarded offerCount offeredBy offers offersPrescriptionByMail openingHours openingHoursSpecification opens operatingSystem opponent option orderDate orderDelivery orderItemNumber orderItemStatus orderNumber orderPercentage orderQuantity orderStatus orderValue orderedItem organizer originAddress originalMediaContextDescription originalMediaLink originatesFrom overdosage ownedFrom ownedThrough owner ownershipFundingInfo owns pageEnd pageStart pagination parent parentItem parentOrganization parentService parentTaxon parents partOfEpisode partOfInvoice partOfOrder partOfSeason partOfSeries partOfSystem partOfTVSeries partOfTrip participant partySize passengerPriorityStatus passengerSequenceNumber pathophysiology pattern payload paymentAccepted paymentDue paymentDueDate paymentMethod paymentMethodId paymentMethodType paymentStatus paymentUrl penciler percentile10 percentile25 percentile75 percentile90 performTime performer performerIn performers permissionType permissions permitAudience permittedUsage petsAllowed phoneticText photo photos physicalRequirement physiologicalBenefits pickupLocation pickupTime playMode playerType playersOnline polygon populationType position positiveNotes possibleComplication possibleTreatment postOfficeBoxNumber postOp postalCode postalCodeBegin postalCodeEnd postalCodePrefix postalCodeRange potentialAction potentialUse practicesAt preOp predecessorOf pregnancyCategory pregnancyWarning prepTime preparation prescribingInfo prescriptionStatus previousItem previousStartDate price priceComponent priceComponentType priceCurrency priceRange priceSpecification priceType priceValidUntil primaryImageOfPage primaryPrevention printColumn printEdition printPage printSection procedure procedureType processingTime processorRequirements producer produces productGroupID productID productReturnDays productReturnLink productSupported productionCompany productionDate proficiencyLevel program programMembershipUsed programName programPrerequisites programType programmingLanguage programmingModel pronouns propertyID proprietaryName proteinContent provider providerMobility providesBroadcastService providesService publicAccess publicTransportClosuresInfo publication publicationType publishedBy publishedOn publisher publisherImprint publishingPrinciples purchaseDate purchasePriceLimit purchaseType qualifications qualifiedExpense quarantineGuidelines query quest question rangeIncludes ratingCount ratingExplanation ratingValue readBy readonlyValue realEstateAgent recipe recipeCategory recipeCuisine recipeIngredient recipeInstructions recipeYield recipient recognizedBy recognizingAuthority recommendationStrength recommendedIntake recordLabel recordedAs recordedAt recordedIn recordingOf recourseLoan referee referenceQuantity referencesOrder refundType regionDrained regionsAllowed relatedAnatomy relatedCondition relatedDrug relatedLink relatedStructure relatedTherapy relatedTo releaseDate releaseNotes releaseOf releasedEvent relevantOccupation relevantSpecialty remainingAttendeeCapacity renegotiableLoan repeatCount repeatFrequency repetitions replacee replacer replyToUrl reportNumber representativeOfPage requiredCollateral requiredGender requiredMaxAge requiredMinAge requiredQuantity requirements requiresSubscription reservationFor reservationId reservationStatus reservedTicket responsibilities restPeriods restockingFee result resultComment resultReview returnFees returnLabelSource returnMethod returnPolicyCategory returnPolicyCountry returnPolicySeasonalOverride returnShippingFeesAmount review reviewAspect reviewBody reviewCount reviewRating reviewedBy reviews riskFactor risks roleName roofLoad rsvpResponse runsTo runtime runtimePlatform rxcui safetyConsideration salaryCurrency salaryUponCompletion sameAs sampleType saturatedFatContent scheduleTimezone scheduledPaymentDate scheduledTime schemaVersion schoolClosuresInfo screenCount screenshot sdDatePublished sdLicense sdPublisher season seasonNumber seasonalOverride seasons seatNumber seatRow seatSection seatingCapacity seatingType secondaryPrevention securityClearanceRequirement securityScreening seeks seller sender sensoryRequirement sensoryUnit serialNumber seriousAdverseOutcome serverStatus servesCuisine serviceArea serviceAudience serviceLocation serviceOperator serviceOutput servicePhone servicePostalAddress serviceSmsNumber serviceType serviceUrl servingSize sha256 sharedContent shippingConditions shippingDestination shippingDetails shippingLabel shippingOrigin shippingRate shippingSettingsLink sibling siblings signDetected signOrSymptom significance significantLink significantLinks size sizeGroup sizeSystem skills sku slogan smiles smokingAllowed sodiumContent softwareAddOn softwareHelp softwareRequirements softwareVersion source sourceOrganization sourcedFrom spatial spatialCoverage speakable specialCommitments specialOpeningHoursSpecification specialty speechToTextMarkup speed spokenByCharacter sponsor sport sportsActivityLocation sportsEvent sportsTeam spouse stage stageAsNumber starRating startDate startOffset startTime statType status steeringPosition step stepValue steps storageRequirements streetAddress strengthUnit strengthValue structuralClass study studyDesign studyLocation studySubject stupidProperty subEvent subEvents subOrganization subReservation subStageSuffix subStructure subTest subTrip subjectOf subtitleLanguage successorOf sugarContent suggestedAge suggestedAnswer suggestedGender suggestedMaxAge suggestedMeasurement suggestedMinAge suitableForDiet superEvent supersededBy supply supplyTo supportingData surface syllabusSections target targetCollection targetDescription targetName targetPlatform targetPopulation targetProduct targetUrl taxID taxonRank taxonomicRange teaches telephone temporal temporalCoverage termCode termDuration termsOfService termsPerYear text textValue thumbnail thumbnailUrl tickerSymbol ticketNumber ticketToken ticketedSeat timeOfDay timeRequired timeToComplete timestamp tissueSample title titleEIDR toLocation toRecipient tocContinuation tocEntry tongueWeight tool torque totalHistoricalEnrollment totalJobOpenings totalPaymentDue totalPrice totalTime tourBookingPage touristType track trackingNumber trackingUrl tracks trailer trailerWeight trainName trainNumber trainingSalary transFatContent transcript transitTime transitTimeLabel translationOfWork translator transmissionMethod travelBans trialDesign tributary tripOrigin typeOfBed typeOfGood typicalAgeRange typicalCreditsPerTerm typicalTest underName unitCode unitText unnamedSourcesPolicy unsaturatedFatContent uploadDate upvoteCount url urlTemplate usNPI usageInfo usedToDiagnose userInteractionCount usesDevice usesHealthPlanIdStandard utterances validFor validForMemberTier validFrom validIn validThrough validUntil value valueAddedTaxIncluded valueMaxLength valueMinLength valueName valuePattern valueReference valueRequired variableMeasured variablesMeasured variantCover variesBy vatID vehicleConfiguration vehicleEngine vehicleIdentificationNumber vehicleInteriorColor vehicleInteriorType vehicleModelDate vehicleSeatingCapacity vehicleSpecialUsage vehicleTransmission vendor verificationFactCheckingPolicy version video videoFormat videoFrameSize videoQuality volumeNumber warning warranty warrantyPromise warrantyScope webCheckinTime webFeed weight weightPercentage weightTotal wheelbase width winner wordCount workExample workFeatured workHours workLocation workPerformed workPresented workTranslation workload worksFor worstRating xpath yearBuilt yearlyRevenue yearsInOperation yield
"""#
