public import ConverterCore

/// Checks `jsonld` files offline: JSON, context, terms of DPV 2.3 and the vocabularies beside it,
/// sunset terms, domains and ranges, literals, the structure of a notice, and with the canonical text
/// every quote and offset.
public struct JSONLDValidator: Validator {
  /// Creates the validator.
  public init() {}

  /// `jsonld`.
  public var format: String { "jsonld" }

  /// Whether the bytes are JSON with a JSON-LD context near the start.
  public func recognizes(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first(where: { $0 > 32 }), first == 123 || first == 91 else {
      return false
    }
    let wanted = Array("\"@context\"".utf8)
    let head = bytes.prefix(4096)
    return head.indices.contains { index in head[index...].starts(with: wanted) }
  }

  /// Every fault with its JSON pointer, in the order of the file; a warning does not make it invalid.
  public func validate(_ bytes: [UInt8], text: [UInt8]?) -> [Diagnostic] {
    let document: JSONValue
    do {
      document = try JSONValue.parse(bytes)
    } catch {
      return [
        Diagnostic("jsonld.json", .error, error.message, line: error.line, place: error.pointer)
      ]
    }
    var reader = LinkedDataReader()
    reader.read(document)
    var check = LinkedDataCheck(reader.data, faults: reader.faults)
    check.terms()
    check.structure()
    if let text { check.quotes(in: CanonicalText(string: String(decoding: text, as: UTF8.self))) }
    return check.inOrder(of: document)
  }
}
