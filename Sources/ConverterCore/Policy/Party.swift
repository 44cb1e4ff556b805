/// What a party does in the policy.
public enum PartyRole: String, VocabularyCode {
  /// The one whose policy it is.
  case firstParty
  /// A controller the text names as such (GDPR wording).
  case controller
  /// A representative in the European Union or the United Kingdom.
  case representative
  /// A data protection officer.
  case dataProtectionOfficer
  /// A client on whose behalf the first party acts.
  case client
  /// A company of the same group.
  case affiliate
  /// One who processes on the first party's behalf.
  case serviceProvider
  /// Any other third party.
  case thirdParty
  /// An advertiser or advertising network.
  case advertisingNetwork
  /// A public authority or court.
  case authority
  /// A buyer or successor of the business.
  case successor
  /// Everyone.
  case `public`
  /// A seal programme, self-regulation or dispute-resolution body.
  case industryBody
}

/// How to reach a party.
public struct Contact: Hashable, Sendable, Codable {
  /// The channel.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// An e-mail address, de-obfuscated.
    case email
    /// A postal address, in one line.
    case postal
    /// A telephone number.
    case phone
    /// A fax number.
    case fax
    /// A web address.
    case url
  }

  /// The channel.
  public var kind: Kind
  /// The address as written, obfuscation (`[at]`) undone; an e-mail address that only a link's
  /// target holds is written as there.
  public var value: String
  /// For a postal address: its parts, where they can be told apart.
  public var postal: PostalAddress?
  /// The words.
  public var evidence: [Evidence]

  /// Creates a contact.
  public init(kind: Kind, value: String, postal: PostalAddress? = nil, evidence: [Evidence]) {
    self.kind = kind
    self.value = value
    self.postal = postal
    self.evidence = evidence
  }
}

/// The parts of a postal address, as written.
public struct PostalAddress: Hashable, Sendable, Codable {
  /// Organisation or person.
  public var name: String?
  /// Street lines.
  public var street: String?
  /// City.
  public var city: String?
  /// State or province.
  public var state: String?
  /// Postal code.
  public var postalCode: String?
  /// Country.
  public var country: String?

  /// Creates an address.
  public init(
    name: String? = nil, street: String? = nil, city: String? = nil, state: String? = nil,
    postalCode: String? = nil, country: String? = nil
  ) {
    self.name = name
    self.street = street
    self.city = city
    self.state = state
    self.postalCode = postalCode
    self.country = country
  }
}

/// Somebody the policy speaks of: the company, its affiliates, a named or unnamed third party.
public struct Party: Hashable, Sendable, Codable {
  /// Unique in the model: `company`, `affiliates`, `acme-analytics`; lower case with hyphens.
  public var id: String
  /// The name as written; not a legal name unless the text says so.
  public var name: String
  /// False for a class of parties ("our affiliates").
  public var isNamed: Bool
  /// What it does.
  public var roles: [PartyRole]
  /// How to reach it.
  public var contacts: [Contact]
  /// The words.
  public var evidence: [Evidence]

  /// Creates a party.
  public init(
    id: String, name: String, isNamed: Bool, roles: [PartyRole], contacts: [Contact] = [],
    evidence: [Evidence]
  ) {
    self.id = id
    self.name = name
    self.isNamed = isNamed
    self.roles = roles
    self.contacts = contacts
    self.evidence = evidence
  }
}
