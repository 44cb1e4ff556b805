import ConverterCore

/// The spans of a profile, numbered in the order they are first used.
struct EvidenceTable {
  /// Some words, and the rules that read them.
  struct Entry {
    let range: TextRange
    var rules: [String]
  }

  let text: CanonicalText
  private var known: [TextRange: Int] = [:]
  private(set) var entries: [Entry] = []
  /// The id of each span.
  private(set) var ids: [String] = []

  init(_ model: PolicyModel) {
    text = model.text
    known.reserveCapacity(4 * model.practices.count)
  }

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
    var spans: [String: ConsentProfile.Span] = [:]
    for (index, entry) in entries.enumerated() {
      let points = text.codePoints(entry.range)
      spans[ids[index]] = ConsentProfile.Span(
        start: points.start, end: points.end, quote: text.quote(entry.range),
        section: text.heading(at: entry.range.start), rules: entry.rules)
    }
    return spans
  }

  private mutating func place(_ item: Evidence) -> Int {
    // Finds the range or enters it, by one look.
    let place = { (place: inout Int) in place }(&known[item.range, default: entries.count])
    if place == entries.count {
      entries.append(Entry(range: item.range, rules: [item.rule]))
      ids.append(Self.id(place))
    } else if !entries[place].rules.contains(item.rule) {
      entries[place].rules.append(item.rule)
    }
    return place
  }
}
