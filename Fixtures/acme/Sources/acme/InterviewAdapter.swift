import ConverterCore

/// Reads `interview`: questions and answers, as help desks keep them.
///
///     Q: What do you know about me?
///     A: We collect your name when you order.
///
/// A question becomes a heading, an answer a paragraph below it; the converter then reads what the
/// answers mean, and points at their words.
struct InterviewAdapter: InputAdapter {
  var format: FormatDescription {
    FormatDescription(
      id: "interview", summary: "questions and answers", ending: "qa.txt",
      inputEndings: ["qa.txt"], mediaType: "text/plain")
  }

  /// The first line is a question.
  func sniff(_ source: Source) -> SniffConfidence {
    source.bytes.starts(with: "Q: ".utf8) ? .byContent : .no
  }

  func read(
    _ source: Source, options: ReadingOptions
  ) throws(ConversionError) -> [InputContent] {
    guard sniff(source) != .no else {
      throw ConversionError(.unreadable, "an interview begins with “Q: ”")
    }
    var builder = DocumentBuilder(capacity: source.bytes.count)
    for line in source.bytes.split(separator: UInt8(ascii: "\n")) {
      if line.starts(with: "Q: ".utf8) {
        builder.append(.heading, level: 2, text: Array(line.dropFirst(3)).span)
      } else {
        let isAnswer = line.starts(with: "A: ".utf8)
        builder.append(.paragraph, text: Array(line.dropFirst(isAnswer ? 3 : 0)).span)
      }
    }
    let provenance = Provenance(adapter: format.id)
    return [.document(builder.finish(source, provenance: provenance))]
  }
}
