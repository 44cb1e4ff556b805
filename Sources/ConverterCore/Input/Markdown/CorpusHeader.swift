/// The quote that the Princeton-Leuven corpus puts before each policy: domain, date and the URL of
/// the capture. It is provenance, not policy text.
///
///     > *The following text is extracted and transformed from the fern.example privacy policy that
///     > was archived on 2011-02-14. […](URL of the capture)…
struct CorpusHeader: Sendable {
  /// The domain that the corpus files the policy under.
  var domain: String?
  /// The URL of the capture, as written.
  var archiveURL: String?
  /// Where and when, from that URL; the date in the words where the URL is broken.
  var capturedAt: Timestamp?
  var originalURL: String?
  /// Where the quote ends in the input.
  var end: Int

  private static let opening = Array("The following text is extracted and transformed from".utf8)

  /// Whether a text starts with the quote.
  static func starts(_ head: ArraySlice<UInt8>) -> Bool {
    var rest = head.prefix(120)
    while let first = rest.first, first <= 32 || ">*_".utf8.contains(first) { rest.removeFirst() }
    return rest.starts(with: opening)
  }

  /// Reads the quote at the start of a text; nil when there is none.
  init?(_ bytes: [UInt8]) {
    guard Self.starts(bytes[...]) else { return nil }
    var at = 0
    var quote: [UInt8] = []
    var isBlank = true
    while at < bytes.count {
      let lineEnd = bytes[at...].firstIndex { $0 == 10 || $0 == 13 } ?? bytes.count
      let line = bytes[at..<lineEnd]
      let words = line.drop { $0 <= 32 }
      if words.isEmpty, !isBlank { break }
      if !words.isEmpty {
        guard isBlank || words.first == UInt8(ascii: ">") else { break }
        isBlank = false
        quote += words + [32]
      }
      at = min(bytes.count, lineEnd + 1)
    }
    end = at
    take(String(decoding: quote, as: UTF8.self))
  }

  private mutating func take(_ quote: String) {
    domain = Self.between(quote, "transformed from the ", " privacy policy")
    if let open = quote.range(of: "]("), let close = quote.lastIndex(of: ")"),
      open.upperBound < close
    {
      let url = String(quote[open.upperBound..<close])
      archiveURL = url
      if let path = ArchivePath(url: url) {
        originalURL = path.originalURL
        capturedAt = path.capturedAt
      }
    }
    if capturedAt == nil, let date = Self.between(quote, "was archived on ", ".") {
      capturedAt = Timestamp(date)
    }
  }

  private static func between(_ text: String, _ before: String, _ after: String) -> String? {
    guard let start = text.range(of: before) else { return nil }
    let rest = text[start.upperBound...]
    guard let end = rest.range(of: after) else { return nil }
    let found = rest[..<end.lowerBound]
    return found.isEmpty || found.utf8.count > 200 ? nil : String(found)
  }

  /// The domain, unless it is the captured host itself (`www.` apart).
  var corpusDomain: String? {
    guard let domain else { return nil }
    guard let host = originalURL.flatMap(LinkResolver.host) else { return domain }
    let plain = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    return plain.lowercased() == domain.lowercased() ? nil : domain
  }
}

extension StringProtocol {
  /// The first place where `other` stands, by code points.
  fileprivate func range(of other: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other) {
        return start..<index(start, offsetBy: other.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
