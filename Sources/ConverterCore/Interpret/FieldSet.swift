/// Which fields some cues speak of: most questions a reader asks of a sentence end here.
struct FieldSet: Sendable {
  private var bits: UInt64 = 0

  /// The fields of some cues.
  init(_ cues: ArraySlice<Cue> = []) {
    for cue in cues { bits |= Self.bit(cue.field) }
  }

  /// Whether a cue speaks of the field.
  func contains(_ field: CueField) -> Bool { bits & Self.bit(field) != 0 }

  /// A field's bit: cases without values are numbered in one byte, and there are fewer than 64.
  private static func bit(_ field: CueField) -> UInt64 {
    1 << UInt64(unsafeBitCast(field, to: UInt8.self))
  }
}
