/// One run of a schema over an instance. A class, so that compiled patterns and faults are shared
/// by the nested checks of one run; it never leaves that run.
final class SchemaEvaluation {
  private(set) var faults: [SchemaFault] = []
  private let targets: [String: JSONValue]
  private let limit: Int
  private var patterns: [String: Regex<AnyRegexOutput>] = [:]

  init(targets: [String: JSONValue], limit: Int) {
    self.targets = targets
    self.limit = limit
  }

  /// Checks an instance and notes every fault.
  func check(
    _ instance: JSONValue, against schema: JSONValue, at place: JSONPointer,
    schemaAt: JSONPointer
  ) {
    guard faults.count < limit else { return }
    guard let rules = schema.object else {
      if schema == .boolean(false) { fault("nothing may stand here", place, schemaAt) }
      return
    }
    for (keyword, value) in rules.members {
      let rule = SchemaRule(
        keyword: keyword, value: value, siblings: rules, schemaAt: schemaAt)
      apply(rule, to: instance, at: place)
    }
  }

  /// Whether an instance fits, without noting anything.
  private func fits(_ instance: JSONValue, _ schema: JSONValue) -> Bool {
    let trial = SchemaEvaluation(targets: targets, limit: 1)
    trial.patterns = patterns
    trial.check(instance, against: schema, at: .root, schemaAt: .root)
    patterns = trial.patterns
    return trial.faults.isEmpty
  }

  private func apply(_ rule: SchemaRule, to instance: JSONValue, at place: JSONPointer) {
    switch rule.keyword {
    case "$ref":
      guard let target = rule.value.text.flatMap({ targets[$0] }) else { return }
      check(instance, against: target, at: place, schemaAt: rule.place)
    case "type": type(rule, instance, place)
    case "const":
      if instance != rule.value { fault("must be \(rule.value.shown)", place, rule.place) }
    case "enum":
      if !rule.value.elements.contains(instance) {
        fault("\(instance.shown) is none of the allowed values", place, rule.place)
      }
    case "format": format(rule, instance, place)
    case "allOf", "anyOf", "oneOf", "not", "if": combine(rule, instance, place)
    default:
      switch instance {
      case .object(let object): members(rule, object, place)
      case .array(let values): items(rule, values, place)
      case .string(let text): string(rule, text, place)
      case .integer(let number): range(rule, Double(number), place)
      case .number(let number): range(rule, number, place)
      case .null, .boolean: return
      }
    }
  }

  private func type(_ rule: SchemaRule, _ instance: JSONValue, _ place: JSONPointer) {
    let allowed = rule.value.text.map { [$0] } ?? rule.value.elements.compactMap(\.text)
    if !allowed.contains(where: instance.isOf(type:)) {
      fault("must be of type \(allowed.joined(separator: " or "))", place, rule.place)
    }
  }

  private func combine(_ rule: SchemaRule, _ instance: JSONValue, _ place: JSONPointer) {
    let schemas = rule.value.elements
    switch rule.keyword {
    case "allOf":
      for (index, schema) in schemas.enumerated() {
        check(instance, against: schema, at: place, schemaAt: rule.place.element(index))
      }
    case "anyOf":
      if !schemas.contains(where: { fits(instance, $0) }) {
        fault("fits none of the allowed forms", place, rule.place)
      }
    case "oneOf":
      let fitting = schemas.count { fits(instance, $0) }
      if fitting != 1 { fault("fits \(fitting) of the forms, must fit one", place, rule.place) }
    case "not":
      if fits(instance, rule.value) { fault(negation(rule.value), place, rule.place) }
    default:
      let branch = fits(instance, rule.value) ? "then" : "else"
      guard let schema = rule.siblings[branch] else { return }
      check(instance, against: schema, at: place, schemaAt: rule.sibling(branch))
    }
  }

  private func members(_ rule: SchemaRule, _ object: JSONObject, _ place: JSONPointer) {
    switch rule.keyword {
    case "required":
      for name in rule.value.elements.compactMap(\.text) where object[name] == nil {
        fault("the member \(name) is missing", place, rule.place)
      }
    case "properties":
      for (name, schema) in rule.value.object?.members ?? [] {
        guard let value = object[name] else { continue }
        check(value, against: schema, at: place.member(name), schemaAt: rule.place.member(name))
      }
    case "patternProperties":
      for (pattern, schema) in rule.value.object?.members ?? [] {
        for (name, value) in object.members where matches(name, pattern) {
          check(
            value, against: schema, at: place.member(name), schemaAt: rule.place.member(pattern))
        }
      }
    case "additionalProperties": additional(rule, object, place)
    case "propertyNames":
      for (name, _) in object.members where !fits(.string(name), rule.value) {
        fault("the name \(name) is not allowed", place.member(name), rule.place)
      }
    case "minProperties":
      if object.members.count < rule.number { fault("too few members", place, rule.place) }
    case "maxProperties":
      if object.members.count > rule.number { fault("too many members", place, rule.place) }
    case "dependentSchemas":
      for (name, schema) in rule.value.object?.members ?? [] where object[name] != nil {
        check(
          .object(object), against: schema, at: place, schemaAt: rule.place.member(name))
      }
    default: return
    }
  }

