/// One rule of a lexicon: phrases, and what they say when they occur.
///
/// The form that people edit is a row of JSON in `Lexicons/en`; see the README there.
public struct CueRule: Hashable, Sendable, Codable {
  /// The rule's name, `topic.concept` in lower case; never used again for another rule.
  public var id: String
  /// Field and value: what the phrases say (`{"data": "emailAddress"}`).
  public var sets: [String: String]
  /// The phrases, in the pattern language of the README.
  public var cues: [String]
  /// Phrases that take a cue back which they overlap.
  public var blockers: [String]
  /// Phrases one of which must stand in the same sentence, its lead-in or its nearest heading.
  public var context: [String]
  /// How sure the reading is.
  public var strength: Strength
  /// Sentences in which the rule must fire.
  public var matches: [String]
  /// Sentences in which the rule must not fire.
  public var nonMatches: [String]

  private enum Keys: String, CodingKey {
    case id, sets, cues, blockers, context, strength, matches, nonMatches
  }

  /// Creates a rule.
  public init(
    id: String, sets: [String: String], cues: [String], blockers: [String] = [],
    context: [String] = [], strength: Strength = .likely, matches: [String] = [],
    nonMatches: [String] = []
  ) {
    self.id = id
    self.sets = sets
    self.cues = cues
    self.blockers = blockers
    self.context = context
    self.strength = strength
    self.matches = matches
    self.nonMatches = nonMatches
  }

  /// Decodes a row; blockers, context, strength and examples may be left out.
  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    id = try row.decode(String.self, forKey: .id)
    sets = try row.decode([String: String].self, forKey: .sets)
    cues = try row.decode([String].self, forKey: .cues)
    blockers = try row.decodeIfPresent([String].self, forKey: .blockers) ?? []
    context = try row.decodeIfPresent([String].self, forKey: .context) ?? []
    strength = try row.decodeIfPresent(Strength.self, forKey: .strength) ?? .likely
    matches = try row.decodeIfPresent([String].self, forKey: .matches) ?? []
    nonMatches = try row.decodeIfPresent([String].self, forKey: .nonMatches) ?? []
  }
}

/// One file of a lexicon: the rules of a topic.
public struct LexiconFile: Hashable, Sendable, Codable {
  /// What the rules are about, in a few words.
  public var topic: String
  /// Named word sets for use as `@name` in patterns of every file.
  public var words: [String: String]
  /// Words that tokenising joins: `"web site": "website"`.
  public var joins: [String: String]
  /// The rules.
  public var rules: [CueRule]

  private enum Keys: String, CodingKey { case topic, words, joins, rules }

  /// Creates a file.
  public init(
    topic: String, words: [String: String] = [:], joins: [String: String] = [:],
    rules: [CueRule]
  ) {
    self.topic = topic
    self.words = words
    self.joins = joins
    self.rules = rules
  }

  /// Decodes a file; words and joins may be left out.
  public init(from decoder: any Decoder) throws {
    let file = try decoder.container(keyedBy: Keys.self)
    topic = try file.decode(String.self, forKey: .topic)
    words = try file.decodeIfPresent([String: String].self, forKey: .words) ?? [:]
    joins = try file.decodeIfPresent([String: String].self, forKey: .joins) ?? [:]
    rules = try file.decodeIfPresent([CueRule].self, forKey: .rules) ?? []
  }
}

/// What is wrong with a lexicon, in one sentence that names the rule.
public struct LexiconError: Error, Hashable, Sendable {
  /// The rule's id, or the file's topic.
  public var rule: String
  /// What is wrong.
  public var message: String

  init(_ rule: String, _ message: String) {
    self.rule = rule
    self.message = message
  }
}
