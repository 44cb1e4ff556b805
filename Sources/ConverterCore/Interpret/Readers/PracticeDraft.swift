/// A practice before it has an id and evidence.
struct PracticeDraft {
  var action: Action
  var actor: Actor
  var polarity: Polarity
  var modality: Modality
  var strength: Strength
  /// The rule of the verb that tells it.
  var rule: String
  var data: [Mention<DataCategory>] = []
  var purposes: [Mention<Purpose>] = []
  var recipients: [Mention<RecipientKind>] = []
  var technologies: [Mention<Technology>] = []
  var subjects: [Mention<DataSubject>] = []
  var legalBasis: [Mention<LegalBasis>] = []
  var conditions: [Condition] = []
  var retention: Retention?
  var source = DataSource.unspecified
  var identifiability: Identifiability?
  /// Whether the text speaks of "this information" or "it".
  var pointsBack = false
  /// The words of "it" or "them" where that is what the verb acts on.
  var object: Range<Int>?

  init(_ role: PracticeRole, _ frame: Frame, strength: Strength, rule: String) {
    action = role.action
    actor = role.actor
    source = role.source
    polarity = frame.isDenied ? .denied : .affirmed
    modality = frame.modality
    self.strength = strength
    self.rule = rule
  }

  /// The rule of what those get who act together with the company.
  static let companionRule = "frame.companion"

  /// Whether it is only a circumstance of something else: "if you write to us".
  var isMentioned = false

  /// Whether a denial is only of purposes that are not named or of a manner: "for no other purpose",
  /// "not in plain text".
  var isPartialDenial = false

  /// Whether it tells what the person does ("you give us your name") rather than the company.
  var isGiven = false

  /// Whether it only names data by what the person did with them: "the address you gave us".
  var namesData = false

  /// Whether it is only what a person may opt out of.
  var isStopped = false

  /// Whether nothing in its sentence says who does it: "it is used to choose ads".
  var isAgentless = false

  /// Whether it names nothing that is done or to which.
  var isEmpty: Bool { data.isEmpty && recipients.isEmpty && technologies.isEmpty }

  /// Whether it tells of nothing but "information".
  var isGeneric: Bool {
    technologies.isEmpty && purposes.isEmpty
      && data.allSatisfy { $0.code == .personalInformation }
  }
}
