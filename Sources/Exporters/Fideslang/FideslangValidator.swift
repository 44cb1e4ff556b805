public import ConverterCore

/// Checks `fideslang` files as policyconv writes them (JSON, which YAML 1.2 includes): names that
/// fideslang knows, keys of its taxonomy or of the file, references, quotes.
public struct FideslangValidator: Validator {
  static let schema = PublishedSchema(FideslangSchemaText.v3_1)

  /// Creates the validator.
  public init() {}

  /// `fideslang`.
  public var format: String { "fideslang" }

  /// Whether the bytes are a JSON object with an `organization` and a `system`.
  public func recognizes(_ bytes: [UInt8]) -> Bool {
    guard bytes.first(where: { ![9, 10, 13, 32].contains($0) }) == UInt8(ascii: "{"),
      let wire = try? JSONValue.parse(bytes)
    else { return false }
    return wire["system"] != nil && wire["organization"] != nil
  }

  /// Every fault with its JSON pointer.
  public func validate(_ bytes: [UInt8], text: [UInt8]?) -> [Diagnostic] {
    let (value, broken) = Self.schema.check(bytes)
    var faults = broken
    if let value, broken.isEmpty {
      var check = FideslangCheck(value, text: text)
      check.run()
      faults = check.faults
    }
    return faults.map { Diagnostic("fideslang.invalid", .error, $0.message, place: $0.pointer) }
  }
}

/// What a schema cannot see of a manifest.
struct FideslangCheck {
  private(set) var faults: [WireFault] = []
  private let manifest: JSONValue
  private let words: QuotedText?

  init(_ manifest: JSONValue, text: [UInt8]?) {
    self.manifest = manifest
    words = text.map { QuotedText(String(decoding: $0, as: UTF8.self)) }
  }

  /// Notes every fault.
  mutating func run() {
    let organizations = keys("organization")
    let systems = JSONPointer.root.member("system")
    for kind in ["organization", "data_category", "data_use", "data_subject", "system"] {
      unique(kind)
    }
    for (index, system) in (manifest["system"]?.elements ?? []).enumerated() {
      let place = systems.element(index)
      if let owner = system["organization_fides_key"]?.text, !organizations.contains(owner) {
        fault(place.member("organization_fides_key"), "\(owner) is no organization of the file")
      }
      check(system, at: place)
      quotes(in: system["meta"] ?? .null, at: place.member("meta"))
    }
  }

  private mutating func check(_ system: JSONValue, at place: JSONPointer) {
    var names: Set<String> = []
    let declarations = place.member("privacy_declarations")
    for (index, declaration) in (system["privacy_declarations"]?.elements ?? []).enumerated() {
      let place = declarations.element(index)
      if let name = declaration["name"]?.text, !names.insert(name).inserted {
        fault(place.member("name"), "\(name) names two declarations of the system")
      }
      known(
        declaration, "data_categories", among: FideslangTerms.categories, "data_category", place)
      known(
        declaration, "shared_categories", among: FideslangTerms.categories, "data_category", place)
      known(declaration, "data_subjects", among: FideslangTerms.subjects, "data_subject", place)
      known(declaration, "data_use", among: FideslangTerms.uses, "data_use", place)
    }
    let described = system["meta"]?["declarations"]?.object?.members.map(\.name) ?? []
    for name in described where !names.contains(name) {
      fault(place.member("meta").member("declarations"), "\(name) is no declaration of the system")
    }
  }

  /// Each term is one of the taxonomy, or one that the file defines.
  private mutating func known(
    _ declaration: JSONValue, _ member: String, among terms: Set<String>, _ kind: String,
    _ place: JSONPointer
  ) {
    guard let value = declaration[member] else { return }
    let own = keys(kind)
    let given = value.text.map { [$0] } ?? value.elements.compactMap(\.text)
    for term in given where !terms.contains(term) && !own.contains(term) {
      fault(
        place.member(member), "\(term) is no \(kind) of fideslang's default taxonomy or the file")
    }
  }

  private mutating func unique(_ kind: String) {
    var seen: Set<String> = []
    for (index, item) in (manifest[kind]?.elements ?? []).enumerated() {
      guard let key = item["fides_key"]?.text, !seen.insert(key).inserted else { continue }
      fault(JSONPointer.root.member(kind).element(index), "\(key) is there twice")
    }
  }

  /// Quotes anywhere in `System.meta` must be where they say they are.
  private mutating func quotes(in value: JSONValue, at place: JSONPointer) {
    guard let words else { return }
    switch value {
    case .object(let object):
      if let fault = words.fault(of: value, quote: "quote", at: place) { faults.append(fault) }
      for (name, member) in object.members { quotes(in: member, at: place.member(name)) }
    case .array(let values):
      for (index, item) in values.enumerated() { quotes(in: item, at: place.element(index)) }
    default: return
    }
  }

  private func keys(_ kind: String) -> Set<String> {
    Set((manifest[kind]?.elements ?? []).compactMap { $0["fides_key"]?.text })
  }

  private mutating func fault(_ place: JSONPointer, _ message: String) {
    faults.append(WireFault(place.description, message))
  }
}
