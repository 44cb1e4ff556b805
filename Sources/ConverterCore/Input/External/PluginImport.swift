/// The answer to `import`: a document or a policy, and what the plugin says about the run.
struct PluginImport: PluginBody {
  enum Content {
    case document(PluginDocument)
    case policy(PolicyModel)
  }

  var content: Content
  var diagnostics: [PluginMessage]

  private enum Keys: String, CodingKey { case document, policy, diagnostics }

  /// What is wrong with a policy that decodes: a reference to nothing, an id twice…
  static func fault(in line: [UInt8]) -> PluginFailure? {
    do {
      guard let policy = try JSONValue.parse(line)["policy"],
        let fault = PolicyJSON.faults(in: policy).first
      else { return nil }
      return .malformed("policy\(fault.pointer): \(fault.message)")
    } catch {
      return .malformed("it is no JSON: \(error.message)")
    }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Keys.self)
    diagnostics = try container.decodeIfPresent([PluginMessage].self, forKey: .diagnostics) ?? []
    switch (container.contains(.document), container.contains(.policy)) {
    case (true, false):
      content = .document(try container.decode(PluginDocument.self, forKey: .document))
    case (false, true):
      content = .policy(try container.decode(PolicyJSON.Embedded.self, forKey: .policy).model)
    default:
      throw DecodingError.dataCorruptedError(
        forKey: .document, in: container,
        debugDescription: "there must be either a document or a policy")
    }
  }
}

/// A document as a plugin writes it.
struct PluginDocument: Decodable {
  struct Link: Decodable {
    /// Code-point offsets into the block's text.
    var start: Int
    var end: Int
    var target: String
  }

  struct Block: Decodable {
    var kind: BlockKind
    var text: String
    var level: Int?
    var links: [Link]?
    var isHeaderRow: Bool?
    var language: String?
    var anchor: String?
  }

  var title: String?
  var language: String?
  var url: String?
  var archiveUrl: String?
  var archivedAt: Timestamp?
  /// The word for a page that is no policy (`login`, `error`…).
  var notAPolicy: NonPolicyKind?
  var blocks: [Block]

  /// The document, built by the rules of canonical text.
  func document(
    _ source: Source, adapter: FormatDescription, diagnostics: [Diagnostic], hashes: Bool
  ) -> Document {
    var builder = DocumentBuilder(capacity: blocks.reduce(0) { $0 + $1.text.utf8.count })
    for block in blocks { append(block, to: &builder) }
    let provenance = Provenance(
      originalURL: url, archiveURL: archiveUrl, capturedAt: archivedAt,
      mediaType: source.mediaType ?? adapter.mediaType, adapter: adapter.id)
    return builder.finish(
      source, provenance: provenance, title: title, language: language,
      kind: notAPolicy.map { .notAPolicy($0, detail: "") }, diagnostics: diagnostics,
      hashes: hashes)
  }

  private func append(_ block: Block, to builder: inout DocumentBuilder) {
    let traits = BlockTraits(
      isHeaderRow: block.isHeaderRow ?? false, language: block.language, anchor: block.anchor)
    builder.begin(block.kind, level: level(block), traits: traits)
    let scalars = Array(block.text.unicodeScalars)
    var at = 0
    for link in (block.links ?? []).sorted(by: { $0.start < $1.start })
    where link.start >= at && link.start < link.end && link.end <= scalars.count {
      builder.write(string(scalars[at..<link.start]))
      builder.openLink(link.target)
      builder.write(string(scalars[link.start..<link.end]))
      builder.closeLink()
      at = link.end
    }
    builder.write(string(scalars[at...]))
    builder.end()
  }

  private func level(_ block: Block) -> Int {
    switch block.kind {
    case .heading: min(max(block.level ?? 2, 1), 6)
    case .listItem: min(max(block.level ?? 1, 1), 64)
    case .paragraph, .tableRow, .preformatted: 0
    }
  }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
