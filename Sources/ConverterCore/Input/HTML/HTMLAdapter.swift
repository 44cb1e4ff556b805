/// Reads `html`: archived or saved web pages, with or without what the archive added to them.
public struct HTMLAdapter: InputAdapter {
  /// Creates the adapter.
  public init() {}

  /// `html`.
  public var format: FormatDescription {
    FormatDescription(
      id: "html", summary: "archived or saved web page", ending: "html",
      inputEndings: ["html", "htm", "xhtml", "shtml", "mht", "mhtml"], mediaType: "text/html")
  }

  /// By content when the first tags are a page's, by name or media type otherwise.
  public func sniff(_ source: Source) -> SniffConfidence {
    if HTMLSniffer.looksLikePage(source.bytes) { return .byContent }
    // Text in a response is unwrapped here too.
    if TextShape.startsResponse(source.bytes),
      let type = HTTPHead(responseIn: source.bytes)?["content-type"]?.lowercased(),
      type.contains("html") || type.hasPrefix("text/plain")
    {
      return .byContent
    }
    if let type = source.mediaType?.lowercased(),
      type.hasPrefix("text/html") || type.hasPrefix("application/xhtml")
    {
      return .byName
    }
    var name = source.name.lowercased()
    if source.bytes.starts(with: [0x1F, 0x8B]), name.hasSuffix(".gz") { name.removeLast(3) }
    if format.inputEndings.contains(where: { name.hasSuffix("." + $0) }) { return .byName }
    return TextShape(source.bytes).looksLikeFragment ? .byName : .no
  }

  /// Reads one page into one document.
  ///
  /// Throws `unreadable` for what is no page, `limitExceeded` for what is too large.
  public func read(
    _ source: Source, options: ReadingOptions
  ) throws(ConversionError) -> [InputContent] {
    guard source.bytes.count <= options.maximumInput else {
      throw ConversionError(
        .limitExceeded, "the page is larger than \(options.maximumInput) bytes")
    }
    let reader = try HTMLReader(source, options: options)
    if reader.isPlainText { return try TextAdapter().read(reader.unwrapped, options: options) }
    return [.document(reader.document())]
  }
}

/// Tells web pages from other bytes.
enum HTMLSniffer {
  private static let marks: [StaticString] = [
    "<!doctype html", "<html", "<head", "<title", "<body", "<frameset", "<table", "<div",
  ]

  /// Whether the bytes begin as a page does, or have a page's tags near their beginning.
  static func looksLikePage(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { all in
      let head = UnsafeBufferPointer(rebasing: all.prefix(4096))
      var from = 0
      while let open = ByteSearch.first(of: UInt8(ascii: "<"), in: head, from: from) {
        if marks.contains(where: { ByteSearch.matches($0, head, at: open) }) { return true }
        from = open + 1
      }
      return false
    }
  }
}
