/// The encodings of the web, by their names in the Encoding standard (encoding.spec.whatwg.org §4).
enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case ibm866 = "ibm866"
  case iso8859_2 = "iso-8859-2"
  case iso8859_3 = "iso-8859-3"
  case iso8859_4 = "iso-8859-4"
  case iso8859_5 = "iso-8859-5"
  case iso8859_6 = "iso-8859-6"
  case iso8859_7 = "iso-8859-7"
  case iso8859_8 = "iso-8859-8"
  case iso8859_10 = "iso-8859-10"
  case iso8859_13 = "iso-8859-13"
  case iso8859_14 = "iso-8859-14"
  case iso8859_15 = "iso-8859-15"
  case iso8859_16 = "iso-8859-16"
  case koi8R = "koi8-r"
  case koi8U = "koi8-u"
  case macintosh = "macintosh"
  case windows874 = "windows-874"
  case windows1250 = "windows-1250"
  case windows1251 = "windows-1251"
  case windows1252 = "windows-1252"
  case windows1253 = "windows-1253"
  case windows1254 = "windows-1254"
  case windows1255 = "windows-1255"
  case windows1256 = "windows-1256"
  case windows1257 = "windows-1257"
  case windows1258 = "windows-1258"
  case macCyrillic = "x-mac-cyrillic"
  case gb18030 = "gb18030"
  case big5 = "big5"
  case eucJP = "euc-jp"
  case iso2022JP = "iso-2022-jp"
  case shiftJIS = "shift_jis"
  case eucKR = "euc-kr"
  case utf16BE = "utf-16be"
  case utf16LE = "utf-16le"

  /// The encoding a label stands for, in any case and with white space around it; nil when unknown.
  ///
  /// Labels mean what browsers take them to mean: `iso-8859-1` and `us-ascii` are windows-1252,
  /// `gb2312` is gb18030.
  init?(label: String) {
    let plain = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    if let named = TextEncoding(rawValue: plain) {
      self = named
      return
    }
    guard let found = Self.labels[plain] else { return nil }
    self = found
  }

  /// The table of a single-byte encoding; nil for the others.
  var table: SingleByteTable? {
    switch self {
    case .ibm866: .ibm866
    case .iso8859_2: .iso8859_2
    case .iso8859_3: .iso8859_3
    case .iso8859_4: .iso8859_4
    case .iso8859_5: .iso8859_5
    case .iso8859_6: .iso8859_6
    case .iso8859_7: .iso8859_7
    case .iso8859_8: .iso8859_8
    case .iso8859_10: .iso8859_10
    case .iso8859_13: .iso8859_13
    case .iso8859_14: .iso8859_14
    case .iso8859_15: .iso8859_15
    case .iso8859_16: .iso8859_16
    case .koi8R: .koi8R
    case .koi8U: .koi8U
    case .macintosh: .macintosh
    case .windows874: .windows874
    case .windows1250: .windows1250
    case .windows1251: .windows1251
    case .windows1252: .windows1252
    case .windows1253: .windows1253
    case .windows1254: .windows1254
    case .windows1255: .windows1255
    case .windows1256: .windows1256
    case .windows1257: .windows1257
    case .windows1258: .windows1258
    case .macCyrillic: .macCyrillic
    default: nil
    }
  }

  /// The labels that differ from the name of their encoding.
  private static let labels: [String: TextEncoding] = {
    var labels: [String: TextEncoding] = [:]
    for (encoding, names) in labelLists {
      for name in names.split(separator: " ") { labels[String(name)] = encoding }
    }
    return labels
  }()

  private static let labelLists: [(TextEncoding, String)] = [
    (.utf8, "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf8 x-unicode20utf8 utf_8 utf-8n"),
    (.ibm866, "866 cp866 csibm866"),
    (.iso8859_2, "csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2"),
    (.iso8859_3, "csisolatin3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3"),
    (.iso8859_4, "csisolatin4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4"),
    (
      .iso8859_5,
      "csisolatincyrillic cyrillic iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988"
    ),
    (
      .iso8859_6,
      "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6-e"
        + " iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987"
    ),
    (
      .iso8859_7,
      "csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso8859-7 iso88597 iso_8859-7"
        + " iso_8859-7:1987 sun_eu_greek"
    ),
    (
      .iso8859_8,
      "csiso88598e csisolatinhebrew hebrew iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8"
        + " iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical"
    ),
    (.iso8859_10, "csisolatin6 iso-ir-157 iso8859-10 iso885910 l6 latin6"),
    (.iso8859_13, "iso8859-13 iso885913"),
    (.iso8859_14, "iso8859-14 iso885914"),
    (.iso8859_15, "csisolatin9 iso8859-15 iso885915 iso_8859-15 l9 latin9"),
    (.koi8R, "cskoi8r koi koi8 koi8_r"),
    (.koi8U, "koi8-ru"),
    (.macintosh, "csmacintosh mac x-mac-roman"),
    (.windows874, "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620"),
    (.windows1250, "cp1250 x-cp1250"),
    (.windows1251, "cp1251 x-cp1251"),
    (
      .windows1252,
      "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1"
        + " iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii x-cp1252"
    ),
    (.windows1253, "cp1253 x-cp1253"),
    (
      .windows1254,
      "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5"
        + " latin5 x-cp1254"
    ),
    (.windows1255, "cp1255 x-cp1255"),
    (.windows1256, "cp1256 x-cp1256"),
    (.windows1257, "cp1257 x-cp1257"),
    (.windows1258, "cp1258 x-cp1258"),
    (.macCyrillic, "x-mac-ukrainian"),
    (
      .gb18030,
      "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk cp936"
    ),
    (.big5, "big5-hkscs cn-big5 csbig5 x-x-big5 cp950"),
    (.eucJP, "cseucpkdfmtjapanese x-euc-jp"),
    (.iso2022JP, "csiso2022jp"),
    (.shiftJIS, "csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis cp932"),
    (
      .eucKR,
      "cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601"
        + " windows-949 cp949"
    ),
    (.utf16BE, "unicodefffe"),
    (.utf16LE, "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16"),
  ]
}
