import Foundation
import TestSupport
import Testing

@Suite struct ThreadStartTests {
  /// libxml2 sets itself up when it is first used, and two threads that do so at once wait for each
  /// other forever; about one start in ten did, before it was set up by one of them.
  @Test(arguments: ["html", "p3p.xml"])
  func firstPagesOnTwoThreadsAtOnce(ending: String) throws {
    let policy = try String(
      contentsOfFile: Fixtures.path("policies/p3p-policy/input.p3p.xml"), encoding: .utf8)
    try inScratch { scratch in
      for number in 0..<4 {
        try scratch.file(
          "in/\(number).\(ending)", ending == "html" ? Policies.page(number) : policy)
      }
      for start in 1...40 {
        let result = try scratch.tool.run([
          "convert", "in", "-q", "-t", "p3p", "--url", "http://shop.example/privacy.html",
          "--output-dir", "out\(start)", "--jobs", "2",
          "--time-limit", "20",
        ])
        #expect(result.status == 0, "start \(start): \(result.errors)")
      }
    }
  }
}
