import ConverterCore
import Exporters

/// A policy's claims for people and for programs: value, sentence with the words marked, rule.
struct Explanation {
  private let model: PolicyModel
  private let source: String

  init(_ model: PolicyModel, source: String) {
    self.model = model
    self.source = source
  }

  /// For people. The words stand between « and » in their sentence; offsets count code points.
  var text: [UInt8] {
    var lines = [(model.document.title.map { "\($0.printable) " } ?? "") + "(\(source.printable))"]
    lines.append("rules \(model.generator.ruleset)")
    var subject = ""
    for claim in model.listedClaims {
      if claim.subject != subject {
        subject = claim.subject
        lines.append("")
        lines.append(subject.printable)
      }
      lines.append("  " + Self.head(claim))
      for evidence in claim.evidence { lines.append("    " + place(evidence)) }
    }
    if subject.isEmpty { lines += ["", "No claim was found."] }
    return Array((lines.joined(separator: "\n") + "\n\n").utf8)
  }

  /// For programs: one line.
  var json: [UInt8] {
    var json = JSONWriter(pretty: false)
    json.object { json in
      json.member("source", source)
      if let title = model.document.title { json.member("title", title) }
      if let url = model.url { json.member("url", url) }
      if let time = model.document.provenance.capturedAt {
        json.member("archivedAt", time.iso8601)
      }
      json.member("ruleset", model.generator.ruleset)
      json.array("claims") { json in
        for claim in model.listedClaims { json.object { write(claim, to: &$0) } }
      }
    }
    return json.finish() + [10]
  }

  private func write(_ claim: ListedClaim, to json: inout JSONWriter) {
    json.member("subject", claim.subject)
    json.member("field", claim.field)
    json.member("value", claim.value)
    json.member("status", claim.status.rawValue)
    if let strength = claim.strength { json.member("strength", strength.rawValue) }
    if let modality = claim.modality { json.member("modality", modality.rawValue) }
    json.array("evidence") { json in
      for evidence in claim.evidence { json.object { write(evidence, to: &$0) } }
    }
  }

  private func write(_ evidence: Evidence, to json: inout JSONWriter) {
    let (start, end) = model.text.codePoints(evidence.range)
    json.member("start", start)
    json.member("end", end)
    json.member("quote", model.text.substring(evidence.range))
    json.member(
      "sentence", model.text.substring(model.text.sentenceRange(around: evidence.range)))
    if let heading = model.text.heading(at: evidence.range.start) {
      json.member("heading", heading)
    }
    json.member("rule", evidence.rule)
  }

  private static func head(_ claim: ListedClaim) -> String {
    var facts: [String] = []
    if claim.status != .stated { facts.append(claim.status.rawValue) }
    if let modality = claim.modality, modality != .unspecified { facts.append(modality.rawValue) }
    if let strength = claim.strength { facts.append(strength.rawValue) }
    let note = facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))"
    return "\(claim.field): \(claim.value.printable)\(note)"
  }

  private func place(_ evidence: Evidence) -> String {
    let sentence = model.text.sentenceRange(around: evidence.range)
    let before = model.text.substring(TextRange(sentence.start, evidence.range.start))
    let words = model.text.substring(evidence.range)
    let after = model.text.substring(TextRange(evidence.range.end, sentence.end))
    let (start, end) = model.text.codePoints(evidence.range)
    return "\(before.printable)«\(words.printable)»\(after.printable)"
      + "  [\(evidence.rule.printable), \(start)-\(end)]"
  }
}
