import ConverterCore
import TestSupport
import Testing

@testable import Exporters

/// Every term of the tables exists in its vocabulary, and every code has its row.
@Suite struct ConsentTermsTests {
  private static func column(_ file: String, _ column: Int, where keep: String = "") throws
    -> Set<String>
  {
    let lines = try Fixtures.text("standards/" + file).split(separator: "\n").dropFirst()
    return Set(
      lines.compactMap { line -> String? in
        let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        guard cells.count > column, line.hasPrefix(keep) else { return nil }
        return String(cells[column])
      })
  }

  private static func json(_ file: String) throws -> JSONValue {
    try JSONValue.parse(try Fixtures.bytes("standards/" + file))
  }

  private static func published() throws -> [ConsentProfile.TermScheme: Set<String>] {
    let dpv = try column("dpv/terms/all_terms.csv", 1)
    let fides = try json("fideslang/terms.json")
    let opp115 = try json("opp115/names.json")["categories"]?["First Party Collection/Use"]
    let p3p = try ["PURPOSE,", "RECIPIENT,", "CATEGORIES,"].map {
      try column("p3p/vocabulary.csv", 1, where: $0)
    }
    func strings(_ value: JSONValue?) -> Set<String> {
      Set(value?.elements.compactMap(\.text) ?? [])
    }
    return [
      .dpv: dpv, .dpvPd: dpv, .dpvTech: dpv,
      .fideslang: strings(fides["data_category"]).union(strings(fides["data_use"])),
      .opp115: strings(opp115?["Personal Information Type"]).union(strings(opp115?["Purpose"]))
        .subtracting(["Other", "Unspecified"]),
      .p3p: p3p.reduce(try column("p3p/base-data-schema.csv", 0)) { $0.union($1) },
      .iabTcf: Set(
        try json("iab-tcf/purposes.json")["purposes"]?.object?.members.map(\.name) ?? []),
      .googleConsentMode: strings(try json("google-consent-mode/types.json")["types"]),
    ]
  }

  private static func check<Code: ConsentConcept>(
    _ type: Code.Type, _ published: [ConsentProfile.TermScheme: Set<String>]
  ) -> [ConsentProfile.TermScheme: Int] {
    var seen: [ConsentProfile.TermScheme: Int] = [:]
    for code in type.allCases {
      let terms = code.consentTerms
      #expect(Set(terms).count == terms.count, "\(code) has a term twice")
      for term in terms {
        #expect(published[term.scheme]?.contains(term.id) == true, "\(code): \(term)")
        seen[term.scheme, default: 0] += 1
      }
      let order = terms.map { ConsentProfile.TermScheme.allCases.firstIndex(of: $0.scheme) ?? -1 }
      #expect(order == order.sorted(), "\(code): the terms are out of order")
    }
    return seen
  }

  @Test func everyTermExistsInItsVocabulary() throws {
    let published = try Self.published()
    var seen: [ConsentProfile.TermScheme: Int] = [:]
    seen.merge(Self.check(Purpose.self, published), uniquingKeysWith: +)
    seen.merge(Self.check(DataCategory.self, published), uniquingKeysWith: +)
    seen.merge(Self.check(Technology.self, published), uniquingKeysWith: +)
    seen.merge(Self.check(RecipientKind.self, published), uniquingKeysWith: +)
    #expect(Set(seen.keys) == Set(ConsentProfile.TermScheme.allCases), "a scheme without a term")
  }

  @Test func everyCodeHasItsRowAndEveryRowACode() {
    #expect(Set(ConsentTermRow.purposes.keys) == Set(Purpose.allCases.map(\.rawValue)))
    #expect(Set(ConsentTermRow.data.keys) == Set(DataCategory.allCases.map(\.rawValue)))
  }

  /// Every cell of the tables that names a term is read.
  @Test func noCellIsLost() {
    let cells = ConsentTermTables.purposes.split(whereSeparator: \.isWhitespace)
      .filter { $0.contains(":") }
    #expect(cells.count == ConsentTermRow.purposes.values.map(\.others.count).reduce(0, +))
  }

  /// An exact term must not stand where the other vocabulary has none but "other".
  @Test func whatAnotherVocabularyLacksHasNoTerm() {
    #expect(!Purpose.sellData.consentTerms.contains { $0.scheme == .opp115 })
    #expect(!DataCategory.personalInformation.consentTerms.contains { $0.scheme == .p3p })
    #expect(
      DataCategory.emailAddress.consentTerms == [
        ConsentProfile.Term(.dpvPd, "pd:EmailAddress", .exact),
        ConsentProfile.Term(.fideslang, "user.contact.email", .exact),
        ConsentProfile.Term(.p3p, "#user.home-info.online.email", .related),
        ConsentProfile.Term(.opp115, "Contact", .broader),
      ])
  }
}
