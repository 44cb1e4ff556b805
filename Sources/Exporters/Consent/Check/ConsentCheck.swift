import ConverterCore

/// What a schema cannot say of a consent profile that fits it, in every version.
struct ConsentCheck {
  private let wire: JSONValue
  private let ids: [String: Set<String>]
  private let spans: [String: (start: Int, end: Int, quote: String)]

  /// The lists whose members have ids.
  private static let lists = [
    "scopes", "parties", "purposes", "dataCategories", "technologies", "consentStatements",
    "choices", "disclosures",
  ]
  /// The lists that references by member name lead to.
  private static let targets = [
    "purposes": "purposes", "dataCategories": "dataCategories", "recipients": "parties",
    "technologies": "technologies", "choices": "choices",
  ]
  /// Fields of ISO 27560 that only a consent event has.
  private static let underivable = Set(ConsentProfile.ISO27560.underivable.map(\.rawValue))

  init(_ wire: JSONValue) {
    self.wire = wire
    ids = Dictionary(
      uniqueKeysWithValues: Self.lists.map { list in
        (list, Set(wire[list]?.elements.compactMap { $0["id"]?.text } ?? []))
      })
    var spans: [String: (start: Int, end: Int, quote: String)] = [:]
    for (id, span) in wire["evidence"]?.object?.members ?? [] {
      guard let start = span["start"]?.integer, let end = span["end"]?.integer,
        let quote = span["quote"]?.text
      else { continue }
      spans[id] = (start, end, quote)
    }
    self.spans = spans
  }

  func faults(text: [UInt8]?) -> [WireFault] {
    var faults = duplicates() + coverage() + identity()
    var used: Set<String> = []
    for (name, value) in wire.object?.members ?? [] where name != "evidence" {
      walk(value, at: JSONPointer.root.member(name), used: &used, into: &faults)
    }
    for (id, _) in wire["evidence"]?.object?.members ?? [] where !used.contains(id) {
      faults.append(WireFault("/evidence/\(id)", "the span is never referred to"))
    }
    if let text { faults += quotes(String(decoding: text, as: UTF8.self)) }
    return faults
  }

  private func duplicates() -> [WireFault] {
    var faults: [WireFault] = []
    for list in Self.lists {
      var seen: Set<String> = []
      for (index, item) in (wire[list]?.elements ?? []).enumerated() {
        guard let id = item["id"]?.text, !seen.insert(id).inserted else { continue }
        faults.append(WireFault("/\(list)/\(index)/id", "the id \(id) occurs twice"))
      }
    }
    return faults
  }

  private func coverage() -> [WireFault] {
    let iso = wire["coverage"]?["iso27560"]
    let lists = ["filled", "partial", "notFound", "notDerivable"]
    let fields = lists.flatMap { iso?[$0]?.elements.compactMap(\.text) ?? [] }
    var faults: [WireFault] = []
    if fields.count != ConsentProfile.ISOField.allCases.count || Set(fields).count != fields.count {
      faults.append(WireFault("/coverage/iso27560", "the four lists do not partition the fields"))
    }
    let stated = Set(iso?["notDerivable"]?.elements.compactMap(\.text) ?? [])
    for field in Self.underivable.subtracting(stated).sorted() {
      faults.append(
        WireFault(
          "/coverage/iso27560/notDerivable", "\(field) is missing: only a consent event has it"))
    }
    return faults
  }

  /// Version 0.1 made the id of the text's hash alone, later ones of where it came from as well.
  private func identity() -> [WireFault] {
    let source = wire["source"]
    let id = wire["id"]?.text ?? ""
    let text = source?["text"]?["sha256"]?.text ?? ""
    guard !id.hasPrefix("urn:policyconv:consent:sha256:") else {
      return id.hasSuffix(text) ? [] : [WireFault("/id", "is not made of the text's hash")]
    }
    let moment = source?["archivedAt"]?.text
    if let moment, Timestamp(moment) == nil {
      return [WireFault("/source/archivedAt", "is no possible moment")]
    }
    let expected = Identity.model(
      url: source?["originalUrl"]?.text ?? source?["archiveUrl"]?.text,
      captured: moment.flatMap { Timestamp($0) }, source: source?["sha256"]?.text ?? "",
      text: text)
    return id == "urn:uuid:" + expected
      ? [] : [WireFault("/id", "is not that of this document: urn:uuid:\(expected)")]
  }

