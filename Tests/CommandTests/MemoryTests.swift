import Foundation
import TestSupport
import Testing

/// Memory does not grow with the number of records.
@Suite struct MemoryTests {
  /// Runs a command and returns the most memory it held, in KB.
  private static func peak(_ scratch: ScratchFolder, _ arguments: [String]) throws -> Int {
    let measure = """
      import resource, subprocess, sys
      subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
      print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
      """
    let result = try scratch.tool.start(
      ["python3", "-c", measure, Tool.path] + arguments, program: "/usr/bin/env"
    ).wait()
    return try #require(Int(result.output.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  /// Twenty times the records, the same memory but for what is kept of each: a hash of its name
  /// and a line's place in the journal, some 30 bytes.
  @Test(arguments: [["stream"], ["convert", "--output-dir", "out", "--resume"]])
  func twentyTimesTheRecordsInTheSameMemory(command: [String]) throws {
    try inScratch { scratch in
      let archive = Policies.archive(100)
      _ = try scratch.write("small.warc.gz", archive)
      _ = try scratch.write(
        "large.warc.gz", Array(repeatElement(archive, count: 20).joined()))
      func run(_ input: String) throws -> Int {
        let rest = command[1...].map { $0 == "out" ? "out-" + input : $0 }
        return try Self.peak(scratch, [command[0], input, "-t", "text", "--jobs", "2"] + rest)
      }
      let small = try run("small.warc.gz")
      let large = try run("large.warc.gz")
      #expect(small > 1000)
      #expect(large < small + 3000, "\(small) KB, then \(large) KB")
    }
  }
}
