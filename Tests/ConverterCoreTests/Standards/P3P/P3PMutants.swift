import ConverterCore
import TestSupport

/// One clean file with one fault in it.
struct P3PMutant: Sendable, CustomStringConvertible {
  var name: String
  /// The text that is replaced, which occurs in the clean file.
  var old: String
  var new: String
  /// The rule that must be named.
  var rule: P3PRule
  /// Whether the fault is an error; a warning otherwise.
  var isError = true
  /// Whether it is a fault of a reference file.
  var isReference = false

  var description: String { name }

  /// The mutant's bytes; nil where the clean file lacks the text.
  func bytes() throws -> [UInt8]? {
    let path = isReference ? Self.reference : Self.policy
    let clean = try Fixtures.text(path)
    guard let place = clean.firstRange(of: old) else { return nil }
    let text = String(clean[..<place.lowerBound]) + new + String(clean[place.upperBound...])
    // U+00FF stands for a byte that is not UTF-8.
    return text.utf8.reduce(into: []) { bytes, unit in
      if unit == 0xBF, bytes.last == 0xC3 {
        bytes[bytes.count - 1] = 0xFF
      } else {
        bytes.append(unit)
      }
    }
  }

  static let policy = "policies/p3p-policy/input.p3p.xml"
  static let reference = "policies/p3p-reference/input.p3p-ref.xml"

  static let all = file + policyParts + statements + data + references

  private static let longText = String(repeating: "a very long description ", count: 12)

  private static let file: [P3PMutant] = [
    P3PMutant(
      name: "byte-not-utf8", old: "Mill Yard</DATA>", new: "Mill Y\u{FF}rd</DATA>", rule: .r1),
    P3PMutant(
      name: "declared-latin1", old: "encoding=\"UTF-8\"", new: "encoding=\"ISO-8859-1\"", rule: .r1),
    P3PMutant(name: "end-tag-missing", old: "</ENTITY>", new: "", rule: .r2),
    P3PMutant(name: "undeclared-entity", old: "&amp;", new: "&nbsp;", rule: .r2),
    P3PMutant(
      name: "document-type", old: "<POLICIES", new: "<!DOCTYPE POLICIES>\n<POLICIES", rule: .r2),
    P3PMutant(
      name: "draft-namespace", old: "http://www.w3.org/2002/01/P3Pv1",
      new: "http://www.w3.org/2001/09/P3Pv1", rule: .r4),
    P3PMutant(
      name: "bad-language", old: "xml:lang=\"en\"", new: "xml:lang=\"not a tag\"", rule: .r3),
    P3PMutant(
      name: "expiry-both", old: "max-age=\"172800\"",
      new: "max-age=\"172800\" date=\"Sun, 06 Nov 1994 08:49:37 GMT\"", rule: .r5),
    P3PMutant(name: "expiry-neither", old: " max-age=\"172800\"", new: "", rule: .r5),
    P3PMutant(
      name: "expiry-malformed", old: "max-age=\"172800\"", new: "date=\"tomorrow\"", rule: .r5),
    P3PMutant(
      name: "expiry-short", old: "max-age=\"172800\"", new: "max-age=\"60\"", rule: .r5,
      isError: false),
    P3PMutant(
      name: "name-after-dot", old: "\"bakery.allergies\"", new: "\"bakery.1allergies\"", rule: .r31),
    P3PMutant(
      name: "definition-described-at-length", old: "Allergies told to the baker", new: longText,
      rule: .r14),
  ]

