/// Where and how an instance breaks a schema.
public struct SchemaFault: Hashable, Sendable {
  /// JSON pointer into the instance.
  public var pointer: String
  /// One sentence for a person.
  public var message: String
  /// JSON pointer into the schema, ending in the keyword.
  public var schemaPointer: String
}

/// A schema that cannot be used: broken JSON, an unknown keyword, a reference to nothing.
public struct SchemaError: Error, Hashable, Sendable {
  /// One sentence for a person.
  public var message: String
}

/// Checks JSON against a JSON Schema (draft 2020-12 and draft 4, as far as published schemas here
/// use them).
///
/// References are JSON pointers within the same schema (`#/$defs/…`). A keyword that is not known
/// makes the schema unusable, so that no rule is ever passed over in silence; `format` is checked
/// for `uri` and `date-time`, else it is a note.
///
///     let schema = try JSONSchema(text)
///     for fault in schema.faults(in: try JSONValue.parse(bytes)) { print(fault.pointer) }
public struct JSONSchema: Sendable {
  /// The schema itself.
  public let root: JSONValue
  private let targets: [String: JSONValue]

  /// Reads a schema and checks that all of it is understood.
  public init(_ text: String) throws(SchemaError) {
    do {
      root = try JSONValue.parse(Array(text.utf8))
    } catch {
      throw SchemaError(message: "the schema is no JSON: \(error.message)")
    }
    var survey = SchemaSurvey(root: root)
    try survey.visit(root, at: .root)
    targets = survey.targets
  }

  /// The faults of an instance in the order of the schema, at most `limit`.
  public func faults(in instance: JSONValue, limit: Int = 100) -> [SchemaFault] {
    let evaluation = SchemaEvaluation(targets: targets, limit: limit)
    evaluation.check(instance, against: root, at: .root, schemaAt: .root)
    return evaluation.faults
  }
}

/// Looks through a schema before it is used: keywords, references, patterns.
private struct SchemaSurvey {
  let root: JSONValue
  var targets: [String: JSONValue] = [:]

  private static let notes: Set<String> = [
    "$schema", "$id", "id", "$comment", "title", "description", "examples", "default", "format",
    "deprecated", "contentEncoding", "contentMediaType",
  ]
  private static let plain: Set<String> = [
    "type", "enum", "const", "required", "minItems", "maxItems", "uniqueItems", "minimum",
    "maximum", "minLength", "maxLength", "minProperties", "maxProperties",
  ]
  private static let one: Set<String> = [
    "items", "additionalProperties", "propertyNames", "not", "if", "then", "else", "contains",
  ]
  private static let list: Set<String> = ["allOf", "anyOf", "oneOf"]
  private static let map: Set<String> = [
    "properties", "patternProperties", "$defs", "definitions", "dependentSchemas",
  ]

  init(root: JSONValue) { self.root = root }

  mutating func visit(_ schema: JSONValue, at place: JSONPointer) throws(SchemaError) {
    if case .boolean = schema { return }
    guard let object = schema.object else {
      throw SchemaError(message: "\(place): neither an object nor a boolean")
    }
    for (keyword, value) in object.members {
      let inner = place.member(keyword)
      switch keyword {
      case "$ref": try reference(value, at: inner)
      case "pattern": try pattern(value.text, at: inner)
      case _ where Self.one.contains(keyword): try visit(value, at: inner)
      case _ where Self.list.contains(keyword):
        for (index, item) in value.elements.enumerated() {
          try visit(item, at: inner.element(index))
        }
      case _ where Self.map.contains(keyword):
        for (name, item) in value.object?.members ?? [] {
          if keyword == "patternProperties" { try pattern(name, at: inner) }
          try visit(item, at: inner.member(name))
        }
      case _ where Self.plain.contains(keyword) || Self.notes.contains(keyword): continue
      default: throw SchemaError(message: "\(inner): the keyword is not understood")
      }
    }
  }

  private mutating func reference(_ value: JSONValue, at place: JSONPointer) throws(SchemaError) {
    guard let name = value.text, name.hasPrefix("#") else {
      throw SchemaError(message: "\(place): only references within the schema are understood")
    }
    var target: JSONValue? = root
    for part in name.dropFirst().split(separator: "/") { target = target?[String(part)] }
    guard let target else { throw SchemaError(message: "\(place): \(name) leads nowhere") }
    targets[name] = target
  }

  private func pattern(_ text: String?, at place: JSONPointer) throws(SchemaError) {
    guard let text, (try? Regex(text)) != nil else {
      throw SchemaError(message: "\(place): the pattern is not understood")
    }
  }
}
