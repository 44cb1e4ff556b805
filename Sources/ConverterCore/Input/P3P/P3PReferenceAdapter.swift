/// Reads `p3p-ref`: P3P 1.0 policy reference files, with the policies they hold.
public struct P3PReferenceAdapter: InputAdapter {
  /// Creates the adapter.
  public init() {}

  /// `p3p-ref`, XML.
  public var format: FormatDescription {
    FormatDescription(
      id: "p3p-ref", summary: "P3P 1.0 policy reference file (META)", ending: "p3p-ref.xml",
      inputEndings: ["p3p-ref.xml"], mediaType: "application/p3p+xml")
  }

  /// Sure of a root element META (`meta` is HTML's).
  public func sniff(_ source: Source) -> SniffConfidence {
    P3PSniffing.rootElement(source.bytes) == "META" ? .byContent : .no
  }

  /// Reads one model for each policy the file holds, the first with the references to policies
  /// elsewhere; a file that holds none gives one model with its references alone.
  public func read(
    _ source: Source, options: ReadingOptions
  ) throws(ConversionError) -> [InputContent] {
    let file = try P3PFile(source, options: options)
    guard file.root.name == "META" else {
      throw P3PFile.unreadable(
        .r4, "the root element is \(file.root.name), but reference files have META", file.root,
        source)
    }
    let references = P3PReferenceReader(file)
    let policies = file.policies
    guard !policies.isEmpty else {
      return [.model(references.model(source), diagnostics: file.diagnostics)]
    }
    return policies.enumerated().map { index, policy in
      var model = P3PPolicyReader(file, policy, source).model()
      references.add(to: &model, isFirst: index == 0)
      return .model(model, diagnostics: index == 0 ? file.diagnostics : [])
    }
  }
}
