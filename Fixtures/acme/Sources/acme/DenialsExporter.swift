import ConverterCore
import Exporters

/// Writes `denials`: what a policy says it does not do, one quote a line.
struct DenialsExporter: Exporter {
  var format: FormatDescription {
    FormatDescription(
      id: "denials", summary: "what is denied, one quote a line", ending: "denials.txt",
      mediaType: "text/plain")
  }

  /// Refuses a policy that denies nothing; says what else the policy says as lost.
  func export(
    _ model: PolicyModel, options: ExportOptions
  ) throws(ConversionError) -> Export {
    let denied = model.practices.filter { $0.polarity == .denied }
    guard !denied.isEmpty else {
      throw ConversionError(.refusedByFormat, "the policy denies nothing")
    }
    let quotes = denied.flatMap(\.evidence).map { model.text.quote($0.range) }
    let others = model.practices.filter { $0.polarity == .affirmed }.map(\.id)
    return Export(
      bytes: Array(quotes.map { $0 + "\n" }.joined().utf8),
      losses: [Loss("affirmed-practice", "only denials are listed", subjects: others)])
  }
}
