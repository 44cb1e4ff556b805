import Testing

@testable import ConverterCore

@Suite struct WaybackTests {
  private let page = """
    <html><head>HEAD<title>Privacy notice</title></head><body>TOP<h1>Privacy notice</h1>
    <p>We collect your name. See our <a href="LINKterms.html">terms</a> and
    <a href="PARTNER">a partner</a>.</p></body></html>TAIL
    """
  private let url = "http://www.fern.example/legal/privacy.html"
  private let prefix = "https://web.archive.org/web/20110214025052/"

  private func view(head: String = "", top: String = "", tail: String = "") -> String {
    page.filled(
      head: head, top: top, tail: tail, link: prefix + "http://www.fern.example/legal/",
      partner: "/web/20110214025052/https://partner.example/")
  }

  /// The same page as it was, without anything of the archive.
  private var raw: String {
    page.filled(head: "", top: "", tail: "", link: "", partner: "https://partner.example/")
  }

  private func check(_ view: String, _ comment: Comment) throws {
    let seen = try HTMLPage.document(view)
    let was = try HTMLPage.document(raw, url: prefix + url)
    #expect(seen.text.string == was.text.string, comment)
    #expect(seen.text.links == was.text.links, comment)
    #expect(seen.text.blocks.map(\.range) == was.text.blocks.map(\.range), comment)
    #expect(seen.provenance.originalURL == url, comment)
    #expect(seen.provenance.capturedAt?.digits == "20110214025052", comment)
  }

  @Test func viewsEqualTheirRawCopies() throws {
    let toolbar = """
      <!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base"><p>11 captures</p></div>
      <!-- END WAYBACK TOOLBAR INSERT -->
      """
    let wombat =
      "<script>__wm.wombat(\"\(url)\",\"20110214025052\",\"\(prefix)\",\"web\");</script>"
    try check(view(head: wombat, top: toolbar), "2019")
    let cut = "<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id='wm-ipp-base'><p>11 captures</p></div>"
    try check(view(head: wombat, top: cut), "2019, without the end mark")
    let init2013 = """
      <script>WB_wombat_Init("https://web.archive.org/web/", "20110214025052", "www.fern.example:80");
      </script><link rel="canonical" href="\(prefix)\(url)"/>
      """
    try check(view(head: init2013, tail: "<!-- playback timings (ms): 1 -->"), "2013")
    let current = """
      <!-- BEGIN WAYBACK TOOLBAR INSERT --><script>var wbCurrentUrl = "\(url)";</script>
      <div id="wm-ipp" style="display:none"><a href="/web/20100101000000/\(url)">JAN</a></div>
      <!-- END WAYBACK TOOLBAR INSERT -->
      """
    try check(view(top: current), "2011")
  }

  /// Links of the toolbar lead to other captures of the page, whose times are not its own.
  @Test func otherCapturesDoNotTellTheTime() throws {
    let toolbar = """
      <!-- BEGIN WAYBACK TOOLBAR INSERT --><script>var wbCurrentUrl = "\(url)";</script>
      <a href="/web/20100101000000/\(url)">JAN</a><a href="/web/20120101000000*/\(url)">2012</a>
      <!-- END WAYBACK TOOLBAR INSERT -->
      """
    let alone = try HTMLPage.document(toolbar + "<p>We keep it.</p>")
    #expect(alone.provenance.originalURL == url)
    #expect(alone.provenance.capturedAt == nil)
    let linking = try HTMLPage.document(
      toolbar + "<p>We keep it. <a href=\"/web/20110214025052/http://fern.example/\">Fern</a></p>")
    #expect(linking.provenance.capturedAt?.digits == "20110214025052")
  }

  @Test func readsTheTrailingScriptOfTheFirstYears() throws {
    let script = """
      <SCRIPT language="Javascript">
      // FILE ARCHIVED ON 20041204093535 AND RETRIEVED FROM THE
      // INTERNET ARCHIVE ON 20060101000000.
      var sWayBackCGI = "http://web.archive.org/web/20041204093535/";
      </SCRIPT>
      """
    let base = "<base href=\"http://www.fern.example/legal/privacy.html\">"
    let old = page.filled(
      head: base, top: "", tail: script, link: "", partner: "https://partner.example/")
    let document = try HTMLPage.document(old)
    #expect(document.provenance.capturedAt?.digits == "20041204093535")
    #expect(document.provenance.originalURL == url)
    #expect(document.text.links.first?.target == "http://www.fern.example/legal/terms.html")
  }

