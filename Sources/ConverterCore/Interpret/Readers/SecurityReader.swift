/// Reads protections of data: what kind, in which words; "no system is safe" is one of them.
struct SecurityReader: StatementReader {
  mutating func read(_ statement: Statement, into model: inout PolicyModel) {
    guard !statement.sentence.isHeading, !statement.sentence.isQuestion,
      statement.has(.security)
    else { return }
    let measures = measures(of: statement)
    let isDisclaimer = measures.contains { $0.kind == .noGuarantee }
    let isSpecific = measures.contains { $0.kind != .generic && $0.kind != .noGuarantee }
    model.securityMeasures += measures.filter { measure in
      switch measure.kind {
      case .generic: !isSpecific && !isDisclaimer
      case .secureTransfer: !isDisclaimer || measures.count > 2
      default: true
      }
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
          polarity: statement.isDenied(cue) && kind != .noGuarantee ? .denied : .affirmed,
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
  /// A sentence that tells of collecting or sharing speaks of protection only in passing, unless it
  /// names the means.
  private func isAside(_ kind: SecurityMeasure.Kind, _ statement: Statement) -> Bool {
    switch kind {
    case .secureTransfer, .secureStorage, .training, .breachNotice, .deidentification: return false
    default: break
    }
    return statement.frames.contains { frame in
      !frame.isReference && frame.negator == nil && !frame.isNominal
        && frame.verbs.contains { [.share, .sell, .collect, .request, .contact].contains($0) }
    }
  }
}

extension Statement {
  /// Whether a cue stands within a frame that is denied without exception.
  func isDenied(_ cue: Cue) -> Bool {
    frames.contains { $0.isDenied && $0.span.contains(cue.tokens.lowerBound) }
  }

  /// The free value of a cue's field (a law's code, a country's).
  func value(_ cue: Cue) -> String? {
    reading.lexicon.tables.rules[cue.row].says.first { $0.field == cue.field }?.value
  }
}
