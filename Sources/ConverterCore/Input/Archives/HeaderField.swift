/// A field of a record's or response's head.
enum HeaderField {
  /// The name in lower case and the value without white space at its ends; nil for no field.
  static func split(_ line: [UInt8]) -> (name: String, value: String)? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0 else { return nil }
    let name = line[..<colon].filter { $0 != 32 }.map {
      (0x41...0x5A).contains($0) ? $0 | 0x20 : $0
    }
    let value = String(decoding: line[(colon + 1)...], as: UTF8.self)
    return (String(decoding: name, as: UTF8.self), String(value.trimmedOfSpace))
  }
}

/// Joins the lines of a head into fields: a line that begins with white space goes on with the field
/// before it (RFC 5322 §2.2.3).
struct HeaderLines {
  private var field: [UInt8] = []

  /// Takes the next line and returns the field that ended before it, which may be empty. An empty
  /// line ends the last field.
  mutating func take(_ line: [UInt8]) -> [UInt8] {
    if let first = line.first, first == 32 || first == 9, field.count < 1 << 16 {
      field += line
      return []
    }
    defer { field = line }
    return field
  }
}
