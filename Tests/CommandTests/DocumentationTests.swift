import Foundation
import TestSupport
import Testing

/// Commands, paths, links and targets that the documents name are there and do what they should.
/// (Blocks marked as commands are run by `CommandFileTests`, with what they print.)
@Suite struct DocumentationTests {
  /// The words that stand for something in the documents' commands.
  private static let placeholders = [
    "POLICY": "shop.html", "FILE.jsonld": "shop.jsonld", "FILE.txt": "canonical.txt",
    "FILE": "shop.model.json", "FORMAT": "consent", "PATH": "./policyconv-export-csv",
    "PAGE": "shop.html", "crawl/*.warc.gz": "crawl.warc.gz", "[FILE...]": "",
  ]

  private func prepare(_ scratch: ScratchFolder) throws {
    try scratch.file("shop.html", Policies.page(1))
    try scratch.file("snapshots/shop.html", GeneratedPage(seed: 1).viewed)
    try scratch.file("records.jsonl", #"{"id": "a", "content": "We collect your name."}"# + "\n")
    _ = try scratch.write("crawl.warc.gz", Policies.archive(3))
    let made = try scratch.tool.shell(
      """
      policyconv convert shop.html -t model,jsonld && policyconv convert shop.html -t text \
      -o canonical.txt && cp "$FIXTURES/../Examples/plugins/policyconv-export-csv" .
      """)
    #expect(made.status == 0, "\(made.errors)")
  }

  /// Every command line of the program in the documents succeeds.
  @Test func commandsSucceed() throws {
    var count = 0
    for document in try Document.all() {
      for code in document.code {
        let words = code.trimmingPrefix("$ ").split(separator: " ").prefix { $0 != "#" }
        guard words.first == "policyconv", words.count > 1, !code.contains("…") else { continue }
        var line = words.map { Self.placeholders[String($0)] ?? String($0) }.joined(separator: " ")
        // A command without anything to work on is a mention of it and of its options.
        let isMention = ["convert", "stream", "explain", "validate", "check"].contains {
          words.last == $0 || words.dropLast().last == $0 && words.last?.hasPrefix("--") == true
        }
        if isMention { line += " --help" }
        try inScratch { scratch in
          try prepare(scratch)
          let result = try scratch.tool.shell(line)
          #expect(result.status == 0, "\(document.path): \(line): \(result.errors)")
          if isMention, let option = words.last, option.hasPrefix("--") {
            #expect(result.output.contains(option), "\(document.path): \(line)")
          }
        }
        count += 1
      }
    }
    #expect(count >= 12)
  }

  /// Every target of make that is named is one.
  @Test func targetsOfMakeExist() throws {
    let makefile = try Fixtures.text("../Makefile")
    let line = try #require(makefile.split(separator: "\n").first { $0.hasPrefix(".PHONY:") })
    let targets = Set(line.split(separator: " ").dropFirst().map(String.init))
    var named: Set<String> = []
    for document in try Document.all() {
      for code in document.code {
        let words = code.split(separator: " ")
        guard words.first == "make",
          let target = words.dropFirst().first(where: { $0 != "-C" && $0 != ".." })
        else { continue }
        named.insert(String(target))
        #expect(targets.contains(String(target)), "\(document.path): \(code)")
      }
    }
    #expect(named.isSuperset(of: ["demo", "test", "check", "install", "deb"]))
  }

  /// Every link and every path below the repository leads somewhere.
  @Test func pathsExist() throws {
    let roots = [
      "Sources/", "Tests/", "Docs/", "Fixtures/", "Examples/", "Benchmarks/", "Fuzzing/",
      "scripts/",
    ]
    var count = 0
    for document in try Document.all() {
      for link in document.links {
        expectThere(document.folder + "/" + link, document)
        count += 1
      }
      for code in document.code {
        for word in code.split(whereSeparator: { " (),;".contains($0) })
        where roots.contains(where: word.hasPrefix) && !word.contains("<") && !word.contains("*") {
          expectThere(String(word), document)
          count += 1
        }
      }
    }
    #expect(count >= 40)
  }

  private func expectThere(_ path: String, _ document: Document) {
    #expect(
      FileManager.default.fileExists(atPath: Fixtures.repository + "/" + path),
      "\(document.path): \(path)")
  }

  /// Every test that a document tells the reader to run is one.
  @Test func filtersNameTests() throws {
    let root = Fixtures.repository + "/Tests"
    let files = FileManager.default.subpaths(atPath: root) ?? []
    let tests = try files.filter { $0.hasSuffix("Tests.swift") }.map {
      try String(contentsOfFile: root + "/" + $0, encoding: .utf8)
    }.joined()
    var count = 0
    for document in try Document.all() {
      for match in try Fixtures.text("../" + document.path).matches(
        of: #/--filter ([A-Za-z0-9/]+)/#)
      {
        for name in match.1.split(separator: "/") where name != "X" {
          let isThere = tests.contains(name)
          #expect(isThere, "\(document.path): \(name)")
          count += 1
        }
      }
    }
    #expect(count >= 4)
  }
}
