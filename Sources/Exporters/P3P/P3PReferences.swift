import ConverterCore

/// POLICY-REFERENCES (P3P 1.0 §2.3.2): which policy covers which addresses and cookies.
struct P3PReferences {
  /// One POLICY-REF.
  struct Reference {
    var about: String
    var includes: [String] = []
    var excludes: [String] = []
    var cookies: [PolicyScope.CookiePattern] = []
    var excludedCookies: [PolicyScope.CookiePattern] = []
    var methods: [String] = []
    var notes: [P3PNote] = []
  }

  private(set) var references: [Reference] = []
  private(set) var hints: [(scope: String, path: String)] = []
  private(set) var losses: [Loss] = []
  var maxAge: String?

  /// The references an import gave, as far as the rules allow them; `policy` is the name of the
  /// policy that the file can hold.
  init(imported scopes: [PolicyScope], policy: String?) {
    for scope in scopes where scope.kind == .policyReference { add(scope, policy: policy) }
    for scope in scopes where scope.kind == .hint { addHint(scope) }
  }

  /// One reference to the policy in the file itself: all of the site, and its cookies where the
  /// policy speaks of cookies.
  init(to policy: P3PPolicy) {
    var reference = Reference(about: "#" + policy.name, includes: ["/*"])
    reference.notes.append(
      .assumed(
        aspect: .include, value: "/*", reason: "not stated; the policy speaks of the whole site"))
    let speaksOfCookies = policy.statements.contains { statement in
      statement.data.contains { $0.datum.ref == "#dynamic.cookies" }
    }
    if speaksOfCookies {
      reference.cookies = [
        PolicyScope.CookiePattern(name: "*", value: "*", domain: "*", path: "*")
      ]
      reference.notes.append(
        .assumed(
          aspect: .cookieInclude, value: "*",
          reason: "not stated; the policy speaks of cookies without naming them"))
    }
    references = [reference]
  }

  private mutating func lose(_ scope: PolicyScope, _ message: String) {
    losses.append(Loss("policy-reference", message, subjects: [scope.id]))
  }

  private mutating func add(_ scope: PolicyScope, policy: String?) {
    let about = P3PURI.valid(scope.policyURL ?? "") ?? ""
    let parts = about.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let name = parts.last, !name.isEmpty else {
      return lose(scope, "a reference that names no policy after a # cannot be written (§2.3.2.4)")
    }
    if parts[0].isEmpty, String(name) != policy {
      return lose(scope, "a reference to a policy that is not at hand cannot be written")
    }
    var reference = Reference(about: about)
    reference.includes = patterns(scope.includes, scope)
    reference.excludes = patterns(scope.excludes, scope)
    reference.cookies = scope.cookies
    reference.excludedCookies = scope.excludedCookies
    reference.methods = scope.methods.filter { Self.isToken($0) }
    if reference.methods.count < scope.methods.count {
      lose(scope, "a method that is no HTTP token is left out (§2.3.2.8)")
    }
    reference.notes = scope.evidence.map {
      .evidence(aspect: .policyReference, value: about, $0)
    }
    references.append(reference)
  }

  private mutating func patterns(_ patterns: [String], _ scope: PolicyScope) -> [String] {
    let rooted = patterns.compactMap { P3PURI.valid($0) }.filter { $0.hasPrefix("/") }
    if rooted.count < patterns.count {
      lose(scope, "a pattern that does not begin at the host's root is left out (§2.3.2.5)")
    }
    return rooted
  }

  private mutating func addHint(_ scope: PolicyScope) {
    let parts = (scope.policyURL ?? "").split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2, P3PURI.isHintScope(parts[0]), P3PURI.scheme(of: parts[1]) == nil else {
      return lose(scope, "a hint without host or with an absolute path is left out (§2.3.2.6)")
    }
    hints.append((parts[0], P3PURI.escaped(parts[1])))
  }

  private static func isToken(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { unit in
        (48...57).contains(unit) || (65...90).contains(unit) || (97...122).contains(unit)
          || "!$&'*+._~-".utf8.contains(unit)
      }
  }

  /// Writes POLICY-REFERENCES.
  func write(to xml: inout XMLWriter, notes: P3PNoteWriter) {
    xml.element("POLICY-REFERENCES") { xml in
      if let maxAge { xml.empty("EXPIRY", [("max-age", maxAge)]) }
      for reference in references {
        xml.element("POLICY-REF", [("about", reference.about)]) { xml in
          for pattern in reference.includes { xml.element("INCLUDE", text: pattern) }
          for pattern in reference.excludes { xml.element("EXCLUDE", text: pattern) }
          for cookie in reference.cookies { xml.empty("COOKIE-INCLUDE", Self.attributes(cookie)) }
          for cookie in reference.excludedCookies {
            xml.empty("COOKIE-EXCLUDE", Self.attributes(cookie))
          }
          for method in reference.methods { xml.element("METHOD", text: method) }
          notes.write(reference.notes, to: &xml)
        }
      }
      for hint in hints { xml.empty("HINT", [("scope", hint.scope), ("path", hint.path)]) }
    }
  }

  private static func attributes(_ cookie: PolicyScope.CookiePattern) -> XMLWriter.Attributes {
    [
      ("name", cookie.name), ("value", cookie.value), ("domain", cookie.domain),
      ("path", cookie.path),
    ]
  }
}
