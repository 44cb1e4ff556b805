/// Writes XML 1.0 as bytes, in the order of the calls: fast, canonical, and well-formed whatever
/// the strings hold.
///
/// Characters that XML 1.0 forbids (§2.2) are dropped. An element's content is either elements,
/// each on a line of its own, or text, kept exactly.
///
///     var xml = XMLWriter()
///     xml.element("POLICY", [("name", "site")]) { xml in
///       xml.element("ACCESS") { $0.empty("none") }
///     }
public struct XMLWriter: ~Copyable {
  private var out: ByteBuffer
  private var depth = 0

  /// Creates a writer and writes the XML declaration.
  public init(capacity: Int = 1 << 14) {
    out = ByteBuffer(capacity: capacity)
    out.append(literal: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// Attributes by name, in order; those without a value are not written.
  public typealias Attributes = [(name: StaticString, value: String?)]

  /// Writes an element that holds elements; `name` must be an XML name.
  public mutating func element(
    _ name: StaticString, _ attributes: Attributes = [], _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    out.append(literal: ">\n")
    depth += 1
    content(&self)
    depth -= 1
    indent()
    close(name)
  }

  /// Writes an element that holds text.
  public mutating func element(
    _ name: StaticString, _ attributes: Attributes = [], text: String
  ) {
    element(name, attributes, text: text[...])
  }

  /// Writes an element that holds text.
  public mutating func element(
    _ name: StaticString, _ attributes: Attributes = [], text: Substring
  ) {
    open(name, attributes)
    out.append(62)
    text.withBytes { escape($0, inAttribute: false) }
    close(name)
  }

  /// Writes an element that holds text in parts that are not put together first.
  public mutating func element(_ name: StaticString, parts: [String]) {
    open(name, [])
    out.append(62)
    for part in parts { escape(part, inAttribute: false) }
    close(name)
  }

  /// Writes an element that holds words of a text; `attributes` writes its attributes one by one,
  /// and nothing else: the way for elements of which there are many.
  public mutating func element(
    _ name: StaticString, _ text: CanonicalText, _ range: TextRange,
    attributes: (inout XMLWriter) -> Void
  ) {
    indent()
    out.append(60)
    out.append(literal: name)
    attributes(&self)
    out.append(62)
    text.withBytes(of: range) { escape($0, inAttribute: false) }
    close(name)
  }

  /// Writes an attribute of the element that is being opened.
  public mutating func attribute(_ name: StaticString, _ value: String) {
    begin(name)
    escape(value, inAttribute: true)
    out.append(34)
  }

  /// Writes an attribute of the element that is being opened.
  public mutating func attribute(_ name: StaticString, _ number: Int) {
    begin(name)
    out.append(decimal: number)
    out.append(34)
  }

  private mutating func begin(_ attribute: StaticString) {
    out.append(32)
    out.append(literal: attribute)
    out.append(literal: "=\"")
  }

  /// Writes an element that holds nothing.
  public mutating func empty(_ name: StaticString, _ attributes: Attributes = []) {
    open(name, attributes)
    out.append(literal: "/>\n")
  }

  /// Writes an element with a name known only when the program runs, empty or with text.
  public mutating func value(
    _ name: String, _ attributes: Attributes = [], text: String? = nil
  ) {
    indent()
    out.append(60)
    out.append(name)
    write(attributes)
    guard let text else { return out.append(literal: "/>\n") }
    out.append(literal: ">")
    escape(text, inAttribute: false)
    out.append(literal: "</")
    out.append(name)
    out.append(literal: ">\n")
  }

  /// Writes an element with a name known only when the program runs, holding elements.
  public mutating func container(
    _ name: String, _ attributes: Attributes = [], _ content: (inout XMLWriter) -> Void
  ) {
    indent()
    out.append(60)
    out.append(name)
    write(attributes)
    out.append(literal: ">\n")
    depth += 1
    content(&self)
    depth -= 1
    indent()
    out.append(literal: "</")
    out.append(name)
    out.append(literal: ">\n")
  }

  /// Hands the bytes over.
  public consuming func finish() -> [UInt8] { out.array }

  private mutating func open(_ name: StaticString, _ attributes: Attributes) {
    indent()
    out.append(60)
    out.append(literal: name)
    write(attributes)
  }

  private mutating func write(_ attributes: Attributes) {
    for attribute in attributes {
      if let value = attribute.value { self.attribute(attribute.name, value) }
    }
  }

  private mutating func close(_ name: StaticString) {
    out.append(literal: "</")
    out.append(literal: name)
    out.append(literal: ">\n")
  }

  private mutating func indent() {
    out.append(32, times: depth)
  }

  private mutating func escape(_ text: String, inAttribute: Bool) {
    text.withBytes { escape($0, inAttribute: inAttribute) }
  }

  private static let special: (UInt64, UInt64, UInt64, UInt64) = (
    0x2222_2222_2222_2222, 0x2626_2626_2626_2626, 0x3C3C_3C3C_3C3C_3C3C, 0x3E3E_3E3E_3E3E_3E3E
  )

  /// Copies runs of plain bytes whole; only what may need a look is looked at.
  private mutating func escape(_ units: UnsafeBufferPointer<UInt8>, inAttribute: Bool) {
    var index = 0
    while index < units.count {
      var end = index + UnsafeBufferPointer(rebasing: units[index...]).plainPrefix(Self.special)
      while end < units.count, !Self.needsLook(units[end]) { end += 1 }
      out.append(UnsafeBufferPointer(rebasing: units[index..<end]))
      guard end < units.count else { return }
      write(units[end], inAttribute: inAttribute)
      index = end + 1
    }
  }

  private mutating func write(_ unit: UInt8, inAttribute: Bool) {
    switch unit {
    case 38: out.append(literal: "&amp;")
    case 60: out.append(literal: "&lt;")
    case 62: out.append(literal: "&gt;")
    case 34 where inAttribute: out.append(literal: "&quot;")
    case 9 where inAttribute: out.append(literal: "&#9;")
    case 10 where inAttribute: out.append(literal: "&#10;")
    case 13: out.append(literal: "&#13;")
    case 9, 10: out.append(unit)
    case 0..<32: break
    case 0xBE, 0xBF: appendUnlessNoncharacter(unit)
    default: out.append(unit)
    }
  }

  @inline(__always)
  private static func needsLook(_ unit: UInt8) -> Bool {
    switch unit {
    case 0..<32, 34, 38, 60, 62, 0xBE, 0xBF: true
    default: false
    }
  }

  /// U+FFFE and U+FFFF are no XML characters: EF BF BE and EF BF BF.
  private mutating func appendUnlessNoncharacter(_ unit: UInt8) {
    if out.ends(with: [0xEF, 0xBF]) { out.removeLast(2) } else { out.append(unit) }
  }
}
