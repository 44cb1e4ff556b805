/// The page of a generated policy, as a site served it and as the Wayback Machine shows it.
public struct GeneratedPage: Sendable {
  /// Where the site served it.
  public static let url = "http://www.fern.example/legal/privacy.html"
  /// What stands before the address in the address of the capture.
  public static let prefix = "https://web.archive.org/web/20110214025052/"

  private let body: String
  private let era: Int

  /// Makes the page of a seed.
  public init(seed: UInt64) {
    var chance = SplitMix(seed: seed ^ 0xFE_2D)
    era = chance.number(0...2)
    var body = ""
    for part in GeneratedPolicy(seed: seed).parts {
      switch part {
      case .heading(let words): body += "<h2>\(Self.escaped(words))</h2>\n"
      case .paragraph(let words):
        let link = chance.one(["", "", " See <a href=\"LINKterms.html\">our terms</a>."])
        body += "<p>\(Self.escaped(words))\(link)"
        body += chance.one(["</p>\n", "\n", "<br>\n"])
      case .list(let leadIn, let items):
        let listed = items.map { "<li>\(Self.escaped($0))" }.joined(separator: "\n")
        body += "<p>\(Self.escaped(leadIn))</p><ul>\(listed)</ul>\n"
      }
    }
    self.body = body
  }

  /// The page as it was served, which is the capture's `id_` copy.
  public var served: String { page(head: "", top: "", tail: "", link: "") }

  /// The page as the Wayback Machine shows it, in the manner of one of three eras.
  public var viewed: String {
    let link = Self.prefix + "http://www.fern.example/legal/"
    let toolbar = """
      <!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base"><p>11 captures</p></div>
      <!-- END WAYBACK TOOLBAR INSERT -->
      """
    switch era {
    case 0:
      return page(
        head: "<script>WB_wombat_Init(\"https://web.archive.org/web/\", \"20110214025052\", "
          + "\"www.fern.example:80\");</script>"
          + "<link rel=\"canonical\" href=\"\(Self.prefix)\(Self.url)\"/>",
        top: "", tail: "<!-- playback timings (ms): 1 -->", link: link)
    case 1:
      return page(
        head: "<script>__wm.wombat(\"\(Self.url)\",\"20110214025052\",\"\(Self.prefix)\",\"web\");"
          + "</script>", top: toolbar, tail: "", link: link)
    default:
      return page(
        head: "",
        top: "<!-- BEGIN WAYBACK TOOLBAR INSERT --><script>var wbCurrentUrl = \"\(Self.url)\";"
          + "</script><div id=\"wm-ipp\" style=\"display:none\">"
          + "<a href=\"/web/20100101000000/\(Self.url)\">JAN</a></div>"
          + "<!-- END WAYBACK TOOLBAR INSERT -->",
        tail: "<!-- FILE ARCHIVED ON 02:50:52 Feb 14, 2011 AND RETRIEVED FROM THE ARCHIVE -->",
        link: link)
    }
  }

  private func page(head: String, top: String, tail: String, link: String) -> String {
    """
    <html><head>\(head)<meta charset="utf-8"><title>Privacy</title></head><body>\(top)
    \(body.replacing("LINK", with: link))</body></html>\(tail)
    """
  }

  private static func escaped(_ words: String) -> String {
    words.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