  /// Walks everything but the evidence; the schema bounds the depth.
  private func walk(
    _ value: JSONValue, at place: JSONPointer, used: inout Set<String>,
    into faults: inout [WireFault]
  ) {
    for (index, element) in value.elements.enumerated() {
      walk(element, at: place.element(index), used: &used, into: &faults)
    }
    guard let object = value.object else { return }
    for (name, inner) in object.members {
      let innerPlace = place.member(name)
      if name == "evidence" {
        evidence(inner, at: innerPlace, used: &used, into: &faults)
      } else {
        reference(name, inner, at: innerPlace, into: &faults)
        walk(inner, at: innerPlace, used: &used, into: &faults)
      }
    }
    address(object, at: place, into: &faults)
  }

  private func evidence(
    _ list: JSONValue, at place: JSONPointer, used: inout Set<String>,
    into faults: inout [WireFault]
  ) {
    for (index, id) in list.elements.compactMap(\.text).enumerated() {
      used.insert(id)
      if spans[id] == nil {
        faults.append(WireFault(place.element(index).description, "there is no span \(id)"))
      }
    }
  }

  private func reference(
    _ name: String, _ value: JSONValue, at place: JSONPointer, into faults: inout [WireFault]
  ) {
    if name == "policyScope", let id = value.text, ids["scopes"]?.contains(id) != true {
      faults.append(WireFault(place.description, "\(id) is none of the scopes"))
    }
    let isParties = place.description == "/context/thirdPartyDisclosure/value"
    let isSubjects = name == "subjects"
    guard isParties || isSubjects || Self.targets[name] != nil else { return }
    let list = isParties ? "parties" : Self.targets[name] ?? ""
    for (index, element) in value.elements.enumerated() {
      guard let id = element.text else { continue }
      let isKnown =
        isSubjects
        ? ids.values.contains { $0.contains(id) } : ids[list]?.contains(id) == true
      if !isKnown {
        let kind = isSubjects ? "ids of this profile" : list
        faults.append(WireFault(place.element(index).description, "\(id) is none of the \(kind)"))
      }
    }
  }

  /// An address that does not stand in its words was invented.
  private func address(
    _ object: JSONObject, at place: JSONPointer, into faults: inout [WireFault]
  ) {
    guard let type = object["type"]?.text, let evidence = object["evidence"] else { return }
    let quotes = evidence.elements.compactMap { $0.text.flatMap { spans[$0]?.quote } }
      .joined(separator: " ")
    if let target = object["target"]?.text {
      let kind = ConsentProfile.MechanismType(rawValue: type) ?? .unspecified
      if !ConsentAddress.stands(target, as: kind, in: quotes) {
        faults.append(
          WireFault(place.member("target").description, "\(target) is not in its evidence"))
      }
    } else if let value = object["value"]?.text, place.description.contains("/contacts/") {
      let stands =
        type == "postal"
        ? ConsentAddress.holdsWords(quotes, value) : ConsentAddress.holds(quotes, value)
      if !stands {
        faults.append(
          WireFault(place.member("value").description, "\(value) is not in its evidence"))
      }
    }
  }

  private func quotes(_ text: String) -> [WireFault] {
    let canonical = CanonicalText(string: text)
    let stated = wire["source"]?["text"]
    var faults: [WireFault] = []
    if stated?["sha256"]?.text != Identity.sha256(text.utf8) {
      faults.append(WireFault("/source/text/sha256", "is not the hash of the given text"))
    }
    if stated?["length"]?.integer != canonical.codePointCount {
      faults.append(
        WireFault("/source/text/length", "the given text has \(canonical.codePointCount)"))
    }
    for (id, _) in wire["evidence"]?.object?.members ?? [] {
      guard let span = spans[id] else { continue }
      let range = canonical.range(codePoints: span.start, span.end)
      let isThere =
        range.map { canonical.substring($0).utf8.elementsEqual(span.quote.utf8) } ?? false
      if !isThere {
        faults.append(
          WireFault("/evidence/\(id)/quote", "is not text[\(span.start):\(span.end)]"))
      }
    }
    return faults
  }
}
