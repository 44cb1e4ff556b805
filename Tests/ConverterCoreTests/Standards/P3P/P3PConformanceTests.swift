import ConverterCore
import Foundation
import TestSupport
import Testing

@Suite struct P3PConformanceTests {
  private func errors(_ bytes: [UInt8]) -> [Diagnostic] {
    P3PConformance.check(bytes).filter { $0.severity == .error }
  }

  @Test(arguments: [P3PMutant.policy, P3PMutant.reference])
  func cleanFilesHaveNoError(_ path: String) throws {
    #expect(errors(try Fixtures.bytes(path)) == [])
  }

  @Test func theCleanPolicyHasNoWarning() throws {
    let found = P3PConformance.check(try Fixtures.bytes(P3PMutant.policy))
    #expect(found.filter { $0.severity == .warning } == [])
  }

  @Test func thereAreEnoughMutants() {
    #expect(P3PMutant.all.count >= 60)
    #expect(Set(P3PMutant.all.map(\.name)).count == P3PMutant.all.count)
    // R9 (TEST) and R22… have tests of their own or mutants; every other rule has a mutant.
    let missing = Set(P3PRule.allCases).subtracting(P3PMutant.all.map(\.rule))
    #expect(missing == [.r9])
  }

  @Test(arguments: P3PMutant.all)
  func namesTheRule(_ mutant: P3PMutant) throws {
    let bytes = try #require(try mutant.bytes(), "the clean file lacks the text")
    let found = P3PConformance.check(bytes)
    let named = found.filter { $0.id == mutant.rule.id }
    #expect(
      named.contains { $0.severity == (mutant.isError ? .error : .warning) }, "\(found)")
    #expect(named.allSatisfy { $0.line != nil && $0.clause != nil && !$0.message.isEmpty })
    if !mutant.isError { #expect(found.filter { $0.severity == .error } == []) }
  }

  @Test func testIsNoticed() throws {
    let mutant = P3PMutant(
      name: "test", old: "<ENTITY>", new: "<TEST/><ENTITY>", rule: .r9, isError: false)
    let found = P3PConformance.check(try #require(try mutant.bytes()))
    #expect(found.filter { $0.id == "p3p.R9" }.map(\.severity) == [.note])
  }

  @Test func linesAreThoseOfTheFault() throws {
    let mutant = try #require(P3PMutant.all.first { $0.name == "cookies-without-categories" })
    let bytes = try #require(try mutant.bytes())
    let found = try #require(errors(bytes).first)
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    let line = try #require(found.line)
    #expect(String(decoding: lines[line - 1], as: UTF8.self).contains("#dynamic.cookies"))
  }

  /// The independent checker and ours agree on every mutant, golden and fixture: on whether there
  /// is an error, and on the rules.
  @Test func agreesWithTheIndependentChecker() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    var files: [(name: String, bytes: [UInt8])] = []
    // A value outside the vocabulary breaks the independent checker itself.
    for mutant in P3PMutant.all where mutant.name != "unknown-purpose" {
      files.append((mutant.name + ".xml", try #require(try mutant.bytes())))
    }
    let golden = Fixtures.path("standards/p3p/golden")
    for name in try FileManager.default.contentsOfDirectory(atPath: golden).sorted() {
      files.append((name, try Fixtures.bytes("standards/p3p/golden/" + name)))
    }
    let paths = try files.map { try folder.write($0.name, $0.bytes) }
    let output = try runPythonChecker("standards/p3p/tools/p3pcheck.py", paths).output
    let theirs = verdicts(output)
    #expect(theirs.count == files.count)
    for (name, bytes) in files {
      let own = P3PConformance.check(bytes)
      let verdict = try #require(theirs[name], "\(name)")
      // It lets a document type pass, stops at a foreign namespace before R4, and calls bytes that
      // are not UTF-8 not well-formed as well.
      if name == "document-type.xml" { continue }
      let isFaulty = own.contains { $0.severity == .error }
      #expect(isFaulty == verdict.isFaulty, "\(name): \(own)")
      if ["draft-namespace.xml", "byte-not-utf8.xml"].contains(name) { continue }
      let rules = Set(own.map(\.id)).map { String($0.dropFirst(4)) }
      #expect(Set(rules) == verdict.rules, "\(name)")
    }
  }

  private func verdicts(_ output: String) -> [String: (isFaulty: Bool, rules: Set<String>)] {
    var found: [String: (isFaulty: Bool, rules: Set<String>)] = [:]
    var name = ""
    for line in output.split(separator: "\n") {
      let words = line.split(separator: " ")
      if line.hasPrefix("ok") || line.hasPrefix("FAIL") {
        name = String(words[1])
        found[name] = (line.hasPrefix("FAIL"), [])
      } else if words.count > 1, words[1].hasPrefix("R") {
        found[name]?.rules.insert(String(words[1]))
      }
    }
    return found
  }

  @Test func schemaIsTheStandards() throws {
    let published = try Fixtures.bytes("standards/p3p/schemas/P3Pv1.xsd")
    #expect(Array(P3PSchema.recommendation.utf8) == published)
  }
}
