/// The formats that are checked; every other `format` is a note for people.
enum SchemaFormat: String {
  /// An absolute URI (RFC 3986): a scheme, a colon, and only characters a URI may hold.
  case uri
  /// An RFC 3339 moment: `2008-01-28T11:45:00Z`.
  case dateTime = "date-time"

  /// Whether the text is of this format.
  func accepts(_ text: String) -> Bool {
    switch self {
    case .uri: Self.isURI(Array(text.utf8))
    case .dateTime: Self.isDateTime(Array(text.utf8))
    }
  }

  private static func isURI(_ bytes: [UInt8]) -> Bool {
    guard let colon = bytes.firstIndex(of: 58), let first = bytes.first, isLetter(first) else {
      return false
    }
    let scheme = bytes[..<colon]
    guard scheme.allSatisfy({ isLetter($0) || isDigit($0) || [43, 45, 46].contains($0) }) else {
      return false
    }
    let forbidden = Array("<>\"{}|\\^` ".utf8)
    return bytes[(colon + 1)...].allSatisfy { $0 > 32 && $0 < 127 && !forbidden.contains($0) }
  }

  private static func isDateTime(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 20 else { return false }
    let form = Array("0000-00-00T00:00:00".utf8)
    for (unit, wanted) in zip(bytes, form) {
      guard wanted == 48 ? isDigit(unit) : unit | 32 == wanted | 32 else { return false }
    }
    var rest = bytes[19...]
    if rest.first == 46 {
      rest = rest.dropFirst().drop(while: isDigit)
    }
    if rest.elementsEqual("Z".utf8) || rest.elementsEqual("z".utf8) { return true }
    let zone = Array(rest)
    return zone.count == 6 && (zone[0] == 43 || zone[0] == 45) && zone[3] == 58
      && [1, 2, 4, 5].allSatisfy { isDigit(zone[$0]) }
  }

  private static func isLetter(_ unit: UInt8) -> Bool { (97...122).contains(unit | 32) }
  private static func isDigit(_ unit: UInt8) -> Bool { (48...57).contains(unit) }
}
