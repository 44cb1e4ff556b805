/// Makes drafts of practices out of the frames of a sentence.
struct PracticeDrafts {
  let statement: Statement
  let reading: Reading
  let grammar: GrammarWords

  init(_ statement: Statement, _ grammar: GrammarWords) {
    self.statement = statement
    self.grammar = grammar
    reading = statement.reading
  }

  /// The practices the sentence states, in the order of its verbs.
  func drafts() -> [PracticeDraft] {
    let topics = topics
    if isUnderOtherSites { return [] }
    let own = statement.frames.map(withLeadIn).filter { frame in
      frame.clause != .indirect && frame.clause != .hypothesis && !isNoticeOfChange(frame)
        && topics.allSatisfy { isApart(frame, from: $0) }
    }
    if !topics.isEmpty, own.isEmpty { return [] }
    let aims = recipientsAims(own)
    var drafts: [PracticeDraft] = []
    for index in own.indices where !own[index].isReference && !aims[index] {
      drafts += draft(own[index], span: own[index].span)
    }
    // Data that are only named ("what you tell us is confidential"), and what a list spells out.
    let isNamed = drafts.isEmpty
    if isNamed { drafts = own.filter(\.namesStatement).flatMap { draft($0, span: $0.span) } }
    let isOpen = isNamed && !statement.has(.purpose) || statement.sentence.introduces
    for index in drafts.indices where isOpen && drafts[index].isGeneric {
      if drafts[index].recipients.isEmpty, drafts[index].polarity == .affirmed {
        drafts[index].strength = .weak
      }
    }
    if drafts.allSatisfy({ $0.strength == .weak }),
      statement.frames.allSatisfy({ !$0.hasSubject || $0.isReference }) || isCircumstance
    {
      let above = underContext()
      if !above.isEmpty { drafts = above }
    }
    for index in drafts.indices { weaken(&drafts[index]) }
    return drafts
  }

  /// What a question is about, denied or affirmed by its answer.
  func answered(_ denies: Bool) -> [PracticeDraft] {
    let first = statement.sentence.tokens.lowerBound
    // "Do you share my name?": who is asked is the company.
    let isAsked =
      statement.says(first, ["do", "does", "will", "may", "can"])
      && statement.says(first + 1, ["you"])
    let asked = statement.frames.compactMap { frame -> Frame? in
      guard frame.clause != .indirect, frame.negator == nil else { return nil }
      var asked = frame
      if isAsked, frame.actor == .you { asked.actor = .we }
      return asked.actor == .we ? asked : nil
    }
    return asked.flatMap { draft($0, span: $0.span) }.map { draft in
      var answered = draft
      answered.polarity = denies ? .denied : .affirmed
      return answered
    }
  }

  /// "If we change this policy, we will write to you": told as a notice of the change.
  private func isNoticeOfChange(_ frame: Frame) -> Bool {
    frame.verbs == [.contact] && statement.has(.change) && statement.has(.changeNotice)
  }

  /// Whether the sentence stands in a list about other sites or the law.
  private var isUnderOtherSites: Bool {
    statement.leadInCues.contains {
      $0.field == .sentence
        && [.otherSites, .describesLaw].contains(reading.value($0, as: SentenceKind.self))
    }
  }

  /// What else the sentence is about than what is done with data.
  private var topics: [Cue] {
    statement.cues(.sentence).filter {
      [.aboutPolicy, .otherSites, .describesLaw, .advice].contains(
        reading.value($0, as: SentenceKind.self))
    }
  }

  /// "We link to shops, and we share your name with them": a statement of the company's own in a clause
  /// of its own says what is done, whatever the rest of the sentence is about.
  private func isApart(_ frame: Frame, from topic: Cue) -> Bool {
    // "We respect your privacy and do not sell your name".
    if frame.actor == .we, let negator = frame.negator, !frame.isReference, !frame.isPassive,
      reading.value(topic, as: SentenceKind.self) == .aboutPolicy,
      topic.tokens.upperBound <= negator.tokens.lowerBound,
      frame.tokens.lowerBound - negator.tokens.upperBound <= 2,
      statement.says(topic.tokens.upperBound - 1..<negator.tokens.lowerBound, ["and", "but"]),
      statement.says(negator.tokens.lowerBound - 1..<negator.tokens.upperBound, Self.finite)
    {
      return true
    }
    guard frame.actor == .we, frame.hasSubject, !frame.isReference, !frame.isNominal,
      frame.clause == nil || frame.clause == .contrast,
      let subject = frame.subjectStart, subject - frame.clauseStart <= 1
    else { return false }
    return frame.clauseStart >= topic.tokens.upperBound
  }

