/// A guess for bytes that are not UTF-8 and that nothing is said about.
enum EncodingGuess {
  /// The legacy encoding that the bytes, as text, look most like.
  ///
  /// Text full of bytes above ASCII is of a script of its own: the encoding by which most of its
  /// characters are frequent ones of that script. Other text is Latin: its words, or the language
  /// declared, tell the part of Europe. What tells nothing is windows-1252, as browsers take it.
  static func legacy(_ bytes: [UInt8], language: String?) -> TextEncoding {
    let sample = TextSample(bytes)
    if sample.isDense, let found = byCharacters(sample.bytes) { return found }
    let western = TextDecoding.decode(sample.bytes, as: .windows1252).bytes
    var census = WordCensus()
    western.withUnsafeBufferPointer { census.count($0) }
    let spoken = language ?? LanguageDetector.language(census)
    return spoken.map { regional[LanguageDetector.primary($0)] ?? .windows1252 } ?? .windows1252
  }

  /// The encodings of Latin letters outside Western Europe, by language.
  private static let regional: [String: TextEncoding] = [
    "pl": .windows1250, "cs": .windows1250, "sk": .windows1250, "hu": .windows1250,
    "ro": .windows1250, "hr": .windows1250, "sl": .windows1250, "bs": .windows1250,
    "sq": .windows1250, "tr": .windows1254, "az": .windows1254, "lt": .windows1257,
    "lv": .windows1257, "et": .windows1257, "vi": .windows1258,
  ]

  /// The characters that are most frequent in running text, small letters only: capitals are rare,
  /// so that an encoding which makes most letters capitals is not the right one.
  private static let frequent: [(encoding: TextEncoding, characters: String)] = [
    (.windows1251, cyrillic), (.koi8R, cyrillic), (.iso8859_5, cyrillic), (.ibm866, cyrillic),
    (.windows1253, "αοιετσνηρπκμυόίήάέώύςλ"),
    (.windows1255, "יוהלאמרתבשנםדע"),
    (.windows1256, "اليمونرتبةعدسفهكقح"),
    (.windows874, "านรอกเงมยลวดทสตะปบคหแจพชขใไโ่้ัิีุู์"),
    (.shiftJIS, kana), (.eucJP, kana),
    (.gb18030, "的是我们您信息个人在和有不使用务网站户会等及或为可与以这其他、，。：（）"),
    (.big5, "的是我們您資料個人在和有不使用務網站戶會等及或為可與以這其他、，。：（）"),
    (.eucKR, "이는을의에하고다가를인정보지사한자은로및수있니개용등"),
  ]

  private static let cyrillic = "оеаинтсрвлкмдпуяыьг"
  private static let kana = "のをにはがとたしてるすいうおごりまこれなかもでき、。ーンスイトル"

  private static func byCharacters(_ bytes: [UInt8]) -> TextEncoding? {
    var best: (encoding: TextEncoding, share: Double)?
    for (encoding, characters) in frequent {
      let share = share(of: Set(characters.unicodeScalars), in: bytes, as: encoding)
      if share > (best?.share ?? 0.3) { best = (encoding, share) }
    }
    return best?.encoding
  }

  /// The share of characters above ASCII that are among the frequent ones; bytes that stand for
  /// nothing count against the encoding.
  private static func share(
    of frequent: Set<Unicode.Scalar>, in bytes: [UInt8], as encoding: TextEncoding
  ) -> Double {
    var all = 0
    var known = 0
    let text = String(decoding: TextDecoding.decode(bytes, as: encoding).bytes, as: UTF8.self)
    for scalar in text.unicodeScalars where scalar.value >= 0x80 {
      all += scalar.value == 0xFFFD ? 8 : 1
      if frequent.contains(scalar) { known += 1 }
    }
    return all == 0 ? 0 : Double(known) / Double(all)
  }
}

/// Text out of the beginning of a page in an encoding not yet known: tags, scripts and styles left
/// out, which are ASCII in all of them.
struct TextSample {
  /// The bytes of text.
  private(set) var bytes: [UInt8] = []
  private var letters = 0
  private var high = 0

  /// Bytes of the page that are looked at, and of text that is kept.
  private static let window = 256 << 10
  private static let enough = 24 << 10

  init(_ page: [UInt8]) {
    page.withUnsafeBufferPointer { all in
      gather(UnsafeBufferPointer(rebasing: all.prefix(Self.window)))
    }
  }

  /// Whether the text is full of bytes above ASCII, as it is in scripts other than Latin.
  var isDense: Bool { high >= 8 && high * 4 >= letters + high }

  private mutating func gather(_ page: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at < page.count, bytes.count < Self.enough {
      if page[at] == UInt8(ascii: "<"), let end = endOfTag(at, in: page) {
        bytes.append(0x20)
        at = end
        continue
      }
      if page[at] >= 0x80 { high += 1 } else if ByteClass.isLetter(page[at]) { letters += 1 }
      bytes.append(page[at])
      at += 1
    }
  }

  /// The offset after a tag, and after the content of one that is no text.
  private func endOfTag(_ start: Int, in page: UnsafeBufferPointer<UInt8>) -> Int? {
    for (opening, closing): (StaticString, StaticString) in [
      ("<script", "</script"), ("<style", "</style"), ("<!--", "-->"),
    ] where ByteSearch.matches(opening, page, at: start) {
      return ByteSearch.find(closing, in: page, from: start + 4).map {
        $0 + closing.utf8CodeUnitCount
      } ?? page.count
    }
    let next = start + 1 < page.count ? page[start + 1] : 0
    guard ByteClass.isLetter(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") else {
      return nil
    }
    return ByteSearch.first(of: UInt8(ascii: ">"), in: page, from: start).map { $0 + 1 }
  }
}
