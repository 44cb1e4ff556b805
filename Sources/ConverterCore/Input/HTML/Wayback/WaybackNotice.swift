/// The Wayback Machine's own pages, served in place of a capture and often with status 200: known by
/// what they say.
enum WaybackNotice {
  /// The kind of notice a page is; nil for every other page.
  ///
  /// `text` is the text of the whole page, `targets` the addresses of its links in order.
  static func kind(text: String, title: String?, targets: [String]) -> PageKind? {
    let said = text.prefix(3000).lowercased()
    let names = said + " " + (title ?? "").lowercased()
    guard names.contains("wayback machine") || names.contains("internet archive") else {
      return nil
    }
    if said.contains("response at crawl time") || said.contains("redirecting to...") {
      let target = targets.lazy.compactMap { ArchivePath(url: $0)?.originalURL }.last
      return .notAPolicy(.waybackRedirect, detail: target ?? "")
    }
    for (phrases, kind) in notices where phrases.contains(where: { said.contains($0) }) {
      return .notAPolicy(kind, detail: "")
    }
    return nil
  }

  private static let notices: [([String], NonPolicyKind)] = [
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
