/// Reads what people can choose, by what means, and what the policy calls consent.
struct ChoiceReader: StatementReader {
  /// The choice last read, for means that follow it ("To do so: …").
  private var last: (choice: Int, sentence: Int, block: Int)?
  /// The last sentence that names something, for "you may opt out of this".
  private var before: Statement?

  mutating func read(_ statement: Statement, into model: inout PolicyModel) {
    guard !statement.sentence.isHeading, !statement.sentence.isQuestion else { return }
    readConsent(statement, &model)
    defer { if ChoiceSubject.isNamed(in: statement) { before = statement } }
    let kinds = statement.values(.sentence, as: SentenceKind.self)
    // "To learn how you can refuse them, visit …" is about more than the policy.
    let isHelp =
      statement.has(.control) && statement.has(.mechanism) && !statement.announcesContents
    guard !isAboutSignals(statement), !statement.isContents,
      isHelp || !kinds.contains(.aboutPolicy), !kinds.contains(.describesLaw)
    else { return }
    guard statement.has(.control) else {
      addMeans(statement, &model)
      return
    }
    let offer = ChoiceOffer(statement)
    if let cue = offer.voluntary { markOptional(cue, statement, &model) }
    let controls = statement.isTitle ? [] : offer.controls()
    if let (_, cue) = controls.first, offer.isConsequence(cue) {
      if note(statement, &model) || offer.isMereCondition(cue) { return }
    }
    guard !controls.isEmpty else {
      addMeans(statement, &model)
      return
    }
    for (control, cue) in controls.prefix(2) {
      let choice = choice(control, cue, statement, number: model.choices.count + 1)
      model.choices.append(choice)
      link(choice, statement, &model)
      last = (model.choices.count - 1, statement.index, statement.sentence.block)
    }
  }

  /// What is said of browser signals has a reader of its own; a link by that name is a means.
  private func isAboutSignals(_ statement: Statement) -> Bool {
    statement.values(.signal, as: Signal.Kind.self).contains { $0 != .doNotSellLink }
  }

  mutating func finish(_ reading: Reading, into model: inout PolicyModel) {
    ChoiceLinks(reading).link(&model)
  }

  // MARK: Parts of a choice

  private func choice(
    _ control: Control, _ cue: Cue, _ statement: Statement, number: Int
  ) -> Choice {
    let reading = statement.reading
    let span = statement.sentence.tokens
    let alternatives = BracketFinder(reading.text).alternatives(
      around: reading.folded.range(cue.tokens), in: reading.folded.range(span))
    let mechanisms = MechanismFinder(statement).mechanisms()
    let known = before.flatMap { $0.sentence.block == statement.sentence.block ? $0 : nil }
    let subject = ChoiceSubject(
      statement, of: cue, before: control == .optOut ? known : nil)
    let control = isOwnSetting(control, cue, mechanisms, subject, statement) ? .configure : control
    return Choice(
      id: "choice-\(number)", label: label(statement), control: control,
      status: alternatives.count > 1 ? .ambiguous : isRefused(cue, statement) ? .denied : .stated,
      scope: scope(control, cue, subject, statement),
      defaultState: alternatives.count > 1 ? .unspecified : Self.state(control),
      consentType: control == .optIn ? .expressed : nil,
      alternatives: alternatives.count > 1 ? alternatives : [],
      mechanisms: mechanisms,
      withdrawal: Withdrawal(control == .optIn ? .notFound : .notApplicable),
      purposes: subject.purposes, data: subject.data, recipients: subject.recipients,
      technologies: subject.technologies, audience: statement.audience,
      modality: statement.frames.first?.modality ?? .unspecified, strength: cue.strength,
      evidence: [reading.evidence(span, rule: reading.rule(cue))])
  }

  /// Refusing a technology by one's own browser or device is a setting of the person's, not an
  /// objection that the company honours.
  private func isOwnSetting(
    _ control: Control, _ cue: Cue, _ mechanisms: [Mechanism], _ subject: ChoiceSubject,
    _ statement: Statement
  ) -> Bool {
    guard control == .optOut else { return false }
    let isOwn = mechanisms.allSatisfy { $0.kind == .browserSettings || $0.kind == .deviceSettings }
    let isRefusal =
      statement.says(cue.tokens, ["cookie", "cookies", "browser", "browsers"])
      && !statement.says(cue.tokens, ["optout", "unsubscribe"])
    return isOwn && (isRefusal || (!subject.technologies.isEmpty && !mechanisms.isEmpty))
  }

