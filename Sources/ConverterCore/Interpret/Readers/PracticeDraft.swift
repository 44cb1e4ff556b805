/// A practice before it has an id and evidence.
struct PracticeDraft {
  var action: Action
  var actor: Actor
  var polarity: Polarity
  var modality: Modality
  var strength: Strength
  /// The rule of the verb that tells it.
  var rule: String
  var data: [Mention<DataCategory>] = []
  var purposes: [Mention<Purpose>] = []
  var recipients: [Mention<RecipientKind>] = []
  var technologies: [Mention<Technology>] = []
  var subjects: [Mention<DataSubject>] = []
  var legalBasis: [Mention<LegalBasis>] = []
  var conditions: [Condition] = []
  var source = DataSource.unspecified
  var identifiability: Identifiability?
  /// Whether the text speaks of "this information" or "it".
  var pointsBack = false
}

/// Makes drafts out of the frames of a sentence.
struct PracticeDrafts {
  private let statement: Statement
  private let reading: Reading

  init(_ statement: Statement) {
    self.statement = statement
    reading = statement.reading
  }

  /// The practices the sentence states, in the order of its verbs.
  func drafts() -> [PracticeDraft] {
    if isAboutSomethingElse { return [] }
    let asserting = statement.frames.filter { !$0.isReference }
    let frames = asserting.isEmpty ? statement.frames : asserting
    var drafts = frames.flatMap { frame in draft(frame, span: frame.span) }
    if drafts.isEmpty, !statement.inherited.isEmpty {
      drafts = statement.inherited.suffix(1).flatMap { frame in
        draft(frame, span: statement.sentence.tokens)
      }
    }
    return drafts
  }

  private var isAboutSomethingElse: Bool {
    statement.values(.sentence, as: SentenceKind.self).contains {
      $0 == .aboutPolicy || $0 == .otherSites || $0 == .describesLaw || $0 == .advice
    }
  }

  private func draft(_ frame: Frame, span: Range<Int>) -> [PracticeDraft] {
    var seen: [Action] = []
    var out: [PracticeDraft] = []
    for (verb, cue) in zip(frame.verbs, frame.cues) {
      guard let role = Role(verb, frame, statement, span) else { continue }
      guard !seen.contains(role.action) else { continue }
      seen.append(role.action)
      var draft = PracticeDraft(
        action: role.action, actor: role.actor, polarity: frame.isDenied ? .denied : .affirmed,
        modality: frame.modality, strength: strength(frame, cue), rule: reading.rule(cue))
      draft.source = role.source
      fill(&draft, frame, span)
      guard isSubstantial(draft, verb) else { continue }
      out.append(draft)
    }
    return out
  }

  private func strength(_ frame: Frame, _ cue: Cue) -> Strength {
    if frame.clause == .condition, frame.actor != .you { return .weak }
    if frame.isNominal { return .weak }
    return cue.strength
  }

  private func fill(_ draft: inout PracticeDraft, _ frame: Frame, _ span: Range<Int>) {
    draft.data = statement.mentions(.data, as: DataCategory.self, in: span)
    draft.purposes = statement.mentions(.purpose, as: Purpose.self, in: span)
    draft.technologies = statement.mentions(.technology, as: Technology.self, in: span)
    draft.legalBasis = statement.mentions(.legalBasis, as: LegalBasis.self, in: span)
    draft.subjects = statement.mentions(.subject, as: DataSubject.self, in: span)
    let sources = statement.mentions(.source, as: DataSource.self, in: span)
    if let source = sources.first?.code { draft.source = source }
    let known = statement.mentions(.identifiability, as: Identifiability.self, in: span)
    draft.identifiability = known.first?.code
    if draft.action == .share || draft.action == .sell {
      draft.recipients = statement.mentions(.recipient, as: RecipientKind.self, in: span)
    } else if let subject = frame.subject, draft.actor == .thirdParty {
      draft.recipients = statement.mentions(
        .recipient, as: RecipientKind.self, in: subject.tokens)
    }
    draft.conditions = conditions(frame, span)
    draft.pointsBack = pointsBack(span)
  }

  private func conditions(_ frame: Frame, _ span: Range<Int>) -> [Condition] {
    var found: [Condition] = []
    for cue in statement.cues(.condition) where span.contains(cue.tokens.lowerBound) {
      guard let kind = reading.value(cue, as: ConditionKind.self) else { continue }
      let isException = frame.exceptions.contains { $0.contains(cue.tokens.lowerBound) }
      found.append(
        Condition(kind: kind, isException: isException, evidence: [reading.evidence(cue)]))
    }
    if frame.negator != nil, found.isEmpty, let exception = frame.exceptions.first {
      found.append(
        Condition(
          kind: .other, isException: true,
          evidence: [reading.evidence(exception, rule: "clause.exception")]))
    }
    return found
  }

  private func pointsBack(_ span: Range<Int>) -> Bool {
    statement.cues(.data).isEmpty
      || statement.cues(.data).allSatisfy {
        reading.value($0, as: DataCategory.self) == .personalInformation
      }
  }

  /// A verb with nothing to act on tells no practice.
  private func isSubstantial(_ draft: PracticeDraft, _ verb: FrameVerb) -> Bool {
    switch draft.action {
    case .collect: !draft.data.isEmpty || !draft.technologies.isEmpty
    case .use, .profile:
      !draft.data.isEmpty || !draft.technologies.isEmpty
    case .share, .sell: !draft.data.isEmpty || !draft.recipients.isEmpty
    case .retain, .delete, .transfer: !draft.data.isEmpty
    }
  }
}

/// What a verb means for the model, by who does it.
private struct Role {
  var action: Action
  var actor: Actor
  var source: DataSource

  /// Nil where the verb tells no practice of that actor.
  init?(_ verb: FrameVerb, _ frame: Frame, _ statement: Statement, _ span: Range<Int>) {
    source = .unspecified
    actor = frame.actor == .they ? .thirdParty : .firstParty
    switch (verb, frame.actor) {
    case (.collect, .you), (.use, .you), (.employ, .you), (.retain, .you), (.delete, .you),
      (.access, .you), (.contact, _), (.profile, .you), (.receive, .you), (.sell, .you):
      return nil
    case (.collect, _): action = .collect
    case (.request, .you): return nil
    case (.request, _): (action, source) = (.collect, .direct)
    case (.provide, .you), (.share, .you): (action, source) = (.collect, .direct)
    case (.provide, .they): (action, actor, source) = (.collect, .firstParty, .thirdParty)
    case (.provide, _), (.share, _):
      let hasRecipient = statement.cues(.recipient).contains {
        span.contains($0.tokens.lowerBound)
      }
      guard verb == .share || hasRecipient else { return nil }
      action = .share
    case (.receive, .they): (action, actor) = (.share, .firstParty)
    case (.receive, _): action = .collect
    case (.use, _), (.employ, _): action = .use
    case (.sell, _): action = .sell
    case (.retain, _): action = .retain
    case (.delete, _): action = .delete
    case (.profile, _): action = .profile
    case (.access, .they): (action, actor) = (.share, .firstParty)
    case (.access, _): return nil
    }
    if verb == .employ { (action, source) = (.collect, .automatic) }
  }
}
