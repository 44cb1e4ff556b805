/// Gathers what a parser tells of an XML document into its elements, each with its place.
struct XMLTreeBuilder {
  /// The root element, once it has ended.
  private(set) var root: XMLElement?
  /// The first fault that leaves the text unreadable.
  private(set) var fatal: XMLFault?
  /// Faults that leave it readable.
  private(set) var warnings: [XMLFault] = []
  private let bytes: UnsafeBufferPointer<UInt8>
  private var open: [XMLElement] = []
  /// Text of the element at hand that is not in its content yet.
  private var pending = ""
  private var lineOffset = 0
  private var line = 1

  /// Gathers the elements of these bytes, which must stay where they are meanwhile.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// An element begins; `place` is an offset in its start tag, behind the attributes. No `<` stands
  /// within a tag.
  mutating func start(
    _ name: String, namespace: String?, _ attributes: [XMLElement.Attribute], within place: Int
  ) {
    let start = bytes[..<place].lastIndex(of: UInt8(ascii: "<")) ?? place
    let end = bytes[place...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
    advance(to: start)
    endText()
    let tag = TextRange(start, end)
    open.append(
      XMLElement(
        name: name, namespace: namespace, attributes: attributes, range: tag, startTag: tag,
        line: line))
  }

  /// The element that began last ends; `place` is the offset after its end tag.
  mutating func end(at place: Int) {
    endText()
    guard var element = open.popLast() else { return }
    element.range = TextRange(element.range.start, max(place, element.range.end))
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].content.append(.element(element))
    }
  }

  /// Text in the element at hand, which comes in pieces: a reference is one of its own.
  mutating func text(_ piece: String) { pending += piece }

  private mutating func endText() {
    guard !pending.isEmpty else { return }
    if !open.isEmpty { open[open.count - 1].content.append(.text(pending)) }
    pending = ""
  }

  /// Notes a fault.
  mutating func fail(_ fault: XMLFault, isFatal: Bool) {
    if !isFatal {
      warnings.append(fault)
    } else if fatal == nil {
      fatal = fault
    }
  }

  private mutating func advance(to offset: Int) {
    for index in lineOffset..<max(lineOffset, offset) where bytes[index] == 10 { line += 1 }
    lineOffset = max(lineOffset, offset)
  }
}
