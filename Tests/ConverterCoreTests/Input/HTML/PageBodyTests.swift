import Testing

@testable import ConverterCore

@Suite struct PageBodyTests {
  private let page = "<html><body><p>We keep caf\u{E9} names.</p></body></html>"

  private func text(_ bytes: [UInt8]) throws -> String {
    try HTMLPage.document(bytes: bytes).text.string
  }

  @Test func readsTheHeadOfAResponse() throws {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1252\r\n\r\n"
    let latin = page.unicodeScalars.map { UInt8($0.value) }
    #expect(try text(Array(head.utf8) + latin) == "We keep caf\u{E9} names.")
    let two = "HTTP/1.1 301 Moved\nLocation: /p\n\n"
    #expect(try text(Array((two + head).utf8) + latin) == "We keep caf\u{E9} names.")
  }

  @Test func joinsChunks() throws {
    let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    let body = "d\r\n<html><p>We k\r\n1a\r\neep your \nnames here.</p>\n\r\n0\r\n\r\n"
    #expect(try text(Array((head + body).utf8)) == "We keep your names here.")
    #expect(try text(Array((head + "<p>Not in chunks.</p>").utf8)) == "Not in chunks.")
  }

  /// Behind a size that is wrong everything is text, and that is said.
  @Test func keepsWhatIsInNoChunk() throws {
    let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    let body = "d\r\n<html><p>We k\r\nno size\r\neep your names.</p>"
    let document = try HTMLPage.document(bytes: Array((head + body).utf8))
    #expect(document.text.string == "We kno size eep your names.")
    #expect(document.diagnostics.map(\.id) == ["html.wrong-chunks"])
  }

  /// `<p>We keep your names for a year.</p>` in raw deflate.
  private static let deflated: [UInt8] = [
    0xB3, 0x29, 0xB0, 0x0B, 0x4F, 0x55, 0xC8, 0x4E, 0x4D, 0x2D, 0x50, 0xA8, 0xCC, 0x2F, 0x2D, 0x52,
    0xC8, 0x4B, 0xCC, 0x4D, 0x2D, 0x56, 0x48, 0xCB, 0x2F, 0x52, 0x48, 0x54, 0xA8, 0x4C, 0x4D, 0x2C,
    0xD2, 0xB3, 0xD1, 0x2F, 0xB0, 0x03, 0x00,
  ]

  @Test(arguments: ["page.html", "page"])
  func unpacksWhatAHeadInTheFileSaysIsPacked(name: String) throws {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: deflate\r\n\r\n"
    let source = Source(name: name, bytes: Array(head.utf8) + Self.deflated)
    let adapter = try #require(AdapterRegistry.builtin.sniff(source))
    #expect(adapter.format.id == "html")
    guard
      case .document(let document)? =
        try adapter.read(source, options: ReadingOptions(force: true)).first
    else {
      Issue.record("no document")
      return
    }
    #expect(document.text.string == "We keep your names for a year.")
  }

  @Test func namesAPackingThatCannotBeUnpacked() {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n"
    let packed = (0..<400).map { UInt8(truncatingIfNeeded: $0 &* 37 ^ $0 >> 2) }
    let error = #expect(throws: ConversionError.self) { try text(Array(head.utf8) + packed) }
    #expect(error?.code == .unreadable)
    #expect(error?.message.contains("Brotli") == true)
    #expect(throws: Never.self) { try text(Array((head + "<p>Unpacked already.</p>").utf8)) }
  }

