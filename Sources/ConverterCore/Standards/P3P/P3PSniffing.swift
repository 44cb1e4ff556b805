/// Tells P3P files by their first element, without parsing them.
public enum P3PSniffing {
  /// The name of the root element where it is one of P3P's; nil for all other files.
  public static func rootElement(_ bytes: [UInt8]) -> String? {
    let text = isWide(bytes) ? bytes.filter { $0 != 0 } : bytes
    var rest = text.prefix(1 << 16)
    while let open = rest.firstIndex(of: 60) {
      let before = rest[..<open]
      guard before.allSatisfy({ $0 <= 32 || $0 >= 0x80 }) else { return nil }
      rest = rest[open...].dropFirst()
      guard let next = rest.first else { return nil }
      if next == 63 || rest.starts(with: Array("!--".utf8)) {
        let mark = next == 63 ? Array("?>".utf8) : Array("-->".utf8)
        guard let end = rest.firstRange(of: mark) else { return nil }
        rest = rest[end.upperBound...]
      } else if next == 33 {
        guard let end = rest.firstIndex(of: 62) else { return nil }
        rest = rest[end...].dropFirst()
      } else {
        return name(rest)
      }
    }
    return nil
  }

  private static func isWide(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  private static func name(_ rest: ArraySlice<UInt8>) -> String? {
    let tag = rest.prefix { $0 > 32 && $0 != 62 && $0 != 47 }
    let local = tag.split(separator: 58).last.map { String(decoding: $0, as: UTF8.self) }
    let known = ["POLICIES", "POLICY", "META", "DATASCHEMA"]
    return local.flatMap { known.contains($0) ? $0 : nil }
  }
}
