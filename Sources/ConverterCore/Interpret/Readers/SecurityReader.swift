/// Reads protections of data: what kind, in which words; "no system is safe" is one of them.
struct SecurityReader: StatementReader {
  mutating func read(_ statement: Statement, into model: inout PolicyModel) {
    guard !statement.sentence.isHeading, !statement.sentence.isQuestion,
      statement.has(.security), !statement.isTitle, !statement.isContents
    else { return }
    let measures = measures(of: statement).filter { !isElsewhere($0.kind, statement) }
    let isDisclaimer = measures.contains { $0.kind == .noGuarantee }
    let isSpecific = measures.contains { $0.kind != .generic && $0.kind != .noGuarantee }
    model.securityMeasures += measures.filter { measure in
      switch measure.kind {
      case .generic: !isSpecific && (!isDisclaimer || isApart(statement))
      case .secureTransfer:
        !isDisclaimer || measures.count > 2 || says(measure.kind, before: .noGuarantee, statement)
      default: true
      }
    }
  }

  /// "We strive to protect …, but cannot guarantee …": the promise stands apart from what is not
  /// promised.
  private func isApart(_ statement: Statement) -> Bool {
    let cues = statement.cues(.security)
    let limits = cues.filter {
      statement.reading.value($0, as: SecurityMeasure.Kind.self) == .noGuarantee
    }
    return cues.contains { cue in
      statement.reading.value(cue, as: SecurityMeasure.Kind.self) == .generic
        && !statement.isDenied(cue)
        && !limits.contains { limit in
          limit.tokens.overlaps(cue.tokens)
            || (limit.tokens.upperBound <= cue.tokens.lowerBound
              && cue.tokens.lowerBound - limit.tokens.upperBound <= 6
              && !startsAnew(limit.tokens.upperBound..<cue.tokens.lowerBound, statement))
        }
    }
  }

  /// "We use SSL, although no system is safe": whether a measure is told of before another.
  private func says(
    _ kind: SecurityMeasure.Kind, before other: SecurityMeasure.Kind, _ statement: Statement
  ) -> Bool {
    func first(_ kind: SecurityMeasure.Kind) -> Cue? {
      statement.cues(.security).first {
        statement.reading.value($0, as: SecurityMeasure.Kind.self) == kind
      }
    }
    guard let one = first(kind), let two = first(other) else { return false }
    return one.tokens.upperBound <= two.tokens.lowerBound
  }

  /// "No server is safe; however, we take …": whether the company acts in the words between.
  private func startsAnew(_ words: Range<Int>, _ statement: Statement) -> Bool {
    statement.cues(.actor).contains {
      words.contains($0.tokens.lowerBound)
        && statement.reading.value($0, as: FrameActor.self) == .we
    }
  }

  private func measures(of statement: Statement) -> [SecurityMeasure] {
    var found: [SecurityMeasure] = []
    for cue in statement.cues(.security) {
      guard let kind = statement.reading.value(cue, as: SecurityMeasure.Kind.self),
        !found.contains(where: { $0.kind == kind })
      else { continue }
      found.append(
        SecurityMeasure(
          kind: kind, words: statement.reading.quote(cue.tokens),
          polarity: isDenied(kind, cue, statement) ? .denied : .affirmed,
          strength: isAside(kind, statement) ? .weak : cue.strength,
          evidence: [
            statement.reading.evidence(
              statement.sentence.tokens, rule: statement.reading.rule(cue))
          ]))
    }
    return found
  }
}

extension SecurityReader {
  /// "They may not use it for themselves" is the restriction itself, not the lack of one.
  private func isDenied(_ kind: SecurityMeasure.Kind, _ cue: Cue, _ statement: Statement) -> Bool {
    guard kind != .noGuarantee, statement.isDenied(cue) else { return false }
    return !statement.cues(.negation).contains { $0.tokens.overlaps(cue.tokens) }
  }

  /// A promise of privacy in general, and what happens on other sites, are no protections.
  private func isElsewhere(_ kind: SecurityMeasure.Kind, _ statement: Statement) -> Bool {
    let kinds = statement.values(.sentence, as: SentenceKind.self)
    switch kind {
    case .generic: return kinds.contains(.aboutPolicy) || kinds.contains(.otherSites)
    case .noGuarantee: return kinds.contains(.otherSites)
    default: return false
    }
  }

  /// A sentence that tells of collecting or sharing speaks of protection only in passing, unless it
  /// names the means.
  private func isAside(_ kind: SecurityMeasure.Kind, _ statement: Statement) -> Bool {
    switch kind {
    case .secureTransfer, .secureStorage, .training, .breachNotice, .deidentification: return false
    default: break
    }
    // An item of a list of purposes ("We may use it to: • protect our site …") is a purpose.
    if statement.inherited.contains(where: { $0.verbs.contains { $0 == .use || $0 == .share } }) {
      return true
    }
    let acts: [FrameVerb] = [.share, .sell, .collect, .request, .contact, .employ]
    return statement.frames.contains { frame in
      guard !frame.isReference, !frame.isNominal, frame.hasSubject, frame.actor != .you,
        frame.clause != .condition, frame.cues.contains(where: { $0.strength > .weak })
      else { return false }
      let isDenied = frame.negator != nil && kind != .generic && kind != .program
      return !isDenied && frame.verbs.contains(where: acts.contains)
    }
  }
}

extension Statement {
  /// Whether a cue stands within a frame that is denied: not in "they are hashed, not stored as text".
  func isDenied(_ cue: Cue) -> Bool {
    frames.contains { frame in
      guard let negator = frame.negator, frame.span.contains(cue.tokens.lowerBound) else {
        return false
      }
      let between =
        cue.tokens.upperBound - 1..<max(cue.tokens.upperBound, negator.tokens.lowerBound)
      return negator.tokens.lowerBound < cue.tokens.upperBound
        || !between.contains {
          reading.folded.marks[$0].contains(.comma) || says($0, ["and", "but"])
        }
    }
  }

  /// The free value of a cue's field (a law's code, a country's).
  func value(_ cue: Cue) -> String? {
    reading.lexicon.tables.rules[cue.row].says.first { $0.field == cue.field }?.value
  }
}
