/// Reads whom passages address: residents of places, children; and what is said of children.
struct AudienceReader: StatementReader {
  private var ages: [Int] = []
  private var ageEvidence: [Evidence] = []

  mutating func read(_ statement: Statement, into model: inout PolicyModel) {
    guard !statement.sentence.isQuestion, statement.has(.audience) else { return }
    let aboveIsChildren = statement.headingCues.contains {
      $0.field == .audience && statement.reading.value($0, as: AudienceCode.self) == .children
    }
    var seen: [AudienceCode] = []
    for cue in statement.cues(.audience) {
      guard let code = statement.reading.value(cue, as: AudienceCode.self), !seen.contains(code)
      else { continue }
      if cue.strength == .weak, !aboveIsChildren { continue }
      if statement.sentence.isHeading { continue }
      seen.append(code)
      model.audiences.append(
        Audience(
          code: code, label: statement.reading.quote(cue.tokens),
          jurisdiction: code.jurisdiction,
          evidence: [
            statement.reading.evidence(
              statement.sentence.tokens, rule: statement.reading.rule(cue))
          ]))
    }
    if seen.contains(.children) { readChildren(statement, &model) }
  }

  mutating func finish(_ reading: Reading, into model: inout PolicyModel) {
    if !ages.isEmpty {
      model.children.minimumAge = Claim(
        ages.count == 1 ? .stated : .ambiguous, ages, evidence: ageEvidence)
    }
    let regional = model.audiences.filter { $0.code != .children }
    func audience(of evidence: [Evidence]) -> Audience? {
      evidence.first.flatMap { own in
        regional.first { $0.evidence.contains { $0.range.overlaps(own.range) } }
      }
    }
    for index in model.practices.indices where model.practices[index].audience == nil {
      model.practices[index].audience = audience(of: model.practices[index].evidence)
    }
    for index in model.rights.indices where model.rights[index].audience == nil {
      model.rights[index].audience = audience(of: model.rights[index].evidence)
    }
    for index in model.choices.indices where model.choices[index].audience == nil {
      model.choices[index].audience = audience(of: model.choices[index].evidence)
    }
  }

  // MARK: Children

  private mutating func readChildren(_ statement: Statement, _ model: inout PolicyModel) {
    let sentence = statement.reading.evidence(
      statement.sentence.tokens, rule: "audience.children")
    for age in statedAges(statement) {
      if !ages.contains(age) { ages.append(age) }
      if ageEvidence.last != sentence { ageEvidence.append(sentence) }
    }
    let isParental = statement.cues(.consent).contains {
      statement.reading.value($0, as: ConsentStatement.Kind.self) == .parentalConsentRequired
    }
    if isParental {
      let old = model.children.parentalConsent.evidence
      model.children.parentalConsent = Claim(
        .stated, statement.reading.quote(statement.sentence.tokens), evidence: old + [sentence])
    }
    let collects = statement.frames.filter {
      $0.verbs.contains(.collect) || $0.verbs.contains(.request)
    }
    guard let collect = collects.first else { return }
    let isDenied = collect.negator != nil
    let old = model.children.collection
    if old.status == .notFound || (old.status == .stated && isDenied) {
      model.children.collection = Claim(
        isDenied ? .denied : .stated, statement.reading.quote(statement.sentence.tokens),
        evidence: [sentence])
    }
  }

  /// Ages from 10 to 21 after "under", "age of", "at least" and the like, in digits or words.
  private func statedAges(_ statement: Statement) -> [Int] {
    let words = PlainWords(statement.reading.quote(statement.sentence.tokens))
    return (0..<words.count).compactMap { word in
      guard let age = words.number(word) ?? Self.inWords(words, word), (10...21).contains(age),
        word > 0
      else { return nil }
      let isCued = words.matches(
        word - 1,
        any: ["under", "of", "age", "aged", "below", "than", "least", "ages", "is", "to", "over"])
      let isYears = words.matches(word + 1, any: ["years", "or", "and"])
      return isCued || (isYears && word >= 2) ? age : nil
    }
  }

  private static func inWords(_ words: PlainWords, _ word: Int) -> Int? {
    let names: [(StaticString, Int)] = [
      ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16),
      ("seventeen", 17), ("eighteen", 18), ("twenty-one", 21),
    ]
    return names.first { words.matches(word, $0.0) }?.1
  }
}
