import ConverterCore

/// Which DATA elements a mention of data or a technology becomes.
extension P3PDataItems {
  func newItems(
    _ mention: Mention<DataCategory>, isOtherPerson: Bool, in practice: Practice
  ) -> [Item] {
    guard let code = mention.code else {
      let text = P3PWords.line(mention.words) ?? "information"
      return [
        Item(
          Self.datum("#dynamic.miscdata", .otherCategory, text), code: nil,
          isPersonal: practice.identifiability == .identified)
      ]
    }
    let fixed = isOtherPerson ? nil : Self.fixedItems[code]
    var items =
      fixed ?? Self.items(code, words: mention.words, isOtherPerson: isOtherPerson)
    for index in items.indices where items[index].datum.ref == "#dynamic.cookies" {
      items[index].datum.categories += cookieContents(practice)
    }
    return items
  }

  /// The items for a kind of data in the policy's own words.
  private static func items(
    _ code: DataCategory, words: String, isOtherPerson: Bool
  ) -> [Item] {
    let isPersonal = P3PMapping.data[code]?.isPersonal ?? true
    return P3PMapping.targets(for: code, words: words, isOtherPerson: isOtherPerson).map {
      Item(datum($0.ref, $0.category, label(code)), code: code, isPersonal: isPersonal)
    }
  }

  /// The items for kinds of data that are the same in any words.
  private static let fixedItems = CodeTable<DataCategory, [Item]> { code in
    P3PMapping.dependsOnWords(code) ? nil : items(code, words: "", isOtherPerson: false)
  }

  /// The items for what a technology leaves behind.
  func technologyItems(_ code: Technology, in practice: Practice) -> [Item] {
    var items = Self.technologyItems[code] ?? []
    items.removeAll { namesPart(of: $0.datum.ref, practice) }
    for index in items.indices where items[index].datum.ref == "#dynamic.cookies" {
      items[index].datum.categories += cookieContents(practice)
    }
    return items
  }

  private static let technologyItems = CodeTable<Technology, [Item]> { code in
    P3PMapping.technologies[code]?.map { target in
      let label = target.ref == "#dynamic.cookies" ? "cookies" : technologyLabels[code] ?? ""
      return Item(
        datum(target.ref, target.category, label), code: kind(of: target), isPersonal: false)
    }
  }

  /// The kind of data an element stands for: of a variable one by its category.
  private static func kind(of target: P3PMapping.DataTarget) -> DataCategory? {
    if target.ref == "#dynamic.miscdata" { return target.category.flatMap(P3PMapping.code) }
    return DataCategory.allCases.first { P3PMapping.data[$0]?.targets.contains(target) == true }
  }

  /// What cookies carry: what the practice uses them for, and the data it names beside them.
  private func cookieContents(_ practice: Practice) -> [P3PCategory] {
    var found = practice.purposes.compactMap { $0.code.flatMap { P3PMapping.cookieContents[$0] } }
    for code in practice.data.compactMap(\.code) {
      switch code {
      case .preferences, .interests: found.append(.preference)
      case .uniqueIdentifier, .username, .deviceIdentifier, .advertisingIdentifier:
        found.append(.uniqueid)
      case .pagesVisited, .usageData, .referrer, .visitTimes, .interactions, .crossSiteActivity:
        found.append(.navigation)
      default: break
      }
    }
    return found
  }

  /// Whether the practice names a part of what the technology leaves: then it says what is kept.
  private func namesPart(of ref: String, _ practice: Practice) -> Bool {
    guard ref == "#dynamic.clickstream" || ref == "#dynamic.http" else { return false }
    return practice.data.contains { mention in
      guard let code = mention.code else { return false }
      return P3PMapping.data[code]?.targets.contains { $0.ref.hasPrefix(ref) } ?? false
    }
  }

  static func datum(
    _ ref: String, _ category: P3PCategory?, _ label: String
  ) -> P3PStatement.Datum {
    P3PStatement.Datum(
      ref: ref, categories: category.map { [$0] } ?? [],
      otherText: category == .otherCategory ? label : "", label: label)
  }

  static func label(_ code: DataCategory) -> String { dataLabels[code] ?? "" }

  private static let dataLabels = CodeTable<DataCategory, String> { words($0) }
  private static let technologyLabels = CodeTable<Technology, String> { words($0) }

  /// A code in plain words: `criminalRecord` → "criminal record".
  private static func words(_ code: some VocabularyCode) -> String {
    switch code.rawValue {
    case "ipAddress": return "IP address"
    case "emailAddress": return "e-mail address"
    case "emailInteractions": return "reactions to e-mail"
    default: break
    }
    var text = ""
    for character in code.rawValue {
      if character.isUppercase { text += " " }
      text += character.lowercased()
    }
    return text
  }
}