  @Test func readsOtherArchivesAndSavedPages() throws {
    func provenance(_ html: String) throws -> Provenance {
      try HTMLPage.document(html + "<p>We keep it.</p>").provenance
    }
    let pywb = try provenance(
      "<script>wbinfo = {}; wbinfo.url = '\(url)'; wbinfo.timestamp = '20110214025052';</script>")
    #expect(pywb.originalURL == url)
    #expect(pywb.capturedAt?.digits == "20110214025052")
    #expect(try provenance("<!-- saved from url=(0042)\(url) -->").originalURL == url)
    let single = try provenance(
      "<!--\n Page saved with SingleFile \n url: \(url) \n saved date: Mon Feb 14 2011 02:50:52 GMT -->"
    )
    #expect(single.originalURL == url)
    #expect(single.capturedAt?.digits == "20110214025052")
    let dated = try provenance(
      "<!-- FILE ARCHIVED ON 02:50:52 Feb 14, 2011 AND RETRIEVED FROM THE ARCHIVE -->")
    #expect(dated.capturedAt?.digits == "20110214025052")
    let words = try provenance("<p>The file archived on Monday is on a wombat.</p>")
    #expect(words.originalURL == nil && words.capturedAt == nil)
  }

  @Test func saysWhatCouldNotBeRecovered() throws {
    let html = """
      <script>WB_wombat_Init("https://web.archive.org/web/", "20110214", "www.fern.example:80");
      </script><p>We keep it.</p>
      """
    let document = try HTMLPage.document(html)
    let said = document.diagnostics.first { $0.id == "html.capture-url-unknown" }
    #expect(said?.message.contains("www.fern.example") == true)
    #expect(document.provenance.capturedAt?.digits == "20110214")
  }

  @Test(arguments: [
    ("<h2>Sorry.</h2><p>Page cannot be displayed due to robots.txt.", NonPolicyKind.waybackRobots),
    ("<p>This URL has been excluded from the Wayback Machine.", .waybackExcluded),
    ("<p>The Wayback Machine has not archived that URL.", .waybackNotArchived),
  ])
  func knowsNotices(body: String, kind: NonPolicyKind) throws {
    let html = "<title>Internet Archive</title><h1>Wayback Machine</h1>\(body)"
    #expect(try HTMLPage.document(html).kind == .notAPolicy(kind, detail: ""))
  }

  @Test func namesTheTargetOfARedirect() throws {
    let html = """
      <h1>Internet Archive's Wayback Machine</h1><p>Loading...</p>
      <p>Got an HTTP 302 response at crawl time</p><p>Redirecting to...</p>
      <p><a href="/web/20110214025052/http://fern.example/p2">Impatient?</a></p>
      """
    #expect(
      try HTMLPage.document(html).kind
        == .notAPolicy(.waybackRedirect, detail: "http://fern.example/p2"))
  }

  @Test func namesFramesShellsAndSenders() throws {
    func kind(_ html: String) throws -> PageKind {
      try HTMLPage.document(html, url: "http://fern.example/p/").kind
    }
    #expect(
      try kind("<frameset><frame src=m.html><frame src=b.html></frameset>")
        == .notAPolicy(
          .frameset, detail: "http://fern.example/p/m.html, http://fern.example/p/b.html"))
    #expect(
      try kind("<h1>Privacy</h1><iframe src=//e.example/1>No frames.</iframe>")
        == .notAPolicy(.iframe, detail: "http://e.example/1"))
    #expect(
      try kind(
        "<div id=r></div><script>var d={'a':'b'}</script><noscript>Enable JavaScript.</noscript>")
        == .notAPolicy(.scriptOnly, detail: "a script fills the page"))
    #expect(
      try kind("<meta http-equiv=refresh content='0; URL=/new'><p>We have moved.")
        == .notAPolicy(.other, detail: "sends the visitor on to http://fern.example/new"))
    // Letters that are longer in lower case stand before the address.
    #expect(
      try kind("<meta http-equiv=refresh content='\u{130}\u{130}\u{130}url=/n'><p>We have moved.")
        == .notAPolicy(.other, detail: "sends the visitor on to http://fern.example/n"))
    #expect(try kind(" \n ") == .notAPolicy(.empty, detail: ""))
    let policy = "<p>We collect your name and share your personal data with nobody.</p>"
    #expect(try kind(policy + "<iframe src=/ad></iframe><script>track()</script>") == .policy)
  }
}

extension String {
  fileprivate func filled(
    head: String, top: String, tail: String, link: String, partner: String
  ) -> String {
    var text = self
    for (mark, value) in [
      ("HEAD", head), ("TOP", top), ("TAIL", tail), ("LINK", link), ("PARTNER", partner),
    ] {
      text = text.split(separator: mark, omittingEmptySubsequences: false).joined(separator: value)
    }
    return text
  }
}
