/// Text in UTF-8, and how it came to be.
struct DecodedText: Sendable {
  /// Well-formed UTF-8 without a byte order mark.
  var bytes: [UInt8]
  /// The encoding the bytes were in.
  var encoding: TextEncoding
  /// Where the text lies in the bytes it was decoded from.
  var origins: OffsetMap
  /// Guesses, disagreements and repairs.
  var diagnostics: [Diagnostic]
}

/// From bytes to UTF-8: the encoding is found as browsers find it, and every guess is reported.
enum TextDecoding {
  /// What is said about the encoding outside the bytes.
  struct Hints: Sendable {
    /// A label from a protocol head or the user.
    var charset: String?
    /// Whether `meta` elements in the text count.
    var isMarkup: Bool
    /// A language declared for the text, which suggests an encoding when nothing else does.
    var language: String?
    /// Whether what was encoded twice is repaired: in prose, not in formats for machines, whose
    /// words are to be taken as they are.
    var repairs: Bool

    /// Creates hints.
    init(charset: String? = nil, isMarkup: Bool, language: String? = nil, repairs: Bool = true) {
      self.charset = charset
      self.isMarkup = isMarkup
      self.language = language
      self.repairs = repairs
    }
  }

  /// Decodes bytes of any encoding; never fails, since every byte that cannot be read is U+FFFD.
  static func decode(_ bytes: [UInt8], hints: Hints) -> DecodedText {
    let choice = EncodingChoice(bytes, hints: hints)
    var decoded = decode(bytes, as: choice.encoding, skipping: choice.markLength)
    decoded.diagnostics = choice.diagnostics + decoded.diagnostics
    if hints.repairs { repairDoubleEncoding(&decoded, isMarkup: hints.isMarkup) }
    return decoded
  }

  /// Repairs what was encoded twice, or three times, and says so. Only UTF-8 can hold it as it is;
  /// references to it may stand in any encoding.
  private static func repairDoubleEncoding(_ decoded: inout DecodedText, isMarkup: Bool) {
    var count = 0
    for _ in 0..<2 where decoded.encoding == .utf8 {
      guard let repaired = DoubleEncoding.repaired(decoded.bytes) else { break }
      decoded.bytes = repaired.text
      decoded.origins = decoded.origins.followed(by: repaired.map)
      count = max(count, repaired.count)
    }
    if isMarkup, let repaired = DoubleEncoding.repairedReferences(decoded.bytes) {
      decoded.bytes = repaired.text
      decoded.origins = decoded.origins.followed(by: repaired.map)
      count += repaired.count
    }
    guard count > 0 else { return }
    decoded.diagnostics.append(
      Diagnostic(
        "decoding.double-encoded", .warning,
        "\(count) character(s) that had been encoded twice were repaired"))
  }

  /// Decodes bytes of a known encoding, from an offset on (after a byte order mark).
  static func decode(
    _ bytes: [UInt8], as encoding: TextEncoding, skipping start: Int = 0
  ) -> DecodedText {
    if encoding == .utf8 { return utf8(bytes, skipping: start) }
    let (text, map, faults) = bytes.withUnsafeBufferPointer { all in
      let rest = UnsafeBufferPointer(rebasing: all[min(start, all.count)...])
      return convert(rest, encoding, offset: start)
    }
    var diagnostics: [Diagnostic] = []
    if faults > 0 { diagnostics.append(unreadable(faults, encoding)) }
    return DecodedText(bytes: text, encoding: encoding, origins: map, diagnostics: diagnostics)
  }

  private static func utf8(_ bytes: [UInt8], skipping start: Int) -> DecodedText {
    let census = bytes.withUnsafeBufferPointer { UTF8Census($0) }
    if census.isValid, start == 0 {
      return DecodedText(bytes: bytes, encoding: .utf8, origins: OffsetMap(), diagnostics: [])
    }
    let (text, map) = bytes.withUnsafeBufferPointer { all in
      UTF8Repair.repair(UnsafeBufferPointer(rebasing: all[min(start, all.count)...]), offset: start)
    }
    let diagnostics = census.isValid ? [] : [unreadable(census.faults, .utf8)]
    return DecodedText(bytes: text, encoding: .utf8, origins: map, diagnostics: diagnostics)
  }

  private static func convert(
    _ bytes: UnsafeBufferPointer<UInt8>, _ encoding: TextEncoding, offset: Int
  ) -> (text: [UInt8], map: OffsetMap, faults: Int) {
    if let table = encoding.table { return SingleByteDecoder.decode(bytes, table, offset: offset) }
    if encoding == .utf16BE || encoding == .utf16LE {
      return UTF16Decoder.decode(bytes, isBigEndian: encoding == .utf16BE, offset: offset)
    }
    if let name = encoding.converterName, let converter = IconvConverter(from: name) {
      return converter.convert(bytes, offset: offset)
    }
    let (text, map) = UTF8Repair.repair(bytes, offset: offset)
    return (text, map, 1)
  }

  private static func unreadable(_ count: Int, _ encoding: TextEncoding) -> Diagnostic {
    Diagnostic(
      "decoding.unreadable-bytes", .warning,
      "\(count) byte sequence(s) that are not \(encoding.rawValue) became U+FFFD")
  }
}

extension TextEncoding {
  /// The name under which the C library converts a multi-byte encoding; nil for the others.
  ///
  /// The supersets that browsers decode by are named, not the standards behind the labels.
  var converterName: String? {
    switch self {
    case .gb18030: "GB18030"
    case .big5: "BIG5-HKSCS"
    case .eucJP: "EUC-JP-MS"
    case .iso2022JP: "ISO-2022-JP-3"
    case .shiftJIS: "CP932"
    case .eucKR: "UHC"
    default: nil
    }
  }
}
