public import ConverterCore

/// Checks `model` files: JSON, schema, ids and references, offsets, quotes, hashes.
public struct ModelValidator: Validator {
  /// Creates the validator.
  public init() {}

  /// `model`.
  public var format: String { "model" }

  /// Whether the bytes are a JSON object that calls itself a policy model.
  public func recognizes(_ bytes: [UInt8]) -> Bool {
    ModelAdapter().sniff(Source(name: "", bytes: bytes)) == .byContent
  }

  /// Every fault with its JSON pointer.
  public func validate(_ bytes: [UInt8], text: [UInt8]?) -> [Diagnostic] {
    PolicyJSON.faults(in: bytes, text: text).map {
      Diagnostic("model.invalid", .error, $0.message, place: $0.pointer)
    }
  }
}
