import ConverterCore

/// One published version of the profile's schema.
struct ConsentSchema: Sendable {
  /// The `schemaVersion` it checks.
  let version: String
  /// The schema as it is read, once.
  let compiled: Result<JSONSchema, SchemaError>

  init(_ version: String, _ text: String) {
    self.version = version
    compiled = Result { () throws(SchemaError) in try JSONSchema(text) }
  }
}

/// The published schemas of the profile. A version that was published is never edited.
enum ConsentSchemas {
  /// Every version that can be checked, the oldest first.
  static let all = [ConsentSchema("0.1.0", v0_1), ConsentSchema("0.2.0", v0_2)]

  /// The schema that is written: `policyconv schema consent`.
  static let current = v0_2

  /// The schema of a `schemaVersion`.
  static func version(_ version: String) -> ConsentSchema? {
    all.first { $0.version == version }
  }
}
