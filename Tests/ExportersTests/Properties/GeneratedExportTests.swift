import ConverterCore
import Exporters
import Foundation
import TestSupport
import Testing

/// Whatever a model says, what is written of it is valid, the same when written again, and quotes
/// the words that stand where it says.
@Suite struct GeneratedExportTests {
  private func check(_ model: PolicyModel) throws {
    let text = Array(model.text.string.utf8)
    for exporter in ExporterRegistry.builtin.exporters {
      let id = exporter.format.id
      let export: Export
      do throws(ConversionError) {
        export = try exporter.export(model, options: ExportOptions())
      } catch {
        #expect(error.code == .refusedByFormat, "\(id): \(error)")
        continue
      }
      #expect(try exporter.export(model, options: ExportOptions()).bytes == export.bytes)
      let faults = ExporterRegistry.builtin.validator(id)?.validate(export.bytes, text: text)
      let errors = (faults ?? []).filter { $0.severity == .error }
      #expect(errors.isEmpty, "\(id): \(errors.prefix(3))")
      if ["model", "consent", "jsonld", "sarif", "opp115"].contains(id) {
        try checkQuotes(export.bytes, of: Array(model.text.string.unicodeScalars), id)
      }
    }
  }

  private func checkQuotes(_ bytes: [UInt8], of text: [Unicode.Scalar], _ id: String) throws {
    let places = QuotedPlace.all(in: try JSONSerialization.jsonObject(with: Data(bytes)))
    for place in places {
      let isInside = place.start <= place.end && place.end <= text.count
      try #require(isInside, "\(id): \(place)")
      var words = String.UnicodeScalarView()
      words.append(contentsOf: text[place.start..<place.end])
      #expect(String(words) == place.words, "\(id), \(place.start)")
    }
  }

  @Test(arguments: UInt64(0)..<30)
  func modelsAreWritten(seed: UInt64) throws { try check(GeneratedModel.make(seed: seed)) }

  /// P3P files that break the standard's rules.
  @Test(arguments: UInt64(0)..<120)
  func damagedPoliciesAreReadAndWritten(seed: UInt64) throws {
    let source = Source(
      name: "made", bytes: Array(DamagedP3P.file(seed: seed).utf8),
      url: "http://www.fern.example/privacy")
    let converter = Converter(reading: ReadingOptions(force: true))
    for result in try converter.convert(source, format: "p3p") { try check(result.model) }
  }

  /// What is read and understood, from text, Markdown and pages, is cut and written.
  @Test(arguments: UInt64(100)..<130)
  func policiesAreReadAndWritten(seed: UInt64) throws {
    let policy = GeneratedPolicy(seed: seed)
    let converter = Converter(reading: ReadingOptions(force: true))
    for (format, words) in [
      ("text", policy.text), ("markdown", policy.markdown),
      ("html", GeneratedPage(seed: seed).viewed),
    ] {
      let source = Source(
        name: "made", bytes: Array(words.utf8), url: "http://www.fern.example/privacy")
      let model = try #require(converter.convert(source, format: format).first).model
      #expect(!model.practices.isEmpty)
      try check(model)
      try check(model.cut(below: .likely))
    }
  }

  /// The walk finds quotes in each form that our formats have for them.
  @Test func quotesAreFound() throws {
    let forms = #"""
      [{"start": 1, "end": 3, "quote": "ab"},
       [{"exact": "cd"}, {"start": 2, "end": 4}],
       {"charOffset": 5, "charLength": 2, "snippet": {"text": "ef"}}]
      """#
    let places = QuotedPlace.all(in: try JSONSerialization.jsonObject(with: Data(forms.utf8)))
    #expect(places.map(\.words) == ["ab", "cd", "ef"])
    #expect(places.map(\.start) == [1, 2, 5])
    #expect(places.map(\.end) == [3, 4, 7])
  }
}

/// Words that an export quotes, and where it says that they stand.
private struct QuotedPlace {
  var start: Int
  var end: Int
  var words: String

  /// Every quote in a JSON value: our own form, the selectors of JSON-LD, the regions of SARIF.
  static func all(in value: Any) -> [QuotedPlace] {
    if let list = value as? [Any] {
      let parts = list.compactMap { $0 as? [String: Any] }
      if let words = parts.lazy.compactMap({ $0["exact"] as? String }).first,
        let place = parts.lazy.compactMap({ Self($0, words) }).first
      {
        return [place]
      }
      return list.flatMap(all)
    }
    guard let object = value as? [String: Any] else { return [] }
    if let words = object["quote"] as? String, let place = Self(object, words) { return [place] }
    if let offset = object["charOffset"] as? Int, let length = object["charLength"] as? Int,
      let words = (object["snippet"] as? [String: Any])?["text"] as? String
    {
      return [QuotedPlace(start: offset, end: offset + length, words: words)]
    }
    return object.keys.sorted().compactMap { object[$0] }.flatMap(all)
  }

  private init(start: Int, end: Int, words: String) {
    self.start = start
    self.end = end
    self.words = words
  }

  private init?(_ object: [String: Any], _ words: String) {
    guard let start = object["start"] as? Int, let end = object["end"] as? Int else { return nil }
    self.init(start: start, end: end, words: words)
  }
}
