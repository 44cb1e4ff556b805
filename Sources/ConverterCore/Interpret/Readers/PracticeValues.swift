/// What the words of a frame name: data, purposes, recipients, conditions.
extension PracticeDrafts {
  func fill(_ draft: inout PracticeDraft, _ frame: Frame, _ span: Range<Int>) {
    draft.data = data(in: span, of: frame)
    draft.purposes = purposes(draft, frame, span)
    draft.technologies = statement.mentions(.technology, as: Technology.self, in: span)
    draft.legalBasis = statement.mentions(.legalBasis, as: LegalBasis.self, in: span)
    draft.subjects = statement.mentions(.subject, as: DataSubject.self, in: span)
    if draft.action == .collect, draft.source == .unspecified {
      let sources = statement.mentions(.source, as: DataSource.self, in: span)
      draft.source = sources.first?.code ?? .unspecified
    }
    if draft.action == .collect, draft.source == .unspecified, frame.verbs.contains(.receive),
      has(.recipient, in: span) || isFromOthers(span)
    {
      draft.source = .thirdParty
    }
    if draft.source == .unspecified, draft.action == .collect || draft.action == .use,
      statement.frames.contains(where: { $0.isGiving && frame.reach.contains($0.tokens.lowerBound) }
      )
    {
      draft.source = .direct
    }
    let known = statement.mentions(.identifiability, as: Identifiability.self, in: span)
    draft.identifiability = known.first?.code
    draft.recipients = recipients(draft, frame, span)
    draft.conditions = conditions(frame, span == frame.span ? frame.reach : span)
    draft.retention = retention(span)
    draft.pointsBack = draft.data.allSatisfy {
      $0.code == .personalInformation || $0.code == .sensitiveInformation && pointsBack($0)
    }
    draft.object = pronoun(after: frame)
    if draft.polarity == .denied { narrow(&draft, frame, span) }
  }

  /// "This sensitive information": a pointer just before what data are called.
  private func pointsBack(_ mention: Mention<DataCategory>) -> Bool {
    mention.evidence.first.map {
      statement.says(reading.folded.token(at: $0.range.start) - 1, Self.pointers)
    } ?? false
  }

  private static let pointers: WordGroup = ["this", "these", "such", "that", "those"]

  /// What for: as the frame says and the words that open the sentence ("To bill you, we …"). Where data are
  /// got or given away, the clause that opens it says so, too ("When you enter a contest, we ask for
  /// your name"; "When you order, we use it" tells when, which need not be what for), and what those do
  /// who get them ("… to shops, who may write to you about their offers").
  private func purposes(
    _ draft: PracticeDraft, _ frame: Frame, _ span: Range<Int>
  ) -> [Mention<Purpose>] {
    var found = statement.mentions(
      .purpose, as: Purpose.self, in: span == frame.span ? frame.reach : span)
    for place in furtherAims(draft, frame) {
      let known = Set(found.compactMap(\.code))
      found += statement.mentions(.purpose, as: Purpose.self, in: place).filter { mention in
        mention.code.map { !known.contains($0) } ?? true
      }
    }
    if !frame.isDenied { markDenied(&found) }
    return found
  }

  /// Where else than in its own words it stands what a practice is for.
  private func furtherAims(_ draft: PracticeDraft, _ frame: Frame) -> [Range<Int>] {
    var places: [Range<Int>] = []
    if let aim = frame.aim { places.append(aim) }
    let isTransfer = draft.action == .share || draft.action == .sell
    if isTransfer || draft.action == .collect, let opening = frame.opening {
      places.append(opening)
    }
    if isTransfer { places += deeds(ofRecipientsIn: frame) }
    return places
  }

  /// Where it stands what the recipients of a frame do with what they get.
  private func deeds(ofRecipientsIn frame: Frame) -> [Range<Int>] {
    statement.frames.filter { other in
      other.actor == .they && !other.isDenied
        && other.tokens.lowerBound >= frame.tokens.upperBound
        && other.subject.map { frame.span.contains($0.tokens.lowerBound) } == true
    }.map(\.span)
  }

  /// "To answer you, not for marketing": what it is said not to be for.
  private func markDenied(_ purposes: inout [Mention<Purpose>]) {
    guard statement.has(.negation) else { return }
    for index in purposes.indices {
      guard let range = purposes[index].evidence.first?.range else { continue }
      // The words may run over the denial: "send confirmations, not for marketing".
      let first = reading.folded.token(at: range.start)
      let last = reading.folded.token(at: range.end - 1)
      let isDenied = (min(first - 3, last)..<last).contains { at in
        statement.says(at, Self.not) && statement.says(at + 1, Self.aiming)
          && at > statement.sentence.tokens.lowerBound
          && (reading.folded.marks[at - 1].contains(.comma) || statement.says(at - 1, Self.joins))
      }
      if isDenied { purposes[index].status = .denied }
    }
  }

  private static let aiming: WordGroup = ["for", "to"]
  private static let joins: WordGroup = ["and", "but"]

