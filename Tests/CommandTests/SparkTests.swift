import Foundation
import TestSupport
import Testing

/// The Spark job on a real cluster on this machine: a master and two workers, one of which is
/// killed midway. Needs Java and a Python with PySpark, which POLICYCONV_SPARK names (`make spark`).
@Suite(.enabled(if: ProcessInfo.processInfo.environment["POLICYCONV_SPARK"] != nil))
struct SparkTests {
  @Test func aClusterWritesWhatOneProcessWrites() throws {
    let python = try #require(ProcessInfo.processInfo.environment["POLICYCONV_SPARK"])
    let result = try runChecker(
      [
        python, Fixtures.repository + "/Examples/spark/cluster_test.py", "--binary", Tool.path,
        "--pages", "320",
      ], atMost: .seconds(1800))
    #expect(result.status == 0, "\(result.output.suffix(3000))")
    #expect(result.output.contains("a worker was killed after"), "\(result.output)")
  }
}
