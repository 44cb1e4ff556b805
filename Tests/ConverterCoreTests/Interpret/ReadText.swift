import ConverterCore

/// Reads lines as paragraphs, with whatever the interpreter makes of them.
enum ReadText {
  static func model(_ text: String) -> PolicyModel {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    var blocks: [Block] = []
    var offset = 0
    var heading: Int?
    for line in lines {
      let isHeading = line.hasPrefix("# ")
      blocks.append(
        Block(
          kind: isHeading ? .heading : .paragraph,
          range: TextRange(offset + (isHeading ? 2 : 0), offset + line.utf8.count),
          headingPath: isHeading ? [] : heading.map { [$0] } ?? []))
      if isHeading { heading = blocks.count - 1 }
      offset += line.utf8.count + 1
    }
    return Interpreter().interpret(
      Document(
        text: CanonicalText(string: lines.joined(separator: "\n"), blocks: blocks),
        language: "en"))
  }
}
