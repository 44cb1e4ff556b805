/// What a scan for UTF-8 found in some bytes.
struct UTF8Census: Sendable {
  /// Well-formed sequences of more than one byte.
  var multibyte = 0
  /// Maximal ill-formed parts: each would become one U+FFFD.
  var faults = 0

  /// Whether the bytes are well-formed UTF-8.
  var isValid: Bool { faults == 0 }

  /// Counts; linear, and eight bytes at a time through ASCII.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      index = UTF8Repair.endOfASCII(bytes, from: index)
      guard index < bytes.count else { return }
      let length = UTF8Repair.sequenceLength(bytes, at: index)
      if length > 0 {
        multibyte += 1
        index += length
      } else {
        faults += 1
        index -= length
      }
    }
  }
}

/// Well-formed UTF-8 out of bytes that nearly are.
enum UTF8Repair {
  /// Replaces each maximal ill-formed part by one U+FFFD and says where the rest came from.
  ///
  /// `offset` is where the bytes begin in their source.
  static func repair(
    _ bytes: UnsafeBufferPointer<UInt8>, offset: Int
  ) -> (text: [UInt8], map: OffsetMap) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + 64)
    var map = OffsetMap()
    map.mark(derived: 0, origin: offset)
    var copied = 0
    var index = 0
    while index < bytes.count {
      index = endOfASCII(bytes, from: index)
      guard index < bytes.count else { break }
      let length = sequenceLength(bytes, at: index)
      if length > 0 {
        index += length
        continue
      }
      text.append(contentsOf: bytes[copied..<index])
      map.mark(derived: text.count, origin: offset + index)
      text.append(contentsOf: [0xEF, 0xBF, 0xBD])
      index -= length
      copied = index
      map.mark(derived: text.count, origin: offset + index)
    }
    text.append(contentsOf: bytes[copied...])
    return (text, map)
  }

  /// The offset of the first byte at or after `start` that is not ASCII.
  static func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return start }
    let raw = UnsafeRawPointer(base)
    var index = start
    while index + 8 <= bytes.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if word & 0x8080_8080_8080_8080 != 0 { break }
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }

  /// The length of the well-formed sequence at `index`, or minus the length of the ill-formed part.
  static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 { return 1 }
    let length: Int
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0:
      length = 3
      lowest = 0xA0
    case 0xED:
      length = 3
      highest = 0x9F
    case 0xE1...0xEF: length = 3
    case 0xF0:
      length = 4
      lowest = 0x90
    case 0xF4:
      length = 4
      highest = 0x8F
    case 0xF1...0xF3: length = 4
    default: return -1
    }
    var offset = 1
    while offset < length {
      guard index + offset < bytes.count else { return -offset }
      let byte = bytes[index + offset]
      guard byte >= lowest, byte <= highest else { return -offset }
      lowest = 0x80
      highest = 0xBF
      offset += 1
    }
    return length
  }
}
