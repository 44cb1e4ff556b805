import ConverterCore
import Exporters
import TestSupport
import Testing

/// How statements become processes, prohibitions, involvements and findings.
@Suite struct JSONLDStatementTests {
  /// A model of one practice about one sentence.
  private func model(
    _ sentence: String, _ change: (SamplePolicy, inout Practice) -> Void = { _, _ in }
  ) -> PolicyModel {
    var sample = SamplePolicy([sentence])
    var practice = Practice(id: "p-1", action: .share, evidence: sample.words(sentence))
    change(sample, &practice)
    sample.model.practices = [practice]
    return sample.model
  }

  @Test func tenDenialsInProseAreTenProhibitionsAndNoProcess() throws {
    let sentences = [
      "We do not collect your date of birth.", "We do not sell your personal information.",
      "We never share your e-mail address with advertisers.",
      "Your payment card number is not stored.", "We do not track your IP address.",
      "We will not disclose your phone number to anyone.",
      "Your location is not used for advertising.", "No health information is collected.",
      "We do not keep your search queries.", "Thistle does not rent its mailing list.",
    ]
    let text = "Thistle Ltd. Privacy Policy\n\n" + sentences.joined(separator: "\n\n")
    let source = Source(name: "ten.txt", bytes: Array(text.utf8), mediaType: "text/plain")
    let model = try #require(
      try Converter(reading: .init(force: true)).convert(source, format: "text").first?.model)
    let export = try JSONLDExport(model.cut(below: .likely))
    #expect(export.processes.isEmpty)
    #expect(export.prohibitions.count == 10)
    for sentence in sentences {
      let words = String(sentence.dropLast())
      #expect(export.text.contains("\"\(words)\""), "\(words)")
    }
    #expect(!export.text.contains("legal/eu/gdpr#A"))
  }

  @Test func tenDenialsAreTenProhibitionsAndNoProcess() throws {
    let sentences = [
      "We do not sell your data.", "We never share your e-mail address.",
      "We will not use your name for marketing.", "We do not keep card numbers.",
      "We do not collect ages.", "We do not combine logs with names.",
      "Photos are not sent abroad.", "We do not delete backups.",
      "We do not track you on other sites.", "Nobody rents your address.",
    ]
    let actions: [Action] = [
      .sell, .share, .use, .retain, .collect, .profile, .transfer, .delete, .use, .sell,
    ]
    var sample = SamplePolicy(sentences)
    sample.model.practices = zip(sentences, actions).enumerated().map { index, pair in
      Practice(
        id: "p-\(index)", action: pair.1, modality: .does, polarity: .denied,
        evidence: sample.words(pair.0))
    }
    let export = try JSONLDExport(sample.model)
    #expect(export.prohibitions.count == 10)
    #expect(export.processes.isEmpty)
    #expect(export.prohibitions.flatMap(\.quotes) == sentences)
    #expect(export.prohibitions.allSatisfy { $0.title.contains(" not ") })
    #expect(export.losses.isEmpty)
  }

  @Test func whatWaitsForConsentIsAProcessWithOptIn() throws {
    for polarity in [Polarity.affirmed, .denied] {
      let export = try JSONLDExport(
        model("We share your name only with your consent.") { sample, practice in
          practice.polarity = polarity
          practice.conditions = [
            Condition(
              kind: .consent, isException: true, evidence: sample.words("with your consent"))
          ]
        })
      #expect(export.prohibitions.isEmpty)
      let process = try #require(export.processes.first)
      #expect(process.involvements == [["dpv:EntityInvolvement", "dpv:OptingInToProcess"]])
      #expect(process["hasEntityInvolvement"]?.elements.first?.quotes == ["with your consent"])
      #expect(process.title.hasSuffix(", only with consent"))
    }
  }

  @Test func anExceptionOfADenialStaysAnException() throws {
    let export = try JSONLDExport(
      model("We share nothing unless a court orders it.") { sample, practice in
        practice.polarity = .denied
        practice.conditions = [
          Condition(kind: .law, isException: true, evidence: sample.words("a court orders it"))
        ]
      })
    #expect(export.processes.isEmpty)
    let prohibition = try #require(export.prohibitions.first)
    #expect(prohibition["hasContext"] == nil)
    #expect(
      prohibition["description"]?.list("en") == [
        "exception: where law or legal process requires"
      ])
  }

  @Test func aConditionRestrictsAProcessToAContext() throws {
    let export = try JSONLDExport(
      model("We share data where a court orders it.") { sample, practice in
        practice.conditions = [
          Condition(kind: .law, evidence: sample.words("a court orders it")),
          Condition(kind: .noObjection, evidence: sample.words("share")),
        ]
      })
    let process = try #require(export.processes.first)
    #expect(process["hasContext"]?.elements.first?.title == "where law or legal process requires")
    #expect(process.involvements == [["dpv:EntityInvolvement", "dpv:OptingOutFromProcess"]])
  }

  @Test func whatIsUndecidedIsAFindingAndNoProcess() throws {
    let export = try JSONLDExport(
      model("We share data if you [agreed/did not object].") { sample, practice in
        practice.status = .ambiguous
        practice.alternatives = ["agreed", "did not object"]
        practice.purposes = [sample.mention(.marketing, "share")]
      })
    #expect(export.processes.isEmpty && export.prohibitions.isEmpty)
    let finding = try #require(export.findings.first)
    #expect(finding["description"]?.list("@none") == ["agreed", "did not object"])
    #expect(finding.list("about") == ["dpv:DirectMarketing"])
    #expect(finding.quotes == ["We share data if you [agreed/did not object]."])
    #expect(export.losses == ["ambiguous-practice"])
  }

  @Test func modalityIsCopied() throws {
    for modality in Modality.allCases {
      let export = try JSONLDExport(model("We may share data.") { $1.modality = modality })
      let values = export.processes.flatMap { $0["property"]?.elements ?? [] }
      let expected = modality == .unspecified ? [] : [modality.rawValue]
      #expect(values.compactMap { $0["value"]?.text } == expected)
    }
  }

  @Test func aDeniedValueOfAPracticeIsAProhibitionOfItsOwn() throws {
    let export = try JSONLDExport(
      model("We use your e-mail address for orders, not for marketing.") { sample, practice in
        practice.action = .use
        practice.data = [sample.mention(.emailAddress, "e-mail address")]
        practice.purposes = [
          sample.mention(.fulfilOrders, "orders"),
          sample.mention(.marketing, "marketing", status: .denied),
        ]
      })
    #expect(export.processes.map { $0.terms("hasPurpose") } == [["dpv:CustomerOrderManagement"]])
    #expect(export.prohibitions.map { $0.terms("hasPurpose") } == [["dpv:DirectMarketing"]])
    #expect(export.prohibitions.map { $0.terms("hasPersonalData") } == [["pd:EmailAddress"]])
  }

  @Test func aChoiceOverOnePurposeDoesNotReachTheOthers() throws {
    var model = model("We use data for orders and, unless you opt out, for letters.") {
      sample, practice in
      practice.action = .use
      practice.purposes = [
        sample.mention(.fulfilOrders, "orders"),
        sample.mention(.marketing, "letters", choices: ["choice-1"]),
      ]
    }
    model.choices = [
      Choice(id: "choice-1", control: .optOut, evidence: model.practices[0].evidence)
    ]
    let export = try JSONLDExport(model)
    #expect(export.processes.count == 2)
    #expect(export.processes[0].involvements.isEmpty)
    #expect(export.processes[1].terms("hasPurpose") == ["dpv:DirectMarketing"])
    #expect(
      export.processes[1].involvements == [["dpv:EntityInvolvement", "dpv:OptingOutFromProcess"]])
    // The sentence is quoted once; the second process refers to the annotation.
    #expect(export.processes[1]["evidence"]?.elements == [.string(export.id + "#evidence-1")])
  }

  @Test func whatOthersDoNamesWhoDoesIt() throws {
    let third = try JSONLDExport(model("Ad networks set cookies.") { $1.actor = .thirdParty })
    let implementer = third.processes.first?["isImplementedByEntity"]
    #expect(implementer?["type"]?.text == "dpv:ThirdParty")
    let client = try JSONLDExport(model("We host for shops.") { $1.actor = .onBehalfOfClient })
    #expect(
      client.processes.first?["hasDataController"]?["type"]?.text == "dpv:DataController")
    #expect(client.root["hasDataController"] == nil)
    let user = try JSONLDExport(model("You post comments.") { $1.actor = .user })
    #expect(user.processes.first?["isImplementedByEntity"]?.text == "dpv:User")
  }

  @Test func anonymousDataAreNoPersonalData() throws {
    let export = try JSONLDExport(
      model("We share aggregate figures about pages visited.") { sample, practice in
        practice.identifiability = .anonymous
        practice.data = [sample.mention(.pagesVisited, "pages visited")]
      })
    let process = try #require(export.processes.first)
    #expect(process["hasPersonalData"] == nil)
    #expect(process.terms("hasData") == ["dpv:NonPersonalData", "pd:BrowsingBehaviour"])
  }

  @Test func ownWordsStandOnOwnNodes() throws {
    let export = try JSONLDExport(
      model("We share fax numbers and names.") { sample, practice in
        practice.data = [
          sample.mention(.faxNumber, "fax numbers"), sample.mention(.name, "names"),
          sample.mention(nil, "We"),
        ]
      })
    let data = try #require(export.processes.first?["hasPersonalData"]?.elements)
    #expect(data[0]["title"]?["@none"]?.text == "fax numbers")
    #expect(data[0].list("broader") == ["pd:Contact"])
    #expect(data[0]["id"]?.text == export.id + "#p-1-data-1")
    #expect(data[1] == .string("pd:Name"))
    #expect(data[2].list("type") == ["dpv:PersonalData"] && data[2]["broader"] == nil)
  }

  @Test func nothingIsWrittenWithoutWords() throws {
    var model = model("We share data.") { $1.evidence = [] }
    model.rights = [Right(id: "right-1", kind: .access, evidence: [])]
    model.children.collection = Claim(.denied, nil, evidence: [])
    let export = try JSONLDExport(model)
    #expect(export.processes.isEmpty && export.prohibitions.isEmpty)
    #expect(export.root["hasRight"] == nil)
    #expect(export.losses == ["no-evidence"])
  }

  @Test func childrenUnderAnAgeAreDenied() throws {
    var model = PolicyModel(text: CanonicalText(string: "Not for children under 12."))
    let words = [Evidence(TextRange(0, 26), rule: "r")]
    model.children = Children(
      minimumAge: Claim(.stated, [12], evidence: words),
      collection: Claim(.denied, nil, evidence: words))
    let export = try JSONLDExport(model)
    #expect(export.processes.isEmpty)
    let subject = export.prohibitions.first?["hasDataSubject"]?.elements.first
    #expect(subject?.list("type") == ["dpv:Child"] && subject?.title == "children under 12")
  }

  @Test func aLooseChoiceMakesTheProcessItGoverns() throws {
    var sample = SamplePolicy(["You can opt out of newsletters by writing to us."])
    sample.model.choices = [
      Choice(
        id: "choice-1", control: .optOut, scope: [.firstPartyUse],
        purposes: [sample.mention(.newsletter, "newsletters")],
        evidence: sample.words("You can opt out of newsletters"))
    ]
    let export = try JSONLDExport(sample.model)
    let process = try #require(export.processes.first)
    #expect(process.terms("hasPurpose") == ["dpv:Purpose", "dpv:DirectMarketing"])
    #expect(process.involvements == [["dpv:EntityInvolvement", "dpv:OptingOutFromProcess"]])

    sample.model.choices[0].status = .ambiguous
    let open = try JSONLDExport(sample.model)
    #expect(open.processes.isEmpty && open.losses == ["ambiguous-choice"])
  }
}
