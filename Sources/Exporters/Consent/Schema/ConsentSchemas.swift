/// The published schemas of the profile. A version that was published is never edited.
enum ConsentSchemas {
  /// Every version that can be checked, the oldest first.
  static let all: [(version: String, text: String)] = [
    ("0.1.0", v0_1), ("0.2.0", v0_2),
  ]

  /// The schema that is written: `policyconv schema consent`.
  static let current = v0_2

  /// The schema of a `schemaVersion`.
  static func version(_ version: String) -> (version: String, text: String)? {
    all.first { $0.version == version }
  }
}
