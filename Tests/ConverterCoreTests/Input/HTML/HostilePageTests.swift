import Foundation
import TestSupport
import Testing

@testable import ConverterCore

/// Where the pages come from.
private enum HostilePages {
  static let names: [String] = {
    let folder = Fixtures.path("hostile/html")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".html") }.map { String($0.dropLast(5)) }.sorted()
  }()

  static let words = "We collect your postal address when you order seeds."

  /// Pages by name, each from a size: what repeats, and what must come out at the end.
  static let large: [(name: String, page: @Sendable (Int) -> String)] = [
    ("nested blocks", { repeated("<div>", $0) + words + repeated("</div>", $0) }),
    ("unclosed bold", { repeated("<b>x", $0) + words }),
    ("unclosed links", { repeated("<a href=x>x", $0) + words }),
    ("mixed nesting", { repeated("<i><b><font><span>", $0 / 4) + words }),
    ("tables in paragraphs", { repeated("<table><tr><td><p>x", $0 / 4) + words }),
    ("stray end tags", { repeated("<div>", $0) + repeated("</p></b></td>", $0) + words }),
    ("attributes", { "<p " + (0..<$0).map { "a\($0)=1" }.joined(separator: " ") + ">" + words }),
    ("attributes without values", { "<p " + repeated("=", $0) + ">" + words }),
    ("a long attribute", { "<p title='" + repeated("x", $0 * 8) + "'>" + words }),
    ("unclosed quotes", { repeated("<p a=\"", $0) + ">" + words }),
    ("unclosed comments", { repeated("<!-- -- ", $0) + "<p>" + words }),
    ("oddly closed comments", { repeated("<!-- x -->", $0) + "<!-- y --!><p>" + words }),
    ("unclosed CDATA", { repeated("<![CDATA[ x ", $0) + "<p>" + words }),
    ("unclosed scripts", { "<p>" + words + repeated("<script><!--", $0) }),
    ("titles", { repeated("<title>x", $0) + "<p>" + words }),
    ("text areas", { repeated("<textarea>x", $0) + "</textarea><p>" + words }),
    ("less-than signs", { repeated("<", $0) + "<p>" + words }),
    ("references", { repeated("&amp;", $0) + "<p>" + words }),
    ("ampersands", { repeated("&", $0) + "<p>" + words }),
    ("line breaks", { repeated("<br>", $0) + words }),
    ("a line of a megabyte", { repeated("seed words ", $0 * 5) + "<p>" + words }),
    ("a word of a megabyte", { repeated("x", $0 * 50) + "<p>" + words }),
    ("list items", { repeated("<ul><li>x", $0) + "<p>" + words }),
    ("headings", { repeated("<h2>Seeds</h2>", $0) + "<p>" + words }),
    ("rows", { "<table>" + repeated("<tr><td>a<td>b", $0) + "</table><p>" + words }),
    ("twice encoded", { repeated("â€™ ", $0) + "<p>" + words }),
    ("bold lines", { repeated("<p><b>Seeds.</b> x</p>", $0) + "<p>" + words }),
    ("links to places", { repeated("<a href='#x'>x</a><br>", $0) + "<p>" + words }),
  ]

  private static func repeated(_ part: String, _ count: Int) -> String {
    String(repeating: part, count: count)
  }
}

/// Pages that break or abuse the markup: nothing of their text is lost, and none takes long.
@Suite struct HostilePageTests {
  @Test func thereAreFixtures() { #expect(HostilePages.names.count >= 19) }

  @Test(arguments: HostilePages.names)
  func broken(name: String) throws {
    let path = Fixtures.path("hostile/html/\(name).html")
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let document = try HTMLPage.document(bytes: bytes)
    let shown = """
      kind: \(document.kind)
      reported: \(document.diagnostics.map(\.id).joined(separator: " "))

      \(document.text.string)

      """
    let fault = goldenFault(Array(shown.utf8), golden: "hostile/html/\(name).expected.txt")
    #expect(fault == nil, "\(fault ?? "")")
    for run in document.runs { #expect(run.source.end <= bytes.count) }
  }

  @Test(arguments: HostilePages.large.indices)
  func large(index: Int) throws {
    let (name, page) = HostilePages.large[index]
    #expect(try text(page(20_000)).contains(HostilePages.words), "\(name)")
    var ratios: [Double] = []
    for _ in 0..<4 {
      let small = try seconds(page(2_500))
      let large = try seconds(page(10_000))
      ratios.append(large / max(small, 0.004))
      // Four times the page: 4 when the work is linear, 16 when it is quadratic.
      if ratios[ratios.count - 1] < 8 { return }
    }
    Issue.record("\(name): four times the page takes \(ratios) times the work")
  }

  private func text(_ body: String) throws -> String {
    try HTMLPage.document("<html><title>Privacy notice</title><body>\(body)</body></html>")
      .text.string
  }

  private func seconds(_ body: String) throws -> Double {
    try processorSeconds { _ = try text(body) }
  }
}