  /// "from travel agents", and not "from you", "from your browser".
  private func isFromOthers(_ span: Range<Int>) -> Bool {
    span.dropLast().contains { token in
      statement.says(token, Self.from) && !statement.says(token + 1, Self.persons)
    }
  }

  private static let from: WordGroup = ["from"]
  private static let persons: WordGroup = ["you", "your", "users", "visitors", "time"]

  /// "share it", "it is shared": the pronoun that a verb acts on.
  private func pronoun(after frame: Frame) -> Range<Int>? {
    if frame.isPassive, let join = continuation(frame) { return join }
    // "Your name, which we use to write to you".
    if !frame.isPassive, !frame.isReference, let subject = frame.subjectStart,
      subject > statement.sentence.tokens.lowerBound,
      statement.says(subject - 1, FrameFinder.which)
    {
      return subject - 1..<subject
    }
    let next = frame.tokens.upperBound
    let verb = frame.tokens.lowerBound
    let candidates =
      frame.isPassive
      ? Array((verb - 4..<verb).reversed()) : Array(frame.tokens.dropFirst()) + [next]
    let names = frame.isPassive ? Self.subjects : Self.objects
    for token in candidates where statement.sentence.tokens.contains(token) {
      guard statement.says(token, names) else { continue }
      // What "it is kept" is about must have been named in the same sentence.
      let before = statement.sentence.tokens.lowerBound..<token
      return frame.isPassive && !has(.data, in: before) ? nil : token..<token + 1
    }
    return nil
  }

  /// "Your name is used here and is not sold": the conjunction before a passive that goes on about what
  /// was named before.
  private func continuation(_ frame: Frame) -> Range<Int>? {
    let words = reading.folded.words
    var at = frame.tokens.lowerBound
    let start = statement.sentence.tokens.lowerBound
    var seesBe = words[at] != 0 && grammar.be[Int(words[at])]
    while at > start,
      grammar.be[Int(words[at])] || isVerbal(at) || statement.says(at, Self.adverbs)
        || at == frame.tokens.lowerBound
    {
      seesBe = seesBe || grammar.be[Int(words[at])]
      at -= 1
    }
    guard seesBe, grammar.andOr[Int(words[at])], has(.data, in: start..<at) else { return nil }
    return at..<at + 1
  }

  private static let adverbs: WordGroup = ["otherwise", "also", "subsequently", "ever"]

  /// A modal verb or a negator.
  private func isVerbal(_ token: Int) -> Bool {
    statement.cues.contains {
      ($0.field == .modality || $0.field == .negation) && $0.tokens.contains(token)
    }
  }

  private static let objects: WordGroup = ["it", "them", "those", "these"]
  private static let subjects: WordGroup = ["it", "they"]

  /// With whom: the subject of a third party's act, else those the data go "to" or "with".
  private func recipients(
    _ draft: PracticeDraft, _ frame: Frame, _ span: Range<Int>
  ) -> [Mention<RecipientKind>] {
    if let subject = frame.subject {
      return statement.mentions(.recipient, as: RecipientKind.self, in: subject.tokens)
    }
    guard draft.action == .share || draft.action == .sell || draft.actor == .thirdParty else {
      return []
    }
    let all = statement.mentions(.recipient, as: RecipientKind.self, in: span)
    let isGiven = all.filter { mention in
      guard let range = mention.evidence.first?.range else { return false }
      return isGoal(reading.folded.token(at: range.start), span)
    }
    return isGiven.isEmpty ? all : isGiven
  }

  /// Whether "to", "with" or the like leads to a place over nothing but a noun phrase or a list.
  private func isGoal(_ token: Int, _ span: Range<Int>) -> Bool {
    var at = token - 1
    var steps = 0
    while at >= span.lowerBound, steps < 14 {
      let word = Int(reading.folded.words[at])
      if grammar.goals[word] { return true }
      if grammar.origins[word] { return false }
      at -= 1
      steps += 1
    }
    return false
  }

  private func conditions(_ frame: Frame, _ span: Range<Int>) -> [Condition] {
    var found: [Condition] = []
    for cue in statement.cues(.condition) {
      guard let kind = reading.value(cue, as: ConditionKind.self) else { continue }
      let isException =
        frame.isDenied && frame.exceptions.contains { $0.contains(cue.tokens.lowerBound) }
      let start = cue.tokens.lowerBound
      // "We may use it without your consent": none is asked for.
      if !frame.isDenied, kind == .consent, statement.lacks(cue) { continue }
      // "In a merger, we tell you before we pass it on": what is passed on at all is so in the merger.
      let isInside =
        span.contains(start) || frame.opening?.contains(start) == true
        || kind == .merger && frame.verbs.contains(.share)
      guard isException || isInside,
        !found.contains(where: { $0.kind == kind && $0.isException == isException })
      else { continue }
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

  private func retention(_ span: Range<Int>) -> Retention? {
    let cue = statement.cues(.retention).first { span.contains($0.tokens.lowerBound) }
    guard let cue, let kind = reading.value(cue, as: Retention.Kind.self) else { return nil }
    return Retention(kind: kind, strength: cue.strength, evidence: [reading.evidence(cue)])
  }
}
