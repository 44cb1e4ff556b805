/// The elements and texts of a page in reading order, in one array: no object and no string a node.
struct ElementTree: Sendable {
  /// An element or a stretch of text.
  struct Node: Sendable {
    /// What it is.
    var tag: TagName
    /// Text: whether `&` is an ampersand in it and nothing else.
    var isLiteral = false
    /// Index of the element around it; -1 for the first.
    var parent: Int32
    /// Index after its last descendant.
    var end: Int32
    /// Text: its bytes in `page`. Element: its attributes in `attributes`.
    var from: UInt32
    var to: UInt32
  }

  /// An attribute; its value lies in `page`, as the page spells it.
  struct Attribute: Sendable {
    var name: AttributeName
    var from: UInt32
    var to: UInt32
  }

  /// Elements before what is in them, in document order.
  var nodes: [Node] = []
  /// Attributes of all elements.
  var attributes: [Attribute] = []
  /// The decoded page, in UTF-8.
  var page: [UInt8] = []

  /// The value of an element's attribute; nil when it has none of that name.
  func value(_ name: AttributeName, of node: Int) -> String? {
    bytes(name, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The same in UTF-8.
  func bytes(_ name: AttributeName, of node: Int) -> ArraySlice<UInt8>? {
    guard let attribute = attribute(name, of: node) else { return nil }
    let range = Int(attribute.from)..<Int(attribute.to)
    return page.withUnsafeBufferPointer { all in
      AttributeText.isPlain(UnsafeBufferPointer(rebasing: all[range]))
        ? page[range] : AttributeText.plain(all, range)[...]
    }
  }

  /// What links to an element name it by: its id, or the name of an `a`.
  func anchor(of node: Int) -> ArraySlice<UInt8>? {
    bytes(.id, of: node) ?? (nodes[node].tag == .a ? bytes(.name, of: node) : nil)
  }

  /// Whether an element has an attribute, be it empty.
  func has(_ name: AttributeName, of node: Int) -> Bool { attribute(name, of: node) != nil }

  /// The bytes of a text, a reference in it counted as one.
  func textLength(of text: Node) -> Int {
    var length = Int(text.to - text.from)
    guard !text.isLiteral else { return length }
    return page.withUnsafeBufferPointer { all in
      let within = UnsafeBufferPointer(rebasing: all[..<Int(text.to)])
      var cursor = Int(text.from)
      while let found = ByteSearch.first(of: UInt8(ascii: "&"), in: within, from: cursor) {
        let reference = CharacterReferences.parse(within, at: found, inAttribute: false)
        cursor = reference?.end ?? found + 1
        length -= cursor - found - 1
      }
      return length
    }
  }

  private func attribute(_ name: AttributeName, of node: Int) -> Attribute? {
    guard nodes[node].tag != .text else { return nil }
    for index in Int(nodes[node].from)..<Int(nodes[node].to) where attributes[index].name == name {
      return attributes[index]
    }
    return nil
  }
}
