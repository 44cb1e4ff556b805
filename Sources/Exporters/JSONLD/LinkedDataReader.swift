import ConverterCore

/// Reads JSON-LD 1.1 into triples: the part that exports of linked data use (inline contexts, typed
/// and reversed terms, sets, lists, language maps, `@graph`), and what such a reader would lose.
struct LinkedDataReader {
  private(set) var data = LinkedData()
  private(set) var faults: [Diagnostic] = []
  private var blanks = 0

  private static let schemes: Set<String> = ["http", "https", "urn", "mailto", "tel", "_"]

  /// Reads a document.
  mutating func read(_ document: JSONValue) {
    if let array = document.object == nil ? document.elements : nil {
      for (index, value) in array.enumerated() {
        _ = node(value, JSONPointer.root.element(index), LinkedDataContext())
      }
    } else {
      _ = node(document, .root, LinkedDataContext())
    }
  }

  // MARK: Nodes

  /// Reads a node object and returns its name.
  private mutating func node(
    _ value: JSONValue, _ place: JSONPointer, _ outer: LinkedDataContext
  ) -> String? {
    guard let object = value.object else { return nil }
    var context = outer
    if let own = object["@context"] { take(own, place.member("@context"), into: &context) }
    let members = object.members.filter { $0.name != "@context" }
    let id = members.first { context.keyword($0.name) == "@id" }
    let name = id.flatMap { identifier($0.value, place.member($0.name), context) } ?? blank()
    data.describe(name, at: place)
    for (key, value) in members {
      let at = place.member(key)
      switch context.keyword(key) {
      case "@id", "@index", "@context": break
      case "@type": types(value, of: name, at, context)
      case "@graph", "@included": for inner in list(value) { _ = node(inner, at, context) }
      case "@reverse":
        for (key, inner) in value.object?.members ?? [] {
          property(key, inner, of: name, at.member(key), context, isReverse: true)
        }
      case .some(let keyword):
        fault("jsonld.keyword", "the keyword \(keyword) does not belong in a node", at)
      case nil: property(key, value, of: name, at, context, isReverse: false)
      }
    }
    return name
  }

  private mutating func take(
    _ value: JSONValue, _ place: JSONPointer, into context: inout LinkedDataContext
  ) {
    if let url = value.text {
      faults.append(
        Diagnostic(
          "jsonld.remote-context", .warning,
          "nothing is fetched: the context at \(url) is taken to be the one that "
            + "`policyconv schema jsonld` prints", place: place.description))
      let own = try? JSONValue.parse(Array(JSONLDContext.document.utf8))
      context.extend(own?["@context"] ?? .null)
    } else if value.object == nil, !value.elements.isEmpty {
      for (index, part) in value.elements.enumerated() {
        take(part, place.element(index), into: &context)
      }
    } else {
      context.extend(value)
    }
  }

  private mutating func identifier(
    _ value: JSONValue, _ place: JSONPointer, _ context: LinkedDataContext
  ) -> String? {
    guard let text = value.text else {
      fault("jsonld.iri", "an identifier must be a string", place)
      return nil
    }
    return reference(text, place, context)
  }

  private mutating func types(
    _ value: JSONValue, of name: String, _ place: JSONPointer, _ context: LinkedDataContext
  ) {
    for type in list(value) {
      guard let text = type.text else { continue }
      if let iri = context.expand(text), iri.contains(":") {
        check(iri, place)
        data.add(name, LinkedData.type, .node(iri), at: place)
      } else {
        fault("jsonld.iri", "the type “\(text)” is neither a term nor an IRI", place)
      }
    }
  }

  // MARK: Properties

  private mutating func property(
    _ key: String, _ value: JSONValue, of name: String, _ place: JSONPointer,
    _ context: LinkedDataContext, isReverse: Bool
  ) {
    guard let term = context.term(key), term.iri.contains(":") else {
      fault(
        "jsonld.dropped-key", "the key “\(key)” is not in the context: its value is lost", place)
      return
    }
    check(term.iri, place)
    if term.containers.contains("@language"), let map = value.object {
      for (language, texts) in map.members {
        for text in list(texts).compactMap(\.text) {
          let tag = language == "@none" ? nil : language
          data.add(
            name, term.iri, .literal(LinkedData.Literal(value: text, type: nil, language: tag)),
            at: place)
        }
      }
      return
    }
    let isArray = value.object == nil && value.text == nil && !value.elements.isEmpty
    for (index, item) in list(value).enumerated() {
      let at = isArray ? place.element(index) : place
      for object in objects(item, term, at, context) {
        if term.isReverse != isReverse {
          if case .node(let subject) = object { data.add(subject, term.iri, .node(name), at: at) }
        } else {
          data.add(name, term.iri, object, at: at)
        }
      }
    }
  }

