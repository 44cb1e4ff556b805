/// Finds postal addresses: a postal code with what an address must have before it, a street or box.
struct PostalAddressReader {
  let text: CanonicalText
  let words: PlainWords

  /// The addresses in reading order, each once.
  func addresses() -> [Contact] {
    var found: [Contact] = []
    for word in 0..<words.count where (48...57).contains(words.bytes[Int(words.starts[word])]) {
      guard let contact = american(word) ?? european(word) else { continue }
      if !found.contains(where: { $0.value == contact.value }) { found.append(contact) }
    }
    return found
  }

  // MARK: United States: "…, City, ST 12345"

  private func american(_ zip: Int) -> Contact? {
    guard isZip(zip), let state = state(endingAt: zip - 1) else { return nil }
    let first = start(before: state.lowerBound)
    guard let street = street(in: first..<state.lowerBound) else { return nil }
    let pieces = segments(street..<state.lowerBound)
    guard let city = pieces.last, pieces.count >= 2 || city.lowerBound > street else { return nil }
    let streetEnd = pieces.count >= 2 ? pieces[pieces.count - 2].upperBound : city.lowerBound
    let country = country(after: zip)
    return contact(
      from: first, to: country.last ?? zip,
      PostalAddress(
        name: first < street ? line(first..<street) : nil, street: line(street..<streetEnd),
        city: line(city), state: line(state.lowerBound..<zip), postalCode: line(zip..<(zip + 1)),
        country: country.isEmpty ? nil : line(country)))
  }

  private func isZip(_ word: Int) -> Bool {
    let letters = words.bytes[Int(words.starts[word])..<Int(words.ends[word])]
    guard letters.count == 5 || letters.count == 10 else { return false }
    return letters.enumerated().allSatisfy {
      $0.offset == 5 ? $0.element == 45 : (48...57).contains($0.element)
    }
  }

  private func state(endingAt word: Int) -> Range<Int>? {
    guard word > 2, isAddressGap(after: word) else { return nil }
    let letters = words.bytes[Int(words.starts[word])..<Int(words.ends[word])]
    if letters.count == 2, letters.allSatisfy({ (65...90).contains($0) }) {
      return word..<(word + 1)
    }
    if letters.count == 4, letters.elementsEqual("D.C".utf8) { return word..<(word + 1) }
    if words.matches(word, any: Self.states) { return word..<(word + 1) }
    let isDouble = Self.doubleStates.contains {
      words.matches(word - 1, $0.0) && words.matches(word, $0.1)
    }
    return isDouble ? (word - 1)..<(word + 1) : nil
  }

  // MARK: Europe: "Street 7, 20457 City"

  private func european(_ code: Int) -> Contact? {
    guard code >= 2, code + 1 < words.count, let number = words.number(code),
      (1000...99999).contains(number), words.isCapitalised(code + 1),
      words.gap(after: code).elementsEqual([32]), (words.number(code - 1) ?? 1) < 1000,
      isHouseNumber(code - 1),
      words.isCapitalised(code - 2),
      words.gap(after: code - 1).contains(where: { $0 == 44 || $0 == 10 }),
      isAddressGap(after: code - 1)
    else { return nil }
    let first = start(before: code)
    guard let street = segments(first..<code).last else { return nil }
    var last = code + 1
    while last + 1 < words.count, words.isCapitalised(last + 1),
      words.gap(after: last).elementsEqual([32])
    {
      last += 1
    }
    let country = country(after: last)
    return contact(
      from: first, to: country.last ?? last,
      PostalAddress(
        name: first < street.lowerBound ? line(first..<street.lowerBound) : nil,
        street: line(street), city: line((code + 1)..<(last + 1)),
        postalCode: line(code..<(code + 1)), country: country.isEmpty ? nil : line(country)))
  }

  private func isHouseNumber(_ word: Int) -> Bool {
    let letters = words.bytes[Int(words.starts[word])..<Int(words.ends[word])]
    return letters.count <= 6 && (words.number(word) ?? 0) < 100_000
      && letters.first.map { (48...57).contains($0) } == true
  }

  // MARK: Parts

