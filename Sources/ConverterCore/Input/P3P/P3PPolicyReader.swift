/// Reads one POLICY (P3P 1.0 §3.2) into a model that keeps P3P's own terms.
struct P3PPolicyReader {
  private let file: P3PFile
  private let policy: XMLElement
  private let source: Source

  init(_ file: P3PFile, _ policy: XMLElement, _ source: Source) {
    self.file = file
    self.policy = policy
    self.source = source
  }

  func model() -> PolicyModel {
    var model = PolicyModel(
      text: file.text, document: document(), generator: Generator(ruleset: "p3p-import"))
    model.parties = party().map { [$0] } ?? []
    if let access = children("ACCESS").first.flatMap({ values($0).first }),
      let value = P3PAccess(rawValue: access.name)
    {
      model.access = Claim(
        .stated, P3PMapping.code(value), modality: .does, strength: .certain,
        evidence: [Evidence(access.range, rule: "p3p.access")])
    }
    model.disputes = children("DISPUTES-GROUP").flatMap(\.children)
      .filter { $0.name == "DISPUTES" }.compactMap(dispute)
    var reader = P3PStatementReader(definitions: file.definitions, optOut: mechanism())
    model.practices = children("STATEMENT").map { reader.practice($0) }
    model.choices = reader.choices
    return model
  }

  /// EXPIRY as `max-age=…` or `date=…`.
  static func expiry(_ element: XMLElement) -> String? {
    if let age = element.attribute("max-age") { return "max-age=" + P3PChecker.words(age) }
    return element.attribute("date").map { "date=" + $0 }
  }

  static func provenance(
    _ file: P3PFile, _ source: Source, adapter: String, discuri: String?
  ) -> Provenance {
    let archived = source.url.flatMap { ArchivePath(url: $0) }
    let page = discuri.flatMap { P3PURI.isAbsolute($0) ? $0 : nil }
    return Provenance(
      originalURL: archived?.originalURL ?? source.url ?? page, archiveURL: archived?.archiveURL,
      capturedAt: source.archivedAt ?? archived?.capturedAt, sourceName: source.name,
      mediaType: "application/p3p+xml", encoding: file.encoding, adapter: adapter,
      sourceSHA256: file.sourceSHA256, textSHA256: file.textSHA256)
  }

  private func children(_ name: String) -> [XMLElement] {
    policy.children.filter { $0.name == name }
  }

  /// The values of an ACCESS, REMEDIES…: all but EXTENSIONs.
  private func values(_ element: XMLElement) -> [XMLElement] {
    element.children.filter { $0.name != "EXTENSION" }
  }

  private func document() -> DocumentFacts {
    let group = file.groups.first { $0.range.contains(policy.range) }
    let language = [policy, group ?? policy, file.root].lazy.compactMap { element in
      element.attributes.first { $0.name == "lang" && $0.namespace == P3PNamespace.xml }
        .flatMap { LanguageDetector.tag($0.value) }
    }.first
    let mandatory = P3PChecker.descendants(of: policy).filter {
      $0.name == "EXTENSION" && $0.attribute("optional") == "no"
    }
    var facts = P3PFacts(
      name: policy.attribute("name"), discuri: policy.attribute("discuri"),
      opturi: policy.attribute("opturi"), isTest: !children("TEST").isEmpty,
      expiry: group?.children.first { $0.name == "EXPIRY" }.flatMap(Self.expiry),
      entity: entity().map { field in
        StandardTerm(scheme: "p3p", id: field.ref, details: ["text": [field.text]])
      }, access: children("ACCESS").first.flatMap { values($0).first?.name },
      isNonIdentifiable: children("STATEMENT").contains { statement in
        statement.children.contains { $0.name == "NON-IDENTIFIABLE" }
      })
    if !mandatory.isEmpty {
      facts.mandatoryExtensions = mandatory.flatMap(\.children).map(\.name)
    }
    return DocumentFacts(
      title: facts.name, language: language, languageBasis: language == nil ? .unknown : .declared,
      provenance: Self.provenance(file, source, adapter: "p3p", discuri: facts.discuri),
      p3p: facts)
  }

  private func entity() -> [(ref: String, text: String, element: XMLElement)] {
    children("ENTITY").flatMap { P3PChecker.descendants(of: $0) }.filter { $0.name == "DATA" }
      .compactMap { element in
        guard let ref = element.attribute("ref"), !ref.isEmpty else { return nil }
        return (ref, P3PChecker.words(element.text), element)
      }
  }

