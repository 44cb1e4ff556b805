/// Decodes encodings of one byte a character.
enum SingleByteDecoder {
  /// Decodes; bytes that stand for nothing become U+FFFD and are counted.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ table: SingleByteTable, offset: Int
  ) -> (text: [UInt8], map: OffsetMap, faults: Int) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8 + 16)
    var map = OffsetMap()
    var faults = 0
    var index = 0
    while index < bytes.count {
      let end = UTF8Repair.endOfASCII(bytes, from: index)
      if end > index {
        map.mark(derived: text.count, origin: offset + index)
        text.append(contentsOf: bytes[index..<end])
        index = end
      }
      map.mark(derived: text.count, origin: offset + index)
      while index < bytes.count, bytes[index] >= 0x80 {
        let scalar = table.scalar(bytes[index])
        if scalar == 0xFFFD { faults += 1 }
        let before = text.count
        text.appendUTF8(scalar)
        index += 1
        if text.count - before == 3 {
          map.mark(derived: text.count, origin: offset + index)
        }
      }
    }
    return (text, map, faults)
  }
}

/// Decodes UTF-16 in either byte order.
enum UTF16Decoder {
  /// Decodes; lone surrogates and a last odd byte become U+FFFD and are counted.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, isBigEndian: Bool, offset: Int
  ) -> (text: [UInt8], map: OffsetMap, faults: Int) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 2 + 16)
    var map = OffsetMap()
    var faults = 0
    func unit(_ at: Int) -> UInt32 {
      isBigEndian
        ? UInt32(bytes[at]) << 8 | UInt32(bytes[at + 1])
        : UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at])
    }
    var index = 0
    var lastWidth = 0
    while index < bytes.count {
      let start = text.count
      let begin = index
      var scalar: UInt32 = 0xFFFD
      if index + 1 < bytes.count {
        scalar = unit(index)
        if (0xD800...0xDBFF).contains(scalar), index + 3 < bytes.count,
          (0xDC00...0xDFFF).contains(unit(index + 2))
        {
          scalar = 0x10000 + (scalar - 0xD800) << 10 + (unit(index + 2) - 0xDC00)
          index += 2
        }
      }
      if scalar == 0xFFFD || (0xD800...0xDFFF).contains(scalar) {
        scalar = 0xFFFD
        faults += 1
      }
      index = min(index + 2, bytes.count)
      text.appendUTF8(scalar)
      if text.count - start != lastWidth {
        map.mark(derived: start, origin: offset + begin)
        lastWidth = text.count - start
      }
    }
    return (text, map, faults)
  }
}

extension [UInt8] {
  /// Appends a code point in UTF-8.
  mutating func appendUTF8(_ scalar: UInt32) {
    switch scalar {
    case 0..<0x80:
      append(UInt8(scalar))
    case 0x80..<0x800:
      append(UInt8(0xC0 | scalar >> 6))
      append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      append(UInt8(0xE0 | scalar >> 12))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    default:
      append(UInt8(0xF0 | scalar >> 18 & 0x07))
      append(UInt8(0x80 | scalar >> 12 & 0x3F))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
