/// Words of grammar that frames look at; they carry no meaning for the model. A class, so that
/// handing it to each sentence copies nothing.
final class GrammarWords: Sendable {
  let be: [Bool]
  let prepositions: [Bool]
  let determiners: [Bool]
  let possessives: [Bool]
  let attributes: [Bool]
  let joining: [Bool]
  let pronouns: [Bool]
  let infinitive: [Bool]
  let by: [Bool]
  let relative: [Bool]
  /// Words of denial that stand before the subject: "under no circumstances will we".
  let fronted: [Bool]
  let exclusions: [Bool]
  /// Words after which a verb is no noun.
  let finite: [Bool]

  init(_ lexicon: Lexicon) {
    be = lexicon.marks(Set(Self.beWords))
    prepositions = lexicon.marks(Set(Self.prepositionsWords))
    determiners = lexicon.marks(Set(Self.determinersWords))
    possessives = lexicon.marks(Set(Self.possessivesWords))
    attributes = lexicon.marks(Set(Self.attributesWords))
    joining = lexicon.marks(Set(Self.joiningWords))
    pronouns = lexicon.marks(Set(Self.pronounsWords))
    infinitive = lexicon.marks(Set(Self.infinitiveWords))
    by = lexicon.marks(Set(Self.byWords))
    relative = lexicon.marks(Set(Self.relativeWords))
    fronted = lexicon.marks(Set(Self.frontedWords))
    exclusions = lexicon.marks(Set(Self.exclusionsWords))
    finite = lexicon.marks(Set(Self.finiteWords))
  }

  private static let beWords = [
    "is", "are", "was", "were", "be", "been", "being", "get", "gets", "isn't", "aren't",
  ]
  private static let prepositionsWords = [
    "with", "to", "by", "from", "of", "for", "through", "via", "among", "between", "on", "at",
    "about", "into", "using", "than", "against",
  ]
  private static let determinersWords = [
    "the", "a", "an", "our", "your", "their", "its", "any", "such", "other", "certain", "some",
    "these", "those", "selected", "trusted", "all", "various", "unaffiliated", "affiliated",
    "independent", "outside", "non", "carefully", "one", "more", "or",
  ]
  private static let possessivesWords = [
    "the", "our", "your", "their", "its", "of", "such", "this", "any", "for", "other", "own",
    "no", "that", "his", "her", "continued", "these", "and/or",
  ]
  private static let attributesWords = [
    "the", "any", "this", "such", "all", "of", "your", "other", "these",
  ]
  private static let joiningWords = [
    "and", "or", "nor", "also", "then", "otherwise", "may", "will", "can", "to", "even",
    "further", "subsequently", "could", "might", "shall", "not", "be", "either", "is", "are",
    "in", "turn", "only", "knowingly", "ever", "intentionally", "do", "we", "it",
  ]
  private static let pronounsWords = [
    "it", "them", "this", "these", "that", "such", "those", "same",
  ]
  private static let infinitiveWords = [
    "to"
  ]
  private static let byWords = [
    "by"
  ]
  private static let relativeWords = [
    "that", "which", "who", "whom",
  ]
  private static let frontedWords = [
    "under", "in", "on", "at", "neither", "nor", "hardly", "rarely", "seldom", "never",
  ]
  private static let exclusionsWords = [
    "not", "excluding", "except", "without", "than", "no",
  ]

  private static let finiteWords = [
    "to", "may", "will", "can", "not", "we", "you", "they", "also", "might", "shall", "would",
    "could", "should", "must", "do", "does", "who", "that", "which",
  ]

  /// All words that code asks for by name: a lexicon knows them whether or not a rule uses them.
  static let vocabulary: [String] = [
    beWords, prepositionsWords, determinersWords, possessivesWords, attributesWords, joiningWords,
    pronounsWords, infinitiveWords, byWords, relativeWords, frontedWords, exclusionsWords,
    finiteWords,
    FrameFinder.participles.sorted(), FrameFinder.people.sorted(),
    SentenceSplitter.abbreviated.sorted(), SentenceSplitter.starting.sorted(),
    ["as", "where", "us", "unrelated", "further", "way", "ways", "manner", "reason", "reasons"],
    PracticeDrafts.goals.sorted(), PracticeDrafts.origins.sorted(),
  ].flatMap(\.self)
}
