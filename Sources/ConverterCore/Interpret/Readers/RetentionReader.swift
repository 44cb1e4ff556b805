/// Reads how long data are kept: onto the practice that keeps or deletes them in the same sentence,
/// or as a practice of its own.
struct RetentionReader: StatementReader {
  /// How often each sentence has stood, so that one said twice makes two ids.
  private var ordinals: [String: Int] = [:]

  mutating func read(_ statement: Statement, into model: inout PolicyModel) {
    guard !statement.sentence.isHeading, !statement.sentence.isQuestion else { return }
    let frame = statement.frames.first { frame in
      frame.actor != .you && !frame.isReference && frame.clause != .indirect
        && frame.verbs.contains { $0 == .retain || $0 == .delete } && !isNaming(frame, statement)
    }
    guard frame != nil || isPlain(statement), let retention = rule(statement, frame) else { return }
    let range = statement.reading.folded.range(statement.sentence.tokens)
    var isPlaced = false
    for index in model.practices.indices.reversed() {
      guard let own = model.practices[index].evidence.first?.range, own.end > range.start else {
        break
      }
      guard own == range, [.retain, .delete].contains(model.practices[index].action) else {
        continue
      }
      model.practices[index].retention = retention
      // "Not beyond the end of the contest" is until then.
      if isBounded(statement) { model.practices[index].polarity = .affirmed }
      isPlaced = true
    }
    if !isPlaced { model.practices.append(practice(retention, statement, frame)) }
  }

  /// "We may disclose information maintained as the law requires": what is passed on is named, and
  /// the rule is for that.
  private func isNaming(_ frame: Frame, _ statement: Statement) -> Bool {
    statement.cues(.data).contains { $0.tokens.upperBound == frame.tokens.lowerBound }
      && statement.frames.contains {
        $0.tokens.upperBound <= frame.tokens.lowerBound && !$0.isReference
          && !$0.isPassive && $0.span.contains(frame.tokens.lowerBound)
      }
  }

  /// A period with data and no other verb that it could belong to ("we keep IP addresses for 90
  /// days", whose verb alone tells nothing).
  private func isPlain(_ statement: Statement) -> Bool {
    guard statement.has(.retention) else { return false }
    let periods: [Retention.Kind] = [.statedPeriod, .indefinite, .untilPurposeMet, .untilEvent]
    let kinds = statement.values(.retention, as: Retention.Kind.self)
    let words = statement.sentence.tokens
    let isSchedule =
      kinds.contains(.businessPractice)
      && statement.says(words, ["destruction", "disposal", "deletion", "destroyed", "disposed"])
    let isOfData = statement.has(.data) || statement.says(words, ["logs", "records", "files"])
    return (isSchedule || kinds.contains(where: periods.contains)) && isOfData
      && !statement.has(.right) && !statement.has(.control) && !statement.has(.audience)
      && !statement.has(.mechanism) && !statement.has(.technology)
      && statement.frames.allSatisfy { $0.actor != .you && $0.actor != .they }
  }

  /// Whether a denial only sets an end ("we do not keep them longer than …").
  private func isBounded(_ statement: Statement) -> Bool {
    statement.says(statement.sentence.tokens, ["beyond", "longer", "past", "after"])
      && statement.has(.retention)
  }

  private func rule(_ statement: Statement, _ frame: Frame?) -> Retention? {
    let reading = statement.reading
    let sentence = reading.evidence(statement.sentence.tokens, rule: "retention.sentence")
    if let frame, frame.isDenied, frame.verbs.contains(.retain), !isBounded(statement) {
      return Retention(kind: .notRetained, evidence: [sentence])
    }
    let kinds = statement.cues(.retention).compactMap { cue in
      reading.value(cue, as: Retention.Kind.self).map { ($0, cue) }
    }.filter { isOfKeeping($0.0, $0.1, frame) }
    guard let (kind, cue) = kinds.min(by: { Self.rank($0.0) < Self.rank($1.0) }) else { return nil }
    let words = reading.quote(cue.tokens)
    return Retention(
      kind: kind, duration: kind == .statedPeriod ? Self.duration(words) : nil,
      event: kind == .untilEvent ? words : nil, strength: cue.strength,
      evidence: [reading.evidence(statement.sentence.tokens, rule: reading.rule(cue))])
  }

  /// "We collect, store and use it as necessary": the end named is that of the use; and a law or a
  /// practice of trade counts within the words of the keeping only.
  private func isOfKeeping(_ kind: Retention.Kind, _ cue: Cue, _ frame: Frame?) -> Bool {
    switch kind {
    case .statedPeriod, .indefinite, .untilEvent: return true
    default: break
    }
    guard let frame else { return true }
    let keeping: [FrameVerb] = [.retain, .delete]
    if !frame.isDenied, let first = frame.verbs.first, !keeping.contains(first) { return false }
    guard kind == .legalRequirement || kind == .businessPractice else { return true }
    return frame.span.lowerBound <= cue.tokens.lowerBound
      && cue.tokens.lowerBound < frame.span.upperBound
  }

  private mutating func practice(
    _ retention: Retention, _ statement: Statement, _ frame: Frame?
  ) -> Practice {
    let isDelete =
      frame?.verbs.contains(.delete)
      ?? statement.says(
        statement.sentence.tokens,
        ["delete", "deleted", "remove", "removed", "purge", "purged", "destroy", "destroyed"])
    let data = statement.mentions(
      .data, as: DataCategory.self, in: statement.sentence.tokens)
    let name = statement.reading.quote(statement.sentence.tokens)
    let base = "p-" + Identity.short(name.utf8) + "-kept"
    let ordinal = (ordinals[base] ?? 0) + 1
    ordinals[base] = ordinal
    return Practice(
      id: ordinal == 1 ? base : "\(base)-\(ordinal)",
      action: isDelete ? .delete : .retain, data: data, retention: retention,
      modality: frame?.modality ?? .unspecified,
      polarity: frame?.isDenied == true && !isBounded(statement) ? .denied : .affirmed,
      evidence: statement.evidence(rule: "retention.sentence"))
  }

  /// The firmest rule of a sentence that gives several.
  private static func rank(_ kind: Retention.Kind) -> Int {
    switch kind {
    case .notRetained: 0
    case .statedPeriod: 1
    case .indefinite: 2
    case .legalRequirement: 3
    case .untilEvent: 4
    case .untilPurposeMet: 5
    case .businessPractice: 6
    case .limited: 7
    }
  }

  /// ISO 8601 of "seven years", "90 days"; nil where the number is not known.
  static func duration(_ words: String) -> String? {
    let plain = PlainWords(words)
    let numbers: [(StaticString, Int)] = [
      ("a", 1), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6),
      ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12),
      ("fourteen", 14), ("fifteen", 15), ("eighteen", 18), ("twenty", 20), ("thirty", 30),
      ("forty", 40), ("sixty", 60), ("ninety", 90),
    ]
    var number: Int?
    for word in 0..<plain.count {
      if let value = plain.number(word) ?? numbers.first(where: { plain.matches(word, $0.0) })?.1 {
        number = value
      }
      guard let number else { continue }
      if plain.matches(word, any: ["day", "days"]) { return "P\(number)D" }
      if plain.matches(word, any: ["week", "weeks"]) { return "P\(number)W" }
      if plain.matches(word, any: ["month", "months"]) { return "P\(number)M" }
      if plain.matches(word, any: ["year", "years"]) { return "P\(number)Y" }
      if plain.matches(word, any: ["hour", "hours"]) { return "PT\(number)H" }
    }
    return nil
  }
}
