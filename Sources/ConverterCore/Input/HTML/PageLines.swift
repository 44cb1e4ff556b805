/// The lines of a page with what belongs to them.
struct PageLines {
  /// Lines in reading order.
  var lines: [PageLine]
  /// How much each line says.
  var measures: [LineMeasure]
  /// The text the lines are ranges of.
  let text: TextGatherer
  /// Links in reading order.
  let links: [LineWalker.RawLink]
  /// Languages declared by elements.
  let languages: [String]
  /// Block elements and the lines within them.
  let spans: [ContentFinder.Span]
  /// Elements with a fragment identifier.
  let anchors: [Int32]

  /// Takes over what a walk has gathered.
  init(_ walker: LineWalker) {
    lines = walker.lines
    text = walker.text
    links = walker.links
    languages = walker.languages
    spans = walker.spans
    anchors = walker.anchors
    measures = walker.text.bytes.withUnsafeBufferPointer { bytes in
      let topics = TopicWords.shared
      return walker.lines.map { LineMeasure($0, in: bytes, topics: topics) }
    }
  }

  /// The text of a line.
  func text(of index: Int) -> ArraySlice<UInt8> { text.bytes[lines[index].range] }

  /// Words in lines that say something: neither headings nor links.
  var proseWords: Int {
    var words = 0
    for (line, measure) in zip(lines, measures) {
      if case .heading = line.shape { continue }
      if !measure.isLinks { words += measure.words }
    }
    return words
  }
}
