/// The terms of DPV 2.3 and the names of the vocabularies used beside it, for checks offline.
enum DPVTerms {
  /// A term as published.
  struct Term: Sendable {
    /// Its compact IRI.
    var curie: String
    /// A property, else a concept.
    var isProperty: Bool
    /// Kept for old data only.
    var isSunset: Bool
    /// Its types and broader terms.
    var parents: [String]
    /// What a property may be said of; empty where DPV does not say.
    var domain: [String]
    /// What a property's value must be; empty where DPV does not say.
    var range: [String]
  }

  /// How many terms there are.
  static var count: Int { terms.count }

  /// The term of a compact IRI.
  static func term(curie: String) -> Term? { terms[curie] }

  /// The term of an IRI.
  static func term(_ iri: String) -> Term? { compact(iri).flatMap { terms[$0] } }

  /// An IRI of DPV as compact IRI, whether or not the term exists; nil for other IRIs.
  static func compact(_ iri: String) -> String? {
    guard let hash = iri.lastIndex(of: "#") else { return nil }
    let namespace = iri[...hash]
    guard let prefix = prefixes[String(namespace)] else { return nil }
    return prefix + ":" + iri[iri.index(after: hash)...]
  }

  /// Whether an IRI pretends to be DPV's, in whatever spelling.
  static func looksLikeDPV(_ iri: String) -> Bool {
    iri.contains("w3id.org/dpv") || iri.contains("w3.org/ns/dpv")
  }

  /// A term with everything above it.
  static func ancestors(_ curie: String) -> Set<String> {
    var seen: Set<String> = []
    var queue = [curie]
    while let next = queue.popLast() {
      if seen.insert(next).inserted { queue += terms[next]?.parents ?? [] }
    }
    return seen
  }

  /// Terms of the same name in other namespaces or another case.
  static func similar(to iri: String) -> [String] {
    guard let name = iri.split(separator: "#").last?.lowercased() else { return [] }
    return namesakes[name] ?? []
  }

  /// Whether a compact IRI of another vocabulary names one of its terms.
  static func isKnown(_ curie: String) -> Bool {
    others.contains(curie) || curie.hasPrefix("rdf:_") && curie.dropFirst(5).allSatisfy(\.isNumber)
  }

  /// The other vocabularies by namespace.
  static let otherNamespaces: [(namespace: String, prefix: String)] = [
    ("http://purl.org/dc/terms/", "dct"), ("http://xmlns.com/foaf/0.1/", "foaf"),
    ("http://www.w3.org/ns/oa#", "oa"), ("http://www.w3.org/ns/prov#", "prov"),
    ("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
    ("http://www.w3.org/2000/01/rdf-schema#", "rdfs"), ("https://schema.org/", "schema"),
    ("http://schema.org/", "schema"), ("http://www.w3.org/2004/02/skos/core#", "skos"),
  ]

  private static let terms: [String: Term] = {
    var terms: [String: Term] = [:]
    terms.reserveCapacity(10_000)
    for row in dpvTermRows.split(separator: "\n") {
      let field = row.split(separator: "|", omittingEmptySubsequences: false)
      let words = { (index: Int) in field[index].split(separator: " ").map(String.init) }
      guard field.count == 8 else { continue }
      for name in words(7) {
        let curie = field[0] + ":" + name
        terms[curie] = Term(
          curie: curie, isProperty: field[1] == "p", isSunset: field[2] == "s",
          parents: words(3) + words(4), domain: words(5), range: words(6))
      }
    }
    return terms
  }()

  /// Compact IRIs by their name in lower case.
  private static let namesakes: [String: [String]] = {
    var names: [String: [String]] = [:]
    for curie in terms.keys.sorted() {
      guard let name = curie.split(separator: ":").last else { continue }
      names[name.lowercased(), default: []].append(curie)
    }
    return names
  }()

  private static let others: Set<String> = {
    var names: Set<String> = []
    for row in otherTermRows.split(separator: "\n") {
      let field = row.split(separator: "|")
      for name in field.last?.split(separator: " ") ?? [] { names.insert(field[0] + ":" + name) }
    }
    return names
  }()

  /// The prefix of each namespace: `https://w3id.org/dpv#` is `dpv`, each extension has its path.
  private static let prefixes: [String: String] = {
    var prefixes: [String: String] = [:]
    for row in dpvTermRows.split(separator: "\n") {
      guard let prefix = row.split(separator: "|").first.map(String.init) else { continue }
      prefixes["https://w3id.org/dpv" + path(of: prefix) + "#"] = prefix
    }
    return prefixes
  }()

  private static func path(of prefix: String) -> String {
    switch prefix {
    case "dpv": ""
    case "eu-rights": "/rights/eu"
    case "ieee-7012": "/standards/ieee/7012"
    case "eu-gdpr", "eu-aiact", "eu-dga", "eu-ehds", "eu-nis2", "de-gdng":
      "/legal/" + prefix.replacing("-", with: "/")
    case _ where prefix.hasPrefix("legal-") || prefix.hasPrefix("sector-"):
      "/" + prefix.replacing("-", with: "/")
    default: "/" + prefix
    }
  }
}
