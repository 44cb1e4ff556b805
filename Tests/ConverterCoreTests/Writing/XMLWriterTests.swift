import ConverterCore
import Testing

@Suite struct XMLWriterTests {
  @Test func writesInOrderWithEscapes() {
    var xml = XMLWriter()
    xml.element("a", [("x", "<&>\"'\t\n\r"), ("absent", nil)]) { xml in
      xml.element("b", text: "1 < 2 && \"3\" > 2\n\r]]>")
      xml.empty("c", [("y", "é🌱\u{202E}")])
      xml.value("d", text: "")
      xml.value("e")
    }
    #expect(
      String(decoding: xml.finish(), as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a x="&lt;&amp;&gt;&quot;'&#9;&#10;&#13;">
         <b>1 &lt; 2 &amp;&amp; "3" &gt; 2
        &#13;]]&gt;</b>
         <c y="é🌱\u{202E}"/>
         <d></d>
         <e/>
        </a>

        """)
  }

  @Test func writesPartsAndWordsOfAText() {
    var xml = XMLWriter()
    xml.element("a", parts: ["x &", "", " y"])
    let text = CanonicalText(string: "one & two")
    xml.element("b", text, TextRange(4, 90)) { $0.attribute("n", -10) }
    let lines = String(decoding: xml.finish(), as: UTF8.self).split(separator: "\n").dropFirst()
    #expect(lines == ["<a>x &amp; y</a>", #"<b n="-10">&amp; two</b>"#])
  }

  @Test func dropsWhatXMLForbids() {
    let noncharacters = String(decoding: [0xEF, 0xBF, 0xBE, 0xEF, 0xBF, 0xBF], as: UTF8.self)
    var xml = XMLWriter()
    xml.element("a", text: "x\u{0}\u{1}\u{B}\u{1F}\u{7F}\(noncharacters)\u{FFFD}y")
    #expect(
      String(decoding: xml.finish(), as: UTF8.self)
        == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>x\u{7F}\u{FFFD}y</a>\n")
  }

  /// Text is looked at eight bytes at a time: what is special must be seen wherever it stands.
  @Test(arguments: [
    ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("\u{1}", ""), ("\u{FFFE}", ""),
    ("\u{3E}", "&gt;"), ("¾", "¾"),
  ])
  func seesWhatIsSpecialAtEveryPlace(special: String, written: String) {
    for before in 0..<20 {
      for right in ["", " ", "012", "  0123456789"] {
        let left = String(repeating: "~", count: before)
        var xml = XMLWriter()
        xml.empty("a", [("x", left + special + right)])
        #expect(
          String(decoding: xml.finish(), as: UTF8.self).hasSuffix(
            "\n<a x=\"\(left)\(written)\(right)\"/>\n"))
      }
    }
  }
}
