import ConverterCore

/// A rule as SARIF lists it: what a result of it means.
struct SARIFRule {
  /// Stable id: the finding's code, or `notStated/…` for a field the policy does not state.
  let id: String
  /// A few words.
  let title: String
  /// One or two sentences on what it means for a reader of the policy or of its exports.
  let meaning: String
}

/// The rules of the SARIF export: one a finding code, one a field that policies are expected to
/// state.
enum SARIFRules {
  /// All rules, in the order of the file.
  static var all: [SARIFRule] { Finding.Code.allCases.map(rule) + Unstated.allCases.map(\.rule) }

  /// The rule of a finding.
  static func rule(_ code: Finding.Code) -> SARIFRule {
    let (title, meaning) = words(code)
    return SARIFRule(id: code.rawValue, title: title, meaning: meaning)
  }

  private static func words(_ code: Finding.Code) -> (String, String) {
    switch code {
    case .contradiction:
      (
        "Contradiction",
        "Two statements of the policy cannot both hold. Both are exported with their words."
      )
    case .templatePlaceholder:
      (
        "Unfilled placeholder",
        "A blank of a template was left unfilled, so that the statement around it is incomplete."
      )
    case .unresolvedAlternative:
      (
        "Undecided alternative",
        "Alternatives of a template were left side by side. What they decide is ambiguous."
      )
    case .deadReference:
      ("Dead reference", "A link or a reference to a section leads nowhere.")
    case .withdrawalNotFound:
      (
        "No withdrawal found",
        "Consent is asked for, and no word was found on how to take it back."
      )
    case .choiceWithoutMechanism:
      ("Choice without a means", "A choice is promised, and no means of making it was found.")
    case .describesLawNotPractice:
      (
        "Law, not practice",
        "A passage explains what a law provides. It is not exported as a practice."
      )
    case .multiplePolicies:
      ("More than one policy", "The document holds more than one policy.")
    case .unparsedChoice:
      ("Choice not understood", "Words of choice that no rule could read.")
    }
  }

  /// A field that a policy is expected to state. That it was not found is no proof of absence.
  enum Unstated: String, CaseIterable {
    case company, contact, date, choice, access, retention, security, change

    /// Its rule.
    var rule: SARIFRule {
      SARIFRule(
        id: "notStated/" + rawValue, title: "Not found: \(noun)",
        meaning: "No statement of \(noun) was found. The policy may still make one in words that "
          + "no rule reads; absence is not denial.")
    }

    private var noun: String {
      switch self {
      case .company: "whose policy it is"
      case .contact: "how to reach the company"
      case .date: "the policy's own date"
      case .choice: "a choice people have"
      case .access: "access to one's data or its correction"
      case .retention: "how long data are kept"
      case .security: "how data are protected"
      case .change: "how the policy changes"
      }
    }

    /// Whether the model states nothing of the field.
    func isMissing(in model: PolicyModel) -> Bool {
      switch self {
      case .company: model.firstParty == nil
      case .contact: model.parties.allSatisfy(\.contacts.isEmpty)
      case .date: model.document.dates.isEmpty
      case .choice: model.choices.isEmpty
      case .access: model.rights.isEmpty && model.access.status == .notFound
      case .retention: model.practices.allSatisfy { $0.retention == nil && $0.action != .retain }
      case .security: model.securityMeasures.isEmpty
      case .change: model.changes.isEmpty
      }
    }
  }
}
