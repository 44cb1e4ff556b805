public import ConverterCore

/// Checks `opp115` files: JSON, the schema with the scheme's names, quotes and offsets.
public struct OPP115Validator: Validator {
  static let schema = PublishedSchema(OPP115SchemaText.v1_0)

  /// Creates the validator.
  public init() {}

  /// `opp115`.
  public var format: String { "opp115" }

  /// Whether the bytes are a JSON object with `id`, `text` and `practices`, `text` being words.
  public func recognizes(_ bytes: [UInt8]) -> Bool {
    guard bytes.first(where: { ![9, 10, 13, 32].contains($0) }) == UInt8(ascii: "{"),
      let wire = try? JSONValue.parse(bytes)
    else { return false }
    return wire["id"]?.text != nil && wire["text"]?.text != nil && wire["practices"] != nil
  }

  /// Every fault with its JSON pointer.
  public func validate(_ bytes: [UInt8], text: [UInt8]?) -> [Diagnostic] {
    let (value, broken) = Self.schema.check(bytes)
    var faults = broken
    if let value, broken.isEmpty { faults = Self.quotes(value, text: text) }
    return faults.map { Diagnostic("opp115.invalid", .error, $0.message, place: $0.pointer) }
  }

  private static func quotes(_ record: JSONValue, text given: [UInt8]?) -> [WireFault] {
    let text = record["text"]?.text ?? ""
    var faults: [WireFault] = []
    if let given, !given.elementsEqual(text.utf8) {
      faults.append(WireFault("/text", "is not the text given with --text"))
    }
    let words = QuotedText(text)
    let practices = JSONPointer.root.member("practices")
    for (index, practice) in (record["practices"]?.elements ?? []).enumerated() {
      let place = practices.element(index)
      let evidence = place.member("evidence")
      for (number, item) in (practice["evidence"]?.elements ?? []).enumerated() {
        let fault = words.fault(of: item, quote: "text", at: evidence.element(number))
        if let fault { faults.append(fault) }
      }
      let polarity = practice["attributes"]?["Does/Does Not"]?.elements.compactMap(\.text) ?? []
      let isNegated = practice["negated"] == .boolean(true)
      if !polarity.isEmpty, polarity != [isNegated ? "Does Not" : "Does"] {
        faults.append(WireFault(place.description, "negated and Does/Does Not disagree"))
      }
    }
    return faults
  }
}
