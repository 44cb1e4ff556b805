import ConverterCore

/// What makes triples a notice: the same demands as the SHACL shapes the exports are tested with.
extension LinkedDataCheck {
  private static let dpv = "https://w3id.org/dpv#"
  private static let dct = "http://purl.org/dc/terms/"
  private static let oa = "http://www.w3.org/ns/oa#"
  private static let schema = "https://schema.org/"
  private static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

  /// Notice, processes, evidence, annotations, durations.
  mutating func structure() {
    let notices = data.instances(of: Self.dpv + "PrivacyNotice")
    if notices.isEmpty { fault("jsonld.structure", "there is no dpv:PrivacyNotice", .root) }
    for notice in notices { self.notice(notice) }
    for name in ["hasProcess", "hasProhibition"] {
      for statement in said(Self.dpv + name) { process(statement) }
    }
    let withWords = [
      "hasProcess", "hasProhibition", "hasRight", "hasTechnicalOrganisationalMeasure",
      "hasEntityInvolvement",
    ]
    for name in withWords {
      for statement in said(Self.dpv + name) { evidence(statement, name) }
    }
    bodies()
    annotations()
    durations()
  }

  private func said(_ predicate: String) -> [LinkedData.Statement] {
    data.statements.filter { $0.predicate == predicate }
  }

  private mutating func notice(_ notice: String) {
    let place = data.places[notice]
    func demand(_ isThere: Bool, _ message: String, _ severity: Severity = .error) {
      if !isThere { fault("jsonld.structure", "the notice " + message, place, severity) }
    }
    demand(!data.objects(notice, Self.dct + "title").isEmpty, "has no dct:title")
    let derived = data.nodes(notice, "http://www.w3.org/ns/prov#wasDerivedFrom")
    demand(
      derived.contains { !$0.hasPrefix("_:") },
      "does not name what it was derived from (prov:wasDerivedFrom)")
    demand(
      !data.objects(notice, Self.schema + "subjectOf").isEmpty,
      "has no record of the conversion (schema:subjectOf)")
    let controllers = data.objects(notice, Self.dpv + "hasDataController")
    demand(!controllers.isEmpty, "names no controller", .warning)
    demand(controllers.count < 2, "names more than one controller", .warning)
    let processes =
      data.objects(notice, Self.dpv + "hasProcess")
      + data.objects(notice, Self.dpv + "hasProhibition")
    demand(!processes.isEmpty, "has neither a process nor a prohibition", .warning)
  }

  private mutating func process(_ statement: LinkedData.Statement) {
    guard case .node(let node) = statement.object else { return }
    let place = data.places[node] ?? statement.place
    if !data.types(node).contains(Self.dpv + "Process") {
      fault("jsonld.structure", "a process must have the type dpv:Process", place)
    }
    let says = ["hasPurpose", "hasProcessing", "hasPersonalData"].contains {
      !data.objects(node, Self.dpv + $0).isEmpty
    }
    if !says {
      fault("jsonld.structure", "a process says neither purpose nor processing nor data", place)
    }
  }

  private mutating func evidence(_ statement: LinkedData.Statement, _ name: String) {
    guard case .node(let node) = statement.object else { return }
    let annotations = data.subjects(Self.oa + "hasBody", of: node).filter {
      data.types($0).contains(Self.oa + "Annotation")
    }
    if annotations.isEmpty {
      fault(
        "jsonld.evidence", "nothing quotes the words that this value of dpv:\(name) rests on",
        DPVTerms.looksLikeDPV(node) ? statement.place : data.places[node] ?? statement.place)
    }
  }

  private mutating func bodies() {
    for statement in said(Self.oa + "hasBody") {
      guard case .node(let node) = statement.object, DPVTerms.looksLikeDPV(node) else { continue }
      fault(
        "jsonld.evidence",
        "evidence is attached to \(DPVTerms.compact(node) ?? node), "
          + "a term of the vocabulary, instead of a node of the document",
        data.places[node] ?? statement.place)
    }
  }

