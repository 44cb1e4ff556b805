/// Reads `p3p`: P3P 1.0 policy files, and what was written for its drafts.
///
/// Each POLICY becomes a model that keeps P3P's own terms. The canonical text is the decoded XML;
/// evidence is an element's place in it. Nothing is fetched, and document types are refused.
public struct P3PAdapter: InputAdapter {
  /// Creates the adapter.
  public init() {}

  /// `p3p`, XML.
  public var format: FormatDescription {
    FormatDescription(
      id: "p3p", summary: "P3P 1.0 policy file (POLICIES)", ending: "p3p.xml",
      inputEndings: ["p3p.xml", "p3p"], mediaType: "application/p3p+xml")
  }

  /// Sure of a root element POLICIES, POLICY or DATASCHEMA.
  public func sniff(_ source: Source) -> SniffConfidence {
    switch P3PSniffing.rootElement(source.bytes) {
    case "POLICIES", "POLICY", "DATASCHEMA": .byContent
    default: .no
    }
  }

  /// Reads every POLICY, in order; throws `unreadable` with rule and line for what is no P3P, and
  /// for files without a POLICY.
  public func read(
    _ source: Source, options: ReadingOptions
  ) throws(ConversionError) -> [InputContent] {
    let file = try P3PFile(source, options: options)
    let policies = file.policies
    guard !policies.isEmpty else {
      let hint = file.root.name == "META" ? "; it is a reference file: read it as p3p-ref" : ""
      throw P3PFile.unreadable(.r4, "the file holds no POLICY" + hint, file.root, source)
    }
    return policies.enumerated().map { index, policy in
      let reader = P3PPolicyReader(file, policy, source)
      return .model(reader.model(), diagnostics: index == 0 ? file.diagnostics : [])
    }
  }
}

extension P3PFile {
  /// The policies, in order, at any place where the file may hold them.
  var policies: [XMLElement] {
    P3PChecker.descendants(of: root).filter {
      $0.name == "POLICY" && $0.namespace == P3PNamespace.current
    }
  }
}
