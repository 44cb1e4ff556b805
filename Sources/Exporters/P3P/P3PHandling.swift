import ConverterCore

/// What a practice does with its data, in P3P's values: purposes and recipients with the say people
/// have in each.
struct P3PHandling {
  /// What data point to, which decides between P3P's `individual-` and `pseudo-` purposes.
  enum Identity: String {
    /// A person.
    case identified
    /// A device, a visit or a pseudonym.
    case pseudonymous
    /// Nobody: the policy calls the data anonymous or aggregated.
    case anonymous
  }

  /// A purpose the practice has.
  struct Stated {
    let code: Purpose?
    let words: String
    let isUndecided: Bool
    let evidence: [Evidence]
    let say: P3PControls.Say?
  }

  let practice: Practice
  private(set) var recipients: OrderedValues<P3PStatement.RecipientUse> = []
  private(set) var descriptions: [P3PRecipient: [String]] = [:]
  private(set) var recipientNotes: [P3PNote] = []
  private(set) var stated: [Stated] = []
  /// The choices that `required` was read from.
  private(set) var choices: [String] = []

  init(_ practice: Practice, controls: P3PControls) {
    self.practice = practice
    readRecipients(controls)
    for mention in practice.purposes where mention.status != .denied {
      let say = controls.say(in: practice, for: mention)
      choices += say?.choices ?? []
      stated.append(
        Stated(
          code: mention.code, words: mention.words, isUndecided: mention.status == .ambiguous,
          evidence: mention.evidence.isEmpty ? practice.evidence : mention.evidence, say: say))
    }
  }

  /// Whether data go to nobody but the first party and its agents.
  var isOnlyOurs: Bool { recipients.allSatisfy { $0.value == .ours } }

  /// The purposes for data of this kind, without those at `denied` (indices of `stated`), and what
  /// is noted of them.
  func purposes(
    _ identity: Identity, without denied: Set<Int>
  ) -> (values: OrderedValues<P3PStatement.PurposeUse>, notes: [P3PNote]) {
    var found: [P3PStatement.PurposeUse] = []
    var notes: [P3PNote] = []
    for index in stated.indices where !denied.contains(index) {
      for value in Self.values(stated[index].code, identity) {
        let text = value == .otherPurpose ? text(index) : ""
        let required = value.allowsRequired ? stated[index].say?.required ?? .always : .always
        if let known = found.firstIndex(where: { $0.value == value && $0.text == text }) {
          found[known].required = min(found[known].required, required)
        } else {
          found.append(P3PStatement.PurposeUse(value: value, required: required, text: text))
        }
        for piece in stated[index].evidence {
          notes.append(.evidence(aspect: .purpose, value: value.rawValue, piece))
        }
        if let say = stated[index].say { notes += Self.notes(say, value: value.rawValue) }
        if stated[index].isUndecided {
          notes.append(P3PSilence.undecided(.purpose, value.rawValue))
        }
      }
    }
    return (OrderedValues(found), notes)
  }

  /// The purposes (indices of `stated`) that share a P3P value with `others`.
  func purposes(alike others: [Mention<Purpose>]) -> Set<Int> {
    let codes = CodeSet(others.compactMap(\.code))
    let values = CodeSet(
      others.flatMap { Self.values($0.code, .identified) }.filter { $0 != .otherPurpose })
    return Set(
      stated.indices.filter { index in
        let code = stated[index].code
        return code.map(codes.contains) == true
          || Self.values(code, .identified).contains(where: values.contains)
      })
  }

  static func values(_ code: Purpose?, _ identity: Identity) -> [P3PPurpose] {
    guard let row = code.flatMap({ P3PMapping.purposes[$0] }) else { return [.otherPurpose] }
    switch identity {
    case .identified: return row.identified
    case .pseudonymous: return row.pseudonymous
    case .anonymous: return row.anonymous
    }
  }

  private func text(_ index: Int) -> String {
    P3PWords.line(stated[index].words) ?? stated[index].code?.rawValue ?? "other"
  }

  /// `ours` is always one of the recipients: the first party itself handles the data, also where it
  /// passes them on (P3P 1.0 §3.3.1).
  private mutating func readRecipients(_ controls: P3PControls) {
    var found: [P3PStatement.RecipientUse] = []
    for mention in practice.recipients where mention.status != .denied {
      let known = mention.code.flatMap { P3PMapping.recipients[$0] }
      guard let value = known == nil ? .unrelated : known?.value else { continue }
      let say = value.allowsRequired ? controls.say(in: practice, for: mention) : nil
      choices += say?.choices ?? []
      let required = say?.required ?? .always
      if let known = found.firstIndex(where: { $0.value == value }) {
        found[known].required = min(found[known].required, required)
      } else {
        found.append(P3PStatement.RecipientUse(value: value, required: required))
      }
      let evidence = mention.evidence.isEmpty ? practice.evidence : mention.evidence
      for piece in evidence {
        recipientNotes.append(.evidence(aspect: .recipient, value: value.rawValue, piece))
      }
      if let say { recipientNotes += Self.notes(say, value: value.rawValue) }
      if mention.status == .ambiguous {
        recipientNotes.append(P3PSilence.undecided(.recipient, value.rawValue))
      }
      if mention.code != .firstParty, let words = P3PWords.line(mention.words),
        descriptions[value]?.contains(words) != true
      {
        descriptions[value, default: []].append(words)
      }
    }
    if found.isEmpty, practice.action == .share || practice.action == .sell {
      found.append(P3PStatement.RecipientUse(value: .unrelated))
      recipientNotes += practice.evidence.prefix(1).map {
        .evidence(aspect: .recipient, value: P3PRecipient.unrelated.rawValue, $0)
      }
      recipientNotes.append(
        .assumed(
          aspect: .recipient, value: P3PRecipient.unrelated.rawValue,
          reason: "the policy speaks of disclosure but does not say to whom"))
    }
    recipients = OrderedValues(found + [P3PStatement.RecipientUse(value: .ours)])
  }

  private static func notes(_ say: P3PControls.Say, value: String) -> [P3PNote] {
    var notes = say.evidence.map { P3PNote.evidence(aspect: .choice, value: value, $0) }
    if let doubt = say.doubt {
      notes.append(
        .assumed(aspect: .choice, value: "\(value) \(say.required.rawValue)", reason: doubt))
    }
    return notes
  }
}
