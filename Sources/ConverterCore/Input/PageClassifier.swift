/// Judges what a page is from its finished text: a policy, or what else, by kind.
///
/// A page is taken for a policy as long as it says what is done with data; it is something else only
/// where it says nothing of the kind and clearly is that something.
struct PageClassifier {
  let text: [UInt8]
  let title: String?
  let links: [Link]
  /// The words of each block, and the census of all.
  let counts: [BlockCount]
  let total: WordCensus
  let language: String?
  let httpStatus: Int?

  /// The kind of the page; marks blocks that belong to terms of use beside the policy.
  func classify(_ blocks: inout [Block]) -> PageKind {
    guard total.words > 0 else { return .notAPolicy(.empty, detail: "") }
    let phrases = PagePhrases(title: title, blocks: blocks, text: text)
    if let kind = notAPolicy(blocks, phrases) { return kind }
    OtherMatter(text: text, counts: counts, title: title).mark(&blocks)
    return .policy
  }

  private func notAPolicy(_ blocks: [Block], _ phrases: PagePhrases) -> PageKind? {
    if let kind = notice(phrases) { return kind }
    if let kind = listOrIndex(phrases) { return kind }
    if isTerms(phrases) { return .notAPolicy(.terms, detail: phrases.heading) }
    if saysWhatIsDone(phrases) || isPolicyInOtherLanguage(phrases) { return nil }
    if phrases.newsMarks >= 2 || (total.words >= 100 && addressShare < 0.01 && linkedShare < 0.3) {
      return .notAPolicy(phrases.newsMarks > 0 ? .news : .other, detail: phrases.heading)
    }
    if isNavigational {
      return .notAPolicy(.index, detail: phrases.heading)
    }
    return .notAPolicy(.other, detail: "it does not say what is done with personal data")
  }

  /// Whether the page speaks to its visitors about their data: under a heading that says so, or
  /// without one but in a good part of its sentences.
  private func saysWhatIsDone(_ phrases: PagePhrases) -> Bool {
    let isShort = total.words < 60
    if phrases.hasPrivacyHeading {
      guard total.practices > 0 || (total.words >= 12 && linkedShare < 0.6) else { return false }
      return isShort || addressShare >= 0.01 || total.practices * 6 >= total.sentences
    }
    guard total.practices > 0, isShort || addressShare >= 0.01 || phrases.isAboutPrivacy else {
      return false
    }
    if isNavigational, total.practices < 3 { return false }
    return total.practices * 4 >= total.sentences
      || (total.practices >= 3 && total.practices * 14 >= total.sentences)
  }

  /// Pages in other languages are policies when they use the words that policies there use.
  private func isPolicyInOtherLanguage(_ phrases: PagePhrases) -> Bool {
    guard let language, !LanguageDetector.isSame(language, "en") else { return false }
    return phrases.isAboutPrivacyInAnyLanguage || phrases.hasPrivacyHeading
  }

  /// Short pages that are a notice of their own: errors, login forms, parked domains.
  private func notice(_ phrases: PagePhrases) -> PageKind? {
    guard total.words <= 300, total.practices <= 1 else { return nil }
    if let phrase = phrases.error {
      let isNothingElse = total.practices == 0 && !phrases.hasPrivacyHeading
      if phrases.isErrorOnTop || (isNothingElse && total.words <= 150) {
        return .notAPolicy(.error, detail: phrase)
      }
    }
    if let httpStatus, httpStatus >= 400, !phrases.hasPrivacyHeading {
      return .notAPolicy(.error, detail: "status \(httpStatus)")
    }
    if let phrase = phrases.parked { return .notAPolicy(.parked, detail: phrase) }
    if phrases.loginWords >= 2, total.words <= 200, !phrases.hasPrivacyHeading {
      return .notAPolicy(.login, detail: phrases.heading)
    }
    return nil
  }

  /// Folder listings, and pages that only name policies.
  private func listOrIndex(_ phrases: PagePhrases) -> PageKind? {
    if phrases.isFolderListing { return .notAPolicy(.index, detail: phrases.heading) }
    guard total.words <= 250, total.practices == 0, linkedShare >= 0.5 else { return nil }
    let names = links.filter { PagePhrases.namesAPolicy(text[$0.range.start..<$0.range.end]) }
    guard names.count >= 2 else { return nil }
    let detail = names.prefix(5).map(\.target).joined(separator: ", ")
    return .notAPolicy(.policyList, detail: detail)
  }

  /// Terms on top, and next to nothing about data below.
  private func isTerms(_ phrases: PagePhrases) -> Bool {
    guard phrases.hasTermsOnTop, !phrases.isAboutPrivacyOnTop else { return false }
    return total.practices < (phrases.hasPrivacyHeading ? 4 : 6)
      && total.practices * 14 < max(14, total.sentences)
  }

  /// The share of words that speak of or to the reader: we, our, you, your.
  private var addressShare: Double {
    total.words == 0 ? 0 : Double(total.addressWords) / Double(total.words)
  }

  /// Whether the page is mostly there to lead elsewhere.
  private var isNavigational: Bool { links.count >= 4 && linkedShare >= 0.25 }

  /// The share of the text that stands in links.
  private var linkedShare: Double {
    let linked = links.reduce(0) { $0 + $1.range.count }
    return text.isEmpty ? 0 : Double(linked) / Double(text.count)
  }
}
