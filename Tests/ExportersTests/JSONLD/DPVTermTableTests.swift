import ConverterCore
import TestSupport
import Testing

@testable import Exporters

/// The generated table of terms against the published ones.
@Suite struct DPVTermTableTests {
  /// `Sources/Exporters/JSONLD/DPVTermTable.swift` as it ought to be; run with POLICYCONV_RECORD=1
  /// to write it after the tables of Fixtures/standards/dpv have changed.
  @Test func theGeneratedTableIsFresh() throws {
    let text = """
      // Generated from Fixtures/standards/dpv by DPVTermTableTests; do not edit.
      // swift-format-ignore-file

      /// Every term of DPV 2.3: `prefix|kind|status|types|broader|domain|range|names`; kind `c` is a
      /// concept and `p` a property, status `s` is sunset; a location's wider place is left out.
      let dpvTermRows = #\"\"\"
      \(try dpvRows())
      \"\"\"#

      /// The names of the other vocabularies: `prefix|names`.
      let otherTermRows = #\"\"\"
      \(try otherRows())
      \"\"\"#

      """
    let fault = goldenFault(
      Array(text.utf8), golden: "../Sources/Exporters/JSONLD/DPVTermTable.swift")
    #expect(fault == nil)
  }

  private func dpvRows() throws -> String {
    var order: [String] = []
    var names: [String: [Substring]] = [:]
    let lines = try Fixtures.text("standards/dpv/terms/all_terms.csv").split(separator: "\n")
    for line in lines.dropFirst() {
      let field = line.split(separator: ",", omittingEmptySubsequences: false)
      let curie = field[1].split(separator: ":", maxSplits: 1)
      let wide = { (list: Substring) in list.split(separator: "|").joined(separator: " ") }
      let kind = field[2] == "property" ? "p" : "c"
      let status = field[7] == "sunset" ? "s" : ""
      let key = [
        String(curie[0]), kind, status, wide(field[3]), curie[0] == "loc" ? "" : wide(field[4]),
        wide(field[5]), wide(field[6]),
      ].joined(separator: "|")
      if names[key] == nil { order.append(key) }
      names[key, default: []].append(curie[1])
    }
    return order.map { "\($0)|\(names[$0, default: []].joined(separator: " "))" }
      .joined(separator: "\n")
  }

  private func otherRows() throws -> String {
    var rows: [(prefix: String, names: [Substring])] = []
    for line in try Fixtures.text("standards/dpv/terms_rdf.txt").split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      if rows.last?.prefix != String(parts[0]) { rows.append((String(parts[0]), [])) }
      rows[rows.count - 1].names.append(parts[1])
    }
    for (prefix, file) in [("oa", "terms_oa.txt"), ("schema", "terms_schema.txt")] {
      let text = try Fixtures.text("standards/dpv/" + file)
      rows.append((prefix, text.split(whereSeparator: \.isWhitespace)))
    }
    return rows.map { "\($0.prefix)|\($0.names.joined(separator: " "))" }.joined(separator: "\n")
  }

  @Test func theTableSaysWhatIsPublished() throws {
    let published = try DPVMappingTests.published()
    #expect(DPVTerms.count == published.count)
    for (curie, term) in published {
      let own = try #require(DPVTerms.term(curie: curie), "\(curie)")
      #expect(own.isProperty == (term.kind == "property"))
      #expect(own.isSunset == (term.status == "sunset"))
    }
    #expect(DPVTerms.term("https://w3id.org/dpv/pd#EmailAddress") != nil)
    #expect(DPVTerms.term("https://w3id.org/dpv/pd#Email") == nil)
    #expect(DPVTerms.term("http://w3id.org/dpv#Purpose") == nil)
    #expect(DPVTerms.ancestors("dpv:DirectMarketing").contains("dpv:Purpose"))
    #expect(!DPVTerms.ancestors("dpv:Collect").contains("dpv:Purpose"))
    #expect(DPVTerms.ancestors("loc:US-CA").contains("dpv:Location"))
    #expect(DPVTerms.isKnown("schema:PropertyValue") && !DPVTerms.isKnown("schema:privacyPolicy"))
    #expect(DPVTerms.isKnown("rdf:_1") && DPVTerms.isKnown("dct:title"))
  }
}
