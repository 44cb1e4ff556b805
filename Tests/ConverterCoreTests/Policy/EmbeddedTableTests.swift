import Testing

@testable import ConverterCore

@Suite struct EmbeddedTableTests {
  @Test func cellsAreTrimmedAndEmptyOnesKept() {
    let rows = EmbeddedTable.rows("a | b c |\n\n  d||é \n|\nalone")
    #expect(rows == [["a", "b c", ""], ["d", "", "é"], ["", ""], ["alone"]])
    #expect(EmbeddedTable.rows("") == [])
  }

  @Test func wordsStandBetweenSpaces() {
    #expect(EmbeddedTable.words("  one two   trois ") == ["one", "two", "trois"])
    #expect(EmbeddedTable.words("") == [])
  }
}
