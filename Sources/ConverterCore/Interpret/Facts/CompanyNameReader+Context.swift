/// What the words around a run say for its being the company's name.
extension CompanyNameReader {
  func context(of run: Range<Int>) -> Int {
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
}
