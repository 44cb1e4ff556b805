import ConverterCore
import TestSupport
import Testing

/// Files of many policies: what they share is made once.
@Suite struct P3PSizeTests {
  private func seconds(policies count: Int) throws -> Double {
    let policies = (0..<count).map { number in
      """
      <POLICY name="p\(number)" discuri="http://mill.example/privacy"><ACCESS><nonident/></ACCESS>
      <STATEMENT><NON-IDENTIFIABLE/></STATEMENT></POLICY>
      """
    }.joined()
    let file = "<POLICIES xmlns=\"http://www.w3.org/2002/01/P3Pv1\">\(policies)</POLICIES>"
    let source = Source(name: "policies.xml", bytes: Array(file.utf8))
    return try processorSeconds {
      let read = try P3PAdapter().read(source, options: ReadingOptions())
      #expect(read.count == count)
    }
  }

  /// Four times the policies take about four times as long; by the square it would be sixteen times.
  @Test func timeGrowsWithTheNumberOfPolicies() throws {
    let one = try seconds(policies: 250)
    let four = try seconds(policies: 1_000)
    #expect(four < 9 * one + 0.1, "\(one) s, \(four) s")
  }
}
