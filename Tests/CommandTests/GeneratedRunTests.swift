import ConverterCore
import TestSupport
import Testing

/// The ways to convert the same inputs give the same exports.
@Suite struct GeneratedRunTests {
  private static let formats = ["text", "model", "consent", "jsonld", "opp115", "p3p"]
  private static let count: UInt64 = 24

  private func write(_ scratch: ScratchFolder) throws {
    for seed in 0..<Self.count {
      let policy = GeneratedPolicy(seed: seed)
      switch seed % 3 {
      case 0: try scratch.file("in/\(seed).txt", policy.text)
      case 1: try scratch.file("in/\(seed).md", policy.markdown)
      default: try scratch.file("in/\(seed).html", GeneratedPage(seed: seed).viewed)
      }
    }
    try scratch.file("in/none.html", "<html><title>404 Not Found</title><p>Not found.</html>")
    try scratch.file("in/broken.model.json", "{\"schemaVersion\":")
  }

  private func arguments(_ output: String, jobs: Int) -> [String] {
    [
      "convert", "in", "-t", Self.formats.joined(separator: ","), "--url",
      "http://www.fern.example/privacy", "--output-dir", output, "--jobs", String(jobs),
      "--report", output + ".jsonl", "-q",
    ]
  }

  @Test func oneJobWritesWhatTwoWrite() throws {
    try inScratch { scratch in
      try write(scratch)
      let one = try scratch.tool.run(arguments("one", jobs: 1))
      let two = try scratch.tool.run(arguments("two", jobs: 2))
      #expect(one.status == 65 && two.status == 65)
      #expect(one.errors == two.errors)
      #expect(scratch.text("one.jsonl") == scratch.text("two.jsonl"))
      let contents = scratch.contents
      let names = contents.keys.filter { $0.hasPrefix("one/") }
      #expect(names.count >= Int(Self.count) * (Self.formats.count - 1))
      for name in names {
        #expect(contents["two" + name.dropFirst(3)] == contents[name], "\(name)")
      }
    }
  }

  /// Each export is the same in `stream`, as text or, for JSON, as the same value.
  @Test func streamWritesWhatConvertWrites() throws {
    try inScratch { scratch in
      try write(scratch)
      _ = try scratch.tool.run(arguments("out", jobs: 2))
      let streamed = try scratch.tool.run(
        [
          "stream", "in", "-t", Self.formats.joined(separator: ","), "--url",
          "http://www.fern.example/privacy",
        ])
      let answers = try streamed.output.utf8.split(separator: 10).map {
        try JSONValue.parse(Array($0))
      }
      let endings = [
        "text": "txt", "model": "model.json", "consent": "consent.json", "jsonld": "jsonld",
        "opp115": "opp115.json", "p3p": "p3p.xml",
      ]
      var compared = 0
      for answer in answers {
        guard let id = answer["id"]?.text, let format = answer["format"]?.text else { continue }
        let file = try #require(
          scratch.contents["out/\(id).\(endings[format] ?? "")"], "\(id) \(format)")
        let output = try #require(answer["output"])
        let written =
          output.text == nil
          ? try JSONValue.parse(file) : .string(String(decoding: file, as: UTF8.self))
        #expect(output == written, "\(id) \(format)")
        compared += 1
      }
      #expect(compared == scratch.files.filter { $0.hasPrefix("out/") }.count)
      let codes = Set(answers.compactMap { $0["error"]?["code"]?.text })
      #expect(codes.isSuperset(of: ["not-a-policy", "unreadable"]))
    }
  }
}
