import ConverterCore

/// The concepts of one vocabulary that a profile speaks of, one entry a code.
struct ConceptList<Code: ConsentConcept> {
  private var entries: [Entry] = []
  /// Where each id stands among the entries.
  private var places: [String: Int] = [:]
  /// The same for each code, once it is known.
  private var coded = [Int?](repeating: nil, count: Code.allCases.count)

  /// A concept, and what tells new wordings and spans quickly: a list of data can be long.
  private struct Entry {
    var concept: ConsentProfile.Concept
    /// Its spans, by place in the evidence table.
    var spans: OrderedValues<Int>
    /// Its wordings as they stand and in lower case; empty while there is only one.
    var said: Set<String> = []
    var folded: Set<String> = []

    /// Takes in a wording, unless it is one of those there but for case.
    mutating func add(_ words: String) {
      if words == concept.label { return }
      if said.isEmpty {
        said = [concept.label]
        folded = [concept.label.lowercased()]
      }
      if said.insert(words).inserted, folded.insert(words.lowercased()).inserted {
        concept.labels = (concept.labels ?? [concept.label]) + [words]
      }
    }
  }

  /// Notes several mentions and gives their concepts' ids, each once; what is denied is passed
  /// over, and so is what has no words to show.
  mutating func references(
    _ mentions: [Mention<Code>], isDenied: Bool = false, _ table: inout EvidenceTable
  ) -> [String] {
    var ids: [String] = []
    for index in mentions.indices where mentions[index].status != .denied {
      let words = mentions[index].words
      let code = mentions[index].code
      guard let words = words.isEmpty ? code?.rawValue : words,
        let id = reference(code, words, mentions[index].evidence, isDenied: isDenied, &table)
      else { continue }
      if !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  /// Notes a mention. A denied statement adds nothing to a concept that others affirm: those are
  /// noted first.
  private mutating func reference(
    _ code: Code?, _ words: String, _ evidence: [Evidence], isDenied: Bool,
    _ table: inout EvidenceTable
  ) -> String? {
    let row = code.flatMap { Code.consentRows[$0] }
    let id = row?.id ?? "other-" + slug(words)
    let known = code.flatMap { coded[$0.ordinal] } ?? places[id]
    if isDenied, let known, entries[known].concept.denied == nil { return id }
    let spans = table.places(evidence)
    guard !spans.isEmpty else { return nil }
    guard let known else {
      if let code, row != nil { coded[code.ordinal] = entries.count }
      places[id] = entries.count
      let concept = ConsentProfile.Concept(
        id: id, code: code?.rawValue, label: words, terms: row?.terms ?? [],
        denied: isDenied ? true : nil, evidence: spans.map { table.ids[$0] })
      entries.append(Entry(concept: concept, spans: OrderedValues(spans)))
      return id
    }
    entries[known].add(words)
    for span in spans where entries[known].spans.insert(span) {
      entries[known].concept.evidence.append(table.ids[span])
    }
    return id
  }

  /// The concepts by id, so that two captures can be compared.
  var sorted: [ConsentProfile.Concept] { entries.map(\.concept).sorted { $0.id < $1.id } }
}
