/// A closed word list of the consent profile, spelled in snake_case on the wire.
public protocol ProfileWord: RawRepresentable, CaseIterable, Hashable, Sendable, Codable
where RawValue == String {}

extension ConsentProfile {
  /// Whether a thing is said, denied, left open or not found.
  public enum Status: String, ProfileWord {
    /// The text asserts it.
    case stated
    /// The text asserts the contrary.
    case denied
    /// The text gives incompatible or unresolved alternatives.
    case ambiguous
    /// Nothing was found, which proves no absence.
    case notFound = "not_found"
  }

  /// What a stated date is the date of.
  public enum DateType: String, ProfileWord {
    /// In force since.
    case effective
    /// Last changed.
    case lastUpdated = "last_updated"
    /// First written or posted.
    case created
    /// Not said.
    case unspecified
  }

  /// What kind of scope.
  public enum ScopeKind: String, ProfileWord {
    /// The site or service as a whole.
    case site
    /// One of several policies in a document.
    case policy
    /// A part with rules of its own.
    case part
    /// A P3P POLICY-REF.
    case policyReference = "policy_reference"
    /// A P3P HINT.
    case hint
  }

  /// What a party does.
  public enum PartyRole: String, ProfileWord {
    /// The one whose policy it is.
    case firstParty = "first_party"
    /// A controller the text names as such.
    case controller
    /// A representative in the European Union or the United Kingdom.
    case representative
    /// A data protection officer.
    case dataProtectionOfficer = "data_protection_officer"
    /// A client on whose behalf the first party acts.
    case client
    /// A company of the same group.
    case affiliate
    /// One who processes on the first party's behalf.
    case serviceProvider = "service_provider"
    /// Any other third party.
    case thirdParty = "third_party"
    /// An advertiser or advertising network.
    case advertisingNetwork = "advertising_network"
    /// A public authority or court.
    case authority
    /// A buyer or successor of the business.
    case successor
    /// Everyone.
    case `public`
    /// A seal programme or self-regulation body.
    case industryBody = "industry_body"
  }

  /// A vocabulary that terms come from.
  public enum TermScheme: String, ProfileWord {
    /// W3C Data Privacy Vocabulary 2.3.
    case dpv
    /// Its extension for personal data.
    case dpvPd = "dpv-pd"
    /// Its extension for technologies.
    case dpvTech = "dpv-tech"
    /// Fides language 3.1, default taxonomy.
    case fideslang
    /// P3P 1.0.
    case p3p
    /// IAB Europe Transparency and Consent Framework 2.2: numbers of its purposes.
    case iabTcf = "iab-tcf"
    /// Google consent mode: consent types.
    case googleConsentMode = "google-consent-mode"
    /// The OPP-115 annotation scheme.
    case opp115
  }

  /// How a term relates to a concept (SKOS mapping relations).
  public enum TermMatch: String, ProfileWord {
    /// Interchangeable.
    case exact
    /// The term is broader than the concept.
    case broader
    /// The term is narrower than the concept.
    case narrower
    /// They only touch.
    case related
  }
}
