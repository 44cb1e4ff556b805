/// Tells P3P files by their first element, without parsing them.
public enum P3PSniffing {
  /// The name of the root element where it is one of P3P's; nil for all other files.
  public static func rootElement(_ bytes: [UInt8]) -> String? {
    let text = isWide(bytes) ? bytes.prefix(2 << 16).filter { $0 != 0 }[...] : bytes[...]
    return text.prefix(1 << 16).withUnsafeBufferPointer { all in
      var cursor = 0
      while let open = ByteSearch.first(of: UInt8(ascii: "<"), in: all, from: cursor) {
        let isAlone = all[cursor..<open].allSatisfy { $0 <= 32 || $0 >= 0x80 }
        guard isAlone, open + 1 < all.count else { return nil }
        let next = all[open + 1]
        guard next == UInt8(ascii: "?") || next == UInt8(ascii: "!") else {
          return name(all[(open + 1)...])
        }
        var mark: StaticString = next == UInt8(ascii: "?") ? "?>" : ">"
        if ByteSearch.matches("!--", all, at: open + 1) { mark = "-->" }
        guard let end = ByteSearch.find(mark, in: all, from: open + 2) else { return nil }
        cursor = end + mark.utf8CodeUnitCount
      }
      return nil
    }
  }

  private static func isWide(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  private static func name(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    let tag = rest.prefix { $0 > 32 && $0 != 62 && $0 != 47 }.prefix(100)
    let local = tag.split(separator: 58).last.map { String(decoding: $0, as: UTF8.self) }
    let known = ["POLICIES", "POLICY", "META", "DATASCHEMA"]
    return local.flatMap { known.contains($0) ? $0 : nil }
  }
}
