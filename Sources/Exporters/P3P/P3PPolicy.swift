import ConverterCore

/// A P3P policy before it is written: what `p3p`, `p3p-ref` and `p3p-compact` are all made of.
struct P3PPolicy {
  /// One field of the legal entity (P3P 1.0 §3.2.4).
  struct EntityDatum {
    var ref: String
    var text: String
  }

  /// A definition of the embedded data schema (P3P 1.0 §5.2), for data an import defined itself.
  struct DataDefinition {
    var name: String
    var shortDescription: String?
    var structref: String?
    var categories: [P3PCategory]
    var otherCategory: String?
  }

  /// What P3P has no value for, in the policy's words.
  struct Unexpressed {
    var code: String
    var subject: String
    var evidence: Evidence?
  }

  var name: String
  var discuri: String
  var opturi: String?
  var language: String?
  var isTest: Bool
  /// EXPIRY in seconds; only what an import gave as max-age.
  var maxAge: String?
  var entity: [EntityDatum] = []
  var entityNotes: [P3PNote] = []
  var access: P3PAccess = .noAccess
  var accessNotes: [P3PNote] = []
  var disputes: [Dispute] = []
  var dataDefinitions: [DataDefinition] = []
  var statements: [P3PStatement] = []
  var unexpressed: [Unexpressed] = []
  /// Fields the policy does not state but P3P demands.
  var assumptions: [String] = []
  var losses: [Loss] = []

  /// Whether a value may be asked for or declined, so that `opturi` is mandatory (§3.2.2).
  var hasChoices: Bool {
    statements.contains { statement in
      statement.purposes.contains { $0.required != .always }
        || statement.recipients.contains { $0.required != .always }
    }
  }
}

/// What a note of our own EXTENSION is about, as the extension's schema names it.
enum P3PAspect: String {
  case data, purpose, recipient, retention, choice
  case access, dispute, entity, include
  case cookieInclude = "cookie-include"
  case nonIdentifiable = "non-identifiable"
  case policyReference = "policy-reference"
  case businessName = "#business.name"
  case onlineURI = "#business.contact-info.online.uri"

  /// Its place among the notes of a statement.
  fileprivate var rank: Int {
    switch self {
    case .data: 0
    case .purpose: 1
    case .recipient: 2
    case .retention: 3
    case .choice: 4
    default: 5
    }
  }
}

/// What our own EXTENSION says of a value: the words it rests on, or why it was assumed.
indirect enum P3PNote: Hashable {
  /// `value` (of an aspect such as `purpose`) rests on these words.
  case evidence(aspect: P3PAspect, value: String, Evidence)
  /// The policy does not state it; `reason` cites what the standard makes of silence.
  case assumed(aspect: P3PAspect, value: String, reason: String)

  /// The aspect it speaks of.
  var aspect: P3PAspect {
    switch self {
    case .evidence(let aspect, _, _), .assumed(let aspect, _, _): aspect
    }
  }

  /// Where it stands among the notes of a statement: by aspect, evidence before markers, then by
  /// place.
  var sortKey: Int {
    let rank = 2 * aspect.rank
    guard case .evidence(_, _, let evidence) = self else { return (rank + 1) << 48 }
    return rank << 48 + evidence.range.start
  }

  /// Compares places first, which differ most often.
  static func == (left: P3PNote, right: P3PNote) -> Bool {
    switch (left, right) {
    case (.evidence(let aspect, let value, let words), .evidence(let other, let code, let said)):
      words == said && aspect == other && value == code
    case (.assumed(let aspect, let value, let why), .assumed(let other, let code, let reason)):
      aspect == other && value == code && why == reason
    case (.evidence, .assumed), (.assumed, .evidence): false
    }
  }

  /// Whether it marks an assumption.
  var isAssumption: Bool {
    if case .assumed = self { true } else { false }
  }
}
