/// A policy made up from a seed: headings, paragraphs, lists; among its words are characters that
/// are easily miscounted. The same seed gives the same policy.
public struct GeneratedPolicy: Sendable {
  /// A part of the policy, in order.
  public enum Part: Sendable {
    /// A heading.
    case heading(String)
    /// A paragraph of sentences.
    case paragraph(String)
    /// Items and what introduces them.
    case list(leadIn: String, items: [String])
  }

  /// Its parts; a heading comes first.
  public let parts: [Part]

  /// Makes the policy of a seed.
  public init(seed: UInt64) {
    var chance = SplitMix(seed: seed)
    var parts: [Part] = [
      .heading("Privacy Policy of \(chance.one(Self.names))"),
      .paragraph("Last updated: March \(chance.number(1...28)), \(chance.number(1998...2023))."),
    ]
    for heading in chance.some(Self.headings, 2...6) {
      parts.append(.heading(heading))
      parts += chance.many(1...3) { chance in
        .paragraph(chance.many(1...4, Self.sentence).joined(separator: " "))
      }
      if chance.happens(0.5) {
        let leadIn = chance.one(["We use your e-mail address:", "We do not:", "We collect:"])
        let list = leadIn == "We collect:" ? Self.data : Self.purposes
        parts.append(.list(leadIn: leadIn, items: chance.some(list, 2...4)))
      }
    }
    self.parts = parts
  }

  /// As plain text.
  public var text: String {
    parts.map { part in
      switch part {
      case .heading(let words), .paragraph(let words): words
      case .list(let leadIn, let items):
        ([leadIn] + items.map { "- \($0)" }).joined(separator: "\n")
      }
    }.joined(separator: "\n\n")
  }

  /// As Markdown.
  public var markdown: String {
    parts.map { part in
      switch part {
      case .heading(let words): "## \(words)"
      case .paragraph(let words): words.replacing("not", with: "**NOT**", maxReplacements: 1)
      case .list(let leadIn, let items):
        leadIn + "\n\n" + items.map { "* \($0)" }.joined(separator: "\n")
      }
    }.joined(separator: "\n\n")
  }

  private static func sentence(_ chance: inout SplitMix) -> String {
    if chance.happens(0.2) { return chance.one(others) }
    var data = chance.some(Self.data, 1...3)
    if chance.happens(0.4) { data.append(chance.one(oddWords)) }
    let listed =
      data.count == 1
      ? data[0] : data.dropLast().joined(separator: ", ") + " and " + data[data.count - 1]
    return "\(chance.one(subjects)) \(chance.one(verbs)) \(listed) \(chance.one(purposes))."
  }

  private static let names = [
    "Fern & Söhne", "Teasel Yarns", "The “Quiet” Blog", "Łąka", "Кедр", "日の出 Books", "Tea 🧺 Room",
  ]
  private static let headings = [
    "What we collect", "How we use it", "Who gets it", "Cookies", "Your choices", "Security",
    "Children", "Changes", "Contact — and complaints",
  ]
  private static let subjects = [
    "We", "Our partners", "Our web server", "The Café’s staff", "If you agree, we",
    "Except where the law demands it, we",
  ]
  private static let verbs = [
    "collect", "may collect", "use", "share", "may share", "do not sell", "will never rent",
    "does not keep", "keep", "must disclose",
  ]
  private static let data = [
    "your name", "your e-mail address", "your postal address", "your IP address", "cookies",
    "the pages you visit", "your payment card number", "your date of birth", "your location",
  ]
  private static let purposes = [
    "to fill your order", "to send you our newsletter", "to show advertisements that suit you",
    "to prevent fraud", "with our partners", "without your consent", "unless you opt out",
    "for as long as your account is open", "with your consent", "for seven years",
  ]
  private static let others = [
    "You may opt out at any time by writing to choices@fern.example.",
    "You can ask to see, correct or delete your record.",
    "We do not knowingly collect information from children under 13.",
    "We use encryption to protect what you send.", "[Company name] sells or does not sell it.",
    "We honour Do Not Track signals.", "This policy is governed by the GDPR.",
  ]
  /// Two scalars a character, four bytes a scalar, right to left, lower case that is longer.
  private static let oddWords = [
    "nai\u{308}vete\u{301}", "👩‍🌾 votes", "שָׁלוֹם", "İstanbul", "ﬁngerprints", "e\u{AD}mail",
    "Straße & <tags>", "a\u{2028}b", "日本語", "\u{1D518}niform", "ẞ",
  ]
}
