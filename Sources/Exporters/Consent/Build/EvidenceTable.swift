import ConverterCore

/// The spans of a profile, numbered in the order they are first used.
struct EvidenceTable {
  private let text: CanonicalText
  private var places: [TextRange: Int] = [:]
  private(set) var spans: [ConsentProfile.Span] = []
  /// The id of each span.
  private var ids: [String] = []

  init(text: CanonicalText) { self.text = text }

  /// The ids of some evidence, each once, in order; evidence without words gives none.
  mutating func ids(_ evidence: [Evidence]) -> [String] {
    var ids: [String] = []
    for item in evidence where !item.range.isEmpty {
      let id = self.ids[place(item)]
      if !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  /// The id of the span at an index.
  static func id(_ index: Int) -> String { "e\(index + 1)" }

  /// The spans by id.
  var byID: [String: ConsentProfile.Span] {
    Dictionary(
      uniqueKeysWithValues: spans.enumerated().map { (Self.id($0.offset), $0.element) })
  }

  private mutating func place(_ item: Evidence) -> Int {
    if let known = places[item.range] {
      if !spans[known].rules.contains(item.rule) { spans[known].rules.append(item.rule) }
      return known
    }
    let points = text.codePoints(item.range)
    spans.append(
      ConsentProfile.Span(
        start: points.start, end: points.end, quote: text.quote(item.range),
        section: text.heading(at: item.range.start), rules: [item.rule]))
    places[item.range] = ids.count
    ids.append(Self.id(ids.count))
    return spans.count - 1
  }
}
