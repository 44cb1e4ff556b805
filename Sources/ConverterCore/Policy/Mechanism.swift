/// The means of making a choice or exercising a right.
public struct Mechanism: Hashable, Sendable, Codable {
  /// The kinds of means.
  public enum Kind: String, VocabularyCode {
    /// A box or question on a form.
    case formCheckbox
    /// Settings of the person's account.
    case accountSettings
    /// A message to an e-mail address.
    case email
    /// A letter.
    case postal
    /// A call.
    case phone
    /// A page or link of the first party.
    case webLink
    /// The unsubscribe link or instructions in a message.
    case unsubscribe
    /// The browser's settings.
    case browserSettings
    /// The device's settings.
    case deviceSettings
    /// A page of somebody else (NAI, DAA, an ad network, a plug-in maker).
    case thirdPartySite
    /// Staying away from the service.
    case doNotUseService
    /// Not giving the data.
    case declineToProvide
    /// Another policy says how.
    case otherPolicy
    /// A signal such as Global Privacy Control.
    case signal
    /// Contacting the company, by means not said.
    case contact
    /// Not said.
    case unspecified
  }

  /// What kind.
  public var kind: Kind
  /// Address, URL or setting as written; nil when the text names none. Never invented.
  public var target: String?
  /// What the person must supply, verbatim.
  public var requires: String?
  /// The words.
  public var evidence: [Evidence]

  /// Creates a mechanism.
  public init(kind: Kind, target: String? = nil, requires: String? = nil, evidence: [Evidence]) {
    self.kind = kind
    self.target = target
    self.requires = requires
    self.evidence = evidence
  }
}

/// Whether and how a given consent can be taken back.
public struct Withdrawal: Hashable, Sendable, Codable {
  /// What the text says of it.
  public enum Status: String, Sendable, Codable, CaseIterable {
    /// It says how, or that one can.
    case stated
    /// It says that one cannot.
    case denied
    /// It gives unresolved readings.
    case ambiguous
    /// It says nothing.
    case notFound
    /// There is no given consent to take back (an opt-out).
    case notApplicable
  }

  /// What the text says.
  public var status: Status
  /// By what means.
  public var mechanisms: [Mechanism]
  /// The words; none for `notFound` and `notApplicable`.
  public var evidence: [Evidence]

  /// Creates a withdrawal.
  public init(_ status: Status, mechanisms: [Mechanism] = [], evidence: [Evidence] = []) {
    self.status = status
    self.mechanisms = mechanisms
    self.evidence = evidence
  }
}
