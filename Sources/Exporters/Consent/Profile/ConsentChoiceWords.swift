extension ConsentProfile {
  /// What kind of control a person has.
  public enum ChoiceControl: String, ProfileWord {
    /// Nothing happens unless the person agrees.
    case optIn = "opt_in"
    /// It happens unless the person objects.
    case optOut = "opt_out"
    /// The person may withhold data or stay away.
    case abstain
    /// The person sets it.
    case configure
    /// It always happens.
    case none
    /// The text does not tell.
    case unspecified
  }

  /// What a choice is about.
  public enum ChoiceScope: String, ProfileWord {
    /// Collection by the first party.
    case firstPartyCollection = "first_party_collection"
    /// Use by the first party.
    case firstPartyUse = "first_party_use"
    /// Sharing with third parties.
    case thirdPartySharing = "third_party_sharing"
    /// Collection by third parties.
    case thirdPartyCollection = "third_party_collection"
    /// Use by third parties.
    case thirdPartyUse = "third_party_use"
    /// Not said.
    case unspecified
  }

  /// The state before the person acts.
  public enum DefaultState: String, ProfileWord {
    /// Nothing happens yet.
    case processingOff = "processing_off"
    /// It happens already.
    case processingOn = "processing_on"
    /// Not said and not implied.
    case unspecified
  }

  /// How consent is given.
  public enum ConsentType: String, ProfileWord {
    /// By an explicit statement.
    case explicitlyExpressed = "explicitly_expressed"
    /// By an affirmative act.
    case expressed
    /// By conduct.
    case implied
    /// Not said.
    case unspecified
  }

  /// The kinds of means.
  public enum MechanismType: String, ProfileWord {
    /// A box or question on a form.
    case formCheckbox = "form_checkbox"
    /// Settings of the person's account.
    case accountSettings = "account_settings"
    /// A message to an e-mail address.
    case email
    /// A letter.
    case postal
    /// A call.
    case phone
    /// A page or link of the first party.
    case webLink = "web_link"
    /// The link, address or instructions that a message carries.
    case unsubscribeAddress = "unsubscribe_address"
    /// The browser's settings.
    case browserSettings = "browser_settings"
    /// The device's settings.
    case deviceSettings = "device_settings"
    /// A page of somebody else.
    case thirdPartySite = "third_party_site"
    /// Staying away from the service.
    case doNotUseService = "do_not_use_service"
    /// Not giving the data.
    case declineToProvide = "decline_to_provide"
    /// Another policy says how.
    case otherPolicy = "other_policy"
    /// A signal such as Global Privacy Control.
    case signal
    /// Contacting the company, by means not said.
    case contact
    /// Not said.
    case unspecified
  }

  /// Whether a given consent can be taken back.
  public enum WithdrawalStatus: String, ProfileWord {
    /// The text says how, or that one can.
    case stated
    /// The text says that one cannot.
    case denied
    /// The text gives unresolved readings.
    case ambiguous
    /// The text says nothing.
    case notFound = "not_found"
    /// There is no given consent to take back.
    case notApplicable = "not_applicable"
  }

  /// The kinds of consent statement.
  public enum StatementType: String, ProfileWord {
    /// Using the site is agreement.
    case impliedByUse = "implied_by_use"
    /// Giving data is agreement.
    case impliedByProvision = "implied_by_provision"
    /// Continued use accepts changes.
    case deemedAcceptanceOfChanges = "deemed_acceptance_of_changes"
    /// Consent is asked for when data are collected.
    case requestedAtCollection = "requested_at_collection"
    /// No collection without consent.
    case requiredBeforeCollection = "required_before_collection"
    /// No use without consent.
    case requiredBeforeUse = "required_before_use"
    /// No disclosure without consent.
    case requiredBeforeDisclosure = "required_before_disclosure"
    /// Other purposes with consent.
    case purposeOpenEnded = "purpose_open_ended"
    /// A parent's consent is needed.
    case parentalConsentRequired = "parental_consent_required"
  }

  /// What is done.
  public enum DisclosureAction: String, ProfileWord {
    /// Disclosed, shared, made available.
    case share
    /// Sold, rented, traded for value.
    case sell
  }

  /// What a disclosure depends on.
  public enum ConditionType: String, ProfileWord {
    /// The person's consent.
    case consent
    /// The person has not objected.
    case noObjection = "no_objection"
    /// A law, court order or legal process.
    case law
    /// A merger, sale or bankruptcy.
    case merger
    /// The person asked for it.
    case request
    /// The data are aggregated or anonymised first.
    case aggregation
    /// An emergency, to protect someone.
    case emergency
    /// Limits by contract on the recipient.
    case contract
    /// Needed for the service.
    case necessity
    /// Anything else.
    case other
  }
}
