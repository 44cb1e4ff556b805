/// Ties choices to the purposes and recipients they govern; linear in choices and practices.
///
/// A choice about marketing governs marketing: an opt-out wherever it is told, an opt-in in its own
/// section. One about sharing governs the recipients it names in its section. What a choice governs
/// already is not governed by a later one.
struct ChoiceGovernance {
  private struct Place {
    var practice: Int
    var item: Int
  }

  private struct Local<Code: Hashable>: Hashable {
    var section: Int
    var code: Code
  }

  private let section: ([Evidence]) -> Int?
  private var purposes: [Purpose: [Place]] = [:]
  private var nearPurposes: [Local<Purpose>: [Place]] = [:]
  private var nearRecipients: [Local<RecipientKind>: [Place]] = [:]

  /// Notes what the practices of a model leave to be governed; `section` names the section some
  /// words stand in.
  init(_ model: PolicyModel, section: @escaping ([Evidence]) -> Int?) {
    self.section = section
    for (index, practice) in model.practices.enumerated() where practice.polarity == .affirmed {
      let here = section(practice.evidence)
      for (item, mention) in practice.purposes.enumerated() where mention.choices.isEmpty {
        guard let code = mention.code, Self.messages.contains(code) else { continue }
        let place = Place(practice: index, item: item)
        purposes[code, default: []].append(place)
        if let here { nearPurposes[Local(section: here, code: code), default: []].append(place) }
      }
      guard practice.action == .share || practice.action == .sell, let here else { continue }
      for (item, mention) in practice.recipients.enumerated() where mention.choices.isEmpty {
        guard let code = mention.code else { continue }
        nearRecipients[Local(section: here, code: code), default: []].append(
          Place(practice: index, item: item))
      }
    }
  }

  /// Ties one choice to what it governs.
  mutating func govern(_ choice: Choice, in model: inout PolicyModel) {
    let said = Set(choice.purposes.compactMap(\.code)).intersection(Self.messages)
    let codes = said.isEmpty && choice.scope == [.firstPartyUse] ? Self.messages : said
    let here = section(choice.evidence)
    for code in codes {
      let places =
        choice.control == .optOut
        ? purposes.removeValue(forKey: code)
        : here.flatMap { nearPurposes.removeValue(forKey: Local(section: $0, code: code)) }
      for place in places ?? []
      where model.practices[place.practice].purposes[place.item].choices.isEmpty {
        model.practices[place.practice].purposes[place.item].choices = [choice.id]
      }
    }
    guard let here, choice.scope.contains(.thirdPartySharing) else { return }
    for code in Set(choice.recipients.compactMap(\.code)) {
      for place in nearRecipients.removeValue(forKey: Local(section: here, code: code)) ?? [] {
        model.practices[place.practice].recipients[place.item].choices = [choice.id]
      }
    }
  }

  private static let messages: Set<Purpose> = [
    .marketing, .newsletter, .telemarketing, .advertising, .targetedAdvertising,
  ]
}
