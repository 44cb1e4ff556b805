public import ConverterCore

/// Checks `consent` files: JSON, the schema of the version they name, ids and references, evidence,
/// addresses, hashes.
public struct ConsentValidator: Validator {
  /// Creates the validator.
  public init() {}

  /// `consent`.
  public var format: String { "consent" }

  /// Whether the bytes are a JSON object that calls itself a stated-consent profile.
  public func recognizes(_ bytes: [UInt8]) -> Bool {
    guard bytes.first(where: { ![9, 10, 13, 32].contains($0) }) == 123,
      let wire = try? JSONValue.parse(bytes)
    else { return false }
    return wire["documentType"]?.text == ConsentProfile.documentType
  }

  /// Every fault with its JSON pointer.
  public func validate(_ bytes: [UInt8], text: [UInt8]?) -> [Diagnostic] {
    Self.faults(in: bytes, text: text).map {
      Diagnostic("consent.invalid", .error, $0.message, place: $0.pointer)
    }
  }

  /// Everything wrong with a profile's bytes: the schema's faults, or those a schema cannot see.
  static func faults(in bytes: [UInt8], text: [UInt8]? = nil) -> [WireFault] {
    let wire: JSONValue
    do {
      wire = try JSONValue.parse(bytes)
    } catch {
      return [WireFault(error.pointer, "no JSON in line \(error.line): \(error.message)")]
    }
    guard let version = wire["schemaVersion"]?.text else {
      return [WireFault("", "the member schemaVersion is missing")]
    }
    guard let published = ConsentSchemas.version(version) else {
      let known = ConsentSchemas.all.map(\.version).joined(separator: ", ")
      return [WireFault("/schemaVersion", "version \(version) is not understood; \(known) are")]
    }
    switch published.compiled {
    case .failure(let error):
      return [WireFault("", "the published schema is broken: \(error.message)")]
    case .success(let schema):
      let broken = schema.faults(in: wire)
      if !broken.isEmpty { return broken.map { WireFault($0.pointer, $0.message) } }
    }
    return ConsentCheck(wire).faults(text: text)
  }
}

extension ConsentProfile {
  /// Reads a profile of the current version, strictly: schema, references, offsets and hashes must
  /// all hold. Throws `unreadable` with a diagnostic and JSON pointer for every fault.
  public init(json: [UInt8]) throws(ConversionError) {
    let faults = ConsentValidator().validate(json, text: nil)
    if let first = faults.first {
      throw ConversionError(
        .unreadable, "no valid consent profile at \(first.place ?? ""): \(first.message)",
        diagnostics: faults)
    }
    self = try ConsentProfile(decoding: json)
  }
}
