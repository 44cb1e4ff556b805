import TestSupport
import Testing

@Suite struct DeterminismTests {
  /// The same bytes and the same words, whatever the time zone, the locale and the number of jobs.
  @Test func surroundingsChangeNothing() throws {
    try inScratch { scratch in
      for number in 0..<30 {
        try scratch.file("in/\(number % 3)/\(number).txt", Policies.text(number))
        try scratch.file("in/\(number % 3)/\(number).html", Policies.page(number))
      }
      try scratch.file("in/1/broken.model.json", "{")
      let surroundings: [(jobs: Int, environment: [String: String])] = [
        (1, ["TZ": "UTC", "LANG": "C"]),
        (2, ["TZ": "Asia/Kathmandu", "LANG": "de_DE.UTF-8", "LC_ALL": "tr_TR.UTF-8"]),
        (9, ["TZ": "America/St_Johns", "LANG": "ar_EG.UTF-8", "SWIFT_DETERMINISTIC_HASHING": "1"]),
      ]
      var runs: [(contents: [String: [UInt8]], errors: String)] = []
      for surrounding in surroundings {
        try inScratch { output in
          let result = try scratch.tool.run(
            [
              "convert", "in", "-t", "text,model,opp115,sarif", "--output-dir", output.path,
              "--jobs", String(surrounding.jobs), "--report", output.path + "/report.jsonl", "-q",
            ], environment: surrounding.environment)
          #expect(result.status == 65)
          runs.append((output.contents, result.errors))
        }
      }
      #expect(runs[0].contents.count == 4 * 60 + 1)
      #expect(runs[0].errors.contains("broken.model.json"))
      for run in runs.dropFirst() {
        #expect(run.errors == runs[0].errors)
        #expect(run.contents == runs[0].contents)
      }
    }
  }

  /// Two runs of one command at two times give the same bytes: no output holds the time.
  @Test func noOutputHoldsTheTime() throws {
    try inScratch { scratch in
      try scratch.file("a.html", Policies.page(1))
      let arguments = ["convert", "a.html", "-t", "model", "--output-dir"]
      let first = try scratch.tool.run(arguments + ["one"])
      let second = try scratch.tool.run(arguments + ["two"])
      #expect(first.status == 0 && second.status == 0)
      let text = try #require(scratch.text("one/a.model.json"))
      #expect(scratch.text("two/a.model.json") == text)
    }
  }
}
