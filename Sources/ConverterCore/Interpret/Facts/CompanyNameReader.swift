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
}
