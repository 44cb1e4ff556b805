import Testing

@testable import ConverterCore

@Suite struct LineShaperTests {
  private let prose = "We collect your postal address when you order seeds from our catalogue."

  @Test(arguments: [
    "<p><b>What we collect</b></p>", "<b>What we collect</b><br>",
    "<p style='font-weight: bold'>What we collect</p>", "<font size=4>What we collect</font><p>",
    "<p>WHAT WE COLLECT</p>", "<p><strong>What we collect:</strong></p>",
    "<p><b>1. What We Collect</b></p>", "<p>What do we collect?</p>",
    "<p>Collection of Information</p>", "<dl><dt>What we collect<dd>",
    "<details><summary>What we collect</summary>", "<img src=h.gif alt='What we collect'><p>",
  ])
  func findsHeadings(html: String) throws {
    let blocks = try HTMLPage.blocks(
      "<p>Our promise to you stands here at the top.</p>\(html)\(prose)")
    #expect(blocks.count == 3)
    #expect(blocks.dropFirst().first?.hasPrefix("heading") == true, "\(blocks)")
    #expect(blocks.last == "paragraph \(prose)")
  }

  @Test(arguments: [
    "<p><b>We never sell your data.</b></p>", "<p><b>We may use it to:</b></p>",
    "<p>WE PROVIDE THE SEEDS AS THEY ARE AND WITHOUT ANY PROMISE THAT THEY WILL GROW.</p>",
    "<p>Last updated: May 4, 2011</p>", "<h4>Effective date: May 4, 2011</h4>",
    "<p><a href=/x>Other Seeds We Sell</a></p>", "<p>garden shop, Moss Lane 1,</p>",
    "<h3>We keep the list of what you bought for as long as you are a customer of ours, and no longer.</h3>",
  ])
  func leavesTextAlone(html: String) throws {
    let blocks = try HTMLPage.blocks(
      "<p>Our promise to you stands here at the top.</p>\(html)\(prose)")
    #expect(blocks.dropFirst().first?.hasPrefix("paragraph") == true, "\(blocks)")
  }

  @Test func cutsHeadingsThatRunIn() throws {
    #expect(
      try HTMLPage.blocks("<p><b>Cookies.</b> We set one cookie for your basket.</p><p>\(prose)")
        == [
          "heading1~ Cookies.", "paragraph We set one cookie for your basket.",
          "paragraph \(prose)",
        ])
    let emphasis = "<p><b>We do not sell</b> what you tell us to anyone at all.</p>"
    #expect(try HTMLPage.blocks(emphasis).count == 1)
  }

  @Test func ranksHeadingsByTheirLooks() throws {
    let page = """
      <h2>Privacy</h2><p>SHARING</p><p>\(prose)</p><p><b>With partners</b></p><p>\(prose)</p>
      <p>COOKIES</p><p>\(prose)</p>
      """
    let text = try HTMLPage.document(page).text
    let paths = text.blocks.map { $0.headingPath.map { text.quote(text.blocks[$0].range) } }
    #expect(paths[2] == ["Privacy", "SHARING"])
    #expect(paths[4] == ["Privacy", "SHARING", "With partners"])
    #expect(paths[6] == ["Privacy", "COOKIES"])
  }

  @Test func readsBulletsThatAreCharacters() throws {
    #expect(
      try HTMLPage.blocks("<p>We use it to:</p>&#149; send seeds<br>&bull; send bills<p>\(prose)")
        == [
          "paragraph We use it to:", "listItem1 send seeds", "listItem1 send bills",
          "paragraph \(prose)",
        ])
    let table = """
      <p>We use it to:</p><table><tr><td>&middot;</td><td>send seeds</td></tr>
      <tr><td>&middot;</td><td>send bills</td></tr></table>
      """
    #expect(
      try HTMLPage.blocks(table) == [
        "paragraph We use it to:", "listItem1 send seeds", "listItem1 send bills",
      ])
    let numbers = "<table><tr><td>1.</td><td>Seeds are sent.</td></tr></table>"
    #expect(try HTMLPage.blocks(numbers) == ["listItem1 1. Seeds are sent."])
  }

  @Test func itemsKnowTheirLeadIn() throws {
    let text = try HTMLPage.document(
      "<p>We use it to:<ul><li>send seeds<li>write<ul><li>bills<li>notes</ul></ul><p>\(prose)"
    ).text
    #expect(text.blocks.map(\.leadIn) == [nil, 0, 0, 2, 2, nil])
  }
}
