import Testing

@testable import ConverterCore

@Suite struct HTMLStructureTests {
  @Test func partsParagraphsAtTwoBreaks() throws {
    #expect(
      try HTMLPage.blocks("<h1>Privacy</h1>One.<br><br>Two.<br/> &nbsp;<br>\nThree.<br>Four.") == [
        "heading1 Privacy", "paragraph One.", "paragraph Two.", "paragraph Three.\nFour.",
      ])
  }

  @Test func keepsListsNested() throws {
    #expect(
      try HTMLPage.blocks("<ul><li>Orders<ul><li>Parcels<li>Names</ul><li>Accounts</ul>") == [
        "listItem1 Orders", "listItem2 Parcels", "listItem2 Names", "listItem1 Accounts",
      ])
  }

  @Test func keepsHeaderRowsWithTheirCells() throws {
    let text = try HTMLPage.document(
      "<table><tr><th>What<th>Why<tr><td>Address<td>Delivery<tr><td>Name<td>Bills</table>"
    ).text
    #expect(text.string == "What | Why\nAddress | Delivery\nName | Bills")
    #expect(text.blocks.map(\.headerRow) == [nil, 0, 0])
  }

  @Test func gluesNoWordsTogether() throws {
    #expect(
      try HTMLPage.blocks(
        "<p>We <b>keep</b><i> names</i> and e<wbr>mail.</p><div>one</div><div>two")
        == ["paragraph We keep names and email.", "paragraph one", "paragraph two"])
  }

  @Test func keepsTextAtAnyDepth() throws {
    let deep = String(repeating: "<div>", count: 3000) + "<p>Deep.</p>"
    #expect(try HTMLPage.blocks(deep + "<p>After.</p>") == ["paragraph Deep.", "paragraph After."])
  }

  @Test func runsPointAtTheWordsInTheSource() throws {
    let page = "<html><body class=x><p>We keep &amp; <b>guard</b>\n  your names.</p></body></html>"
    let document = try HTMLPage.document(page)
    let bytes = Array(page.utf8)
    #expect(document.text.string == "We keep & guard your names.")
    for run in document.runs where run.range.count == run.source.end - run.source.start {
      let there = String(decoding: bytes[run.source.start..<run.source.end], as: UTF8.self)
      #expect(there == document.text.quote(run.range))
    }
    #expect(document.runs.count >= 4)
    #expect(document.text.blocks.first?.source == SourceRange(23, 63))
  }
}
