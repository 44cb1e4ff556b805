/// How far a denial goes: what it leaves out, what it only contrasts with, what it is limited to.
extension PracticeDrafts {
  /// Takes out of a denied draft what its words do not deny.
  func narrow(_ draft: inout PracticeDraft, _ frame: Frame, _ span: Range<Int>) {
    leaveOut(frame.exceptions, of: &draft)
    if let contrast = contrast(after: frame, in: frame.reach) {
      draft.keepValues { !contrast.contains(token($0)) }
    }
    if isInstrument(frame) { dropInstrument(of: &draft, frame) }
    if draft.purposes.isEmpty, let aim = aim(of: frame) {
      draft.purposes = [
        Mention(
          nil, words: reading.quote(aim), evidence: [reading.evidence(aim, rule: Self.aimRule)])
      ]
    }
  }

  /// The rule of a denial's purpose that no rule of a purpose knows.
  static let aimRule = "frame.aim"

  /// "We do not use cookies to collect your name" denies the collecting, and not the cookies.
  func deniesOnlyAim(_ frame: Frame) -> Bool {
    guard frame.isDenied, let aim = aim(of: frame) else { return false }
    return statement.frames.contains { other in
      other.isDenied && !other.isReference && other.tokens.lowerBound == aim.lowerBound
        && other.verbs.contains { [.collect, .share, .sell, .profile, .retain].contains($0) }
    }
  }

  /// The words that say what something is not used for: "to learn who you are".
  private func aim(of frame: Frame) -> Range<Int>? {
    guard frame.verbs.allSatisfy({ $0 == .use || $0 == .employ }), !frame.isReference else {
      return nil
    }
    let marks = reading.folded.marks
    let words = frame.tokens.upperBound..<endOfAims(frame)
    guard let to = words.first(where: { grammar.infinitive[Int(reading.folded.words[$0])] }),
      to + 1 < words.upperBound, !marks[to].contains(.comma), !leadsToNoun(to + 1)
    else { return nil }
    let stop = (to + 1..<words.upperBound).first {
      !marks[$0].isDisjoint(with: [.comma, .semicolon, .stop, .closes])
    }
    return to + 1..<(stop.map { $0 + 1 } ?? words.upperBound)
  }

  /// Where what a frame is for can end at the latest: at the next clause, or at a verb of another.
  private func endOfAims(_ frame: Frame) -> Int {
    let sentence = statement.sentence.tokens
    let clause = statement.cues(.clause).first { $0.tokens.lowerBound >= frame.tokens.upperBound }
    let verb = statement.frames.first {
      $0.tokens.lowerBound >= frame.tokens.upperBound && ($0.hasSubject || $0.isReference)
    }
    let ends = [clause?.tokens.lowerBound, verb?.clauseStart, sentence.upperBound]
    return max(frame.tokens.upperBound, ends.compactMap(\.self).min() ?? sentence.upperBound)
  }

  /// "to others", "to the server", "to your screen".
  func leadsToNoun(_ token: Int) -> Bool {
    let word = Int(reading.folded.words[token])
    if statement.frames.contains(where: { $0.tokens.lowerBound == token }) { return false }
    return grammar.determiners[word] || grammar.possessives[word] || grammar.pronouns[word]
      || statement.cues.contains {
        [.recipient, .data, .technology, .actor].contains($0.field)
          && $0.tokens.lowerBound == token
      }
  }

  /// "Our cookies do not hold your name": the subject is what does it, and none of what is denied.
  private func isInstrument(_ frame: Frame) -> Bool {
    frame.actor == nil && !frame.isPassive && !frame.isNominal && !frame.isReference
  }

  /// "No photo leaves your phone" has what it is about before its verb, and nothing after it.
  private func dropInstrument(of draft: inout PracticeDraft, _ frame: Frame) {
    func isSubject(_ mention: Mention<DataCategory>) -> Bool {
      mention.evidence.first.map { token($0) < frame.tokens.lowerBound } ?? false
    }
    let hasObject = !draft.data.allSatisfy(isSubject)
    draft.data.removeAll { isSubject($0) && (hasObject || $0.code == .cookieData) }
  }

