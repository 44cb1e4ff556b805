/// JSON being written: strings, line ends and indents.
final class WireOutput {
  var bytes: [UInt8] = []
  let isPretty: Bool

  init(isPretty: Bool) { self.isPretty = isPretty }

  func newLine() {
    if isPretty { bytes.append(10) }
  }

  func indent(_ depth: Int) {
    if isPretty { bytes.append(contentsOf: repeatElement(32, count: 2 * depth)) }
  }

  /// Writes a string; runs without anything to escape are copied at once.
  func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { units in
      var start = 0
      for at in units.indices {
        guard let (escape, width) = Self.escape(units, at) else { continue }
        bytes += units[start..<at]
        bytes += escape.utf8
        start = at + width
      }
      bytes += units[start...]
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// How the character at a place is written, and its bytes, where it cannot stand as it is.
  private static func escape(
    _ units: UnsafeBufferPointer<UInt8>, _ at: Int
  ) -> (text: String, width: Int)? {
    switch units[at] {
    case UInt8(ascii: "\""): return (#"\""#, 1)
    case UInt8(ascii: "\\"): return (#"\\"#, 1)
    case 8: return (#"\b"#, 1)
    case 9: return (#"\t"#, 1)
    case 10: return (#"\n"#, 1)
    case 12: return (#"\f"#, 1)
    case 13: return (#"\r"#, 1)
    case 0..<16: return (#"\u000"# + String(units[at], radix: 16), 1)
    case 16..<32: return (#"\u00"# + String(units[at], radix: 16), 1)
    case 0xC2 where units[at + 1] == 0x85: return (#"\u0085"#, 2)
    case 0xE2 where units[at + 1] == 0x80 && units[at + 2] == 0xA8: return (#"\u2028"#, 3)
    case 0xE2 where units[at + 1] == 0x80 && units[at + 2] == 0xA9: return (#"\u2029"#, 3)
    default: return nil
    }
  }
}