  private mutating func objects(
    _ value: JSONValue, _ term: LinkedDataContext.Term, _ place: JSONPointer,
    _ context: LinkedDataContext
  ) -> [LinkedData.Object] {
    switch value {
    case .null: return []
    case .string(let text): return [string(text, term, place, context)]
    case .boolean(let flag):
      return [literal(flag ? "true" : "false", term.type ?? "xsd:boolean", context)]
    case .integer(let number):
      return [literal(String(number), term.type ?? "xsd:integer", context)]
    case .number(let number):
      return [literal(String(number), term.type ?? "xsd:double", context)]
    case .array(let values): return values.flatMap { objects($0, term, place, context) }
    case .object(let object):
      let keyed = object.members.first {
        ["@value", "@list", "@set"].contains(context.keyword($0.name))
      }
      if let keyed, context.keyword(keyed.name) == "@value" {
        return valueObject(object, keyed.value, context)
      }
      if let keyed { return list(keyed.value).flatMap { objects($0, term, place, context) } }
      return node(value, place, context).map { [.node($0)] } ?? []
    }
  }

  private mutating func string(
    _ text: String, _ term: LinkedDataContext.Term, _ place: JSONPointer,
    _ context: LinkedDataContext
  ) -> LinkedData.Object {
    switch term.type {
    case "@id": return .node(reference(text, place, context))
    case "@vocab": return .node(context.expand(text) ?? reference(text, place, context))
    case nil, "@none":
      let language = term.language ?? context.language
      return .literal(LinkedData.Literal(value: text, type: nil, language: language))
    case .some(let type): return literal(text, type, context)
    }
  }

  private func literal(
    _ text: String, _ type: String, _ context: LinkedDataContext
  ) -> LinkedData.Object {
    let isKeyword = type.hasPrefix("@")
    let own =
      type.hasPrefix("xsd:") ? "http://www.w3.org/2001/XMLSchema#" + type.dropFirst(4) : type
    let iri = isKeyword ? nil : context.expand(type).flatMap { $0 == type ? own : $0 } ?? own
    return .literal(LinkedData.Literal(value: text, type: iri, language: nil))
  }

  private func valueObject(
    _ object: JSONObject, _ value: JSONValue, _ context: LinkedDataContext
  ) -> [LinkedData.Object] {
    let member = { (keyword: String) in
      object.members.first { context.keyword($0.name) == keyword }?.value.text
    }
    let text: String
    switch value {
    case .string(let string): text = string
    case .integer(let number): text = String(number)
    case .number(let number): text = String(number)
    case .boolean(let flag): text = flag ? "true" : "false"
    case .null, .array, .object: return []
    }
    if let type = member("@type") { return [literal(text, type, context)] }
    return [.literal(LinkedData.Literal(value: text, type: nil, language: member("@language")))]
  }

  // MARK: IRIs

  private mutating func reference(
    _ text: String, _ place: JSONPointer, _ context: LinkedDataContext
  ) -> String {
    let iri = context.reference(text)
    if !iri.contains(":") {
      fault("jsonld.iri", "“\(text)” stands where an IRI is expected, but is none", place)
    } else {
      check(iri, place)
    }
    return iri
  }

  private mutating func check(_ iri: String, _ place: JSONPointer) {
    let scheme = iri.prefix { $0 != ":" }.lowercased()
    if !Self.schemes.contains(scheme) {
      fault("jsonld.prefix", "the prefix or scheme of \(iri) is not defined", place)
    }
    if iri.utf8.contains(where: { $0 <= 32 || "<>\"{}|\\^`".utf8.contains($0) }) {
      fault("jsonld.iri", "an IRI may not hold all the characters of “\(iri)”", place)
    }
  }

  private mutating func blank() -> String {
    blanks += 1
    return "_:\(blanks)"
  }

  private func list(_ value: JSONValue) -> [JSONValue] {
    if case .array(let values) = value { values } else { [value] }
  }

  private mutating func fault(_ id: String, _ message: String, _ place: JSONPointer) {
    faults.append(Diagnostic(id, .error, message, place: place.description))
  }
}
