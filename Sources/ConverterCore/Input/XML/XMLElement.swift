/// An element of an XML document, with its place in the text it was read from.
struct XMLElement: Sendable {
  /// An attribute; namespace declarations are none.
  struct Attribute: Sendable {
    /// The name without a prefix.
    var name: String
    /// The namespace; nil for a name without a prefix.
    var namespace: String?
    /// The value, with references resolved.
    var value: String
  }

  /// A piece of content.
  enum Content: Sendable {
    /// An element.
    case element(XMLElement)
    /// Text, with references resolved.
    case text(String)
  }

  /// The name without a prefix.
  var name: String
  /// The namespace, or nil.
  var namespace: String?
  /// The attributes, in order.
  var attributes: [Attribute] = []
  /// The content, in order; comments and processing instructions are left out.
  var content: [Content] = []
  /// From `<` to after the last `>`, in UTF-8 offsets of the text that was parsed.
  var range: TextRange
  /// The start tag alone.
  var startTag: TextRange
  /// 1-based line of the start tag.
  var line: Int

  /// The elements it holds.
  var children: [XMLElement] {
    content.compactMap { if case .element(let child) = $0 { child } else { nil } }
  }

  /// Its own text, without that of elements in it.
  var ownText: String {
    content.reduce(into: "") { if case .text(let text) = $1 { $0 += text } }
  }

  /// All text in it, in order.
  var text: String {
    content.reduce(into: "") { all, piece in
      switch piece {
      case .element(let child): all += child.text
      case .text(let text): all += text
      }
    }
  }

  /// The value of an attribute without a namespace.
  func attribute(_ name: String) -> String? {
    attributes.first { $0.name == name && $0.namespace == nil }?.value
  }
}

/// A fault of an XML document, or of it by a schema.
struct XMLFault: Error, Hashable, Sendable {
  /// What kind of fault.
  enum Kind: Sendable {
    /// The text is no XML.
    case notWellFormed
    /// A prefix stands for no namespace.
    case namespace
    /// The text declares a document type, which is refused.
    case documentType
    /// A limit was reached.
    case limit
    /// It is not what the schema asks for.
    case invalid
    /// The parser or the schema could not be set up: a fault of ours.
    case setup
  }

  /// What kind.
  var kind: Kind
  /// One sentence.
  var message: String
  /// 1-based line, or 0 where unknown.
  var line: Int
}

/// A parsed document.
struct XMLTree: Sendable {
  /// The root element.
  var root: XMLElement
  /// Faults that leave the document readable (prefixes without a namespace).
  var faults: [XMLFault]
}