  private static let policyParts: [P3PMutant] = [
    P3PMutant(
      name: "discuri-space", old: "example/privacy.html", new: "example/our privacy.html", rule: .r6
    ),
    P3PMutant(
      name: "discuri-empty", old: "https://www.rye-and-caraway.example/privacy.html", new: "",
      rule: .r6),
    P3PMutant(
      name: "discuri-relative", old: "https://www.rye-and-caraway.example/privacy.html",
      new: "/privacy.html", rule: .r6, isError: false),
    P3PMutant(
      name: "opturi-missing", old: "opturi=\"https://www.rye-and-caraway.example/choices.html\"",
      new: "", rule: .r7),
    P3PMutant(
      name: "name-with-digit-first", old: "name=\"orders\"", new: "name=\"1orders\"", rule: .r3),
    P3PMutant(
      name: "name-of-a-definition", old: "name=\"orders\"", new: "name=\"bakery.allergies\"",
      rule: .r3),
    P3PMutant(name: "foreign-attribute", old: "<POLICY ", new: "<POLICY lang=\"en\" ", rule: .r3),
    P3PMutant(
      name: "extension-mandatory", old: "<EXTENSION optional=\"yes\">",
      new: "<EXTENSION optional=\"no\">", rule: .r26, isError: false),
    P3PMutant(
      name: "extension-in-our-namespace",
      old: "<note xmlns=\"https://www.rye-and-caraway.example/ns\">", new: "<note>", rule: .r27,
      isError: false),
    P3PMutant(
      name: "name-missing", old: "<DATA ref=\"#business.name\">Rye &amp; Caraway Bakery</DATA>",
      new: "", rule: .r10),
    P3PMutant(name: "name-empty", old: "Rye &amp; Caraway Bakery", new: " ", rule: .r10),
    P3PMutant(
      name: "contact-missing",
      old: """
        <DATA ref="#business.contact-info.postal.street">3 Mill Yard</DATA>
            <DATA ref="#business.contact-info.online.email">privacy@rye-and-caraway.example</DATA>
        """, new: "", rule: .r10),
    P3PMutant(
      name: "entity-of-a-user", old: "#business.contact-info.postal.street",
      new: "#user.home-info.postal.street", rule: .r11),
    P3PMutant(
      name: "entity-unknown-field", old: "#business.contact-info.postal.street",
      new: "#business.contact-info.postal.road", rule: .r16),
    P3PMutant(
      name: "access-missing", old: "<ACCESS><contact-and-other/></ACCESS>", new: "", rule: .r3),
    P3PMutant(name: "access-twice", old: "<contact-and-other/>", new: "<all/><none/>", rule: .r3),
    P3PMutant(
      name: "access-nonident", old: "<contact-and-other/>", new: "<nonident/>", rule: .r25,
      isError: false),
    P3PMutant(
      name: "service-not-escaped", old: "example/help.html\"", new: "example/help me.html\"",
      rule: .r6),
    P3PMutant(
      name: "remedies-missing", old: "<REMEDIES><law/></REMEDIES>", new: "", rule: .r12,
      isError: false),
    P3PMutant(
      name: "dispute-not-described",
      old: "\n     short-description=\"The Archives Act of our country\"", new: "", rule: .r13,
      isError: false),
    P3PMutant(
      name: "dispute-described-at-length", old: "Write to our shop in Mill Yard", new: longText,
      rule: .r14),
    P3PMutant(
      name: "historical-without-law", old: "resolution-type=\"law\"",
      new: "resolution-type=\"court\"", rule: .r15, isError: false),
  ]

  private static let statements: [P3PMutant] = [
    P3PMutant(
      name: "current-required", old: "<current/>", new: "<current required=\"always\"/>", rule: .r8),
    P3PMutant(
      name: "ours-required", old: "<RECIPIENT><ours/>",
      new: "<RECIPIENT><ours required=\"always\"/>", rule: .r3),
    P3PMutant(name: "unknown-purpose", old: "<admin/>", new: "<customization/>", rule: .r3),
    P3PMutant(
      name: "unknown-required", old: "<contact required=\"opt-in\"/>",
      new: "<contact required=\"maybe\"/>", rule: .r3),
    P3PMutant(
      name: "purpose-twice", old: "<admin/>", new: "<admin/><admin/>", rule: .r22, isError: false),
    P3PMutant(
      name: "contact-alone", old: "<current/>", new: "<admin/>", rule: .r23, isError: false),
    P3PMutant(
      name: "public-alone", old: "<ours/><public", new: "<same/><public", rule: .r23,
      isError: false),
    P3PMutant(
      name: "public-but-short", old: "<indefinitely/>", new: "<no-retention/>", rule: .r24,
      isError: false),
    P3PMutant(
      name: "two-retentions", old: "<indefinitely/>", new: "<indefinitely/><no-retention/>",
      rule: .r3),
    P3PMutant(
      name: "other-purpose-empty", old: "planning the harvest fair", new: " ", rule: .r20),
    P3PMutant(
      name: "other-category-empty", old: "favourite loaf", new: "", rule: .r20, isError: false),
    P3PMutant(
      name: "non-identifiable-with-text", old: "<NON-IDENTIFIABLE/>",
      new: "<NON-IDENTIFIABLE>nothing at all</NON-IDENTIFIABLE>", rule: .r21),
    P3PMutant(
      name: "extension-after-consequence", old: "</CONSEQUENCE>",
      new: "</CONSEQUENCE><EXTENSION/>", rule: .r3),
    P3PMutant(
      name: "retention-missing", old: "<RETENTION><stated-purpose/></RETENTION>", new: "",
      rule: .r3),
  ]

