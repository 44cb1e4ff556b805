/// A P3P file as it was read: its elements in the standard's namespace, its text, and what was
/// tolerated.
struct P3PFile {
  /// The root element, with tolerated namespaces replaced by the standard's.
  let root: XMLElement
  /// The decoded XML, which evidence points into.
  let text: CanonicalText
  /// Leniencies as warnings, advice as notes, with lines.
  let diagnostics: [Diagnostic]
  /// The WHATWG name of the encoding.
  let encoding: String
  /// Lower-case hexadecimal SHA-256 of the source, and of the text in UTF-8. A file can hold
  /// thousands of policies: what they share is made once.
  let sourceSHA256: String
  let textSHA256: String
  /// The data the file defines itself, by name.
  let definitions: [String: XMLElement]
  /// The elements POLICIES.
  let groups: [XMLElement]

  /// Parses; throws `unreadable` (or `limitExceeded`) with rule and line where the file breaks the
  /// grammar beyond reading.
  init(_ source: Source, options: ReadingOptions) throws(ConversionError) {
    guard source.bytes.count <= options.maximumInput else {
      throw ConversionError(.limitExceeded, "larger than \(options.maximumInput) bytes")
    }
    let decoded = XMLSource(source.bytes, charset: source.charset)
    let tree = try Self.parse(decoded, source)
    let kind = P3PNamespace.kind(of: tree.root.namespace)
    guard kind != .foreign else {
      let found = tree.root.namespace ?? ""
      throw Self.unreadable(
        .r4, "the root element \(tree.root.name) is in the namespace \(found), not P3P's",
        tree.root, source)
    }
    root = kind == .current ? tree.root : Self.normalized(tree.root)
    text = Self.canonical(decoded, source)
    encoding = decoded.encoding.rawValue
    sourceSHA256 = Identity.sha256(source.bytes)
    textSHA256 = Identity.sha256(text.string.utf8)
    let all = P3PChecker.descendants(of: root)
    groups = all.filter { $0.name == "POLICIES" }
    definitions = Dictionary(
      all.lazy.filter { $0.name == "DATA-DEF" }.map { ($0.attribute("name") ?? "", $0) },
      uniquingKeysWith: { first, _ in first })
    var found = source.diagnostics + decoded.faults.map(Self.tolerated)
    found += tree.faults.map {
      P3PConformance.diagnostic(.r2, .warning, $0.message, line: $0.line)
    }
    found += Self.namespaceDiagnostics(tree.root, kind)
    found += Self.ruleDiagnostics(root, kind, decoded)
    diagnostics = found.map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.source = diagnostic.source ?? source.name
      return diagnostic
    }
  }

  /// An error with rule, line and clause.
  static func unreadable(
    _ rule: P3PRule, _ message: String, _ element: XMLElement, _ source: Source
  ) -> ConversionError {
    var fault = P3PConformance.diagnostic(
      rule, .error, message, line: element.line, place: element.name)
    fault.source = source.name
    return ConversionError(
      .unreadable, "line \(element.line): \(message) (\(rule.id), \(rule.clause))",
      diagnostics: [fault])
  }

  private static func parse(
    _ decoded: XMLSource, _ source: Source
  ) throws(ConversionError) -> XMLTree {
    do {
      return try XMLSupport.parse(decoded.text)
    } catch {
      var fault = P3PConformance.fatal(error)
      fault.source = source.name
      let place = error.line > 0 ? "line \(error.line): " : ""
      throw ConversionError(
        error.kind == .limit ? .limitExceeded : .unreadable,
        "\(place)\(fault.message) (\(fault.id))", diagnostics: [fault])
    }
  }

  private static func canonical(_ decoded: XMLSource, _ source: Source) -> CanonicalText {
    let block = Block(
      kind: .preformatted, range: TextRange(0, decoded.text.count),
      source: SourceRange(0, source.bytes.count))
    return CanonicalText(
      string: String(decoding: decoded.text, as: UTF8.self),
      blocks: decoded.text.isEmpty ? [] : [block])
  }

  /// The elements of drafts, or of no namespace, as those of the standard.
  private static func normalized(_ element: XMLElement) -> XMLElement {
    var element = element
    let kind = P3PNamespace.kind(of: element.namespace)
    if kind == .tolerated || kind == .missing { element.namespace = P3PNamespace.current }
    element.content = element.content.map { piece in
      if case .element(let child) = piece { .element(normalized(child)) } else { piece }
    }
    return element
  }

  private static func namespaceDiagnostics(
    _ root: XMLElement, _ kind: P3PNamespace.Kind
  ) -> [Diagnostic] {
    let said: String
    switch kind {
    case .current, .foreign: return []
    case .missing: said = "no namespace: read as P3P 1.0"
    case .tolerated: said = "the namespace \(root.namespace ?? "") of a draft: read as P3P 1.0"
    }
    return [
      Diagnostic(
        "p3p.namespace", .warning, said, line: root.line, place: root.name,
        clause: P3PRule.r4.clause)
    ]
  }

  /// What the rules say: what a validator would call an error was tolerated here.
  private static func ruleDiagnostics(
    _ root: XMLElement, _ kind: P3PNamespace.Kind, _ decoded: XMLSource
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if kind == .current {
      found = XMLSupport.validate(decoded.text, schema: P3PSchema.selfContained).map {
        P3PConformance.diagnostic(.r3, .error, $0.message, line: $0.line)
      }
    }
    var checker = P3PChecker(root)
    checker.run()
    return (found + checker.faults).map(tolerated)
  }

  private static func tolerated(_ fault: Diagnostic) -> Diagnostic {
    var fault = fault
    fault.severity = fault.severity == .error ? .warning : .note
    return fault
  }
}