  @Test func placesWordsInTheSourceThroughHeads() throws {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
    let bytes = Array((head + page).utf8)
    let document = try HTMLPage.document(bytes: bytes)
    let run = try #require(document.runs.first)
    #expect(
      String(decoding: bytes[run.source.start..<run.source.end], as: UTF8.self)
        == document.text.quote(run.range))
  }

  @Test func recoversTheCaptureFromTheHead() throws {
    let head = """
      HTTP/1.1 200 OK
      Memento-Datetime: Mon, 14 Feb 2011 02:50:52 GMT
      Link: <http://fern.example/p>; rel="original", <http://a.example/>; rel="timegate"


      """
    let provenance = try HTMLPage.document(bytes: Array((head + page).utf8)).provenance
    #expect(provenance.originalURL == "http://fern.example/p")
    #expect(provenance.capturedAt?.digits == "20110214025052")
  }

  @Test func aFailureOfTheServerIsNoPolicy() throws {
    let head = "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n"
    let kind = try HTMLPage.document(bytes: Array((head + page).utf8)).kind
    #expect(kind == .notAPolicy(.error, detail: "HTTP status 404"))
  }

  @Test func readsThePageInASavedMessage() throws {
    let message = """
      From: <Saved by a browser>
      Date: Mon, 14 Feb 2011 02:50:52 -0000
      MIME-Version: 1.0
      Content-Type: multipart/related;
      \ttype="text/html"; boundary="xx"

      --xx
      Content-Type: image/gif
      Content-Transfer-Encoding: base64

      R0lGODlh
      --xx
      Content-Type: text/html; charset="utf-8"
      Content-Transfer-Encoding: quoted-printable
      Content-Location: http://fern.example/p

      <p class=3D"a">We keep caf=C3=A9=
       names.</p>
      --xx--
      """
    let document = try HTMLPage.document(message)
    #expect(document.text.string == "We keep caf\u{E9} names.")
    #expect(document.provenance.originalURL == "http://fern.example/p")
    let bytes = Array(message.utf8)
    let run = try #require(document.runs.first)
    #expect(String(decoding: bytes[run.source.start...], as: UTF8.self).hasPrefix("We keep caf="))
  }

  /// A page among the alternatives of a part; the inner boundary begins as the outer one does.
  @Test func readsThePageInAPartOfAPart() throws {
    let message = """
      MIME-Version: 1.0
      Content-Type: multipart/related; boundary=x
      Content-Location: http://fern.example/p

      --x
      Content-Type: multipart/alternative; boundary=xy

      --xy
      Content-Type: text/plain

      We keep words.
      --xy
      Content-Type: text/html

      <p>We keep names.</p>
      --xy--
      --x
      Content-Type: text/html

      <p>We keep frames.</p>
      --x--
      """
    let document = try HTMLPage.document(message)
    #expect(document.text.string == "We keep names.")
    #expect(document.provenance.originalURL == "http://fern.example/p")
  }

  @Test func aPlaceOnADiskIsNoURLOfThePage() throws {
    func saved(_ place: String) -> [UInt8] {
      let head = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n"
      let part = "--b\nContent-Type: text/html\nContent-Location: \(place)\n\n"
      return Array((head + part + "<p>We keep your names.</p>\n--b--\n").utf8)
    }
    let disk = try HTMLPage.document(bytes: saved("file:///C:/pond.htm"), name: "pond.mht")
    #expect(disk.provenance.originalURL == nil)
    let site = try HTMLPage.document(bytes: saved("http://pond.example/"), name: "pond.mht")
    #expect(site.provenance.originalURL == "http://pond.example/")
  }

  @Test func decodesBase64() {
    let coded = Array("V2Uga2VlcCB5b3VyIG5hbWUu\r\nIA==".utf8)
    let decoded = TransferCoding.base64(coded, 0..<coded.count)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "We keep your name. ")
  }

  @Test(arguments: [
    ("%PDF-1.4\n...", "a PDF document"),
    ("<?xml version='1.0'?><rss version='2.0'><channel></channel></rss>", "an RSS feed"),
    ("<feed xmlns='http://www.w3.org/2005/Atom'></feed>", "an Atom feed"),
    ("x\u{9C}\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}\u{8}\u{E}\u{F}", "binary data"),
  ])
  func refusesByName(bytes: String, name: String) {
    let error = #expect(throws: ConversionError.self) { try HTMLPage.document(bytes) }
    #expect(error?.code == .unreadable)
    #expect(error?.message.contains(name) == true)
  }

  @Test func readsPlainTextUnderAPagesName() throws {
    #expect(try text(Array("PRIVACY\n\nIf a<b we stop.".utf8)).contains("If a<b we stop."))
  }
}
