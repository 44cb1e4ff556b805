import ConverterCore

/// A code that the profile gives terms of other vocabularies for.
protocol ConsentConcept: VocabularyCode {
  /// The terms, in the order of `ConsentProfile.TermScheme`.
  var consentTerms: [ConsentProfile.Term] { get }
}

/// How near the terms of fideslang, OPP-115, IAB TCF and Google consent mode come to a code. The
/// terms of the first two are those of their own exporters' tables; here is only how they relate.
struct ConsentTermRow: Sendable {
  var fideslang: ConsentProfile.TermMatch?
  var opp115: ConsentProfile.TermMatch?
  var others: [ConsentProfile.Term]

  /// Reads the table: `code | fideslang | opp115 | scheme:id:match …`, `-` for no term.
  static func parse(_ text: String) -> [String: ConsentTermRow] {
    var rows: [String: ConsentTermRow] = [:]
    for line in text.split(separator: "\n") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.split(separator: " ").map(String.init) }
      guard cells.count == 4, let code = cells[0].first else { continue }
      let others = cells[3].compactMap { cell -> ConsentProfile.Term? in
        let parts = cell.split(separator: ":").map(String.init)
        guard parts.count == 3, let scheme = ConsentProfile.TermScheme(rawValue: parts[0]),
          let match = ConsentProfile.TermMatch(rawValue: parts[2])
        else { return nil }
        return ConsentProfile.Term(scheme, parts[1], match)
      }
      rows[code] = ConsentTermRow(
        fideslang: cells[1].first.flatMap { ConsentProfile.TermMatch(rawValue: $0) },
        opp115: cells[2].first.flatMap { ConsentProfile.TermMatch(rawValue: $0) },
        others: others)
    }
    return rows
  }

  static let purposes = parse(ConsentTermTables.purposes)
  static let data = parse(ConsentTermTables.data)

  /// The terms of this row, given those of the two tables.
  func terms(fideslang: String, opp115: String) -> [ConsentProfile.Term] {
    var terms: [ConsentProfile.Term] = []
    if let match = self.fideslang {
      terms.append(ConsentProfile.Term(.fideslang, fideslang, match))
    }
    terms += others
    if let match = self.opp115 { terms.append(ConsentProfile.Term(.opp115, opp115, match)) }
    return terms
  }
}

extension Purpose: ConsentConcept {
  var consentTerms: [ConsentProfile.Term] {
    ConsentTermRow.purposes[rawValue]?.terms(fideslang: fides, opp115: opp115) ?? []
  }
}

extension DataCategory: ConsentConcept {
  var consentTerms: [ConsentProfile.Term] {
    ConsentTermRow.data[rawValue]?.terms(fideslang: fides, opp115: opp115) ?? []
  }
}

extension Technology: ConsentConcept {
  var consentTerms: [ConsentProfile.Term] { [] }
}

extension RecipientKind {
  var consentTerms: [ConsentProfile.Term]? { nil }
}
