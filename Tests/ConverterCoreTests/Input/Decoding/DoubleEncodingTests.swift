import Testing

@testable import ConverterCore

@Suite struct DoubleEncodingTests {
  /// UTF-8 read as windows-1252 and written as UTF-8 again.
  private func twice(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in text.utf8 {
      let scalar = SingleByteTable.windows1252.scalar(byte)
      scalars.append(Unicode.Scalar(scalar == 0xFFFD ? UInt32(byte) : scalar) ?? "?")
    }
    return String(scalars)
  }

  private func decoded(_ text: String) -> DecodedText {
    TextDecoding.decode(Array(text.utf8), hints: .init(isMarkup: true))
  }

  private func text(_ decoded: DecodedText) -> String {
    String(decoding: decoded.bytes, as: UTF8.self)
  }

  @Test(
    arguments: [
      "We don’t sell your name.", "Café “Fern” — naïve, où, ça, façade.", "Naïve café.",
      "個人情報を集めます。", "Мы собираем имя.", "A lock 🔒 on the door.", "Price: 5 € – 7 €.",
    ])
  func repairsWhatWasEncodedTwice(words: String) {
    let found = decoded(twice(words))
    #expect(text(found) == words)
    #expect(found.diagnostics.map(\.id) == ["decoding.double-encoded"])
  }

  @Test func repairsAQuotationMarkThatLostAByte() {
    #expect(text(decoded("â€œnamesâ€\u{FFFD} and more")) == "“names” and more")
  }

  @Test func repairsWhatWasEncodedThreeTimes() {
    #expect(text(decoded(twice(twice("We don’t sell “names”.")))) == "We don’t sell “names”.")
  }

  @Test func repairsAPartOfAPage() {
    let found = decoded("It’s right here. " + twice("It’s wrong here."))
    #expect(text(found) == "It’s right here. It’s wrong here.")
    #expect(found.diagnostics.first?.message.contains("1 character") == true)
  }

  @Test(
    arguments: [
      "We don’t sell your name.", "Garçon, où est le café à Noël ?", "SÃO PAULO, AÇÃO E PROTEÇÃO",
      "Les « données » à caractère personnel", "Ã© alone, in a text on encodings: Ã", "Â» Â Ã â",
      "Tiếng Việt Â Ã Đ", "plain",
    ])
  func leavesWhatIsMeant(words: String) {
    let found = decoded(words)
    #expect(text(found) == words)
    #expect(found.diagnostics.isEmpty)
  }

  @Test(
    arguments: [
      ("caf&Atilde;&copy; and na&#195;&#175;ve", "café and naïve"),
      ("don&acirc;&euro;&trade;t", "don’t"), ("don&#226;&#128;&#153;t", "don’t"),
      ("&Acirc;&copy; 2009, a &Acirc;&pound;5 note", "© 2009, a £5 note"),
      ("r&#xC3;&#xA9;sum&#xC3;&#xA9;", "résumé"),
    ])
  func repairsReferencesToWhatWasEncodedTwice(words: String, meant: String) {
    let found = decoded(words)
    #expect(text(found) == meant)
    #expect(found.diagnostics.map(\.id) == ["decoding.double-encoded"])
  }

  @Test(
    arguments: [
      "S&Atilde;O PAULO, A&Ccedil;&Atilde;O", "&Atilde; and &copy;", "&Atilde;&copy; alone",
      "caf&eacute; &acirc;g&eacute;", "&Acirc;&nbsp;", "&#8217;&#8220;", "&amp;Atilde;&amp;copy;",
    ])
  func leavesReferencesThatAreMeant(words: String) {
    let found = decoded(words)
    #expect(text(found) == words)
    #expect(found.diagnostics.isEmpty)
  }

  @Test func keepsThePlacesInTheSource() throws {
    let page = "<p>" + twice("We don’t sell “names”, and keep café.") + "</p>"
    let bytes = Array(page.utf8)
    let document = try HTMLPage.document(bytes: bytes)
    let range = try #require(document.text.string.utf8Offset(of: "keep caf"))
    let run = try #require(document.runs.first { $0.range.start <= range && range < $0.range.end })
    let start = run.source.start + range - run.range.start
    #expect(String(decoding: bytes[start..<(start + 8)], as: UTF8.self) == "keep caf")
  }

  @Test func placesWordsThroughAHeadAndALegacyEncoding() throws {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1252\r\n\r\n"
    let bytes = Array((head + "<p>Caf").utf8) + [0xE9, 0x92] + Array("s keep your names.</p>".utf8)
    let document = try HTMLPage.document(bytes: bytes)
    let range = try #require(document.text.string.utf8Offset(of: "keep your"))
    let run = try #require(document.runs.first { $0.range.start <= range && range < $0.range.end })
    let start = run.source.start + range - run.range.start
    #expect(String(decoding: bytes[start..<(start + 9)], as: UTF8.self) == "keep your")
  }
}

extension String {
  /// The UTF-8 offset of some words.
  fileprivate func utf8Offset(of words: String) -> Int? {
    let all = Array(utf8)
    let part = Array(words.utf8)
    return all.indices.first { all[$0...].starts(with: part) }
  }
}
