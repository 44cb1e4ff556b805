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
final class DPVMapping: Sendable {
  /// The vocabulary of the model (`data`, `purpose`…), as the table spells it.
  let vocabulary: String
  /// The code's raw value.
  let code: String
  /// The DPV terms as compact IRIs, the main one first; empty where DPV has nothing.
  let terms: [String]
  /// How near the first term comes.
  let match: DPVMatch
  /// English words for titles.
  let label: String

  init(vocabulary: String, code: String, terms: [String], match: DPVMatch, label: String) {
    self.vocabulary = vocabulary
    self.code = code
    self.terms = terms
    self.match = match
    self.label = label
  }

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
    EmbeddedTable.rows(text).compactMap { cells in
      guard cells.count == 5, !cells[0].hasPrefix("#"), let match = DPVMatch(rawValue: cells[3])
      else { return nil }
      return DPVMapping(
        vocabulary: cells[0], code: cells[1],
        terms: EmbeddedTable.words(cells[2]).filter { $0 != "-" }, match: match, label: cells[4])
    }
  }
}

/// The rows of one vocabulary.
struct DPVRows<Code: VocabularyCode>: Sendable {
  /// The table's name for the vocabulary.
  let vocabulary: String
  private let rows: CodeTable<Code, DPVMapping>

  init(_ vocabulary: String) {
    self.vocabulary = vocabulary
    let known = DPVMapping.table[vocabulary] ?? [:]
    rows = CodeTable { known[$0.rawValue] }
  }

  /// The row of a code; every code has one, as a test proves.
  subscript(code: Code) -> DPVMapping {
    rows[code]
      ?? DPVMapping(
        vocabulary: vocabulary, code: code.rawValue, terms: [], match: .related,
        label: code.rawValue)
  }
}

/// A code of the model that the mapping table has rows for.
protocol DPVMapped: VocabularyCode {
  static var dpvRows: DPVRows<Self> { get }
}

extension DPVMapped {
  /// What DPV has for this code.
  var dpv: DPVMapping { Self.dpvRows[self] }
}

extension DataCategory: DPVMapped { static let dpvRows = DPVRows<Self>("data") }
extension Purpose: DPVMapped { static let dpvRows = DPVRows<Self>("purpose") }
extension RecipientKind: DPVMapped { static let dpvRows = DPVRows<Self>("recipient") }
extension Technology: DPVMapped { static let dpvRows = DPVRows<Self>("technology") }
extension LegalBasis: DPVMapped { static let dpvRows = DPVRows<Self>("basis") }
extension DataSubject: DPVMapped { static let dpvRows = DPVRows<Self>("subject") }
extension Action: DPVMapped { static let dpvRows = DPVRows<Self>("action") }
extension DataSource: DPVMapped { static let dpvRows = DPVRows<Self>("source") }
extension ConditionKind: DPVMapped { static let dpvRows = DPVRows<Self>("condition") }
extension Control: DPVMapped { static let dpvRows = DPVRows<Self>("control") }
extension ChoiceScope: DPVMapped { static let dpvRows = DPVRows<Self>("choice-scope") }
extension Mechanism.Kind: DPVMapped { static let dpvRows = DPVRows<Self>("mechanism") }
extension ConsentStatement.Kind: DPVMapped { static let dpvRows = DPVRows<Self>("consent") }
extension Retention.Kind: DPVMapped { static let dpvRows = DPVRows<Self>("retention") }
extension RightKind: DPVMapped { static let dpvRows = DPVRows<Self>("right") }
extension RightScope: DPVMapped { static let dpvRows = DPVRows<Self>("right-scope") }
extension AccessKind: DPVMapped { static let dpvRows = DPVRows<Self>("access") }
extension Dispute.Kind: DPVMapped { static let dpvRows = DPVRows<Self>("dispute") }
extension SecurityMeasure.Kind: DPVMapped { static let dpvRows = DPVRows<Self>("measure") }
extension Transfer.Safeguard: DPVMapped { static let dpvRows = DPVRows<Self>("safeguard") }
extension PolicyChange.Kind: DPVMapped { static let dpvRows = DPVRows<Self>("change") }
extension PolicyChange.Notification: DPVMapped {
  static let dpvRows = DPVRows<Self>("notification")
}
extension PolicyChange.UserChoice: DPVMapped { static let dpvRows = DPVRows<Self>("change-choice") }
extension LawReference.Kind: DPVMapped { static let dpvRows = DPVRows<Self>("law-kind") }
extension Signal.Kind: DPVMapped { static let dpvRows = DPVRows<Self>("signal") }
extension AudienceCode: DPVMapped { static let dpvRows = DPVRows<Self>("audience") }
extension PartyRole: DPVMapped { static let dpvRows = DPVRows<Self>("role") }
extension Finding.Code: DPVMapped { static let dpvRows = DPVRows<Self>("finding") }
