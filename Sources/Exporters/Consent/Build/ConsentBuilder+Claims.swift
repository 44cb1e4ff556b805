import ConverterCore

/// Single facts: context, signals, children, changes of the policy.
extension ConsentBuilder {
  /// A claim of the profile; not found where there are no words.
  mutating func claim<Value>(
    _ status: ConsentProfile.Status, _ value: Value?, modality: Modality? = nil,
    strength: Strength? = nil, _ evidence: [Evidence]
  ) -> ConsentProfile.Claim<Value> {
    guard status != .notFound else { return .notFound }
    let ids = table.ids(evidence)
    guard !ids.isEmpty else { return .notFound }
    return ConsentProfile.Claim(
      status: status, value: value, modality: modality, strength: strength, evidence: ids)
  }

  /// A claim of the model as it stands; nil where not found.
  mutating func claim(_ claim: Claim<String>) -> ConsentProfile.Claim<String>? {
    guard claim.status != .notFound else { return nil }
    let written: ConsentProfile.Claim<String> = self.claim(
      .init(claim.status), claim.value?.unlessEmpty, modality: claim.modality,
      strength: claim.strength, claim.evidence)
    return written.status == .notFound ? nil : written
  }

  mutating func context() -> ConsentProfile.Context {
    ConsentProfile.Context(
      legalBasis: legalBasis(), retention: retention(),
      storageLocations: places(areStorage: true),
      jurisdiction: claim(model.jurisdiction) ?? .notFound,
      internationalTransfer: places(areStorage: false),
      thirdPartyDisclosure: thirdPartyDisclosure(), codesOfConduct: codesOfConduct())
  }

  private mutating func legalBasis() -> ConsentProfile.Claim<[ConsentProfile.LegalBasisName]> {
    let mentions = model.practices.filter { $0.polarity == .affirmed }.flatMap(\.legalBasis)
      .filter { $0.status != .denied }
    let names = mentions.compactMap(\.code).map {
      ConsentProfile.LegalBasisName(of: $0, else: .consent)
    }.distinct
    let isOpen = !mentions.isEmpty && mentions.allSatisfy { $0.status == .ambiguous }
    return claim(
      isOpen ? .ambiguous : .stated, names.isEmpty ? nil : names, mentions.flatMap(\.evidence))
  }

  private mutating func retention() -> ConsentProfile.Claim<[ConsentProfile.RetentionRule]> {
    var rules: [ConsentProfile.RetentionRule] = []
    var evidence: [Evidence] = []
    var isOpen = true
    for practice in model.practices {
      guard let retention = practice.retention,
        practice.actor == .firstParty || practice.actor == .onBehalfOfClient,
        practice.polarity == .affirmed || retention.kind == .notRetained
      else { continue }
      let kinds = data.references(practice.data, &table)
      let rule = ConsentProfile.RetentionRule(
        rule: .init(of: retention.kind, else: .limited), duration: retention.duration?.unlessEmpty,
        event: retention.event?.unlessEmpty, dataCategories: kinds.isEmpty ? nil : kinds)
      if !rules.contains(rule) { rules.append(rule) }
      evidence += retention.evidence
      if practice.status != .ambiguous { isOpen = false }
    }
    guard !rules.isEmpty else { return .notFound }
    return claim(isOpen ? .ambiguous : .stated, rules, evidence)
  }

  private mutating func places(
    areStorage: Bool
  ) -> ConsentProfile.Claim<[ConsentProfile.Place]> {
    let transfers = model.transfers.filter { $0.isStorageLocation == areStorage }
    var places: [ConsentProfile.Place] = []
    for transfer in transfers {
      let safeguards = transfer.safeguards.filter { $0.status != .denied }.compactMap(\.code).map {
        ConsentProfile.SafeguardName(of: $0, else: .consent)
      }.distinct
      for (index, name) in transfer.places.enumerated() where !name.isEmpty {
        let country = index < transfer.countryCodes.count ? transfer.countryCodes[index] : ""
        let place = ConsentProfile.Place(
          name: name, country: country.unlessEmpty,
          safeguards: safeguards.isEmpty ? nil : safeguards)
        if !places.contains(place) { places.append(place) }
      }
    }
    return claim(
      Self.status(transfers.map(\.polarity)), places.isEmpty ? nil : places,
      modality: common(transfers.map(\.modality)), transfers.flatMap(\.evidence))
  }

