/// Reads transfers of data to other countries, where data are kept, and safeguards named.
struct TransferReader: StatementReader {
  mutating func read(_ statement: Statement, into model: inout PolicyModel) {
    guard !statement.sentence.isHeading, !statement.sentence.isQuestion else { return }
    var isStorage: Bool?
    for cue in statement.cues(.transfer) {
      let stores = statement.value(cue) == "store"
      isStorage = (isStorage ?? true) && stores
    }
    guard let isStorage, let cue = statement.cues(.transfer).first else { return }
    let countries = statement.cues(.country)
    model.transfers.append(
      Transfer(
        places: countries.map { statement.reading.quote($0.tokens) },
        countryCodes: countries.map { statement.value($0) ?? "" }, isStorageLocation: isStorage,
        safeguards: statement.mentions(
          .safeguard, as: Transfer.Safeguard.self, in: statement.sentence.tokens),
        polarity: isDenied(cue, statement) ? .denied : .affirmed,
        modality: statement.frames.first?.modality ?? .unspecified, strength: cue.strength,
        evidence: statement.evidence(rule: statement.reading.rule(cue))))
  }

  /// "Data do not leave the country": a denial of verbs that no frame knows as well.
  private func isDenied(_ cue: Cue, _ statement: Statement) -> Bool {
    if isExcepted(cue, statement) { return false }
    return statement.isDenied(cue)
      || statement.cues(.negation).contains { negation in
        guard statement.reading.value(negation, as: Negator.self) == .not else { return false }
        let distance = cue.tokens.lowerBound - negation.tokens.upperBound
        return cue.tokens.contains(negation.tokens.lowerBound) || (0...1).contains(distance)
      }
  }

  /// "Not sent abroad without a contract": sent, then, with one.
  private func isExcepted(_ cue: Cue, _ statement: Statement) -> Bool {
    statement.says(cue.tokens.lowerBound..<statement.sentence.tokens.upperBound, Self.without)
  }

  private static let without: WordGroup = ["without"]
}
