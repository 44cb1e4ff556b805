import Testing

@testable import ConverterCore

/// Sets of cue fields tell every field from every other.
@Suite struct FieldSetTests {
  @Test(arguments: CueField.allCases) func holdsOnlyWhatItsCuesSay(field: CueField) {
    let cue = Cue(row: 0, field: field, code: 0, tokens: 0..<1, strength: .likely)
    let set = FieldSet([cue])
    #expect(CueField.allCases.filter(set.contains) == [field])
    #expect(!CueField.allCases.contains(where: FieldSet().contains))
  }

  @Test func hasRoomForEveryField() {
    #expect(CueField.allCases.count <= 64)
  }
}
