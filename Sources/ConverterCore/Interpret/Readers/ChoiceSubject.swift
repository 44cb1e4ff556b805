/// What a choice is about: the words of its own clause, not those of the means or of what follows
/// from choosing ("if you refuse cookies, some features may not work").
struct ChoiceSubject {
  /// What for.
  private(set) var purposes: [Mention<Purpose>] = []
  /// Which data.
  private(set) var data: [Mention<DataCategory>] = []
  /// With whom.
  private(set) var recipients: [Mention<RecipientKind>] = []
  /// Which technologies it keeps away.
  private(set) var technologies: [Mention<Technology>] = []
  /// Which acts, as the words alone tell.
  private(set) var scopes: [ChoiceScope] = []

  /// Whether the words name anything.
  var isEmpty: Bool {
    purposes.isEmpty && data.allSatisfy { $0.code == .personalInformation } && recipients.isEmpty
      && technologies.isEmpty
  }

  /// What the words of a span name.
  init(_ statement: Statement, in span: Range<Int>) {
    purposes = statement.mentions(.purpose, as: Purpose.self, in: span)
    data = statement.mentions(.data, as: DataCategory.self, in: span)
    recipients = statement.mentions(.recipient, as: RecipientKind.self, in: span)
    technologies = statement.mentions(.technology, as: Technology.self, in: span)
    for cue in statement.cues(.choiceScope) where span.contains(cue.tokens.lowerBound) {
      guard let code = statement.reading.value(cue, as: ChoiceScope.self) else { continue }
      if !scopes.contains(code) { scopes.append(code) }
    }
  }

  /// What a choice is about, by the clause of its cue; where that names nothing ("you may opt
  /// out"), by the words before it in the sentence; else by `before`, the sentence before.
  init(_ statement: Statement, of cue: Cue, before: Statement?) {
    let clauses = Clauses(statement)
    let span = clauses.around(cue.tokens)
    let sentence = statement.sentence.tokens
    if clauses.hangs(on: cue.tokens) {
      let after = ChoiceSubject(statement, in: span.upperBound..<sentence.upperBound)
      let main =
        after.isEmpty
        ? ChoiceSubject(statement, in: sentence.lowerBound..<span.lowerBound) : after
      if !main.isEmpty {
        self = main
        return
      }
    }
    var own = ChoiceSubject(statement, in: span)
    if own.isEmpty, span.lowerBound > statement.sentence.tokens.lowerBound {
      own.add(
        ChoiceSubject(statement, in: statement.sentence.tokens.lowerBound..<span.lowerBound))
    }
    // "We ask for your consent before we use your health data".
    if own.isEmpty, statement.says(span.upperBound..<sentence.upperBound, ["before", "prior"]) {
      own.add(ChoiceSubject(statement, in: span.upperBound..<sentence.upperBound))
    }
    if own.isEmpty, own.scopes.isEmpty, let before {
      own.add(ChoiceSubject(before, in: before.sentence.tokens))
    }
    self = own
  }

  /// Whether a sentence names anything.
  static func isNamed(in statement: Statement) -> Bool {
    if statement.has(.purpose) || statement.has(.recipient) || statement.has(.technology) {
      return true
    }
    return statement.values(.data, as: DataCategory.self).contains { $0 != .personalInformation }
  }

  private mutating func add(_ other: ChoiceSubject) {
    purposes += other.purposes
    data = other.data.isEmpty ? data : other.data
    recipients += other.recipients
    technologies += other.technologies
    if scopes.isEmpty { scopes = other.scopes }
  }
}

/// Where the clauses of a sentence start, as far as choices need it.
struct Clauses {
  private let statement: Statement
  private let starts: Set<Int>

  init(_ statement: Statement) {
    self.statement = statement
    var starts: Set<Int> = []
    let marks = statement.reading.folded.marks
    let first = statement.sentence.tokens.lowerBound
    for cue in statement.cues {
      let at = cue.tokens.lowerBound
      switch cue.field {
      case .clause where statement.reading.value(cue, as: ClauseBreak.self) != .indirect:
        starts.insert(at)
      case .actor where at > first && marks[at - 1].contains(.comma): starts.insert(at)
      default: continue
      }
    }
    for token in statement.sentence.tokens.dropLast() {
      let isBreak = marks[token].contains(.semicolon)
      // "…, send us your address": the sentence goes on to tell how.
      let isCall =
        marks[token].contains(.comma)
        && (statement.says(token + 1, Self.calls)
          || (statement.says(token + 1, Self.nouns) && statement.says(token + 2, Self.ours)))
      if isBreak || isCall { starts.insert(token + 1) }
    }
    self.starts = starts
  }

  private static let calls: WordGroup = [
    "please", "simply", "just", "send", "write", "click", "visit", "notify", "tell", "go", "log",
    "follow", "reply", "complete", "fill", "select",
  ]
  /// Calls that are as often nouns ("your name, e-mail address").
  private static let nouns: WordGroup = ["call", "contact", "email", "mail", "check"]

  private static let ours: WordGroup = ["us", "our", "the"]

  /// The clause some words stand in, up to the means that follow them.
  func around(_ tokens: Range<Int>) -> Range<Int> {
    let sentence = statement.sentence.tokens
    let start =
      (sentence.lowerBound...tokens.lowerBound).last(where: starts.contains) ?? sentence.lowerBound
    // "To leave our newsletters, click the link": words of a means may start in the clause before it.
    let means = Set(
      statement.cues(.mechanism).map { cue in
        cue.tokens.dropFirst().first(where: starts.contains) ?? cue.tokens.lowerBound
      })
    let end =
      (tokens.upperBound..<max(tokens.upperBound, sentence.upperBound)).first {
        starts.contains($0) || means.contains($0)
      } ?? sentence.upperBound
    return start..<max(end, tokens.upperBound)
  }

  /// Whether something is done as long as the choice is not made ("unless you opt out, we …", "if
  /// you do not opt out, we …"): the main clause tells what.
  func hangs(on tokens: Range<Int>) -> Bool {
    if let opening = opening(tokens),
      statement.reading.value(opening, as: ClauseBreak.self) == .exception
    {
      return true
    }
    let before = max(statement.sentence.tokens.lowerBound, tokens.lowerBound - 2)
    return statement.says(before..<tokens.lowerBound, ["not", "don't"])
      && statement.says(tokens, ["optout", "optedout", "unsubscribe"])
  }

  /// The clause break that opens the clause some words stand in ("if", "unless"), if one does.
  func opening(_ tokens: Range<Int>) -> Cue? {
    let start = starts.filter { $0 <= tokens.lowerBound }.max()
    return statement.cues(.clause).last {
      $0.tokens.lowerBound == start
        && statement.reading.value($0, as: ClauseBreak.self) != .indirect
    }
  }
}
