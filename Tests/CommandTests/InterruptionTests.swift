import Foundation
import TestSupport
import Testing

@Suite struct InterruptionTests {
  /// A signal ends a run between two inputs: it says so, dies of the signal, leaves whole files.
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func aSignalEndsTheRunCleanly(signal: Int32) throws {
    try inScratch { scratch in
      for number in 0..<400 { try scratch.file("in/\(number).txt", Policies.text(number)) }
      let run = try scratch.tool.start(
        ["convert", "in", "-t", "model,text", "--output-dir", "out", "--jobs", "1", "--resume"])
      try waitUntil { scratch.files.contains { $0.hasPrefix("out/") && $0.hasSuffix(".txt") } }
      run.signal(signal)
      let result = try run.wait()
      #expect(result.status == 128 + signal)
      #expect(result.errors.hasPrefix("policyconv: stopped by SIG"))
      let written = scratch.files.filter { $0.hasPrefix("out/") && !$0.contains("journal") }
      #expect((1..<800).contains(written.count))
      #expect(written.allSatisfy { $0.hasSuffix(".txt") || $0.hasSuffix(".model.json") })
      let journal = try #require(scratch.text("out/.policyconv-journal"))
      #expect(journal.hasSuffix("\n"))
    }
  }

  /// What whoever started it had ignored, as `nohup` does, does not stop it.
  @Test func anIgnoredSignalStaysIgnored() throws {
    try inScratch { scratch in
      let result = try scratch.tool.shell(
        """
        trap '' HUP
        mkfifo questions answers
        policyconv stream -t text < questions > answers & program=$!
        exec 3> questions 4< answers
        echo '{"id": "a", "content": "We collect your name."}' >&3
        read -r answer <&4
        kill -HUP $program
        exec 3>&-
        wait $program
        """)
      #expect(result.status == 0)
      #expect(result.errors == "")
    }
  }

  /// A reader that takes nothing holds up neither the first signal, where nothing else is written,
  /// nor the second.
  @Test(arguments: ["> pipe", "-o pipe"])
  func whoWaitsForAReaderCanBeStopped(target: String) throws {
    try inScratch { scratch in
      try scratch.file(
        "long.txt", (0..<2_000).map(Policies.text).joined(separator: "\n\n"))
      let result = try scratch.tool.shell(
        """
        mkfifo pipe
        policyconv convert long.txt -t text \(target) & program=$!
        exec 3< pipe
        sleep 1
        kill -TERM $program
        \(target == "> pipe" ? "" : "sleep 1; kill -TERM $program")
        wait $program
        """)
      #expect(result.status == 143)
    }
  }

  /// A reader that goes away ends the program as it ends any other, without a word.
  @Test func aClosedPipeIsQuiet() throws {
    try inScratch { scratch in
      try scratch.file("long.txt", String(repeating: Policies.text(1) + "\n\n", count: 500))
      let result = try scratch.tool.shell(
        "(policyconv convert long.txt -t text; echo $? >&2) | head -1; exec true")
      #expect(result.output == "Privacy Policy of Shop 1\n")
      #expect(result.errors == "141\n")
    }
  }

  /// A file that may not grow is an error of the output; nothing is left of it.
  @Test(arguments: ["-o out/a.json", "--output-dir out"])
  func aFullDiskLeavesNothing(target: String) throws {
    try inScratch { scratch in
      try scratch.file("long.txt", String(repeating: Policies.text(1) + "\n\n", count: 100))
      let result = try scratch.tool.shell(
        "mkdir out; ulimit -f 4; policyconv convert long.txt -t model \(target)")
      #expect(result.status == 73)
      #expect(result.errors.contains("cannot be written: File too large"))
      #expect(scratch.files == ["long.txt"])
    }
  }

  /// Standard streams that are closed are errors where they are needed, never files.
  @Test func closedStreamsAreNoFiles() throws {
    try inScratch { scratch in
      try scratch.file("a.txt", Policies.text(1))
      #expect(try scratch.tool.shell("policyconv convert a.txt -t text >&-").status == 73)
      #expect(try scratch.tool.shell("policyconv convert - -t text <&-").status == 65)
      let result = try scratch.tool.shell(
        "policyconv convert a.txt nowhere.txt -t text --output-dir out 2>&- >&- <&-")
      #expect(result.status == 66)
      #expect(scratch.text("out/a.txt")?.hasPrefix("Privacy Policy") == true)
    }
  }

  /// What takes too long is given up; the others are converted.
  @Test func whatTakesTooLongIsGivenUp() throws {
    try inScratch { scratch in
      try scratch.file("a.txt", Policies.text(1))
      try scratch.file("b.txt", Policies.text(2))
      let plugin = try scratch.file("slow", Self.slowPlugin)
      chmod(plugin, 0o755)
      let result = try scratch.tool.run(
        [
          "convert", "a.txt", "b.txt", "-t", "slow", "--plugin", "slow=slow", "--output-dir", "out",
          "--time-limit", "1", "--jobs", "1", "-q",
        ])
      #expect(result.status == 65)
      let sentence = "a.txt: the conversion took longer than 1 seconds (--time-limit)\n"
      #expect(result.errors == "policyconv: " + sentence)
      #expect(scratch.text("out/b.slow") == "done")
    }
  }

  /// A plugin that sleeps over the policy of shop 1.
  private static let slowPlugin = """
    #!/usr/bin/env python3
    import json, sys, time
    request = sys.stdin.readline()
    if '"describe"' in request:
        print(json.dumps({"protocol": 1, "name": "slow", "version": "1", "direction": "export",
            "protocols": [1], "ending": "slow", "mediaType": "text/plain", "persistent": False,
            "options": []}))
    else:
        if "Shop 1" in request:
            time.sleep(20)
        print(json.dumps({"protocol": 1, "output": "done", "losses": [], "diagnostics": []}))

    """
}

/// Waits until something holds; fails the test after twenty seconds.
func waitUntil(_ condition: () -> Bool) throws {
  for _ in 0..<2000 {
    if condition() { return }
    usleep(10_000)
  }
  Issue.record("what was waited for did not come")
}
