import ConverterCore
import Testing

@Suite struct ClosedVocabularyTests {
  @Test func theOrdinalIsThePlaceInTheList() {
    check(DataCategory.self)
    check(Purpose.self)
    check(RecipientKind.self)
    check(Technology.self)
    check(LegalBasis.self)
    check(Action.self)
    check(ConditionKind.self)
    check(Retention.Kind.self)
    check(RightKind.self)
    check(P3PPurpose.self)
    check(P3PRecipient.self)
    check(P3PCategory.self)
    check(P3PRequired.self)
    check(Alone.self)
  }

  private func check<Code: ClosedVocabulary>(_: Code.Type) {
    #expect(Code.allCases.count <= 128, "\(Code.self)")
    #expect(Code.allCases.map(\.ordinal) == Array(0..<Code.allCases.count), "\(Code.self)")
  }

  private enum Alone: String, ClosedVocabulary { case one }

  @Test func aSetHoldsWhatWasPutIn() {
    let set: CodeSet<DataCategory> = [.health, .name, .health]
    #expect(
      DataCategory.allCases.filter(set.contains)
        == [.name, .health].sorted { $0.ordinal < $1.ordinal })
    #expect(CodeSet<DataCategory>(DataCategory.allCases).contains(DataCategory.allCases[81]))
    #expect(set.isDisjoint(with: [.password]))
    #expect(!set.isDisjoint(with: [.password, .name]))
    #expect(set.isSubset(of: [.health, .name, .password]))
    #expect(!set.isSubset(of: [.health]))
    #expect(CodeSet<DataCategory>().isEmpty && !set.isEmpty)
  }

  @Test func aTableHasRowsForSome() {
    let table = CodeTable<Action, String> { $0 == .share ? "given" : nil }
    #expect(table[.share] == "given")
    #expect(table[.collect] == nil)
  }
}
