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
    init?(_ text: String) {
      if text.utf8.first == UInt8(ascii: "#") {
        ref = text
        category = text == "#dynamic.cookies" ? .state : nil
      } else if let named = P3PCategory(rawValue: text) {
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

  /// A table from text: `row` reads the cells of all lines whose first column is the code.
  private static func table<Code: VocabularyCode, Row>(
    _ text: String, _ row: ([[String]]) -> Row?
  ) -> CodeTable<Code, Row> {
    var found: [Code: [[String]]] = [:]
    for cells in EmbeddedTable.rows(text) {
      guard let code = Code(rawValue: cells[0]) else { continue }
      found[code, default: []].append(Array(cells.dropFirst()))
    }
    return CodeTable { found[$0].flatMap(row) }
  }

  private static func words(_ cell: String) -> [String] { EmbeddedTable.words(cell) }

  /// What P3P has for each kind of data.
  public static let data: CodeTable<DataCategory, DataRow> = table(P3PMappingTables.data) {
    guard let cells = $0.first, cells.count == 4, let match = Match(rawValue: cells[0])
    else { return nil }
    return DataRow(
      match: match, targets: words(cells[1]).compactMap { DataTarget($0) },
      wider: words(cells[2]).compactMap { DataCategory(rawValue: $0) },
      isPersonal: cells[3] == "person")
  }

  /// What P3P has for each purpose.
  public static let purposes: CodeTable<Purpose, PurposeRow> = table(P3PMappingTables.purposes) {
    guard let cells = $0.first, cells.count == 4, let match = Match(rawValue: cells[0])
    else { return nil }
    let values = cells.dropFirst().map { cell in
      words(cell).compactMap { P3PPurpose(rawValue: $0) }
    }
    return PurposeRow(
      match: match, identified: values[0], pseudonymous: values[1], anonymous: values[2])
  }

  /// What P3P has for each recipient; nil where it has nothing.
  public static let recipients: CodeTable<RecipientKind, (match: Match, value: P3PRecipient?)> =
    table(P3PMappingTables.recipients) {
      guard let cells = $0.first, cells.count == 2, let match = Match(rawValue: cells[0])
      else { return nil }
      return (match, P3PRecipient(rawValue: cells[1]))
    }

  /// What P3P has for each rule of retention.
  public static let retention: CodeTable<Retention.Kind, (match: Match, value: P3PRetention)> =
    table(P3PMappingTables.retention) {
      guard let cells = $0.first, cells.count == 2, let match = Match(rawValue: cells[0]),
        let value = P3PRetention(rawValue: cells[1])
      else { return nil }
      return (match, value)
    }

  /// The data that a technology leaves behind, where it leaves data at all.
  public static let technologies: CodeTable<Technology, [DataTarget]> =
    table(P3PMappingTables.technologies) {
      $0.first.map { words($0[0]).compactMap { DataTarget($0) } }
    }

  /// What cookies carry when they serve a purpose (the CATEGORIES of `#dynamic.cookies`).
  public static let cookieContents: CodeTable<Purpose, P3PCategory> =
    table(P3PMappingTables.cookieContents) {
      $0.first.flatMap { P3PCategory(rawValue: $0[0]) }
    }

  /// More precise elements for some wordings of a code, in order: the first whose words all occur
  /// in the label wins.
  public static let wordings: CodeTable<DataCategory, [(words: [String], targets: [DataTarget])]> =
    table(P3PMappingTables.wordings) { rows in
      rows.map { cells in
        (words(cells[0]), words(cells[1]).compactMap { DataTarget($0) })
      }
    }

  /// The elements for a kind of data in the policy's own words: the more precise ones where the
  /// words are, those of work where the words say so, a third person's where `isOtherPerson`.
  public static func targets(
    for code: DataCategory, words label: String, isOtherPerson: Bool
  ) -> [DataTarget] {
    var targets = data[code]?.targets ?? []
    guard dependsOnWords(code) || isOtherPerson else { return targets }
    let wordings = wordings[code]
    let spoken = spoken(label)
    if let precise = wordings?.first(where: { spoken.isSuperset(of: $0.words) }) {
      targets = precise.targets
    }
    let isWork = !spoken.isDisjoint(with: ["work", "business", "office"])
    return targets.map { target in
      var target = target
      if isWork, target.ref.hasPrefix(home) {
        target.ref = "#user.business-info" + target.ref.dropFirst(home.count)
      }
      if isOtherPerson, target.ref.hasPrefix("#user.") {
        target.ref = "#thirdparty." + target.ref.dropFirst("#user.".count)
      }
      return target
    }
  }

  /// Whether the elements for a kind of data depend on the words it is spoken of in.
  public static func dependsOnWords(_ code: DataCategory) -> Bool { wordDependent.contains(code) }

  private static let wordDependent = CodeSet<DataCategory>(
    DataCategory.allCases.filter { code in
      wordings[code] != nil || data[code]?.targets.contains { $0.ref.hasPrefix(home) } == true
    })

  private static let home = "#user.home-info"

  /// The words of a label in lower case.
  private static func spoken(_ label: String) -> Set<String> {
    guard label.utf8.allSatisfy({ $0 < 128 }) else {
      return Set(label.lowercased().split { !$0.isLetter }.map(String.init))
    }
    let lower = label.utf8.map { (65...90).contains($0) ? $0 | 32 : $0 }
    let words = lower.split { !(97...122).contains($0) }
    return Set(words.map { String(decoding: $0, as: UTF8.self) })
  }

  /// Whether `wide` takes in `narrow`, directly or through others; a code does not take in itself.
  public static func takesIn(_ wide: DataCategory, _ narrow: DataCategory) -> Bool {
    wider(than: narrow).contains(wide)
  }

  /// The codes that take in `narrow`, directly or through others.
  public static func wider(than narrow: DataCategory) -> CodeSet<DataCategory> {
    widerCodes[narrow] ?? []
  }

  private static let widerCodes = CodeTable<DataCategory, CodeSet<DataCategory>> { narrow in
    CodeSet(DataCategory.allCases.filter { isAbove($0, narrow) })
  }

  private static func isAbove(_ wide: DataCategory, _ narrow: DataCategory) -> Bool {
    guard wide != narrow, let row = data[narrow] else { return false }
    switch wide {
    case .personalInformation: return row.isPersonal
    case .nonPersonalInformation: return !row.isPersonal
    default: return row.wider.contains { $0 == wide || isAbove(wide, $0) }
    }
  }

  /// Whether the code only names a class of other kinds of data.
  public static func isClass(_ code: DataCategory) -> Bool { classes.contains(code) }

  /// The codes that only name a class of other kinds of data.
  public static let classes: CodeSet<DataCategory> = {
    let named = DataCategory.allCases.flatMap { data[$0]?.wider ?? [] }
    return CodeSet(named + [.personalInformation, .nonPersonalInformation])
  }()
}
