/// Reads JSON bytes into a `JSONValue`; recursion is bounded by `maximumDepth`.
struct JSONParser {
  private let bytes: [UInt8]
  private let maximumDepth: Int
  private var position = 0
  private var depth = 0
  private var path: [String] = []

  init(bytes: [UInt8], maximumDepth: Int) {
    self.bytes = bytes
    self.maximumDepth = maximumDepth
  }

  mutating func parse() throws(JSONFault) -> JSONValue {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw fault("a byte order mark stands first") }
    let value = try value()
    skipSpace()
    guard position == bytes.count else { throw fault("something follows the JSON text") }
    return value
  }

  private mutating func value() throws(JSONFault) -> JSONValue {
    skipSpace()
    guard let next else { throw fault("the text ends where a value should stand") }
    switch next {
    case 123: return try nested { (parser) throws(JSONFault) in try parser.objectBody() }
    case 91: return try nested { (parser) throws(JSONFault) in try parser.arrayBody() }
    case 34: return .string(try string())
    case 45, 48...57: return try number()
    case 116: return try word("true", .boolean(true))
    case 102: return try word("false", .boolean(false))
    case 110: return try word("null", .null)
    default: throw fault("no JSON value stands here")
    }
  }

  private mutating func nested(
    _ body: (inout JSONParser) throws(JSONFault) -> JSONValue
  ) throws(JSONFault) -> JSONValue {
    depth += 1
    guard depth <= maximumDepth else { throw fault("nested deeper than \(maximumDepth)") }
    position += 1
    let value = try body(&self)
    depth -= 1
    return value
  }

  private mutating func objectBody() throws(JSONFault) -> JSONValue {
    var object = JSONObject()
    skipSpace()
    if take(125) { return .object(object) }
    repeat {
      skipSpace()
      guard next == 34 else { throw fault("a member's name is missing") }
      let name = try string()
      skipSpace()
      guard take(58) else { throw fault("a colon is missing after \(name)") }
      path.append(name)
      let value = try value()
      guard object.add(name, value) else { throw fault("the name \(name) occurs twice") }
      path.removeLast()
      skipSpace()
    } while take(44)
    guard take(125) else { throw fault("a comma or } is missing") }
    return .object(object)
  }

  private mutating func arrayBody() throws(JSONFault) -> JSONValue {
    var values: [JSONValue] = []
    skipSpace()
    if take(93) { return .array(values) }
    repeat {
      path.append(String(values.count))
      values.append(try value())
      path.removeLast()
      skipSpace()
    } while take(44)
    guard take(93) else { throw fault("a comma or ] is missing") }
    return .array(values)
  }

  private mutating func string() throws(JSONFault) -> String {
    position += 1
    var out: [UInt8] = []
    while true {
      let end = plainEnd()
      out.append(contentsOf: bytes[position..<end])
      position = end
      guard let unit = next else { break }
      position += 1
      switch unit {
      case 34:
        guard let text = String(validating: out, as: UTF8.self) else {
          throw fault("a string is not UTF-8")
        }
        return text
      case 92: try escape(into: &out)
      case 0..<32: throw fault("a control character stands in a string")
      default: out.append(unit)
      }
    }
    throw fault("a string has no end")
  }

  /// Where the plain bytes of a string that begin here end: strings hold whole pages.
  private func plainEnd() -> Int {
    let start = position
    return bytes.withUnsafeBufferPointer { bytes in
      var end = start
      while end < bytes.count, bytes[end] >= 32, bytes[end] != 34, bytes[end] != 92 { end += 1 }
      return end
    }
  }

  private mutating func escape(into out: inout [UInt8]) throws(JSONFault) {
    guard let kind = next else { throw fault("a string has no end") }
    position += 1
    switch kind {
    case 34, 92, 47: out.append(kind)
    case 98: out.append(8)
    case 102: out.append(12)
    case 110: out.append(10)
    case 114: out.append(13)
    case 116: out.append(9)
    case 117: try unicodeEscape(into: &out)
    default: throw fault("an unknown escape stands in a string")
    }
  }

  private mutating func unicodeEscape(into out: inout [UInt8]) throws(JSONFault) {
    var code = try hexadecimal()
    if code >> 10 == 0x36 {
      guard take(92), take(117) else { throw fault("half a surrogate pair stands in a string") }
      let low = try hexadecimal()
      guard low >> 10 == 0x37 else { throw fault("half a surrogate pair stands in a string") }
      code = 0x10000 + (code & 0x3FF) << 10 + low & 0x3FF
    }
    guard let scalar = Unicode.Scalar(code) else {
      throw fault("half a surrogate pair stands in a string")
    }
    out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private mutating func hexadecimal() throws(JSONFault) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let unit = next, let digit = Character(Unicode.Scalar(unit)).hexDigitValue else {
        throw fault("four hexadecimal digits are missing after \\u")
      }
      position += 1
      code = code << 4 | UInt32(digit)
    }
    return code
  }

  private mutating func number() throws(JSONFault) -> JSONValue {
    let start = position
    _ = take(45)
    guard let first = next, (48...57).contains(first) else { throw fault("a digit is missing") }
    position += 1
    if first != 48 { skipDigits() }
    if take(46) { try digits() }
    if next == 101 || next == 69 {
      position += 1
      if next == 43 || next == 45 { position += 1 }
      try digits()
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if let whole = Int(text) { return .integer(whole) }
    guard let value = Double(text), value.isFinite else { throw fault("the number is too large") }
    if let whole = Int(exactly: value) { return .integer(whole) }
    return .number(value)
  }

  private mutating func digits() throws(JSONFault) {
    guard let unit = next, (48...57).contains(unit) else { throw fault("a digit is missing") }
    skipDigits()
  }

  private mutating func skipDigits() {
    while let unit = next, (48...57).contains(unit) { position += 1 }
  }

  private mutating func word(
    _ word: String, _ value: JSONValue
  ) throws(JSONFault) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else {
      throw fault("no JSON value stands here")
    }
    position += word.utf8.count
    return value
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ unit: UInt8) -> Bool {
    guard next == unit else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while let unit = next, unit == 32 || unit == 10 || unit == 13 || unit == 9 { position += 1 }
  }

  private func fault(_ message: String) -> JSONFault {
    let line = bytes.prefix(position).reduce(into: 1) { count, unit in count += unit == 10 ? 1 : 0 }
    let pointer = path.reduce(JSONPointer.root) { $0.member($1) }
    return JSONFault(message: message, line: line, pointer: pointer.description)
  }
}