  /// "…, but it tells us which pages you saw": what stands against a denial.
  private func contrast(after frame: Frame, in span: Range<Int>) -> Range<Int>? {
    let start = statement.cues(.clause).first {
      $0.tokens.lowerBound >= frame.tokens.upperBound && span.contains($0.tokens.lowerBound)
        && reading.value($0, as: ClauseBreak.self) == .contrast
    }
    return start.map { $0.tokens.lowerBound..<span.upperBound }
  }

  /// "for any other purpose", "in other ways", "in ways unrelated to those above".
  func excludesOthers(_ span: Range<Int>) -> Bool {
    span.dropLast().contains { token in
      // Few words are any of these.
      guard statement.says(token, Self.excluders) else { return false }
      return statement.says(token, Self.others) && statement.says(token + 1, Self.purposeNouns)
        || statement.says(token, Self.purposeNouns) && statement.says(token + 1, Self.others)
        // "For anything but your order", "more data than we need".
        || statement.says(token, Self.anything) && statement.says(token + 1, Self.but)
        || statement.says(token, Self.more)
          && statement.says(token + 1..<min(token + 4, span.upperBound), Self.than)
    }
  }

  private static let anything: WordGroup = ["anything"]
  private static let but: WordGroup = ["but", "except", "other"]
  private static let more: WordGroup = ["more"]
  private static let than: WordGroup = ["than"]

  /// `others`, `purposeNouns`, `anything` and `more`.
  private static let excluders = WordGroup(joining: [others, purposeNouns, anything, more])
  private static let others: WordGroup = [
    "other", "unrelated", "further", "inconsistent", "incompatible",
  ]
  private static let purposeNouns: WordGroup = [
    "purpose", "purposes", "reason", "reasons", "way", "ways", "manner",
  ]

  /// "Not stored in plain text", "not kept permanently": how it is not done, and not that it is not.
  func isOfManner(_ frame: Frame) -> Bool {
    frame.span.contains { token in
      guard statement.says(token, Self.mannerly) else { return false }
      return statement.says(token, Self.manners)
        || statement.says(token, Self.plain) && statement.says(token + 1, Self.forms)
        || statement.says(token, Self.as) && statement.says(token + 1, Self.forms)
    }
  }

  /// "Anonymous statistics are information not linked to your name": what data are, and no practice.
  func describes(_ frame: Frame) -> Bool {
    frame.verbs.contains(.profile)
      && statement.cues(.identifiability).contains {
        reading.value($0, as: Identifiability.self) == .anonymous
          && $0.tokens.upperBound <= frame.tokens.lowerBound
          && !statement.says($0.tokens, Self.denials)
      }
  }

  private static let denials: WordGroup = ["not", "never"]
  /// `manners`, `plain` and `as`.
  private static let mannerly = WordGroup(joining: [manners, plain, `as`])
  private static let manners: WordGroup = [
    "permanently", "indefinitely", "forever", "unencrypted", "plaintext", "cleartext",
  ]
  private static let plain: WordGroup = ["plain", "clear", "readable", "legible", "open"]
  private static let `as`: WordGroup = ["as"]
  private static let forms: WordGroup = ["text", "form", "format"]

  private func token(_ evidence: Evidence) -> Int {
    reading.folded.token(at: evidence.range.start)
  }

  /// Values that stand only in the exception are none of what is denied; a purpose after "without
  /// your consent" is.
  private func leaveOut(_ exceptions: [Range<Int>], of draft: inout PracticeDraft) {
    let isConsent = draft.conditions.contains {
      $0.isException && ($0.kind == .consent || $0.kind == .noObjection)
    }
    guard !isConsent else { return }
    draft.keepValues { evidence in !exceptions.contains { $0.contains(token(evidence)) } }
  }
}

extension PracticeDraft {
  /// Keeps the data, purposes and recipients whose words are wanted.
  fileprivate mutating func keepValues(where isWanted: (Evidence) -> Bool) {
    data.removeAll { !($0.evidence.first.map(isWanted) ?? true) }
    purposes.removeAll { !($0.evidence.first.map(isWanted) ?? true) }
    recipients.removeAll { !($0.evidence.first.map(isWanted) ?? true) }
  }
}
