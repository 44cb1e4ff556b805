public import ConverterCore

/// Checks `sarif` files: JSON, the OASIS schema of SARIF 2.1.0 (Errata 01), and what that schema
/// cannot see: rules, artifacts, levels, and that every region is the words it shows.
public struct SARIFValidator: Validator {
  static let schema = PublishedSchema(SARIFSchemaText.v2_1_0)

  /// Creates the validator.
  public init() {}

  /// `sarif`.
  public var format: String { "sarif" }

  /// Whether the bytes are a JSON object with `version` 2.1.0 and `runs`.
  public func recognizes(_ bytes: [UInt8]) -> Bool {
    guard bytes.first(where: { ![9, 10, 13, 32].contains($0) }) == UInt8(ascii: "{"),
      let wire = try? JSONValue.parse(bytes)
    else { return false }
    return wire["version"]?.text == "2.1.0" && wire["runs"] != nil
  }

  /// Every fault with its JSON pointer.
  public func validate(_ bytes: [UInt8], text: [UInt8]?) -> [Diagnostic] {
    let (value, broken) = Self.schema.check(bytes)
    var faults = broken
    if let value, broken.isEmpty {
      var check = SARIFCheck(text: text)
      check.run(value)
      faults = check.faults
    }
    return faults.map { Diagnostic("sarif.invalid", .error, $0.message, place: $0.pointer) }
  }
}

/// What the schema cannot see of a log.
struct SARIFCheck {
  private(set) var faults: [WireFault] = []
  private let given: [UInt8]?

  init(text: [UInt8]?) { given = text }

  /// Notes every fault.
  mutating func run(_ log: JSONValue) {
    for (index, run) in (log["runs"]?.elements ?? []).enumerated() {
      check(run, at: JSONPointer.root.member("runs").element(index))
    }
  }

  private mutating func check(_ run: JSONValue, at place: JSONPointer) {
    let rules = run["tool"]?["driver"]?["rules"]?.elements.compactMap { $0["id"]?.text } ?? []
    let artifacts = run["artifacts"]?.elements ?? []
    if let given, let first = artifacts.first?["contents"]?["text"]?.text,
      !given.elementsEqual(first.utf8)
    {
      fault(
        place.member("artifacts").element(0).member("contents"),
        "is not the text given with --text")
    }
    // Regions count code points only where the run says so (§3.14.17).
    let counts = run["columnKind"]?.text == "unicodeCodePoints"
    let texts = artifacts.map { artifact in
      counts ? artifact["contents"]?["text"]?.text.map(SARIFText.init) : nil
    }
    for (index, result) in (run["results"]?.elements ?? []).enumerated() {
      let place = place.member("results").element(index)
      rule(of: result, among: rules, at: place)
      for kind in ["locations", "relatedLocations"] {
        for (number, location) in (result[kind]?.elements ?? []).enumerated() {
          let place = place.member(kind).element(number).member("physicalLocation")
          region(location["physicalLocation"] ?? .null, artifacts, texts, at: place)
        }
      }
    }
  }

  /// §3.27.5 to §3.27.10.
  private mutating func rule(
    of result: JSONValue, among rules: [String], at place: JSONPointer
  ) {
    if let index = result["ruleIndex"]?.integer, index >= 0 {
      if index >= rules.count {
        fault(place.member("ruleIndex"), "there is no rule \(index)")
      } else if let id = result["ruleId"]?.text, id != rules[index] {
        fault(place.member("ruleId"), "rule \(index) is \(rules[index])")
      }
    }
    let kind = result["kind"]?.text ?? "fail"
    if kind != "fail", let level = result["level"]?.text, level != "none" {
      fault(place.member("level"), "only a failure has a level")
    }
  }

  /// §3.29, §3.30.
  private mutating func region(
    _ location: JSONValue, _ artifacts: [JSONValue], _ texts: [SARIFText?], at place: JSONPointer
  ) {
    guard let index = location["artifactLocation"]?["index"]?.integer, index >= 0 else { return }
    guard index < artifacts.count else {
      return fault(place.member("artifactLocation"), "there is no artifact \(index)")
    }
    let uri = location["artifactLocation"]?["uri"]?.text
    if let uri, uri != artifacts[index]["location"]?["uri"]?.text {
      fault(place.member("artifactLocation"), "artifact \(index) has another uri")
    }
    guard let region = location["region"], let text = texts[index] else { return }
    if let reason = text.fault(of: region) { fault(place.member("region"), reason) }
  }

  private mutating func fault(_ place: JSONPointer, _ message: String) {
    faults.append(WireFault(place.description, message))
  }
}

/// An embedded artifact's text, by code points and by lines.
private struct SARIFText {
  private let scalars: [Unicode.Scalar]
  /// The offset of each line's first code point.
  private let lines: [Int]

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    self.scalars = scalars
    lines = [0] + scalars.indices.filter { scalars[$0] == "\n" }.map { $0 + 1 }
  }

  /// What is wrong with a region: its ends, its words, its lines and columns.
  func fault(of region: JSONValue) -> String? {
    guard let start = region["charOffset"]?.integer, start >= 0 else { return nil }
    let length = region["charLength"]?.integer ?? 0
    guard start <= scalars.count, (0...scalars.count - start).contains(length) else {
      return "\(length) characters from \(start) are not in the text"
    }
    let end = start + length
    if let words = region["snippet"]?["text"]?.text,
      !words.unicodeScalars.elementsEqual(scalars[start..<end])
    {
      return "the text at \(start)..\(end) is not the snippet"
    }
    for (offset, names) in [(start, ("startLine", "startColumn")), (end, ("endLine", "endColumn"))]
    {
      guard let line = region[names.0]?.integer, let column = region[names.1]?.integer else {
        continue
      }
      guard (1...lines.count).contains(line), column == offset - lines[line - 1] + 1 else {
        return "\(names.0) \(line), \(names.1) \(column) is not offset \(offset)"
      }
    }
    return nil
  }
}
