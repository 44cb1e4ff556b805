import ConverterCore

/// The spans of a profile, numbered in the order they are first used.
struct EvidenceTable {
  private let text: CanonicalText
  private var known: [TextRange: Int] = [:]
  private(set) var spans: [ConsentProfile.Span] = []
  /// The id of each span.
  private(set) var ids: [String] = []
  /// The heading that was last asked for, and its words: spans of a section follow each other.
  private var section: (heading: Int, words: String) = (-1, "")

  init(text: CanonicalText) { self.text = text }

  /// The ids of some evidence, each once, in order; evidence without words gives none.
  mutating func ids(_ evidence: [Evidence]) -> [String] {
    places(evidence).map { ids[$0] }
  }

  /// The places of some evidence among the spans, each once, in order.
  mutating func places(_ evidence: [Evidence]) -> [Int] {
    var places: [Int] = []
    for item in evidence where !item.range.isEmpty {
      let place = place(item)
      if !places.contains(place) { places.append(place) }
    }
    return places
  }

  /// The id of the span at an index.
  static func id(_ index: Int) -> String { "e\(index + 1)" }

  /// The spans by id.
  var byID: [String: ConsentProfile.Span] {
    Dictionary(
      uniqueKeysWithValues: spans.enumerated().map { (Self.id($0.offset), $0.element) })
  }

  private mutating func place(_ item: Evidence) -> Int {
    if let place = known[item.range] {
      if !spans[place].rules.contains(item.rule) { spans[place].rules.append(item.rule) }
      return place
    }
    let points = text.codePoints(item.range)
    spans.append(
      ConsentProfile.Span(
        start: points.start, end: points.end, quote: text.quote(item.range),
        section: heading(at: item.range.start), rules: [item.rule]))
    known[item.range] = ids.count
    ids.append(Self.id(ids.count))
    return spans.count - 1
  }

  private mutating func heading(at offset: Int) -> String? {
    guard let heading = text.headingIndex(at: offset) else { return nil }
    if heading != section.heading { section = (heading, text.quote(text.blocks[heading].range)) }
    return section.words
  }
}
