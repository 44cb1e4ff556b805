/// Writes JSON as bytes, in the order of the calls: fast, canonical, and safe for JSON Lines.
///
/// U+2028, U+2029 and U+0085 are escaped, so that no reader mistakes them for line ends, and so are
/// the other control characters and U+FFFE and U+FFFF, which YAML does not admit raw; all other
/// text is raw UTF-8. A key that is a literal must need no escape; one known only when the program
/// runs is given as `named`.
///
///     var json = JSONWriter(pretty: true)
///     json.object { json in
///       json.member("start", 12)
///       json.array("types") { json in json.value("dpv:Process") }
///     }
public struct JSONWriter: ~Copyable {
  private var out: ByteBuffer
  private let pretty: Bool
  private var depth = 0
  private var isFirst = true

  /// Creates a writer; `pretty` indents by two spaces.
  public init(pretty: Bool, capacity: Int = 1 << 14) {
    self.pretty = pretty
    out = ByteBuffer(capacity: capacity)
  }

  /// Ends the text with a line end (`pretty` only) and hands the bytes over.
  public consuming func finish() -> [UInt8] {
    if pretty { out.append(10) }
    return out.array
  }

  // MARK: Objects and arrays

  /// Writes an object as a value of an array or as the whole.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    separate()
    nest(123, 125, members)
  }

  /// Writes an object as a member.
  public mutating func object(_ key: StaticString, _ members: (inout JSONWriter) -> Void) {
    name(key)
    nest(123, 125, members)
  }

  /// Writes an object as a member.
  public mutating func object(named key: String, _ members: (inout JSONWriter) -> Void) {
    name(key)
    nest(123, 125, members)
  }

  /// Writes an array as a value of an array or as the whole.
  public mutating func array(_ values: (inout JSONWriter) -> Void) {
    separate()
    nest(91, 93, values)
  }

  /// Writes an array as a member.
  public mutating func array(_ key: StaticString, _ values: (inout JSONWriter) -> Void) {
    name(key)
    nest(91, 93, values)
  }

  /// Writes an array of strings as a member.
  public mutating func array(_ key: StaticString, of strings: [String]) {
    name(key)
    nest(91, 93) { json in
      for string in strings { json.value(string) }
    }
  }

  /// Writes an array of strings as a member.
  public mutating func array(named key: String, of strings: [String]) {
    name(key)
    nest(91, 93) { json in
      for string in strings { json.value(string) }
    }
  }

  // MARK: Members

  /// Writes a string member.
  public mutating func member(_ key: StaticString, _ text: String) {
    name(key)
    out.append(json: text)
  }

  /// Writes a string member.
  public mutating func member(_ key: StaticString, _ text: Substring) {
    name(key)
    out.append(json: text)
  }

  /// Writes a string member.
  public mutating func member(named key: String, _ text: String) {
    name(key)
    out.append(json: text)
  }

  /// Writes a string member that stands in the program and needs no escape.
  public mutating func member(_ key: StaticString, literal text: StaticString) {
    name(key)
    out.append(quoted: text)
  }

  /// Writes words of a text as a string member; a range outside the text is clipped to it.
  public mutating func member(_ key: StaticString, _ text: CanonicalText, _ range: TextRange) {
    name(key)
    out.append(json: text, range)
  }

  /// Writes a string member in two parts that are not put together first (an IRI and its fragment).
  public mutating func member(_ key: StaticString, _ head: String, _ tail: String) {
    name(key)
    out.append(json: head, tail)
  }

  /// Writes a string member that ends with a number.
  public mutating func member(_ key: StaticString, _ head: String, _ number: Int) {
    name(key)
    out.append(json: head, number)
  }

  /// Writes a string member in parts that are not put together first.
  public mutating func member(_ key: StaticString, parts: [String]) {
    name(key)
    out.append(json: parts)
  }

  /// Writes an integer member.
  public mutating func member(_ key: StaticString, _ number: Int) {
    name(key)
    out.append(decimal: number)
  }

  /// Writes an integer member.
  public mutating func member(named key: String, _ number: Int) {
    name(key)
    out.append(decimal: number)
  }

  /// Writes a Boolean member.
  public mutating func member(_ key: StaticString, _ flag: Bool) {
    name(key)
    out.append(literal: flag ? "true" : "false")
  }

  /// Writes a member whose value is JSON already.
  public mutating func member(_ key: StaticString, raw json: [UInt8]) {
    name(key)
    json.withUnsafeBufferPointer { out.append($0) }
  }

  /// Writes a member whose value is null.
  public mutating func null(_ key: StaticString) {
    name(key)
    out.append(literal: "null")
  }

  // MARK: Values of an array

  /// Writes a string in an array.
  public mutating func value(_ text: String) {
    separate()
    out.append(json: text)
  }

  /// Writes a string in an array that stands in the program and needs no escape.
  public mutating func value(literal text: StaticString) {
    separate()
    out.append(quoted: text)
  }

  /// Writes a string in an array in two parts that are not put together first.
  public mutating func value(_ head: String, _ tail: String) {
    separate()
    out.append(json: head, tail)
  }

  /// Writes a string in an array that ends with a number.
  public mutating func value(_ head: String, _ number: Int) {
    separate()
    out.append(json: head, number)
  }

  /// Writes an integer in an array.
  public mutating func value(_ number: Int) {
    separate()
    out.append(decimal: number)
  }

  // MARK: Parts

  private mutating func nest(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    out.append(open)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst, pretty { out.beginLine(indent: 2 * depth, afterComma: false) }
    out.append(close)
    isFirst = false
  }

  private mutating func name(_ key: StaticString) {
    separate()
    out.append(name: key, spaced: pretty)
  }

  private mutating func name(_ key: String) {
    separate()
    out.append(json: key)
    out.append(58)
    if pretty { out.append(32) }
  }

  private mutating func separate() {
    if depth == 0 { return }
    if pretty {
      out.beginLine(indent: 2 * depth, afterComma: !isFirst)
    } else if !isFirst {
      out.append(44)
    }
    isFirst = false
  }
}
