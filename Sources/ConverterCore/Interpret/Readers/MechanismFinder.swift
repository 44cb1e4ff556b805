/// Finds by what means a choice is made or a right used, with addresses as the sentence gives them.
struct MechanismFinder {
  private let statement: Statement
  private let reading: Reading

  init(_ statement: Statement) {
    self.statement = statement
    reading = statement.reading
  }

  /// The means named in the sentence, each kind and target once.
  func mechanisms() -> [Mechanism] {
    var found = addresses()
    for cue in statement.cues(.mechanism) {
      guard let kind = reading.value(cue, as: Mechanism.Kind.self) else { continue }
      if found.contains(where: { $0.kind == kind }) { continue }
      let isAddress = found.contains { [.email, .phone].contains($0.kind) }
      if kind == .contact, isAddress { continue }
      // "Write to name@shop.example" is no letter, "to name@shop.example" no link.
      let next = cue.tokens.upperBound - 1..<cue.tokens.upperBound + 2
      if kind == .postal, isAddress, statement.says(next, ["<email>"]) { continue }
      if kind == .webLink, reading.quote(cue.tokens).contains("@") { continue }
      found.append(Mechanism(kind: kind, target: target(kind, cue), evidence: evidence(cue)))
    }
    return found
  }

  private func evidence(_ cue: Cue) -> [Evidence] {
    [reading.evidence(statement.sentence.tokens, rule: reading.rule(cue))]
  }

  /// E-mail addresses and telephone numbers in the sentence.
  private func addresses() -> [Mechanism] {
    let range = reading.folded.range(statement.sentence.tokens)
    let words = reading.text.bytes(range)
    var found: [Mechanism] = []
    func add(_ kind: Mechanism.Kind, _ value: String) {
      guard !found.contains(where: { $0.kind == kind && $0.target == value }) else { return }
      found.append(
        Mechanism(
          kind: kind, target: value,
          evidence: [reading.evidence(statement.sentence.tokens, rule: "mechanism.address")]))
    }
    for email in EmailScanner(words).addresses() { add(.email, email.value) }
    for phone in PhoneScanner(words).numbers() where !phone.isFax { add(.phone, phone.value) }
    return found
  }

  /// Where the means is found, as written: the link or address in the cue's words or at most a few
  /// words after it; for somebody else's page without one, the words that name it.
  private func target(_ kind: Mechanism.Kind, _ cue: Cue) -> String? {
    guard kind == .webLink || kind == .thirdPartySite || kind == .unsubscribe else { return nil }
    let range = reading.folded.range(statement.sentence.tokens)
    let near = reading.folded.range(cue.tokens)
    let link = reading.text.links.first {
      $0.range.overlaps(range) && $0.range.start >= near.start - 40 && $0.target.hasPrefix("http")
    }
    if let link { return link.target }
    let from = max(statement.sentence.tokens.lowerBound, cue.tokens.lowerBound - 6)
    let address = (from..<statement.sentence.tokens.upperBound).first {
      statement.says($0..<$0 + 1, ["<url>"])
    }
    if let address { return reading.quote(address..<address + 1) }
    let isNamed = cue.tokens.contains { reading.folded.marks[$0].contains(.capital) }
    return kind == .thirdPartySite && isNamed ? reading.quote(cue.tokens) : nil
  }
}
