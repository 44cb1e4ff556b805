import ConverterCore

/// A JSON Schema that is printed by `policyconv schema` and that files are checked with.
struct PublishedSchema: Sendable {
  /// The schema as it is printed.
  let text: String
  private let compiled: Result<JSONSchema, SchemaError>

  /// Reads a schema; that a broken one is published shows in every check made with it.
  init(_ text: String) {
    self.text = text
    compiled = Result { () throws(SchemaError) in try JSONSchema(text) }
  }

  /// Reads a file and checks it: the value, if it is JSON, and the faults that a schema can see.
  func check(_ bytes: [UInt8]) -> (value: JSONValue?, faults: [WireFault]) {
    let value: JSONValue
    do {
      value = try JSONValue.parse(bytes)
    } catch {
      return (nil, [WireFault(error.pointer, "no JSON in line \(error.line): \(error.message)")])
    }
    switch compiled {
    case .failure(let error):
      return (value, [WireFault("", "the published schema is broken: \(error.message)")])
    case .success(let schema):
      return (value, schema.faults(in: value).map { WireFault($0.pointer, $0.message) })
    }
  }
}

/// A text that quotes are looked up in by code points.
struct QuotedText {
  private let scalars: [Unicode.Scalar]

  /// Prepares for looking things up; linear in the text.
  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// The words between two offsets, counted in Unicode code points; nil outside the text.
  func quote(_ start: Int, _ end: Int) -> String? {
    guard 0 <= start, start <= end, end <= scalars.count else { return nil }
    var words = String.UnicodeScalarView()
    words.append(contentsOf: scalars[start..<end])
    return String(words)
  }

  /// What is wrong with an object that has a quote and its place, if anything.
  func fault(
    of object: JSONValue, start: String = "start", end: String = "end", quote name: String,
    at place: JSONPointer
  ) -> WireFault? {
    guard let from = object[start]?.integer, let to = object[end]?.integer,
      let words = object[name]?.text
    else { return nil }
    guard let found = quote(from, to) else {
      return WireFault(place.description, "\(from)..\(to) is outside the text")
    }
    // Code points, not canonical equivalence: an offset shifted within a decomposed letter counts.
    return found.unicodeScalars.elementsEqual(words.unicodeScalars)
      ? nil : WireFault(place.description, "the text at \(from)..\(to) is not the words quoted")
  }
}