  /// What several statements come to: denied by all, affirmed by all, or left open.
  private static func status(_ polarities: [Polarity]) -> ConsentProfile.Status {
    switch (polarities.contains(.affirmed), polarities.contains(.denied)) {
    case (true, true): .ambiguous
    case (true, false): .stated
    case (false, true): .denied
    case (false, false): .notFound
    }
  }

  /// The modality that all statements share, else none.
  private func common(_ modalities: [Modality]) -> Modality? {
    guard let first = modalities.first, modalities.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  private mutating func thirdPartyDisclosure() -> ConsentProfile.Claim<[String]> {
    let told = model.practices.filter {
      Self.isDisclosure($0) && $0.identifiability != .anonymous
    }
    for status in [ConsentProfile.Status.stated, .ambiguous, .denied] {
      let practices = told.filter { Self.status($0) == status }
      guard !practices.isEmpty else { continue }
      let recipients = parties.references(practices.flatMap(\.recipients), &table)
      return claim(
        status, recipients.isEmpty ? nil : recipients, modality: common(practices.map(\.modality)),
        practices.flatMap(\.evidence))
    }
    return .notFound
  }

  private mutating func codesOfConduct() -> ConsentProfile.Claim<[ConsentProfile.Code]> {
    let codes = model.laws.filter { $0.kind != .law && !$0.isDescriptionOnly && !$0.name.isEmpty }
    let written = codes.map {
      ConsentProfile.Code(name: $0.name, code: $0.code.flatMap(Self.shortCode))
    }
    return claim(.stated, written.isEmpty ? nil : written, codes.flatMap(\.evidence))
  }

  /// A short code as the schema admits it; nil for a name that is none.
  private static func shortCode(_ code: String) -> String? {
    let isShort = code.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 46
    }
    return isShort ? code.unlessEmpty : nil
  }

  mutating func signals() -> ConsentProfile.Signals {
    ConsentProfile.Signals(
      doNotTrack: signal(.doNotTrack), globalPrivacyControl: signal(.globalPrivacyControl),
      doNotSellLink: signal(.doNotSellLink))
  }

  private mutating func signal(_ kind: Signal.Kind) -> ConsentProfile.Flag {
    let signals = model.signals.filter { $0.kind == kind && $0.status != .notFound }
    guard let first = signals.first else { return .notFound }
    let agree = signals.allSatisfy { $0.status == first.status }
    return claim(
      agree ? .init(first.status) : .ambiguous, nil, strength: first.strength,
      signals.flatMap(\.evidence))
  }

  mutating func children() -> ConsentProfile.Children {
    let ages = model.children.minimumAge
    var stated: [Int] = []
    for age in ages.value ?? [] where age >= 0 && !stated.contains(age) { stated.append(age) }
    let age: ConsentProfile.Claim<[Int]> = claim(
      ages.status == .stated && stated.count > 1 ? .ambiguous : .init(ages.status),
      stated.isEmpty ? nil : stated, strength: ages.strength, ages.evidence)
    return ConsentProfile.Children(
      minimumAge: age, parentalConsent: claim(model.children.parentalConsent) ?? .notFound,
      collection: claim(model.children.collection) ?? .notFound)
  }

  mutating func noticeChanges() -> ConsentProfile.NoticeChanges {
    let means = model.changes.flatMap(\.notifications).filter {
      $0.status != .denied && $0.code != .unspecified
    }
    let names = means.compactMap(\.code).map {
      ConsentProfile.NotificationMeans(of: $0, else: .unspecified)
    }.distinct
    let deemed =
      model.changes.filter(\.continuedUseIsAcceptance).flatMap(\.evidence)
      + model.consentStatements.filter { $0.kind == .deemedAcceptanceOfChanges }
      .flatMap(\.evidence)
    let asked = model.changes.flatMap(\.choices).filter { $0.code == .optIn }
    return ConsentProfile.NoticeChanges(
      notification: claim(
        .stated, names.isEmpty ? nil : names, modality: common(model.changes.map(\.modality)),
        means.flatMap(\.evidence)),
      continuedUseIsAcceptance: claim(.stated, true, deemed),
      reconsentOnMaterialChange: claim(.stated, true, asked.flatMap(\.evidence)))
  }
}
