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
  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  private var depth = 0

  /// Creates a writer and writes the XML declaration.
  public init(capacity: Int = 1 << 14) {
    bytes.reserveCapacity(capacity)
    write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// Attributes by name, in order; those without a value are not written.
  public typealias Attributes = [(name: StaticString, value: String?)]

  /// Writes an element that holds elements; `name` must be an XML name.
  public mutating func element(
    _ name: StaticString, _ attributes: Attributes = [], _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    write(">\n")
    depth += 1
    content(&self)
    depth -= 1
    indent()
    close(name)
  }

  /// Writes an element that holds text.
  public mutating func element(
    _ name: StaticString, _ attributes: Attributes = [], text: some StringProtocol
  ) {
    open(name, attributes)
    write(">")
    escape(text, inAttribute: false)
    close(name)
  }

  /// Writes an element that holds nothing.
  public mutating func empty(_ name: StaticString, _ attributes: Attributes = []) {
    open(name, attributes)
    write("/>\n")
  }

  /// Writes an element with a name known only when the program runs, empty or with text.
  public mutating func value(
    _ name: String, _ attributes: Attributes = [], text: String? = nil
  ) {
    indent()
    bytes.append(60)
    bytes.append(contentsOf: name.utf8)
    write(attributes)
    guard let text else { return write("/>\n") }
    write(">")
    escape(text, inAttribute: false)
    write("</")
    bytes.append(contentsOf: name.utf8)
    write(">\n")
  }

  /// Writes an element with a name known only when the program runs, holding elements.
  public mutating func container(
    _ name: String, _ attributes: Attributes = [], _ content: (inout XMLWriter) -> Void
  ) {
    indent()
    bytes.append(60)
    bytes.append(contentsOf: name.utf8)
    write(attributes)
    write(">\n")
    depth += 1
    content(&self)
    depth -= 1
    indent()
    write("</")
    bytes.append(contentsOf: name.utf8)
    write(">\n")
  }

  /// Hands the bytes over.
  public consuming func finish() -> [UInt8] { bytes }

  private mutating func open(_ name: StaticString, _ attributes: Attributes) {
    indent()
    bytes.append(60)
    write(name)
    write(attributes)
  }

  private mutating func write(_ attributes: Attributes) {
    for attribute in attributes {
      guard let value = attribute.value else { continue }
      bytes.append(32)
      write(attribute.name)
      write("=\"")
      escape(value, inAttribute: true)
      bytes.append(34)
    }
  }

  private mutating func close(_ name: StaticString) {
    write("</")
    write(name)
    write(">\n")
  }

  private mutating func indent() {
    for _ in 0..<depth { bytes.append(32) }
  }

  private mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func escape(_ text: some StringProtocol, inAttribute: Bool) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable {
      escape($0, inAttribute: inAttribute)
    }
    if isDone == nil {
      Array(text.utf8).withUnsafeBufferPointer { escape($0, inAttribute: inAttribute) }
    }
  }

  /// Copies runs of plain bytes whole; only what may need a look is looked at.
  private mutating func escape(_ units: UnsafeBufferPointer<UInt8>, inAttribute: Bool) {
    var index = 0
    while index < units.count {
      var end = index
      while end < units.count, !Self.needsLook(units[end]) { end += 1 }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: units[index..<end]))
      guard end < units.count else { return }
      let unit = units[end]
      index = end + 1
      switch unit {
      case 38: write("&amp;")
      case 60: write("&lt;")
      case 62: write("&gt;")
      case 34 where inAttribute: write("&quot;")
      case 9 where inAttribute: write("&#9;")
      case 10 where inAttribute: write("&#10;")
      case 13: write("&#13;")
      case 9, 10: bytes.append(unit)
      case 0..<32: break
      case 0xBE, 0xBF: appendUnlessNoncharacter(unit)
      default: bytes.append(unit)
      }
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
    if bytes.suffix(2).elementsEqual([0xEF, 0xBF]) {
      bytes.removeLast(2)
    } else {
      bytes.append(unit)
    }
  }
}