  private static func state(_ control: Control) -> DefaultState {
    switch control {
    case .optIn: .processingOff
    case .optOut: .processingOn
    default: .unspecified
    }
  }

  private func label(_ statement: Statement) -> String? {
    statement.sentence.heading.map {
      statement.reading.quote(statement.reading.sentences[$0].tokens)
    }
  }

  /// What it is about: said by its own words, else by its frames. Withholding is about collection.
  private func scope(
    _ control: Control, _ cue: Cue, _ subject: ChoiceSubject, _ statement: Statement
  ) -> [ChoiceScope] {
    if control == .abstain {
      return isLeaving(statement) ? [.unspecified] : [.firstPartyCollection]
    }
    if let own = Self.acts.first(where: { statement.says(cue.tokens, $0.words) })?.scope {
      let isOthers = statement.says(cue.tokens, ["third", "party", "parties", "they"])
      return [own == .firstPartyUse && isOthers ? .thirdPartyUse : own]
    }
    var scopes = subject.scopes
    if control == .optOut, scopes.count > 1, subject.technologies.isEmpty {
      scopes.removeAll { $0 == .firstPartyCollection }
    }
    if scopes.isEmpty {
      // "Data provided to us": which data, not what is done.
      let frames = (statement.frames + statement.inherited).filter {
        !($0.isReference && $0.verbs == [.provide])
      }
      let verbs = frames.flatMap(\.verbs)
      if verbs.contains(where: { $0 == .share || $0 == .sell }) {
        scopes.append(.thirdPartySharing)
      }
      if verbs.contains(where: { $0 == .use || $0 == .contact }) { scopes.append(.firstPartyUse) }
      if verbs.contains(where: { $0 == .collect || $0 == .provide }) {
        scopes.append(.firstPartyCollection)
      }
    }
    return scopes.isEmpty ? [.unspecified] : scopes
  }

  /// "If you do not agree with this policy, do not use our site": about everything it says.
  private func isLeaving(_ statement: Statement) -> Bool {
    !statement.has(.data)
      && statement.says(statement.sentence.tokens, ["agree", "accept", "consent"])
  }

  /// The act that the words of a choice name themselves ("do not want us to share …").
  private static let acts: [(scope: ChoiceScope, words: WordGroup)] = [
    (
      .thirdPartySharing,
      ["share", "shared", "sharing", "disclose", "disclosed", "sell", "selling", "release", "pass"]
    ),
    (.firstPartyUse, ["use", "used", "using"]),
  ]

  /// "You cannot opt out of …": no such choice.
  private func isRefused(_ cue: Cue, _ statement: Statement) -> Bool {
    let start = max(statement.sentence.tokens.lowerBound, cue.tokens.lowerBound - 5)
    // "You have no choice about cookies": the rule's words may hold the denial.
    let words = start..<cue.tokens.upperBound
    if words.contains(where: { token in
      // "There is no opt-out", "you do not have the option to opt out".
      statement.says(token, Self.no) && statement.says(token + 1, Self.ways)
        || statement.says(token, Self.nots) && statement.says(token + 1, Self.having)
          && statement.says(token + 2..<min(token + 4, words.upperBound), Self.ways)
    }) {
      return true
    }
    return statement.cues(.negation).contains { negation in
      let words = statement.reading.quote(negation.tokens).lowercased()
      let distance = cue.tokens.lowerBound - negation.tokens.upperBound
      let at = negation.tokens.lowerBound
      let isForbidden = distance == 0 && statement.says(at - 1..<at, ["may", "can"])
      let isUnable = words == "cannot" || words.hasPrefix("can")
      return (isForbidden || isUnable) && distance >= 0 && distance <= 6
        && !statement.cues.contains { other in
          (other.field == .actor || other.field == .clause)
            && other.tokens.lowerBound >= negation.tokens.upperBound
            && other.tokens.upperBound <= cue.tokens.lowerBound
        }
    }
  }

  private static let no: WordGroup = ["no"]
  private static let nots: WordGroup = ["not", "don't"]
  private static let having: WordGroup = ["have", "offer"]
  private static let ways: WordGroup = [
    "way", "option", "possibility", "means", "right", "choice", "choices", "control", "say",
    "optout",
  ]

  // MARK: Sentences around a choice

