import ConverterCore
import Testing

/// A schema, an instance, and the places of the faults that are wanted.
struct SchemaCase: Sendable, CustomTestStringConvertible {
  var schema: String
  var instance: String
  var faults: [String]

  init(_ schema: String, _ instance: String, _ faults: String...) {
    self.schema = schema
    self.instance = instance
    self.faults = faults
  }

  var testDescription: String { "\(schema) on \(instance)" }
}

@Suite struct JSONSchemaTests {
  static let cases: [SchemaCase] = [
    SchemaCase("true", "1"),
    SchemaCase("false", "1", ""),
    SchemaCase(#"{"type":"integer"}"#, "1.0"),
    SchemaCase(#"{"type":"integer"}"#, "1.5", ""),
    SchemaCase(#"{"type":["string","null"]}"#, "null"),
    SchemaCase(#"{"type":["string","null"]}"#, "true", ""),
    SchemaCase(#"{"enum":["a",2]}"#, #""a""#),
    SchemaCase(#"{"enum":["a",2]}"#, #""2""#, ""),
    SchemaCase(#"{"const":{"a":[1],"b":2}}"#, #"{"b":2,"a":[1]}"#),
    SchemaCase(#"{"const":{"a":[1]}}"#, #"{"a":[1,2]}"#, ""),
    SchemaCase(#"{"required":["a","b"]}"#, #"{"a":1}"#, ""),
    SchemaCase(#"{"properties":{"a":{"type":"string"}}}"#, #"{"a":1,"b":2}"#, "/a"),
    SchemaCase(
      #"{"properties":{"a":true},"patternProperties":{"^x-":true},"additionalProperties":false}"#,
      #"{"a":1,"x-b":2,"c/d~":3}"#, "/c~1d~0"),
    SchemaCase(#"{"additionalProperties":{"type":"integer"}}"#, #"{"a":1,"b":"x"}"#, "/b"),
    SchemaCase(#"{"patternProperties":{"^n":{"type":"integer"}}}"#, #"{"n1":"x","m":"x"}"#, "/n1"),
    SchemaCase(#"{"propertyNames":{"pattern":"^e[1-9]$"}}"#, #"{"e1":0,"e10":0}"#, "/e10"),
    SchemaCase(#"{"minProperties":1}"#, "{}", ""),
    SchemaCase(#"{"maxProperties":1}"#, #"{"a":1,"b":2}"#, ""),
    SchemaCase(#"{"dependentSchemas":{"a":{"required":["b"]}}}"#, #"{"a":1}"#, ""),
    SchemaCase(#"{"items":{"type":"integer"}}"#, #"[1,"x",2,null]"#, "/1", "/3"),
    SchemaCase(#"{"contains":{"const":1}}"#, "[2,1]"),
    SchemaCase(#"{"contains":{"const":1}}"#, "[2]", ""),
    SchemaCase(#"{"minItems":2}"#, "[1]", ""),
    SchemaCase(#"{"maxItems":0}"#, "[1]", ""),
    SchemaCase(#"{"uniqueItems":true}"#, #"[1,{"a":1,"b":2},{"b":2,"a":1}]"#, ""),
    SchemaCase(#"{"uniqueItems":true}"#, "[1,2,[1]]"),
    SchemaCase(#"{"minimum":0,"maximum":5}"#, "5"),
    SchemaCase(#"{"minimum":0}"#, "-0.5", ""),
    SchemaCase(#"{"maximum":5}"#, "6", ""),
    SchemaCase(#"{"minLength":2,"maxLength":2}"#, "\"🌱é\""),
    SchemaCase(#"{"minLength":1}"#, #""""#, ""),
    SchemaCase(#"{"maxLength":1}"#, #""ab""#, ""),
    SchemaCase(#"{"pattern":"b+$"}"#, #""abb""#),
    SchemaCase(#"{"pattern":"^b"}"#, #""ab""#, ""),
    SchemaCase(#"{"pattern":"^a$"}"#, #""a\n""#, ""),
    SchemaCase(#"{"format":"uri"}"#, #""https://a.example/%20?q=1#f""#),
    SchemaCase(#"{"format":"uri"}"#, #""https://a.example/a b""#, ""),
    SchemaCase(#"{"format":"uri"}"#, #""/relative""#, ""),
    SchemaCase(#"{"format":"date-time"}"#, #""2008-01-28T11:45:00.5+01:00""#),
    SchemaCase(#"{"format":"date-time"}"#, #""2008-01-28""#, ""),
    SchemaCase(#"{"allOf":[{"minimum":1},{"maximum":3}]}"#, "4", ""),
    SchemaCase(#"{"anyOf":[{"minimum":3},{"maximum":1}]}"#, "2", ""),
    SchemaCase(#"{"anyOf":[{"minimum":3},{"maximum":1}]}"#, "3"),
    SchemaCase(#"{"oneOf":[{"minimum":1},{"maximum":3}]}"#, "2", ""),
    SchemaCase(#"{"not":{"required":["a"]}}"#, #"{"a":1}"#, ""),
    SchemaCase(#"{"if":{"required":["a"]},"then":{"required":["b"]}}"#, #"{"a":1}"#, ""),
    SchemaCase(#"{"if":{"required":["a"]},"else":{"required":["b"]}}"#, "{}", ""),
    SchemaCase(#"{"if":{"required":["a"]},"then":{"required":["b"]}}"#, "{}"),
    SchemaCase(
      ##"{"$ref":"#/$defs/n","$defs":{"n":{"items":{"$ref":"#/$defs/n"},"type":"array"}}}"##,
      "[[],[1]]", "/1/0"),
    SchemaCase(
      ##"{"$ref":"#/$defs/a","properties":{"x":{"const":1}},"$defs":{"a":{"required":["y"]}}}"##,
      #"{"x":2}"#, "", "/x"),
  ]

  @Test(arguments: cases)
  func findsTheFaults(wanted: SchemaCase) throws {
    let schema = try JSONSchema(wanted.schema)
    let instance = try JSONValue.parse(Array(wanted.instance.utf8))
    #expect(schema.faults(in: instance).map(\.pointer) == wanted.faults)
  }

  @Test(arguments: [
    #"{"unevaluatedProperties":false}"#, ##"{"$ref":"#/$defs/none"}"##, #"{"pattern":"("}"#,
    #"{"$ref":"https://else.example/s"}"#, "[]", "{", #"{"patternProperties":{"(":true}}"#,
    #"{"properties":{"a":{"surprise":1}}}"#,
  ])
  func refusesSchemasItCannotKeep(text: String) {
    #expect(throws: SchemaError.self) { try JSONSchema(text) }
  }

  @Test func stopsAtTheLimit() throws {
    let schema = try JSONSchema(#"{"items":{"type":"null"}}"#)
    let many = JSONValue.array(Array(repeating: .integer(1), count: 500))
    #expect(schema.faults(in: many, limit: 7).count == 7)
  }
}
