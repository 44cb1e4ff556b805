/// Reads POLICY-REFERENCES (P3P 1.0 §2.3.2) into scopes.
struct P3PReferenceReader {
  private let file: P3PFile
  private let references: [XMLElement]
  /// How references call the policies of the file.
  private let here: Set<String>

  init(_ file: P3PFile) {
    self.file = file
    here = Set(file.policies.compactMap { $0.attribute("name") }.map { "#" + $0 })
    references = P3PChecker.descendants(of: file.root).filter { $0.name == "POLICY-REFERENCES" }
  }

  /// EXPIRY of the references, as `max-age=…` or `date=…`.
  var expiry: String? {
    references.flatMap(\.children).first { $0.name == "EXPIRY" }.flatMap(P3PPolicyReader.expiry)
  }

  /// A model of a file that holds no policy.
  func model(_ source: Source) -> PolicyModel {
    var model = PolicyModel(
      text: file.text,
      document: DocumentFacts(
        provenance: P3PPolicyReader.provenance(file, source, adapter: "p3p-ref", discuri: nil),
        p3p: P3PFacts(expiry: expiry)),
      generator: Generator(ruleset: "p3p-import"))
    model.scopes += scopes { _ in true } + hints
    return model
  }

  /// Gives a policy of the file the references to it; the first gets those to policies elsewhere
  /// too.
  func add(to model: inout PolicyModel, isFirst: Bool) {
    let own = model.document.p3p?.name.map { "#" + $0 }
    model.scopes += scopes { about in about == own || isFirst && !here.contains(about) }
    if isFirst { model.scopes += hints }
    if model.document.p3p?.expiry == nil { model.document.p3p?.expiry = expiry }
    model.document.provenance.adapter = "p3p-ref"
  }

  private func scopes(where isWanted: (String) -> Bool) -> [PolicyScope] {
    let all = references.flatMap(\.children).filter { $0.name == "POLICY-REF" }
    return all.enumerated().compactMap { index, reference in
      let about = reference.attribute("about") ?? ""
      guard isWanted(about) else { return nil }
      return PolicyScope(
        id: "ref-\(index + 1)", kind: .policyReference, policyURL: about,
        includes: patterns(reference, "INCLUDE"), excludes: patterns(reference, "EXCLUDE"),
        cookies: cookies(reference, "COOKIE-INCLUDE"),
        excludedCookies: cookies(reference, "COOKIE-EXCLUDE"),
        methods: patterns(reference, "METHOD"),
        evidence: [Evidence(reference.range, rule: "p3p.policy-ref")])
    }
  }

  private var hints: [PolicyScope] {
    let all = references.flatMap(\.children).filter { $0.name == "HINT" }
    return all.enumerated().map { index, hint in
      PolicyScope(
        id: "hint-\(index + 1)", kind: .hint,
        policyURL: "\(hint.attribute("scope") ?? "") \(hint.attribute("path") ?? "")",
        evidence: [Evidence(hint.range, rule: "p3p.hint")])
    }
  }

  private func patterns(_ reference: XMLElement, _ name: String) -> [String] {
    reference.children.filter { $0.name == name }.map { P3PChecker.words($0.text) }
  }

  private func cookies(_ reference: XMLElement, _ name: String) -> [PolicyScope.CookiePattern] {
    reference.children.filter { $0.name == name }.map { cookie in
      PolicyScope.CookiePattern(
        name: cookie.attribute("name"), value: cookie.attribute("value"),
        domain: cookie.attribute("domain"), path: cookie.attribute("path"))
    }
  }
}
