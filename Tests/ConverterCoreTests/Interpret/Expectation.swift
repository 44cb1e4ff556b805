import Foundation

/// One line of a `.expect` file: what a careful reader takes from some words of a policy.
struct Expectation {
  /// The group it is counted in: `denial`, `exception`, `near-miss`, `plain`.
  var group: String
  /// The words, which stand once in the policy.
  var words: String
  /// False for a line with `no`: then no claim may fit.
  var isWanted: Bool
  /// `practice`, `choice`, `right`…
  var kind: String
  /// Field and the values it must hold.
  var fields: [(name: String, values: [String])]
  /// The line as written.
  var line: String

  /// Reads a `.expect` file; nil for a line that is none.
  static func read(_ text: String) -> [Expectation] {
    var group = "plain"
    var found: [Expectation] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("## ") {
        group = String(line.dropFirst(3))
      } else if let divider = line.range(of: " :: ") {
        var words = line[divider.upperBound...].split(separator: " ").map(String.init)
        let isWanted = words.first != "no"
        if !isWanted { words.removeFirst() }
        let fields = words.dropFirst().map { word in
          let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
          return (name: parts[0], values: (parts.last ?? "").split(separator: ",").map(String.init))
        }
        found.append(
          Expectation(
            group: group, words: String(line[..<divider.lowerBound]), isWanted: isWanted,
            kind: words.first ?? "", fields: fields, line: String(line)))
      }
    }
    return found
  }

  /// Whether it holds of a model in its wire form; nil when the words do not stand once in the text.
  func holds(of model: [String: Any]) -> Bool? {
    guard let text = (model["text"] as? [String: Any])?["string"] as? String,
      let place = text.range(of: words),
      text.range(of: words, range: place.upperBound..<text.endIndex) == nil
    else { return nil }
    let start = text[..<place.lowerBound].unicodeScalars.count
    let range = start..<(start + words.unicodeScalars.count)
    let fits = Self.claims(kind, in: model).contains { claim in
      Self.ranges(claim).contains { $0.overlaps(range) }
        && fields.allSatisfy { field in
          let held = Self.values(claim, field.name)
          return field.values.allSatisfy(held.contains)
        }
    }
    return fits == isWanted
  }

  private static let lists = [
    "practice": "practices", "choice": "choices", "consent": "consentStatements",
    "right": "rights", "security": "securityMeasures", "transfer": "transfers",
    "change": "changes", "law": "laws", "signal": "signals", "finding": "findings",
  ]

  private static func claims(_ kind: String, in model: [String: Any]) -> [[String: Any]] {
    if let list = lists[kind] { return model[list] as? [[String: Any]] ?? [] }
    switch kind {
    case "children": return [model["children"] as? [String: Any] ?? [:]]
    case "date": return (model["document"] as? [String: Any])?["dates"] as? [[String: Any]] ?? []
    case "contact":
      let parties = model["parties"] as? [[String: Any]] ?? []
      return parties.flatMap { $0["contacts"] as? [[String: Any]] ?? [] }
    default: return []
    }
  }

  /// All evidence within a claim, its values' own included.
  private static func ranges(_ value: Any) -> [Range<Int>] {
    if let list = value as? [Any] { return list.flatMap(ranges) }
    guard let object = value as? [String: Any] else { return [] }
    if let start = object["start"] as? Int, let end = object["end"] as? Int,
      object["quote"] != nil, start <= end
    {
      return [start..<end]
    }
    return object.values.flatMap(ranges)
  }

  /// What a field holds: codes, kinds, statuses and plain values, as strings.
  private static func values(_ claim: [String: Any], _ field: String) -> Set<String> {
    if field == "duration" {
      return values(claim["retention"] as? [String: Any] ?? [:], "duration#")
    }
    let name = field == "duration#" ? "duration" : field
    return claim[name].map(flatten) ?? []
  }

  private static func flatten(_ value: Any) -> Set<String> {
    if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(flatten($1)) } }
    if let object = value as? [String: Any] {
      return ["code", "kind", "status", "value"].reduce(into: []) { found, key in
        if let inner = object[key] { found.formUnion(flatten(inner)) }
      }
    }
    if let flag = value as? Bool, "\(type(of: value))".contains("Bool") { return ["\(flag)"] }
    return ["\(value)"]
  }
}
