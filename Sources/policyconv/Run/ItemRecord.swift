import ConverterCore
import Exporters

/// What became of one input, as the report, the journal and the summary tell it.
struct ItemRecord: Sendable {
  /// The words of `outcome`.
  enum Outcome: String, Sendable {
    case converted
    case notAPolicy = "not-a-policy"
    case failed
    case skipped
  }

  /// One format of one policy.
  struct Format: Sendable {
    var id: String
    /// The 0-based place of the policy in the input.
    var policy: Int
    /// Where it was written; nil for standard output and failures.
    var file: String?
    var bytes = 0
    /// Codes of what could not be said, with how often.
    var losses: [(code: String, count: Int)] = []
    var assumptions: [String] = []
    var error: ConversionError?
  }

  var facts: ItemFacts
  var outcome: Outcome
  /// Why it failed or was passed over: an error's code, a page's kind, a container's reason.
  var reason: String?
  var error: ConversionError?
  var formats: [Format] = []
  /// The stems it was given, one a policy, whatever became of the formats.
  var stems: [String] = []

  /// The exit status it asks for.
  var status: Int32 {
    if let error { return error.code.exitStatus }
    return formats.lazy.compactMap { $0.error?.code.exitStatus }.first ?? 0
  }

  /// Whether another run would give the same: a fault of the disk, a plugin or the clock may not
  /// come again.
  var isFinal: Bool {
    let passing: Set<ConversionError.Code> = [
      .pluginFailed, .internalFault, .cannotWrite, .noInput, .limitExceeded,
    ]
    return !([error?.code] + formats.map { $0.error?.code }).contains {
      $0.map(passing.contains) ?? false
    }
  }

  /// Bytes of all files written.
  var bytesWritten: Int { formats.reduce(0) { $0 + $1.bytes } }
  /// How many exports were made.
  var exportCount: Int { formats.count { $0.error == nil } }

  /// One line of the report, without the line end.
  var json: [UInt8] {
    var json = JSONWriter(pretty: false, capacity: 512)
    json.object { json in
      json.member("source", facts.name)
      if let path = facts.relativePath { json.member("relativePath", path) }
      if let url = facts.url { json.member("url", url) }
      if let time = facts.archivedAt { json.member("archivedAt", time.iso8601) }
      json.member("bytes", facts.bytes)
      json.member("outcome", outcome.rawValue)
      if let reason { json.member("reason", reason) }
      json.member("status", Int(status))
      if let error { json.member("message", error.message) }
      if !formats.isEmpty {
        json.array("exports") { json in
          for format in formats { format.write(to: &json) }
        }
      }
    }
    return json.finish()
  }
}

extension ItemRecord.Format {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("format", id)
      if policy > 0 { json.member("policy", policy) }
      if let error {
        json.object("error") { json in
          json.member("code", error.code.rawValue)
          json.member("message", error.message)
        }
        return
      }
      if let file { json.member("file", file) }
      json.member("bytes", bytes)
      if !losses.isEmpty {
        json.object("losses") { json in
          for loss in losses { json.member(named: loss.code, loss.count) }
        }
      }
      if !assumptions.isEmpty { json.array("assumed", of: assumptions) }
    }
  }
}
