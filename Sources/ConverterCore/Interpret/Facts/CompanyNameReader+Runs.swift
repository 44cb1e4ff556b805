/// Runs of capitalised words: where a name starts and ends.
extension CompanyNameReader {
  /// The run of capitalised words that starts at one, without the words that only frame a name.
  func run(at word: Int) -> Range<Int>? {
    guard !isCommon(word) || startsName(word), !isLegalForm(word) else { return nil }
    var end = word + 1
    while end < words.count {
      let gap = words.gap(after: end - 1)
      if gap.elementsEqual([32]), words.isCapitalised(end), !isLegalForm(end),
        !isCommon(end) || words.matches(end, any: ["center", "centre"])
      {
        end += 1
      } else if isLegalForm(end), gap.elementsEqual([44, 32]) || gap.elementsEqual([32]) {
        end += 1
        break
      } else if gap.elementsEqual([32]), end + 1 < words.count,
        words.matches(end, any: ["of", "and", "the", "for"]), words.isCapitalised(end + 1),
        !isCommon(end + 1), words.gap(after: end).elementsEqual([32])
      {
        end += 2
      } else if gap.elementsEqual([32, 38, 32]), words.isCapitalised(end), !isCommon(end) {
        end += 1
      } else {
        break
      }
    }
    return word..<end
  }

  /// "American Hats, Inc.": a common word directly before others that end in a legal form.
  private func startsName(_ word: Int) -> Bool {
    guard
      words.matches(word, any: ["american", "internet", "general", "united", "personal", "home"])
    else { return false }
    var next = word + 1
    while next < words.count, next < word + 5, words.gap(after: next - 1).count <= 2 {
      if isLegalForm(next) { return next > word + 1 }
      guard words.isCapitalised(next), !isCommon(next) else { return false }
      next += 1
    }
    return false
  }

  /// Lower-case words of a run, possessive ending dropped.
  func key(_ run: Range<Int>) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(64)
    for word in run {
      if word > run.lowerBound { key.append(32) }
      let end = Int(words.ends[word]) - words.possessive(word)
      for at in Int(words.starts[word])..<end { key.append(PlainWords.lower(words.bytes[at])) }
    }
    return String(decoding: key, as: UTF8.self)
  }

  func isLegalForm(_ word: Int) -> Bool {
    words.matches(word, in: Self.legalForms)
      && (words.isCapitalised(word) || words.matches(word, any: ["inc", "gmbh", "llc"]))
  }

  private static let legalForms = WordSet([
    "inc", "llc", "ltd", "l.l.c", "corp", "corporation", "gmbh", "ag", "plc", "limited", "lp",
    "llp", "s.a", "n.v", "b.v", "co", "company", "pty", "sarl", "ab", "oy", "incorporated",
  ])

  func hasLegalForm(_ run: Range<Int>) -> Bool {
    run.count > 1 && isLegalForm(run.upperBound - 1)
  }

  func isCommon(_ word: Int) -> Bool {
    (words.ends[word] - words.starts[word] == 1) || words.matches(word, in: Self.common)
      || words.number(word) != nil
  }

  private static let common = WordSet([
    "privacy", "policy", "policies", "statement", "notice", "we", "our", "us", "you", "your",
    "this", "the", "if", "in", "at", "by", "for", "to", "of", "and", "or", "when", "as", "please",
    "welcome", "website", "web", "site", "websites", "sites", "online", "terms", "use",
    "information", "last", "updated", "effective", "date", "how", "what", "why", "who", "does",
    "do", "will", "is", "are", "personal", "data", "cookies", "cookie", "internet", "security",
    "children", "children's", "contact", "home", "about", "introduction", "these", "those", "they",
    "it", "its", "any", "all", "some", "no", "not", "other", "from", "with", "may", "can",
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december", "california", "american", "states", "united", "europe", "european",
    "union", "us", "agreement", "coordinator", "country", "track", "officer", "department",
    "administrator", "manager", "team", "address", "phone", "fax", "mail", "page", "center",
    "registration", "account", "form", "full", "version", "tracking", "technologies", "technology",
    "identifiable", "non-personally", "personally", "highlights", "overview", "summary", "scope",
    "disclosure", "sharing", "collection", "consent",
    "practices", "guidelines", "introducing", "revised", "posted", "published", "state", "city",
    "street", "avenue", "suite", "today", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "although", "since", "under", "during", "through", "within", "without",
    "unless", "upon", "after", "should", "would", "could", "can", "must", "several", "just", "used",
    "many",
    "most", "more", "both", "only",
    "using", "visit", "view", "learn", "local", "device", "storage",
    "ip", "url", "urls", "http", "html", "ssl", "pii", "email", "e-mail", "user", "users",
    "service", "services", "links", "third", "parties", "party", "changes", "choice", "choices",
    "section", "click", "here", "also", "however", "such", "each", "although", "because",
    "customer", "customers", "member", "members", "company", "app", "coppa", "gdpr", "ccpa",
    "federal", "act", "rights", "right", "note", "see", "question", "questions", "copyright",
    "log", "files", "legal", "general", "additional", "certain", "while", "where", "there", "that",
    "i", "ii", "iii", "iv", "faq", "inc", "llc", "ltd", "corp", "non-personal", "support",
  ])
}
