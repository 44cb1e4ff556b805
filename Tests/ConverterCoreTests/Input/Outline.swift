import ConverterCore
import Testing

/// A document as one line a block, for tests that compare structure: kind, level, text.
///
/// `# Title`, `~ Pseudo heading`, `* item`, `** nested item`, `| row`, `` ` `` preformatted; a `<n`
/// after the text names the lead-in, `^` before it a block that belongs to other matter.
func outline(_ document: Document) -> [String] {
  document.text.blocks.map { block in
    let words = document.text.quote(block.range)
    let mark: String
    switch block.kind {
    case .heading:
      mark = String(repeating: block.isPseudoHeading ? "~" : "#", count: block.level) + " "
    case .listItem: mark = String(repeating: "*", count: block.level) + " "
    case .tableRow: mark = "| "
    case .preformatted: mark = "` "
    case .paragraph: mark = ""
    }
    let leadIn = block.leadIn.map { " <\($0)" } ?? ""
    return (block.isOtherMatter ? "^" : "") + mark + words + leadIn
  }
}

/// The one document that an adapter reads from a text.
func document(
  _ text: String, _ adapter: any InputAdapter, name: String = "policy", url: String? = nil
) throws -> Document {
  let source = Source(name: name, bytes: Array(text.utf8), url: url)
  let contents = try adapter.read(source, options: ReadingOptions())
  guard case .document(let document)? = contents.first, contents.count == 1 else {
    throw ConversionError(.internalFault, "expected one document")
  }
  return document
}
