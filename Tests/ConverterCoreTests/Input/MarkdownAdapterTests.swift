import ConverterCore
import TestSupport
import Testing

@Suite struct MarkdownAdapterTests {
  private func read(_ text: String) throws -> [String] {
    outline(try document(text, MarkdownAdapter(), name: "policy.md"))
  }

  private let corpusQuote =
    "> *The following text is extracted and transformed from the moss.example privacy policy that "
    + "was archived on 2011-02-14. What it looked like is [kept there]"
    + "(https://web.archive.org/web/20110214025052id_/http%3A//www.fern.example/legal/p.html%3Fa%3D1)"
    + ", pictures and all.*\n\n"

  @Test func theCorpusQuoteIsProvenance() throws {
    let made = try document(
      corpusQuote
        + "# Our promise\n\n[Home](https://web.archive.org/) > Our promise\n\nWe keep names.",
      MarkdownAdapter())
    #expect(made.text.string == "Our promise\n\nWe keep names.")
    #expect(made.title == "Our promise")
    #expect(made.provenance.originalURL == "http://www.fern.example/legal/p.html?a=1")
    #expect(made.provenance.capturedAt?.digits == "20110214025052")
    #expect(made.provenance.corpusDomain == "moss.example")
    #expect(
      made.provenance.archiveURL
        == "https://web.archive.org/web/20110214025052id_/http%3A//www.fern.example/legal/p.html%3Fa%3D1"
    )
  }

  @Test func linksGoBackToTheSite() throws {
    let made = try document(
      corpusQuote
        + "See [one](https://web.archive.org/contact.html), [two](https://web.archive.org/web/"
        + "20110214025052id_/http%3A//www.fern.example/a.html), [three](mailto:a@fern.example), "
        + "[four](b.html), <https://moss.example/c>, [five](#d) and [six](javascript:void).",
      MarkdownAdapter())
    #expect(
      made.text.links.map(\.target) == [
        "http://www.fern.example/contact.html", "http://www.fern.example/a.html",
        "mailto:a@fern.example", "http://www.fern.example/legal/b.html", "https://moss.example/c",
        "http://www.fern.example/legal/p.html?a=1#d",
      ])
    #expect(made.text.links.map { made.text.quote($0.range) }.last == "five")
  }

  @Test(arguments: [
    ("does **NOT** collect", "does NOT collect"), ("a ** bold  ** word", "a bold word"),
    ("_slanted_ words", "slanted words"), ("snake_case_name", "snake_case_name"),
    ("5 * 3 * 2", "5 * 3 * 2"), ("left **open", "left open"), ("\\*not bold\\*", "*not bold*"),
    ("number 1\\. and 2\\-3", "number 1. and 2-3"), ("`code * kept`", "code * kept"),
    ("see our[page](/a)for it", "see our page for it"), ("two [cookie](/a)s", "two cookies"),
    ("[a [b] c](/d)", "a [b] c"), ("[a/b] stays", "[a/b] stays"),
    ("[x](/wiki/A_(b)) y", "x y"), ("![logo](a.gif) words", "words"), ("a <b>c</b> d", "a c d"),
    ("a&nbsp;b &amp; c &#146;d&copy", "a b & c ’d&copy"), ("if a<b we stop", "if a<b we stop"),
    ("card ****-1234", "card ****-1234"),
    ("***both*** of them", "both of them"), ("a **bold.**Next words", "a bold. Next words"),
    ("`unclosed and **bold**", "`unclosed and bold"), ("[[[[[", "[[[[["), ("* * *\n\nx", "x"),
  ])
  func words(markdown: String, wanted: String) throws {
    #expect(try document("We say: " + markdown, MarkdownAdapter()).text.string.hasSuffix(wanted))
    #expect(try document(markdown + "\n", MarkdownAdapter()).text.string == wanted)
  }

  @Test func runInHeadingsArePartedFromTheirText() throws {
    #expect(
      try read(
        """
        **Cookies**  
        We set one cookie.

        **Opting Out** If you want to stop, write to us.

        **Logs:** We keep none.

        **Fern Seeds** is a shop.

        **Our shop sells seeds, and every word of this paragraph is in bold because we shout it.**

        **Who may see my record?**

        Nobody.
        """) == [
          "~ Cookies", "We set one cookie.", "~ Opting Out",
          "If you want to stop, write to us.", "~ Logs:", "We keep none.",
          "Fern Seeds is a shop.",
          "Our shop sells seeds, and every word of this paragraph is in bold because we shout it.",
          "~ Who may see my record?", "Nobody.",
        ])
  }

  @Test func headingsOfAllKinds() throws {
    #expect(
      try read("# One #\n\nText.\n\nTwo\n---\n\nText.\n\n##Three\n\nText.\n\n#hash is text.") == [
        "# One", "Text.", "## Two", "Text.", "## Three", "Text.", "#hash is text.",
      ])
  }

  @Test func listsNestAndKeepTheirLeadIn() throws {
    #expect(
      try read(
        """
        We use it to:

          * answer you
            * by post
            * by mail
          1. send
        seeds
          * 

        1\\. Write to us.
        """) == [
          "We use it to:", "* answer you <0", "** by post <1", "** by mail <1", "* send seeds <0",
          "1. Write to us.",
        ])
  }

  @Test func fakeBulletsBelongToTheItemThatAnnouncesThem() throws {
    #expect(
      try read("Reach us:\n\n  * 1\\. Mail to: \n  * Fern Seeds\n  * Moss Lane\n  * 2\\. Call us")
        == [
          "Reach us:", "* 1. Mail to: <0", "** Fern Seeds <1", "** Moss Lane <1", "* 2. Call us <0",
        ]
    )
  }

  @Test func corpusParagraphsBetweenItemsKeepTheListOpen() throws {
    let items = "We use it to:\n\n  * answer you\n\nBy post only.\n\n  * send seeds\n\n\n\nDone."
    #expect(
      outline(try document(corpusQuote + items, MarkdownAdapter())) == [
        "We use it to:", "* answer you <0", "By post only.", "* send seeds <0", "Done.",
      ])
  }

  @Test func tablesKeepTheirHeader() throws {
    let made = try document(
      "| Data | Use |\n|------|:---:|\n| **name** | post \\| mail |\n| date | |\n\nEnd.",
      MarkdownAdapter())
    #expect(outline(made) == ["| Data | Use", "| name | post | mail", "| date |", "End."])
    #expect(made.text.blocks.map(\.headerRow) == [nil, 0, 0, nil])
  }

  @Test func explodedTablesAreRebuilt() throws {
    let table = """
      We set these:

      Cookie

      |

      Use
        \n
      ---|---
      **basket**

      |

      remembers your order

      and your seeds

      logs

      |

      finds faults

      That is all we set, and we set nothing else at all.
      """
    let wanted = [
      "We set these:", "| Cookie | Use", "| basket | remembers your order and your seeds",
      "| logs | finds faults", "That is all we set, and we set nothing else at all.",
    ]
    #expect(outline(try document(corpusQuote + table, MarkdownAdapter())) == wanted)
    let mixed =
      "Cookie | Use  \n---|---  \nbasket  \nof seeds | remembers  \nlogs | finds faults\n\nEnd."
    #expect(
      outline(try document(corpusQuote + mixed, MarkdownAdapter())) == [
        "| Cookie | Use", "| basket of seeds | remembers", "| logs | finds faults", "End.",
      ])
  }

  @Test func tablesForLayoutAreText() throws {
    let long = String(repeating: "We keep the names of those who order seeds from us. ", count: 12)
    let layout = "Home\n\n|\n\nPrivacy\n\n---|---\nMenu\n\n|\n\n\(long)\n\nEnd."
    let made = outline(try document(corpusQuote + layout, MarkdownAdapter()))
    #expect(made.contains { $0.hasPrefix("We keep the names") })
    #expect(made.allSatisfy { !$0.contains("|") })
  }

  @Test func quotesCodeAndBreaks() throws {
    #expect(
      try read(
        "> We keep names.\n>\n> And dates.\n\n```\nFern\n  Seeds\n```\n\nOne  \ntwo\\\nthree")
        == ["We keep names.", "And dates.", "` Fern\n  Seeds", "One\ntwo\nthree"])
  }

  @Test func textNamedTxtIsReadAsMarkdownForItsMarks() throws {
    let marked = Source(
      name: "a.txt", bytes: Array("See **Changes** and **Rights** at <https://a.example>.".utf8))
    #expect(MarkdownAdapter().sniff(marked) == .byContent)
    #expect(AdapterRegistry.builtin.sniff(marked)?.format.id == "markdown")
    let plain = Source(name: "a.txt", bytes: Array("We keep names* and dates.\n* required".utf8))
    #expect(AdapterRegistry.builtin.sniff(plain)?.format.id == "text")
  }

  @Test func sourceRangesPointAtTheWords() throws {
    let text = "# A *b*\n\nWe [keep](/x) \\_no\\_ names.\n\n  * one\n    two\n"
    let made = try document(text, MarkdownAdapter())
    let bytes = Array(text.utf8)
    for run in made.runs where run.source.end - run.source.start == run.range.count {
      let read = String(decoding: bytes[run.source.start..<run.source.end], as: UTF8.self)
      #expect(read.trimming == made.text.quote(run.range).trimming)
    }
    #expect(made.text.string == "A b\n\nWe keep _no_ names.\n\none two")
  }

  @Test(arguments: ["[", "[a](", "*a ", "`", "<", "**", "> ", "  * ", "x\n\n", "- a:\n", "A B\n\n"])
  func hostileMarksTakeTimeInProportion(unit: String) throws {
    func time(_ count: Int) throws -> Double {
      let text = String(repeating: unit, count: count)
      return try processorSeconds { _ = try document(text, MarkdownAdapter()) }
    }
    let (once, fourTimes) = (try time(2_000), try time(8_000))
    #expect(fourTimes < once * 10 + 0.2)
  }
}

extension String {
  fileprivate var trimming: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
