public import ConverterCore

/// A small policy with everything that rules over consent profiles look for.
extension HandModels {
  /// Sharing without a choice, an opt-in that cannot be taken back, an alternative left open, and
  /// beside them a shared datum with an opt-out, a denied sale and a delivery service.
  public static func ruleExamples() throws -> PolicyModel {
    var text = HandText()
    text.heading("Thistle Post Privacy Notice", level: 1)
    text.paragraph(
      "We give your e-mail address to list brokers. Our carriers get your street. We never sell "
        + "your date of birth.")
    text.paragraph(
      "Our partners get your interests; to prevent it, write to stop@thistlepost.example.")
    text.paragraph(
      "If you tick the box, we send you our catalogue. If you have [asked for/not refused] calls, "
        + "we may call you.")
    let q = try text.finish()
    var model = PolicyModel(
      text: q.text,
      document: DocumentFacts(
        title: "Thistle Post Privacy Notice", language: "en", languageBasis: .declared,
        provenance: Provenance(
          originalURL: "https://thistlepost.example/privacy", sourceName: "thistlepost.txt",
          sourceSHA256: Identity.sha256(q.text.string.utf8),
          textSHA256: Identity.sha256(q.text.string.utf8))))
    model.practices = try sharedByThistle(q)
    model.choices = try choicesOfThistle(q)
    return model
  }

  private static func sharedByThistle(_ q: Quotes) throws -> [Practice] {
    func shared(
      _ id: String, _ words: String, _ data: Mention<DataCategory>,
      _ recipient: Mention<RecipientKind>, choices: [String] = []
    ) throws -> Practice {
      Practice(
        id: id, action: .share, data: [data], recipients: [recipient], choices: choices,
        modality: .does, strength: .certain, evidence: try q(words))
    }
    return [
      try shared(
        "p-4d000001", "We give your e-mail address to list brokers.",
        q.mention(.emailAddress, "e-mail address"), q.mention(.dataBrokers, "list brokers")),
      try shared(
        "p-4d000002", "Our carriers get your street.", q.mention(.postalAddress, "street"),
        q.mention(.deliveryServices, "Our carriers")),
      try shared(
        "p-4d000003", "Our partners get your interests", q.mention(.interests, "interests"),
        q.mention(.businessPartners, "Our partners"), choices: ["partners"]),
      Practice(
        id: "p-4d000004", action: .sell,
        data: [try q.mention(.dateOfBirth, "date of birth")], modality: .does, polarity: .denied,
        strength: .certain, evidence: try q("We never sell your date of birth.")),
    ]
  }

  private static func choicesOfThistle(_ q: Quotes) throws -> [Choice] {
    [
      Choice(
        id: "partners", control: .optOut, scope: [.thirdPartySharing],
        defaultState: .processingOn,
        mechanisms: [
          Mechanism(
            kind: .email, target: "stop@thistlepost.example",
            evidence: try q("write to stop@thistlepost.example"))
        ], data: [try q.mention(.interests, "interests")],
        recipients: [try q.mention(.businessPartners, "Our partners")], modality: .does,
        strength: .certain,
        evidence: try q("to prevent it, write to stop@thistlepost.example")),
      Choice(
        id: "catalogue", control: .optIn, scope: [.firstPartyUse],
        defaultState: .processingOff, consentType: .expressed,
        mechanisms: [Mechanism(kind: .formCheckbox, evidence: try q("tick the box"))],
        withdrawal: Withdrawal(.notFound),
        purposes: [try q.mention(.marketing, "our catalogue")], modality: .does,
        strength: .certain, evidence: try q("If you tick the box, we send you our catalogue.")),
      Choice(
        id: "calls", control: .unspecified, status: .ambiguous, scope: [.firstPartyUse],
        alternatives: ["asked for", "not refused"], withdrawal: Withdrawal(.notFound),
        purposes: [try q.mention(.telemarketing, "calls")], modality: .may, strength: .certain,
        evidence: try q("If you have [asked for/not refused] calls, we may call you.")),
    ]
  }
}
