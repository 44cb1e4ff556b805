/// The input formats at hand, in order of preference. An immutable value, built from one list.
public struct AdapterRegistry: Sendable {
  /// The adapters, most specific first.
  public let adapters: [any InputAdapter]

  /// Creates a registry.
  public init(_ adapters: [any InputAdapter]) { self.adapters = adapters }

  /// The adapters that ship with the library: the one visible list.
  public static let builtin = AdapterRegistry([
    ModelAdapter(),
    P3PAdapter(),
    P3PReferenceAdapter(),
    MarkdownAdapter(),
    HTMLAdapter(),
    TextAdapter(),
  ])

  /// The adapter with this id.
  public func adapter(_ id: String) -> (any InputAdapter)? {
    adapters.first { $0.format.id == id }
  }

  /// The adapter that is surest of the source, or nil when none claims it.
  ///
  /// Content goes before names: plain text named `.html` is text, a page named `.txt` is a page. A
  /// name alone does not make a text of binary data; what may be packed (gzip, a declared content
  /// encoding) is left to the adapter its name speaks for.
  public func sniff(_ source: Source) -> (any InputAdapter)? {
    var best: (adapter: any InputAdapter, confidence: SniffConfidence)?
    let shown = source.shownToAdapters
    for adapter in adapters {
      let confidence = adapter.sniff(shown)
      // Nothing goes before the first that knows the content.
      if confidence == .byContent { return adapter }
      if confidence > (best?.confidence ?? .no) { best = (adapter, confidence) }
    }
    guard source.contentEncoding != nil || TextShape.isReadable(source.bytes) else { return nil }
    return best?.adapter
  }
}

extension Source {
  /// The source as adapters look at it: of one in UTF-16 the beginning in UTF-8, since what tells
  /// formats apart is ASCII.
  fileprivate var shownToAdapters: Source {
    guard let (encoding, markLength) = EncodingChoice.wide(bytes) else { return self }
    var shown = self
    shown.bytes =
      TextDecoding.decode(
        Array(bytes.prefix(2 * TextShape.window)), as: encoding, skipping: markLength
      ).bytes
    return shown
  }
}