  private static let finite: WordGroup = [
    "do", "don't", "will", "won't", "would", "shall", "never", "cannot", "may",
  ]

  func draft(
    _ frame: Frame, span: Range<Int>, isInherited: Bool = false
  ) -> [PracticeDraft] {
    let mayBeEmpty = isInherited && statement.leadInPractice.hasValues
    var seen: [Action] = []
    var out: [PracticeDraft] = []
    for (verb, cue) in zip(frame.verbs, frame.cues) {
      let role = PracticeRole(
        verb, frame, hasRecipient: has(.recipient, in: span) || goesToName(frame, span),
        hasPurpose: has(.purpose, in: span), reachesUs: reachesUs(frame, span))
      guard var role, !seen.contains(role.action), !deniesOnlyAim(frame), !isLeftUndone(frame)
      else { continue }
      if hires(verb, frame, span) { role.actor = .thirdParty }
      seen.append(role.action)
      var draft = PracticeDraft(
        role, frame, strength: strength(frame, cue), rule: reading.rule(cue))
      fill(&draft, frame, span)
      draft.isMentioned =
        frame.actor == .you && (frame.clause == .condition || frame.clause == .exception)
        || frame.actor == .you && statement.has(.right)
      draft.isGiven = frame.actor == .you
      draft.isStopped = isStopped(frame)
      draft.namesData = frame.isReference && frame.actor == .you
      draft.isAgentless = frame.isPassive && !frame.hasSubject
      draft.isPartialDenial =
        excludesOthers(frame.reach) || isOfManner(frame) || describes(frame)
      // "Information that cannot be linked to you": what it is, not what is done with it.
      if draft.action == .profile, frame.isReference, frame.isDenied { continue }
      if isTransfer(draft) || explains(draft) { continue }
      let isHeld = mayBeEmpty && !(draft.purposes.isEmpty && draft.conditions.isEmpty)
      guard isHeld || isSubstantial(draft, verb, frame) else { continue }
      out.append(draft)
      if let excepted = excepted(draft, frame) { out.append(excepted) }
      if let shared = shared(draft, frame) { out.append(shared) }
    }
    return out
  }

  /// "You can visit us without telling or showing us anything": what people need not do.
  private func isLeftUndone(_ frame: Frame) -> Bool {
    let verb = frame.tokens.lowerBound
    let start = max(frame.clauseStart, verb - 12)
    guard reading.ends(verb, with: "ing"), start < verb,
      let without = (start..<verb).last(where: { statement.says($0, Self.without) })
    else { return false }
    let actors = statement.cues(.actor).filter {
      frame.clauseStart <= $0.tokens.lowerBound && $0.tokens.upperBound <= without
    }
    return actors.first.flatMap { reading.value($0, as: FrameActor.self) } == .you
  }

  private static let without: WordGroup = ["without"]

  /// "Your data may, or will not, be moved to servers abroad": a transfer, which has a reader of its own.
  private func isTransfer(_ draft: PracticeDraft) -> Bool {
    (draft.action == .share || draft.action == .retain) && draft.recipients.isEmpty
      && statement.has(.transfer)
  }

  /// "Cookies are files that sites send to your computer": what a technology is, not who gets data.
  private func explains(_ draft: PracticeDraft) -> Bool {
    (draft.action == .share || draft.action == .sell || draft.rule == Self.arrival)
      && draft.polarity == .affirmed
      && statement.values(.sentence, as: SentenceKind.self).contains(.explainsTechnology)
  }

  /// The rule of what is sent to somebody.
  private static let arrival = "verb.givenTo"

  /// "We and our affiliates use it": the affiliates get it.
  private func shared(_ draft: PracticeDraft, _ frame: Frame) -> PracticeDraft? {
    guard let companion = frame.companion, draft.actor == .firstParty,
      draft.action != .share, draft.action != .sell,
      !draft.data.isEmpty || !draft.purposes.isEmpty || !draft.technologies.isEmpty
    else { return nil }
    var shared = draft
    shared.action = .share
    shared.source = .unspecified
    shared.strength = min(.likely, draft.strength)
    shared.rule = PracticeDraft.companionRule
    shared.recipients = statement.mentions(
      .recipient, as: RecipientKind.self, in: companion.tokens)
    return shared
  }

