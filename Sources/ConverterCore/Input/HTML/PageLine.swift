/// A line of a page: inline text between two breaks of any kind, with what its looks and its place
/// in the markup say. Blocks are made of lines.
struct PageLine {
  /// What the markup says the line is.
  enum Shape: Equatable {
    case plain
    /// In a heading element.
    case heading(Int)
    /// The first line of a list item, at a depth from 1.
    case item(Int)
    /// A heading by its looks alone.
    case shown(HeadingLook)
    /// The term of a definition list.
    case term
    /// A row of a data table; `isHeader` for its header row.
    case row(table: Int32, isHeader: Bool)
    /// In `pre` or `textarea`.
    case preformatted
    /// The alternative text of an image that stands alone.
    case image
  }

  /// Where it stands in the gathered text.
  var range: Range<Int>
  /// What it is.
  var shape: Shape
  /// A number that stands before the line in a cell of its own, in the gathered text.
  var marker: Range<Int>?
  /// The innermost block element around it, an index into the tree.
  var node: Int32
  /// Depth of lists around it.
  var listDepth: Int
  /// Whether one `br` alone parts it from the line before.
  var follows: Bool
  /// Bytes in bold or larger type.
  var bold: Int
  /// Bytes in larger type than the text around.
  var big: Int
  /// Bytes in italics or underlined.
  var emphasised: Int
  /// Bytes within links.
  var linked: Int
  /// Bytes of bold type at its beginning, when the line begins bold.
  var boldHead: Int
  /// Indices into the links of the page.
  var links: Range<Int>
  /// The element with the first fragment identifier at or before it; -1 for none.
  var anchor: Int32
  /// The language declared around it, an index into the walker's languages; -1 for none.
  var language: Int32

  /// Whether the line is a heading of any kind.
  var isHeading: Bool {
    switch shape {
    case .heading, .shown, .term, .image: true
    case .plain, .item, .row, .preformatted: false
    }
  }

  /// Whether the markup leaves open what the line is.
  var isLoose: Bool { shape == .plain || shape == .preformatted }

  /// Whether the line is an item of a list.
  var isItem: Bool { if case .item = shape { true } else { false } }

  /// Cuts bytes off the beginning.
  mutating func cut(head: Int) {
    range = min(range.lowerBound + head, range.upperBound)..<range.upperBound
    boldHead = max(0, boldHead - head)
    bold = min(bold, range.count)
    linked = min(linked, range.count)
  }

  /// The line in two: its first `head` bytes, and what follows the first `rest` bytes.
  func split(head: Int, rest: Int) -> (PageLine, PageLine) {
    var first = self
    first.range = range.lowerBound..<(range.lowerBound + head)
    first.bold = head
    var second = self
    second.cut(head: rest)
    second.anchor = -1
    second.follows = false
    second.bold = max(0, bold - head)
    second.marker = nil
    return (first, second)
  }
}
