import Testing

@testable import ConverterCore

/// Tables in the sources read as they are written.
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
