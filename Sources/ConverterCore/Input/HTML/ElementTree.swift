/// The elements and texts of a page in reading order, in one array: no object and no string a node.
struct ElementTree: Sendable {
  /// An element or a run of text.
  struct Node: Sendable {
    /// What it is.
    var tag: TagName
    /// Index of the element around it; -1 for the first.
    var parent: Int32
    /// Index after its last descendant.
    var end: Int32
    /// Text: its bytes in `GuardedMarkup.bytes`. Element: its attributes in `attributes`.
    var from: Int32
    var to: Int32
  }

  /// An attribute; its value lies in `values`.
  struct Attribute: Sendable {
    var name: AttributeName
    var from: Int32
    var to: Int32
  }

  /// Elements before what is in them, in document order.
  var nodes: [Node] = []
  /// Attributes of all elements.
  var attributes: [Attribute] = []
  /// Values of all attributes, with the stand-ins of `GuardedMarkup.Stand`.
  var values: [UInt8] = []

  /// The value of an element's attribute; nil when it has none of that name.
  func value(_ name: AttributeName, of node: Int) -> String? {
    guard let attribute = attribute(name, of: node) else { return nil }
    return GuardedMarkup.Stand.plain(values[Int(attribute.from)..<Int(attribute.to)])
  }

  /// The value as it stands in `values`; nil when the element has none of that name.
  func bytes(_ name: AttributeName, of node: Int) -> ArraySlice<UInt8>? {
    attribute(name, of: node).map { values[Int($0.from)..<Int($0.to)] }
  }

  /// What links to an element name it by: its id, or the name of an `a`; as it stands in `values`.
  func anchor(of node: Int) -> ArraySlice<UInt8>? {
    bytes(.id, of: node) ?? (nodes[node].tag == .a ? bytes(.name, of: node) : nil)
  }

  /// Whether an element has an attribute, be it empty.
  func has(_ name: AttributeName, of node: Int) -> Bool { attribute(name, of: node) != nil }

  private func attribute(_ name: AttributeName, of node: Int) -> Attribute? {
    guard nodes[node].tag != .text else { return nil }
    for index in Int(nodes[node].from)..<Int(nodes[node].to) where attributes[index].name == name {
      return attributes[index]
    }
    return nil
  }
}
