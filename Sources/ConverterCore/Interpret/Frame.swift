/// What one verb, or several joined ones, say: who does what, and which words of the sentence
/// belong to it.
struct Frame: Sendable {
  /// The verbs, in order; at least one.
  var verbs: [FrameVerb]
  /// The rows of the verbs, in the same order.
  var cues: [Cue]
  /// Who does it.
  var actor: FrameActor?
  /// The recipient cue that is the subject, for a third party.
  var subject: Cue?
  /// Who acts together with the company: "we and our affiliates".
  var companion: Cue?
  /// Where its subject starts, where one stands before the verb.
  var subjectStart: Int?
  /// The words that belong to it: objects, purposes, recipients.
  var span: Range<Int>
  /// The words that say what for and under which condition: the span and the clauses that hang on it.
  var reach: Range<Int>
  /// The clause that opens the sentence and says when: "if you agree, we …".
  var opening: Range<Int>?
  /// The words that open the sentence and say what for: "to bill you, we …".
  var aim: Range<Int>?
  /// The words of the verbs.
  var tokens: Range<Int>
  /// The clause it stands in.
  var clause: ClauseBreak?
  /// Where that clause starts.
  var clauseStart = 0
  /// The negator that denies it.
  var negator: Cue?
  /// Exceptions to that denial: clause words ("except", "unless") with what follows them.
  var exceptions: [Range<Int>] = []
  /// How the text says it.
  var modality: Modality
  /// "is collected": the object stands before the verb.
  var isPassive: Bool
  /// "the information we collect": names data rather than tells of an act.
  var isReference: Bool
  /// "our use of": a noun.
  var isNominal: Bool
  /// Whether its subject stands in the sentence (and is not taken from what goes before).
  var hasSubject = false

  /// Whether it only names data as those that the person gives: "what you enter".
  var isGiving: Bool {
    isReference && actor == .you && (verbs.contains(.provide) || verbs.contains(.share))
  }

  /// Whether naming the data says that they are got or passed on: "what you tell us", "what we share";
  /// "the data used by your browser" says nothing of the kind.
  var namesStatement: Bool {
    isReference && !verbs.allSatisfy { [.use, .employ, .retain, .profile, .delete].contains($0) }
  }

  /// Whether it is denied, be it with exceptions.
  var isDenied: Bool { negator != nil }
}
