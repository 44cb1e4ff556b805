/// Finds whose policy it is: the run of capitalised words that the text itself treats as "we".
///
/// Each run is a candidate; what stands around it ("… ("we")", "At … we", "…'s privacy policy"),
/// how often it occurs, a legal form and the host's name speak for it.
struct CompanyNameReader {
  let text: CanonicalText
  let words: PlainWords
  let title: String?
  let host: String?

  private struct Candidate {
    var range: Range<Int>
    var score = 0
    var best = 0
    var count = 0
    var order: Int

    mutating func add(_ run: Range<Int>, _ points: Int) {
      count += 1
      score += points
      if points > best { (best, range) = (points, run) }
    }
  }

  /// The first party's name with the words it was found in, or nil when nothing speaks for one.
  func name() -> Evidence? {
    var candidates: [String: Candidate] = [:]
    var word = 0
    while word < words.count {
      guard words.isCapitalised(word), let run = run(at: word) else {
        word += 1
        continue
      }
      let key = key(run)
      let points = context(of: run)
      candidates[key, default: Candidate(range: run, order: word)].add(run, points)
      word = run.upperBound
    }
    let label = host.map { Self.plain($0.split(separator: ".").dropLast().joined()) }
    let lowerTitle = title.map { LowerCase.bytes($0.utf8) }
    let ranked = candidates.map {
      (
        key: $0.key, candidate: $0.value,
        points: total($0.value, $0.key, label: label, title: lowerTitle)
      )
    }
    .filter { $0.points >= 5 }
    .sorted { ($1.points, $0.candidate.order) < ($0.points, $1.candidate.order) }
    guard let best = ranked.first else { return nil }
    let fuller = ranked.first {
      $0.key.utf8.count > best.key.utf8.count && hasLegalForm($0.candidate.range)
        && ($0.key + " ").contains(best.key + " ") && !$0.key.contains(" and ")
    }
    let spelled = ranked.first { isAbbreviation(best.candidate.range, of: $0.candidate.range) }
    let chosen = (fuller ?? spelled ?? best).candidate.range
    return Evidence(place(of: chosen), rule: "facts.company-name")
  }

  /// Whether a name is the initials of another: "NM" of "Nice Millinery".
  private func isAbbreviation(_ short: Range<Int>, of long: Range<Int>) -> Bool {
    guard short.count == 1, long.count > 1 else { return false }
    let letters = words.bytes[
      Int(words.starts[short.lowerBound])..<Int(words.ends[short.lowerBound])
    ]
    .map(PlainWords.lower)
    let initials = long.filter { words.isCapitalised($0) }
      .map { PlainWords.lower(words.bytes[Int(words.starts[$0])]) }
    guard letters.count >= 2, initials.count >= 2, letters.count <= initials.count + 2 else {
      return false
    }
    return letters.starts(with: initials.prefix(letters.count - (hasLegalForm(long) ? 1 : 0)))
  }

  /// `label` is the host without its last part, `title` the page's in lower case.
  private func total(
    _ candidate: Candidate, _ key: String, label: [UInt8]?, title: [UInt8]?
  ) -> Int {
    var points = min(candidate.score, 16) + min(candidate.count, 6)
    let hasLegalForm = hasLegalForm(candidate.range)
    if hasLegalForm { points += 3 }
    // A policy says whose it is at its start, and others' names later.
    points += candidate.order < Self.opening ? 3 : -2
    if let label {
      let letters = Self.plain(key)
      if letters.count >= 3,
        ByteSearch.holds(label, letters) || (label.count >= 3 && ByteSearch.holds(letters, label))
      {
        points += 5
      }
    }
    if let title, ByteSearch.holds(title, Array(key.utf8)) { points += 2 }
    if candidate.score == 0, !hasLegalForm { points = min(points, 8) - 3 }
    return points
  }

  /// The words a policy takes to come to its subject.
  private static let opening = 120

