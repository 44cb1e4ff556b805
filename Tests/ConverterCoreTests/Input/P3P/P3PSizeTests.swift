import ConverterCore
import TestSupport
import Testing

/// Files of many policies or statements: four times as many take about four times as long; by the
/// square it would be sixteen times.
@Suite struct P3PSizeTests {
  private func seconds(_ policies: String, _ count: Int) throws -> Double {
    let file = "<POLICIES xmlns=\"http://www.w3.org/2002/01/P3Pv1\">\(policies)</POLICIES>"
    let source = Source(name: "policies.xml", bytes: Array(file.utf8))
    return try processorSeconds {
      let read = try P3PAdapter().read(source, options: ReadingOptions())
      #expect(read.count == count)
    }
  }

  private func expectGrowth(_ seconds: (Int) throws -> Double) throws {
    let one = try seconds(500)
    let four = try seconds(2_000)
    #expect(four < 9 * one + 0.1, "\(one) s, \(four) s")
  }

  @Test func timeGrowsWithTheNumberOfPolicies() throws {
    try expectGrowth { count in
      let policies = (0..<count / 2).map { number in
        """
        <POLICY name="p\(number)" discuri="http://mill.example/privacy"><ACCESS><nonident/></ACCESS>
        <STATEMENT><NON-IDENTIFIABLE/></STATEMENT></POLICY>
        """
      }.joined()
      return try seconds(policies, count / 2)
    }
  }

  @Test func timeGrowsWithTheNumberOfChoices() throws {
    try expectGrowth { count in
      let statement =
        "<STATEMENT><PURPOSE>"
        + String(repeating: "<contact required=\"opt-out\"/>", count: 4) + "</PURPOSE></STATEMENT>"
      let statements = String(repeating: statement, count: count)
      return try seconds("<POLICY discuri=\"http://mill.example/\">\(statements)</POLICY>", 1)
    }
  }
}
