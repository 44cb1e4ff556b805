import ConverterCore
import Exporters
import FoundationEssentials

/// The lines that answer one record: one for each format, or one that says why not.
enum StreamAnswer {
  /// The answer to a line that is no record.
  static func noRecord(line: Int, _ error: ConversionError) -> [UInt8] {
    write { json in
      json.member("line", line)
      write(error, to: &json)
    }
  }

  /// The answer to a record that failed as a whole.
  static func failure(id: String, _ error: ConversionError) -> [UInt8] {
    write { json in
      json.member("id", id)
      write(error, to: &json)
    }
  }

  /// The answers for each policy and format, a line each, still without the record's id: the id
  /// of a page becomes known only when its turn comes, and this is most of the work.
  static func exports(_ policies: [ConversionPipeline.PolicyOutcome]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    for (index, policy) in policies.enumerated() {
      let number = policies.count > 1 ? index + 1 : nil
      if let failure = policy.failure {
        lines.append(
          write { json in
            if let number { json.member("policy", number) }
            write(failure, to: &json)
          })
      }
      for format in policy.formats { lines.append(export(number, format, policy.diagnostics)) }
    }
    return lines
  }

  /// The same lines with the record's id.
  static func identified(_ lines: [[UInt8]], id: String) -> [UInt8] {
    let head = write { json in json.member("id", id) }.dropLast(2) + [UInt8(ascii: ",")]
    var all: [UInt8] = []
    all.reserveCapacity(lines.reduce(0) { $0 + head.count + $1.count })
    for line in lines { all += head + line.dropFirst() }
    return all
  }

  private static func export(
    _ number: Int?, _ outcome: ConversionPipeline.FormatOutcome,
    _ diagnostics: [Diagnostic]
  ) -> [UInt8] {
    write { json in
      if let number { json.member("policy", number) }
      json.member("format", outcome.format.id)
      switch outcome.result {
      case .failure(let error): write(error, to: &json)
      case .success(let export):
        json.member("mediaType", outcome.format.mediaType)
        write(export.bytes, of: outcome.format, to: &json)
        write(export.losses, to: &json)
        if !export.assumptions.isEmpty { json.array("assumed", of: export.assumptions) }
        write(diagnostics + export.diagnostics, to: &json)
      }
    }
  }

  /// JSON as a value, other text as a string, bytes that are no text as Base64. What a plugin
  /// calls JSON is looked at first: a stream stays whole whatever it wrote.
  private static func write(
    _ output: [UInt8], of format: FormatDescription, to json: inout JSONWriter
  ) {
    let isOurs = ExporterRegistry.builtin.exporter(format.id) != nil
    let isJSON = format.mediaType.hasSuffix("json")
    if isJSON, isOurs || (try? JSONValue.parse(output)) != nil {
      json.member("output", raw: JSONLine.compact(output))
    } else if let text = String(validating: output, as: UTF8.self) {
      json.member("output", text)
    } else {
      json.member("outputBase64", Data(output).base64EncodedString())
    }
  }

  private static func write(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter(pretty: false)
    json.object(body)
    return json.finish() + [10]
  }

  private static func write(_ error: ConversionError, to json: inout JSONWriter) {
    json.object("error") { json in
      json.member("code", error.code.rawValue)
      json.member("message", error.message)
    }
  }

  private static func write(_ losses: [Loss], to json: inout JSONWriter) {
    json.array("losses") { json in
      for loss in losses {
        json.object { json in
          json.member("code", loss.code)
          json.member("message", loss.message)
          json.array("subjects", of: loss.subjects)
        }
      }
    }
  }

  private static func write(_ diagnostics: [Diagnostic], to json: inout JSONWriter) {
    json.array("diagnostics") { json in
      for diagnostic in diagnostics {
        json.object { json in
          json.member("severity", diagnostic.severity.rawValue)
          json.member("id", diagnostic.id)
          json.member("message", diagnostic.message)
          if let line = diagnostic.line { json.member("line", line) }
          if let place = diagnostic.place { json.member("place", place) }
          if let clause = diagnostic.clause { json.member("clause", clause) }
        }
      }
    }
  }
}
