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

  /// Whether it is denied, be it with exceptions.
  var isDenied: Bool { negator != nil }
}

/// Words of grammar that sentences and frames look at; they carry no meaning for the model. A class,
/// so that handing it to each sentence copies nothing; made once a lexicon.
final class GrammarWords: Sendable {
  let be: WordMarks
  let prepositions: WordMarks
  let determiners: WordMarks
  let possessives: WordMarks
  let attributes: WordMarks
  let joining: WordMarks
  let pronouns: WordMarks
  let infinitive: WordMarks
  let by: WordMarks
  let relative: WordMarks
  let exclusions: WordMarks
  /// Words of denial that stand before the subject: "under no circumstances will we".
  let fronted: WordMarks
  /// "and", "or": what joins the items of a list.
  let andOr: WordMarks
  /// Words after which a full stop may be no end of the sentence.
  let abbreviations: WordMarks
  /// Words that start a sentence even after "Inc."
  let starters: WordMarks

  init(_ lexicon: WordIndex) {
    be = lexicon.marks([
      "is", "are", "was", "were", "be", "been", "being", "get", "gets", "isn't", "aren't",
    ])
    prepositions = lexicon.marks([
      "with", "to", "by", "from", "of", "for", "through", "via", "among", "between", "on", "at",
      "about", "into", "using", "than", "against",
    ])
    determiners = lexicon.marks([
      "the", "a", "an", "our", "your", "their", "its", "any", "such", "other", "certain", "some",
      "these", "those", "selected", "trusted", "all", "various", "unaffiliated", "affiliated",
      "independent", "outside", "non", "carefully", "one", "more", "or",
    ])
    possessives = lexicon.marks([
      "the", "our", "your", "their", "its", "of", "such", "this", "any", "for", "other", "own",
      "no", "that", "his", "her", "continued", "these", "and/or",
    ])
    attributes = lexicon.marks([
      "the", "any", "this", "such", "all", "of", "your", "other", "these",
    ])
    joining = lexicon.marks([
      "and", "or", "nor", "also", "then", "otherwise", "may", "will", "can", "to", "even",
      "further", "subsequently", "could", "might", "shall", "not", "be", "either", "is", "are",
      "in", "turn", "only", "knowingly", "ever", "intentionally", "do", "we", "it",
    ])
    pronouns = lexicon.marks(["it", "them", "this", "these", "that", "such", "those", "same"])
    infinitive = lexicon.marks(["to"])
    by = lexicon.marks(["by"])
    relative = lexicon.marks(["that", "which", "who", "whom"])
    fronted = lexicon.marks([
      "under", "in", "on", "at", "neither", "nor", "hardly", "rarely", "seldom", "never",
    ])
    exclusions = lexicon.marks(["not", "excluding", "except", "without", "than", "no"])
    andOr = lexicon.marks(["and", "or"])
    abbreviations = lexicon.marks([
      "inc", "corp", "co", "ltd", "llc", "mr", "mrs", "ms", "dr", "st", "vs", "no", "e", "g", "i",
      "eg", "ie", "u", "s", "a", "p", "m", "jr", "sr", "etc", "cal", "civ", "sec", "art", "dept",
      "approx", "incl", "tel", "ext", "c", "f", "r",
    ])
    starters = lexicon.marks([
      "we", "you", "your", "our", "the", "this", "if", "in", "for", "these", "it", "when",
      "please", "however", "by", "to", "as", "any", "all", "such", "some", "there", "they", "i",
      "personal",
    ])
  }
}
