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
  /// The first fragment identifier at or before it.
  var anchor: String?
  /// The language declared around it, an index into the walker's languages; -1 for none.
  var language: Int32

  /// Whether the line is a heading of any kind.
  var isHeading: Bool {
    switch shape {
    case .heading, .term, .image: true
    case .plain, .item, .row, .preformatted: false
    }
  }
}
