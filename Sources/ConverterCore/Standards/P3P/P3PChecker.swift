/// Walks a P3P file and finds what breaks the rules that the schema cannot say.
struct P3PChecker {
  private(set) var faults: [Diagnostic] = []
  let root: XMLElement
  /// Names of the data that the file defines itself.
  var definitions: [String] = []
  /// Names of the policies in the file.
  var policyNames: [String] = []

  init(_ root: XMLElement) { self.root = root }

  mutating func run() {
    guard isP3P(root) else {
      add(
        .r4, .error, root,
        "the root element \(root.name) is not in the namespace \(P3PNamespace.current)")
      return
    }
    if !["POLICIES", "META", "DATASCHEMA"].contains(root.name) {
      add(
        .r4, .error, root,
        "the root element is \(root.name); it must be POLICIES, META or DATASCHEMA")
    }
    let all = Self.descendants(of: root)
    definitions = all.filter { isP3P($0, "DATA-DEF") }.compactMap { $0.attribute("name") }
    let policies = all.filter { isP3P($0, "POLICY") }
    policyNames = policies.compactMap { $0.attribute("name") }
    for element in all { checkAnywhere(element) }
    for policy in policies { checkPolicy(policy) }
    if isP3P(root, "META") { checkReferences(root) }
  }

  mutating func add(_ rule: P3PRule, _ severity: Severity, _ element: XMLElement, _ message: String)
  {
    faults.append(
      P3PConformance.diagnostic(
        rule, severity, message, line: element.line, place: element.name))
  }

  func isP3P(_ element: XMLElement) -> Bool { element.namespace == P3PNamespace.current }

  func isP3P(_ element: XMLElement, _ name: String) -> Bool {
    element.name == name && isP3P(element)
  }

  func children(_ element: XMLElement, _ name: String) -> [XMLElement] {
    element.children.filter { isP3P($0, name) }
  }

  /// The values in a PURPOSE, ACCESS…: its elements but EXTENSIONs.
  func values(_ element: XMLElement?) -> [XMLElement] {
    element?.children.filter { !isP3P($0, "EXTENSION") } ?? []
  }

  static func words(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// The element and all below it, in document order.
  static func descendants(of element: XMLElement) -> [XMLElement] {
    var found: [XMLElement] = []
    var open = [element]
    while let next = open.popLast() {
      found.append(next)
      open += next.children.reversed()
    }
    return found
  }

  private mutating func checkAnywhere(_ element: XMLElement) {
    for attribute in element.attributes where attribute.namespace == P3PNamespace.xml {
      checkLanguage(attribute, of: element)
    }
    guard isP3P(element) else { return }
    switch element.name {
    case "POLICIES", "POLICY-REFERENCES":
      for expiry in children(element, "EXPIRY") { checkExpiry(expiry) }
    case "DATA-DEF", "DATA-STRUCT": checkDefinition(element)
    case "EXTENSION": checkExtension(element)
    default: break
    }
  }

  /// The schema is compiled without the declaration of `xml:lang`; this is what it would say.
  private mutating func checkLanguage(_ attribute: XMLElement.Attribute, of element: XMLElement) {
    guard isP3P(element) else { return }
    let homes = ["POLICIES", "POLICY", "META", "DATASCHEMA"]
    if attribute.name != "lang" || !homes.contains(element.name) {
      if homes.contains(element.name) {
        add(.r3, .error, element, "the attribute xml:\(attribute.name) is not allowed here")
      }
    } else if !attribute.value.isEmpty, !P3PName.isLanguage(attribute.value) {
      add(.r3, .error, element, "xml:lang=“\(attribute.value)” is no language tag")
    }
  }

  private mutating func checkExpiry(_ expiry: XMLElement) {
    let age = expiry.attribute("max-age")
    let date = expiry.attribute("date")
    if (age == nil) == (date == nil) {
      add(.r5, .error, expiry, "EXPIRY must have either max-age or date")
    }
    if let age, let seconds = Int(Self.words(age)), seconds < 86_400 {
      add(.r5, .warning, expiry, "a max-age below 86400 counts as 86400")
    }
    guard let date else { return }
    if HTTPDate.isWellFormed(date) {
      add(.r5, .note, expiry, "after \(date) agents must act as if there were no policy")
    } else {
      add(.r5, .error, expiry, "“\(date)” is no HTTP date, which makes the whole file useless")
    }
  }

  private mutating func checkDefinition(_ definition: XMLElement) {
    let short = definition.attribute("short-description") ?? ""
    if short.unicodeScalars.count > 255 {
      add(.r14, .error, definition, "short-description has more than 255 characters")
    }
    let name = definition.attribute("name") ?? ""
    if name.split(separator: ".", omittingEmptySubsequences: false).dropFirst().contains(where: {
      $0.utf8.first.map { (48...57).contains($0) } ?? false
    }) {
      add(.r31, .error, definition, "in the name “\(name)” a digit follows a dot")
    }
  }

  private mutating func checkExtension(_ element: XMLElement) {
    if element.attribute("optional") == "no" {
      add(
        .r26, .warning, element,
        "a mandatory EXTENSION: agents that do not know it cannot understand the policy")
    }
    for child in element.children where child.namespace == nil || isP3P(child) {
      add(
        .r27, .warning, child,
        "\(child.name) in an EXTENSION is not in a namespace of its own")
    }
  }

  /// A URI that must be escaped, and should be absolute.
  mutating func checkURI(
    _ value: String?, _ name: String, _ element: XMLElement, wantsAbsolute: Bool
  ) {
    guard let value else { return }
    if !P3PURI.isEscaped(Self.words(value)) {
      add(.r6, .error, element, "\(name)=“\(value)” is empty or not escaped")
    } else if wantsAbsolute, !P3PURI.isAbsolute(value) {
      add(.r6, .warning, element, "\(name)=“\(value)” is not absolute")
    }
  }
}

/// Dates as HTTP writes them (RFC 2616 §3.3.1), in any of the three forms.
enum HTTPDate {
  static func isWellFormed(_ text: String) -> Bool {
    let words = text.split { " ,-:".contains($0) }.map(String.init)
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    func number(_ at: Int, _ range: ClosedRange<Int>) -> Bool {
      words.indices.contains(at) && Int(words[at]).map(range.contains) == true
    }
    // Sun, 06 Nov 1994 08:49:37 GMT and Sunday, 06-Nov-94 08:49:37 GMT.
    if words.count == 8, words[7] == "GMT", months.contains(words[2]) {
      return number(1, 1...31) && number(3, 0...9999) && number(4, 0...23) && number(5, 0...59)
        && number(6, 0...60)
    }
    // Sun Nov  6 08:49:37 1994
    return words.count == 7 && months.contains(words[1]) && number(2, 1...31)
      && number(3, 0...23) && number(4, 0...59) && number(5, 0...60) && number(6, 1000...9999)
  }
}
