import Foundation
import TestSupport
import Testing

/// A fault of the program is said in one sentence, with status 70.
@Suite struct FaultTests {
  @Test(arguments: ["SEGV", "ILL", "ABRT", "TRAP", "BUS", "FPE"])
  func aFaultIsOneSentenceWithStatus70(signal: String) throws {
    try inScratch { scratch in
      // Once a record is answered, the program has taken the signals.
      let result = try scratch.tool.shell(
        """
        mkfifo questions answers
        policyconv stream -t text < questions > answers & program=$!
        exec 3> questions 4< answers
        echo '{"id": "a", "content": "We collect your name."}' >&3
        read -r answer <&4
        kill -\(signal) $program
        wait $program
        """)
      #expect(result.status == 70)
      #expect(
        result.errors
          == "policyconv: a fault of the program ended it (SIG\(signal)); what it had written is "
          + "whole; please report it with the input\n")
    }
  }

  /// A fault in a worker names the input that it was at; what was written before is whole.
  @Test func theInputIsNamed() throws {
    try inScratch { scratch in
      for number in 1...2 { try scratch.file("in/\(number).txt", Policies.text(number)) }
      try scratch.file("slow", Self.plugin)
      chmod(scratch.path + "/slow", 0o755)
      let run = try scratch.tool.start(
        [
          "convert", "in", "-t", "slow", "--plugin", "slow=slow", "--jobs", "1", "--output-dir",
          "out",
        ], environment: ["HOME": scratch.path])
      try waitUntil { scratch.text("reached") != nil }
      let process = run.identifier
      let threads = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")
      // The last one started; before it is the thread that waits for signals.
      let worker = try #require(threads.compactMap { Int($0) }.max())
      #expect(worker != process)
      _ = try scratch.tool.shell(
        "/usr/bin/python3 -c 'import ctypes; "
          + "ctypes.CDLL(None).tgkill(\(process), \(worker), \(SIGSEGV))'")
      let result = try run.wait()
      #expect(result.status == 70)
      #expect(
        result.errors.hasPrefix("policyconv: in/2.txt: a fault of the program ended it (SIGSEGV)"))
      #expect(scratch.files.filter { $0.hasPrefix("out/") } == ["out/1.slow"])
    }
  }

  /// A plugin that says that it has reached the policy of shop 2, and sleeps over it.
  private static let plugin = """
    #!/bin/sh
    read -r request
    case $request in
    *'"describe"'*) echo '{"protocol":1,"name":"slow","version":"1","direction":"export",\
    "protocols":[1],"ending":"slow","mediaType":"text/plain","persistent":false,"options":[]}';;
    *'Shop 2'*) : > "$HOME/reached"; sleep 20;;
    *) echo '{"protocol":1,"output":"done","losses":[],"diagnostics":[]}';;
    esac

    """
}
