/// The Wayback Machine's own pages, served in place of a capture and often with status 200: known by
/// what they say.
enum WaybackNotice {
  /// The kind of notice a page is; nil for every other page.
  ///
  /// `text` is the text of the whole page, `targets` gives the addresses of its links in order.
  static func kind(text: [UInt8], title: String?, targets: () -> [String]) -> PageKind? {
    let said = LowerCase.bytes(text.prefix(window))
    let named = LowerCase.bytes((title ?? "").utf8)
    guard archives.contains(where: { has($0, said) || has($0, named) }) else { return nil }
    if redirects.contains(where: { has($0, said) }) {
      let target = targets().lazy.compactMap { ArchivePath(url: $0)?.originalURL }.last
      return .notAPolicy(.waybackRedirect, detail: target ?? "")
    }
    for (phrases, kind) in notices where phrases.contains(where: { has($0, said) }) {
      return .notAPolicy(kind, detail: "")
    }
    return nil
  }

  /// Bytes of a page that are looked at.
  private static let window = 3000

  private static func has(_ phrase: StaticString, _ lower: [UInt8]) -> Bool {
    lower.withUnsafeBufferPointer { ByteSearch.exact(phrase, in: $0) != nil }
  }

  private static let archives: [StaticString] = ["wayback machine", "internet archive"]

  private static let redirects: [StaticString] = [
    "response at crawl time", "redirecting to...",
  ]

  private static let notices: [([StaticString], NonPolicyKind)] = [
    (
      [
        "due to robots.txt", "blocked by the site owner via robots.txt",
        "robots.txt query exclusion", "blocked by robots.txt",
      ], .waybackRobots
    ),
    (
      [
        "has been excluded from the wayback machine", "site has been excluded",
        "blocked site error", "is not available in the wayback machine",
      ], .waybackExcluded
    ),
    (
      [
        "doesn't have that page archived", "has not archived that url",
        "not in archive", "page is not archived", "hrm.", "no captures of this url",
        "the wayback machine has not archived",
      ], .waybackNotArchived
    ),
  ]
}
