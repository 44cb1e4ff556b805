import Testing

@testable import ConverterCore

@Suite struct ContentFinderTests {
  private let policy = """
    <h1>Privacy notice</h1>
    <p>We collect your postal address when you order seeds, and we use it to send them to you.</p>
    <p>We share your personal information with our bookkeeper and with no other third party.</p>
    """
  private let expected = """
    Privacy notice

    We collect your postal address when you order seeds, and we use it to send them to you.

    We share your personal information with our bookkeeper and with no other third party.
    """
  private let menu = """
    <ul><li><a href=/s>Seeds</a><li><a href=/b>Bulbs and tubers</a><li><a href=/p>Privacy</a></ul>
    """

  private func text(_ html: String) throws -> String { try HTMLPage.document(html).text.string }

  @Test func leavesMenusAndFootersOut() throws {
    let page = """
      <body>\(menu)<div><div>\(menu)</div><div>\(policy)</div></div>
      <div>\(menu)<p>Spring offers are in the shop until the end of the month, at half price.</p></div>
      <p>Copyright 2004 Fern Seeds. All rights reserved.</p></body>
      """
    #expect(try text(page) == expected)
  }

  @Test func takesTheTitleAboveAndTheAddressBelow() throws {
    let page = """
      \(menu)<div><h2>Fern Seeds</h2><p>\(policy)</p><p>Fern Seeds<br>1 Moss Lane<br>
      <a href="mailto:a@fern.example">a@fern.example</a></p>\(menu)</div>
      """
    let found = try text(page)
    #expect(found.hasPrefix("Fern Seeds\n\nPrivacy notice"))
    #expect(found.hasSuffix("1 Moss Lane\na@fern.example"))
  }

  @Test func keepsALastSentenceOfLinks() throws {
    let last = "<p>See <a href=/t>our terms</a> and <a href=/r>returns</a>.</p>"
    let page = "\(menu)<div>\(policy)\(last)</div>\(menu)"
    #expect(try text(page) == expected + "\n\nSee our terms and returns.")
    let links = "<p><a href=/t>Our terms</a> <a href=/r>and returns.</a></p>"
    #expect(try text("\(menu)<div>\(policy)\(links)</div>\(menu)") == expected)
  }

  @Test func keepsALeadingParagraphAboveAList() throws {
    let links = (1...30).map { "<li><a href=/x\($0)>Some other page \($0)</a>" }.joined()
    let page = "<div>\(policy)<ul>\(links)</ul><p>We use your data to write to you.</p></div>"
    #expect(try text(page).hasPrefix(expected))
    #expect(try text(page).hasSuffix("We use your data to write to you."))
  }

  @Test func dropsContentsListsAndWaysToTheTop() throws {
    let page = """
      <h1>Privacy</h1><p>On this page</p><ul><li><a href="#c">Collection</a>
      <li><a href="http://fern.example/p.html#s">Sharing</a></ul>
      <h2><a name=c></a>Collection</h2><p>We collect your name. <a href="#top">Back to top</a></p>
      <p><a href="/p#">top of page</a></p>
      <h2 id=s>Sharing</h2><p>We share your personal data with our bookkeeper.</p>
      """
    #expect(
      try HTMLPage.blocks(page) == [
        "heading1 Privacy", "heading2 Collection", "paragraph We collect your name.",
        "heading2 Sharing", "paragraph We share your personal data with our bookkeeper.",
      ])
    #expect(try HTMLPage.document(page).text.blocks.map(\.anchor) == [nil, "c", nil, "s", nil])
  }

  @Test func readsPagesInOtherLanguages() throws {
    let page = """
      \(menu)<div><p>Nous recueillons votre adresse postale quand vous commandez des graines.</p>
      <p>Votre adresse ne sert qu'\u{E0} vous envoyer les graines et une facture par an.</p>
      <p>Nous ne partageons ces donn\u{E9}es avec personne, sauf notre comptable.</p></div>\(menu)
      """
    #expect(try text(page).hasPrefix("Nous recueillons"))
    #expect(try text(page).hasSuffix("notre comptable."))
  }

  @Test func longTextsLoseNothing() throws {
    let words = (0..<3000).map { "caf\u{E9}\($0)" }.joined(separator: " ")
    #expect(try text("<p>\(words)</p>") == words)
  }
}
