/// How the model's codes and P3P's values stand to each other: one table, read both ways.
public enum P3PMapping {
  /// How close a P3P value comes to a code.
  public enum Match: String, CaseIterable, Sendable {
    /// The same concept.
    case exact
    /// P3P's value takes in more than the code.
    case broader
    /// P3P's nearest value; neither takes in the other.
    case close
    /// P3P has no value but one for "other", explained in the policy's words.
    case described
    /// P3P cannot say it: a loss.
    case lost
  }

  /// A data element that stands for a kind of data.
  public struct DataTarget: Hashable, Sendable {
    /// The reference, with `#`.
    public var ref: String
    /// The category of a variable element; nil for a fixed one.
    public var category: P3PCategory?

    /// Reads `#ref` or `category` (which means `#dynamic.miscdata` with that category).
    init?(_ text: some StringProtocol) {
      if text.hasPrefix("#") {
        ref = String(text)
        category = text == "#dynamic.cookies" ? .state : nil
      } else if let named = P3PCategory(rawValue: String(text)) {
        ref = "#dynamic.miscdata"
        category = named
      } else {
        return nil
      }
    }
  }

  /// What P3P has for a kind of data.
  public struct DataRow: Sendable {
    /// How close it comes.
    public var match: Match
    /// The elements; all of them together.
    public var targets: [DataTarget]
    /// The wider kinds of data that take this one in ("contact information" for an address).
    public var wider: [DataCategory]
    /// Whether data of this kind usually point to a person rather than to a device or visit.
    public var isPersonal: Bool
  }

  /// What P3P has for a purpose, by what the data point to.
  public struct PurposeRow: Sendable {
    /// How close it comes.
    public var match: Match
    /// For data that identify a person.
    public var identified: [P3PPurpose]
    /// For data that point to a device, a visit or a pseudonym.
    public var pseudonymous: [P3PPurpose]
    /// For data the policy calls anonymous or aggregated.
    public var anonymous: [P3PPurpose]
  }

  /// The rows of a table whose first column is a code.
  private static func rows<Code: VocabularyCode>(
    _ table: String
  ) -> [Code: [[Substring]]] {
    var found: [Code: [[Substring]]] = [:]
    for line in table.split(separator: "\n") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      guard let code = Code(rawValue: String(cells[0])) else { continue }
      found[code, default: []].append(Array(cells.dropFirst()))
    }
    return found
  }

  private static func words(_ cell: Substring) -> [Substring] { cell.split(separator: " ") }

  /// What P3P has for each kind of data.
  public static let data: [DataCategory: DataRow] = rows(P3PMappingTables.data).compactMapValues {
    guard let cells = $0.first, cells.count == 4, let match = Match(rawValue: String(cells[0]))
    else { return nil }
    return DataRow(
      match: match, targets: words(cells[1]).compactMap { DataTarget($0) },
      wider: words(cells[2]).compactMap { DataCategory(rawValue: String($0)) },
      isPersonal: cells[3] == "person")
  }

  /// What P3P has for each purpose.
  public static let purposes: [Purpose: PurposeRow] = rows(P3PMappingTables.purposes)
    .compactMapValues {
      guard let cells = $0.first, cells.count == 4, let match = Match(rawValue: String(cells[0]))
      else { return nil }
      let values = cells.dropFirst().map { cell in
        words(cell).compactMap { P3PPurpose(rawValue: String($0)) }
      }
      return PurposeRow(
        match: match, identified: values[0], pseudonymous: values[1], anonymous: values[2])
    }

  /// What P3P has for each recipient; nil where it has nothing.
  public static let recipients: [RecipientKind: (match: Match, value: P3PRecipient?)] =
    rows(P3PMappingTables.recipients).compactMapValues {
      guard let cells = $0.first, cells.count == 2, let match = Match(rawValue: String(cells[0]))
      else { return nil }
      return (match, P3PRecipient(rawValue: String(cells[1])))
    }

  /// What P3P has for each rule of retention.
  public static let retention: [Retention.Kind: (match: Match, value: P3PRetention)] =
    rows(P3PMappingTables.retention).compactMapValues {
      guard let cells = $0.first, cells.count == 2, let match = Match(rawValue: String(cells[0])),
        let value = P3PRetention(rawValue: String(cells[1]))
      else { return nil }
      return (match, value)
    }

  /// The data that a technology leaves behind, where it leaves data at all.
  public static let technologies: [Technology: [DataTarget]] =
    rows(P3PMappingTables.technologies).compactMapValues {
      $0.first.map { words($0[0]).compactMap { DataTarget($0) } }
    }

  /// What cookies carry when they serve a purpose (the CATEGORIES of `#dynamic.cookies`).
  public static let cookieContents: [Purpose: P3PCategory] =
    rows(P3PMappingTables.cookieContents).compactMapValues {
      $0.first.flatMap { P3PCategory(rawValue: String($0[0])) }
    }

  /// More precise elements for some wordings of a code, in order: the first whose words all occur
  /// in the label wins.
  public static let wordings: [DataCategory: [(words: [String], targets: [DataTarget])]] =
    rows(P3PMappingTables.wordings).mapValues { rows in
      rows.map { cells in
        (words(cells[0]).map(String.init), words(cells[1]).compactMap { DataTarget($0) })
      }
    }

  /// The elements for a kind of data in the policy's own words: the more precise ones where the
  /// words are, those of work where the words say so, a third person's where `isOtherPerson`.
  public static func targets(
    for code: DataCategory, words label: String, isOtherPerson: Bool
  ) -> [DataTarget] {
    let spoken = Set(label.lowercased().split { !$0.isLetter }.map(String.init))
    var targets = data[code]?.targets ?? []
    if let precise = wordings[code]?.first(where: { spoken.isSuperset(of: $0.words) }) {
      targets = precise.targets
    }
    let isWork = !spoken.isDisjoint(with: ["work", "business", "office"])
    return targets.map { target in
      var target = target
      if isWork, target.ref.hasPrefix("#user.home-info") {
        target.ref = "#user.business-info" + target.ref.dropFirst("#user.home-info".count)
      }
      if isOtherPerson, target.ref.hasPrefix("#user.") {
        target.ref = "#thirdparty." + target.ref.dropFirst("#user.".count)
      }
      return target
    }
  }

  /// Whether `wide` takes in `narrow`, directly or through others; a code does not take in itself.
  public static func takesIn(_ wide: DataCategory, _ narrow: DataCategory) -> Bool {
    guard wide != narrow, let row = data[narrow] else { return false }
    switch wide {
    case .personalInformation: return row.isPersonal
    case .nonPersonalInformation: return !row.isPersonal
    default: return row.wider.contains { $0 == wide || takesIn(wide, $0) }
    }
  }

  /// Whether the code only names a class of other kinds of data.
  public static func isClass(_ code: DataCategory) -> Bool { classes.contains(code) }

  private static let classes: Set<DataCategory> = {
    let named = data.values.flatMap(\.wider)
    return Set(named).union([.personalInformation, .nonPersonalInformation])
  }()
}
