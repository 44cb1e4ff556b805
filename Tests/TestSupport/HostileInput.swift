/// Input made to be slow, deep or large: one shape at any size.
public struct HostileInput: Sendable {
  /// What is hostile about it.
  public let name: String
  /// The format it is in.
  public let format: String
  private let make: @Sendable (Int) -> String

  init(_ name: String, _ format: String, _ make: @escaping @Sendable (Int) -> String) {
    self.name = name
    self.format = format
    self.make = make
  }

  /// The input with the shape repeated `count` times.
  public func bytes(_ count: Int) -> [UInt8] { Array(make(count).utf8) }

  private static let prose =
    "We collect your name and your e-mail address when you place an order. We do not sell it. "

  private static func times(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static func rows(_ count: Int, _ row: (Int) -> String) -> String {
    (0..<count).map(row).joined()
  }

  private static let policies = "<POLICIES xmlns=\"http://www.w3.org/2002/01/P3Pv1\">"

  /// Pages.
  public static let pages: [HostileInput] = [
    HostileInput("nested divisions", "html") { times("<div>", $0) + prose + times("</div>", $0) },
    HostileInput("stray end tags", "html") { times("<div>", $0) + times("</p>", $0) + prose },
    HostileInput("nested tables", "html") { times("<table><tr><td>", $0) + prose },
    HostileInput("nested lists", "html") { times("<ul><li>", $0) + prose },
    HostileInput("open formatting", "html") { times("<p><font><b>", $0) + prose },
    HostileInput("attributes of one tag", "html") { count in
      "<p " + rows(count) { "a\($0)=1 " } + ">" + prose
    },
    HostileInput("opening brackets", "html") { prose + times("<", $0) },
    HostileInput("unended comments", "html") { prose + times("<!--", $0) },
    HostileInput("unended scripts", "html") { prose + times("<script>", $0) },
    HostileInput("cut end tags in a script", "html") { "<script>" + times("</scrip", $0) },
    HostileInput("references", "html") { prose + times("&amp;&#65;&nbsp;&aaaa", $0) },
    HostileInput("open quotation marks", "html") { times("<p a='", $0) + prose },
    HostileInput("headings", "html") { count in
      rows(count / 8) { "<h\($0 % 6 + 1)>What we do \($0)</h\($0 % 6 + 1)><p>\(prose)</p>" }
    },
    HostileInput("links", "html") { count in
      "<p>\(prose)</p>" + rows(count) { "<a href=\"/p\($0).html\">privacy policy \($0)</a> " }
    },
    HostileInput("a contents list", "html") { count in
      rows(count / 8) { "<a href=\"#s\($0)\">Part \($0)</a>" }
        + rows(count / 8) { "<h2 id=\"s\($0)\">Part \($0)</h2><p>\(prose)</p>" }
    },
    HostileInput("wide cells", "html") { count in
      "<table>" + times("<tr>" + times("<td colspan=1000>a</td>", 20) + "</tr>", count / 20)
        + "</table><p>" + prose
    },
    HostileInput("toolbars of an archive", "html") { count in
      times("<!-- BEGIN WAYBACK TOOLBAR INSERT -->", count) + prose
    },
    HostileInput("policies in a page", "html") { count in
      rows(count / 8) { "<h1>Privacy Policy of Shop \($0)</h1><p>\(prose)</p>" }
    },
  ]

  /// Texts.
  public static let texts: [HostileInput] = [
    HostileInput("one word", "text") { times("a", 8 * $0) },
    HostileInput("one sentence", "text") { times("we collect your name and email ", $0 / 4) },
    HostileInput("one line", "text") { times(prose, $0 / 8) },
    HostileInput("negations", "text") { "We do not " + times("not ", $0) + "sell your name." },
    HostileInput("a list of data", "text") {
      "We collect " + times("your e-mail address, ", $0 / 4)
    },
    HostileInput("brackets", "text") { prose + times("[a/b/(", $0) },
    HostileInput("bullets", "text") { "We collect:\n" + times("* your name\n", $0 / 4) },
    HostileInput("deep bullets", "text") { count in
      rows(count / 4) { times(" ", $0 % 500) + "* your name\n" }
    },
    HostileInput("numbered lines", "text") { count in
      rows(count / 2) { "\($0). We collect your name.\n" }
    },
    HostileInput("short lines", "text") { times("12 High Street\n", $0 / 2) },
    HostileInput("addresses of mail", "text") { prose + times("a@b.example ", $0 / 4) },
    HostileInput("a long address", "text") { prose + times("a.", $0) + "@" + times("b.", $0) },
    HostileInput("street addresses", "text") { prose + times("12 High Street, ", $0 / 4) },
    HostileInput("capitals", "text") { times("WE COLLECT YOUR NAME. ", $0 / 6) },
    HostileInput("dates", "text") { prose + times("May 3, 2011 ", $0 / 4) },
    HostileInput("placeholders", "text") { prose + times("[company name] ", $0 / 4) },
    HostileInput("spaces", "text") { prose + times(" \n", 4 * $0) },
  ]

  /// Markdown.
  public static let markdown: [HostileInput] = [
    HostileInput("nested quotes", "markdown") { times("> ", $0) + prose },
    HostileInput("nested items", "markdown") { count in
      rows(min(count / 16, 800)) { times("  ", $0) + "- a\n" } + prose
    },
    HostileInput("emphasis", "markdown") { prose + times("**a *b _", $0) },
    HostileInput("brackets", "markdown") { prose + times("![[]()", $0) },
    HostileInput("unended links", "markdown") { prose + times("[a](<b", $0) },
    HostileInput("runs of back-quotes", "markdown") { count in
      rows(Int(Double(2 * count).squareRoot())) { times("`", $0) + " " }
    },
    HostileInput("references", "markdown") { count in
      rows(count / 8) { "[r\($0)]: http://a.example/\($0)\n" } + "\n"
        + rows(count / 8) { "[r\($0)] " }
    },
    HostileInput("a table", "markdown") {
      "|a|b|\n|-|-|\n" + times("|c|d|\n", $0 / 2) + "\n" + prose
    },
    HostileInput("unended tags", "markdown") { prose + times("<a ", $0) },
  ]

  /// Formats for machines.
  public static let machine: [HostileInput] = [
    HostileInput("nested arrays", "model") { "{\"schemaVersion\":" + times("[", $0) },
    HostileInput("escapes", "model") { "{\"a\":\"" + times("\\u0041", $0) + "\"}" },
    HostileInput("nested elements", "p3p") { policies + times("<a>", $0) },
    HostileInput("attributes of one tag", "p3p") { count in
      "<POLICIES " + rows(count) { "a\($0)=\"1\" " } + "/>"
    },
    HostileInput("namespaces", "p3p") { count in
      policies + rows(count / 8) { "<a xmlns:n\($0)=\"u\($0)\"/>" } + "</POLICIES>"
    },
    HostileInput("references in one text", "p3p") {
      policies + times("&amp;a", $0) + "</POLICIES>"
    },
    HostileInput("comments", "p3p") { policies + times("<!---->", $0) + "</POLICIES>" },
    HostileInput("entities of entities", "p3p") { count in
      "<!DOCTYPE a [<!ENTITY e0 \"x\">"
        + rows(count / 8) { "<!ENTITY e\($0 + 1) \"\(times("&e\($0);", 10))\">" }
        + "]><POLICIES>&e9;</POLICIES>"
    },
  ]
}
