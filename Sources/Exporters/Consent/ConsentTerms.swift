import ConverterCore

/// A code that the profile gives terms of other vocabularies for.
protocol ConsentConcept: VocabularyCode {
  /// The terms, in the order of `ConsentProfile.TermScheme`.
  var consentTerms: [ConsentProfile.Term] { get }
  /// What is written of each code, made once.
  static var consentRows: CodeTable<Self, ConsentRow> { get }
}

/// What is written of a code wherever it occurs.
struct ConsentRow: Sendable {
  /// The code as an id.
  var id: String
  var terms: [ConsentProfile.Term]

  static func table<Code: ConsentConcept>() -> CodeTable<Code, ConsentRow> {
    CodeTable { ConsentRow(id: kebabCase($0.rawValue), terms: $0.consentTerms) }
  }
}

/// How near the terms of fideslang, OPP-115, IAB TCF and Google consent mode come to a code. The
/// terms of the first two are those of their own exporters' tables; here is only how they relate.
struct ConsentTermRow: Sendable {
  var fideslang: ConsentProfile.TermMatch?
  var opp115: ConsentProfile.TermMatch?
  var others: [ConsentProfile.Term]

  static let purposes = parse(ConsentTermTables.purposes)
  static let data = parse(ConsentTermTables.data)

  /// Reads the table: `code | fideslang | opp115 | scheme:id:match …`, `-` for no term.
  static func parse(_ text: String) -> [String: ConsentTermRow] {
    var rows: [String: ConsentTermRow] = [:]
    for cells in EmbeddedTable.rows(text) where cells.count == 4 {
      rows[cells[0]] = ConsentTermRow(
        fideslang: ConsentProfile.TermMatch(rawValue: cells[1]),
        opp115: ConsentProfile.TermMatch(rawValue: cells[2]),
        others: EmbeddedTable.words(cells[3]).compactMap(term))
    }
    return rows
  }

  private static func term(_ cell: String) -> ConsentProfile.Term? {
    let parts = cell.split(separator: ":").map(String.init)
    guard parts.count == 3, let scheme = ConsentProfile.TermScheme(rawValue: parts[0]),
      let match = ConsentProfile.TermMatch(rawValue: parts[2])
    else { return nil }
    return ConsentProfile.Term(scheme, parts[1], match)
  }
}

extension ConsentProfile.Term {
  /// DPV's main term for a code, by the vocabulary it is of.
  static func dpv(_ mapping: DPVMapping, _ term: String?) -> [Self] {
    guard let term, let match = ConsentProfile.TermMatch(rawValue: mapping.match.rawValue) else {
      return []
    }
    let scheme: ConsentProfile.TermScheme =
      term.hasPrefix("pd:") ? .dpvPd : term.hasPrefix("tech:") ? .dpvTech : .dpv
    return [Self(scheme, term, match)]
  }

  /// P3P's terms for a code; what P3P can only describe or not say has none. Several terms that
  /// stand for a code together only touch it one by one.
  static func p3p(_ ids: [String], _ match: P3PMapping.Match?) -> [Self] {
    switch match {
    case .exact where ids.count == 1: ids.map { Self(.p3p, $0, .exact) }
    case .broader where ids.count == 1: ids.map { Self(.p3p, $0, .broader) }
    case .exact, .broader, .close: ids.map { Self(.p3p, $0, .related) }
    case .described, .lost, nil: []
    }
  }

  fileprivate static func own(
    _ scheme: ConsentProfile.TermScheme, _ id: String, _ match: ConsentProfile.TermMatch?
  ) -> [Self] {
    match.map { [Self(scheme, id, $0)] } ?? []
  }
}

extension Purpose: ConsentConcept {
  static let consentRows: CodeTable<Self, ConsentRow> = ConsentRow.table()

  var consentTerms: [ConsentProfile.Term] {
    let row = ConsentTermRow.purposes[rawValue]
    let p3p = P3PMapping.purposes[self]
    return ConsentProfile.Term.dpv(dpv, dpv.term)
      + ConsentProfile.Term.own(.fideslang, fides, row?.fideslang)
      + ConsentProfile.Term.p3p(p3p?.identified.map(\.rawValue) ?? [], p3p?.match)
      + (row?.others ?? []) + ConsentProfile.Term.own(.opp115, opp115, row?.opp115)
  }
}

extension DataCategory: ConsentConcept {
  static let consentRows: CodeTable<Self, ConsentRow> = ConsentRow.table()

  var consentTerms: [ConsentProfile.Term] {
    let row = ConsentTermRow.data[rawValue]
    let p3p = P3PMapping.data[self]
    // A category stands for `#dynamic.miscdata` of that category.
    let elements = (p3p?.targets ?? []).map {
      $0.ref == "#dynamic.miscdata" ? $0.category?.rawValue ?? $0.ref : $0.ref
    }
    return ConsentProfile.Term.dpv(dpv, dpv.term)
      + ConsentProfile.Term.own(.fideslang, fides, row?.fideslang)
      + ConsentProfile.Term.p3p(elements, p3p?.match) + (row?.others ?? [])
      + ConsentProfile.Term.own(.opp115, opp115, row?.opp115)
  }
}

extension Technology: ConsentConcept {
  static let consentRows: CodeTable<Self, ConsentRow> = ConsentRow.table()

  var consentTerms: [ConsentProfile.Term] {
    ConsentProfile.Term.dpv(dpv, dpv.term)
      + (isStoredOnDevice ? [ConsentProfile.Term(.iabTcf, "1", .related)] : [])
  }

  /// Whether it stores or reads information on the person's device, which is IAB TCF's purpose 1.
  private var isStoredOnDevice: Bool {
    switch self {
    case .cookies, .sessionCookies, .persistentCookies, .thirdPartyCookies, .flashCookies,
      .localStorage:
      true
    case .webBeacons, .scripts, .fingerprinting, .tracking, .logFiles, .sdks, .analyticsTools,
      .socialPlugins, .locationServices, .forms, .mobileApps:
      false
    }
  }
}

extension RecipientKind: ConsentConcept {
  static let consentRows: CodeTable<Self, ConsentRow> = ConsentRow.table()

  var consentTerms: [ConsentProfile.Term] {
    let p3p = P3PMapping.recipients[self]
    // The first of two DPV terms says only that it is a recipient.
    return ConsentProfile.Term.dpv(dpv, dpv.terms.last)
      + ConsentProfile.Term.p3p(p3p?.value.map { [$0.rawValue] } ?? [], p3p?.match)
  }
}