  /// Letters and digits alone.
  private static func plain(_ words: String) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(words.utf8.count)
    var skipped = 0
    for byte in words.utf8 {
      // A curly apostrophe takes three bytes.
      if byte == 0xE2 { skipped = 3 }
      skipped -= 1
      let isLetter =
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
      if isLetter, skipped < 0 { letters.append(byte) }
    }
    return letters
  }

  /// The place of a name: with the full stop of its legal form, without a possessive ending.
  private func place(of run: Range<Int>) -> TextRange {
    var range = words.range(run.lowerBound, run.upperBound - 1)
    range.end -= words.possessive(run.upperBound - 1)
    if hasLegalForm(run), words.gap(after: run.upperBound - 1).first == 46 { range.end += 1 }
    return range
  }

  // MARK: Runs

  /// The run of capitalised words that starts at one, without the words that only frame a name.
  private func run(at word: Int) -> Range<Int>? {
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
  private func key(_ run: Range<Int>) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(64)
    for word in run {
      if word > run.lowerBound { key.append(32) }
      let end = Int(words.ends[word]) - words.possessive(word)
      for at in Int(words.starts[word])..<end { key.append(PlainWords.lower(words.bytes[at])) }
    }
    return String(decoding: key, as: UTF8.self)
  }

  private func isLegalForm(_ word: Int) -> Bool {
    words.matches(word, in: Self.legalForms)
      && (words.isCapitalised(word) || words.matches(word, any: ["inc", "gmbh", "llc"]))
  }

  private static let legalForms = WordSet([
    "inc", "llc", "ltd", "l.l.c", "corp", "corporation", "gmbh", "ag", "plc", "limited", "lp",
    "llp", "s.a", "n.v", "b.v", "co", "company", "pty", "sarl", "ab", "oy", "incorporated",
  ])

  private func hasLegalForm(_ run: Range<Int>) -> Bool {
    run.count > 1 && isLegalForm(run.upperBound - 1)
  }

  private func isCommon(_ word: Int) -> Bool {
    (words.ends[word] - words.starts[word] == 1) || words.matches(word, in: Self.common)
      || words.number(word) != nil
  }

  // MARK: What speaks for a name

  private func context(of run: Range<Int>) -> Int {
    before(run) + after(run)
  }

  private func before(_ run: Range<Int>) -> Int {
    let at = run.lowerBound
    guard at > 0 else { return 0 }
    let follows = words.gap(after: at - 1).elementsEqual([32])
    if follows, words.matches(at - 1, "at"),
      (0..<4).contains(where: { words.matches(run.upperBound + $0, "we") })
    {
      return 5
    }
    if follows, words.matches(at - 1, "by"),
      words.matches(
        at - 2, any: ["operated", "owned", "provided", "published", "run", "maintained", "hosted"])
    {
      return 5
    }
    if follows, words.matches(at - 1, any: ["of", "for", "at"]),
      words.matches(at - 2, any: ["policy", "statement", "notice", "practices"])
    {
      return 4
    }
    if follows, words.matches(at - 1, "to"), words.matches(at - 2, "welcome") { return 3 }
    // "The shop uses Somebody, a service like Somebody": others.
    if follows, words.matches(at - 1, any: ["uses", "use", "using", "like"]) { return -2 }
    if words.matches(at - 1, any: ["controller", "is"]),
      (max(0, at - 7)..<at).contains(where: { words.matches($0, "controller") })
    {
      return 8
    }
    return 0
  }

  private func after(_ run: Range<Int>) -> Int {
    let last = run.upperBound - 1
    // "Usage Information": a kind of data.
    if words.gap(after: last).elementsEqual([32]), words.isCapitalised(run.upperBound),
      words.matches(run.upperBound, any: ["information", "data"])
    {
      return 0
    }
    if let points = definition(after: last), !isListed(run) { return points }
    if isPossessive(last), policyWord(within: run.upperBound..<(run.upperBound + 4)) { return 5 }
    let gap = words.gap(after: last)
    guard gap.elementsEqual([32]) || gap.elementsEqual([46, 32]) else { return 0 }
    var next = run.upperBound
    if words.matches(next, "and"), words.matches(next + 1, any: ["its", "our"]) { next += 3 }
    if words.matches(next, in: Self.verbs) { return 4 }
    if isThirdPerson(next) { return 1 }
    if words.matches(next, any: ["is", "are", "has", "does", "will", "may"]) {
      if words.matches(next + 1, in: Self.acts) { return 3 }
      return words.matches(
        next + 1, any: ["committed", "dedicated", "not", "created", "concerned"]) ? 4 : 1
    }
    if policyWord(within: next..<(next + 3)) { return 3 }
    return 0
  }

  private func policyWord(within run: Range<Int>) -> Bool {
    run.contains {
      words.matches($0, "privacy") && words.matches($0 + 1, any: ["policy", "statement", "notice"])
    }
  }

  private func isPossessive(_ word: Int) -> Bool {
    words.possessive(word) > 0 || words.gap(after: word).first == 39
  }

  /// "Hats encourages": a verb of the third person follows.
  private func isThirdPerson(_ word: Int) -> Bool {
    guard word < words.count, !words.isCapitalised(word), !isCommon(word) else { return false }
    let plain = words.bytes[Int(words.starts[word])..<Int(words.ends[word])]
    return plain.count > 4 && plain.last == 115 && plain.dropLast().last != 115
      && words.possessive(word) == 0
      && words.gap(after: word).elementsEqual([32])
      && !words.matches(word + 1, any: ["and", "or", "of", "are", "may", "will", "that", "who"])
  }

  /// Whether it stands within a list of names: "Hats, Caps, and Scarves".
  private func isListed(_ run: Range<Int>) -> Bool {
    guard run.lowerBound > 0 else { return false }
    let gap = words.gap(after: run.lowerBound - 1)
    let before =
      words.matches(run.lowerBound - 1, any: ["and", "or"])
      ? run.lowerBound - 2 : run.lowerBound - 1
    return before >= 0 && words.isCapitalised(before) && !isCommon(before) && !isLegalForm(before)
      && (gap.elementsEqual([44, 32]) || before < run.lowerBound - 1)
  }

  /// The weight of a definition after a name: `NAME ("we")`, `NAME and its affiliates (collectively,
  /// the "Company")`; of a mere abbreviation, `NAME ("NM")`, less; nil where there is none.
  private func definition(after last: Int) -> Int? {
    var word = last
    var steps = 0
    while word < words.count, steps < 14 {
      let gap = words.gap(after: word)
      if let open = gap.firstIndex(of: 40) {
        let inside = gap[open...]
        let isQuoted = inside.contains(34) || inside.contains(39) || inside.contains(0xE2)
        let names = (1...6).contains {
          words.matches(word + $0, any: ["we", "us", "our", "company", "hereinafter"])
        }
        return names ? 10 : isQuoted && steps == 0 ? 4 : nil
      }
      let isOpen =
        gap.elementsEqual([32]) || gap.first == 44 || gap.starts(with: [46, 44])
      guard isOpen,
        steps > 0 || words.matches(word + 1, any: ["and", "its", "together", "a", "an", "with"])
      else {
        return nil
      }
      word += 1
      steps += 1
    }
    return nil
  }

  /// What a company may do with data.
  private static let acts = WordSet([
    "collect", "use", "share", "disclose", "contact", "ask", "request", "send", "keep", "store",
    "collected", "used", "gather",
  ])

  private static let verbs = WordSet([
    "respects", "respect", "values", "recognizes", "recognises", "takes", "believes", "provides",
    "operates",
    "runs", "owns", "understands", "adopted", "maintains", "collects", "uses", "knows", "cares",
    "strives", "appreciates", "wants", "considers", "reserves", "gathers", "sells", "makes",
    "offers",
  ])

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