  private static let data: [P3PMutant] = [
    P3PMutant(
      name: "hash-missing", old: "ref=\"#user.name\"", new: "ref=\"user.name\"", rule: .r16),
    P3PMutant(
      name: "unknown-element", old: "ref=\"#user.name\"", new: "ref=\"#user.nosuch\"", rule: .r16),
    P3PMutant(
      name: "case-of-element", old: "ref=\"#user.name\"", new: "ref=\"#User.Name\"", rule: .r16),
    P3PMutant(
      name: "undefined-element", old: "ref=\"#bakery.allergies\"", new: "ref=\"#bakery.moods\"",
      rule: .r16),
    P3PMutant(name: "all-dynamic", old: "#dynamic.clickstream", new: "#dynamic", rule: .r17),
    P3PMutant(
      name: "cookies-without-categories",
      old: "<CATEGORIES><state/><preference/></CATEGORIES>", new: "", rule: .r18),
    P3PMutant(
      name: "miscdata-with-two", old: "<purchase/>", new: "<purchase/><financial/>", rule: .r18),
    P3PMutant(
      name: "fixed-overridden", old: "<DATA ref=\"#user.name\"/>",
      new: "<DATA ref=\"#user.name\"><CATEGORIES><health/></CATEGORIES></DATA>", rule: .r19,
      isError: false),
    P3PMutant(
      name: "optional-maybe", old: "optional=\"yes\"/>\n    <DATA ref=\"#dynamic.miscdata\">",
      new: "optional=\"maybe\"/>\n    <DATA ref=\"#dynamic.miscdata\">", rule: .r3),
  ]

  private static let references: [P3PMutant] = [
    P3PMutant(
      name: "about-without-name", old: "policies.xml#orders", new: "policies.xml", rule: .r28,
      isReference: true),
    P3PMutant(
      name: "about-unknown-policy", old: "\"#visits\"", new: "\"#visitors\"", rule: .r28,
      isReference: true),
    P3PMutant(
      name: "include-not-rooted", old: "<INCLUDE>/orders/*", new: "<INCLUDE>orders/*", rule: .r29,
      isReference: true),
    P3PMutant(
      name: "exclude-alone", old: "<INCLUDE>/*</INCLUDE>", new: "", rule: .r29, isError: false,
      isReference: true),
    P3PMutant(
      name: "covers-nothing", old: "<INCLUDE>/orders/*</INCLUDE>", new: "", rule: .r29,
      isError: false, isReference: true),
    P3PMutant(
      name: "method-no-token", old: "HEAD", new: "HE(A)D", rule: .r29, isReference: true),
    P3PMutant(
      name: "hint-with-path", old: "https://*.rye-and-caraway.example\" path",
      new: "https://*.rye-and-caraway.example/shop\" path", rule: .r30, isReference: true),
    P3PMutant(
      name: "hint-path-absolute", old: "path=\"/w3c/p3p.xml\"",
      new: "path=\"https://a.example/p3p.xml\"", rule: .r30, isReference: true),
  ]
}
