/// Finds the dates a policy states about itself: a date beside a word that says of what.
struct DateReader {
  let text: CanonicalText
  let words: PlainWords

  private struct Found {
    var first: Int
    var last: Int
    var iso: String
  }

  /// The stated dates in reading order, each kind and date once.
  func dates() -> [StatedDate] {
    var found: [StatedDate] = []
    var word = 0
    while word < words.count {
      guard let date = date(at: word) else {
        word += 1
        continue
      }
      if let stated = statement(date),
        !found.contains(where: { $0.kind == stated.kind && $0.date == stated.date })
      {
        found.append(stated)
      }
      word = date.last + 1
    }
    return found
  }

  /// What a date is of: the nearest cue before it in its block, with nothing but small words between.
  private func statement(_ date: Found) -> StatedDate? {
    let start = Int(words.starts[date.first])
    guard let block = text.blockIndex(at: start) else { return nil }
    let blockStart = text.blocks[block].range.start
    var word = date.first - 1
    var steps = 0
    while word >= 0, Int(words.starts[word]) >= blockStart, steps < 7 {
      if let kind = cue(word) {
        guard isAboutPolicy(cue: word, block: text.blocks[block].range) else { return nil }
        var first = word
        while first > 0,
          words.matches(
            first - 1,
            any: [
              "last", "date", "was", "policy", "privacy", "this", "version", "page", "statement",
              "notice",
            ]),
          Int(words.starts[first - 1]) >= blockStart
        { first -= 1 }
        return StatedDate(
          kind: kind, date: date.iso, strength: .certain,
          evidence: [Evidence(words.range(first, date.last), rule: "facts.date.\(kind.rawValue)")])
      }
      guard words.matches(word, any: Self.small) else { return nil }
      word -= 1
      steps += 1
    }
    return nil
  }

  private func cue(_ word: Int) -> StatedDate.Kind? {
    if words.matches(word, "effective") { return .effective }
    if words.matches(
      word,
      any: [
        "updated", "revised", "modified", "reviewed", "changed", "amended", "update", "revision",
      ])
    {
      return .lastUpdated
    }
    if words.matches(word, any: ["posted", "created", "published"]) { return .created }
    if words.matches(word, any: ["dated", "version"]) { return .unspecified }
    return nil
  }

  private static let small: [StaticString] = [
    "on", "as", "of", "date", "is", "was", "and", "the", "last", "since", "from", "this", "policy",
    "privacy", "statement", "notice", "version", "in", "became", "becomes", "it",
  ]

  /// A date is the policy's own when its block is short, starts with the cue, or names the policy.
  private func isAboutPolicy(cue: Int, block: TextRange) -> Bool {
    if block.count < 120 { return true }
    let first = words.word(at: block.start)
    if cue - first <= 4 { return true }
    return (max(first, cue - 8)..<cue).contains {
      words.matches($0, any: ["policy", "statement", "notice", "page", "version"])
    }
  }

  private func date(at word: Int) -> Found? {
    let first = PlainWords.lower(words.bytes[Int(words.starts[word])])
    if (48...57).contains(first) { return dayFirst(word) ?? numeric(word) }
    if isNumber(word + 1), let month = Self.month(words, word) {
      // March 14, 2005; March 14th 2005; March 2005
      if let day = day(word + 1), let year = year(word + 2) {
        return Found(first: word, last: word + 2, iso: Self.iso(year, month, day))
      }
      if let year = year(word + 1) {
        return Found(first: word, last: word + 1, iso: Self.iso(year, month, nil))
      }
    }
    return nil
  }

  /// Whether a word begins with a digit, as what follows a month does.
  private func isNumber(_ word: Int) -> Bool {
    word < words.count && (48...57).contains(words.bytes[Int(words.starts[word])])
  }

  /// 14 March 2005; 14th of March, 2005
  private func dayFirst(_ word: Int) -> Found? {
    guard let day = day(word) else { return nil }
    let next = words.matches(word + 1, "of") ? word + 2 : word + 1
    guard let month = Self.month(words, next), let year = year(next + 1) else { return nil }
    return Found(first: word, last: next + 1, iso: Self.iso(year, month, day))
  }

