/// Kinds of page that their structure tells, whatever their words: frames, shells, notices.
struct StructuralKind {
  /// What the page says about itself.
  let facts: MarkupFacts
  /// Text of all visible lines, in UTF-8.
  let text: [UInt8]
  /// Words of the page in lines that say something: neither headings nor links.
  let proseWords: Int
  /// Gives the addresses of the links of the page, as written.
  let targets: () -> [String]
  /// Status of the response the page is from, when a head says it.
  let status: Int?
  /// Makes addresses absolute.
  let links: LinkResolver

  /// The kind; nil where the words must decide.
  var kind: PageKind? {
    if proseWords < Self.mostOfNotice,
      let notice = WaybackNotice.kind(text: text, title: facts.title, targets: targets)
    {
      return notice
    }
    if let status, status >= 400, proseWords < 300 {
      return .notAPolicy(.error, detail: "HTTP status \(status)")
    }
    guard proseWords < Self.fewWords else { return nil }
    if !facts.frames.isEmpty { return .notAPolicy(.frameset, detail: list(facts.frames)) }
    if !facts.inlineFrames.isEmpty, proseWords < 10 {
      return .notAPolicy(.iframe, detail: list(facts.inlineFrames))
    }
    if let target = refreshTarget {
      return .notAPolicy(.other, detail: "sends the visitor on to \(target)")
    }
    if facts.scripts > 0, text.count < 100, facts.scriptBytes > text.count {
      return .notAPolicy(.scriptOnly, detail: "a script fills the page")
    }
    return nil
  }

  /// More words than the archive's own notices have, be they in the archive's frame.
  private static let mostOfNotice = 600
  /// Fewer words than any policy has.
  private static let fewWords = 60

  private func list(_ addresses: [String]) -> String {
    addresses.filter { !$0.isEmpty }.prefix(10).map { links.resolve($0) ?? $0 }
      .joined(separator: ", ")
  }

  /// The target of an immediate `meta refresh`.
  private var refreshTarget: String? {
    guard let content = facts.refresh.map({ Array($0.utf8) }),
      let at = content.withUnsafeBufferPointer({ ByteSearch.find("url=", in: $0, from: 0) })
    else { return nil }
    let target = String(decoding: content[(at + 4)...], as: UTF8.self)
      .filter { $0 != "\"" && $0 != "'" }.trimmed
    return target.isEmpty ? nil : links.resolve(target)
  }
}
