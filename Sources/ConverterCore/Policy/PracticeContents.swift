/// What a practice holds; `Practice` says what each part means.
struct PracticeContents: Hashable, Sendable, Codable {
  var id: String
  var scope: String
  var action: Action
  var actor: Actor
  var actorParty: String?
  var subjects: [Mention<DataSubject>]
  var data: [Mention<DataCategory>]
  var purposes: [Mention<Purpose>]
  var recipients: [Mention<RecipientKind>]
  var source: DataSource
  var technologies: [Mention<Technology>]
  var identifiability: Identifiability?
  var conditions: [Condition]
  var retention: Retention?
  var legalBasis: [Mention<LegalBasis>]
  var choices: [String]
  var audience: Audience?
  var consequence: Claim<String>?
  var modality: Modality
  var polarity: Polarity
  var status: ClaimStatus
  var alternatives: [String]
  var strength: Strength
  var evidence: [Evidence]
}
