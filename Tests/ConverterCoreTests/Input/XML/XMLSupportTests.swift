import TestSupport
import Testing

@testable import ConverterCore

@Suite struct XMLSupportTests {
  private func parse(_ text: String) throws -> XMLElement {
    try XMLSupport.parse(Array(text.utf8)).root
  }

  @Test func placesAreExact() throws {
    let text =
      "<?xml version=\"1.0\"?>\n<a>é🌱<b x='1 > 0'\n>one &amp; <![CDATA[<two>]]></b>\n <c/></a>\n"
    let root = try parse(text)
    let canonical = CanonicalText(string: text)
    let (b, c) = (root.children[0], root.children[1])
    #expect(canonical.quote(root.range).hasPrefix("<a>é🌱<b"))
    #expect(canonical.quote(root.range).hasSuffix("</a>"))
    #expect(canonical.quote(b.range) == "<b x='1 > 0'\n>one &amp; <![CDATA[<two>]]></b>")
    #expect(b.text == "one & <two>")
    #expect(b.attribute("x") == "1 > 0")
    #expect(canonical.quote(c.range) == "<c/>")
    #expect([root.line, b.line, c.line] == [2, 2, 4])
    #expect(root.ownText == "é🌱\n ")
  }

  @Test func placesHoldInLongTexts() throws {
    let rows = (0..<5_000).map {
      "<row n=\"\($0)\">é\(String(repeating: "x", count: $0 % 97))</row>"
    }
    let text = "<all>" + rows.joined(separator: "\n") + "</all>"
    let canonical = CanonicalText(string: text)
    for (index, child) in try parse(text).children.enumerated() {
      #expect(canonical.quote(child.range) == rows[index])
      #expect(child.line == index + 1)
    }
  }

  /// What was encoded twice stays as it is: the quotes of a file are the words they quote.
  @Test func wordsAreTakenAsTheyAre() {
    let text = Array("<a>the cafÃ© donâ€™t, cafÃ© Ã‰tienne</a>".utf8)
    #expect(XMLSource(text).text == text)
  }

  @Test func namespacesAreResolved() throws {
    let root = try parse("<p:a xmlns:p='urn:p' xmlns='urn:d' p:x='1' y='2'><b/></p:a>")
    #expect(root.namespace == "urn:p")
    #expect(root.children[0].namespace == "urn:d")
    #expect(root.attribute("x") == nil)
    #expect(root.attribute("y") == "2")
    #expect(root.attributes.map(\.namespace) == ["urn:p", nil])
  }

  @Test func unboundPrefixesAreReported() throws {
    let tree = try XMLSupport.parse(Array("<a>\n<q:b/></a>".utf8))
    #expect(tree.faults.map(\.kind) == [.namespace])
    #expect(tree.faults.map(\.line) == [2])
  }

  @Test(arguments: [
    "<a", "<a></b>", "<a/><b/>", "text", "", "<a>&x;</a>", "<a x='1' x='2'/>", "<a>\u{1}</a>",
    "<a>]]></a>", "<a b=c/>", "<!DOCTYPE a><a/>", "<a><!-- -- --></a>",
  ])
  func refuses(_ text: String) {
    #expect(throws: XMLFault.self) { try parse(text) }
  }

  @Test func theGuardSkipsWhatIsNoTag() {
    #expect(XMLGuard.fault(Array("<!-- <!DOCTYPE a> --><a/>".utf8)) == nil)
    #expect(XMLGuard.fault(Array("<a><![CDATA[<!DOCTYPE a>]]></a>".utf8)) == nil)
    #expect(XMLGuard.fault(Array("<?x <!DOCTYPE ?><a/>".utf8)) == nil)
    #expect(XMLGuard.fault(Array("<a/>\n\n<!ELEMENT b>".utf8))?.line == 3)
    #expect(XMLGuard.fault(Array("<!--".utf8)) == nil)
  }

  @Test func schemasJudge() throws {
    let schema = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
       <xs:element name="a"><xs:complexType><xs:attribute name="n" type="xs:int"/></xs:complexType>
       </xs:element>
      </xs:schema>
      """
    func faults(_ text: String) -> [XMLFault] {
      XMLSupport.validate(Array(text.utf8), schema: schema)
    }
    #expect(faults("<a n='1'/>") == [])
    #expect(
      faults("\n<a n='one'/>").map(\.line)
        == [2, 2].prefix(faults("\n<a n='one'/>").count).map { $0 })
    #expect(faults("<b/>").first?.kind == .invalid)
    #expect(faults("<b").first?.kind == .notWellFormed)
    #expect(XMLSupport.validate(Array("<a/>".utf8), schema: "<nothing/>").first?.kind == .setup)
  }

  @Test func theStandardsSchemaCompiles() throws {
    let clean = try Fixtures.bytes("policies/p3p-policy/input.p3p.xml")
    #expect(XMLSupport.validate(clean, schema: P3PSchema.selfContained) == [])
    #expect(!P3PSchema.selfContained.contains("import"))
    #expect(P3PSchema.selfContained.split(separator: "anyAttribute").count == 5)
  }
}
