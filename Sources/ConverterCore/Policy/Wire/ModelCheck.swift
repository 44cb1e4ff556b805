/// Something wrong with a wire form: what and where.
public struct WireFault: Hashable, Sendable {
  /// JSON pointer to the value at fault.
  public var pointer: String
  /// One clause for a person.
  public var message: String

  /// Creates a fault.
  public init(_ pointer: String, _ message: String) {
    self.pointer = pointer
    self.message = message
  }
}

extension PolicyJSON {
  /// Everything wrong with a model's bytes, each with its JSON pointer: JSON, schema, then
  /// references, ids, offsets, quotes and hashes. `text` is the canonical text, where it is known
  /// from elsewhere. No fault means that `decode` gives the model.
  public static func faults(in bytes: [UInt8], text: [UInt8]? = nil) -> [WireFault] {
    let wire: JSONValue
    do {
      wire = try JSONValue.parse(bytes)
    } catch {
      return [WireFault(error.pointer, "no JSON in line \(error.line): \(error.message)")]
    }
    return faults(in: wire, text: text)
  }

  /// The same for a model that is parsed already, or a member of another JSON text.
  static func faults(in wire: JSONValue, text: [UInt8]? = nil) -> [WireFault] {
    guard let version = wire["schemaVersion"]?.text else {
      return [WireFault("", "the member schemaVersion is missing")]
    }
    guard version.split(separator: ".").first == "1" else {
      return [WireFault("/schemaVersion", "version \(version) is not understood; 1.x is")]
    }
    switch compiledSchema {
    case .failure(let error):
      return [WireFault("", "the published schema is broken: \(error.message)")]
    case .success(let schema):
      let broken = schema.faults(in: wire)
      if !broken.isEmpty { return broken.map { WireFault($0.pointer, $0.message) } }
    }
    return ModelCheck(wire: wire).faults(text: text)
  }

  /// The schema, read once.
  private static let compiledSchema = Result { () throws(SchemaError) in
    try JSONSchema(modelSchema)
  }
}

/// What a schema cannot say of a model that fits it.
struct ModelCheck {
  private let wire: JSONValue
  private let text: CanonicalText
  private var ids: [String: Set<String>] = [:]

  /// The lists whose members have ids.
  private static let kinds = [
    "scopes", "parties", "practices", "choices", "consentStatements", "rights",
  ]

  init(wire: JSONValue) {
    self.wire = wire
    text = CanonicalText(string: wire["text"]?["string"]?.text ?? "")
    for kind in Self.kinds {
      ids[kind] = Set(wire[kind]?.elements.compactMap { $0["id"]?.text } ?? [])
    }
  }

  func faults(text given: [UInt8]?) -> [WireFault] {
    var faults = identity(given)
    faults += duplicates() + blocks() + transfers()
    references(wire, at: .root, into: &faults)
    return faults
  }

  private func identity(_ given: [UInt8]?) -> [WireFault] {
    var faults: [WireFault] = []
    let provenance = wire["document"]?["provenance"]
    let stated = provenance?["textSHA256"]?.text ?? ""
    if !stated.isEmpty, stated != Identity.sha256(text.string.utf8) {
      faults.append(
        WireFault("/document/provenance/textSHA256", "is not the hash of text.string"))
    }
    if let given, !given.elementsEqual(text.string.utf8) {
      faults.append(WireFault("/text/string", "is not the text that was given"))
    }
    let capture = provenance?["capturedAt"]?.text
    if let capture, Timestamp(capture) == nil {
      faults.append(WireFault("/document/provenance/capturedAt", "is no possible moment"))
    }
    let expected = Identity.model(
      url: provenance?["originalURL"]?.text ?? provenance?["archiveURL"]?.text,
      captured: capture.flatMap { Timestamp($0) },
      source: provenance?["sourceSHA256"]?.text ?? "", text: stated)
    if wire["id"]?.text != "urn:uuid:\(expected)" {
      faults.append(WireFault("/id", "is not that of this document: urn:uuid:\(expected)"))
    }
    return faults
  }