  /// The first party with its contacts, as ENTITY gives them.
  private func party() -> Party? {
    let fields = entity().filter { !$0.text.isEmpty }
    guard let first = fields.first else { return nil }
    let names = ["name", "contact-info.postal.organization"].map { "#business." + $0 }
    let named = names.lazy.compactMap { name in fields.first { $0.ref == name } }.first
    var contacts: [Contact] = []
    contacts += contact(.email, "online.email", fields)
    contacts += postal(fields)
    contacts += contact(.phone, "telecom.telephone", fields)
    contacts += contact(.fax, "telecom.fax", fields)
    contacts += contact(.url, "online.uri", fields)
    return Party(
      id: "company", name: (named ?? first).text, isNamed: named != nil, roles: [.firstParty],
      contacts: contacts,
      evidence: [Evidence((named ?? first).element.range, rule: "p3p.entity")])
  }

  private typealias Field = (ref: String, text: String, element: XMLElement)

  private func postal(_ fields: [Field]) -> [Contact] {
    let prefix = "#business.contact-info.postal"
    let found = fields.filter { $0.ref.hasPrefix(prefix) }
    guard !found.isEmpty else { return [] }
    func part(_ name: String) -> String? { found.first { $0.ref == prefix + "." + name }?.text }
    return [
      Contact(
        kind: .postal, value: found.map(\.text).joined(separator: ", "),
        postal: PostalAddress(
          name: part("organization"), street: part("street"), city: part("city"),
          state: part("stateprov"), postalCode: part("postalcode"), country: part("country")),
        evidence: found.map { Evidence($0.element.range, rule: "p3p.entity") })
    ]
  }

  /// The parts of a contact in one line, in their order.
  private func contact(_ kind: Contact.Kind, _ name: String, _ fields: [Field]) -> [Contact] {
    let found = fields.filter { $0.ref.hasPrefix("#business.contact-info." + name) }
    guard !found.isEmpty else { return [] }
    return [
      Contact(
        kind: kind, value: found.map(\.text).joined(separator: " "),
        evidence: found.map { Evidence($0.element.range, rule: "p3p.entity") })
    ]
  }

  private func dispute(_ element: XMLElement) -> Dispute? {
    guard let kind = element.attribute("resolution-type").flatMap({ Dispute.Kind(rawValue: $0) })
    else { return nil }
    var remedies: [Dispute.Remedy] = []
    for value in element.children.filter({ $0.name == "REMEDIES" }).flatMap(values) {
      // Named twice, a remedy is still one.
      if let remedy = Dispute.Remedy(rawValue: value.name), !remedies.contains(remedy) {
        remedies.append(remedy)
      }
    }
    let short = element.attribute("short-description").map(P3PChecker.words)
    return Dispute(
      kind: kind, name: kind == .service ? nil : short, service: element.attribute("service"),
      verification: element.attribute("verification"), shortDescription: short,
      longDescription: element.children.first { $0.name == "LONG-DESCRIPTION" }
        .map { P3PChecker.words($0.text) }.flatMap { $0.isEmpty ? nil : $0 },
      image: element.children.first { $0.name == "IMG" }.flatMap(image),
      remedies: remedies,
      evidence: [Evidence(element.range, rule: "p3p.disputes")])
  }

  /// The image of an `IMG`; nil for one without the source that P3P 1.0 §3.2.6 asks for.
  private func image(_ element: XMLElement) -> StandardTerm? {
    guard let source = element.attribute("src"), !source.isEmpty else { return nil }
    var details: [String: [String]] = [:]
    for name in ["alt", "width", "height"] {
      if let value = element.attribute(name) { details[name] = [value] }
    }
    return StandardTerm(scheme: "p3p", id: source, details: details)
  }

  /// Where choices are made: opturi.
  private func mechanism() -> Mechanism? {
    guard let opturi = policy.attribute("opturi"), !opturi.isEmpty else { return nil }
    let isMail = opturi.lowercased().hasPrefix("mailto:")
    let target = isMail ? String(opturi.dropFirst(7)) : opturi
    return Mechanism(
      kind: isMail ? .email : .webLink, target: target.isEmpty ? nil : target,
      evidence: [Evidence(place(of: "opturi"), rule: "p3p.opturi")])
  }

  /// The place of an attribute in the start tag; the whole tag where it cannot be told.
  private func place(of attribute: String) -> TextRange {
    let tag = Array(file.text.substring(policy.startTag).utf8)
    let name = Array(attribute.utf8)
    for start in tag.indices where tag[start...].starts(with: name) {
      guard start > 0, tag[start - 1] <= 32,
        let open = tag[(start + name.count)...].firstIndex(where: { $0 == 34 || $0 == 39 }),
        let close = tag[(open + 1)...].firstIndex(of: tag[open])
      else { continue }
      return TextRange(policy.startTag.start + start, policy.startTag.start + close + 1)
    }
    return policy.startTag
  }
}
