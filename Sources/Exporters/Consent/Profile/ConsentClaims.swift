public import ConverterCore

extension ConsentProfile {
  /// One fact with its status; `notFound` has neither value nor evidence.
  public struct Claim<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
    /// Whether the text says it.
    public var status: Status
    /// What it says.
    public var value: Value?
    /// How it says it.
    public var modality: Modality?
    /// How sure the reading is.
    public var strength: Strength?
    /// Ids of its spans; nil where not found.
    public var evidence: [String]?

    /// A claim that was not found.
    public static var notFound: Claim { Claim(status: .notFound) }
  }

  /// A claim that its status alone says.
  public typealias Flag = Claim<Bool>

  /// Whether the policy grants a right, by what means and to whom.
  public struct Right: Hashable, Sendable, Codable {
    /// Whether the text grants it.
    public var status: Status
    /// By what means.
    public var mechanisms: [Mechanism]?
    /// What limits it, in the policy's words.
    public var limitation: Claim<String>?
    /// To whom, when not to everybody.
    public var audiences: [Audience]?
    /// What it reaches, where said.
    public var scope: [RightReach]?
    /// How the text says it.
    public var modality: Modality?
    /// How sure the reading is.
    public var strength: Strength?
    /// Ids of its spans; nil where not found.
    public var evidence: [String]?

    /// A right that was not found.
    public static var notFound: Right { Right(status: .notFound) }
  }

  /// What people can do about data already held.
  public struct Rights: Hashable, Sendable, Codable {
    /// See the data or get a copy.
    public var access: Right
    /// Correct or update them.
    public var rectification: Right
    /// Have them deleted.
    public var erasure: Right
    /// Close or deactivate an account.
    public var deactivation: Right
    /// Take them elsewhere.
    public var portability: Right
    /// Restrict processing.
    public var restriction: Right
    /// Object to processing.
    public var objection: Right
    /// Take back a given consent.
    public var withdrawConsent: Right
    /// Complain to an authority.
    public var complaint: Right
    /// Not be subject to automated decisions.
    public var automatedDecisions: Right
    /// A list of disclosures to third parties.
    public var disclosureList: Right
    /// Opt out of sale or sharing, as a right of law.
    public var optOutOfSale: Right
    /// Limit the use of sensitive data.
    public var limitSensitiveUse: Right
    /// Not be treated worse for using rights.
    public var nonDiscrimination: Right
    /// Appeal a refusal.
    public var appeal: Right
  }

  /// What a consent has to be read against.
  public struct Context: Hashable, Sendable, Codable {
    /// Legal bases the text names.
    public var legalBasis: Claim<[LegalBasisName]>
    /// How long data are kept.
    public var retention: Claim<[RetentionRule]>
    /// Where data are kept.
    public var storageLocations: Claim<[Place]>
    /// Whose law governs, as written.
    public var jurisdiction: Claim<String>
    /// Where data go.
    public var internationalTransfer: Claim<[Place]>
    /// Ids of the parties that get data.
    public var thirdPartyDisclosure: Claim<[String]>
    /// Codes, seals and frameworks the policy keeps to.
    public var codesOfConduct: Claim<[Code]>
  }

  /// How long some data are kept.
  public struct RetentionRule: Hashable, Sendable, Codable {
    /// What kind of rule.
    public var rule: RetentionKind
    /// ISO 8601 duration, for a stated period.
    public var duration: String?
    /// The event, as written.
    public var event: String?
    /// Ids of kinds of data.
    public var dataCategories: [String]?
  }

  /// A country or other place.
  public struct Place: Hashable, Sendable, Codable {
    /// As written.
    public var name: String
    /// ISO 3166-1.
    public var country: String?
    /// Safeguards named for a transfer there.
    public var safeguards: [SafeguardName]?
  }

  /// A code of conduct, seal or framework.
  public struct Code: Hashable, Sendable, Codable {
    /// As written.
    public var name: String
    /// Short stable code (`truste`, `safe-harbor`).
    public var code: String?
  }

  /// Preference signals: stated = honoured or offered, denied = not.
  public struct Signals: Hashable, Sendable, Codable {
    /// The Do Not Track header.
    public var doNotTrack: Flag
    /// Global Privacy Control and the like.
    public var globalPrivacyControl: Flag
    /// A "Do Not Sell" link.
    public var doNotSellLink: Flag
  }

  /// What is said of children.
  public struct Children: Hashable, Sendable, Codable {
    /// The ages stated, in document order.
    public var minimumAge: Claim<[Int]>
    /// A parent's consent is required or asked for.
    public var parentalConsent: Claim<String>
    /// Denied: children's data are not knowingly collected.
    public var collection: Claim<String>
  }

  /// How the policy itself changes.
  public struct NoticeChanges: Hashable, Sendable, Codable {
    /// How people learn of changes.
    public var notification: Claim<[NotificationMeans]>
    /// Continued use is said to be acceptance.
    public var continuedUseIsAcceptance: Flag
    /// Consent is asked for anew.
    public var reconsentOnMaterialChange: Flag
  }

  /// How much of other consent schemas the policy could fill.
  public struct Coverage: Hashable, Sendable, Codable {
    /// ISO/IEC TS 27560:2023.
    public var iso27560: ISO27560
  }

  /// The 24 mandatory fields of ISO/IEC TS 27560:2023, sorted by what this policy supplies.
  public struct ISO27560: Hashable, Sendable, Codable {
    /// The policy supplies it.
    public var filled: [ISOField]
    /// The policy supplies some of it.
    public var partial: [ISOField]
    /// The policy could supply it and does not.
    public var notFound: [ISOField]
    /// Only a person or a consent event could; no policy does.
    public var notDerivable: [ISOField]
  }
}
