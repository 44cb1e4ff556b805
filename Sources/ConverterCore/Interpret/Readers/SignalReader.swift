/// Reads what is said of preference signals: honoured, not honoured, or only mentioned.
struct SignalReader: StatementReader {
  private struct Found {
    var kind: Signal.Kind
    var status: ClaimStatus
    var evidence: [Evidence]
  }

  private var found: [Found] = []
  private var open: (kind: Signal.Kind, block: Int)?

  mutating func read(_ statement: Statement, into model: inout PolicyModel) {
    guard !statement.sentence.isQuestion, !statement.sentence.isHeading else { return }
    let kinds = statement.values(.signal, as: Signal.Kind.self)
    if kinds.isEmpty {
      // "…Do Not Track… . We do not respond to such signals."
      if let open, open.block == statement.sentence.block, let status = status(statement) {
        note(open.kind, status, statement)
      }
      return
    }
    for kind in kinds {
      open = (kind, statement.sentence.block)
      note(kind, kind == .doNotSellLink ? .stated : status(statement) ?? .ambiguous, statement)
    }
  }

  mutating func finish(_ reading: Reading, into model: inout PolicyModel) {
    for kind in Signal.Kind.allCases {
      let all = found.filter { $0.kind == kind }
      guard !all.isEmpty else { continue }
      let statuses = all.map(\.status)
      let status: ClaimStatus =
        statuses.contains(.denied) ? .denied : statuses.contains(.stated) ? .stated : .ambiguous
      model.signals.append(
        Signal(kind: kind, status: status, evidence: all.flatMap(\.evidence)))
    }
  }

  private func status(_ statement: Statement) -> ClaimStatus? {
    let codes = statement.cues(.signalStatus).map { ClaimStatus.allCases[$0.code] }
    if codes.contains(.denied) { return .denied }
    if codes.contains(.ambiguous) { return .ambiguous }
    return codes.contains(.stated) ? .stated : nil
  }

  private mutating func note(_ kind: Signal.Kind, _ status: ClaimStatus, _ statement: Statement) {
    let evidence = statement.reading.evidence(
      statement.sentence.tokens, rule: "signal.\(kind.rawValue)")
    found.append(Found(kind: kind, status: status, evidence: [evidence]))
  }
}
