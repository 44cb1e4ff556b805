import TestSupport
import Testing

@Suite struct ThreadStartTests {
  /// libxml2 sets itself up when it is first used, and two threads that do so at once wait for each
  /// other forever; about one start in ten did, before it was set up by one of them.
  @Test func firstPagesOnTwoThreadsAtOnce() throws {
    try inScratch { scratch in
      for number in 0..<4 { try scratch.file("in/\(number).html", Policies.page(number)) }
      for start in 1...60 {
        let result = try scratch.tool.run([
          "convert", "in", "-q", "-t", "text", "--output-dir", "out\(start)", "--jobs", "2",
          "--time-limit", "20",
        ])
        #expect(result.status == 0, "start \(start): \(result.errors)")
      }
    }
  }
}
