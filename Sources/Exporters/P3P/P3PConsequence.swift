import ConverterCore

/// CONSEQUENCE (P3P 1.0 §3.3.2): an import's own, else the statement in plain words.
enum P3PConsequence {
  /// The words, in parts.
  static func words(_ statement: P3PStatement) -> [String]? {
    if let own = statement.consequence { return [own] }
    guard !statement.isNonIdentifiable, statement.isOfProse else { return nil }
    var line = ["Your "]
    line.reserveCapacity(24)
    addData(statement, to: &line)
    line.append(": ")
    addPurposes(statement, to: &line)
    line.append(".")
    let others = statement.recipients.filter { $0.value != .ours }
    if !others.isEmpty {
      line.append(" Also given to ")
      addList(others.count, to: &line) { line, index in
        line += [name(others[index].value), say(others[index].required)]
      }
      line.append(".")
    }
    return line
  }

  private static func addData(_ statement: P3PStatement, to line: inout [String]) {
    var labels: [String] = []
    for element in statement.data where !labels.contains(element.datum.label) {
      labels.append(element.datum.label)
    }
    let rest = labels.count - 5
    addList(rest > 0 ? 6 : labels.count, to: &line) { line, index in
      line.append(index < 5 ? labels[index] : "\(rest) more kinds of data")
    }
  }

  private static func addPurposes(_ statement: P3PStatement, to line: inout [String]) {
    let stated = statement.purposes.filter { !$0.isAssumed }
    if stated.isEmpty { return line.append("the policy does not say what for") }
    for (index, use) in stated.enumerated() {
      line.append(index == 0 ? "used " : "; ")
      addPhrase(use, to: &line)
      line.append(say(use.required))
    }
  }

  private static func say(_ required: P3PRequired) -> String {
    switch required {
    case .always: ""
    case .optIn: ", only if you agree or ask"
    case .optOut: ", unless you decline"
    }
  }

  private static func addPhrase(_ use: P3PStatement.PurposeUse, to line: inout [String]) {
    if use.value == .otherPurpose {
      line += ["“", use.text, "”"]
    } else {
      line.append(phrase(use.value))
    }
  }

  private static func phrase(_ purpose: P3PPurpose) -> String {
    switch purpose {
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
    case .otherPurpose: "for something else"
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

  /// Adds items with commas between them, and "and" before the last.
  private static func addList(
    _ count: Int, to line: inout [String], _ addItem: (inout [String], Int) -> Void
  ) {
    for index in 0..<count {
      if index > 0 { line.append(index + 1 == count ? " and " : ", ") }
      addItem(&line, index)
    }
  }
}
