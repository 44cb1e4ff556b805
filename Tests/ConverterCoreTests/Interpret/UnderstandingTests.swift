import ConverterCore
import Foundation
import TestSupport
import Testing

/// How well invented policies of four decades are understood; no group may fall below its floor.
@Suite struct UnderstandingTests {
  /// The share of expectations that must hold, by group: raise it when the rules get better.
  private static let floors = ["plain": 0.80, "denial": 0.97, "exception": 0.85, "near-miss": 0.97]

  @Test func inventedPoliciesAreUnderstood() throws {
    let folder = Fixtures.path("understanding")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".expect") }.map { String($0.dropLast(7)) }.sorted()
    #expect(names.count >= 12)
    var counts: [String: (held: Int, all: Int)] = [:]
    var missed: [String] = []
    for name in names {
      let model = try wireModel(name)
      for expectation in Expectation.read(try Fixtures.text("understanding/\(name).expect")) {
        let holds = expectation.holds(of: model)
        if holds == nil { Issue.record("\(name): not once in the text: \(expectation.line)") }
        if holds != true { missed.append("\(name) [\(expectation.group)] \(expectation.line)") }
        counts[expectation.group, default: (0, 0)].all += 1
        counts[expectation.group, default: (0, 0)].held += holds == true ? 1 : 0
      }
    }
    for (group, floor) in Self.floors.sorted(by: { $0.key < $1.key }) {
      let count = counts[group] ?? (0, 0)
      print("understanding: \(group) \(count.held)/\(count.all)")
      #expect(Double(count.held) >= floor * Double(count.all), "\(group) fell below \(floor)")
    }
    #expect(counts.filter { $0.key != "plain" }.values.reduce(0) { $0 + $1.all } >= 150)
    if ProcessInfo.processInfo.environment["POLICYCONV_MISSED"] != nil {
      print(missed.joined(separator: "\n"))
    }
  }

  private func wireModel(_ name: String) throws -> [String: Any] {
    let source = Source(
      name: name, bytes: try Fixtures.bytes("understanding/\(name).txt"), mediaType: "text/plain")
    let result = try #require(
      try Converter(reading: .init(force: true)).convert(source, format: "text").first)
    let data = try PolicyJSON.encode(result.model.cut(below: .likely))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }
}
