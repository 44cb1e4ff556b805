import ConverterCore

/// CONSEQUENCE (P3P 1.0 §3.3.2): an import's own, else the statement in plain words.
enum P3PConsequence {
  static func text(_ statement: P3PStatement) -> String? {
    if let own = statement.consequence { return own }
    guard !statement.isNonIdentifiable, statement.isOfProse else { return nil }
    var sentences = [data(statement) + ": " + purposes(statement) + "."]
    let others = statement.recipients.filter { $0.value != .ours }
    if !others.isEmpty {
      let names = others.map { name($0.value) + say($0.required) }
      sentences.append("Also given to " + list(names) + ".")
    }
    return sentences.joined(separator: " ")
  }

  private static func data(_ statement: P3PStatement) -> String {
    var labels: [String] = []
    var known: Set<String> = []
    for element in statement.data where known.insert(element.datum.label).inserted {
      labels.append(element.datum.label)
    }
    let shown = labels.prefix(5)
    let rest = labels.count - shown.count
    return "Your " + list(Array(shown) + (rest > 0 ? ["\(rest) more kinds of data"] : []))
  }

  private static func purposes(_ statement: P3PStatement) -> String {
    let stated = statement.purposes.filter { !$0.isAssumed }
    guard !stated.isEmpty else { return "the policy does not say what for" }
    return "used " + stated.map { phrase($0) + say($0.required) }.joined(separator: "; ")
  }

  private static func say(_ required: P3PRequired) -> String {
    switch required {
    case .always: ""
    case .optIn: ", only if you agree or ask"
    case .optOut: ", unless you decline"
    }
  }

  private static func phrase(_ use: P3PStatement.PurposeUse) -> String {
    switch use.value {
    case .current: "for what you gave it for"
    case .admin: "to run the site and its systems"
    case .develop: "to study and improve the service"
    case .tailoring: "to tailor a single visit"
    case .pseudoAnalysis: "to analyse habits without your name"
    case .pseudoDecision: "to suit content to your habits without your name"
    case .individualAnalysis: "to analyse your habits"
    case .individualDecision: "to suit content and decisions to you"
    case .contact: "to market to you"
    case .historical: "to preserve history"
    case .telemarketing: "to market to you by telephone"
    case .otherPurpose: "“\(use.text)”"
    }
  }

  private static func name(_ recipient: P3PRecipient) -> String {
    switch recipient {
    case .ours: "agents"
    case .delivery: "delivery services"
    case .same: "others with like practices"
    case .otherRecipient: "others with practices of their own"
    case .unrelated: "third parties"
    case .public: "the public"
    }
  }

  private static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}