  private mutating func annotations() {
    for annotation in data.instances(of: Self.oa + "Annotation") {
      let place = data.places[annotation]
      if data.objects(annotation, Self.oa + "hasBody").isEmpty {
        fault("jsonld.structure", "an annotation has no body", place)
      }
      let targets = data.nodes(annotation, Self.oa + "hasTarget")
      if targets.isEmpty { fault("jsonld.structure", "an annotation has no target", place) }
      for target in targets where !data.types(target).contains(Self.oa + "SpecificResource") {
        fault("jsonld.structure", "an annotation's target must be an oa:SpecificResource", place)
      }
    }
    for target in data.instances(of: Self.oa + "SpecificResource") {
      let place = data.places[target]
      if data.nodes(target, Self.oa + "hasSource").count != 1 {
        fault("jsonld.structure", "a target must have one oa:hasSource", place)
      }
      if data.objects(target, Self.oa + "hasSelector").isEmpty {
        fault("jsonld.structure", "a target has no selector", place)
      }
    }
    for selector in data.instances(of: Self.oa + "TextQuoteSelector")
    where data.literals(selector, Self.oa + "exact").filter({ !$0.value.isEmpty }).count != 1 {
      fault("jsonld.structure", "a quote must have one oa:exact", data.places[selector])
    }
    for selector in data.instances(of: Self.oa + "TextPositionSelector")
    where position(selector) == nil {
      fault(
        "jsonld.structure", "a position must have one oa:start below one oa:end",
        data.places[selector])
    }
  }

  private func position(_ selector: String) -> (start: Int, end: Int)? {
    let starts = data.literals(selector, Self.oa + "start").compactMap { Int($0.value) }
    let ends = data.literals(selector, Self.oa + "end").compactMap { Int($0.value) }
    guard starts.count == 1, ends.count == 1, starts[0] >= 0, starts[0] < ends[0] else {
      return nil
    }
    return (starts[0], ends[0])
  }

  private mutating func durations() {
    for duration in data.instances(of: Self.dpv + "TemporalDuration") {
      let values = data.literals(duration, Self.rdf + "value")
      if values.count != 1 || !XSDValue.isDuration(values[0].value) {
        fault(
          "jsonld.structure", "a dpv:TemporalDuration must have one xsd:duration",
          data.places[duration])
      }
    }
  }

  // MARK: Quotes

  /// Every quote and offset against the canonical text.
  mutating func quotes(in text: CanonicalText) {
    let bytes = Array(text.string.utf8)
    for target in data.instances(of: Self.oa + "SpecificResource") {
      let selectors = data.nodes(target, Self.oa + "hasSelector")
      var words: Set<String> = []
      for selector in selectors {
        guard let exact = data.literals(selector, Self.oa + "exact").first?.value else { continue }
        words.insert(exact)
        let before = data.literals(selector, Self.oa + "prefix").first?.value ?? ""
        let after = data.literals(selector, Self.oa + "suffix").first?.value ?? ""
        quote(exact, before, after, in: bytes, at: data.places[selector])
      }
      for selector in selectors {
        guard let (start, end) = position(selector) else { continue }
        offsets(start, end, words, in: text, at: data.places[selector])
      }
    }
  }

  private mutating func quote(
    _ exact: String, _ before: String, _ after: String, in bytes: [UInt8],
    at place: JSONPointer?
  ) {
    if !Self.contains(bytes, Array(exact.utf8)) {
      fault("jsonld.quote", "the text does not hold “\(exact.prefix(60))”", place)
    } else if !Self.contains(bytes, Array((before + exact + after).utf8)) {
      fault(
        "jsonld.quote", "the text does not hold “\(exact.prefix(60))” with this prefix and suffix",
        place)
    }
  }

  private static func contains(_ text: [UInt8], _ words: [UInt8]) -> Bool {
    guard let first = words.first, words.count <= text.count else { return words.isEmpty }
    var index = 0
    while index + words.count <= text.count {
      if text[index] == first, text[index..<index + words.count].elementsEqual(words) {
        return true
      }
      index += 1
    }
    return false
  }

  private mutating func offsets(
    _ start: Int, _ end: Int, _ words: Set<String>, in text: CanonicalText, at place: JSONPointer?
  ) {
    guard let range = text.range(codePoints: start, end) else {
      fault("jsonld.offset", "\(start) to \(end) lies outside the text", place)
      return
    }
    let found = text.quote(range)
    if !words.isEmpty, !words.contains(where: { $0.utf8.elementsEqual(found.utf8) }) {
      fault(
        "jsonld.offset", "at \(start) to \(end) the text says “\(found.prefix(40))”, not the quote",
        place)
    }
  }
}
