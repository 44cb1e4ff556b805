/// Markup that libxml2 reads as a browser would, in bounded time: its skeleton, and where in the
/// page everything lies that the skeleton leaves out.
struct GuardedMarkup: Sendable {
  /// A stretch of the decoded page that is text.
  struct Text: Sendable {
    var from: UInt32
    var to: UInt32
    /// The offset of its character in the skeleton.
    var mark: UInt32
    /// Whether `&` is an ampersand in it and nothing else.
    var isLiteral: Bool
  }

  /// A start tag with attributes.
  struct MarkedTag: Sendable {
    var tag: TagName
    /// The offset of its `>` in the skeleton.
    var mark: UInt32
    /// Its attributes, as indices.
    var from: Int32
    var to: Int32
  }

  /// The character of a text that is not white space alone.
  static let stand = UInt8(ascii: "x")

  /// Tags without attributes, and a character for each text, in order.
  var skeleton: [UInt8]
  /// Texts in order.
  var texts: [Text]
  /// Start tags with attributes, in order.
  var marked: [MarkedTag]
  /// Attributes of all these tags; their values lie in the decoded page.
  var attributes: [ElementTree.Attribute]
  /// What was learnt on the way.
  var facts: MarkupFacts
}