  /// Where the run of address-like words before a word begins.
  private func start(before word: Int) -> Int {
    var first = word
    let limit = Int(words.starts[word]) - 240
    while first > 0, Int(words.starts[first - 1]) > limit, isAddressGap(after: first - 1),
      isAddressWord(first - 1)
    { first -= 1 }
    while first < word, words.matches(first, any: ["of", "and", "the", "at", "floor", "c", "o"]) {
      first += 1
    }
    return first
  }

  private func isAddressWord(_ word: Int) -> Bool {
    words.isCapitalised(word) || isHouseNumber(word)
      || words.matches(word, any: ["of", "and", "the", "th", "floor", "de", "c", "o"])
  }

  /// Commas, line ends, `#` and a full stop after an abbreviation may stand within an address.
  private func isAddressGap(after word: Int) -> Bool {
    let gap = words.gap(after: word)
    guard gap.count <= 4, gap.allSatisfy({ " ,\n#./".utf8.contains($0) }) else { return false }
    if gap.first == 46, gap.count > 1 {
      let length = words.ends[word] - words.starts[word]
      return length <= 4
    }
    return true
  }

  /// The first word of the street: a house number before a name, or a box.
  private func street(in run: Range<Int>) -> Int? {
    run.first { word in
      if words.matches(word, any: ["p.o", "po"]), words.matches(word + 1, "box") { return true }
      if words.matches(word, "one"), words.isCapitalised(word + 1) { return true }
      guard isHouseNumber(word), word + 1 < run.upperBound else { return false }
      let gap = words.gap(after: word)
      return gap.elementsEqual([32]) && (words.isCapitalised(word + 1) || isHouseNumber(word + 1))
        && !endsWithHash(word - 1)
    }
  }

  private func endsWithHash(_ word: Int) -> Bool {
    word >= 0 && words.gap(after: word).contains(35)
  }

  /// Runs of words between commas and line ends.
  private func segments(_ run: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var first = run.lowerBound
    for word in run where words.gap(after: word).contains(where: { $0 == 44 || $0 == 10 }) {
      pieces.append(first..<(word + 1))
      first = word + 1
    }
    if first < run.upperBound { pieces.append(first..<run.upperBound) }
    return pieces
  }

  private func country(after word: Int) -> Range<Int> {
    let next = word + 1
    guard next < words.count, words.gap(after: word).allSatisfy({ ", \n".utf8.contains($0) }) else {
      return next..<next
    }
    if words.matches(next, any: Self.countries) { return next..<(next + 1) }
    if words.matches(next, "united"), words.matches(next + 1, any: ["states", "kingdom"]) {
      return next..<(next + 2)
    }
    return next..<next
  }

  private func line(_ run: Range<Int>) -> String {
    guard let first = run.first, let last = run.last else { return "" }
    let pieces = text.quote(words.range(first, last)).split { $0 == "\n" }
    return pieces.map { piece in
      var trimmed = piece
      while let end = trimmed.last, end == " " || end == "," { trimmed.removeLast() }
      return String(trimmed)
    }.joined(separator: ", ")
  }

  private func contact(from first: Int, to last: Int, _ postal: PostalAddress) -> Contact {
    Contact(
      kind: .postal, value: line(first..<(last + 1)), postal: postal,
      evidence: [Evidence(words.range(first, last), rule: "facts.postal")])
  }

  private static let states: [StaticString] = [
    "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut",
    "delaware", "florida", "georgia", "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas",
    "kentucky", "louisiana", "maine", "maryland", "massachusetts", "michigan", "minnesota",
    "mississippi", "missouri", "montana", "nebraska", "nevada", "ohio", "oklahoma", "oregon",
    "pennsylvania", "tennessee", "texas", "utah", "vermont", "virginia", "washington",
    "wisconsin", "wyoming",
  ]
  private static let doubleStates: [(StaticString, StaticString)] = [
    ("new", "hampshire"), ("new", "jersey"), ("new", "mexico"), ("new", "york"),
    ("north", "carolina"), ("north", "dakota"), ("rhode", "island"), ("south", "carolina"),
    ("south", "dakota"), ("west", "virginia"),
  ]
  private static let countries: [StaticString] = [
    "usa", "u.s.a", "us", "u.s", "canada", "germany", "deutschland", "france", "ireland",
    "netherlands", "sweden", "austria", "switzerland", "belgium", "denmark", "norway", "finland",
    "spain", "italy", "poland", "australia",
  ]
}
