import ConverterCore
import TestSupport
import Testing

/// The work of reading meaning grows as the text does.
@Suite struct InterpretingWorkTests {
  @Test(arguments: [
    "We collect your name and your e-mail address to fill your order, and share them with couriers. ",
    "You may opt out of our newsletter at any time by writing to choices@fern.example. ",
    "With your consent we send you offers; you may withdraw it at any time. ",
    "We do not sell or rent your e-mail address to third parties, except as described here.\n\n",
    "Fern Seeds, Inc. of 12 Lane Road, Springfield, IL 62701, may use cookies. Call 217-555-0100. ",
    "we collect your name and your address and share them with partners and ",
    "Cookies\n\nOur web server places cookies.\n\n",
    "We use data:\n\n- to fill orders\n- for research\n\n",
  ])
  func growsAsTheTextDoes(part: String) throws {
    var ratios: [Double] = []
    for _ in 0..<4 {
      let small = try seconds(String(repeating: part, count: 150))
      let large = try seconds(String(repeating: part, count: 1200))
      ratios.append(large / max(small, 0.01))
      // Eight times the text: 8 when the work is linear, 64 when it is quadratic.
      if ratios[ratios.count - 1] < 20 { return }
    }
    Issue.record("eight times the text takes \(ratios) times the work")
  }

  private func seconds(_ text: String) throws -> Double {
    let source = Source(name: "a.txt", bytes: Array(text.utf8), language: "en")
    let converter = Converter(reading: ReadingOptions(force: true))
    _ = converter.ruleset
    return try processorSeconds { _ = try converter.convert(source, format: "text") }
  }
}
