import ConverterCore
import TestSupport
import Testing

/// What an archive adds to a page changes nothing of what is read.
@Suite struct GeneratedPageTests {
  @Test(arguments: UInt64(0)..<30)
  func aViewSaysWhatItsRawCopySays(seed: UInt64) throws {
    let page = GeneratedPage(seed: seed)
    let converter = Converter(reading: ReadingOptions(force: true))
    func model(_ page: String, _ url: String?) throws -> PolicyModel {
      let source = Source(name: "page.html", bytes: Array(page.utf8), url: url)
      return try #require(converter.convert(source, format: "html").first).model
    }
    let viewed = try model(page.viewed, nil)
    let served = try model(
      page.served, GeneratedPage.prefix.replacing("52/", with: "52id_/") + GeneratedPage.url)
    #expect(viewed.text.string == served.text.string)
    #expect(viewed.text.blocks.map(\.range) == served.text.blocks.map(\.range))
    #expect(viewed.text.links == served.text.links)
    #expect(viewed.document.provenance.originalURL == GeneratedPage.url)
    #expect(viewed.document.provenance.originalURL == served.document.provenance.originalURL)
    #expect(viewed.document.provenance.capturedAt == served.document.provenance.capturedAt)
    #expect(viewed.practices == served.practices)
    #expect(viewed.choices == served.choices)
    #expect(viewed.findings == served.findings)
  }
}
