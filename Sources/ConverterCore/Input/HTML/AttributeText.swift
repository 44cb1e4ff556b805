/// The text of attributes' values.
enum AttributeText {
  /// A value with its references read and its control characters left out.
  static func plain(_ page: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(range.count)
    let within = UnsafeBufferPointer(rebasing: page[..<range.upperBound])
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = page[index]
      if byte == UInt8(ascii: "&"),
        let found = CharacterReferences.parse(within, at: index, inAttribute: true)
      {
        append(found.first, to: &out)
        if let second = found.second { append(second, to: &out) }
        index = found.end
        continue
      }
      if byte > 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
        out.append(byte)
      } else if ByteClass.isSpace(byte) {
        out.append(0x20)
      }
      index += 1
    }
    return out
  }

  /// Whether a value stands in the page as it is meant.
  static func isPlain(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    value.allSatisfy { $0 != UInt8(ascii: "&") && $0 >= 0x20 }
  }

  private static func append(_ scalar: UInt32, to out: inout [UInt8]) {
    switch scalar {
    case 0x09, 0x0A, 0x0D: out.append(UInt8(scalar))
    case 0..<0x20, 0x7F..<0xA0: break
    default: out.appendUTF8(scalar)
    }
  }
}
