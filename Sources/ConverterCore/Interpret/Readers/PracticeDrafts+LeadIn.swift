/// What items of a list take from the sentence that introduces them.
extension PracticeDrafts {
  /// A verb without a subject in a list item takes actor, denial and modality of the lead-in:
  /// "We do not:" / "sell your address".
  func withLeadIn(_ frame: Frame) -> Frame {
    guard !frame.hasSubject, let above = statement.inherited.last, above.clause != .indirect
    else { return frame }
    var whole = frame
    whole.actor = above.actor
    whole.negator = frame.negator ?? (listsExceptions(above) ? nil : above.negator)
    if frame.exceptions.isEmpty { whole.exceptions = above.exceptions }
    whole.modality = above.modality
    return whole
  }

  /// "We do not share it, except:": the items are what is done.
  private func listsExceptions(_ above: Frame) -> Bool {
    guard let last = above.exceptions.last, let leadIn = statement.leadIn else { return false }
    return above.negator != nil && last.upperBound == leadIn.tokens.upperBound
  }

  /// An item without a verb of its own ("Your name;") stands under its lead-in's verb: the last that
  /// tells a practice of it.
  func underContext() -> [PracticeDraft] {
    let main = statement.inherited.filter(isMain)
    for frame in (main.isEmpty ? statement.inherited.suffix(1) : main).reversed() {
      let drafts = under(frame)
      if !drafts.isEmpty { return drafts }
    }
    return []
  }

  /// What an item says under one frame of its lead-in.
  private func under(_ above: Frame) -> [PracticeDraft] {
    var frame = above
    if listsExceptions(frame) {
      frame.negator = nil
      frame.exceptions = []
    }
    var drafts = draft(frame, span: statement.sentence.tokens, isInherited: true)
    for index in drafts.indices { takeFromLeadIn(&drafts[index], frame) }
    return drafts
  }

  /// "We share the data we collect if we believe that their disclosure is needed to:": neither what
  /// names data nor what stands in a condition is what the items are about.
  private func isMain(_ frame: Frame) -> Bool {
    !frame.isReference && !frame.isNominal && frame.clause != .condition
      && frame.clause != .hypothesis && frame.clause != .indirect
  }

  /// An item that only says what for or when: "to let you write to others", "when a court orders us
  /// to".
  var isCircumstance: Bool {
    guard let leadIn = statement.leadIn, leadIn.introduces,
      let first = statement.cues.first ?? statement.leadInCues.last
    else { return false }
    let start = statement.sentence.tokens.lowerBound
    if statement.says(start, Self.openers) { return true }
    return first.field == .clause && first.tokens.lowerBound == start
  }

  private static let openers: WordGroup = [
    "to", "for", "in", "as", "when", "if", "where", "with",
  ]

  /// "We may give your address" / "to carriers": what the item does not name, its lead-in does.
  private func takeFromLeadIn(_ draft: inout PracticeDraft, _ frame: Frame) {
    let above = statement.leadInPractice
    if draft.data.isEmpty || draft.pointsBack {
      let known = Set(draft.data.compactMap(\.code))
      draft.data += above.data.filter { !($0.code.map(known.contains) ?? false) }
    }
    if draft.recipients.isEmpty, draft.action == .share || draft.action == .sell {
      draft.recipients = above.recipients
    }
    if draft.purposes.isEmpty {
      draft.purposes = above.purposes.filter { !isOfAnother($0, than: frame) }
    }
    if draft.source == .unspecified, draft.action == .collect, let source = above.source {
      draft.source = source
    }
    if draft.conditions.isEmpty { draft.conditions = above.conditions.filter { !$0.isException } }
  }

  /// "We log what visitors use to read our news:": whether a purpose of the lead-in is another's.
  private func isOfAnother(_ purpose: Mention<Purpose>, than frame: Frame) -> Bool {
    guard let leadIn = statement.leadIn, leadIn.tokens.overlaps(frame.reach),
      let range = purpose.evidence.first?.range
    else { return false }
    let token = reading.folded.token(at: range.start)
    return !frame.reach.contains(token) && frame.opening?.contains(token) != true
  }
}
