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
  /// Words of denial that stand before the subject: "under no circumstances will we".
  let fronted: WordMarks
  let exclusions: WordMarks
  /// Words after which a verb is no noun.
  let finite: WordMarks
  /// Words for a part of many, before "of".
  let parts: WordMarks
  /// "and", "or": what joins the items of a list.
  let andOr: WordMarks
  /// "and", "or", "nor".
  let conjunctions: WordMarks
  let of: WordMarks
  /// Participles that do not end in "-ed".
  let participles: WordMarks
  /// Who belongs to the company: "our staff".
  let people: WordMarks
  /// Words that lead to who gets data.
  let goals: WordMarks
  /// Words that lead to something else.
  let origins: WordMarks
  /// Words after which a full stop may be no end of the sentence.
  let abbreviations: WordMarks
  /// Words that start a sentence even after "Inc."
  let starters: WordMarks

  init(_ lexicon: WordIndex) {
    be = lexicon.marks(Words.be)
    prepositions = lexicon.marks(Words.prepositions)
    determiners = lexicon.marks(Words.determiners)
    possessives = lexicon.marks(Words.possessives)
    attributes = lexicon.marks(Words.attributes)
    joining = lexicon.marks(Words.joining)
    pronouns = lexicon.marks(Words.pronouns)
    infinitive = lexicon.marks(Words.infinitive)
    by = lexicon.marks(Words.by)
    relative = lexicon.marks(Words.relative)
    fronted = lexicon.marks(Words.fronted)
    exclusions = lexicon.marks(Words.exclusions)
    finite = lexicon.marks(Words.finite)
    parts = lexicon.marks(Words.parts)
    andOr = lexicon.marks(["and", "or"])
    conjunctions = lexicon.marks(["and", "or", "nor"])
    of = lexicon.marks(["of"])
    participles = lexicon.marks(Words.participles)
    people = lexicon.marks(Words.people)
    goals = lexicon.marks(Words.goals)
    origins = lexicon.marks(Words.origins)
    abbreviations = lexicon.marks(Words.abbreviations)
    starters = lexicon.marks(Words.starters)
  }

  /// All words that code asks for by name: a lexicon knows them whether or not a rule uses them.
  static let vocabulary: [String] = [
    Words.be, Words.prepositions, Words.determiners, Words.possessives, Words.attributes,
    Words.joining, Words.pronouns, Words.infinitive, Words.by, Words.relative, Words.fronted,
    Words.exclusions, Words.finite, Words.parts, Words.abbreviations, Words.starters,
    Words.participles, Words.people, Words.goals, Words.origins, Words.others,
  ].flatMap(\.self)

  /// The words, by what they do in a sentence.
  private enum Words {
    static let be = [
      "is", "are", "was", "were", "be", "been", "being", "get", "gets", "isn't", "aren't",
    ]
    static let prepositions = [
      "with", "to", "by", "from", "of", "for", "through", "via", "among", "between", "on", "at",
      "about", "into", "using", "than", "against",
    ]
    static let determiners = [
      "the", "a", "an", "our", "your", "their", "its", "any", "such", "other", "certain", "some",
      "these", "those", "selected", "trusted", "all", "various", "unaffiliated", "affiliated",
      "independent", "outside", "non", "carefully", "one", "more", "or",
    ]
    static let possessives = [
      "the", "our", "your", "their", "its", "of", "such", "this", "any", "for", "other", "own",
      "no", "that", "his", "her", "continued", "these", "and/or",
    ]
    static let attributes = ["the", "any", "this", "such", "all", "of", "your", "other", "these"]
    static let joining = [
      "and", "or", "nor", "also", "then", "otherwise", "may", "will", "can", "to", "even",
      "further", "subsequently", "could", "might", "shall", "not", "be", "either", "is", "are",
      "in", "turn", "only", "knowingly", "ever", "intentionally", "do", "we", "it", "store",
      "keep", "hold", "retain", "maintain", "record", "save", "transmit", "release", "distribute",
    ]
    static let pronouns = ["it", "them", "this", "these", "that", "such", "those", "same"]
    static let infinitive = ["to"]
    static let by = ["by"]
    static let relative = ["that", "which", "who", "whom"]
    static let fronted = [
      "under", "in", "on", "at", "neither", "nor", "hardly", "rarely", "seldom", "never",
    ]
    static let exclusions = ["not", "excluding", "except", "without", "than", "no"]
    static let finite = [
      "to", "may", "will", "can", "not", "we", "you", "they", "also", "might", "shall", "would",
      "could", "should", "must", "do", "does", "who", "that", "which",
    ]
    static let parts = [
      "some", "many", "most", "several", "all", "one", "any", "each", "none", "few", "certain",
    ]
    static let abbreviations = [
      "inc", "corp", "co", "ltd", "llc", "mr", "mrs", "ms", "dr", "st", "vs", "no", "e", "g", "i",
      "eg", "ie", "u", "s", "a", "p", "m", "jr", "sr", "etc", "cal", "civ", "sec", "art", "dept",
      "approx", "incl", "tel", "ext", "c", "f", "r",
    ]
    static let starters = [
      "we", "you", "your", "our", "the", "this", "if", "in", "for", "these", "it", "when", "please",
      "however", "by", "to", "as", "any", "all", "such", "some", "there", "they", "i", "personal",
    ]
    static let participles = [
      "given", "gotten", "held", "kept", "known", "lent", "made", "put", "seen", "sent", "set",
      "shown", "sold", "taken", "told",
    ]
    static let people = [
      "agents", "employees", "officers", "partners", "representatives", "staff", "subsidiaries",
    ]
    static let goals = ["among", "between", "by", "including", "to", "with"]
    static let origins = [
      "about", "from", "if", "of", "on", "protect", "through", "using", "via", "when",
    ]
    /// Asked for one by one.
    static let others = [
      "as", "where", "us", "unrelated", "further", "way", "ways", "manner", "reason", "reasons",
      "inconsistent", "incompatible", "purpose", "purposes", "otherwise", "permanently",
      "indefinitely", "forever", "unencrypted", "plaintext", "cleartext", "plain", "clear",
      "readable", "legible", "open", "text", "form", "format", "examples",
      "influence", "knowledge", "anything",
    ]
  }
}
