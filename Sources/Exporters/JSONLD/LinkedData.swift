import ConverterCore

/// What a JSON-LD document says, as triples with the places they stand at.
struct LinkedData {
  /// A literal with its datatype or language.
  struct Literal: Hashable {
    var value: String
    var type: String?
    var language: String?
  }

  /// The object of a statement.
  enum Object: Hashable {
    /// A node by its IRI or blank label (`_:1`).
    case node(String)
    /// Text, a number, a date.
    case literal(Literal)
  }

  /// One triple.
  struct Statement {
    var subject: String
    var predicate: String
    var object: Object
    var place: JSONPointer
  }

  static let type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"

  /// All triples in the order of the file.
  private(set) var statements: [Statement] = []
  /// Where each node is first spoken of.
  private(set) var places: [String: JSONPointer] = [:]
  private var bySubject: [String: [Int]] = [:]
  private var byObject: [String: [Int]] = [:]

  /// Adds a triple.
  mutating func add(_ subject: String, _ predicate: String, _ object: Object, at place: JSONPointer)
  {
    bySubject[subject, default: []].append(statements.count)
    if case .node(let name) = object { byObject[name, default: []].append(statements.count) }
    if places[subject] == nil { places[subject] = place }
    statements.append(
      Statement(subject: subject, predicate: predicate, object: object, place: place))
  }

  /// Notes that a node is described at a place.
  mutating func describe(_ node: String, at place: JSONPointer) {
    if places[node] == nil { places[node] = place }
  }

  /// The objects of a property.
  func objects(_ subject: String, _ predicate: String) -> [Object] {
    statements(of: subject).filter { $0.predicate == predicate }.map(\.object)
  }

  /// The nodes among the objects of a property.
  func nodes(_ subject: String, _ predicate: String) -> [String] {
    objects(subject, predicate).compactMap {
      if case .node(let name) = $0 { name } else { nil }
    }
  }

  /// The literals among the objects of a property.
  func literals(_ subject: String, _ predicate: String) -> [Literal] {
    objects(subject, predicate).compactMap {
      if case .literal(let literal) = $0 { literal } else { nil }
    }
  }

  /// The types of a node.
  func types(_ node: String) -> [String] { nodes(node, Self.type) }

  /// All that is said of a node.
  func statements(of subject: String) -> [Statement] {
    (bySubject[subject] ?? []).map { statements[$0] }
  }

  /// The subjects that a property ties to a node.
  func subjects(_ predicate: String, of object: String) -> [String] {
    (byObject[object] ?? []).map { statements[$0] }.filter { $0.predicate == predicate }
      .map(\.subject)
  }

  /// The nodes of a type, in the order of the file.
  func instances(of type: String) -> [String] {
    (byObject[type] ?? []).map { statements[$0] }.filter { $0.predicate == Self.type }
      .map(\.subject)
  }
}
