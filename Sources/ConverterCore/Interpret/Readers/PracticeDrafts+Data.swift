/// Which data a frame is about, and which its words only leave out or name as what it is for.
extension PracticeDrafts {
  /// The data of a span; what is named only to be left out ("not including your name") is denied.
  func data(in span: Range<Int>, of frame: Frame) -> [Mention<DataCategory>] {
    var mentions = statement.mentions(.data, as: DataCategory.self, in: span)
    mentions.removeAll { mention in
      guard let range = mention.evidence.first?.range else { return false }
      let token = reading.folded.token(at: range.start)
      // "Your employer can see it": who does it is no data.
      return isOfOthers(token) || isOfPurpose(token, frame)
    }
    for index in mentions.indices {
      guard let range = mentions[index].evidence.first?.range else { continue }
      let token = reading.folded.token(at: range.start)
      if isLeftOut(token, span) || isDenied(token, frame) { mentions[index].status = .denied }
    }
    return mentions
  }

  private func isOfOthers(_ token: Int) -> Bool {
    statement.cues.contains {
      $0.field == .actor && $0.tokens.contains(token)
        && reading.value($0, as: FrameActor.self) == .they
    }
  }

  /// "To study usage trends", "used to measure the traffic": words that belong to a purpose, or stand
  /// after it as what is studied, name no data, unless the verb of the frame stands among them ("we
  /// track usage").
  private func isOfPurpose(_ token: Int, _ frame: Frame) -> Bool {
    let isUse = frame.verbs.allSatisfy { $0 == .use || $0 == .employ }
    if isUse || frame.verbs == [.retain], isOfAim(token, frame) { return true }
    return statement.cues(.purpose).contains { cue in
      guard cue.tokens.lowerBound < token, !frame.tokens.overlaps(cue.tokens) else { return false }
      if token < cue.tokens.upperBound { return true }
      let between = cue.tokens.upperBound..<token
      return isUse && between.count <= 2 && cue.tokens.lowerBound > frame.tokens.upperBound
        && reading.value(cue, as: Purpose.self) == .analytics
        && between.allSatisfy { grammar.determiners[Int(reading.folded.words[$0])] }
    }
  }

  /// "We use your card to bill you for what you order": data that the aim of a use or of keeping
  /// names, where what is used is named before it.
  private func isOfAim(_ token: Int, _ frame: Frame) -> Bool {
    let words = frame.tokens.upperBound..<max(frame.tokens.upperBound, token)
    guard
      let to = words.first(where: {
        grammar.infinitive[Int(reading.folded.words[$0])] && !leadsToNoun($0 + 1)
      }),
      !(to..<token).contains(where: {
        statement.says($0, Self.including) || statement.says($0, Self.such)
          || reading.folded.marks[$0].contains(.semicolon)
      })
    else { return false }
    let object = (frame.isPassive ? frame.clauseStart : frame.tokens.upperBound)..<to
    return has(.data, in: object)
  }

  private static let such: WordGroup = ["such", "like"]

  private func isLeftOut(_ token: Int, _ span: Range<Int>) -> Bool {
    var at = token - 1
    var steps = 0
    while at >= span.lowerBound, steps < 12 {
      let marks = reading.folded.marks[at]
      if marks.contains(.closes) || marks.contains(.semicolon) { return false }
      if at > span.lowerBound, statement.says(at, Self.including) {
        return grammar.exclusions[Int(reading.folded.words[at - 1])]
      }
      // "Your name (not your address)".
      if statement.says(at, Self.not), marks.contains(.opens) { return true }
      // "Your town, never your name".
      if statement.says(at, Self.never), at > span.lowerBound, token - at <= 3,
        reading.folded.marks[at - 1].contains(.comma)
      {
        return true
      }
      if statement.says(at, Self.excluding) { return true }
      // "But not limited to" leaves nothing out.
      if at + 2 < span.upperBound, statement.says(at, Self.but), statement.says(at + 1, Self.not),
        !statement.says(at + 2, Self.limited)
      {
        return true
      }
      at -= 1
      steps += 1
    }
    return false
  }

  /// "We keep statistics; they hold no addresses": denied by a word of its own where the verb is not.
  private func isDenied(_ token: Int, _ frame: Frame) -> Bool {
    !frame.isDenied
      && statement.cues(.negation).contains {
        reading.value($0, as: Negator.self) == .no
          && ($0.tokens.lowerBound...$0.tokens.upperBound).contains(token)
          && $0.tokens.lowerBound >= frame.tokens.upperBound
      }
  }

  private static let including: WordGroup = ["including", "include"]
  private static let excluding: WordGroup = ["excluding"]
  private static let but: WordGroup = ["but"]
  static let not: WordGroup = ["not", "never"]
  private static let never: WordGroup = ["never"]
  private static let limited: WordGroup = ["limited"]
}
