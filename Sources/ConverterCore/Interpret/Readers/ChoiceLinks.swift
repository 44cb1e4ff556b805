/// Ties choices to what they govern elsewhere in the policy, and opt-ins to the way back.
struct ChoiceLinks {
  private let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  /// Links purposes and recipients to opt-outs and opt-ins, fills withdrawals, notes what is missing.
  func link(_ model: inout PolicyModel) {
    for choice in model.choices where choice.status != .denied {
      switch choice.control {
      case .optOut, .optIn: govern(choice, &model)
      default: break
      }
    }
    for index in model.choices.indices where model.choices[index].control == .optIn {
      withdraw(index, &model)
    }
    note(&model)
  }

  /// A choice about marketing governs marketing; one about sharing governs sharing in its section.
  private func govern(_ choice: Choice, _ model: inout PolicyModel) {
    let purposes = Set(choice.purposes.compactMap(\.code)).intersection(Self.messages)
    let codes = purposes.isEmpty && choice.scope == [.firstPartyUse] ? Self.messages : purposes
    let recipients = Set(choice.recipients.compactMap(\.code))
    let section = section(choice.evidence)
    for index in model.practices.indices where model.practices[index].polarity == .affirmed {
      let practice = model.practices[index]
      let isNear = section != nil && self.section(practice.evidence) == section
      guard isNear || choice.control == .optOut else { continue }
      for place in practice.purposes.indices where practice.purposes[place].choices.isEmpty {
        guard let code = practice.purposes[place].code, codes.contains(code) else { continue }
        model.practices[index].purposes[place].choices.append(choice.id)
      }
      guard isNear, choice.scope.contains(.thirdPartySharing),
        practice.action == .share || practice.action == .sell
      else { continue }
      for place in practice.recipients.indices where practice.recipients[place].choices.isEmpty {
        guard let code = practice.recipients[place].code, recipients.contains(code) else {
          continue
        }
        model.practices[index].recipients[place].choices.append(choice.id)
      }
    }
  }

  private static let messages: Set<Purpose> = [
    .marketing, .newsletter, .telemarketing, .advertising, .targetedAdvertising,
  ]

  /// The nearest heading's block above the words, as a section's name.
  private func section(_ evidence: [Evidence]) -> Int? {
    guard let start = evidence.first?.range.start,
      let block = reading.text.blockIndex(at: start)
    else { return nil }
    return reading.text.blocks[block].headingPath.last ?? block
  }

  /// An opt-in can be taken back where an opt-out follows in its section or in a section about
  /// opting out, or names having opted in; or where the policy says that consent can be withdrawn.
  private func withdraw(_ index: Int, _ model: inout PolicyModel) {
    let choice = model.choices[index]
    let here = section(choice.evidence)
    let back = model.choices.first { other in
      guard other.control == .optOut, other.status == .stated,
        !other.scope.contains(.firstPartyCollection),
        let own = choice.evidence.first, let its = other.evidence.first
      else { return false }
      return its.range.start >= own.range.start
        && (section(other.evidence) == here || names(.optIn, its.range)
          || names(.optOut, heading(other.evidence)))
    }
    if let back {
      model.choices[index].withdrawal = Withdrawal(
        .stated, mechanisms: back.mechanisms, evidence: back.evidence)
    } else if let right = model.rights.first(where: { $0.kind == .withdrawConsent }) {
      model.choices[index].withdrawal = Withdrawal(
        .stated, mechanisms: right.mechanisms, evidence: right.evidence)
    }
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
