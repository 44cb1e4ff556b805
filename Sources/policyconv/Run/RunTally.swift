import ConverterCore
import Exporters

/// Counts of a run: what the summary table and the last line of the report say.
struct RunTally {
  private(set) var converted = 0
  private(set) var resumed = 0
  private(set) var bytesRead = 0
  private(set) var exports = 0
  private(set) var bytesWritten = 0
  private(set) var notPolicies = Reasons()
  private(set) var failures = Reasons()
  private(set) var skips = Reasons()
  /// Formats refused of inputs that were read, by format and code.
  private(set) var refusals = Reasons()

  /// How often each reason occurred.
  struct Reasons {
    private(set) var counts: [String: Int] = [:]
    var total: Int { counts.values.reduce(0, +) }
    /// By count, then by name.
    var sorted: [(reason: String, count: Int)] {
      counts.map { ($0.key, $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    }

    mutating func add(_ reason: String) { counts[reason, default: 0] += 1 }
  }

  /// Inputs dealt with, whatever became of them.
  var inputs: Int { converted + notPolicies.total + failures.total }

  /// What the tally needs of a record; a journal keeps just this.
  struct Item: Sendable {
    var outcome: ItemRecord.Outcome
    var reason: String
    var bytesRead: Int
    var exports: Int
    var bytesWritten: Int
    /// `format: code` of each refused format.
    var refusals: [String]
  }

  mutating func add(_ item: Item) {
    switch item.outcome {
    case .converted: converted += 1
    case .notAPolicy: notPolicies.add(item.reason)
    case .failed: failures.add(item.reason)
    case .skipped: skips.add(item.reason)
    }
    bytesRead += item.bytesRead
    exports += item.exports
    bytesWritten += item.bytesWritten
    for refusal in item.refusals { refusals.add(refusal) }
  }

  mutating func addResumed(_ item: Item) {
    resumed += 1
    add(item)
  }

  /// The last line of the report, without the line end.
  var json: [UInt8] {
    var json = JSONWriter(pretty: false, capacity: 512)
    json.object { json in
      json.object("summary") { json in
        json.member("inputs", inputs)
        json.member("converted", converted)
        json.counts("notAPolicy", notPolicies)
        json.counts("failed", failures)
        json.counts("skipped", skips)
        json.counts("refused", refusals)
        json.member("bytesRead", bytesRead)
        json.member("exports", exports)
        json.member("bytesWritten", bytesWritten)
      }
    }
    return json.finish()
  }

  /// The summary for people.
  func table(seconds: Double) -> String {
    var rows: [(String, Int, String)] = [("converted", converted, "")]
    if resumed > 0 { rows[0].2 = "with what earlier runs did (\(resumed) inputs)" }
    for (name, reasons) in [
      ("not a policy", notPolicies), ("failed", failures), ("refused", refusals),
      ("skipped", skips),
    ] where reasons.total > 0 {
      let detail = reasons.sorted.map { "\($0.reason.printable) \($0.count)" }
      rows.append((name, reasons.total, detail.joined(separator: ", ")))
    }
    rows.append(("exports", exports, Self.size(bytesWritten)))
    let width = rows.map { String($0.1).utf8.count }.max() ?? 1
    let lines = rows.map { name, count, detail in
      let number = String(repeating: " ", count: width - String(count).utf8.count) + String(count)
      let head = name + String(repeating: " ", count: 14 - name.utf8.count) + number
      return detail.isEmpty ? head : head + "  " + detail
    }
    let rate = seconds > 0 ? Double(inputs - resumed) / seconds : 0
    let time = Self.tenths(seconds) + " s"
    return lines.joined(separator: "\n")
      + "\nread \(Self.size(bytesRead)) in \(time), \(Self.tenths(rate)) inputs a second\n"
  }

  /// A size for people.
  static func size(_ bytes: Int) -> String {
    let units = ["bytes", "kB", "MB", "GB", "TB"]
    var value = Double(bytes)
    var unit = 0
    while value >= 1000, unit < units.count - 1 {
      value /= 1000
      unit += 1
    }
    return unit == 0 ? "\(bytes) bytes" : "\(tenths(value)) \(units[unit])"
  }

  /// One decimal.
  static func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension JSONWriter {
  fileprivate mutating func counts(_ key: StaticString, _ reasons: RunTally.Reasons) {
    object(key) { json in
      for (reason, count) in reasons.sorted { json.member(named: reason, count) }
    }
  }
}

extension ItemRecord {
  /// What the tally needs.
  var tallied: RunTally.Item {
    RunTally.Item(
      outcome: outcome, reason: reason ?? "", bytesRead: facts.bytes, exports: exportCount,
      bytesWritten: bytesWritten,
      refusals: formats.compactMap { format in
        format.error.map { "\(format.id): \($0.code.rawValue)" }
      })
  }
}
