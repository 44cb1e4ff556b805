import ConverterCore
import TestSupport
import Testing

/// `explain` shows every claim: all evidence of a model stands in the list of its claims.
@Suite struct ListedClaimTests {
  @Test(arguments: UInt64(0)..<20)
  func allEvidenceIsListed(seed: UInt64) throws {
    let model = try GeneratedModel.make(seed: seed)
    var listed: Set<[Int]> = []
    for claim in model.listedClaims {
      #expect(!claim.subject.isEmpty && !claim.field.isEmpty)
      for evidence in claim.evidence {
        let place = model.text.codePoints(evidence.range)
        listed.insert([place.start, place.end])
      }
    }
    let wire = try JSONValue.parse(Array(PolicyJSON.encode(model, pretty: false)))
    var unlisted: [String] = []
    func visit(_ value: JSONValue, _ place: String) {
      if value["quote"] != nil, let start = value["start"]?.integer,
        let end = value["end"]?.integer,
        !listed.contains([start, end])
      {
        unlisted.append(place)
      }
      for (name, member) in value.object?.members ?? [] { visit(member, place + "/" + name) }
      for element in value.elements { visit(element, place) }
    }
    visit(wire, "")
    #expect(Set(unlisted) == [])
  }
}
