/// Ties choices to what they govern elsewhere in the policy, and opt-ins to the way back.
struct ChoiceLinks {
  private let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  /// Links purposes and recipients to opt-outs and opt-ins, fills withdrawals, notes what is missing.
  func link(_ model: inout PolicyModel) {
    var governance = ChoiceGovernance(model) { section($0) }
    for choice in model.choices where choice.status != .denied {
      switch choice.control {
      case .optOut, .optIn: governance.govern(choice, in: &model)
      default: break
      }
    }
    withdraw(&model)
    note(&model)
  }

  /// The nearest heading's block above the words, as a section's name.
  private func section(_ evidence: [Evidence]) -> Int? {
    guard let start = evidence.first?.range.start,
      let block = reading.text.blockIndex(at: start)
    else { return nil }
    return reading.text.blocks[block].headingPath.last ?? block
  }

  /// An opt-in can be taken back where an opt-out follows in its section or in a section about
  /// opting out, or names having opted in; or where the policy says that consent can be withdrawn.
  private func withdraw(_ model: inout PolicyModel) {
    var bySection: [Int: [Int]] = [:]
    var anywhere: [Int] = []
    for (index, choice) in model.choices.enumerated()
    where choice.control == .optOut && choice.status == .stated {
      let namesIt = names(.optIn, choice.evidence.first?.range)
      guard namesIt || !choice.scope.contains(.firstPartyCollection) else { continue }
      if let here = section(choice.evidence) { bySection[here, default: []].append(index) }
      if namesIt || names(.optOut, heading(choice.evidence)) { anywhere.append(index) }
    }
    let right = model.rights.first { $0.kind == .withdrawConsent }
    for index in model.choices.indices where model.choices[index].control == .optIn {
      let near = section(model.choices[index].evidence).flatMap { bySection[$0] } ?? []
      let found = [near, anywhere].compactMap { Self.first(of: $0, from: index) }.min()
      if let back = found.map({ model.choices[$0] }) {
        model.choices[index].withdrawal = Withdrawal(
          .stated, mechanisms: back.mechanisms, evidence: back.evidence)
      } else if let right {
        model.choices[index].withdrawal = Withdrawal(
          .stated, mechanisms: right.mechanisms, evidence: right.evidence)
      }
    }
  }

  /// The first of ascending numbers that is at least a number. Choices stand in reading order, so
  /// that a later one follows in the text.
  private static func first(of numbers: [Int], from least: Int) -> Int? {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < least { low = middle + 1 } else { high = middle }
    }
    return low < numbers.count ? numbers[low] : nil
  }

  /// Whether a sentence has words of a control.
  private func names(_ control: Control, _ range: TextRange?) -> Bool {
    guard let range else { return false }
    let token = reading.folded.token(at: range.start)
    var low = 0
    var high = reading.sentences.count
    while low < high {
      let middle = (low + high) / 2
      if reading.sentences[middle].tokens.upperBound <= token {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < reading.sentences.count else { return false }
    return reading.cues[reading.sentences[low].cues].contains {
      $0.field == .control && reading.value($0, as: Control.self) == control
    }
  }

  /// The heading above the words.
  private func heading(_ evidence: [Evidence]) -> TextRange? {
    section(evidence).flatMap { block in
      let block = reading.text.blocks[block]
      return block.kind == .heading ? block.range : nil
    }
  }

  private func note(_ model: inout PolicyModel) {
    for choice in model.choices where choice.status == .stated && choice.strength > .weak {
      if choice.control == .optIn, choice.withdrawal.status == .notFound {
        model.findings.append(
          Finding(
            .withdrawalNotFound, severity: .note,
            message: "consent is asked for, but how to take it back was not found",
            subjects: [choice.id], evidence: choice.evidence))
      }
      if choice.control == .optOut, choice.mechanisms.isEmpty {
        model.findings.append(
          Finding(
            .choiceWithoutMechanism, message: "a choice is promised without a means",
            subjects: [choice.id], evidence: choice.evidence))
      }
    }
    for choice in model.choices where choice.status == .ambiguous {
      model.findings.append(
        Finding(
          .unresolvedAlternative, severity: .error,
          message: "bracketed alternatives were left undecided", subjects: [choice.id],
          evidence: choice.evidence))
    }
  }
}
