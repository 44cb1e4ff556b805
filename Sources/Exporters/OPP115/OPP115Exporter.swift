public import ConverterCore

/// Writes `opp115`: the policy as annotations in the terms of the OPP-115 corpus (Wilson et al.,
/// ACL 2016), one record a policy.
///
///     {"id":"acme","text":"<canonical text>","practices":[{"category":"Data Security",
///      "attributes":{"Security Measure":["Generic"]},"negated":false,
///      "evidence":[{"start":812,"end":954,"text":"…"}]}]}
///
/// Offsets count Unicode code points of `text`. `modality` and `subject` (the id of the model's
/// practice, choice, right…) stand beside the members that readers of the corpus know.
public struct OPP115Exporter: Exporter {
  /// Creates the exporter.
  public init() {}

  /// `opp115`, JSON.
  public var format: FormatDescription {
    FormatDescription(
      id: "opp115", summary: "annotations in OPP-115's terms", ending: "opp115.json",
      inputEndings: ["opp115.json"], mediaType: "application/json")
  }

  /// Writes every statement; what the scheme has no value for is listed as lost.
  public func export(
    _ model: PolicyModel, options: ExportOptions
  ) throws(ConversionError) -> Export {
    let practices = OPP115Practices(model)
    let all = model.practices.flatMap(practices.annotations) + OPP115Statements.annotations(model)
    let read = OPP115Paragraphs(all, in: model.text).read(all)
    let companions = model.practices.filter(\.isCompanions).map(\.id)
    var json = JSONWriter(pretty: !options.compact, capacity: 2 * model.text.utf8Count + 1 << 12)
    json.object { json in
      json.member("id", Self.identifier(model))
      json.member("text", model.text.string)
      json.array("practices") { json in
        for annotation in read.annotations { annotation.write(&json, text: model.text) }
      }
    }
    return Export(
      bytes: json.finish(), losses: OPP115Losses.list(model, passing: read.passing + companions))
  }

  /// The file name of the input without folders and ending, else the model's UUID.
  private static func identifier(_ model: PolicyModel) -> String {
    let path = model.document.provenance.sourceName
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    for ending in [".txt", ".html", ".htm", ".md"] where name.hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return name.isEmpty ? model.identifier : name
  }
}
