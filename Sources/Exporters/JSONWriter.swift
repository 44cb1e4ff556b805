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
    for _ in 0..<(2 * depth) { bytes.append(32) }
  }

  private mutating func string(_ text: some StringProtocol) {
    bytes.append(34)
    var previous: (UInt8, UInt8) = (0, 0)
    for unit in text.utf8 {
      switch unit {
      case 34, 92:
        bytes.append(92)
        bytes.append(unit)
      case 10: bytes.append(contentsOf: [92, 110])
      case 13: bytes.append(contentsOf: [92, 114])
      case 9: bytes.append(contentsOf: [92, 116])
      case 0..<32: escape(UInt16(unit))
      case 0xA8 where previous == (0xE2, 0x80), 0xA9 where previous == (0xE2, 0x80):
        bytes.removeLast(2)
        escape(unit == 0xA8 ? 0x2028 : 0x2029)
      case 0x80...0x9F where previous.1 == 0xC2:
        bytes.removeLast()
        escape(UInt16(unit))
      case 0xBE where previous == (0xEF, 0xBF), 0xBF where previous == (0xEF, 0xBF):
        bytes.removeLast(2)
        escape(unit == 0xBE ? 0xFFFE : 0xFFFF)
      case 0x7F: escape(0x7F)
      default: bytes.append(unit)
      }
      previous = (previous.1, unit)
    }
    bytes.append(34)
  }

  private mutating func escape(_ unit: UInt16) {
    let table = Array("0123456789abcdef".utf8)
    bytes.append(contentsOf: [92, 117])
    for shift in [12, 8, 4, 0] { bytes.append(table[Int(unit >> UInt16(shift)) & 15]) }
  }
}
