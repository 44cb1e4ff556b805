/// Notes what is wrong with a policy as a document: blanks, undecided brackets, statements that
/// contradict each other, references that lead nowhere, passages about the law, choices promised
/// by a heading and not told.
struct FindingReader: StatementReader {
  private var lawBlocks: [Int: Evidence] = [:]

  mutating func read(_ statement: Statement, into model: inout PolicyModel) {
    let kinds = statement.values(.sentence, as: SentenceKind.self)
    guard kinds.contains(.describesLaw), !statement.sentence.isHeading,
      statement.frames.contains(where: { !$0.isReference })
    else { return }
    let block = statement.sentence.block
    if lawBlocks[block] == nil {
      lawBlocks[block] = statement.reading.evidence(
        statement.sentence.tokens, rule: "finding.describesLaw")
    }
  }

  mutating func finish(_ reading: Reading, into model: inout PolicyModel) {
    var byBlock: [Int: [Int]] = [:]
    for (index, practice) in model.practices.enumerated() {
      guard let start = practice.evidence.first?.range.start,
        let block = reading.text.blockIndex(at: start)
      else { continue }
      byBlock[block, default: []].append(index)
    }
    let told = model.findings.filter { $0.code == .unresolvedAlternative }.flatMap(\.evidence)
    for bracket in BracketFinder(reading.text).brackets() {
      let block = reading.text.blockIndex(at: bracket.range.start)
      note(bracket, practices: block.flatMap { byBlock[$0] } ?? [], told: told, &model)
    }
    model.findings += ContradictionFinder().findings(model)
    model.findings += ReferenceFinder(reading).findings()
    for (_, evidence) in lawBlocks.sorted(by: { $0.key < $1.key }) {
      model.findings.append(
        Finding(
          .describesLawNotPractice, severity: .note,
          message: "the passage says what a law provides, not what is done", evidence: [evidence]))
    }
    for range in emptyChoices(reading, model) {
      model.findings.append(
        Finding(
          .unparsedChoice, severity: .note, message: "the section's choices could not be read",
          evidence: [Evidence(range, rule: "finding.choiceHeading")]))
    }
  }

  // MARK: Templates

  private func note(
    _ bracket: TemplateBracket, practices: [Int], told: [Evidence], _ model: inout PolicyModel
  ) {
    let evidence = [Evidence(bracket.range, rule: "finding.template")]
    switch bracket.kind {
    case .blank:
      model.findings.append(
        Finding(
          .templatePlaceholder, severity: .error, message: "a template's blank was not filled in",
          evidence: evidence))
    case .alternatives(let parts):
      if Self.decides(parts) { leaveOpen(bracket.range, parts, practices, &model) }
      let isSaid = told.contains { $0.range.contains(bracket.range) }
      guard !isSaid else { return }
      model.findings.append(
        Finding(
          .unresolvedAlternative, severity: .error,
          message: "bracketed alternatives were left undecided", evidence: evidence))
    }
  }

  /// Whether the readings differ in what is done ("do/do not", "agreed to/not refused") and not
  /// only in what it is called ("order form/registration form").
  private static func decides(_ parts: [String]) -> Bool {
    let denied = parts.map { part in
      part.split(separator: " ").contains { ["not", "never", "no", "don't"].contains($0) }
    }
    return Set(denied).count == 2
  }

  /// Practices of an undecided sentence are stated by neither reading.
  private func leaveOpen(
    _ range: TextRange, _ parts: [String], _ practices: [Int], _ model: inout PolicyModel
  ) {
    for index in practices {
      guard let own = model.practices[index].evidence.first?.range, own.contains(range) else {
        continue
      }
      model.practices[index].status = .ambiguous
      model.practices[index].alternatives = parts
    }
  }

  // MARK: Choices

  /// Headings that promise a choice over sections in which none was read.
  private func emptyChoices(_ reading: Reading, _ model: PolicyModel) -> [TextRange] {
    let blocks = reading.text.blocks
    let evidence = model.choices.flatMap(\.evidence) + model.signals.flatMap(\.evidence)
    var told: Set<Int> = []
    for item in evidence {
      guard let block = reading.text.blockIndex(at: item.range.start) else { continue }
      told.formUnion([block] + blocks[block].headingPath)
    }
    let full = Set(blocks.compactMap { $0.kind == .heading ? nil : $0.headingPath.last })
    return reading.sentences.filter(\.isHeading).compactMap { sentence in
      guard !told.contains(sentence.block), full.contains(sentence.block) else { return nil }
      let promises = reading.cues[sentence.cues].contains { cue in
        cue.field == .control && reading.value(cue, as: Control.self) == .optOut
      }
      return promises ? blocks[sentence.block].range : nil
    }
  }
}
