import ConverterCore

/// What is wrong with triples that should be a privacy notice in DPV.
struct LinkedDataCheck {
  let data: LinkedData
  private var faults: [Diagnostic]
  private var known: Set<Diagnostic>

  init(_ data: LinkedData, faults: [Diagnostic]) {
    self.data = data
    self.faults = faults
    known = Set(faults)
  }

  mutating func fault(
    _ id: String, _ message: String, _ place: JSONPointer?, _ severity: Severity = .error,
    clause: String? = nil
  ) {
    let new = Diagnostic(
      id, severity, message, place: place?.description ?? "", clause: clause)
    if known.insert(new).inserted { faults.append(new) }
  }

  /// The faults as a reader of the file meets them.
  func inOrder(of document: JSONValue) -> [Diagnostic] {
    let places = Set(faults.compactMap(\.place))
    var order: [String: Int] = [:]
    func walk(_ value: JSONValue, _ place: JSONPointer) {
      if places.contains(place.description) { order[place.description] = order.count }
      for (name, inner) in value.object?.members ?? [] { walk(inner, place.member(name)) }
      for (index, inner) in value.elements.enumerated() { walk(inner, place.element(index)) }
    }
    walk(document, .root)
    return faults.enumerated().sorted { left, right in
      let (one, two) = (
        order[left.element.place ?? ""] ?? 0, order[right.element.place ?? ""] ?? 0
      )
      return one == two ? left.offset < right.offset : one < two
    }.map(\.element)
  }

  private static let page = "http://xmlns.com/foaf/0.1/page"

  // MARK: Terms

  /// Terms, sunset terms, domains, ranges and literals, statement by statement.
  mutating func terms() {
    var usesDPV = false
    for statement in data.statements {
      known(statement.predicate, statement.place)
      predicate(statement)
      switch statement.object {
      // A policy may link to a page of a vocabulary: no term is used by that.
      case .node where statement.predicate == Self.page: break
      case .node(let iri):
        if DPVTerms.term(iri) != nil { usesDPV = true }
        if statement.predicate == LinkedData.type || DPVTerms.looksLikeDPV(iri)
          || iri.hasPrefix("http://www.w3.org/ns/oa#")
        {
          known(iri, statement.place)
        }
        value(iri, of: statement)
      case .literal(let literal): self.literal(literal, of: statement)
      }
      if DPVTerms.looksLikeDPV(statement.subject) { known(statement.subject, statement.place) }
    }
    if !usesDPV { fault("jsonld.no-dpv", "no term of DPV is used", .root) }
  }

  private mutating func known(_ iri: String, _ place: JSONPointer) {
    if let term = DPVTerms.term(iri) {
      if term.isSunset {
        fault("jsonld.sunset-term", "\(term.curie) is being dropped from DPV", place, .warning)
      }
      return
    }
    if DPVTerms.looksLikeDPV(iri) {
      guard iri.contains("#") else { return }
      let similar = DPVTerms.similar(to: iri)
      let hint = similar.isEmpty ? "" : "; is \(similar.joined(separator: " or ")) meant?"
      fault("jsonld.unknown-term", "DPV 2.3 does not define \(iri)\(hint)", place)
      return
    }
    for (namespace, prefix) in DPVTerms.otherNamespaces where iri.hasPrefix(namespace) {
      let name = iri.dropFirst(namespace.count)
      if !name.isEmpty, !DPVTerms.isKnown(prefix + ":" + name) {
        fault("jsonld.unknown-term", "\(prefix):\(name) is not defined", place)
      }
      return
    }
  }

  private mutating func predicate(_ statement: LinkedData.Statement) {
    guard let term = DPVTerms.term(statement.predicate) else { return }
    if !term.isProperty {
      fault(
        "jsonld.class-as-property", "\(term.curie) is a concept, not a property", statement.place)
      return
    }
    // DPV lists the properties it reuses in its rights module with that module's domain, and shows
    // rules on processes and notices (example E0066), so neither domain excludes anything.
    let domain = term.domain.filter { $0 != "dpv:RightExerciseActivity" && $0 != "dpv:Context" }
    let above = ancestors(of: statement.subject)
    if domain.count == term.domain.count, !domain.isEmpty, !above.isEmpty,
      above.isDisjoint(with: domain)
    {
      fault(
        "jsonld.domain", "\(term.curie) is said of a node that is no \(list(domain))",
        statement.place, .warning)
    }
  }

