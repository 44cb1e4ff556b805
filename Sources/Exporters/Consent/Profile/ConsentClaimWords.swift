extension ConsentProfile {
  /// Legal bases (GDPR Article 6 wording).
  public enum LegalBasisName: String, ProfileWord {
    /// Consent.
    case consent
    /// Performance of a contract.
    case contract
    /// Legal obligation.
    case legalObligation = "legal_obligation"
    /// Legitimate interests.
    case legitimateInterest = "legitimate_interest"
    /// Vital interests.
    case vitalInterest = "vital_interest"
    /// Public task or public interest.
    case publicTask = "public_task"
  }

  /// Rules of how long data are kept.
  public enum RetentionKind: String, ProfileWord {
    /// Not beyond the interaction.
    case notRetained = "not_retained"
    /// A stated period.
    case statedPeriod = "stated_period"
    /// Until the stated purpose is met.
    case untilPurposeMet = "until_purpose_met"
    /// Until an event.
    case untilEvent = "until_event"
    /// As law requires.
    case legalRequirement = "legal_requirement"
    /// By the business's own schedule.
    case businessPractice = "business_practice"
    /// Without end.
    case indefinite
    /// Said to be limited, but not how.
    case limited
  }

  /// Safeguards of a transfer.
  public enum SafeguardName: String, ProfileWord {
    /// Standard contractual clauses.
    case standardContractualClauses = "standard_contractual_clauses"
    /// An adequacy decision.
    case adequacy
    /// Binding corporate rules.
    case bindingCorporateRules = "binding_corporate_rules"
    /// Privacy Shield or the Data Privacy Framework.
    case privacyFramework = "privacy_framework"
    /// Safe Harbor.
    case safeHarbor = "safe_harbor"
    /// The person's consent.
    case consent
  }

  /// How people learn of changes.
  public enum NotificationMeans: String, ProfileWord {
    /// There is no notice, or the reader must look.
    case none
    /// A new version or date in the policy itself.
    case inPolicy = "in_policy"
    /// A notice on the site.
    case onSite = "on_site"
    /// A message to each person.
    case personal
    /// Not said.
    case unspecified
  }

  /// What a right reaches.
  public enum RightReach: String, ProfileWord {
    /// Account or registration data.
    case accountData = "account_data"
    /// Profile data.
    case profileData = "profile_data"
    /// Orders and transactions.
    case transactionalData = "transactional_data"
    /// Contact data.
    case contactData = "contact_data"
    /// All data held.
    case allData = "all_data"
    /// Other data.
    case otherData = "other_data"
  }

  /// Notable things, by the codes of the policy model.
  public enum IssueCode: String, ProfileWord {
    /// Two statements cannot both hold.
    case contradiction
    /// A template's blank was left unfilled.
    case templatePlaceholder = "template_placeholder"
    /// Alternatives were left undecided.
    case unresolvedAlternative = "unresolved_alternative"
    /// A link or section reference leads nowhere.
    case deadReference = "dead_reference"
    /// An opt-in without a word on how to take it back.
    case withdrawalNotFound = "withdrawal_not_found"
    /// A choice is promised without a means.
    case choiceWithoutMechanism = "choice_without_mechanism"
    /// A passage explains the law and claims no practice.
    case describesLawNotPractice = "describes_law_not_practice"
    /// The document holds more than one policy.
    case multiplePolicies = "multiple_policies"
    /// Words of choice that no rule could read.
    case unparsedChoice = "unparsed_choice"
  }

  /// The mandatory fields of ISO/IEC TS 27560:2023, as the W3C guide lists them.
  public enum ISOField: String, ProfileWord {
    /// Version of the record's schema.
    case schemaVersion = "schema_version"
    /// The record's own id.
    case recordId = "record_id"
    /// Who consented.
    case piiPrincipalId = "pii_principal_id"
    /// The notice.
    case privacyNotice = "privacy_notice"
    /// The notice's language.
    case language
    /// What for.
    case purpose
    /// Which data.
    case piiInformation = "pii_information"
    /// What kind of data.
    case piiType = "pii_type"
    /// Who is responsible.
    case piiControllers = "pii_controllers"
    /// Where data are kept.
    case storageLocations = "storage_locations"
    /// How long.
    case retentionPeriod = "retention_period"
    /// Whose law.
    case jurisdiction
    /// Who gets data.
    case recipientThirdParties = "recipient_third_parties"
    /// How consent is taken back.
    case withdrawalMethod = "withdrawal_method"
    /// A party's id.
    case partyId = "party_id"
    /// A party's name.
    case partyName = "party_name"
    /// A party's address.
    case partyAddress = "party_address"
    /// How to reach a party.
    case partyContact = "party_contact"
    /// A party's role.
    case partyType = "party_type"
    /// When consent was given.
    case eventTime = "event_time"
    /// For how long it was given.
    case validityDuration = "validity_duration"
    /// Who recorded it.
    case entityId = "entity_id"
    /// How it was given.
    case eventType = "event_type"
    /// Whether it stands.
    case eventState = "event_state"
  }
}
