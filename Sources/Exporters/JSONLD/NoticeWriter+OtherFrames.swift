import ConverterCore

/// Processes that follow from statements other than practices: about children, choices, transfers.
extension NoticeWriter {
  /// What the policy says of collecting data from children, unless a practice says it already.
  func childrenFrames(_ frames: [ProcessFrame]) -> [ProcessFrame] {
    let claim = model.children.collection
    guard claim.status == .stated || claim.status == .denied, hasWords(claim.evidence) else {
      return []
    }
    let isSaid = frames.contains { frame in
      frame.practice.subjects.contains { $0.code == .child }
        && frame.isProhibited == (claim.status == .denied)
        && Self.overlap(frame.practice.evidence, claim.evidence)
    }
    if isSaid { return [] }
    let practice = Practice(
      id: "p-children", action: .collect,
      subjects: [Mention(.child, words: "", evidence: [])],
      data: [Mention(.personalInformation, words: "", evidence: [])], conditions: parentalConsent(),
      modality: claim.modality, polarity: claim.status == .denied ? .denied : .affirmed,
      strength: claim.strength, evidence: claim.evidence)
    return [
      ProcessFrame(
        fragment: "p-children", practice: practice, actions: [.collect],
        isProhibited: claim.status == .denied, choices: [])
    ]
  }

  private func parentalConsent() -> [Condition] {
    let claim = model.children.parentalConsent
    guard claim.status == .stated, hasWords(claim.evidence) else { return [] }
    let isException = model.children.collection.status == .denied
    return [Condition(kind: .consent, isException: isException, evidence: claim.evidence)]
  }

  private static func overlap(_ left: [Evidence], _ right: [Evidence]) -> Bool {
    left.contains { one in right.contains { one.range.overlaps($0.range) } }
  }

  /// Choices that no practice refers to, but which say themselves what they govern.
  func choiceFrames(_ frames: [ProcessFrame]) -> [ProcessFrame] {
    let tied = Set(frames.flatMap(\.choices))
    return model.choices.filter { !tied.contains($0.id) }.compactMap { choiceFrame($0) }
  }

  private func choiceFrame(_ choice: Choice) -> ProcessFrame? {
    if choice.status == .ambiguous {
      undecided.append(
        Undecided(
          title: "undecided: " + choice.control.dpv.label, alternatives: choice.alternatives,
          terms: choice.purposes.compactMap { $0.code?.dpv.term }, evidence: choice.evidence))
      lose("ambiguous-choice", "DPV has no choice that is undecided; it is a finding", [choice.id])
      return nil
    }
    let scopes = choice.scope.filter { $0 != .unspecified }
    let values = choice.purposes.count + choice.data.count + choice.recipients.count
    let isAboutProcessing = choice.control != .abstain && choice.control != .none
    guard isAboutProcessing, hasWords(choice.evidence), values + choice.technologies.count > 0
    else { return nil }
    let fragment = Self.fragment("choice-", choice.id)
    let isThird = !scopes.isEmpty && scopes.allSatisfy(Self.isThirdParty)
    let practice = Practice(
      id: choice.id, scope: choice.policyScope, action: .use,
      actor: isThird ? .thirdParty : .firstParty,
      data: choice.data.filter { $0.status == .stated },
      purposes: choice.purposes.filter { $0.status == .stated },
      recipients: choice.recipients.filter { $0.status == .stated },
      technologies: choice.technologies.filter { $0.status == .stated }, audience: choice.audience,
      strength: choice.strength, evidence: choice.evidence)
    let actions = scopes.map(Self.action).distinct
    return ProcessFrame(
      fragment: fragment + "-process", practice: practice,
      actions: actions.isEmpty ? [.use] : actions,
      isProhibited: false, choices: [choice.id])
  }

  private static func isThirdParty(_ scope: ChoiceScope) -> Bool {
    scope == .thirdPartyCollection || scope == .thirdPartyUse
  }

  private static func action(_ scope: ChoiceScope) -> Action {
    switch scope {
    case .firstPartyCollection, .thirdPartyCollection: .collect
    case .thirdPartySharing: .share
    case .firstPartyUse, .thirdPartyUse, .unspecified: .use
    }
  }

  /// Transfers to other countries and places of storage.
  func transferFrames() -> [ProcessFrame] {
    model.transfers.enumerated().compactMap { index, transfer in
      guard hasWords(transfer.evidence) else { return nil }
      let consents = transfer.safeguards.filter { $0.code == .consent }.flatMap(\.evidence)
      let practice = Practice(
        id: "p-transfer-\(index + 1)", action: transfer.isStorageLocation ? .retain : .transfer,
        conditions: consents.isEmpty ? [] : [Condition(kind: .consent, evidence: consents)],
        modality: transfer.modality, polarity: transfer.polarity, strength: transfer.strength,
        evidence: transfer.evidence)
      return ProcessFrame(
        fragment: practice.id, practice: practice, actions: [practice.action],
        isProhibited: transfer.polarity == .denied, choices: [], transfer: index,
        places: transfer.places)
    }
  }

  /// The places of a transfer, and the safeguards it names.
  func transfer(_ frame: ProcessFrame, _ json: inout JSONWriter) {
    guard let index = frame.transfer else { return }
    let transfer = model.transfers[index]
    if !transfer.places.isEmpty {
      json.array("hasLocation") { json in
        for (number, place) in transfer.places.enumerated() {
          let code = number < transfer.countryCodes.count ? transfer.countryCodes[number] : ""
          if DPVMapping.locations.contains(code) {
            json.value("loc:" + code)
          } else {
            json.object { json in
              json.member("id", base, "\(frame.fragment)-place-\(number + 1)")
              json.member("type", literal: "dpv:Location")
              words("title", place, at: transfer.evidence.first?.range, &json)
            }
          }
        }
      }
    }
    let safeguards = transfer.safeguards.filter {
      $0.code != .consent && $0.status == .stated && hasWords($0.evidence)
    }
    if safeguards.isEmpty { return }
    json.array("hasTechnicalOrganisationalMeasure") { json in
      for (number, safeguard) in safeguards.enumerated() {
        json.object { json in
          json.member("id", base, "\(frame.fragment)-safeguard-\(number + 1)")
          json.member("type", literal: "dpv:SafeguardForDataTransfer")
          words(of: safeguard, &json)
          if namesGDPR, let term = safeguard.code?.dpv.term { json.member("related", term) }
          evidence(safeguard.evidence, &json)
        }
      }
    }
  }
}
