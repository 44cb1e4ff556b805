import ConverterCore

/// An active context of JSON-LD 1.1: what the keys and values of a node mean.
struct LinkedDataContext {
  /// What a key stands for.
  struct Term {
    var iri: String
    var isReverse = false
    var type: String?
    var containers: Set<String> = []
    var language: String?
  }

  private var definitions: [String: JSONValue] = [:]
  private var aliases: [String: String] = [:]
  private(set) var vocabulary: String?
  private(set) var language: String?

  /// Takes in a context object; `null` clears everything.
  mutating func extend(_ value: JSONValue) {
    guard let object = value.object else {
      if case .null = value { self = LinkedDataContext() }
      return
    }
    for (name, value) in object.members {
      switch name {
      case "@vocab": vocabulary = value.text
      case "@language": language = value.text
      case _ where name.hasPrefix("@"): break
      default:
        let target = value.text ?? value["@id"]?.text
        aliases[name] = target?.hasPrefix("@") == true ? target : nil
        definitions[name] = value
      }
    }
  }

  /// The keyword a key is or stands for.
  func keyword(_ key: String) -> String? { key.hasPrefix("@") ? key : aliases[key] }

  /// What a key stands for; nil for one that JSON-LD drops.
  func term(_ key: String) -> Term? {
    guard let definition = definitions[key], definition != .null else {
      return expand(key).map { Term(iri: $0) }
    }
    let reverse = definition["@reverse"]?.text
    let target = reverse ?? definition.text ?? definition["@id"]?.text ?? key
    guard let iri = target == key ? expandName(key) : expand(target) else { return nil }
    let containers = definition["@container"]
    return Term(
      iri: iri, isReverse: reverse != nil, type: definition["@type"]?.text,
      containers: Set(containers?.elements.compactMap(\.text) ?? []).union(
        containers?.text.map { [$0] } ?? []), language: definition["@language"]?.text)
  }

  /// The IRI of a term, a compact IRI or an IRI; nil for a word without a meaning here.
  func expand(_ name: String, depth: Int = 0) -> String? {
    if depth > 8 { return nil }
    if let definition = definitions[name] {
      let target = definition["@reverse"]?.text ?? definition.text ?? definition["@id"]?.text
      if let target, target != name { return expand(target, depth: depth + 1) }
    }
    return expandName(name, depth: depth)
  }

  /// What an `@id` names: a compact IRI or an IRI, never a term.
  func reference(_ name: String) -> String {
    name.contains(":") ? expandName(name) ?? name : name
  }

  private func expandName(_ name: String, depth: Int = 0) -> String? {
    guard let colon = name.firstIndex(of: ":") else { return vocabulary.map { $0 + name } }
    let rest = name[name.index(after: colon)...]
    let prefix = String(name[..<colon])
    if rest.hasPrefix("//") || prefix == "_" || definitions[prefix] == nil { return name }
    return expand(prefix, depth: depth + 1).map { $0 + rest }
  }
}
