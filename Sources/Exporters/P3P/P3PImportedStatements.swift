import ConverterCore

/// STATEMENTs of a model that was read from P3P: one a practice, in P3P's own terms.
enum P3PImportedStatements {
  static func statements(_ model: PolicyModel) -> [P3PStatement] {
    let controls = P3PControls(model.choices)
    return model.practices.filter { P3PEligibility.loss($0) == nil }.map {
      var statement = statement($0, controls)
      statement.isNonIdentifiable =
        model.document.p3p?.isNonIdentifiable == true && $0.identifiability == .anonymous
      if !statement.isNonIdentifiable { P3PSilence.fillMandatory(&statement) }
      statement.dropRepeatedNotes()
      return statement
    }
  }

  private static func statement(_ practice: Practice, _ controls: P3PControls) -> P3PStatement {
    var statement = P3PStatement()
    statement.consequence = practice.consequence?.value
    for mention in practice.purposes where mention.status != .denied {
      for use in purposes(mention, controls.say(tiedTo: mention.choices)) {
        statement.purposes.insert(use)
        note(mention.evidence, .purpose, use.value.rawValue, &statement)
      }
    }
    for mention in practice.recipients where mention.status != .denied {
      guard let use = recipient(mention, controls.say(tiedTo: mention.choices)) else { continue }
      statement.recipients.insert(use)
      let words = (mention.standardTerm?.details["recipient-description"] ?? [])
        .compactMap { P3PWords.line($0) }
      if !words.isEmpty { statement.descriptions[use.value, default: []] += words }
      note(mention.evidence, .recipient, use.value.rawValue, &statement)
    }
    for mention in practice.data where mention.status != .denied {
      for datum in data(mention) {
        statement.data.insert(P3PStatement.Element(datum))
        note(mention.evidence, .data, datum.ref, &statement)
      }
    }
    if let retention = practice.retention {
      let own = retention.standardTerm.flatMap { P3PRetention(rawValue: $0.id) }
      statement.retention = own ?? P3PMapping.retention[retention.kind]?.value
      note(retention.evidence, .retention, statement.retention?.rawValue ?? "", &statement)
    }
    for piece in practice.evidence.prefix(1) {
      statement.place = min(statement.place, piece.range.start)
    }
    return statement
  }

  private static func note(
    _ evidence: [Evidence], _ aspect: P3PAspect, _ value: String, _ statement: inout P3PStatement
  ) {
    for piece in evidence { statement.note(.evidence(aspect: aspect, value: value, piece)) }
  }

  private static func required(_ term: StandardTerm?, _ say: P3PControls.Say?) -> P3PRequired {
    term?.details["required"]?.first.flatMap { P3PRequired(rawValue: $0) } ?? say?.required
      ?? .always
  }

  private static func purposes(
    _ mention: Mention<Purpose>, _ say: P3PControls.Say?
  ) -> [P3PStatement.PurposeUse] {
    let own = mention.standardTerm.flatMap { P3PPurpose(rawValue: $0.id) }
    let values = own.map { [$0] } ?? P3PHandling.values(mention.code, .identified)
    return values.map { value in
      var use = P3PStatement.PurposeUse(value: value)
      if value.allowsRequired { use.required = required(mention.standardTerm, say) }
      if value == .otherPurpose {
        let text = mention.standardTerm?.details["text"]?.joined(separator: " ") ?? ""
        use.text = P3PWords.line(text) ?? P3PWords.line(mention.words) ?? "other"
      }
      return use
    }
  }

  private static func recipient(
    _ mention: Mention<RecipientKind>, _ say: P3PControls.Say?
  ) -> P3PStatement.RecipientUse? {
    let own = mention.standardTerm.flatMap { P3PRecipient(rawValue: $0.id) }
    guard let value = own ?? mention.code.flatMap({ P3PMapping.recipients[$0]?.value }) else {
      return nil
    }
    var use = P3PStatement.RecipientUse(value: value)
    if value.allowsRequired { use.required = required(mention.standardTerm, say) }
    return use
  }

