public import ConverterCore

/// Writes `sarif`: findings about the policy as a SARIF 2.1.0 log (OASIS), for the viewers and
/// pipelines that read static-analysis results.
///
/// A finding is a result at its words; a field that policies are expected to state and this one
/// does not is a result of kind `open` without a place. The canonical text is embedded as the
/// analysed artifact, and regions count its Unicode code points.
public struct SARIFExporter: Exporter {
  /// Creates the exporter.
  public init() {}

  /// `sarif`, JSON.
  public var format: FormatDescription {
    FormatDescription(
      id: "sarif", summary: "findings about the policy, SARIF 2.1.0", ending: "sarif",
      inputEndings: ["sarif", "sarif.json"], mediaType: "application/sarif+json")
  }

  /// Writes the findings; what the policy says of data is no finding and is listed as lost.
  public func export(
    _ model: PolicyModel, options: ExportOptions
  ) throws(ConversionError) -> Export {
    let rules = SARIFRules.all
    let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
    var json = JSONWriter(pretty: !options.compact, capacity: 2 * model.text.utf8Count + 1 << 14)
    json.object { json in
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.member("version", "2.1.0")
      json.array("runs") { json in
        json.object { json in
          Self.writeTool(&json, model, rules)
          json.member("columnKind", "unicodeCodePoints")
          json.array("newlineSequences", of: ["\n"])
          Self.writeArtifacts(&json, model)
          json.array("results") { json in
            let regions = SARIFRegions(model.text, uri: Self.uri(model))
            for finding in model.findings {
              Self.write(&json, finding, rule: indices[finding.code.rawValue] ?? 0, regions)
            }
            for field in SARIFRules.Unstated.allCases where field.isMissing(in: model) {
              Self.write(&json, field, rule: indices[field.rule.id] ?? 0, regions)
            }
          }
        }
      }
    }
    return Export(bytes: json.finish(), losses: Self.losses(model))
  }

  private static func writeTool(
    _ json: inout JSONWriter, _ model: PolicyModel, _ rules: [SARIFRule]
  ) {
    json.object("tool") { json in
      json.object("driver") { json in
        json.member("name", model.generator.name)
        json.member("version", model.generator.version)
        json.array("rules") { json in
          for rule in rules {
            json.object { json in
              json.member("id", rule.id)
              json.object("shortDescription") { json in json.member("text", rule.title) }
              json.object("fullDescription") { json in json.member("text", rule.meaning) }
            }
          }
        }
        json.object("properties") { json in json.member("ruleset", model.generator.ruleset) }
      }
    }
  }

  private static func writeArtifacts(_ json: inout JSONWriter, _ model: PolicyModel) {
    let provenance = model.document.provenance
    json.array("artifacts") { json in
      json.object { json in
        json.object("description") { json in
          json.member("text", "The canonical text that all regions refer to.")
        }
        json.object("location") { json in
          json.member("uri", uri(model))
        }
        if provenance.originalURL != nil { json.member("parentIndex", 1) }
        json.array("roles", of: ["analysisTarget"])
        json.member("mimeType", "text/plain")
        json.object("contents") { json in json.member("text", model.text.string) }
        json.member("encoding", "UTF-8")
        if !provenance.textSHA256.isEmpty {
          json.object("hashes") { json in json.member("sha-256", provenance.textSHA256) }
        }
      }
      guard let url = provenance.originalURL else { return }
      json.object { json in
        json.object("location") { json in json.member("uri", URIReference.repaired(url)) }
        json.member("mimeType", provenance.mediaType)
        if !provenance.sourceSHA256.isEmpty {
          json.object("hashes") { json in json.member("sha-256", provenance.sourceSHA256) }
        }
      }
    }
  }

  private static func write(
    _ json: inout JSONWriter, _ finding: Finding, rule: Int, _ regions: SARIFRegions
  ) {
    json.object { json in
      json.member("ruleId", finding.code.rawValue)
      json.member("ruleIndex", rule)
      json.member("level", finding.severity.rawValue)
      json.object("message") { json in json.member("text", finding.message) }
      json.array("locations") { json in
        if let first = finding.evidence.first {
          json.object { json in regions.write(&json, first.range) }
        }
      }
      if finding.evidence.count > 1 {
        json.array("relatedLocations") { json in
          for (index, other) in finding.evidence.dropFirst().enumerated() {
            json.object { json in
              json.member("id", index)
              regions.write(&json, other.range)
            }
          }
        }
      }
      json.object("properties") { json in
        json.array("subjects", of: finding.subjects)
        json.array("rules", of: finding.evidence.map(\.rule))
      }
    }
  }

  private static func write(
    _ json: inout JSONWriter, _ field: SARIFRules.Unstated, rule: Int, _ regions: SARIFRegions
  ) {
    json.object { json in
      json.member("ruleId", field.rule.id)
      json.member("ruleIndex", rule)
      json.member("kind", "open")
      json.member("level", "none")
      json.object("message") { json in json.member("text", field.rule.title) }
      json.array("locations") { json in
        json.object { json in
          json.object("physicalLocation") { json in regions.artifactLocation(&json) }
        }
      }
    }
  }

  /// The name `-t text` would write the text under.
  private static func uri(_ model: PolicyModel) -> String {
    let name = model.document.provenance.sourceName
    let last = name.split(separator: "/").last.map(String.init) ?? "policy"
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else {
      return URIReference.file(last + ".txt")
    }
    return URIReference.file(last[..<dot] + ".txt")
  }

  private static func losses(_ model: PolicyModel) -> [Loss] {
    let subjects =
      model.practices.map(\.id) + model.choices.map(\.id) + model.rights.map(\.id)
      + model.consentStatements.map(\.id)
    if subjects.isEmpty { return [] }
    return [
      Loss(
        "statement", "SARIF holds findings about a policy, not what it says of data",
        subjects: subjects)
    ]
  }
}
