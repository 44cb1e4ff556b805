import ConverterCore

/// Makes a profile of a model, part by part; the tables fill up as parts refer to them.
struct ConsentBuilder {
  let model: PolicyModel
  let choiceIDs: Set<String>
  var table: EvidenceTable
  var parties: PartyList
  var purposes = ConceptList<Purpose>()
  var data = ConceptList<DataCategory>()
  var technologies = ConceptList<Technology>()
  /// Ids of what named an address that does not stand in its words.
  var droppedAddresses: [String] = []

  init(_ model: PolicyModel) {
    self.model = model
    choiceIDs = Set(model.choices.map(\.id))
    var table = EvidenceTable(model)
    parties = PartyList(model, &table, dropped: &droppedAddresses)
    self.table = table
  }

  /// The whole profile but for its evidence, which is in the table.
  mutating func profile() -> ConsentProfile {
    let source = source()
    let scopes = scopes()
    let choices = choices()
    let statements = statements()
    registerPractices()
    let disclosures = disclosures()
    let rights = rights()
    let context = context()
    let signals = signals()
    let children = children()
    let changes = noticeChanges()
    let known = Set(
      (choices.map(\.id) + statements.map(\.id) + disclosures.map(\.id) + scopes.map(\.id))
        + parties.parties.map(\.id))
    let issues = issues(known)
    var profile = ConsentProfile(
      schemaVersion: ConsentProfile.schemaVersion, documentType: ConsentProfile.documentType,
      id: "urn:uuid:" + identifier(source), source: source,
      generator: ConsentProfile.Generator(
        name: model.generator.name, version: model.generator.version,
        ruleset: model.generator.ruleset, minimumStrength: model.generator.minimumStrength),
      scopes: scopes, parties: parties.parties, purposes: purposes.sorted,
      dataCategories: data.sorted, technologies: technologies.sorted,
      consentStatements: statements, choices: choices, disclosures: disclosures, rights: rights,
      context: context, signals: signals, children: children, noticeChanges: changes,
      coverage: ConsentProfile.Coverage(iso27560: .allNotFound), issues: issues,
      evidence: [:])
    profile.coverage.iso27560 = ConsentProfile.ISO27560(of: profile)
    return profile
  }

  private func identifier(_ source: ConsentProfile.Source) -> String {
    Identity.model(
      url: source.originalUrl ?? source.archiveUrl,
      captured: source.archivedAt.flatMap { Timestamp($0) }, source: source.sha256 ?? "",
      text: source.text.sha256)
  }

  private mutating func scopes() -> [ConsentProfile.Scope] {
    var seen: Set<String> = []
    var scopes: [ConsentProfile.Scope] = []
    for scope in model.scopes where seen.insert(scope.id).inserted {
      let evidence = table.ids(scope.evidence)
      scopes.append(
        ConsentProfile.Scope(
          id: scope.id, kind: .init(of: scope.kind, else: .part), title: scope.title?.unlessEmpty,
          evidence: evidence.isEmpty ? nil : evidence))
    }
    return scopes
  }

  private mutating func issues(_ known: Set<String>) -> [ConsentProfile.Issue] {
    var issues: [ConsentProfile.Issue] = []
    for finding in model.findings where !finding.message.isEmpty {
      guard let code = ConsentProfile.IssueCode(rawValue: snakeCase(finding.code.rawValue)) else {
        continue
      }
      let evidence = table.ids(finding.evidence)
      var subjects: [String] = []
      for subject in finding.subjects where known.contains(subject) {
        if !subjects.contains(subject) { subjects.append(subject) }
      }
      issues.append(
        ConsentProfile.Issue(
          code: code, severity: finding.severity, message: finding.message,
          subjects: subjects.isEmpty ? nil : subjects,
          evidence: evidence.isEmpty ? nil : evidence))
    }
    return issues
  }

  /// Enters the concepts of what the company itself does, before anything denied is looked at.
  private mutating func registerPractices() {
    for practice in model.practices
    where practice.actor == .firstParty && practice.polarity == .affirmed {
      _ = purposes.references(practice.purposes, &table)
      _ = data.references(practice.data, &table)
    }
  }
}

extension String {
  /// Nil for the empty string.
  var unlessEmpty: String? { isEmpty ? nil : self }
}
