/// Where and when a page was captured, as the URL of the capture or the path of its copy says it.
///
/// Read from Wayback URLs (`https://web.archive.org/web/20051214031824id_/http%3A//host/page`,
/// other archives with the same form), and from the paths that downloaders make: waybackpack
/// (`DIR/20051214031824/host/page`), wayback_machine_downloader (`websites/host/page`,
/// `websites/host/20051214031824/page`) and mirrors whose folders are the URL itself.
public struct ArchivePath: Hashable, Sendable {
  /// The URL of the page, without what the archive added; decoded once where it was encoded.
  public var originalURL: String?
  /// The time of the capture.
  public var capturedAt: Timestamp?
  /// The URL of the capture, where the whole of it is known.
  public var archiveURL: String?

  /// Reads a URL; nil when it is not that of a capture.
  public init?(url: String) {
    guard Self.mayHoldStamp(url), let stamp = Self.stamp(in: url) else { return nil }
    let rest = String(url[stamp.after...])
    guard let original = Self.original(rest) else { return nil }
    originalURL = original
    capturedAt = Timestamp(stamp.digits)
    archiveURL = url.contains("://") ? url : nil
  }

  /// Whether four digits follow a slash, as in every URL of a capture and few others.
  private static func mayHoldStamp(_ url: String) -> Bool {
    var digits = -1
    for byte in url.utf8 {
      if byte == UInt8(ascii: "/") {
        digits = 0
      } else if digits >= 0 {
        digits = (0x30...0x39).contains(byte) ? digits + 1 : -1
        if digits == 4 { return true }
      }
    }
    return false
  }

  /// Reads a file's path; nil when it says neither where nor when.
  public init?(path: String) {
    let parts = path.split(separator: "/").map(String.init)
    if let archived = Self.wayback(parts) {
      self = archived
    } else if let downloaded = Self.downloader(parts) {
      self = downloaded
    } else {
      return nil
    }
  }

  /// `…/web/<digits>[id_]/` and what follows it in a URL.
  private static func stamp(in url: String) -> (digits: String, after: String.Index)? {
    var search = url.startIndex
    while let slash = url[search...].firstIndex(of: "/") {
      let from = url.index(after: slash)
      search = from
      let segment = url[from...].prefix { $0 != "/" }
      guard let digits = captureDigits(segment), segment.endIndex < url.endIndex else { continue }
      let after = url.index(after: segment.endIndex)
      if looksLikeURL(url[after...]) { return (digits, after) }
    }
    return nil
  }

  /// The digits of `20051214031824` or `20051214031824id_`; nil for any other path segment.
  static func captureDigits(_ segment: some StringProtocol) -> String? {
    let digits = segment.prefix { $0.isASCII && $0.isNumber }
    guard (4...14).contains(digits.count), Timestamp(String(digits)) != nil else { return nil }
    let suffix = segment.dropFirst(digits.count)
    let isFlag = suffix.utf8.count == 3 && suffix.hasSuffix("_")
    guard suffix.isEmpty || isFlag else { return nil }
    return String(digits)
  }

  private static func looksLikeURL(_ rest: some StringProtocol) -> Bool {
    let lower = rest.prefix(12).lowercased()
    if lower.hasPrefix("http:") || lower.hasPrefix("https:") || lower.hasPrefix("http%3a")
      || lower.hasPrefix("https%3a") || lower.hasPrefix("ftp:")
    {
      return true
    }
    return isHost(rest.prefix { $0 != "/" })
  }

  /// The URL that stands after the time: with its scheme, with one slash lost, encoded, or bare.
  private static func original(_ rest: String) -> String? {
    var url = rest
    let lower = rest.prefix(10).lowercased()
    if lower.hasPrefix("http%3a") || lower.hasPrefix("https%3a") { url = percentDecoded(rest) }
    guard let colon = url.firstIndex(of: ":"),
      ["http", "https", "ftp"].contains(url[..<colon].lowercased())
    else { return isHost(url.prefix { $0 != "/" }) ? "http://" + url : nil }
    let path = url[url.index(after: colon)...].drop { $0 == "/" }
    return path.isEmpty ? nil : url[...colon] + "//" + path
  }

  /// A path with the parts of a Wayback URL: `web/20110214025052id_/http%3A/host/page`.
  private static func wayback(_ parts: [String]) -> ArchivePath? {
    for (index, part) in parts.enumerated() {
      guard let digits = captureDigits(part), index + 1 < parts.count else { continue }
      let rest = parts[(index + 1)...].joined(separator: "/")
      guard digits.count >= 8 || part.hasSuffix("_"), looksLikeURL(rest),
        let original = original(unescaped(rest))
      else { continue }
      var found = ArchivePath(originalURL: original, capturedAt: Timestamp(digits))
      if index > 1, parts[index - 1] == "web", isHost(parts[index - 2][...]) {
        found.archiveURL = "https://\(parts[index - 2])/web/\(part)/\(original)"
      }
      return found
    }
    return nil
  }

  /// `websites/host/page` and `websites/host/20051214031824/page`.
  private static func downloader(_ parts: [String]) -> ArchivePath? {
    guard let root = parts.firstIndex(of: "websites"), root + 2 < parts.count,
      isHost(parts[root + 1][...])
    else { return nil }
    var rest = Array(parts[(root + 2)...])
    let digits = rest.first.flatMap { $0.utf8.count == 14 ? captureDigits($0) : nil }
    if digits != nil { rest.removeFirst() }
    guard !rest.isEmpty else { return nil }
    let page = unescaped(rest.joined(separator: "/"))
    return ArchivePath(
      originalURL: "http://\(parts[root + 1])/\(page == "index.html" ? "" : page)",
      capturedAt: digits.flatMap { Timestamp($0) })
  }

  private init(originalURL: String?, capturedAt: Timestamp?) {
    self.originalURL = originalURL
    self.capturedAt = capturedAt
  }

  /// A query that a downloader had to write into a file name (`%3F`).
  private static func unescaped(_ path: String) -> String {
    let lower = path.lowercased()
    guard lower.contains("%3f") || lower.hasPrefix("http%3a") || lower.hasPrefix("https%3a") else {
      return path
    }
    return percentDecoded(path)
  }

  /// Whether a path segment can be a host: labels with a full stop between them, perhaps a port.
  static func isHost(_ segment: some StringProtocol) -> Bool {
    let name = segment.prefix { $0 != ":" }
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, last.utf8.count >= 2 else { return false }
    let isFile = ["html", "htm", "txt", "php", "asp", "aspx", "md", "shtml", "jsp", "cfm", "xml"]
      .contains(last.lowercased())
    return !isFile
      && labels.allSatisfy { label in
        !label.isEmpty
          && label.utf8.allSatisfy {
            (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D
              || $0 >= 0x80
          }
      }
      && last.utf8.contains { (0x61...0x7A).contains($0 | 0x20) || $0 >= 0x80 }
  }

  /// The string with each `%XX` replaced by its byte, once; white space and controls stay encoded.
  static func percentDecoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[(at + 1)...(at + 2)], as: UTF8.self), radix: 16),
        value > 32, value != 127
      {
        out.append(value)
        at += 3
      } else {
        out.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