  /// 9/12/2005, 09.12.2005 (months first unless that cannot be), 2005-09-12, 1-28-08.
  private func numeric(_ word: Int) -> Found? {
    guard let (parts, last) = numbers(word), parts.count == 3 else { return nil }
    let (a, b, c) = (parts[0], parts[1], parts[2])
    if a.value > 1900, (1...12).contains(b.value), (1...31).contains(c.value) {
      return Found(first: word, last: last, iso: Self.iso(a.value, b.value, c.value))
    }
    let year = c.digits == 2 ? (c.value < 70 ? 2000 : 1900) + c.value : c.value
    guard (1980...2100).contains(year), c.digits == 2 || c.digits == 4 else { return nil }
    if (1...12).contains(a.value), (1...31).contains(b.value) {
      return Found(first: word, last: last, iso: Self.iso(year, a.value, b.value))
    }
    if (1...12).contains(b.value), (1...31).contains(a.value) {
      return Found(first: word, last: last, iso: Self.iso(year, b.value, a.value))
    }
    return nil
  }

  /// Numbers joined by `/`, or by `.` or `-` within one word.
  private func numbers(_ word: Int) -> (parts: [(value: Int, digits: Int)], last: Int)? {
    var parts: [(value: Int, digits: Int)] = []
    var at = word
    while at < words.count, parts.count < 3 {
      let letters = words.bytes[Int(words.starts[at])..<Int(words.ends[at])]
      for piece in letters.split(whereSeparator: { $0 == 45 || $0 == 46 }) {
        guard piece.count <= 4, piece.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
        parts.append((piece.reduce(0) { $0 * 10 + Int($1) - 48 }, piece.count))
      }
      if parts.count >= 3 { return (parts, at) }
      guard words.gap(after: at).elementsEqual([47]) else { return nil }
      at += 1
    }
    return nil
  }

  private func day(_ word: Int) -> Int? {
    guard words.starts.indices.contains(word) else { return nil }
    let letters = words.bytes[Int(words.starts[word])..<Int(words.ends[word])]
    let digits = letters.prefix { $0 >= 48 && $0 <= 57 }
    guard digits.count <= 2, !digits.isEmpty else { return nil }
    let ending = letters.dropFirst(digits.count).map(PlainWords.lower)
    let isOrdinal = ["st", "nd", "rd", "th"].contains(String(decoding: ending, as: UTF8.self))
    guard ending.isEmpty || isOrdinal else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1) - 48 }
    return (1...31).contains(value) ? value : nil
  }

  private func year(_ word: Int) -> Int? {
    guard let value = words.number(word), (1980...2100).contains(value) else { return nil }
    return value
  }

  private static let months: [StaticString] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// The month a word names, whole, by three letters or as "sept".
  private static func month(_ words: PlainWords, _ word: Int) -> Int? {
    guard words.starts.indices.contains(word) else { return nil }
    let start = Int(words.starts[word])
    let length = Int(words.ends[word]) - start
    guard length >= 3, beginsMonth(words.bytes[start]) else { return nil }
    let letters = packed(words.bytes[start], words.bytes[start + 1], words.bytes[start + 2])
    guard let month = monthStarts.firstIndex(of: letters),
      length == 3 || words.matches(word, months[month]) || words.matches(word, "sept")
    else { return nil }
    return month + 1
  }

  /// Whether a letter is one of the eight that months begin with.
  private static func beginsMonth(_ letter: UInt8) -> Bool {
    switch letter | 32 {
    case 97, 100, 102, 106, 109, 110, 111, 115: true
    default: false
    }
  }

  private static let monthStarts = months.map { name in
    packed(name.utf8Start[0], name.utf8Start[1], name.utf8Start[2])
  }

  /// Three letters in lower case as one number.
  private static func packed(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    UInt32(PlainWords.lower(first)) << 16 | UInt32(PlainWords.lower(second)) << 8
      | UInt32(PlainWords.lower(third))
  }

  private static func iso(_ year: Int, _ month: Int, _ day: Int?) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))" + (day.map { "-\(two($0))" } ?? "")
  }
}