  private func additional(_ rule: SchemaRule, _ object: JSONObject, _ place: JSONPointer) {
    let named = rule.siblings["properties"]?.object
    let patterns = rule.siblings["patternProperties"]?.object?.members ?? []
    for (name, value) in object.members where named?[name] == nil {
      if patterns.contains(where: { matches(name, $0.name) }) { continue }
      if rule.value == .boolean(false) {
        fault("the member \(name) is not known here", place.member(name), rule.place)
      } else {
        check(value, against: rule.value, at: place.member(name), schemaAt: rule.place)
      }
    }
  }

  private func items(_ rule: SchemaRule, _ values: [JSONValue], _ place: JSONPointer) {
    switch rule.keyword {
    case "items":
      for (index, value) in values.enumerated() {
        check(value, against: rule.value, at: place.element(index), schemaAt: rule.place)
      }
    case "contains":
      if !values.contains(where: { fits($0, rule.value) }) {
        fault("no element has the form that one must have", place, rule.place)
      }
    case "minItems":
      if values.count < rule.number {
        fault("\(values.count) elements, at least \(rule.number) are needed", place, rule.place)
      }
    case "maxItems":
      if values.count > rule.number {
        fault("\(values.count) elements, at most \(rule.number) are allowed", place, rule.place)
      }
    case "uniqueItems":
      if rule.value == .boolean(true), Set(values).count != values.count {
        fault("an element occurs twice", place, rule.place)
      }
    default: return
    }
  }

  private func string(_ rule: SchemaRule, _ text: String, _ place: JSONPointer) {
    switch rule.keyword {
    case "pattern":
      if let pattern = rule.value.text, !matches(text, pattern) {
        fault("\(instanceShown(text)) does not match \(pattern)", place, rule.place)
      }
    case "minLength":
      if text.unicodeScalars.count < rule.number { fault("is too short", place, rule.place) }
    case "maxLength":
      if text.unicodeScalars.count > rule.number { fault("is too long", place, rule.place) }
    default: return
    }
  }

  private func range(_ rule: SchemaRule, _ number: Double, _ place: JSONPointer) {
    if rule.keyword == "minimum", let bound = rule.value.double, number < bound {
      fault("is less than \(rule.value.shown)", place, rule.place)
    }
    if rule.keyword == "maximum", let bound = rule.value.double, number > bound {
      fault("is more than \(rule.value.shown)", place, rule.place)
    }
  }

  private func format(_ rule: SchemaRule, _ instance: JSONValue, _ place: JSONPointer) {
    guard let text = instance.text, let name = rule.value.text,
      let fits = SchemaFormat(rawValue: name)?.accepts(text), !fits
    else { return }
    fault("\(instanceShown(text)) is no \(name)", place, rule.place)
  }

  private func matches(_ text: String, _ pattern: String) -> Bool {
    guard
      let regex = patterns[pattern] ?? (try? Regex(pattern).matchingSemantics(.unicodeScalar))
    else { return false }
    patterns[pattern] = regex
    return ((try? regex.firstMatch(in: text)) ?? nil) != nil
  }

  private func negation(_ schema: JSONValue) -> String {
    let alternatives = schema["anyOf"]?.elements ?? [schema]
    let names = alternatives.flatMap { $0["required"]?.elements.compactMap(\.text) ?? [] }
    return names.isEmpty
      ? "has a form that is not allowed here"
      : "must not have \(names.joined(separator: " or ")) here"
  }

  private func instanceShown(_ text: String) -> String { JSONValue.string(text).shown }

  private func fault(_ message: String, _ place: JSONPointer, _ schemaPlace: JSONPointer) {
    faults.append(
      SchemaFault(
        pointer: place.description, message: message, schemaPointer: schemaPlace.description))
  }
}

/// One keyword with its value and what stands beside it.
private struct SchemaRule {
  let keyword: String
  let value: JSONValue
  let siblings: JSONObject
  let schemaAt: JSONPointer

  var number: Int { value.integer ?? 0 }
  var place: JSONPointer { schemaAt.member(keyword) }

  func sibling(_ name: String) -> JSONPointer { schemaAt.member(name) }
}

extension JSONValue {
  /// Whether the value is of a type by JSON Schema's name for it.
  fileprivate func isOf(type: String) -> Bool {
    switch self {
    case .null: type == "null"
    case .boolean: type == "boolean"
    case .integer: type == "integer" || type == "number"
    case .number: type == "number"
    case .string: type == "string"
    case .array: type == "array"
    case .object: type == "object"
    }
  }

  fileprivate var double: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }

  /// A short form for messages.
  fileprivate var shown: String {
    switch self {
    case .null: "null"
    case .boolean(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .number(let number): String(number)
    case .string(let text):
      "“" + text.prefix(60) + (text.count > 60 ? "…" : "") + "”"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
