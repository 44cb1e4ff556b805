/// Finds links to other policies: of another company, or about cookies, terms and the like.
struct PolicyLinkReader {
  let text: CanonicalText

  /// Links whose words name a policy and that lead to another page; each target once.
  func links(from own: String?) -> [PolicyLink] {
    let ownPage = own.map(Self.page)
    var found: [PolicyLink] = []
    for link in text.links where !link.range.isEmpty && link.range.count < 120 {
      guard link.target.hasPrefix("http") else { continue }
      let words = text.quote(link.range)
      guard Self.namesPolicy(words), Self.page(link.target) != ownPage,
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
      names.contains { ByteSearch.find($0, in: lower, from: 0) != nil }
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
