import ConverterCore
import TestSupport
import Testing

@Suite struct P3PAdapterTests {
  /// A small policy file; `policy` stands within POLICY, before its ENTITY.
  private func file(
    namespace: String = " xmlns=\"http://www.w3.org/2002/01/P3Pv1\"", policy: String = "",
    statement: String = """
    <PURPOSE><current/></PURPOSE><RECIPIENT><ours/></RECIPIENT>
    <RETENTION><no-retention/></RETENTION>
    <DATA-GROUP><DATA ref="#user.name"/></DATA-GROUP>
    """
  ) -> String {
    """
    <POLICIES\(namespace)>
    <POLICY name="mill" discuri="https://mill.example/privacy">\(policy)
    <ENTITY><DATA-GROUP><DATA ref="#business.name">Old Mill</DATA>
    <DATA ref="#business.contact-info.online.email">post@mill.example</DATA></DATA-GROUP></ENTITY>
    <ACCESS><none/></ACCESS>
    <DISPUTES-GROUP><DISPUTES resolution-type="court" service="https://court.example/">
    <REMEDIES><law/></REMEDIES></DISPUTES></DISPUTES-GROUP>
    <STATEMENT>\(statement)</STATEMENT>
    </POLICY>
    </POLICIES>
    """
  }

  private func read(
    _ text: String, as adapter: any InputAdapter = P3PAdapter()
  ) throws -> [(model: PolicyModel, diagnostics: [Diagnostic])] {
    try read(Array(text.utf8), as: adapter)
  }

  private func read(
    _ bytes: [UInt8], as adapter: any InputAdapter = P3PAdapter()
  ) throws -> [(model: PolicyModel, diagnostics: [Diagnostic])] {
    let source = Source(name: "policy.xml", bytes: bytes)
    return try adapter.read(source, options: ReadingOptions()).compactMap { content in
      guard case .model(let model, let diagnostics) = content else { return nil }
      return (model, diagnostics)
    }
  }

  private func warnings(_ text: String) throws -> [String] {
    try read(text).flatMap(\.diagnostics).filter { $0.severity == .warning }.map(\.id)
  }

  private func refusal(
    _ bytes: [UInt8], as adapter: any InputAdapter = P3PAdapter()
  ) -> ConversionError? {
    let source = Source(name: "policy.xml", bytes: bytes)
    do {
      _ = try adapter.read(source, options: ReadingOptions())
      return nil
    } catch {
      return error
    }
  }

  @Test func readsTheCleanFiles() throws {
    let policy = Source(
      name: "input.p3p.xml", bytes: try Fixtures.bytes("policies/p3p-policy/input.p3p.xml"))
    let reference = Source(
      name: "input.p3p-ref.xml",
      bytes: try Fixtures.bytes("policies/p3p-reference/input.p3p-ref.xml"))
    let converter = Converter()
    for (source, folder) in [(policy, "p3p-policy"), (reference, "p3p-reference")] {
      let results = try converter.convert(source)
      #expect(results.count == 1)
      let json = Array(try PolicyJSON.encode(results[0].model))
      #expect(goldenFault(json, golden: "policies/\(folder)/expected.model.json") == nil)
      #expect(results[0].diagnostics.filter { $0.severity == .warning } == [])
    }
  }

  @Test func evidenceIsTheElement() throws {
    let model = try read(file())[0].model
    let practice = model.practices[0]
    #expect(model.text.quote(practice.data[0].evidence[0].range) == "<DATA ref=\"#user.name\"/>")
    #expect(model.text.quote(practice.purposes[0].evidence[0].range) == "<current/>")
    #expect(model.text.quote(practice.evidence[0].range).hasPrefix("<STATEMENT><PURPOSE>"))
    #expect(model.text.quote(practice.evidence[0].range).hasSuffix("</STATEMENT>"))
    #expect(model.text.quote(model.access.evidence[0].range) == "<none/>")
    #expect(model.document.p3p?.discuri == "https://mill.example/privacy")
    #expect(model.document.provenance.originalURL == "https://mill.example/privacy")
    #expect(model.firstParty?.name == "Old Mill")
    #expect(model.firstParty?.contacts.map(\.value) == ["post@mill.example"])
    #expect(try warnings(file()) == [])
  }

