/// Writes JSON as bytes, in the order of the calls: fast, canonical, and safe for JSON Lines.
///
/// U+2028, U+2029 and U+0085 are escaped, so that no reader mistakes them for line ends, and so are
/// the other control characters and U+FFFE and U+FFFF, which YAML does not admit raw; all other
/// text is raw UTF-8.
///
///     var json = JSONWriter(pretty: true)
///     json.object { json in
///       json.member("start", 12)
///       json.array("types") { json in json.value("dpv:Process") }
///     }
public struct JSONWriter: ~Copyable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  private let pretty: Bool
  private var depth = 0
  private var isFirst = true

  /// Creates a writer; `pretty` indents by two spaces.
  public init(pretty: Bool, capacity: Int = 1 << 14) {
    self.pretty = pretty
    bytes.reserveCapacity(capacity)
  }

  /// Writes an object as a value of an array or as the whole.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    separate()
    nest(123, 125, members)
  }

  /// Writes an object as a member.
  public mutating func object(_ key: String, _ members: (inout JSONWriter) -> Void) {
    name(key)
    nest(123, 125, members)
  }

  /// Writes an array as a value of an array or as the whole.
  public mutating func array(_ values: (inout JSONWriter) -> Void) {
    separate()
    nest(91, 93, values)
  }

  /// Writes an array as a member.
  public mutating func array(_ key: String, _ values: (inout JSONWriter) -> Void) {
    name(key)
    nest(91, 93, values)
  }

  /// Writes an array of strings as a member.
  public mutating func array(_ key: String, of strings: [String]) {
    array(key) { json in
      for string in strings { json.value(string) }
    }
  }

  /// Writes a string member.
  public mutating func member(_ key: String, _ text: some StringProtocol) {
    name(key)
    string(text)
  }

  /// Writes a string member in two parts that are not put together first (an IRI and its fragment).
  public mutating func member(_ key: String, _ head: String, _ tail: String) {
    name(key)
    bytes.append(34)
    append(head)
    append(tail)
    bytes.append(34)
  }

  /// Writes an integer member.
  public mutating func member(_ key: String, _ number: Int) {
    name(key)
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Writes a Boolean member.
  public mutating func member(_ key: String, _ flag: Bool) {
    name(key)
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
  }

  /// Writes a member whose value is JSON already.
  public mutating func member(_ key: String, raw json: some Sequence<UInt8>) {
    name(key)
    bytes.append(contentsOf: json)
  }

  /// Writes a string in an array.
  public mutating func value(_ text: some StringProtocol) {
    separate()
    string(text)
  }

  /// Writes a string in an array in two parts that are not put together first.
  public mutating func value(_ head: String, _ tail: String) {
    separate()
    bytes.append(34)
    append(head)
    append(tail)
    bytes.append(34)
  }

  /// Writes an integer in an array.
  public mutating func value(_ number: Int) {
    separate()
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Ends the text with a line end (`pretty` only) and hands the bytes over.
  public consuming func finish() -> [UInt8] {
    if pretty { bytes.append(10) }
    return bytes
  }

  private mutating func nest(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    bytes.append(open)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { newLine() }
    bytes.append(close)
    isFirst = false
  }

  private mutating func name(_ key: String) {
    separate()
    string(key)
    bytes.append(58)
    if pretty { bytes.append(32) }
  }

  private mutating func separate() {
    if depth == 0 { return }
    if !isFirst { bytes.append(44) }
    newLine()
    isFirst = false
  }

  private mutating func newLine() {
    guard pretty else { return }
    bytes.append(10)
    for _ in 0..<depth {
      bytes.append(32)
      bytes.append(32)
    }
  }

  private mutating func string(_ text: some StringProtocol) {
    bytes.append(34)
    append(text)
    bytes.append(34)
  }

  private mutating func append(_ text: some StringProtocol) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { escape($0) }
    if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { escape($0) } }
  }

  /// Copies runs of plain bytes whole; only what must be escaped is looked at again.
  private mutating func escape(_ units: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    var index = 0
    while index < units.count {
      let unit = units[index]
      if unit >= 32, unit < 127, unit != 34, unit != 92 {
        index += 1
        continue
      }
      let length = Self.escapedLength(units, index)
      if length > 0 {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: units[copied..<index]))
        escape(units[index], units[index + length - 1])
        copied = index + length
      }
      index += max(1, length)
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: units[copied...]))
  }

  /// How many bytes at `index` make a character that must be escaped; 0 for a plain byte.
  ///
  /// Beside what JSON demands: line ends of Unicode, C1 controls, DEL, U+FFFE and U+FFFF.
  private static func escapedLength(_ units: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    switch units[index] {
    case 34, 92, 0..<32, 127: return 1
    case 0xC2 where index + 1 < units.count && units[index + 1] < 0xA0: return 2
    case 0xE2
    where index + 2 < units.count && units[index + 1] == 0x80 && units[index + 2] & 0xFE == 0xA8:
      return 3
    case 0xEF
    where index + 2 < units.count && units[index + 1] == 0xBF && units[index + 2] >= 0xBE:
      return 3
    default: return 0
    }
  }

  /// Writes the escape of a character, told by its first and last byte.
  private mutating func escape(_ first: UInt8, _ last: UInt8) {
    bytes.append(92)
    switch first {
    case 34, 92: bytes.append(first)
    case 10: bytes.append(110)
    case 13: bytes.append(114)
    case 9: bytes.append(116)
    case 0xE2: escape(0x2000 | UInt16(last & 0x3F))
    case 0xEF: escape(0xFFC0 | UInt16(last & 0x3F))
    default: escape(UInt16(last))
    }
  }

  private mutating func escape(_ unit: UInt16) {
    bytes.append(117)
    for shift in [12, 8, 4, 0] as [UInt16] {
      let digit = UInt8(unit >> shift & 15)
      bytes.append(digit < 10 ? 48 + digit : 87 + digit)
    }
  }
}
