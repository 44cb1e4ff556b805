public import ConverterCore

extension ConsentProfile {
  /// Something the policy lets people choose, or (`denied`) says they cannot.
  public struct Choice: Hashable, Sendable, Codable {
    /// Unique among the choices.
    public var id: String
    /// The heading or run-in title, verbatim.
    public var label: String?
    /// The scope it falls under (`Scope.id`).
    public var policyScope: String
    /// What kind of control.
    public var control: ChoiceControl
    /// `stated`, `denied` or `ambiguous`.
    public var status: Status
    /// What it is about.
    public var scope: [ChoiceScope]
    /// The state before the person acts.
    public var defaultState: DefaultState
    /// How consent is given.
    public var consentType: ConsentType?
    /// The unresolved readings, verbatim; only where ambiguous.
    public var alternatives: [String]?
    /// By what means; empty when the text names none.
    public var mechanisms: [Mechanism]
    /// How a given consent is taken back.
    public var withdrawal: Withdrawal
    /// Ids of purposes.
    public var purposes: [String]
    /// Ids of kinds of data.
    public var dataCategories: [String]
    /// Ids of parties.
    public var recipients: [String]
    /// Ids of technologies.
    public var technologies: [String]
    /// Whom it concerns, when not everybody.
    public var audience: Audience?
    /// What the person loses by choosing so.
    public var consequence: Claim<String>?
    /// How the text says it.
    public var modality: Modality
    /// How sure the reading is.
    public var strength: Strength?
    /// Ids of its spans.
    public var evidence: [String]
  }

  /// By what means a choice is made or a right exercised.
  public struct Mechanism: Hashable, Sendable, Codable {
    /// What kind.
    public var type: MechanismType
    /// Address, URL or setting as written; never invented.
    public var target: String?
    /// Where the link on the quoted words leads, when they hold exactly one.
    public var link: String?
    /// What the person must supply, verbatim.
    public var requires: String?
    /// Ids of its spans.
    public var evidence: [String]
  }

  /// Whether and how a given consent can be taken back.
  public struct Withdrawal: Hashable, Sendable, Codable {
    /// What the text says.
    public var status: WithdrawalStatus
    /// By what means.
    public var mechanisms: [Mechanism]?
    /// Ids of its spans.
    public var evidence: [String]?
  }

  /// A sentence in which the policy itself speaks of consent.
  public struct Statement: Hashable, Sendable, Codable {
    /// Unique among the statements.
    public var id: String
    /// What kind.
    public var type: StatementType
    /// How consent is given.
    public var consentType: ConsentType
    /// `stated` or `ambiguous`.
    public var status: Status
    /// How the text says it.
    public var modality: Modality
    /// Ids of purposes.
    public var purposes: [String]?
    /// Ids of kinds of data.
    public var dataCategories: [String]?
    /// Ids of parties.
    public var recipients: [String]?
    /// Whom it concerns, when not everybody.
    public var audience: Audience?
    /// How sure the reading is.
    public var strength: Strength?
    /// Ids of its spans.
    public var evidence: [String]
  }

  /// Data are, or are not, shared with or sold to somebody.
  public struct Disclosure: Hashable, Sendable, Codable {
    /// The practice's id in the policy model.
    public var id: String
    /// The scope it falls under (`Scope.id`).
    public var policyScope: String
    /// Shared or sold.
    public var action: DisclosureAction
    /// `stated`, `denied` (it does not happen) or `ambiguous`.
    public var status: Status
    /// How the text says it.
    public var modality: Modality
    /// Ids of parties.
    public var recipients: [String]
    /// Ids of kinds of data.
    public var dataCategories: [String]
    /// Ids of purposes.
    public var purposes: [String]
    /// Whether the data point to a person, where said.
    public var identifiability: Identifiability?
    /// What it depends on.
    public var conditions: [Condition]
    /// Ids of the choices that govern it.
    public var choices: [String]
    /// The unresolved readings, verbatim; only where ambiguous.
    public var alternatives: [String]?
    /// How sure the reading is.
    public var strength: Strength?
    /// Ids of its spans.
    public var evidence: [String]
  }

  /// What a disclosure depends on.
  public struct Condition: Hashable, Sendable, Codable {
    /// What kind.
    public var kind: ConditionType
    /// True: denied otherwise, done in this case.
    public var exception: Bool
    /// Ids of its spans.
    public var evidence: [String]
  }
}
