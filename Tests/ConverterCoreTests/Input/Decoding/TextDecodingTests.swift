import Testing

@testable import ConverterCore

@Suite struct TextDecodingTests {
  private func decode(
    _ bytes: [UInt8], charset: String? = nil, isMarkup: Bool = true
  ) -> DecodedText {
    TextDecoding.decode(bytes, hints: .init(charset: charset, isMarkup: isMarkup))
  }

  private func text(_ bytes: [UInt8], charset: String? = nil) -> String {
    String(decoding: decode(bytes, charset: charset).bytes, as: UTF8.self)
  }

  @Test(
    arguments: [
      ("windows-1252", [0x93, 0x61, 0x94, 0xE9, 0x80], "\u{201C}a\u{201D}\u{E9}\u{20AC}"),
      ("ISO-8859-1", [0x92], "\u{2019}"),
      ("koi8-r", [0xF0, 0xCF], "\u{41F}\u{43E}"),
      ("shift_jis", [0x8C, 0xC2, 0x90, 0x6C], "\u{500B}\u{4EBA}"),
      ("gb2312", [0xD2, 0xFE, 0xCB, 0xBD], "\u{9690}\u{79C1}"),
      ("big5", [0xC1, 0xF4, 0xA8, 0x70], "\u{96B1}\u{79C1}"),
      ("ks_c_5601-1987", [0xB0, 0xB3, 0xC0, 0xCE], "\u{AC1C}\u{C778}"),
      ("euc-jp", [0xB8, 0xC4, 0xBF, 0xCD], "\u{500B}\u{4EBA}"),
      ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x38, 0x44, 0x1B, 0x28, 0x42], "\u{500B}"),
      ("utf8", [0xC3, 0xA9], "\u{E9}"),
    ] as [(String, [UInt8], String)])
  func decodesDeclared(label: String, bytes: [UInt8], expected: String) {
    #expect(text(bytes, charset: label) == expected)
  }

  @Test func prefersWhatTheBytesAre() {
    let utf8 = Array("Caf\u{E9} \u{201C}seeds\u{201D}".utf8)
    let decoded = decode(utf8, charset: "iso-8859-1")
    #expect(decoded.encoding == .utf8)
    #expect(decoded.diagnostics.map(\.id) == ["decoding.declared-otherwise"])
    #expect(text([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], charset: "windows-1252") == "\u{E9}")
    #expect(decode([0x61, 0x92, 0x62]).encoding == .windows1252)
    #expect(decode(Array("plain".utf8), charset: "utf-16").encoding == .utf8)
  }

  @Test func readsUTF16WithAndWithoutMark() {
    let page = "<p>Bob\u{2019}s \u{1F512}</p>"
    let big = page.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    let little = page.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(text([0xFE, 0xFF] + big) == page)
    #expect(text([0xFF, 0xFE] + little) == page)
    #expect(text(big) == page)
    #expect(text(little) == page)
  }

  @Test func oneBadByteCostsOneReplacement() {
    let bytes = Array("Caf\u{E9} a".utf8) + [0xFF] + Array("b \u{E9}".utf8)
    #expect(text(bytes) == "Caf\u{E9} a\u{FFFD}b \u{E9}")
    #expect(decode(bytes).diagnostics.map(\.id) == ["decoding.unreadable-bytes"])
    #expect(text([0x8C, 0xC2, 0xFF, 0x61], charset: "shift_jis") == "\u{500B}\u{FFFD}a")
  }

  @Test func findsTheDeclarationInThePage() {
    func encoding(_ head: String) -> TextEncoding { decode(Array(head.utf8) + [0xCF]).encoding }
    #expect(encoding("<meta charset=koi8-r>") == .koi8R)
    #expect(
      encoding("<META http-equiv='Content-Type' content='text/html; charset=windows-1251'>")
        == .windows1251)
    #expect(encoding("<!-- <meta charset=koi8-r> -->") == .windows1252)
    #expect(encoding("<script>'<meta charset=koi8-r>'</script>") == .windows1252)
    #expect(encoding("<?xml version='1.0' encoding='iso-8859-2'?>") == .iso8859_2)
    #expect(encoding("<meta charset=x-unheard-of>") == .windows1252)
  }

  @Test func mapsTextBackToBytes() {
    let bytes: [UInt8] = [0x61, 0xE9, 0x62, 0x93, 0x63]
    let decoded = decode(bytes, charset: "windows-1252")
    let origins = decoded.bytes.indices.map { offset -> Int in
      var cursor = OffsetMap.Cursor(decoded.origins)
      return cursor.origin(offset)
    }
    #expect(origins == [0, 1, 1, 2, 3, 3, 3, 4])
  }

  @Test func everyEncodingIsConvertible() {
    for encoding in TextEncoding.allCases where encoding.table == nil {
      if let name = encoding.converterName {
        let isKnown = IconvConverter(from: name) != nil
        #expect(isKnown, "\(name)")
      }
    }
    for encoding in TextEncoding.allCases {
      #expect(encoding.table.map { $0.upper.count == 128 } ?? true)
      #expect(TextEncoding(label: " \(encoding.rawValue.uppercased()) ") == encoding)
    }
  }
}
