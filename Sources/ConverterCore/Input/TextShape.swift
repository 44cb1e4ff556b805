import FoundationEssentials

/// What the first bytes of an input look like; sniffing rests on it.
struct TextShape {
  /// Bytes that are looked at.
  static let window = 64 << 10

  /// True when the bytes start with `<`, white space and a byte order mark apart.
  let startsWithTag: Bool
  /// True when the corpus's header quote starts the text.
  let hasCorpusHeader: Bool
  private let head: ArraySlice<UInt8>

  /// Looks at the beginning; the rest is looked at when it is asked for.
  init(_ bytes: [UInt8]) {
    head = bytes.prefix(Self.window)
    let first = head.firstIndex { $0 > 32 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
    startsWithTag = first.map { bytes[$0] == UInt8(ascii: "<") } ?? false
    hasCorpusHeader = first.map { CorpusHeader.starts(bytes[$0...]) } ?? false
  }

  /// Links, emphasis and headings in Markdown.
  var markdownMarks: Int { MarkdownMarks.count(head) }

  /// Whether the input is marked up in HTML or XML rather than written as text.
  var looksMarkedUp: Bool { startsWithTag || tags >= 2 }

  /// Whether the input is a part of a page without its frame: `<p>We keep names.</p>`.
  var looksLikeFragment: Bool { startsWithTag && tags >= 2 }

  /// Whether the bytes are data in JSON or XML, which nobody reads as prose.
  static func isData(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(4096).drop { $0 <= 32 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    if head.starts(with: "<?xml".utf8) { return true }
    guard head.first == UInt8(ascii: "{") || head.first == UInt8(ascii: "[") else { return false }
    let next = head.dropFirst().drop { $0 <= 32 }.first ?? 0
    return head.first == UInt8(ascii: "{")
      ? next == UInt8(ascii: "\"") || next == UInt8(ascii: "}")
      : next == UInt8(ascii: "{") || next == UInt8(ascii: "\"") || next == UInt8(ascii: "]")
  }

  /// Whether the first bytes name the namespace of P3P.
  static func namesP3P(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { all in
      let head = UnsafeBufferPointer(rebasing: all.prefix(8192))
      var from = 0
      while let at = ByteSearch.exact("w3.org/200", in: head, from: from) {
        from = at + 10
        if head[from...].prefix(12).contains(UInt8(ascii: "P")) { return true }
      }
      return false
    }
  }

  /// Whether the bytes are text: few control characters, no zero bytes but those of UTF-16.
  static func isText(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { all in
      let head = UnsafeBufferPointer(rebasing: all.prefix(window))
      // Tab to carriage return, and escape, occur in text (ISO-2022-JP has escapes).
      let controls = controls(in: head) { $0 &- 9 > 4 && $0 != 27 }
      return controls * 100 <= head.count || isUTF16(head)
    }
  }

  /// How many bytes are control characters of the kind asked for.
  @inline(__always)
  static func controls(
    in bytes: UnsafeBufferPointer<UInt8>, _ isMeant: (UInt8) -> Bool
  ) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    var count = 0
    var at = 0
    while at + 8 <= bytes.count {
      if ByteBlock(base + at).controls != 0 {
        for byte in bytes[at..<(at + 8)] where byte < 32 && isMeant(byte) { count += 1 }
      }
      at += 8
    }
    for byte in bytes[at...] where byte < 32 && isMeant(byte) { count += 1 }
    return count
  }

  /// Whether an adapter may read the bytes: text, or what wraps text (gzip, a form of the archives, an
  /// HTTP response whose body may be packed).
  static func isReadable(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x1F, 0x8B]) || startsResponse(bytes) || isText(bytes)
  }

  /// Whether the bytes begin as the head of an HTTP response does.
  static func startsResponse(_ bytes: [UInt8]) -> Bool { bytes.starts(with: "HTTP/".utf8) }

  /// A byte order mark, or zero bytes in every other place.
  private static func isUTF16(_ head: UnsafeBufferPointer<UInt8>) -> Bool {
    if head.starts(with: [0xFE, 0xFF]) || head.starts(with: [0xFF, 0xFE]) { return true }
    guard head.count >= 16 else { return false }
    var zeros = (0, 0)
    for (index, byte) in head.enumerated() where byte == 0 {
      if index % 2 == 0 { zeros.0 += 1 } else { zeros.1 += 1 }
    }
    let half = head.count / 2
    return max(zeros.0, zeros.1) * 10 >= half * 7 && min(zeros.0, zeros.1) * 20 <= half
  }

  private static let tagNames: Set<String> = [
    "html", "head", "body", "p", "br", "div", "span", "table", "tr", "td", "a", "b", "i", "ul",
    "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "font", "center", "title", "meta", "script",
    "style", "link", "img", "strong", "em", "hr", "form", "input", "pre", "frameset", "frame",
    "iframe", "xmp", "section", "article", "main", "doctype", "policies", "policy", "meta", "xml",
  ]

  /// Tags of HTML by name, as they begin and end elements, comments and declarations; up to 8.
  private var tags: Int {
    var tags = 0
    var at = head.startIndex
    while tags < 8, let open = head[at...].firstIndex(of: UInt8(ascii: "<")) {
      at = open + 1
      var start = at
      if start < head.endIndex, "/!?".utf8.contains(head[start]) { start += 1 }
      let name = head[start...].prefix(10).prefix {
        (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
      }
      guard !name.isEmpty, name.endIndex < head.endIndex,
        " >/\n\r\t".utf8.contains(head[name.endIndex])
      else { continue }
      let lower = String(decoding: name.map { $0 | 0x20 }, as: UTF8.self)
      if Self.tagNames.contains(lower) { tags += 1 }
    }
    return tags
  }
}

extension Source {
  /// Whether the source's name ends in one of these (without the full stop), in any case.
  func hasEnding(_ endings: [String]) -> Bool {
    let lower = name.lowercased()
    return endings.contains { lower.hasSuffix("." + $0) }
  }

  /// Whether the declared media type is this one, parameters apart.
  func mediaTypeIs(_ type: String) -> Bool {
    guard let declared = mediaType?.lowercased() else { return false }
    return declared == type || declared.hasPrefix(type + ";") || declared.hasPrefix(type + " ")
  }
}
