import ConverterCore

/// How near a DPV term comes to a code of the model (the SKOS mapping relations, three of them).
enum DPVMatch: String, Sendable, CaseIterable {
  /// Interchangeable in practice: the term itself is written.
  case exact
  /// The term is wider: a node of our own with the policy's words points to it by `skos:broader`.
  case broader
  /// The term only touches the concept: a node of our own points to it by `skos:related`.
  case related
}

/// One row of the mapping table: a code of the model and what DPV 2.3 has for it.
struct DPVMapping: Sendable {
  /// The vocabulary of the model (`data`, `purpose`…), as the table spells it.
  var vocabulary: String
  /// The code's raw value.
  var code: String
  /// The DPV terms as compact IRIs, the main one first; empty where DPV has nothing.
  var terms: [String]
  /// How near the first term comes.
  var match: DPVMatch
  /// English words for titles.
  var label: String

  /// The main term.
  var term: String? { terms.first }
}

extension DPVMapping {
  /// All rows by vocabulary and code.
  static let table: [String: [String: DPVMapping]] = {
    var table: [String: [String: DPVMapping]] = [:]
    for row in parse(mappingRows) { table[row.vocabulary, default: [:]][row.code] = row }
    return table
  }()

  /// The codes of DPV's location extension that are written: countries, the states and territories
  /// of the United States, the European Union.
  static let locations = Set(locationCodes.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Reads the table: lines of `vocabulary | code | terms | match | label`; `#` begins a comment.
  static func parse(_ text: String) -> [DPVMapping] {
    Array(text.utf8).split(separator: 10).compactMap { line in
      let fields = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        .map(trim)
      guard fields.count == 5, line.first != UInt8(ascii: "#"),
        let match = DPVMatch(rawValue: fields[3])
      else { return nil }
      let terms = fields[2].utf8.split(separator: 32).compactMap { String($0) }
      return DPVMapping(
        vocabulary: fields[0], code: fields[1], terms: terms.filter { $0 != "-" }, match: match,
        label: fields[4])
    }
  }

  private static func trim(_ text: ArraySlice<UInt8>) -> String {
    var text = text
    while text.first == 32 { text.removeFirst() }
    while text.last == 32 { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }
}

/// A code of the model that the mapping table has rows for.
protocol DPVMapped: RawRepresentable, CaseIterable where RawValue == String {
  /// The table's name for the vocabulary.
  static var dpvVocabulary: String { get }
}

extension DPVMapped {
  /// The row of this code; every code has one, as a test proves.
  var dpv: DPVMapping {
    DPVMapping.table[Self.dpvVocabulary]?[rawValue]
      ?? DPVMapping(
        vocabulary: Self.dpvVocabulary, code: rawValue, terms: [], match: .related,
        label: rawValue)
  }
}

extension DataCategory: DPVMapped { static var dpvVocabulary: String { "data" } }
extension Purpose: DPVMapped { static var dpvVocabulary: String { "purpose" } }
extension RecipientKind: DPVMapped { static var dpvVocabulary: String { "recipient" } }
extension Technology: DPVMapped { static var dpvVocabulary: String { "technology" } }
extension LegalBasis: DPVMapped { static var dpvVocabulary: String { "basis" } }
extension DataSubject: DPVMapped { static var dpvVocabulary: String { "subject" } }
extension Action: DPVMapped { static var dpvVocabulary: String { "action" } }
extension DataSource: DPVMapped { static var dpvVocabulary: String { "source" } }
extension ConditionKind: DPVMapped { static var dpvVocabulary: String { "condition" } }
extension Control: DPVMapped { static var dpvVocabulary: String { "control" } }
extension ChoiceScope: DPVMapped { static var dpvVocabulary: String { "choice-scope" } }
extension Mechanism.Kind: DPVMapped { static var dpvVocabulary: String { "mechanism" } }
extension ConsentStatement.Kind: DPVMapped { static var dpvVocabulary: String { "consent" } }
extension Retention.Kind: DPVMapped { static var dpvVocabulary: String { "retention" } }
extension RightKind: DPVMapped { static var dpvVocabulary: String { "right" } }
extension RightScope: DPVMapped { static var dpvVocabulary: String { "right-scope" } }
extension AccessKind: DPVMapped { static var dpvVocabulary: String { "access" } }
extension Dispute.Kind: DPVMapped { static var dpvVocabulary: String { "dispute" } }
extension SecurityMeasure.Kind: DPVMapped { static var dpvVocabulary: String { "measure" } }
extension Transfer.Safeguard: DPVMapped { static var dpvVocabulary: String { "safeguard" } }
extension PolicyChange.Kind: DPVMapped { static var dpvVocabulary: String { "change" } }
extension PolicyChange.Notification: DPVMapped {
  static var dpvVocabulary: String { "notification" }
}
extension PolicyChange.UserChoice: DPVMapped {
  static var dpvVocabulary: String { "change-choice" }
}
extension LawReference.Kind: DPVMapped { static var dpvVocabulary: String { "law-kind" } }
extension Signal.Kind: DPVMapped { static var dpvVocabulary: String { "signal" } }
extension AudienceCode: DPVMapped { static var dpvVocabulary: String { "audience" } }
extension PartyRole: DPVMapped { static var dpvVocabulary: String { "role" } }
extension Finding.Code: DPVMapped { static var dpvVocabulary: String { "finding" } }
