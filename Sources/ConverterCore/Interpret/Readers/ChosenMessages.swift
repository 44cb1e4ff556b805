/// Who offers to stop or to start sending offers sends them: a choice about messages for which no
/// practice was read makes one, tied to the choice.
enum ChosenMessages {
  private static let purposes: CodeSet<Purpose> = [.marketing, .telemarketing, .newsletter]

  /// Adds the practices that choices of a model tell of.
  static func add(to model: inout PolicyModel) {
    // What practices are known to follow from each choice.
    var known: [String: CodeSet<Purpose>] = [:]
    for index in model.practices.indices
    where model.practices[index].polarity == .affirmed
      && model.practices[index].actor == .firstParty
    {
      for purpose in model.practices[index].purposes {
        guard let code = purpose.code else { continue }
        for choice in purpose.choices { known[choice, default: []].insert(code) }
      }
    }
    for choice in model.choices where tells(choice) {
      let missing = choice.purposes.filter { purpose in
        guard let code = purpose.code, purposes.contains(code) else { return false }
        return known[choice.id]?.contains(code) != true
      }
      guard !missing.isEmpty else { continue }
      model.practices.append(practice(missing, choice))
    }
  }

  private static func tells(_ choice: Choice) -> Bool {
    (choice.control == .optOut || choice.control == .optIn) && choice.status == .stated
      && choice.strength > .weak && choice.scope.contains(.firstPartyUse)
  }

  private static func practice(_ purposes: [Mention<Purpose>], _ choice: Choice) -> Practice {
    var governed = purposes
    for index in governed.indices {
      governed[index].choices = [choice.id]
      governed[index].strength = min(.likely, governed[index].strength)
    }
    return Practice(
      id: "p-" + choice.id, action: .use, actor: .firstParty, data: choice.data,
      purposes: governed, modality: .unspecified, strength: .likely, evidence: choice.evidence)
  }
}
