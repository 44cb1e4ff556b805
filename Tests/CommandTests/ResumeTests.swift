import Foundation
import TestSupport
import Testing

@Suite struct ResumeTests {
  private static let formats = ["text", "model"]

  private static func arguments(
    _ output: String, report: String, input: String = "in"
  ) -> [String] {
    [
      "convert", input, "-t", formats.joined(separator: ","), "--output-dir", output, "--jobs", "2",
      "--resume", "--report", report,
    ]
  }

  /// Killed at twenty moments, the run is completed by the next: nothing is lost, no file is
  /// partial, nothing else is left, and the report is that of a run that was not disturbed.
  @Test(arguments: ["in", "in.warc.gz"])
  func killedTwentyTimesNothingIsLost(input: String) throws {
    try inScratch { scratch in
      if input == "in" {
        for number in 0..<60 { try scratch.file("in/\(number).txt", Policies.text(number)) }
      } else {
        _ = try scratch.write(input, Policies.archive(60))
      }
      let start = ContinuousClock.now
      let whole = try scratch.tool.run(
        Self.arguments("whole", report: "whole.jsonl", input: input))
      let longest = UInt64((ContinuousClock.now - start) / .microseconds(8))
      #expect(whole.status == 0)
      var random = SplitMix(seed: 20_110_503)
      var killed = 0
      for _ in 0..<20 {
        let run = try scratch.tool.start(
          Self.arguments("killed", report: "killed.jsonl", input: input))
        usleep(UInt32(random.next() % longest))
        run.signal(SIGKILL)
        if try run.wait().status == 128 + SIGKILL { killed += 1 }
        try Self.expectWholeFiles(scratch, "killed", like: "whole")
      }
      #expect(killed >= 10)
      let last = try scratch.tool.run(
        Self.arguments("killed", report: "killed.jsonl", input: input))
      #expect(last.status == 0)
      #expect(last.errors.contains("converted      60"))
      var expected = scratch.contents
      var actual = expected.filter { $0.key.hasPrefix("killed/") }
        .reduce(into: [:]) { $0[String($1.key.dropFirst(7))] = $1.value }
      expected = expected.filter { $0.key.hasPrefix("whole/") }
        .reduce(into: [:]) { $0[String($1.key.dropFirst(6))] = $1.value }
      actual[".policyconv-journal"] = nil
      expected[".policyconv-journal"] = nil
      #expect(actual.count == 120)
      #expect(actual == expected)
      #expect(scratch.text("killed.jsonl") == scratch.text("whole.jsonl"))
    }
  }

  private static func expectWholeFiles(
    _ scratch: ScratchFolder, _ folder: String, like whole: String
  ) throws {
    let contents = scratch.contents
    for (name, bytes) in contents where name.hasPrefix(folder + "/") {
      let file = name.dropFirst(folder.count + 1)
      if file == ".policyconv-journal" { continue }
      #expect(contents["\(whole)/\(file)"] == bytes, "\(name) is not whole or not wanted")
    }
  }

  /// A journal whose last line was cut is read up to there.
  @Test func aCutJournalIsReadUpToTheCut() throws {
    try inScratch { scratch in
      for number in 0..<5 { try scratch.file("in/\(number).txt", Policies.text(number)) }
      _ = try scratch.tool.run(Self.arguments("out", report: "a.jsonl"))
      let journal = try #require(scratch.text("out/.policyconv-journal"))
      try scratch.file("out/.policyconv-journal", String(journal.dropLast(40)))
      let result = try scratch.tool.run(Self.arguments("out", report: "b.jsonl"))
      #expect(result.errors.contains("with what earlier runs did (4 inputs)"))
      #expect(scratch.text("a.jsonl") == scratch.text("b.jsonl"))
    }
  }

  /// An input that changed is converted again.
  @Test func aChangedInputIsConvertedAgain() throws {
    try inScratch { scratch in
      for number in 0..<3 { try scratch.file("in/\(number).txt", Policies.text(number)) }
      _ = try scratch.tool.run(Self.arguments("out", report: "a.jsonl"))
      try scratch.file("in/1.txt", Policies.text(99))
      let result = try scratch.tool.run(Self.arguments("out", report: "b.jsonl"))
      #expect(result.errors.contains("with what earlier runs did (2 inputs)"))
      #expect(try #require(scratch.text("out/1.txt")).contains("Shop 99"))
    }
  }