  /// What a denial leaves out is done: "not shared, except with carriers to deliver it". Where only
  /// the person's own say is left out, the denial with its exception says it all.
  private func excepted(_ denied: PracticeDraft, _ frame: Frame) -> PracticeDraft? {
    guard denied.polarity == .denied, !denied.data.isEmpty || !denied.recipients.isEmpty else {
      return nil
    }
    for span in frame.exceptions
    where !leavesOpen(span) && !isPersonsSay(span)
      && !statement.frames.contains(where: {
        !isNoun($0) && span.contains($0.tokens.lowerBound)
      })
    {
      var draft = denied
      draft.polarity = .affirmed
      draft.strength = min(.likely, denied.strength)
      draft.purposes = statement.mentions(.purpose, as: Purpose.self, in: span)
      let recipients = statement.mentions(.recipient, as: RecipientKind.self, in: span)
      if draft.action == .share || draft.action == .sell, !recipients.isEmpty {
        draft.recipients = recipients
      }
      draft.conditions = denied.conditions.filter { condition in
        condition.isException && condition.kind != .other
          && condition.evidence.first.map {
            span.contains(reading.folded.token(at: $0.range.start))
          } == true
      }
      for index in draft.conditions.indices { draft.conditions[index].isException = false }
      let isNamed =
        draft.action == .share
        ? !recipients.isEmpty || draft.conditions.contains { $0.kind == .law }
        : !draft.purposes.isEmpty || !draft.conditions.isEmpty
      guard isNamed, draft.action != .sell else { continue }
      return draft
    }
    return nil
  }

  /// "Unless disclosure is needed": a noun that only names an act.
  private func isNoun(_ frame: Frame) -> Bool {
    frame.isNominal || frame.cues.allSatisfy { $0.strength == .weak }
  }

  /// "Unless you agree", "unless you object".
  private func isPersonsSay(_ span: Range<Int>) -> Bool {
    statement.cues(.condition).contains {
      span.contains($0.tokens.lowerBound)
        && [.consent, .noObjection].contains(reading.value($0, as: ConditionKind.self))
    }
  }

  /// "Unless the rules say otherwise" does not tell what is then done; "unless otherwise required by law"
  /// does.
  private func leavesOpen(_ exception: Range<Int>) -> Bool {
    exception.contains {
      statement.says($0, Self.otherwise) && !statement.says($0 + 1, Self.required)
    }
  }

  private static let otherwise: WordGroup = ["otherwise"]
  private static let required: WordGroup = [
    "required", "compelled", "ordered", "obliged", "obligated", "mandated",
  ]

  func has(_ field: CueField, in span: Range<Int>) -> Bool {
    statement.cues.contains { $0.field == field && span.contains($0.tokens.lowerBound) }
  }

  /// A verb with nothing to act on tells no practice.
  private func isSubstantial(_ draft: PracticeDraft, _ verb: FrameVerb, _ frame: Frame) -> Bool {
    if draft.object != nil, verb != .access { return true }
    // "We access your camera" is how apps collect; of "your account" it tells nothing.
    if verb == .access, draft.action == .collect {
      return draft.data.contains {
        $0.code != .personalInformation && $0.code != .accountInformation
      }
    }
    let tracks = draft.technologies.contains { $0.code?.isTracking == true }
    switch draft.action {
    case .collect, .profile: return !draft.data.isEmpty || tracks
    case .use:
      if draft.actor == .thirdParty {
        return !draft.recipients.isEmpty && frame.actor != .they || !draft.data.isEmpty || tracks
          || !draft.purposes.isEmpty
      }
      return !draft.data.isEmpty || tracks || verb == .contact
    case .share, .sell:
      if frame.actor == .you { return !draft.data.isEmpty }
      let isNamed = verb == .provide || draft.actor == .thirdParty
      return !draft.data.isEmpty || !isNamed && !draft.recipients.isEmpty
    case .retain, .delete, .transfer: return !draft.data.isEmpty
    }
  }
}

extension Technology {
  /// Whether the technology by itself means that data are collected.
  fileprivate var isTracking: Bool {
    switch self {
    case .forms, .mobileApps, .socialPlugins, .sdks, .scripts: false
    default: true
    }
  }
}
