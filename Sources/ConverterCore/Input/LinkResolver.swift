/// Makes the targets of links absolute and takes away what an archive put before them.
public struct LinkResolver: Sendable {
  /// The URL of the page, to which relative targets relate.
  public let base: String?

  /// Creates a resolver; without a base, relative targets stay as they are.
  public init(base: String?) { self.base = base }

  /// The target as it was meant on the site; nil for what leads nowhere (`javascript:`).
  ///
  /// A capture's URL gives the page's own (`https://web.archive.org/web/2005/http://a.example/` →
  /// `http://a.example/`); a root-relative link that a reader resolved against the archive's host
  /// (`https://web.archive.org/contact.html`) goes back to the site.
  public func resolve(_ target: String) -> String? {
    let url = String(target.trimmedOfSpace)
    guard !url.isEmpty else { return nil }
    let lower = url.prefix(12).lowercased()
    if lower.hasPrefix("javascript:") || lower.hasPrefix("data:") { return nil }
    if let archived = ArchivePath(url: url)?.originalURL { return archived }
    if let path = Self.archiveRootPath(url) { return rooted(path) ?? url }
    if Self.scheme(of: url) != nil { return url }
    return relative(url) ?? url
  }

  /// The path of a URL that is the archive's host and nothing of a capture.
  private static func archiveRootPath(_ url: String) -> Substring? {
    guard let at = url.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    for host in ["://web.archive.org", "://wayback.archive.org"] {
      guard url.utf8[at...].starts(with: host.utf8) else { continue }
      let rest = url[at...].dropFirst(host.utf8.count)
      if rest.isEmpty { return "/" }
      if rest.hasPrefix("/web/") || rest == "/web" { return nil }
      if rest.hasPrefix("/") { return rest }
    }
    return nil
  }

  /// The site's root with a path; nil without a base.
  private func rooted(_ path: Substring) -> String? {
    guard let base, let host = Self.host(base), let scheme = Self.scheme(of: base) else {
      return nil
    }
    return "\(scheme)://\(host)\(path)"
  }

  private func relative(_ url: String) -> String? {
    guard let base, let scheme = Self.scheme(of: base), Self.host(base) != nil else { return nil }
    if url.hasPrefix("//") { return "\(scheme):\(url)" }
    if url.hasPrefix("/") { return rooted(url[...]) }
    let page = base.prefix { $0 != "#" }
    if url.hasPrefix("#") { return page + url }
    let path = page.prefix { $0 != "?" }
    if url.hasPrefix("?") { return path + url }
    let authority = scheme.count + 3
    let folder =
      path.dropFirst(authority).contains("/")
      ? path[...(path.lastIndex(of: "/") ?? path.startIndex)] : path + "/"
    return Self.withoutDots(String(folder) + url, keeping: authority)
  }

  /// Resolves `.` and `..` segments of the path (RFC 3986 §5.2.4).
  private static func withoutDots(_ url: String, keeping authority: Int) -> String {
    let body = url.dropFirst(authority)
    let tail = body.firstIndex { $0 == "?" || $0 == "#" } ?? body.endIndex
    var parts: [Substring] = []
    let segments = body[..<tail].split(separator: "/", omittingEmptySubsequences: false)
    for (index, segment) in segments.enumerated() {
      switch segment {
      case "..": if parts.count > 1 { parts.removeLast() }
      case ".": break
      default:
        parts.append(segment)
        continue
      }
      if index == segments.count - 1 { parts.append("") }
    }
    return url.prefix(authority) + parts.joined(separator: "/") + body[tail...]
  }

  /// The scheme of an absolute URL in lower case, or nil.
  public static func scheme(of url: String) -> String? {
    guard let colon = url.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = url[..<colon]
    let isName =
      name.utf8.first.map { (0x61...0x7A).contains($0 | 0x20) } ?? false
      && name.utf8.allSatisfy {
        (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || "+-.".utf8.contains($0)
      }
    return isName && name.utf8.count >= 2 ? name.lowercased() : nil
  }

  /// The host of an absolute URL with its port, as written; nil when it has none.
  public static func host(_ url: String) -> String? {
    guard let colon = url.firstIndex(of: ":"), url[colon...].hasPrefix("://") else { return nil }
    let rest = url[colon...].dropFirst(3)
    let host = rest.prefix { !"/?#".contains($0) }
    let name = host.split(separator: "@").last.map(String.init) ?? ""
    return name.isEmpty ? nil : name
  }
}

extension StringProtocol {
  /// The string without white space at its ends.
  var trimmedOfSpace: SubSequence {
    let isTrimmed = withBytes { bytes in
      guard let first = bytes.first, let last = bytes.last else { return true }
      return first &- 0x21 < 0x5E && last &- 0x21 < 0x5E
    }
    if isTrimmed { return self[...] }
    let head = drop { $0.isWhitespace }
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return head.prefix(0) }
    return head[...last]
  }
}
