extension P3PChecker {
  /// The rules of a reference file.
  mutating func checkReferences(_ meta: XMLElement) {
    for references in children(meta, "POLICY-REFERENCES") {
      for reference in children(references, "POLICY-REF") { checkReference(reference) }
      for hint in children(references, "HINT") { checkHint(hint) }
    }
  }

  private mutating func checkReference(_ reference: XMLElement) {
    let about = reference.attribute("about") ?? ""
    let parts = about.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.count == 2 ? String(parts[1]) : ""
    if name.isEmpty {
      add(.r28, .error, reference, "about=“\(about)” names no policy after a #")
    } else if parts[0].isEmpty, !policyNames.contains(name) {
      add(.r28, .error, reference, "about=“\(about)”: there is no policy of that name in this file")
    } else {
      checkURI(about, "about", reference, wantsAbsolute: false)
    }
    let includes = children(reference, "INCLUDE")
    let excludes = children(reference, "EXCLUDE")
    for pattern in includes + excludes where !Self.words(pattern.text).hasPrefix("/") {
      add(
        .r29, .error, pattern,
        "\(pattern.name) “\(Self.words(pattern.text))” does not begin at the host's root")
    }
    if includes.isEmpty, let exclude = excludes.first {
      add(.r29, .warning, exclude, "EXCLUDE without INCLUDE is ignored")
    }
    if includes.isEmpty, children(reference, "COOKIE-INCLUDE").isEmpty {
      add(.r29, .warning, reference, "POLICY-REF covers nothing")
    }
    for method in children(reference, "METHOD") where !isToken(Self.words(method.text)) {
      add(.r29, .error, method, "METHOD “\(Self.words(method.text))” is no HTTP method")
    }
  }

  private mutating func checkHint(_ hint: XMLElement) {
    let scope = hint.attribute("scope") ?? ""
    let path = hint.attribute("path") ?? ""
    if !P3PURI.isHintScope(scope) {
      add(.r30, .error, hint, "scope=“\(scope)” is no scheme with a host")
    }
    if P3PURI.scheme(of: path) != nil {
      add(.r30, .error, hint, "path=“\(path)” must be relative")
    }
  }

  private func isToken(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { unit in
        (48...57).contains(unit) || (65...90).contains(unit) || (97...122).contains(unit)
          || "!#$%&'*+.^_`|~-".utf8.contains(unit)
      }
  }
}