  /// What failed in a way that may pass is tried again; what failed for good is not, but it counts.
  @Test func onlyPassingFailuresAreTriedAgain() throws {
    try inScratch { scratch in
      try scratch.file("in/0.txt", Policies.text(0))
      try scratch.file("in/1.model.json", "{")
      try scratch.file("in/2.txt", Policies.text(2))
      try scratch.file("out/2.txt/in-the-way", "")
      let first = try scratch.tool.run(Self.arguments("out", report: "a.jsonl"))
      #expect(first.status == 65)
      #expect(first.errors.contains("2.txt cannot be written"))
      try FileManager.default.removeItem(atPath: scratch.path + "/out/2.txt")
      let second = try scratch.tool.run(Self.arguments("out", report: "b.jsonl"))
      #expect(second.status == 65)
      #expect(!second.errors.contains("2.txt"))
      #expect(second.errors.contains("with what earlier runs did (2 inputs)"))
      #expect(scratch.text("out/2.txt") != nil)
    }
  }

  /// An input that every format refused keeps its name: what comes after it is called the same
  /// whether the run was disturbed or not.
  @Test func namesOfRefusedInputsStayTaken() throws {
    try inScratch { scratch in
      for number in 1...3 { try scratch.file("in\(number)/shop.txt", Policies.text(number)) }
      try scratch.file(
        "in1/shop.txt", "Privacy Policy\n\nWe respect your privacy. This policy says how.")
      func arguments(_ output: String) -> [String] {
        [
          "convert", "in1/shop.txt", "in2/shop.txt", "in3/shop.txt", "-t", "fideslang", "-q",
          "--force", "--resume", "--output-dir", output,
        ]
      }
      #expect(try scratch.tool.run(arguments("whole")).status == 4)
      let names = scratch.files.filter { $0.hasPrefix("whole/s") }
      #expect(names == ["whole/shop-2.fides.yml", "whole/shop-3.fides.yml"])
      // The journal as it was after the first input.
      let journal = try #require(scratch.text("whole/.policyconv-journal"))
      let begun = journal.split(separator: "\n").prefix(2).map { $0 + "\n" }.joined()
      try scratch.file("cut/.policyconv-journal", begun)
      #expect(try scratch.tool.run(arguments("cut")).status == 4)
      #expect(
        scratch.files.filter { $0.hasPrefix("cut/s") }
          == ["cut/shop-2.fides.yml", "cut/shop-3.fides.yml"])
    }
  }

  /// Names may hold what would divide or end a line of the journal.
  @Test func anyNameIsResumed() throws {
    try inScratch { scratch in
      let names = ["a b", "100%", "tab\there", "line\nend", "%41", "Straße", "\u{1}"]
      for (number, name) in names.enumerated() {
        try scratch.file("in/\(name).txt", Policies.text(number))
      }
      let first = try scratch.tool.run(Self.arguments("out", report: "a.jsonl"))
      #expect(first.status == 0, "\(first.errors)")
      let second = try scratch.tool.run(Self.arguments("out", report: "b.jsonl"))
      #expect(second.errors.contains("with what earlier runs did (\(names.count) inputs)"))
      #expect(scratch.text("a.jsonl") == scratch.text("b.jsonl"))
    }
  }

  /// Two runs cannot write to one journal.
  @Test func aSecondRunIsRefused() throws {
    try inScratch { scratch in
      try scratch.file("in/0.txt", Policies.text(0))
      _ = try scratch.tool.run(Self.arguments("out", report: "a.jsonl"))
      let held = open(scratch.path + "/out/.policyconv-journal", O_RDWR)
      defer { close(held) }
      #expect(flock(held, LOCK_EX) == 0)
      let result = try scratch.tool.run(Self.arguments("out", report: "b.jsonl"))
      #expect(result.status == 73)
      #expect(result.errors == "policyconv: another run is writing to out\n")
    }
  }
}
