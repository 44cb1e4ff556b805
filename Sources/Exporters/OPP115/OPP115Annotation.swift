import ConverterCore

/// One annotation: a category, its attributes, whether it is denied, and the words.
struct OPP115Annotation {
  /// What kind of practice.
  let category: OPP115Category
  /// The values by attribute, each in the spelling of the category; never empty lists.
  private(set) var attributes: [OPP115Attribute: [String]] = [:]
  /// True when the policy says that it does not happen.
  var isNegated = false
  /// The statement of the model it was made from, where that has an id.
  var subject: String?
  /// How the text says it.
  var modality = Modality.unspecified
  /// Where the words stand, in order and without repetition (UTF-8).
  private(set) var ranges: [TextRange] = []
  /// The words that state it, without those that only name its values.
  private(set) var statements: [TextRange] = []

  /// Creates an annotation that rests on some words.
  init(_ category: OPP115Category, evidence: [Evidence]) {
    self.category = category
    rest(on: evidence)
    statements = ranges
  }

  /// Adds values, in the category's spelling; a value the category lacks there becomes `Other`.
  mutating func add(_ attribute: OPP115Attribute, _ values: [String]) {
    guard
      let allowed = OPP115Schema.attributes(of: category).first(where: { $0.0 == attribute })?.1
    else { return }
    var list = attributes[attribute] ?? []
    for value in values {
      let name = allowed.first { $0.lowercased() == value.lowercased() } ?? "Other"
      if !list.contains(name) { list.append(name) }
    }
    if list.count > 1 { list.removeAll { $0 == "Unspecified" } }
    if !list.isEmpty { attributes[attribute] = list }
  }

  /// Adds words it rests on; words within words it has already are left out.
  ///
  /// The words a statement only stands under (`context.…`: the lead-in of a list) are annotated
  /// where they stand themselves.
  mutating func rest(on evidence: [Evidence]) {
    let own = evidence.filter { !$0.rule.hasPrefix("context.") }
    for item in own.isEmpty ? evidence : own
    where !ranges.contains(where: { $0.contains(item.range) }) {
      ranges.removeAll { item.range.contains($0) }
      ranges.append(item.range)
    }
    ranges.sort()
  }

  /// The annotation with `Unspecified` where the scheme wants a value and there is none.
  func completed() -> OPP115Annotation {
    var whole = self
    for (attribute, values) in OPP115Schema.attributes(of: category)
    where attributes[attribute] == nil && OPP115Schema.requires(attribute, in: category) {
      whole.attributes[attribute] = [values.contains("Unspecified") ? "Unspecified" : "Other"]
    }
    return whole
  }

  /// Writes it as one member of the record's `practices`.
  func write(_ json: inout JSONWriter, text: CanonicalText) {
    json.object { json in
      json.member("category", category.rawValue)
      json.object("attributes") { json in
        for (attribute, _) in OPP115Schema.attributes(of: category) {
          if let values = attributes[attribute] {
            json.array(named: attribute.rawValue, of: values)
          }
        }
      }
      json.member("negated", isNegated)
      if modality != .unspecified { json.member("modality", modality.rawValue) }
      if let subject { json.member("subject", subject) }
      json.array("evidence") { json in
        for range in ranges {
          let points = text.codePoints(range)
          json.object { json in
            json.member("start", points.start)
            json.member("end", points.end)
            json.member("text", text.substring(range))
          }
        }
      }
    }
  }
}
