/// Finds links to other policies: of another company, or about cookies, terms and the like.
struct PolicyLinkReader {
  let text: CanonicalText

  /// Links whose words name a policy and that lead to another page; each target once.
  func links(from own: String?) -> [PolicyLink] {
    var found: [PolicyLink] = []
    for link in text.links where !link.range.isEmpty {
      let words = text.quote(link.range)
      guard words.utf8.count < 120, Self.namesPolicy(words),
        link.target.hasPrefix("http"), Self.page(link.target) != own.map(Self.page),
        !found.contains(where: { $0.url == link.target })
      else { continue }
      found.append(
        PolicyLink(
          title: words, url: link.target,
          evidence: [Evidence(link.range, rule: "facts.policy-link")]))
    }
    return found
  }

  private static func namesPolicy(_ words: String) -> Bool {
    LowerCase.bytes(words.utf8).withUnsafeBufferPointer { lower in
      names.contains { ByteSearch.exact($0, in: lower) != nil }
    }
  }

  private static let names: [StaticString] = [
    "privacy", "cookie policy", "cookies policy", "cookie notice", "terms of", "user agreement",
    "data policy", "legal notice", "notice of",
  ]

  private static func page(_ url: String) -> String {
    String(url.prefix { $0 != "#" })
  }
}
