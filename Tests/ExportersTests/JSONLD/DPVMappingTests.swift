import ConverterCore
import TestSupport
import Testing

@testable import Exporters

/// The mapping table against DPV 2.3 as published, and against the model's own vocabularies.
@Suite struct DPVMappingTests {
  /// A row of Fixtures/standards/dpv/terms/all_terms.csv.
  struct PublishedTerm {
    var kind: Substring
    var types: [Substring]
    var broader: [Substring]
    var status: Substring
  }

  static func published() throws -> [String: PublishedTerm] {
    var terms: [String: PublishedTerm] = [:]
    let lines = try Fixtures.text("standards/dpv/terms/all_terms.csv").split(separator: "\n")
    for line in lines.dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      terms[String(fields[1])] = PublishedTerm(
        kind: fields[2], types: fields[3].split(separator: "|"),
        broader: fields[4].split(separator: "|"), status: fields[7])
    }
    return terms
  }

  static let vocabularies: [(name: String, codes: [String])] = [
    codes(DataCategory.self), codes(Purpose.self), codes(RecipientKind.self),
    codes(Technology.self), codes(LegalBasis.self), codes(DataSubject.self), codes(Action.self),
    codes(DataSource.self), codes(ConditionKind.self), codes(Control.self),
    codes(ChoiceScope.self), codes(Mechanism.Kind.self), codes(ConsentStatement.Kind.self),
    codes(Retention.Kind.self), codes(RightKind.self), codes(RightScope.self),
    codes(AccessKind.self), codes(Dispute.Kind.self), codes(SecurityMeasure.Kind.self),
    codes(Transfer.Safeguard.self), codes(PolicyChange.Kind.self),
    codes(PolicyChange.Notification.self), codes(PolicyChange.UserChoice.self),
    codes(LawReference.Kind.self), codes(Signal.Kind.self), codes(AudienceCode.self),
    codes(PartyRole.self), codes(Finding.Code.self),
  ]

  private static func codes<Code: DPVMapped>(_: Code.Type) -> (name: String, codes: [String]) {
    (Code.dpvRows.vocabulary, Code.allCases.map(\.rawValue))
  }

  @Test func everyCodeHasARowAndEveryRowACode() {
    var rows = DPVMapping.table
    for vocabulary in Self.vocabularies {
      let own = rows.removeValue(forKey: vocabulary.name) ?? [:]
      #expect(Set(own.keys) == Set(vocabulary.codes), "\(vocabulary.name)")
    }
    #expect(Set(rows.keys) == ["control-denied", "right-denied", "law", "law-seal"])
    let controls = Set(Control.allCases.map(\.rawValue))
    #expect(Set(rows["control-denied", default: [:]].keys) == controls)
    for right in rows["right-denied", default: [:]].keys {
      #expect(RightKind(rawValue: right) != nil, "\(right)")
    }
  }

  @Test func noLineOfTheTableIsLost() {
    let lines = mappingRows.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines.count == DPVMapping.parse(mappingRows).count)
    #expect(lines.count == DPVMapping.table.values.map(\.count).reduce(0, +))
  }

  @Test func everyTargetIsAConceptOfDPVThatIsNotBeingDropped() throws {
    let terms = try Self.published()
    for row in DPVMapping.parse(mappingRows) {
      for target in row.terms {
        let term = try #require(terms[target], "\(row.vocabulary) \(row.code): \(target)")
        #expect(term.kind == "concept" && term.status != "sunset", "\(target)")
      }
      #expect(!row.label.isEmpty)
    }
  }

  @Test func everyPlaceIsALocationOfDPV() throws {
    let terms = try Self.published()
    #expect(DPVMapping.locations.count == 307)
    for code in DPVMapping.locations { #expect(terms["loc:" + code] != nil, "\(code)") }
  }

  @Test(arguments: [
    ("data", "dpv:Data"), ("purpose", "dpv:Purpose"), ("technology", "dpv:Technology"),
    ("basis", "dpv:LegalBasis"), ("subject", "dpv:HumanSubject"),
    ("control", "dpv:EntityInvolvement"), ("control-denied", "dpv:EntityInvolvement"),
    ("action", "dpv:Processing"), ("retention", "dpv:Duration"), ("recipient", "dpv:LegalEntity"),
    ("measure", "dpv:TechnicalOrganisationalMeasure"), ("law", "dpv:Law"),
    ("consent", "dpv:ConsentControl"),
  ])
  func targetsAreOfTheirKind(vocabulary: String, root: String) throws {
    let terms = try Self.published()
    for row in DPVMapping.table[vocabulary, default: [:]].values {
      for target in row.terms {
        #expect(Self.ancestors(of: target, in: terms).contains(root), "\(row.code): \(target)")
      }
    }
  }

  private static func ancestors(of term: String, in terms: [String: PublishedTerm]) -> Set<String> {
    var seen: Set<String> = []
    var queue = [term]
    while let next = queue.popLast() {
      guard seen.insert(next).inserted, let row = terms[next] else { continue }
      queue += (row.types + row.broader).map(String.init)
    }
    return seen
  }

  @Test func theContextNamesOnlyPropertiesThatExist() throws {
    let terms = try Self.published()
    let context = JSONLDContext.document
    var count = 0
    for part in context.split(separator: "\"") where part.hasPrefix("dpv:") {
      count += 1
      #expect(terms[String(part)]?.kind == "property", "\(part)")
    }
    #expect(count > 30)
    #expect(!context.contains("@vocab"))
  }
}
