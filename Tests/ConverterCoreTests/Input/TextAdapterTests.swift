import ConverterCore
import Testing

@Suite struct TextAdapterTests {
  private func read(_ text: String) throws -> [String] {
    outline(try document(text, TextAdapter()))
  }

  @Test func firstLineIsTheTitleAndShortLinesAreHeadings() throws {
    let made = try document(
      """
      Moss & Fern Privacy Policy
      Last updated: 4 May 2011

      What we collect

      We collect your postal address when you order a catalogue of seeds from us.

      HOW WE USE IT
      We use the address to send the catalogue, and we use it for nothing else at all.
      """, TextAdapter())
    #expect(made.title == "Moss & Fern Privacy Policy")
    #expect(
      outline(made) == [
        "~ Moss & Fern Privacy Policy", "Last updated: 4 May 2011", "~~~ What we collect",
        "We collect your postal address when you order a catalogue of seeds from us.",
        "~~ HOW WE USE IT",
        "We use the address to send the catalogue, and we use it for nothing else at all.",
      ])
  }

  @Test func wrappedLinesAreJoinedAndParagraphsParted() throws {
    let text = """
      We collect your name and your postal address when you order a
      catalogue, and we keep both for as long as you want the catalogue
      to be sent.

      We do not give the address to anybody but the printer, who needs
      it for the label.
      """
    let wanted = [
      "We collect your name and your postal address when you order a catalogue, and we keep both "
        + "for as long as you want the catalogue to be sent.",
      "We do not give the address to anybody but the printer, who needs it for the label.",
    ]
    #expect(try read(text) == wanted)
    let windows = Array(text.utf8).flatMap { $0 == 10 ? [13, 10] : [$0] }
    #expect(try read(String(decoding: windows, as: UTF8.self)) == wanted)
    let old = Array(text.utf8).map { $0 == 10 ? 13 : $0 }
    #expect(try read(String(decoding: old, as: UTF8.self)) == wanted)
  }

  @Test func shortTextsAreWrappedToo() throws {
    let text = """
      Fern Pond
      =========

      What we collect
      ---------------
      When you order from us we ask for your name, your postal
      address and your telephone number, because the carrier
      wants all three of them.

        * your name
        * your postal address, which we
          pass to the carrier
        * your age
      """
    #expect(
      try read(text) == [
        "# Fern Pond", "## What we collect",
        "When you order from us we ask for your name, your postal address and your telephone "
          + "number, because the carrier wants all three of them.",
        "* your name", "* your postal address, which we pass to the carrier",
        "* your age",
      ])
  }

  @Test func aLineCanBeAParagraph() throws {
    #expect(
      try read(
        """
        We collect your name and your address when you order a catalogue, and we keep both for as long as you want it to come to your house by post every spring and every autumn.
        We do not give the address to anybody but the printer, who needs it for the label that is glued to the envelope in which the catalogue is sent twice a year.
        """
      ).count == 2)
  }

  @Test(arguments: [
    ("  * one thing\n  * another", ["* one thing", "* another"]),
    ("• one thing\n• another", ["* one thing", "* another"]),
    ("- one thing\n    - inside\n- another", ["* one thing", "** inside <0", "* another"]),
    ("\u{A0}· one thing\n\u{A0}· another", ["* one thing", "* another"]),
    ("(a) one thing\n(b) another", ["* (a) one thing", "* (b) another"]),
    ("1) one thing\n2) another", ["* 1) one thing", "* 2) another"]),
    ("- one thing\n  that goes on\n- another", ["* one thing that goes on", "* another"]),
  ])
  func listsWithMarkers(text: String, wanted: [String]) throws {
    #expect(try read(text) == wanted)
  }

  @Test(arguments: ["A. Smith keeps your record safe.", "2010. A year of seeds.", "-- nothing"])
  func whatOnlyLooksLikeAMarker(text: String) throws {
    #expect(try read(text) == [text])
  }

  @Test func lettersAreMarkersInASeries() throws {
    #expect(try read("A. one thing\nB. another") == ["* A. one thing", "* B. another"])
  }

  @Test func listsWithoutBulletsAreFoundAfterAColon() throws {
    #expect(
      try read(
        """
        We collect this information:

        Directly from you, when you write to us.

        Automatically, as you look through the catalogue.

        We keep it for a year.
        """) == [
          "We collect this information:", "* Directly from you, when you write to us. <0",
          "* Automatically, as you look through the catalogue. <0", "We keep it for a year.",
        ])
  }

  @Test func aListEndsWithItsLastItemAndAtAHeading() throws {
    #expect(
      try read(
        """
        We may tell others if:

        a court orders it; or

        The printer needs it.

        Fern Seeds keeps a list of those it told.

        WHOM WE NEVER TELL Your neighbours are never told.

        We keep this:

        Names of those who order.

        Dates of their orders.

        Whom We Tell
        We tell the printer what is on the label.
        """) == [
          "We may tell others if:", "* a court orders it; or <0", "* The printer needs it. <0",
          "Fern Seeds keeps a list of those it told.", "~ WHOM WE NEVER TELL",
          "Your neighbours are never told.", "We keep this:", "* Names of those who order. <6",
          "* Dates of their orders. <6", "~~ Whom We Tell",
          "We tell the printer what is on the label.",
        ])
  }

  @Test func headingsInSmallLetters() throws {
    #expect(
      try read(
        """
        We keep the names and addresses of people who order seeds from us.

        what we do with names

        fern seeds writes them on the envelope and keeps them for one year after that.
        """)[1] == "~ what we do with names")
  }

  @Test func sentencesAfterAColonAreNoList() throws {
    let text =
      "Our address has changed:\n\nWe have moved to the mill.\n\nYou can write to us there."
    #expect(try read(text).allSatisfy { !$0.hasPrefix("*") })
  }

  @Test func underlinedAndNumberedHeadings() throws {
    #expect(
      try read(
        """
        Privacy at Fern Seeds
        =====================
        We sell seeds and we keep the addresses of those who buy them.

        1. What We Collect
        We collect the name and the address that you write on the order.

        2.1 Cookies
        We set one cookie that remembers the seeds in your basket until you order.
        """) == [
          "# Privacy at Fern Seeds",
          "We sell seeds and we keep the addresses of those who buy them.",
          "~~ 1. What We Collect",
          "We collect the name and the address that you write on the order.",
          "~~~ 2.1 Cookies",
          "We set one cookie that remembers the seeds in your basket until you order.",
        ])
  }

  @Test func addressesKeepTheirLines() throws {
    #expect(
      try read("Contact us\nFern Seeds\nMoss Lane 4\nLower Mill 123") == [
        "~ Contact us", "Fern Seeds\nMoss Lane 4\nLower Mill 123",
      ])
  }

  @Test func contentsListsAreLeftOut() throws {
    let made = try document(
      """
      Privacy policy

      Contents

      What we collect
      How we use it
      Whom we tell

      What we collect

      We collect the address that you write on the order form for the catalogue.

      How do we use it

      We use the address to send you the catalogue twice a year, and for nothing else.

      Whom we tell

      We tell the printer, who needs the address for the label on the envelope.
      """, TextAdapter())
    #expect(outline(made).count == 7)
    #expect(made.diagnostics.contains { $0.id == "text.contents-dropped" })
  }

  @Test func otherEncodingsAreDecodedAndTheirRangesMapped() throws {
    let bytes: [UInt8] =
      Array("We ".utf8) + [0x93] + Array("keep".utf8) + [0x94] + Array(" names.".utf8)
    let source = Source(name: "a.txt", bytes: bytes)
    guard
      case .document(let made)? = try TextAdapter().read(source, options: ReadingOptions()).first
    else { return #expect(Bool(false)) }
    #expect(made.text.string == "We “keep” names.")
    #expect(made.provenance.encoding == "windows-1252")
    #expect(made.text.blocks.first?.source == SourceRange(0, bytes.count))
  }

  @Test func binaryDataIsRefused() {
    let source = Source(name: "x.txt", bytes: [0, 1, 2, 3, 4, 5, 0, 0, 7, 1, 2, 3, 4])
    #expect(TextAdapter().sniff(source) == .no)
    #expect(throws: ConversionError.self) {
      try TextAdapter().read(source, options: ReadingOptions())
    }
  }

  @Test func sourceRangesPointAtTheWords() throws {
    let text = "\u{FEFF}Fern Seeds\r\n\r\n  * we keep\r\n    names\r\n  * and “dates”\r\n"
    let made = try document(text, TextAdapter())
    let bytes = Array(text.utf8)
    for run in made.runs {
      let read = String(decoding: bytes[run.source.start..<run.source.end], as: UTF8.self)
      #expect(read == made.text.quote(run.range))
    }
    #expect(made.text.string == "Fern Seeds\n\nwe keep names\nand “dates”")
  }
}