  @Test func requiredBecomesAChoice() throws {
    let model = try read(
      file(
        policy: "",
        statement: """
          <PURPOSE><admin required="always"/><contact required="opt-in"/>
          <telemarketing required="opt-out"/></PURPOSE>
          <RECIPIENT><same required="opt-out"><recipient-description>sister mills\
          </recipient-description></same></RECIPIENT><RETENTION><indefinitely/></RETENTION>
          <DATA-GROUP><DATA ref="#user.name" optional="yes"/></DATA-GROUP>
          """
      ).replacing("discuri=", with: "opturi=\"mailto:stop@mill.example\" discuri="))[0].model
    #expect(model.choices.map(\.control) == [.none, .optIn, .optOut, .optOut])
    #expect(
      model.choices.map(\.id) == [
        "choice-admin", "choice-contact", "choice-telemarketing", "choice-same",
      ])
    #expect(model.choices[1].mechanisms.map(\.target) == ["stop@mill.example"])
    #expect(
      model.text.quote(model.choices[1].mechanisms[0].evidence[0].range)
        == "opturi=\"mailto:stop@mill.example\"")
    #expect(model.choices[3].scope == [.thirdPartySharing])
    let practice = model.practices[0]
    #expect(
      practice.purposes.map(\.choices) == [
        ["choice-admin"], ["choice-contact"], ["choice-telemarketing"],
      ])
    #expect(practice.recipients[0].words == "sister mills")
    #expect(practice.data[0].necessity == .optional)
  }

  @Test(arguments: [
    " xmlns=\"http://www.w3.org/2001/09/P3Pv1\"", " xmlns=\"http://www.w3.org/2000/12/p3pv1\"",
    " xmlns=\"HTTP://www.w3.org/2002/01/P3PV1\"", "",
  ])
  func draftsAreRead(_ namespace: String) throws {
    let results = try read(file(namespace: namespace))
    #expect(results[0].model.practices[0].data[0].code == .name)
    let said = results[0].diagnostics.filter { $0.id == "p3p.namespace" }
    #expect(said.map(\.severity) == [.warning])
    #expect(said.map(\.line) == [1])
  }

  @Test func prefixesAreRead() throws {
    let text = file(namespace: " xmlns:p=\"http://www.w3.org/2002/01/P3Pv1\"")
      .replacing("<", with: "<p:").replacing("<p:/", with: "</p:")
    #expect(try read(text)[0].model.practices.count == 1)
    #expect(P3PAdapter().sniff(Source(name: "x", bytes: Array(text.utf8))) == .byContent)
  }

  @Test func leniencies() throws {
    let extended = file(
      statement: """
        <CONSEQUENCE>We grind.</CONSEQUENCE><EXTENSION optional="no"><DURATION/></EXTENSION>
        - <PURPOSE><current required="always"/><USER-RIGHT/></PURPOSE><RECIPIENT><ours/></RECIPIENT>
        <RETENTION><no-retention/></RETENTION>
        <DATA-GROUP><DATA ref="user.name"/><DATA ref="#user.shoe"/></DATA-GROUP>
        """)
    let result = try read(extended)[0]
    let ids = Set(result.diagnostics.filter { $0.severity == .warning }.map(\.id))
    #expect(ids == ["p3p.R3", "p3p.R8", "p3p.R16"])
    #expect(result.diagnostics.allSatisfy { $0.line != nil })
    #expect(result.model.document.p3p?.mandatoryExtensions == ["DURATION"])
    let practice = result.model.practices[0]
    #expect(practice.data.map { $0.standardTerm?.id } == ["#user.name", "#user.shoe"])
    #expect(practice.purposes.map { $0.standardTerm?.id } == ["current", "USER-RIGHT"])
    #expect(practice.consequence?.value == "We grind.")
  }

  @Test func barePolicyAndMark() throws {
    let bare = file().replacing("<POLICIES", with: "<!--").replacing(
      "01/P3Pv1\">", with: "01/P3Pv1\"-->"
    ).replacing("</POLICIES>", with: "").replacing(
      "<POLICY ", with: "<POLICY xmlns=\"http://www.w3.org/2002/01/P3Pv1\" ")
    let result = try read([0xEF, 0xBB, 0xBF] + Array(bare.utf8))[0]
    #expect(result.model.practices.count == 1)
    #expect(result.diagnostics.contains { $0.id == "p3p.R4" && $0.severity == .warning })
    #expect(!result.model.text.string.hasPrefix("\u{FEFF}"))
  }

  @Test func otherEncodingsAreRead() throws {
    let text =
      "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\r\n"
      + file().replacing(
        "Old Mill", with: "Old M\u{EF}ll")
    let latin = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let result = try read(latin)[0]
    #expect(result.model.firstParty?.name == "Old Mïll")
    #expect(result.diagnostics.contains { $0.id == "p3p.R1" && $0.line != nil })
    #expect(!result.model.text.string.utf8.contains(13))
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in file().utf16 { wide += [UInt8(unit & 255), UInt8(unit >> 8)] }
    #expect(P3PAdapter().sniff(Source(name: "x", bytes: wide)) == .byContent)
    #expect(try read(wide)[0].model.practices.count == 1)
  }

  @Test func severalPoliciesMakeSeveralModels() throws {
    let one = file()
    let policy = one.split(separator: "\n").dropFirst().dropLast().joined(separator: "\n")
    let two = one.replacing(
      "</POLICIES>", with: policy.replacing("name=\"mill\"", with: "name=\"shop\"") + "</POLICIES>")
    #expect(try read(two).map { $0.model.document.p3p?.name } == ["mill", "shop"])
  }

  @Test func whatBreaksTheGrammarIsRefused() throws {
    let published = try Fixtures.bytes(
      "standards/p3p/golden/ex3.2_policy_AS_PUBLISHED_illformed.xml")
    let cases: [(name: String, bytes: [UInt8], line: Int, rule: String)] = [
      ("example 3.2 as published", published, 96, "p3p.R2"),
      ("cut off", Array(file().utf8.prefix(300)), 6, "p3p.R2"),
      ("empty", [], 1, "p3p.R2"),
      ("no XML", Array("We collect names.".utf8), 1, "p3p.R2"),
      ("another root", Array("<html/>".utf8), 1, "p3p.R4"),
      (
        "another namespace", Array("\n<POLICY xmlns=\"urn:x\"/>".utf8), 2, "p3p.R4"
      ),
      ("no policy", Array("<POLICIES/>".utf8), 1, "p3p.R4"),
      ("document type", Array("\n<!DOCTYPE POLICIES>\n<POLICIES/>".utf8), 2, "p3p.R2"),
      (
        "external entity",
        Array(
          "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>\n<POLICIES>&e;</POLICIES>".utf8),
        1, "p3p.R2"
      ),
      ("undeclared entity", Array("<POLICIES>\n&nbsp;</POLICIES>".utf8), 2, "p3p.R2"),
    ]
    for (name, bytes, line, rule) in cases {
      let error = try #require(refusal(bytes), "\(name)")
      #expect(error.code == .unreadable, "\(name)")
      #expect(error.diagnostics.map(\.id) == [rule], "\(name)")
      #expect(error.diagnostics.map(\.line) == [line], "\(name): \(error)")
      #expect(error.message.contains(rule), "\(name)")
    }
  }

  @Test func limitsHold() throws {
    let bomb =
      "<!DOCTYPE a ["
      + (0..<30).map { "<!ENTITY e\($0) '&e\($0 + 1);&e\($0 + 1);'>" }
      .joined() + "]><POLICIES>&e0;</POLICIES>"
    #expect(refusal(Array(bomb.utf8))?.code == .unreadable)
    let deep = String(repeating: "<EXTENSION>", count: 100_000)
    #expect(refusal(Array(("<POLICIES>" + deep).utf8))?.code == .unreadable)
    let wide = "<POLICIES " + (0..<40_000).map { "a\($0)=\"\"" }.joined(separator: " ") + "/>"
    #expect(refusal(Array(wide.utf8))?.code == .limitExceeded)
    let small = ReadingOptions(maximumInput: 100)
    #expect(throws: ConversionError.self) {
      try P3PAdapter().read(Source(name: "x", bytes: Array(file().utf8)), options: small)
    }
  }

  @Test func sniffsByContentOnly() {
    func sniff(_ text: String) -> [SniffConfidence] {
      let source = Source(name: "p3p.xml", bytes: Array(text.utf8))
      return [P3PAdapter().sniff(source), P3PReferenceAdapter().sniff(source)]
    }
    #expect(sniff(file()) == [.byContent, .no])
    #expect(sniff("<?xml version=\"1.0\"?><!-- x --><META/>") == [.no, .byContent])
    #expect(sniff("<html><meta name=\"POLICIES\"></html>") == [.no, .no])
    #expect(sniff("POLICIES") == [.no, .no])
    #expect(sniff("") == [.no, .no])
  }

  @Test func referenceFiles() throws {
    let clean = try Fixtures.text("policies/p3p-reference/input.p3p-ref.xml")
    let model = try read(clean, as: P3PReferenceAdapter())[0].model
    #expect(model.scopes.map(\.kind) == [.site, .policyReference, .policyReference, .hint])
    #expect(
      model.scopes.map(\.policyURL) == [
        nil, "#visits", "/w3c/policies.xml#orders",
        "https://*.rye-and-caraway.example /w3c/p3p.xml",
      ])
    #expect(model.scopes[1].cookies.map(\.name) == ["visit"])
    #expect(model.scopes[1].excludedCookies.map(\.name) == ["test"])
    #expect(model.scopes[1].methods == ["GET", "HEAD"])
    #expect(model.practices.count == 1)
    // Read as a policy file it gives its policy; a policy file is no reference file.
    #expect(try read(clean)[0].model.document.p3p?.name == "visits")
    #expect(
      refusal(Array(file().utf8), as: P3PReferenceAdapter())?.diagnostics.map(\.id) == ["p3p.R4"])
    let alone = "<META><POLICY-REFERENCES><POLICY-REF about=\"/p.xml\"/></POLICY-REFERENCES></META>"
    let bare = try read(alone, as: P3PReferenceAdapter())[0]
    #expect(bare.model.scopes.map(\.policyURL) == [nil, "/p.xml"])
    #expect(bare.diagnostics.contains { $0.id == "p3p.R28" && $0.severity == .warning })
    #expect(refusal(Array(alone.utf8))?.message.contains("p3p-ref") == true)
  }

  @Test func ownDataSchemasAreKept() throws {
    let model = try read(try Fixtures.text("policies/p3p-policy/input.p3p.xml"))[0].model
    let mention = try #require(model.practices[0].data.last)
    #expect(mention.code == .health)
    #expect(mention.standardTerm?.id == "#bakery.allergies")
    #expect(mention.standardTerm?.details["base"] == [""])
    #expect(mention.standardTerm?.details["categories"] == ["health"])
    #expect(mention.standardTerm?.details["short-description"] == ["Allergies told to the baker"])
  }
}
