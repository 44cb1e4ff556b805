import ConverterCore

/// The concepts of one vocabulary that a profile speaks of, one entry a code.
struct ConceptList<Code: ConsentConcept> {
  private var places: [String: Int] = [:]
  private var concepts: [ConsentProfile.Concept] = []
  /// The spans of each concept, its wordings as they stand and in lower case, for telling new ones
  /// quickly: a list of data can be long.
  private var spans: [Set<Int>] = []
  private var said: [Set<String>] = []
  private var wordings: [Set<String>] = []

  /// Notes a mention and gives the concept's id; nil for one without words to show. A denied
  /// statement adds nothing to a concept that others affirm: those are noted first.
  mutating func reference(
    _ mention: Mention<Code>, isDenied: Bool, _ table: inout EvidenceTable
  ) -> String? {
    let words = mention.words.isEmpty ? mention.code?.rawValue ?? "" : mention.words
    guard !words.isEmpty else { return nil }
    let row = mention.code.flatMap { Code.consentRows[$0] }
    let id = row?.id ?? "other-" + slug(words)
    if isDenied, let place = places[id], concepts[place].denied == nil { return id }
    let evidence = table.places(mention.evidence)
    guard !evidence.isEmpty else { return nil }
    guard let place = places[id] else {
      places[id] = concepts.count
      spans.append(Set(evidence))
      said.append([words])
      wordings.append([words.lowercased()])
      concepts.append(
        ConsentProfile.Concept(
          id: id, code: mention.code?.rawValue, label: words,
          terms: row?.terms ?? [], denied: isDenied ? true : nil,
          evidence: evidence.map { table.ids[$0] }))
      return id
    }
    if said[place].insert(words).inserted, wordings[place].insert(words.lowercased()).inserted {
      concepts[place].labels = (concepts[place].labels ?? [concepts[place].label]) + [words]
    }
    for item in evidence where spans[place].insert(item).inserted {
      concepts[place].evidence.append(table.ids[item])
    }
    return id
  }

  /// Notes several mentions and gives their ids, each once; what is denied is passed over.
  mutating func references(
    _ mentions: [Mention<Code>], isDenied: Bool = false, _ table: inout EvidenceTable
  ) -> [String] {
    var ids: [String] = []
    for mention in mentions where mention.status != .denied {
      let id = reference(mention, isDenied: isDenied, &table)
      if let id, !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  /// The concepts by id, so that two captures can be compared.
  var sorted: [ConsentProfile.Concept] { concepts.sorted { $0.id < $1.id } }
}

/// The wordings with another one, unless it is among them but for case; nil for a single one.
func joined(_ labels: [String], _ new: String) -> [String]? {
  if labels.contains(new) { return labels.count > 1 ? labels : nil }
  let folded = new.lowercased()
  let all = labels.contains { $0.lowercased() == folded } ? labels : labels + [new]
  return all.count > 1 ? all : nil
}

/// A code as an id: `emailAddress` becomes `email-address`.
func kebabCase(_ code: String) -> String { separated(code, by: "-") }

/// A code as the profile spells it: `emailAddress` becomes `email_address`.
func snakeCase(_ code: String) -> String { separated(code, by: "_") }

/// Codes are ASCII.
private func separated(_ code: String, by separator: Unicode.Scalar) -> String {
  var out: [UInt8] = []
  out.reserveCapacity(code.utf8.count + 4)
  for unit in code.utf8 {
    let isCapital = (65...90).contains(unit)
    if isCapital { out.append(UInt8(ascii: separator)) }
    out.append(isCapital ? unit | 32 : unit)
  }
  return String(decoding: out, as: UTF8.self)
}

/// Words as an id: lower-case ASCII letters and digits, all else one hyphen, at most 40 characters.
func slug(_ words: String) -> String {
  var out = ""
  for unit in words.lowercased().utf8.prefix(200) where out.utf8.count < 40 {
    switch unit {
    case 48...57, 97...122: out.append(Character(Unicode.Scalar(unit)))
    default: if !out.isEmpty, out.last != "-" { out.append("-") }
    }
  }
  while out.last == "-" { out.removeLast() }
  return out.isEmpty ? "words" : out
}
