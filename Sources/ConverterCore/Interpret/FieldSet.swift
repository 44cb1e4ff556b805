/// Which fields some cues speak of: most questions that readers ask of a sentence end here.
struct FieldSet: Sendable {
  private var bits: UInt64 = 0

  /// The fields of some cues.
  init(_ cues: ArraySlice<Cue> = []) {
    for cue in cues { insert(cue.field) }
  }

  /// These fields.
  init(_ fields: [CueField]) {
    for field in fields { insert(field) }
  }

  /// Whether a cue speaks of the field.
  func contains(_ field: CueField) -> Bool { bits & Self.bit(field) != 0 }

  /// Whether a field is in both sets.
  func meets(_ other: FieldSet) -> Bool { bits & other.bits != 0 }

  /// Adds a field.
  mutating func insert(_ field: CueField) { bits |= Self.bit(field) }

  /// A field's bit: cases without values are numbered in one byte, and there are fewer than 64.
  private static func bit(_ field: CueField) -> UInt64 {
    1 << UInt64(unsafeBitCast(field, to: UInt8.self))
  }
}