  /// Means in the next sentence, or in list items under it, belong to the choice before.
  private func addMeans(_ statement: Statement, _ model: inout PolicyModel) {
    guard let last, model.choices.indices.contains(last.choice), !statement.has(.right)
    else { return }
    let isNext = last.block == statement.sentence.block && statement.index == last.sentence + 1
    let isItem = statement.sentence.leadIn == last.sentence
    guard isNext || isItem else { return }
    for mechanism in MechanismFinder(statement).mechanisms() {
      let isKnown = model.choices[last.choice].mechanisms.contains {
        $0.kind == mechanism.kind && $0.target == mechanism.target
      }
      if !isKnown { model.choices[last.choice].mechanisms.append(mechanism) }
    }
  }

  /// Notes what follows from a choice on the choice before it in the paragraph; false where there
  /// is none.
  private func note(_ statement: Statement, _ model: inout PolicyModel) -> Bool {
    guard let last, last.block == statement.sentence.block,
      model.choices.indices.contains(last.choice)
    else { return false }
    if model.choices[last.choice].consequence == nil {
      model.choices[last.choice].consequence = Claim(
        .stated, statement.reading.quote(statement.sentence.tokens),
        evidence: [
          statement.reading.evidence(statement.sentence.tokens, rule: "choice.consequence")
        ])
    }
    return true
  }

  /// The practices of the same sentence are governed by the choice.
  private func link(_ choice: Choice, _ statement: Statement, _ model: inout PolicyModel) {
    let range = statement.reading.folded.range(statement.sentence.tokens)
    for index in model.practices.indices.reversed() {
      guard let own = model.practices[index].evidence.first?.range, own == range else {
        if let own = model.practices[index].evidence.first?.range, own.end <= range.start { return }
        continue
      }
      model.practices[index].choices.append(choice.id)
    }
  }

  /// Data that people may leave out are optional: those of the cue's clause, or, where it names none
  /// ("this is optional"), those collected in the sentence before.
  private func markOptional(_ cue: Cue, _ statement: Statement, _ model: inout PolicyModel) {
    let reading = statement.reading
    let words = Clauses(statement).around(cue.tokens)
    let clause = reading.folded.range(words)
    let named = statement.mentions(.data, as: DataCategory.self, in: words).contains {
      $0.code != .personalInformation
    }
    let sentence = reading.folded.range(statement.sentence.tokens)
    let block = reading.text.blocks[statement.sentence.block].range
    let place = named ? clause : TextRange(block.start, sentence.end)
    var nearest: TextRange?
    for index in model.practices.indices.reversed() {
      guard let own = model.practices[index].evidence.first?.range, own.start >= block.start
      else { return }
      guard model.practices[index].action == .collect, model.practices[index].actor == .firstParty,
        model.practices[index].source != .automatic, nearest == nil || nearest == own
      else { continue }
      var isMarked = false
      for item in model.practices[index].data.indices {
        guard let range = model.practices[index].data[item].evidence.first?.range,
          place.contains(range)
        else { continue }
        model.practices[index].data[item].necessity = .optional
        isMarked = true
      }
      if isMarked { nearest = own }
    }
  }

  // MARK: Consent

  private func readConsent(_ statement: Statement, _ model: inout PolicyModel) {
    var seen: [ConsentStatement.Kind] = []
    for cue in statement.cues(.consent) {
      guard let kind = statement.reading.value(cue, as: ConsentStatement.Kind.self),
        !seen.contains(kind)
      else { continue }
      seen.append(kind)
      let span = statement.sentence.tokens
      model.consentStatements.append(
        ConsentStatement(
          id: "consent-\(model.consentStatements.count + 1)", kind: kind,
          consentType: Self.type(kind), status: .stated,
          modality: statement.frames.first?.modality ?? .unspecified,
          purposes: statement.mentions(.purpose, as: Purpose.self, in: span),
          data: statement.mentions(.data, as: DataCategory.self, in: span),
          recipients: statement.mentions(.recipient, as: RecipientKind.self, in: span),
          strength: cue.strength,
          evidence: [statement.reading.evidence(span, rule: statement.reading.rule(cue))]))
    }
  }

  private static func type(_ kind: ConsentStatement.Kind) -> ConsentType {
    switch kind {
    case .impliedByUse, .impliedByProvision, .deemedAcceptanceOfChanges: .implied
    case .requestedAtCollection: .expressed
    default: .unspecified
    }
  }
}
