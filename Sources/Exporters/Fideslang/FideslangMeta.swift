import ConverterCore

/// Writes `System.meta`: what the manifest rests on, and what Fides has no field for.
///
/// `policy` says which text was read; `declarations` gives, by name, practice, modality, conditions
/// and the exact words; `denied` and `undecided` hold what must not be declared; `assumed` lists
/// fields that the format demands and the policy does not state; `not_stated` those that fideslang
/// fills with a default although the policy says nothing.
struct FideslangMeta {
  let model: PolicyModel
  let system: FideslangSystem

  /// Writes the member.
  func write(_ json: inout JSONWriter) {
    json.object("meta") { json in
      writePolicy(&json)
      json.object("declarations") { json in
        for declaration in system.declarations {
          json.object(named: declaration.name) { json in
            write(&json, declaration.practice)
            if !declaration.assumed.isEmpty { json.array("assumed", of: declaration.assumed) }
          }
        }
      }
      writeKept(&json, "denied") { $0.polarity == .denied && $0.status == .stated }
      writeKept(&json, "undecided") { $0.status != .stated }
      writeDeniedValues(&json)
      json.array("not_stated", of: notStated)
    }
  }

  /// Fields of a system that fideslang reads as "no" when they are missing.
  private var notStated: [String] {
    let facts = FideslangFacts(model, system)
    let all: [(String, Bool)] = [
      ("uses_cookies", facts.usesCookies), ("uses_non_cookie_access", facts.usesOtherAccess),
      ("does_international_transfers", facts.transfers), ("uses_profiling", false),
      ("requires_data_protection_assessments", false),
      ("exempt_from_privacy_regulations", false), ("cookie_refresh", false),
    ]
    return all.filter { !$0.1 }.map(\.0)
  }

  private func writePolicy(_ json: inout JSONWriter) {
    let provenance = model.document.provenance
    json.object("policy") { json in
      json.member("id", "urn:uuid:\(model.identifier)")
      if let url = provenance.originalURL { json.member("original_url", url) }
      if let url = provenance.archiveURL { json.member("archive_url", url) }
      if let at = provenance.capturedAt { json.member("captured_at", at.iso8601) }
      if !provenance.textSHA256.isEmpty { json.member("text_sha256", provenance.textSHA256) }
      json.member("offsets", "Unicode code points of the canonical text")
      json.member(
        "generator",
        "\(model.generator.name) \(model.generator.version), rules \(model.generator.ruleset)")
    }
  }

  private func writeKept(
    _ json: inout JSONWriter, _ key: StaticString, _ isKept: (Practice) -> Bool
  ) {
    json.array(key) { json in
      for practice in system.practices where isKept(practice) {
        json.object { json in
          json.member("action", practice.action.rawValue)
          json.array("data", of: practice.data.map(label))
          json.array("purposes", of: practice.purposes.map(label))
          json.array("recipients", of: practice.recipients.map(label))
          if !practice.alternatives.isEmpty {
            json.array("alternatives", of: practice.alternatives)
          }
          write(&json, practice)
        }
      }
    }
  }

  /// Values that an affirmed practice denies or leaves undecided, apart from it.
  private func writeDeniedValues(_ json: inout JSONWriter) {
    json.array("values_not_declared") { json in
      for practice in system.practices
      where practice.polarity == .affirmed && practice.status == .stated {
        write(&json, practice, "data", practice.data)
        write(&json, practice, "purpose", practice.purposes)
        write(&json, practice, "recipient", practice.recipients)
      }
    }
  }

  private func write<Code>(
    _ json: inout JSONWriter, _ practice: Practice, _ field: StaticString,
    _ mentions: [Mention<Code>]
  ) {
    for mention in mentions where mention.status != .stated {
      json.object { json in
        json.member("practice", practice.id)
        json.member(field, label(mention))
        json.member("status", mention.status.rawValue)
        write(&json, mention.evidence)
      }
    }
  }

  private func write(_ json: inout JSONWriter, _ practice: Practice) {
    json.member("practice", practice.id)
    json.member("modality", practice.modality.rawValue)
    json.member("strength", practice.strength.rawValue)
    if !practice.conditions.isEmpty {
      json.array(
        "conditions",
        of: practice.conditions.map { ($0.isException ? "except: " : "") + $0.kind.rawValue })
    }
    if let audience = practice.audience { json.member("audience", audience.label) }
    write(&json, practice.evidence)
  }

  private func write(_ json: inout JSONWriter, _ evidence: [Evidence]) {
    json.array("evidence") { json in
      for item in evidence {
        let points = model.text.codePoints(item.range)
        json.object { json in
          json.member("start", points.start)
          json.member("end", points.end)
          json.member("quote", model.text.substring(item.range))
          json.member("rule", item.rule)
        }
      }
    }
  }

  private func label<Code>(_ mention: Mention<Code>) -> String {
    mention.words.isEmpty ? mention.code?.rawValue ?? "" : mention.words
  }
}

/// Facts of a system that Fides keeps as flags: true only where the policy says so.
struct FideslangFacts {
  let usesCookies: Bool
  let usesOtherAccess: Bool
  let transfers: Bool

  init(_ model: PolicyModel, _ system: FideslangSystem) {
    let means = system.declarations.flatMap(\.practice.technologies)
      .filter { $0.status == .stated }.compactMap(\.code)
    usesCookies = means.contains(where: \.isCookie)
    usesOtherAccess = means.contains(where: \.isOtherDeviceAccess)
    transfers =
      system.isMain
      && model.transfers.contains { $0.polarity == .affirmed && !$0.isStorageLocation }
  }
}