  /// The DATA of a mention: its own term where P3P's rules allow it, one `#dynamic.miscdata` a
  /// category (§5.6.4), no categories on fixed elements (§5.7.1).
  private static func data(_ mention: Mention<DataCategory>) -> [P3PStatement.Datum] {
    guard let term = mention.standardTerm, term.scheme == "p3p" else { return mapped(mention) }
    let categories = (term.details["categories"] ?? []).compactMap { P3PCategory(rawValue: $0) }
    let other = (term.details["other-category"] ?? []).joined(separator: "; ")
    let text = P3PWords.line(other) ?? P3PWords.line(mention.words) ?? "other"
    let base = term.details["base"]?.first
    var datum = P3PStatement.Datum(
      ref: term.id, base: base, isOptional: mention.necessity == .optional, label: mention.words)
    guard base == nil else {
      return isWritable(term, base: base ?? "") ? [datum] : mapped(mention)
    }
    guard let element = P3PBaseDataSchema.standard.element(term.id), element.mayBeReferenced else {
      return mapped(mention)
    }
    guard element.categoryClass == .variable else {
      let isRepeated = Set(categories) == Set(element.categories)
      datum.categories = isRepeated ? element.categories : []
      return [datum]
    }
    let named = categories.isEmpty ? [.otherCategory] : categories
    if element.name == "dynamic.miscdata" {
      return named.map { category in
        datum.categories = [category]
        datum.otherText = category == .otherCategory ? text : ""
        return datum
      }
    }
    for category in named where !datum.categories.contains(category) {
      datum.categories.append(category)
    }
    datum.otherText = named.contains(.otherCategory) ? text : ""
    return [datum]
  }

  /// Whether data of a schema of its own can be named: by a name that can be defined in the file,
  /// or in a schema elsewhere.
  private static func isWritable(_ term: StandardTerm, base: String) -> Bool {
    let name = String(term.id.drop { $0 == "#" })
    guard base.isEmpty else {
      return P3PURI.valid(base) == base && P3PURI.isAbsolute(base) && term.id.hasPrefix("#")
        && !name.isEmpty && P3PURI.isEscaped(name) && !name.contains("#")
    }
    let startsWithDigit = name.split(separator: ".", omittingEmptySubsequences: false).dropFirst()
      .contains { $0.utf8.first.map { (48...57).contains($0) } ?? true }
    return P3PName.isNCName(name) && !startsWithDigit && term.id.hasPrefix("#")
  }

  /// The DATA of a mention without a term that P3P would take.
  private static func mapped(_ mention: Mention<DataCategory>) -> [P3PStatement.Datum] {
    let targets =
      mention.code.map {
        P3PMapping.targets(for: $0, words: mention.words, isOtherPerson: false)
      } ?? []
    guard !targets.isEmpty else {
      return [
        P3PStatement.Datum(
          ref: "#dynamic.miscdata", isOptional: mention.necessity == .optional,
          categories: [.otherCategory],
          otherText: P3PWords.line(mention.words) ?? "information", label: mention.words)
      ]
    }
    return targets.map { target in
      P3PStatement.Datum(
        ref: target.ref, isOptional: mention.necessity == .optional,
        categories: target.category.map { [$0] } ?? [],
        otherText: target.category == .otherCategory
          ? P3PWords.line(mention.words) ?? "information" : "", label: mention.words)
    }
  }

  /// The definitions of the data that the import defined in a schema of its own.
  static func definitions(_ model: PolicyModel) -> [P3PPolicy.DataDefinition] {
    var found: [P3PPolicy.DataDefinition] = []
    for mention in model.practices.flatMap(\.data) {
      guard let term = mention.standardTerm, term.details["base"]?.first == "",
        isWritable(term, base: "")
      else { continue }
      let name = String(term.id.drop { $0 == "#" })
      guard !found.contains(where: { $0.name == name }) else { continue }
      found.append(
        P3PPolicy.DataDefinition(
          name: name, shortDescription: term.details["short-description"]?.first,
          structref: term.details["structref"]?.first.flatMap { P3PURI.valid($0) },
          categories: (term.details["categories"] ?? []).compactMap { P3PCategory(rawValue: $0) },
          otherCategory: term.details["other-category"]?.first))
    }
    return found
  }
}
