/// JSON as JSON Lines needs it.
enum JSONLine {
  /// JSON in one line: without space between its parts, and with U+2028, U+2029 and U+0085, which
  /// some readers take for line ends, escaped.
  static func compact(_ json: [UInt8]) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(json.count)
    var isInString = false
    var isEscaped = false
    for byte in json {
      if !isInString, byte == 32 || byte == 10 || byte == 13 || byte == 9 { continue }
      line.append(byte)
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString.toggle()
      } else if byte >= 0x80 {
        escapeLineEnd(&line)
      }
    }
    return line
  }

  private static func escapeLineEnd(_ line: inout [UInt8]) {
    if line.suffix(2).elementsEqual([0xC2, 0x85]) {
      line.removeLast(2)
      line += Array("\\u0085".utf8)
    } else if line.suffix(3).elementsEqual([0xE2, 0x80, 0xA8]) {
      line.removeLast(3)
      line += Array("\\u2028".utf8)
    } else if line.suffix(3).elementsEqual([0xE2, 0x80, 0xA9]) {
      line.removeLast(3)
      line += Array("\\u2029".utf8)
    }
  }
}