  private mutating func value(_ iri: String, of statement: LinkedData.Statement) {
    let predicate = DPVTerms.term(statement.predicate)
    if let term = DPVTerms.term(iri), term.isProperty, statement.predicate != LinkedData.type,
      !statement.predicate.hasPrefix("http://www.w3.org/ns/oa#")
    {
      fault(
        "jsonld.property-as-value", "\(term.curie) is a property, not a concept", statement.place)
    }
    guard let predicate, predicate.isProperty, !predicate.range.isEmpty else { return }
    // DPV shows processes as rules (example E0066) and users as data subjects (example E0073).
    let isRule = ["dpv:hasProhibition", "dpv:hasPermission", "dpv:hasObligation"]
      .contains(predicate.curie)
    var range = Set(predicate.range)
    if predicate.curie == "dpv:hasDataSubject" { range.insert("dpv:HumanSubject") }
    let above = ancestors(of: iri)
    if above.isEmpty {
      fault(
        "jsonld.range",
        "\(predicate.curie) has a value without a type; it must be a \(list(range))",
        statement.place, .warning)
    } else if above.isDisjoint(with: range), !isRule {
      let name = DPVTerms.compact(iri) ?? "the value"
      fault(
        "jsonld.range", "\(name) is no \(list(range)), as \(predicate.curie) demands",
        statement.place)
    }
  }

  /// A term with all above it; for a node of the document, all above its types and broader terms.
  private func ancestors(of node: String) -> Set<String> {
    let broader = "http://www.w3.org/2004/02/skos/core#broader"
    let named = ([node] + data.types(node) + data.nodes(node, broader)).compactMap {
      DPVTerms.term($0)
    }
    return named.reduce(into: []) { $0.formUnion(DPVTerms.ancestors($1.curie)) }
  }

  private func list(_ terms: some Collection<String>) -> String {
    terms.sorted().joined(separator: " or ")
  }

  // MARK: Literals

  private mutating func literal(
    _ literal: LinkedData.Literal, of statement: LinkedData.Statement
  ) {
    let place = statement.place
    if let term = DPVTerms.term(statement.predicate), !term.range.isEmpty {
      fault(
        "jsonld.literal-value",
        "\(term.curie) has text as its value; it must be a "
          + list(term.range), place)
    }
    if let term = compactIRI(literal) {
      fault("jsonld.compact-iri-as-text", "“\(term)” is text here, not the term", place)
    }
    let xsd = "http://www.w3.org/2001/XMLSchema#"
    guard let type = literal.type, type.hasPrefix(xsd) else { return }
    let name = type.dropFirst(xsd.count)
    let isValid =
      switch name {
      case "date": XSDValue.isDate(literal.value)
      case "dateTime": XSDValue.isDateTime(literal.value)
      case "duration": XSDValue.isDuration(literal.value)
      case "nonNegativeInteger": XSDValue.isNonNegativeInteger(literal.value)
      case "gYearMonth", "gYear": XSDValue.dateType(literal.value) == "xsd:" + name
      default: true
      }
    if !isValid { fault("jsonld.literal", "“\(literal.value)” is no xsd:\(name)", place) }
    if statement.predicate == "http://www.w3.org/ns/oa#sourceDate", !literal.value.hasSuffix("Z") {
      fault(
        "jsonld.literal", "oa:sourceDate must be in UTC, written with Z", place,
        clause: "Web Annotation Data Model 4.3.1")
    }
  }

  private func compactIRI(_ literal: LinkedData.Literal) -> String? {
    guard literal.type == nil, let colon = literal.value.utf8.firstIndex(of: 58) else { return nil }
    let prefix = literal.value[..<colon]
    let name = literal.value[colon...].dropFirst()
    let isName =
      name.utf8.first.map { $0 | 32 >= 97 && $0 | 32 <= 122 } == true
      && name.utf8.allSatisfy {
        $0 == 45 || $0 == 95 || ($0 >= 48 && $0 <= 57) || $0 | 32 >= 97 && $0 | 32 <= 122
      }
    guard isName else { return nil }
    let isTerm = DPVTerms.term(curie: literal.value) != nil || DPVTerms.isKnown(literal.value)
    return isTerm || ["dpv", "pd", "tech", "eu-gdpr"].contains(prefix) ? literal.value : nil
  }
}
