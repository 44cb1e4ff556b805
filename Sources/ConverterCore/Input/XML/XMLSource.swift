/// The bytes of an XML file as text to parse: UTF-8, LF line ends, no byte order mark.
struct XMLSource {
  /// The text.
  let text: [UInt8]
  /// The encoding it was in.
  let encoding: TextEncoding
  /// Where it is not UTF-8 or does not say so (P3P's rule R1), and guesses made.
  private(set) var faults: [Diagnostic] = []
  /// True when the bytes began with a byte order mark.
  let hasByteOrderMark: Bool

  /// Decodes; `charset` is what a protocol head says.
  init(_ bytes: [UInt8], charset: String? = nil) {
    let declared = Self.declaration(bytes)
    let decoded = TextDecoding.decode(
      bytes,
      hints: TextDecoding.Hints(
        charset: charset ?? declared, isMarkup: false, repairs: false))
    encoding = decoded.encoding
    text = Self.withLineFeeds(decoded.bytes)
    hasByteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    if String(validating: bytes, as: UTF8.self) == nil {
      faults.append(
        P3PConformance.diagnostic(
          .r1, .error, "the bytes are not UTF-8; read as \(encoding.rawValue)",
          line: Self.firstInvalidLine(bytes)))
    }
    if let declared, !["utf-8", "utf8"].contains(declared.lowercased()) {
      faults.append(
        P3PConformance.diagnostic(
          .r1, .error, "declared to be in \(declared); policies must be in UTF-8", line: 1))
    }
  }

  /// The encoding that the XML declaration names.
  private static func declaration(_ bytes: [UInt8]) -> String? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = bytes.starts(with: mark) ? 3 : 0
    let head = bytes[start...].prefix(256).drop { $0 <= 32 }
    guard head.starts(with: Array("<?xml".utf8)) else { return nil }
    let declaration = String(decoding: head.prefix { $0 != 62 }, as: UTF8.self)
    guard let name = declaration.firstRange(of: "encoding") else { return nil }
    let rest = declaration[name.upperBound...].drop { $0 == " " || $0 == "=" }
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
    return String(rest.dropFirst().prefix { $0 != quote })
  }

  /// XML 1.0 §2.11: CR LF and CR are read as LF.
  private static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(13) else { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    for (index, unit) in bytes.enumerated() {
      if unit == 13 {
        out.append(10)
      } else if unit != 10 || index == 0 || bytes[index - 1] != 13 {
        out.append(unit)
      }
    }
    return out
  }

  private static func firstInvalidLine(_ bytes: [UInt8]) -> Int {
    var line = 1
    for part in bytes.split(separator: 10, omittingEmptySubsequences: false) {
      if String(validating: part, as: UTF8.self) == nil { return line }
      line += 1
    }
    return 1
  }
}
