/// Rules ready to match: the words they know, an automaton over them, and what each rule says.
///
/// An immutable value. `Lexicon.builtin` is decoded once from the generated file; others are
/// compiled from files.
public struct Lexicon: Sendable {
  /// A rule without its phrases, as matching needs it.
  struct Head: Sendable {
    var id: String
    var says: [Saying]
    var strength: Strength
    var needsContext: Bool
    /// The fields of `says`.
    var fields: FieldSet

    init(_ rule: CueRule) {
      self.init(
        id: rule.id,
        says: rule.sets.sorted { $0.key < $1.key }.compactMap { Saying($0.key, $0.value) },
        strength: rule.strength, needsContext: !rule.context.isEmpty)
    }

    init(id: String, says: [Saying], strength: Strength, needsContext: Bool) {
      self.id = id
      self.says = says
      self.strength = strength
      self.needsContext = needsContext
      fields = FieldSet()
      for saying in says { fields.insert(saying.field) }
    }
  }

  /// One field and value; `code` is the value's place in `CueField.values`, 0 where those are free.
  struct Saying: Sendable {
    var field: CueField
    var code: Int
    var value: String

    init?(_ field: String, _ value: String) {
      guard let field = CueField(rawValue: field) else { return nil }
      self.field = field
      self.value = value
      code = field.values?.firstIndex(of: value) ?? 0
    }

    init(_ field: CueField, _ value: String, code: Int) {
      self.field = field
      self.value = value
      self.code = code
    }
  }

  /// A stretch of words of a phrase, and what to do when it is found. Small, for matching reads many.
  struct Segment: Sendable {
    var pattern: UInt32
    var row: UInt32
    var gap: UInt32
    var index: UInt16
    var role: LexiconCompiler.Role
    var isLast: Bool
  }

  /// Two words that tokenising makes one.
  struct Join: Sendable {
    var first: Int
    var second: Int
    var whole: Int
  }

  /// A second spelling of a word ("organisation").
  struct Variant: Sendable {
    var spelling: String
    var word: Int
  }

  /// The automaton and what hangs on it, as plain arrays.
  struct Tables: Sendable {
    var words: [String]
    var segments: [Segment]
    var joins: [Join]
    var variants: [Variant]
    var patternCount = 0
    var root: [UInt32] = []
    var firstEdge: [UInt32] = []
    var edgeWord: [UInt16] = []
    var edgeNode: [UInt16] = []
    var firstOutput: [UInt32] = []
    var outputs: [UInt32] = []
    var rules: [Head] = []

    init(words: [String], segments: [Segment], joins: [Join], variants: [Variant]) {
      self.words = words
      self.segments = segments
      self.joins = joins
      self.variants = variants
    }
  }

  static let unknownWord = "<?>"
  static let numberWord = "<number>"
  static let emailWord = "<email>"
  static let urlWord = "<url>"
  static let nameWord = "<name>"
  /// The words no text spells, in the order of their ids.
  static let specialWords = [unknownWord, numberWord, emailWord, urlWord, nameWord]

  /// What a lexicon is made of, kept once: copies of a lexicon share it.
  private final class Store: Sendable {
    let tables: Tables
    let index: WordIndex
    let grammar: GrammarWords
    let firstStretches: [UInt64]

    init(_ tables: Tables) {
      self.tables = tables
      index = WordIndex(tables)
      grammar = GrammarWords(index)
      firstStretches = PhraseMatches.firsts(of: tables.segments)
    }
  }

  private let store: Store
  /// The automaton and what hangs on it.
  var tables: Tables { _read { yield store.tables } }
  /// The words by their bytes.
  var index: WordIndex { _read { yield store.index } }
  /// The words of grammar among them.
  var grammar: GrammarWords { store.grammar }
  /// The stretches that its phrases begin with, a bit each.
  var firstStretches: [UInt64] { store.firstStretches }
  /// A short name of the rules for provenance: `en-1+` and a hash of the compiled tables' words.
  public let name: String

  /// Compiles rules, or says which is wrong.
  public init(files: [LexiconFile], name: String) throws(LexiconError) {
    self.init(tables: try LexiconCompiler.compile(files), name: name)
  }

  init(tables: Tables, name: String) {
    store = Store(tables)
    self.name = name
  }
}