  private func duplicates() -> [WireFault] {
    var faults: [WireFault] = []
    for kind in Self.kinds {
      var seen: Set<String> = []
      for (index, item) in (wire[kind]?.elements ?? []).enumerated() {
        guard let id = item["id"]?.text, !seen.insert(id).inserted else { continue }
        faults.append(WireFault("/\(kind)/\(index)/id", "the id \(id) occurs twice"))
      }
    }
    return faults
  }

  private func blocks() -> [WireFault] {
    var faults: [WireFault] = []
    let blocks = wire["text"]?["blocks"]?.elements ?? []
    var end = 0
    for (index, block) in blocks.enumerated() {
      let place = "/text/blocks/\(index)"
      if let range = block["range"], let start = range["start"]?.integer {
        if start < end { faults.append(WireFault(place + "/range", "overlaps the one before")) }
        end = range["end"]?.integer ?? end
      }
      for (position, heading) in (block["headingPath"]?.elements ?? []).enumerated() {
        let target = heading.integer.flatMap { $0 < index ? blocks[$0] : nil }
        if target?["kind"]?.text != "heading" {
          faults.append(
            WireFault(place + "/headingPath/\(position)", "is no heading before this block"))
        }
      }
      for name in ["leadIn", "headerRow"] {
        if let target = block[name]?.integer, target >= index {
          faults.append(WireFault(place + "/" + name, "is no block before this one"))
        }
      }
    }
    return faults
  }

  private func transfers() -> [WireFault] {
    (wire["transfers"]?.elements ?? []).enumerated().compactMap { index, transfer in
      transfer["places"]?.elements.count == transfer["countryCodes"]?.elements.count
        ? nil : WireFault("/transfers/\(index)/countryCodes", "must be as many as the places")
    }
  }

  /// Walks the whole model; its depth is bounded by the schema.
  private func references(
    _ value: JSONValue, at place: JSONPointer, into faults: inout [WireFault]
  ) {
    switch value {
    case .array(let values):
      for (index, value) in values.enumerated() {
        references(value, at: place.element(index), into: &faults)
      }
    case .object(let object):
      if object["quote"] != nil || (object["start"] != nil && !place.isSourceRange) {
        span(object, at: place, into: &faults)
      }
      for (name, value) in object.members {
        reference(name, value, at: place, into: &faults)
        references(value, at: place.member(name), into: &faults)
      }
    default: return
    }
  }

  private func reference(
    _ name: String, _ value: JSONValue, at place: JSONPointer, into faults: inout [WireFault]
  ) {
    let kind: String
    switch name {
    case "choice", "choices": kind = "choices"
    case "party", "actorParty": kind = "parties"
    case "policyScope": kind = "scopes"
    case "scope" where place.description.hasPrefix("/practices/"): kind = "scopes"
    case "subjects" where place.description.hasPrefix("/findings/"):
      for (index, id) in value.elements.enumerated() {
        guard let id = id.text, !ids.values.contains(where: { $0.contains(id) }) else { continue }
        faults.append(
          WireFault(place.member(name).element(index).description, "nothing has the id \(id)"))
      }
      return
    default: return
    }
    if let id = value.text, ids[kind]?.contains(id) != true {
      faults.append(WireFault(place.member(name).description, "\(id) is none of the \(kind)"))
    }
    for (index, id) in value.elements.enumerated() {
      guard let id = id.text, ids[kind]?.contains(id) != true else { continue }
      faults.append(
        WireFault(
          place.member(name).element(index).description, "\(id) is none of the \(kind)"))
    }
  }

  private func span(
    _ object: JSONObject, at place: JSONPointer, into faults: inout [WireFault]
  ) {
    guard let start = object["start"]?.integer, let end = object["end"]?.integer else { return }
    guard let range = text.range(codePoints: start, end) else {
      faults.append(WireFault(place.description, "\(start)..<\(end) is not in the text"))
      return
    }
    guard let quote = object["quote"]?.text else { return }
    if !text.substring(range).utf8.elementsEqual(quote.utf8) {
      faults.append(
        WireFault(place.member("quote").description, "is not text[\(start):\(end)]"))
    }
  }
}

extension JSONPointer {
  /// Whether the place is a block's range in the source file, which counts bytes.
  fileprivate var isSourceRange: Bool {
    description.hasPrefix("/text/blocks/") && description.hasSuffix("/source")
  }
}
